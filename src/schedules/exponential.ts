import { byEpoch, decayFactor } from "./parameters.ts";
import type { Schedule } from "./schedule.ts";

/** α γᵗ: PyTorch's ExponentialLR, and Ng's 0.95^epoch. */
export const exponential: Schedule = {
  name: "exponential",
  title: "exponential decay",
  description: "Falls by the same factor each time",
  parameters: [{ ...decayFactor, default: 0.95 }],
  choices: [byEpoch],
  forms: [{ statements: ["rate = alpha * decayFactor^t"], display: "α(t) = α decayFactorᵗ" }],
};
