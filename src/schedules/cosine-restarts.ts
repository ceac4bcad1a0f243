import { loshchilovHutter } from "../papers.ts";
import { byEpoch, minimum } from "./parameters.ts";
import type { Schedule } from "./schedule.ts";

const rate = "rate = alphaMin + (alpha - alphaMin) * (1 + cos(pi * share)) / 2";

/** Cosine annealing that begins again after each period, which may grow by a factor. */
export const cosineRestarts: Schedule = {
  name: "cosine_restarts",
  title: "cosine annealing with restarts",
  description: "Falls along half a wave of the cosine, over and over",
  sources: [loshchilovHutter],
  elsewhere: [
    {
      framework: "PyTorch",
      name: "torch.optim.lr_scheduler.CosineAnnealingWarmRestarts",
      differs: "T_0 is period, T_mult is period_factor, and eta_min is minimum",
    },
    {
      framework: "Keras",
      name: "keras.optimizers.schedules.CosineDecayRestarts",
      differs:
        "first_decay_steps is period with by: step, and t_mul is period_factor, 2 where it is not given; its " +
        "m_mul, which lowers each peak, is not here",
    },
  ],
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
