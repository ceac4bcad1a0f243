import { loshchilovHutter } from "../papers.ts";
import { byStep, minimum, warmup } from "./parameters.ts";
import type { Schedule } from "./schedule.ts";

/** min + (α − min)(1 + cos(πt/T))/2 over the whole training. */
export const cosine: Schedule = {
  name: "cosine",
  title: "cosine annealing",
  description: "Falls to its minimum over the whole training, along half a wave of the cosine",
  sources: [loshchilovHutter],
  elsewhere: [
    {
      framework: "PyTorch",
      name: "torch.optim.lr_scheduler.CosineAnnealingLR",
      differs: "T_max is T, and eta_min is minimum",
    },
    {
      framework: "Keras",
      name: "keras.optimizers.schedules.CosineDecay",
      differs: "decay_steps is T, and alpha is minimum as a share of the rate",
    },
  ],
  parameters: [minimum, warmup],
  choices: [byStep],
  forms: [
    {
      statements: ["rate = alphaMin + (alpha - alphaMin) * (1 + cos(pi * min(1, t / T))) / 2"],
      display: "α(t) = alphaMin + (α − alphaMin)(1 + cos(πt/T))/2",
    },
  ],
};
