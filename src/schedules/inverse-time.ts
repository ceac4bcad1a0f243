import { byEpoch } from "./parameters.ts";
import type { Schedule } from "./schedule.ts";

/** α / (1 + rate t); with `every`, t in whole intervals. */
export const inverseTime: Schedule = {
  name: "inverse_time",
  title: "inverse time decay",
  description: "Falls as one over time",
  sources: [],
  elsewhere: [
    { framework: "PyTorch", differs: "LambdaLR takes any function of t" },
    {
      framework: "Keras",
      name: "keras.optimizers.schedules.InverseTimeDecay",
      differs:
        "decay_rate/decay_steps is rate with by: step; with staircase, decay_rate is rate and decay_steps is " +
        "every",
    },
    { framework: "Ng’s course", name: "update_lr" },
    { framework: "Ng’s course", name: "schedule_lr_decay", differs: "time_interval is every" },
  ],
  parameters: [
    { name: "rate", symbol: "decayRate", default: 1, minimum: 0, description: "How fast the learning rate falls" },
    {
      name: "every",
      symbol: "decayEvery",
      default: 1,
      minimum: 1,
      optional: true,
      description: "How long the rate stays before it falls again",
    },
  ],
  choices: [byEpoch],
  forms: [
    { statements: ["rate = alpha / (1 + decayRate * t)"], display: "α(t) = α / (1 + decayRate t)" },
    {
      when: { every: true },
      statements: ["rate = alpha / (1 + decayRate * floor(t / decayEvery))"],
      display: "α(t) = α / (1 + decayRate ⌊t/decayEvery⌋)",
    },
  ],
};
