import type { Loss } from "./loss.ts";

/** (a − y)², averaged over the units of an example, as in Keras and PyTorch: J divides by n[L] m. Nothing is halved. */
export const meanSquaredError: Loss = {
  name: "mean_squared_error",
  title: "mean squared error",
  description: "For regression: the squared difference from the target, averaged over the output units",
  parameters: [],
  formula: "(a - y)^2",
  reduction: "mean_over_units",
  accepts: ["real", "nonnegative", "(-1, 1)", "[0, 1]", "probability", "distribution"],
  task: "regression",
  display: { cost: "(1/m) Σ (A[LAYER] − Y)² / n[L]", gradient: "2 ∗ (A[LAYER] − Y) / n[L]" },
  fused: [],
};
