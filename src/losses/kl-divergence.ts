import { fromLogits } from "./choices.ts";
import type { Loss } from "./loss.ts";

const cost = { kernel: "softmaxKlDivergence", display: "Y ∗ (log Y − log softmax(Z[LAYER]))" };

/**
 * Σ_k y_k log(y_k / a_k) over the units k of an example, 0 log 0 being 0: categorical cross-entropy less the entropy of
 * Y, so 0 where A[L] = Y, and with the same gradient. Nothing is clipped.
 */
export const klDivergence: Loss = {
  name: "kl_divergence",
  title: "Kullback–Leibler divergence",
  description: "For distributions over several classes: what the output has yet to learn of the labels",
  sources: [
    {
      authors: "Kullback and Leibler",
      year: 1951,
      title: "On Information and Sufficiency",
      where: "The Annals of Mathematical Statistics 22",
      url: "https://doi.org/10.1214/aoms/1177729694",
    },
  ],
  elsewhere: [
    {
      framework: "PyTorch",
      name: 'torch.nn.KLDivLoss(reduction="batchmean")',
      differs: "It takes the logarithm of A[L]",
    },
    { framework: "Keras", name: "keras.losses.KLDivergence", differs: "It limits a and y to [1e-7, 1]" },
  ],
  parameters: [],
  choices: [fromLogits("softmax")],
  formula: "select(y > 0, y * log(y / a), 0)",
  derivative: "select(y > 0, -y / a, 0)",
  kinks: [],
  reduction: "sum_over_units",
  accepts: ["distribution"],
  task: "categorical",
  display: { cost: "Y ∗ log(Y / A[LAYER])", gradient: "−Y / A[LAYER]" },
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
};
