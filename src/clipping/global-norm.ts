import type { WordParameter } from "../vocabulary.ts";
import type { Clipping } from "./clipping.ts";

export const maxNorm: WordParameter = {
  name: "max_norm",
  symbol: "maxNorm",
  default: 1,
  exclusiveMinimum: 0,
  description: "The largest Euclidean norm that is left as it is",
};

export const normDisplay = "GRADIENT ← GRADIENT min(1, maxNorm / (‖GRADIENT‖ + 1e-6))";

/**
 * dθ ← dθ min(1, maxNorm / (‖dθ‖ + 1e-6)) (Pascanu, Mikolov and Bengio, 2013; PyTorch's clip_grad_norm_). Keras'
 * global_clipnorm does without the 1e-6.
 */
export const globalNorm: Clipping = {
  name: "global_norm",
  title: "clipped by their global norm",
  description: "All gradients are shortened alike where their common norm is over the limit",
  parameters: [maxNorm],
  kernel: "clipByNorm",
  over: "theta",
  display: normDisplay,
};
