import type { Metric } from "./metric.ts";

/** The mean of |a − y| over outputs and examples. */
export const meanAbsoluteError: Metric = {
  name: "mean_absolute_error",
  title: "MAE",
  description: "The mean of |a − y|",
  sources: [],
  elsewhere: [
    { framework: "scikit-learn", name: "sklearn.metrics.mean_absolute_error" },
    { framework: "Keras", name: "keras.metrics.MeanAbsoluteError" },
  ],
  parameters: [],
  better: "lower",
  outputs: ["regression"],
  runtime: { name: "meanAbsoluteErrorMetric", args: [] },
};
