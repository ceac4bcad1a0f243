import { byEpoch } from "./parameters.ts";
import type { Schedule } from "./schedule.ts";

/**
 * α / (1 + rate t): Ng's learning rate decay, course 2, whose t is the epoch; with `every`, his scheduled decay, t in
 * whole intervals. Keras' InverseTimeDecay with staircase counts the same by steps.
 */
export const inverseTime: Schedule = {
  name: "inverse_time",
  title: "inverse time decay",
  description: "Falls as one over time",
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
