import type { Metric } from "./metric.ts";

/**
 * The area under the ROC curve (Hanley and McNeil, 1982): the chance that an example of a class has a larger output for
 * it than another example, equal outputs counting half. Over several classes or labels the mean of each against the
 * rest: scikit-learn's roc_auc_score with multi_class="ovr" and average="macro". Where all examples or none are of a
 * class, scikit-learn refuses or gives NaN; here that class is left out, and NaN is the area where no other is there.
 */
export const rocAuc: Metric = {
  name: "roc_auc",
  title: "ROC AUC",
  description: "The area under the ROC curve, of several classes or labels the mean of each against the rest",
  parameters: [],
  outputs: ["binary", "labels", "categorical"],
  runtime: { name: "rocAucMetric", args: [] },
};
