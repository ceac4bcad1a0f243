import { fromLogits, sumOverUnits } from "./choices.ts";
import type { Loss } from "./loss.ts";

const cost = {
  kernel: "sigmoidBinaryCrossEntropy",
  display: "(max(Z[LAYER], 0) − Y ∗ Z[LAYER] + log(1 + e^−|Z[LAYER]|))",
};

/**
 * −(y log a + (1 − y) log(1 − a)) for each unit, y in [0, 1], summed over the units of an example. Nothing is clipped:
 * a = 0 with y > 0 costs Infinity.
 */
export const binaryCrossentropy: Loss = {
  name: "binary_crossentropy",
  title: "binary cross-entropy",
  description: "For labels 0 and 1: each output unit is the probability of a yes",
  sources: [],
  elsewhere: [
    {
      framework: "PyTorch",
      name: "torch.nn.BCELoss",
      here: "{ type: binary_crossentropy, reduction: mean_over_units }",
      differs: "It limits logarithms to −100",
    },
    {
      framework: "PyTorch",
      name: "torch.nn.BCEWithLogitsLoss",
      here: "{ type: binary_crossentropy, from_logits: true, reduction: mean_over_units }",
    },
    {
      framework: "Keras",
      name: "keras.losses.BinaryCrossentropy",
      here: "{ type: binary_crossentropy, reduction: mean_over_units }",
      differs: "It limits a to [1e-7, 1 − 1e-7]",
    },
  ],
  parameters: [],
  choices: [sumOverUnits, fromLogits("sigmoid")],
  formula: "-(y * log(a) + (1 - y) * log1p(-a))",
  derivative: "-y / a + (1 - y) / (1 - a)",
  kinks: [],
  reduction: "sum_over_units",
  accepts: ["probability", "distribution"],
  task: "binary",
  display: {
    cost: "−(Y ∗ log A[LAYER] + (1 − Y) ∗ log(1 − A[LAYER]))",
    gradient: "−Y / A[LAYER] + (1 − Y) / (1 − A[LAYER])",
  },
  fused: [
    {
      activation: "sigmoid",
      cost,
      gradient: { kernel: "sigmoidBinaryCrossEntropyGrad", reads: "A", display: "A[LAYER] − Y" },
    },
    {
      activation: "linear",
      fromLogits: true,
      cost,
      gradient: { kernel: "logitBinaryCrossEntropyGrad", reads: "Z", display: "σ(Z[LAYER]) − Y" },
    },
  ],
  byHand: { cost: "binaryCrossEntropy", gradient: "binaryCrossEntropyGrad" },
};
