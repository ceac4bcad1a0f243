import type { Metric } from "./metric.ts";

/**
 * −log of the probability given to what is true, the mean over the examples; probabilities are clipped at ε of their
 * precision, so that one certain error does not make it infinite. Of labels the mean over them too. The cost of a
 * cross-entropy is the same but for the clipping, and sums over labels.
 */
export const logLoss: Metric = {
  name: "log_loss",
  title: "log loss",
  description: "−log of the probability given to what is true, kept within the precision of the outputs",
  sources: [],
  elsewhere: [
    { framework: "scikit-learn", name: "sklearn.metrics.log_loss" },
    { framework: "Keras", name: "keras.metrics.BinaryCrossentropy", differs: "It limits a to [1e-7, 1 − 1e-7]" },
    { framework: "Keras", name: "keras.metrics.CategoricalCrossentropy", differs: "It limits a to [1e-7, 1 − 1e-7]" },
  ],
  parameters: [],
  better: "lower",
  outputs: ["binary", "labels", "categorical"],
  ofProbabilities: true,
  runtime: { name: "logLossMetric", args: [] },
};
