import type { Clipping } from "./clipping.ts";
import { maxNorm, normDisplay } from "./global-norm.ts";

/** As `global_norm`, but each dW[l] and db[l] by its own norm: Keras' clipnorm, which does without the 1e-6. */
export const norm: Clipping = {
  name: "norm",
  title: "clipped by the norm of each tensor",
  description: "The gradient of each W[l] and b[l] is shortened where its own norm is over the limit",
  parameters: [maxNorm],
  kernel: "clipByNorm",
  over: "tensors",
  display: normDisplay,
};
