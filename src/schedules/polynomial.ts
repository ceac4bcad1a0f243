import { byStep, warmup } from "./parameters.ts";
import type { Schedule } from "./schedule.ts";

/** end + (α − end)(1 − t/T)^p over the whole training. */
export const polynomial: Schedule = {
  name: "polynomial",
  title: "polynomial decay",
  description: "Falls to its end over the whole training, in a straight line or as a power of the time left",
  sources: [],
  elsewhere: [
    {
      framework: "PyTorch",
      name: "torch.optim.lr_scheduler.PolynomialLR",
      differs: "total_iters is T, five epochs where it is not given",
    },
    {
      framework: "Keras",
      name: "keras.optimizers.schedules.PolynomialDecay",
      differs: "end_learning_rate is end, 1e-4 where it is not given, and decay_steps is T",
    },
  ],
  parameters: [
    { name: "end", symbol: "alphaEnd", default: 0, minimum: 0, description: "The learning rate at the end" },
    {
      name: "power",
      symbol: "decayPower",
      default: 1,
      exclusiveMinimum: 0,
      optional: true,
      description: "The power of the share of time that is left",
    },
    warmup,
  ],
  choices: [byStep],
  forms: [
    {
      statements: ["left = 1 - min(1, t / T)", "rate = alphaEnd + (alpha - alphaEnd) * left"],
      display: "α(t) = alphaEnd + (α − alphaEnd)(1 − t/T)",
    },
    {
      when: { power: true },
      // Math.pow differs between engines; log(0) is −∞, of which exp is 0.
      statements: [
        "left = 1 - min(1, t / T)",
        "rate = alphaEnd + (alpha - alphaEnd) * exp(decayPower * log(left))",
      ],
      display: "α(t) = alphaEnd + (α − alphaEnd)(1 − t/T)^decayPower",
    },
  ],
};
