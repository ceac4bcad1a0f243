import type { Regularizer } from "./regularizer.ts";

/**
 * λ/(2m) ‖W[l]‖² for each layer, m the examples of the batch, as Ng has it; nothing on b[l]. That of Keras is neither
 * halved nor divided by m; PyTorch's weight_decay adds to the gradient in the optimizer instead.
 */
export const l2: Regularizer = {
  kind: "penalty",
  name: "l2",
  title: "L2 regularization",
  description: "A penalty on the squares of the weights, λ/(2m) ‖W‖² for each layer",
  parameters: [
    {
      name: "lambda",
      symbol: "lambda",
      default: 0.01,
      minimum: 0,
      description: "The strength of the penalty",
    },
  ],
  cost: { kernel: "l2Penalty", display: "STRENGTH/(2m) ‖W[LAYER]‖²" },
  gradient: { kernel: "l2PenaltyGrad", display: "dW[LAYER] += (STRENGTH/m) W[LAYER]" },
};
