import type { Metric } from "./metric.ts";

/** The mean of (a − y)² over outputs and examples. */
export const meanSquaredError: Metric = {
  name: "mean_squared_error",
  title: "MSE",
  description: "The mean of (a − y)²",
  sources: [],
  elsewhere: [
    { framework: "scikit-learn", name: "sklearn.metrics.mean_squared_error" },
    { framework: "Keras", name: "keras.metrics.MeanSquaredError" },
  ],
  parameters: [],
  better: "lower",
  outputs: ["regression"],
  runtime: { name: "meanSquaredErrorMetric", args: [] },
};
