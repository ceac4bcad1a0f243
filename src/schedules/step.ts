import { byEpoch, decayFactor } from "./parameters.ts";
import type { Schedule } from "./schedule.ts";

/** α γ^⌊t/every⌋: PyTorch's StepLR, whose gamma is the factor and whose step_size is `every`. */
export const step: Schedule = {
  name: "step",
  title: "step decay",
  description: "Falls by a factor at equal intervals",
  parameters: [
    decayFactor,
    { name: "every", symbol: "decayEvery", default: 10, minimum: 1, description: "How long the rate stays" },
  ],
  choices: [byEpoch],
  forms: [
    {
      statements: ["falls = floor(t / decayEvery)", "rate = alpha * decayFactor^falls"],
      display: "α(t) = α decayFactor^⌊t/decayEvery⌋",
    },
  ],
};
