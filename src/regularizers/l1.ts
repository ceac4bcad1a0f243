import type { Regularizer } from "./regularizer.ts";

/**
 * λ/m Σ |W[l]| for each layer (the lasso: Tibshirani, 1996), m the examples of the batch as in Ng's L2; nothing on b[l].
 * The derivative at 0 is 0. That of Keras is not divided by m. With `l2` beside it, it is the elastic net (Zou and Hastie,
 * 2005).
 */
export const l1: Regularizer = {
  kind: "penalty",
  name: "l1",
  title: "L1 regularization",
  description: "A penalty on the sizes of the weights, λ₁/m Σ|W| for each layer; with l2 beside it, the elastic net",
  parameters: [
    {
      name: "lambda",
      symbol: "lambda1",
      default: 0.01,
      minimum: 0,
      description: "The strength of the L1 penalty",
    },
  ],
  cost: { kernel: "l1Penalty", display: "STRENGTH/m Σ|W[LAYER]|" },
  gradient: { kernel: "l1PenaltyGrad", display: "dW[LAYER] += (STRENGTH/m) sign W[LAYER]" },
};
