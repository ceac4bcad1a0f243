import { vanRijsbergen } from "../papers.ts";
import type { Metric } from "./metric.ts";

/**
 * F1 = 2tp / (2tp + fp + fn), the harmonic mean of precision and recall; 0 for a class that neither occurs nor is
 * predicted.
 */
export const f1: Metric = {
  name: "f1",
  title: "F1",
  description: "F1 = 2tp / (2tp + fp + fn), for yes of one binary output",
  sources: [vanRijsbergen],
  elsewhere: [
    { framework: "scikit-learn", name: "sklearn.metrics.f1_score" },
    { framework: "Keras", name: "keras.metrics.F1Score(threshold=0.5)" },
  ],
  parameters: [],
  better: "higher",
  outputs: ["binary"],
  runtime: { name: "f1Metric", args: ['"binary"'] },
};

/** The mean over the classes that occur or are predicted, or over all labels. */
export const f1Macro: Metric = {
  name: "f1_macro",
  title: "macro F1",
  description: "F1 = 2tp / (2tp + fp + fn), the mean over classes or labels",
  sources: [vanRijsbergen],
  elsewhere: [
    { framework: "scikit-learn", name: 'sklearn.metrics.f1_score(average="macro")' },
    { framework: "Keras", name: 'keras.metrics.F1Score(average="macro")' },
  ],
  parameters: [],
  better: "higher",
  outputs: ["binary", "labels", "categorical"],
  runtime: { name: "f1Metric", args: ['"macro"'] },
};

/** From the sums of the counts of all classes or labels. Of classes it is the accuracy. */
export const f1Micro: Metric = {
  name: "f1_micro",
  title: "micro F1",
  description: "F1 = 2tp / (2tp + fp + fn), of all classes or labels counted together",
  sources: [vanRijsbergen],
  elsewhere: [
    { framework: "scikit-learn", name: 'sklearn.metrics.f1_score(average="micro")' },
    { framework: "Keras", name: 'keras.metrics.F1Score(average="micro")' },
  ],
  parameters: [],
  better: "higher",
  outputs: ["binary", "labels", "categorical"],
  runtime: { name: "f1Metric", args: ['"micro"'] },
};
