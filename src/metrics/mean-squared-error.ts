import type { Metric } from "./metric.ts";

/** The mean of (a − y)² over outputs and examples: scikit-learn's mean_squared_error. */
export const meanSquaredError: Metric = {
  name: "mean_squared_error",
  title: "MSE",
  description: "The mean of (a − y)²",
  parameters: [],
  outputs: ["regression"],
  runtime: { name: "meanSquaredErrorMetric", args: [] },
};
