import type { Regularizer } from "./regularizer.ts";

/**
 * λ/m Σ |W[l]| for each layer (the lasso), m the examples of the batch as in Ng's L2; nothing on b[l]. The derivative
 * at 0 is 0.
 */
export const l1: Regularizer = {
  kind: "penalty",
  name: "l1",
  title: "L1 regularization",
  description: "A penalty on the sizes of the weights, λ₁/m Σ|W| for each layer; with l2 beside it, the elastic net",
  sources: [
    {
      authors: "Tibshirani",
      year: 1996,
      title: "Regression Shrinkage and Selection via the Lasso",
      where: "Journal of the Royal Statistical Society B 58",
      url: "https://doi.org/10.1111/j.2517-6161.1996.tb02080.x",
    },
    {
      authors: "Zou and Hastie",
      year: 2005,
      title: "Regularization and Variable Selection via the Elastic Net",
      where: "Journal of the Royal Statistical Society B 67",
      url: "https://doi.org/10.1111/j.1467-9868.2005.00503.x",
    },
  ],
  elsewhere: [
    { framework: "PyTorch" },
    {
      framework: "Keras",
      name: "keras.regularizers.L1",
      differs: "It is not divided by m: its l1 is λ₁/m. L1L2 has both",
    },
  ],
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
