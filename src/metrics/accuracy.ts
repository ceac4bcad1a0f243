import type { Metric } from "./metric.ts";

/**
 * The share of examples that are decided rightly: a > 0.5 is yes, the largest output is the class. Of several binary
 * units all have to be right. scikit-learn's accuracy_score, of labels too (there called subset accuracy).
 */
export const accuracy: Metric = {
  name: "accuracy",
  title: "accuracy",
  description: "The share of examples that are decided rightly, in all units where several are binary",
  parameters: [],
  outputs: ["binary", "labels", "categorical"],
  runtime: { name: "accuracyMetric", args: [] },
};
