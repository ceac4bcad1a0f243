import { byEpoch, minimum } from "./parameters.ts";
import type { Schedule } from "./schedule.ts";

const rate = "rate = alphaMin + (alpha - alphaMin) * (1 + cos(pi * share)) / 2";

/**
 * Cosine annealing that begins again after each period, which may grow by a factor (SGDR, Loshchilov and Hutter, 2017):
 * PyTorch's CosineAnnealingWarmRestarts, whose T_0 and T_mult are the period and its factor.
 */
export const cosineRestarts: Schedule = {
  name: "cosine_restarts",
  title: "cosine annealing with restarts",
  description: "Falls along half a wave of the cosine, over and over",
  parameters: [
    { name: "period", symbol: "period", default: 10, minimum: 1, description: "How long it is to the first restart" },
    {
      name: "period_factor",
      symbol: "periodFactor",
      default: 1,
      minimum: 1,
      optional: true,
      description: "How many times as long each period is as the one before",
    },
    minimum,
  ],
  choices: [byEpoch],
  forms: [
    {
      statements: ["share = t / period - floor(t / period)", rate],
      display: "α(t) = alphaMin + (α − alphaMin)(1 + cos(πτ))/2, τ = t/period − ⌊t/period⌋",
    },
    {
      when: { period_factor: true },
      statements: [
        // Rounding must not miss a restart; the logarithms of two times before one are further apart than 1e-9.
        "restarts = floor(log(1 + t * (periodFactor - 1) / period) / log(periodFactor) + 1e-9)",
        "length = period * periodFactor^restarts",
        "share = (t - (length - period) / (periodFactor - 1)) / length",
        rate,
      ],
      display:
        "α(t) = alphaMin + (α − alphaMin)(1 + cos(πτ))/2; " +
        "τ is the share that has passed of a period, which is period periodFactorᵏ long after k restarts",
    },
  ],
};
