import type { Metric } from "./metric.ts";

/**
 * The area under the ROC curve: the chance that an example of a class has a larger output for it than another example,
 * equal outputs counting half. Over several classes or labels the mean of each against the rest. A class that all
 * examples or none are of is left out, and NaN is the area where no other is there.
 */
export const rocAuc: Metric = {
  name: "roc_auc",
  title: "ROC AUC",
  description: "The area under the ROC curve, of several classes or labels the mean of each against the rest",
  sources: [
    {
      authors: "Hanley and McNeil",
      year: 1982,
      title: "The meaning and use of the area under a receiver operating characteristic (ROC) curve",
      where: "Radiology 143",
      url: "https://doi.org/10.1148/radiology.143.1.7063747",
    },
  ],
  elsewhere: [
    {
      framework: "scikit-learn",
      name: 'sklearn.metrics.roc_auc_score(multi_class="ovr")',
      differs: "Where all examples or none are of a class it refuses, or gives NaN",
    },
    { framework: "Keras", name: "keras.metrics.AUC", differs: "It approximates the area by 200 thresholds" },
  ],
  parameters: [],
  better: "higher",
  outputs: ["binary", "labels", "categorical"],
  runtime: { name: "rocAucMetric", args: [] },
};
