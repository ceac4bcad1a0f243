import type { Metric } from "./metric.ts";

/**
 * The share of examples whose class is among the k largest outputs. scikit-learn's top_k_accuracy_score, which takes
 * the larger class of two equal outputs first; here it is the smaller one, as everywhere where a class is chosen.
 */
export const topKAccuracy: Metric = {
  name: "top_k_accuracy",
  title: "top-k accuracy",
  description: "The share of examples whose class is among the k largest outputs",
  parameters: [
    { name: "k", symbol: "k", default: 5, minimum: 1, integer: true, description: "How many are looked at" },
  ],
  outputs: ["categorical"],
  runtime: { name: "topKAccuracyMetric", args: ["k"] },
};
