import { pascanuMikolovBengio } from "../papers.ts";
import type { Clipping } from "./clipping.ts";
import { maxNorm, normDisplay } from "./global-norm.ts";

/** As `global_norm`, but each dW[l] and db[l] by its own norm. */
export const norm: Clipping = {
  name: "norm",
  title: "clipped by the norm of each tensor",
  description: "The gradient of each W[l] and b[l] is shortened where its own norm is over the limit",
  sources: [pascanuMikolovBengio],
  elsewhere: [
    { framework: "PyTorch", differs: "clip_grad_norm_ of one parameter at a time" },
    { framework: "Keras", name: "keras.optimizers.Optimizer(clipnorm=1.0)", differs: "It does without the 1e-6" },
  ],
  parameters: [maxNorm],
  kernel: "clipByNorm",
  over: "tensors",
  display: normDisplay,
};
