import { classWeights, fromLogits, labelSmoothing, sumOverUnits } from "./choices.ts";
import type { Loss } from "./loss.ts";

const cost = {
  kernel: "sigmoidBinaryCrossEntropy",
  display: "(max(Z[LAYER], 0) − Y ∗ Z[LAYER] + log(1 + e^−|Z[LAYER]|))",
  formula: "max(z, 0) - y * z + log1p(exp(-abs(z)))",
};

const unweighted = {
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
      differs: "Its pos_weight p is class_weights [1, p], and may differ from unit to unit",
    },
    {
      framework: "Keras",
      name: "keras.losses.BinaryCrossentropy",
      here: "{ type: binary_crossentropy, reduction: mean_over_units }",
      differs: "It limits a to [1e-7, 1 − 1e-7]",
    },
  ],
  parameters: [labelSmoothing],
  choices: [sumOverUnits, fromLogits("sigmoid")],
  lists: [classWeights("What a no and a yes count for, in this order; J is still divided by m", [1, 2.5])],
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
      gradient: { kernel: "sigmoidBinaryCrossEntropyGrad", reads: "A", display: "A[LAYER] − Y", formula: "a - y" },
    },
    {
      activation: "linear",
      fromLogits: true,
      cost,
      gradient: {
        kernel: "logitBinaryCrossEntropyGrad",
        reads: "Z",
        display: "σ(Z[LAYER]) − Y",
        formula: "sigmoid(z) - y",
      },
    },
  ],
  byHand: { cost: "binaryCrossEntropy", gradient: "binaryCrossEntropyGrad" },
} as const satisfies Loss;

const weightedCost = {
  kernel: "sigmoidWeightedBinaryCrossEntropy",
  display: "(w₁ Y ∗ log(1 + e^−Z[LAYER]) + w₀ (1 − Y) ∗ log(1 + e^Z[LAYER]))",
  formula:
    "w1 * y * (max(-z, 0) + log1p(exp(-abs(z)))) + w0 * (1 - y) * (max(z, 0) + log1p(exp(-abs(z))))",
};

const weighted: Loss = {
  ...unweighted,
  parameters: [
    { name: "no", symbol: "w0", default: 1, minimum: 0, description: "What a no counts for" },
    { name: "yes", symbol: "w1", default: 1, minimum: 0, description: "What a yes counts for" },
  ],
  lists: [],
  formula: "-(w1 * y * log(a) + w0 * (1 - y) * log1p(-a))",
  derivative: "-w1 * y / a + w0 * (1 - y) / (1 - a)",
  display: {
    cost: "−(w₁ Y ∗ log A[LAYER] + w₀ (1 − Y) ∗ log(1 − A[LAYER]))",
    gradient: "−w₁ Y / A[LAYER] + w₀ (1 − Y) / (1 − A[LAYER])",
  },
  fused: [
    {
      activation: "sigmoid",
      cost: weightedCost,
      gradient: {
        kernel: "sigmoidWeightedBinaryCrossEntropyGrad",
        reads: "A",
        display: "w₀ (1 − Y) ∗ A[LAYER] − w₁ Y ∗ (1 − A[LAYER])",
        formula: "w0 * (1 - y) * a - w1 * y * (1 - a)",
      },
    },
    {
      activation: "linear",
      fromLogits: true,
      cost: weightedCost,
      gradient: {
        kernel: "logitWeightedBinaryCrossEntropyGrad",
        reads: "Z",
        display: "w₀ (1 − Y) ∗ σ(Z[LAYER]) − w₁ Y ∗ σ(−Z[LAYER])",
        formula: "w0 * (1 - y) / (1 + exp(-z)) - w1 * y / (1 + exp(z))",
      },
    },
  ],
  byHand: { cost: "weightedBinaryCrossEntropy", gradient: "weightedBinaryCrossEntropyGrad" },
};

/**
 * −(y log a + (1 − y) log(1 − a)) for each unit, y in [0, 1], summed over the units of an example; with class weights
 * −(w₁ y log a + w₀ (1 − y) log(1 − a)). Nothing is clipped: a = 0 with y > 0 costs Infinity.
 */
export const binaryCrossentropy: Loss = { ...unweighted, weighted };
