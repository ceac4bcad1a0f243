import type { Loss } from "./loss.ts";

/**
 * −(y log a + (1 − y) log(1 − a)) for each unit, y in [0, 1], summed over the units of an example. Keras and PyTorch
 * average over the units instead: equal for one unit. Nothing is clipped: a = 0 with y > 0 costs Infinity, where Keras
 * limits a to [1e-7, 1 − 1e-7] and PyTorch the logarithm to −100.
 */
export const binaryCrossentropy: Loss = {
  name: "binary_crossentropy",
  title: "binary cross-entropy",
  description: "For labels 0 and 1: each output unit is the probability of a yes",
  parameters: [],
  formula: "-(y * log(a) + (1 - y) * log1p(-a))",
  derivative: "-y / a + (1 - y) / (1 - a)",
  reduction: "sum_over_units",
  accepts: ["probability", "distribution"],
  task: "binary",
  display: {
    cost: "−(1/m) Σ (Y ∗ log A[LAYER] + (1 − Y) ∗ log(1 − A[LAYER]))",
    gradient: "−Y / A[LAYER] + (1 − Y) / (1 − A[LAYER])",
  },
  fused: [
    {
      activation: "sigmoid",
      cost: {
        kernel: "sigmoidBinaryCrossEntropy",
        display: "(1/m) Σ (max(Z[LAYER], 0) − Y ∗ Z[LAYER] + log(1 + e^−|Z[LAYER]|))",
      },
      gradient: { kernel: "sigmoidBinaryCrossEntropyGrad", display: "A[LAYER] − Y" },
    },
  ],
  byHand: { cost: "binaryCrossEntropy", gradient: "binaryCrossEntropyGrad" },
};
