import { byStep, minimum, warmup } from "./parameters.ts";
import type { Schedule } from "./schedule.ts";

/**
 * min + (α − min)(1 + cos(πt/T))/2 over the whole training (Loshchilov and Hutter, 2017): PyTorch's CosineAnnealingLR
 * with T_max = T, Keras' CosineDecay.
 */
export const cosine: Schedule = {
  name: "cosine",
  title: "cosine annealing",
  description: "Falls to its minimum over the whole training, along half a wave of the cosine",
  parameters: [minimum, warmup],
  choices: [byStep],
  forms: [
    {
      statements: ["rate = alphaMin + (alpha - alphaMin) * (1 + cos(pi * min(1, t / T))) / 2"],
      display: "α(t) = alphaMin + (α − alphaMin)(1 + cos(πt/T))/2",
    },
  ],
};
