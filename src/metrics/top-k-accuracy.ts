import type { Metric } from "./metric.ts";

/**
 * The share of examples whose class is among the k largest outputs; of two equal ones the smaller class goes first, as
 * everywhere where a class is chosen.
 */
export const topKAccuracy: Metric = {
  name: "top_k_accuracy",
  title: "top-k accuracy",
  description: "The share of examples whose class is among the k largest outputs",
  sources: [],
  elsewhere: [
    {
      framework: "scikit-learn",
      name: "sklearn.metrics.top_k_accuracy_score",
      here: "{ type: top_k_accuracy, k: 2 }",
      differs: "Of two equal outputs the larger class goes first",
    },
    { framework: "Keras", name: "keras.metrics.TopKCategoricalAccuracy" },
  ],
  parameters: [
    { name: "k", symbol: "k", default: 5, minimum: 1, integer: true, description: "How many are looked at" },
  ],
  better: "higher",
  outputs: ["categorical"],
  runtime: { name: "topKAccuracyMetric", args: ["k"] },
};
