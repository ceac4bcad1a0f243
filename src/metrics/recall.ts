import type { Metric } from "./metric.ts";

/** Recall tp / (tp + fn): of those that are of a class, the share that was found; 0 for a class without examples. */
export const recall: Metric = {
  name: "recall",
  title: "recall",
  description: "Recall tp / (tp + fn), for yes of one binary output",
  sources: [],
  elsewhere: [
    { framework: "scikit-learn", name: "sklearn.metrics.recall_score" },
    { framework: "Keras", name: "keras.metrics.Recall" },
  ],
  parameters: [],
  better: "higher",
  outputs: ["binary"],
  runtime: { name: "recallMetric", args: ['"binary"'] },
};

/** The mean over the classes that occur or are predicted, or over all labels. */
export const recallMacro: Metric = {
  name: "recall_macro",
  title: "macro recall",
  description: "Recall tp / (tp + fn), the mean over classes or labels",
  sources: [],
  elsewhere: [
    { framework: "scikit-learn", name: 'sklearn.metrics.recall_score(average="macro")' },
    { framework: "Keras" },
  ],
  parameters: [],
  better: "higher",
  outputs: ["binary", "labels", "categorical"],
  runtime: { name: "recallMetric", args: ['"macro"'] },
};

/** From the sums of the counts of all classes or labels. Of classes it is the accuracy. */
export const recallMicro: Metric = {
  name: "recall_micro",
  title: "micro recall",
  description: "Recall tp / (tp + fn), of all classes or labels counted together",
  sources: [],
  elsewhere: [
    { framework: "scikit-learn", name: 'sklearn.metrics.recall_score(average="micro")' },
    {
      framework: "Keras",
      name: "keras.metrics.Recall",
      differs: "It counts each unit above 0.5 as predicted, not the largest alone",
    },
  ],
  parameters: [],
  better: "higher",
  outputs: ["binary", "labels", "categorical"],
  runtime: { name: "recallMetric", args: ['"micro"'] },
};
