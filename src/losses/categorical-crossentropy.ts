import { classWeights, fromLogits, labelSmoothing } from "./choices.ts";
import type { Loss } from "./loss.ts";

const cost = { kernel: "softmaxCategoricalCrossEntropy", display: "−Y ∗ log softmax(Z[LAYER])" };

/**
 * −Σ_k y_k log a_k over the units k of an example: Y one-hot, or any distribution. Nothing is clipped: a = 0 with y > 0
 * costs Infinity. ΣY in the gradient is each example's sum of labels: with labels that add up to 1 the gradient is A[L]
 * − Y, and with others it is still that of the cost. So smoothed labels, and those of class k times its weight w_k, are
 * labels like others.
 */
export const categoricalCrossentropy: Loss = {
  name: "categorical_crossentropy",
  title: "categorical cross-entropy",
  description: "For several classes of which one is right: the output is a probability for each",
  sources: [],
  elsewhere: [
    {
      framework: "PyTorch",
      name: "torch.nn.CrossEntropyLoss",
      here: "{ type: categorical_crossentropy, from_logits: true }",
      differs: "With class weights its mean divides by the sum of those of the labels, not by m",
    },
    { framework: "Keras", name: "keras.losses.CategoricalCrossentropy", differs: "It limits a to [1e-7, 1 − 1e-7]" },
  ],
  parameters: [labelSmoothing],
  choices: [fromLogits("softmax")],
  lists: [classWeights("What each class counts for, in the order of the labels; J is still divided by m", [1, 2.5, 1])],
  formula: "-y * log(a)",
  derivative: "-y / a",
  kinks: [],
  reduction: "sum_over_units",
  accepts: ["distribution"],
  task: "categorical",
  display: { cost: "−Y ∗ log A[LAYER]", gradient: "−Y / A[LAYER]" },
  fused: [
    {
      activation: "softmax",
      cost,
      gradient: { kernel: "softmaxCategoricalCrossEntropyGrad", reads: "A", display: "A[LAYER] ∗ ΣY − Y" },
    },
    {
      activation: "linear",
      fromLogits: true,
      cost,
      gradient: { kernel: "logitCategoricalCrossEntropyGrad", reads: "Z", display: "softmax(Z[LAYER]) ∗ ΣY − Y" },
    },
  ],
  byHand: { cost: "categoricalCrossEntropy", gradient: "categoricalCrossEntropyGrad" },
};
