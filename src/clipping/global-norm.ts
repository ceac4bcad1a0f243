import type { WordParameter } from "../vocabulary.ts";
import { pascanuMikolovBengio } from "../papers.ts";
import type { Clipping } from "./clipping.ts";

export const maxNorm: WordParameter = {
  name: "max_norm",
  symbol: "maxNorm",
  default: 1,
  exclusiveMinimum: 0,
  description: "The largest Euclidean norm that is left as it is",
};

export const normDisplay = "GRADIENT ← GRADIENT min(1, maxNorm / (‖GRADIENT‖ + 1e-6))";

/** dθ ← dθ min(1, maxNorm / (‖dθ‖ + 1e-6)). */
export const globalNorm: Clipping = {
  name: "global_norm",
  title: "clipped by their global norm",
  description: "All gradients are shortened alike where their common norm is over the limit",
  sources: [pascanuMikolovBengio],
  elsewhere: [
    { framework: "PyTorch", name: "torch.nn.utils.clip_grad_norm_" },
    {
      framework: "Keras",
      name: "keras.optimizers.Optimizer(global_clipnorm=1.0)",
      differs: "It does without the 1e-6",
    },
  ],
  parameters: [maxNorm],
  kernel: "clipByNorm",
  over: "theta",
  display: normDisplay,
};
