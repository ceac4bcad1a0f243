import type { Regularizer } from "./regularizer.ts";

/** λ/(2m) ‖W[l]‖² for each layer, m the examples of the batch, as Ng has it; nothing on b[l]. */
export const l2: Regularizer = {
  kind: "penalty",
  name: "l2",
  title: "L2 regularization",
  description: "A penalty on the squares of the weights, λ/(2m) ‖W‖² for each layer",
  sources: [
    {
      authors: "Krogh and Hertz",
      year: 1992,
      title: "A Simple Weight Decay Can Improve Generalization",
      where: "NIPS 4",
    },
  ],
  elsewhere: [
    {
      framework: "PyTorch",
      differs: "An optimizer’s weight_decay is added to the gradient in the update; it is weight_decay here too",
    },
    {
      framework: "Keras",
      name: "keras.regularizers.L2",
      differs: "It is neither halved nor divided by m: its l2 is λ/(2m)",
    },
    { framework: "Ng’s course", name: "compute_cost_with_regularization", differs: "lambd is λ" },
  ],
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
