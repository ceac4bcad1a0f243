import { byEpoch, decayFactor } from "./parameters.ts";
import type { Schedule } from "./schedule.ts";

/** α γ^⌊t/every⌋. */
export const step: Schedule = {
  name: "step",
  title: "step decay",
  description: "Falls by a factor at equal intervals",
  sources: [],
  elsewhere: [
    {
      framework: "PyTorch",
      name: "torch.optim.lr_scheduler.StepLR",
      differs: "gamma is factor, and step_size is every",
    },
    {
      framework: "Keras",
      name: "keras.optimizers.schedules.ExponentialDecay(staircase=True)",
      differs: "decay_rate is factor, and decay_steps is every with by: step",
    },
  ],
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
