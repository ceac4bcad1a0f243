/** What the settings of several losses have in common. */
import type { WordChoice } from "../vocabulary.ts";

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
