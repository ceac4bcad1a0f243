/** What the settings of several losses have in common. */
import type { WordChoice, WordList, WordParameter } from "../vocabulary.ts";

const SUM = { value: "sum_over_units", title: "summed over the units" } as const;
const MEAN = { value: "mean_over_units", title: "averaged over the units" } as const;

/** The mean over an example's units is what Keras and PyTorch take; the sum goes with Ng's 1/m. */
export const meanOverUnits: WordChoice = {
  name: "reduction",
  description: "Whether an example's units are averaged, `mean_over_units`, or added up, `sum_over_units`",
  options: [{ value: MEAN.value }, SUM],
};

export const sumOverUnits: WordChoice = {
  name: "reduction",
  description: "Whether an example's units are added up, `sum_over_units`, or averaged, `mean_over_units`",
  options: [{ value: SUM.value }, MEAN],
};

/** Keras' word; PyTorch's BCEWithLogitsLoss and CrossEntropyLoss. */
export function fromLogits(activation: string): WordChoice {
  return {
    name: "from_logits",
    description: `Whether A[L] are logits, of a linear output, that the loss itself applies ${activation} to`,
    options: [{ value: false }, { value: true, title: "from logits" }],
  };
}

/**
 * Keras' word: ε, of which each label gives up a share that goes to all classes alike (Szegedy et al., 2016). PyTorch's
 * CrossEntropyLoss has the same.
 */
export const labelSmoothing: WordParameter = {
  name: "label_smoothing",
  symbol: "labelSmoothing",
  default: 0,
  minimum: 0,
  exclusiveMaximum: 1,
  optional: true,
  description:
    "The share of every label that goes to all classes alike: " +
    "(1 − labelSmoothing) Y + labelSmoothing / classes is learnt",
};

/** PyTorch's weight. */
export function classWeights(description: string, example: readonly number[]): WordList {
  return { name: "class_weights", default: [], example, minimum: 0, description };
}
