import type { Metric } from "./metric.ts";

/** The mean of |a − y| over outputs and examples: scikit-learn's mean_absolute_error. */
export const meanAbsoluteError: Metric = {
  name: "mean_absolute_error",
  title: "MAE",
  description: "The mean of |a − y|",
  parameters: [],
  outputs: ["regression"],
  runtime: { name: "meanAbsoluteErrorMetric", args: [] },
};
