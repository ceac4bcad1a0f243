import type { Metric } from "./metric.ts";

/**
 * F1 = 2tp / (2tp + fp + fn), the harmonic mean of precision and recall (van Rijsbergen, 1979). scikit-learn's
 * f1_score; as there, 0 for a class that neither occurs nor is predicted (zero_division).
 */
export const f1: Metric = {
  name: "f1",
  title: "F1",
  description: "F1 = 2tp / (2tp + fp + fn), for yes of one binary output",
  parameters: [],
  outputs: ["binary"],
  runtime: { name: "f1Metric", args: ['"binary"'] },
};

/** The mean over the classes that occur or are predicted, or over all labels: scikit-learn's average="macro". */
export const f1Macro: Metric = {
  name: "f1_macro",
  title: "macro F1",
  description: "F1 = 2tp / (2tp + fp + fn), the mean over classes or labels",
  parameters: [],
  outputs: ["binary", "labels", "categorical"],
  runtime: { name: "f1Metric", args: ['"macro"'] },
};

/**
 * From the sums of the counts of all classes or labels: scikit-learn's average="micro". Of classes it is the accuracy.
 */
export const f1Micro: Metric = {
  name: "f1_micro",
  title: "micro F1",
  description: "F1 = 2tp / (2tp + fp + fn), of all classes or labels counted together",
  parameters: [],
  outputs: ["binary", "labels", "categorical"],
  runtime: { name: "f1Metric", args: ['"micro"'] },
};
