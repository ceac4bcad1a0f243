import type { Metric } from "./metric.ts";

/**
 * Precision tp / (tp + fp): of those that were told to be of a class, the share that is. scikit-learn's
 * precision_score; as there, 0 for a class that is never predicted (zero_division).
 */
export const precision: Metric = {
  name: "precision",
  title: "precision",
  description: "Precision tp / (tp + fp), for yes of one binary output",
  parameters: [],
  outputs: ["binary"],
  runtime: { name: "precisionMetric", args: ['"binary"'] },
};

/** The mean over the classes that occur or are predicted, or over all labels: scikit-learn's average="macro". */
export const precisionMacro: Metric = {
  name: "precision_macro",
  title: "macro precision",
  description: "Precision tp / (tp + fp), the mean over classes or labels",
  parameters: [],
  outputs: ["binary", "labels", "categorical"],
  runtime: { name: "precisionMetric", args: ['"macro"'] },
};

/**
 * From the sums of the counts of all classes or labels: scikit-learn's average="micro". Of classes it is the accuracy.
 */
export const precisionMicro: Metric = {
  name: "precision_micro",
  title: "micro precision",
  description: "Precision tp / (tp + fp), of all classes or labels counted together",
  parameters: [],
  outputs: ["binary", "labels", "categorical"],
  runtime: { name: "precisionMetric", args: ['"micro"'] },
};
