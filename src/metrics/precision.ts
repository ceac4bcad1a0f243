import type { Metric } from "./metric.ts";

/**
 * Precision tp / (tp + fp): of those that were told to be of a class, the share that is; 0 for a class that is never
 * predicted.
 */
export const precision: Metric = {
  name: "precision",
  title: "precision",
  description: "Precision tp / (tp + fp), for yes of one binary output",
  sources: [],
  elsewhere: [
    { framework: "scikit-learn", name: "sklearn.metrics.precision_score" },
    { framework: "Keras", name: "keras.metrics.Precision" },
  ],
  parameters: [],
  better: "higher",
  outputs: ["binary"],
  runtime: { name: "precisionMetric", args: ['"binary"'] },
};

/** The mean over the classes that occur or are predicted, or over all labels. */
export const precisionMacro: Metric = {
  name: "precision_macro",
  title: "macro precision",
  description: "Precision tp / (tp + fp), the mean over classes or labels",
  sources: [],
  elsewhere: [
    { framework: "scikit-learn", name: 'sklearn.metrics.precision_score(average="macro")' },
    { framework: "Keras" },
  ],
  parameters: [],
  better: "higher",
  outputs: ["binary", "labels", "categorical"],
  runtime: { name: "precisionMetric", args: ['"macro"'] },
};

/** From the sums of the counts of all classes or labels. Of classes it is the accuracy. */
export const precisionMicro: Metric = {
  name: "precision_micro",
  title: "micro precision",
  description: "Precision tp / (tp + fp), of all classes or labels counted together",
  sources: [],
  elsewhere: [
    { framework: "scikit-learn", name: 'sklearn.metrics.precision_score(average="micro")' },
    {
      framework: "Keras",
      name: "keras.metrics.Precision",
      differs: "It counts each unit above 0.5 as predicted, not the largest alone",
    },
  ],
  parameters: [],
  better: "higher",
  outputs: ["binary", "labels", "categorical"],
  runtime: { name: "precisionMetric", args: ['"micro"'] },
};
