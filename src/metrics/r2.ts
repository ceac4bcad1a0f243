import type { Metric } from "./metric.ts";

/**
 * The coefficient of determination 1 − Σ(a − y)² / Σ(y − ȳ)², the mean over outputs of each one's. Where all y of an
 * output are one number it is 1 for a perfect prediction and else 0, and it is NaN for less than two examples.
 */
export const r2: Metric = {
  name: "r2",
  title: "R²",
  description: "1 − Σ(a − y)² / Σ(y − ȳ)², the mean over outputs of each one’s: 1 is perfect, 0 as good as the mean",
  sources: [],
  elsewhere: [
    { framework: "scikit-learn", name: "sklearn.metrics.r2_score" },
    {
      framework: "Keras",
      name: "keras.metrics.R2Score",
      differs: "NaN for a perfect prediction where all y of an output are one number",
    },
  ],
  parameters: [],
  better: "higher",
  outputs: ["regression"],
  runtime: { name: "r2Metric", args: [] },
};
