import { byEpoch, decayFactor } from "./parameters.ts";
import type { Schedule } from "./schedule.ts";

/** α γᵗ. */
export const exponential: Schedule = {
  name: "exponential",
  title: "exponential decay",
  description: "Falls by the same factor each time",
  sources: [],
  elsewhere: [
    {
      framework: "PyTorch",
      name: "torch.optim.lr_scheduler.ExponentialLR",
      differs: "gamma is factor, and has no default",
    },
    {
      framework: "Keras",
      name: "keras.optimizers.schedules.ExponentialDecay",
      differs: "decay_rate^(1/decay_steps) is factor with by: step",
    },
    { framework: "Ng’s course", name: "0.95^epoch" },
  ],
  parameters: [{ ...decayFactor, default: 0.95 }],
  choices: [byEpoch],
  forms: [{ statements: ["rate = alpha * decayFactor^t"], display: "α(t) = α decayFactorᵗ" }],
};
