import type { Metric } from "./metric.ts";

/**
 * Recall tp / (tp + fn): of those that are of a class, the share that was found. scikit-learn's recall_score; as there,
 * 0 for a class without examples (zero_division).
 */
export const recall: Metric = {
  name: "recall",
  title: "recall",
  description: "Recall tp / (tp + fn), for yes of one binary output",
  parameters: [],
  outputs: ["binary"],
  runtime: { name: "recallMetric", args: ['"binary"'] },
};

/** The mean over the classes that occur or are predicted, or over all labels: scikit-learn's average="macro". */
export const recallMacro: Metric = {
  name: "recall_macro",
  title: "macro recall",
  description: "Recall tp / (tp + fn), the mean over classes or labels",
  parameters: [],
  outputs: ["binary", "labels", "categorical"],
  runtime: { name: "recallMetric", args: ['"macro"'] },
};

/**
 * From the sums of the counts of all classes or labels: scikit-learn's average="micro". Of classes it is the accuracy.
 */
export const recallMicro: Metric = {
  name: "recall_micro",
  title: "micro recall",
  description: "Recall tp / (tp + fn), of all classes or labels counted together",
  parameters: [],
  outputs: ["binary", "labels", "categorical"],
  runtime: { name: "recallMetric", args: ['"micro"'] },
};
