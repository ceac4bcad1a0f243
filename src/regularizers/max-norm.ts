import type { Regularizer } from "./regularizer.ts";

/**
 * The weights that come into a unit, a row of W[l], are shortened to length c where they are longer, after each step
 * (Srebro and Shraibman, 2005; Hinton et al., 2012, beside dropout). Keras' `MaxNorm` on a kernel, whose units are
 * columns; PyTorch has `renorm_` for it.
 */
export const maxNorm: Regularizer = {
  kind: "constraint",
  name: "max_norm",
  title: "max-norm constraint",
  description: "The weights of each unit, a row of W, are brought to length c after each step where they are longer",
  parameters: [
    {
      name: "max_norm",
      symbol: "maxWeightNorm",
      default: 2,
      exclusiveMinimum: 0,
      description: "The greatest length of a unit's weights",
    },
  ],
  project: { kernel: "limitNorms", display: "W[LAYER] ← W[LAYER] min(1, STRENGTH / ‖row‖), row by row" },
};
