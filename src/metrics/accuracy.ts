import type { Metric } from "./metric.ts";

/**
 * The share of examples that are decided rightly: a > 0.5 is yes, the largest output is the class. Of several binary
 * units all have to be right.
 */
export const accuracy: Metric = {
  name: "accuracy",
  title: "accuracy",
  description: "The share of examples that are decided rightly, in all units where several are binary",
  sources: [],
  elsewhere: [
    { framework: "scikit-learn", name: "sklearn.metrics.accuracy_score" },
    { framework: "Keras", name: "keras.metrics.CategoricalAccuracy" },
    { framework: "Keras", name: "keras.metrics.BinaryAccuracy", differs: "It counts each of several labels by itself" },
  ],
  parameters: [],
  better: "higher",
  outputs: ["binary", "labels", "categorical"],
  runtime: { name: "accuracyMetric", args: [] },
};
