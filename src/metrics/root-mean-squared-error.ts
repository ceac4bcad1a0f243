import type { Metric } from "./metric.ts";

/** √ of the mean of (a − y)², the mean over outputs of each one's. */
export const rootMeanSquaredError: Metric = {
  name: "root_mean_squared_error",
  title: "RMSE",
  description: "The root of the mean of (a − y)², the mean over outputs of each one’s",
  sources: [],
  elsewhere: [
    { framework: "scikit-learn", name: "sklearn.metrics.root_mean_squared_error" },
    {
      framework: "Keras",
      name: "keras.metrics.RootMeanSquaredError",
      differs: "Of several outputs it takes one mean before the root",
    },
  ],
  parameters: [],
  better: "lower",
  outputs: ["regression"],
  runtime: { name: "rootMeanSquaredErrorMetric", args: [] },
};
