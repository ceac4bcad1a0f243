import type { Metric } from "./metric.ts";

/** √ of the mean of (a − y)², the mean over outputs of each one's: scikit-learn's root_mean_squared_error. */
export const rootMeanSquaredError: Metric = {
  name: "root_mean_squared_error",
  title: "RMSE",
  description: "The root of the mean of (a − y)², the mean over outputs of each one’s",
  parameters: [],
  outputs: ["regression"],
  runtime: { name: "rootMeanSquaredErrorMetric", args: [] },
};
