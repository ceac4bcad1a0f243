import { meanOverUnits } from "./choices.ts";
import { EVERYWHERE, type Loss } from "./loss.ts";

/**
 * log cosh(a − y): near the target (a − y)² / 2, far from it |a − y| − log 2. With x = |a − y|, it is x + log((1 +
 * e^−2x) / 2) where cosh would overflow, and log(1 + (e^x − 1)² / (2 e^x)) near 0, where the terms of that cancel: cosh
 * x − 1 = 2 sinh²(x/2).
 */
export const logCosh: Loss = {
  name: "log_cosh",
  title: "log-cosh loss",
  description: "For regression with outliers: squared near the target, absolute further away, and smooth throughout",
  sources: [],
  elsewhere: [
    { framework: "PyTorch" },
    { framework: "Keras", name: "keras.losses.LogCosh" },
  ],
  parameters: [],
  choices: [meanOverUnits],
  formula:
    "select(abs(a - y) < 1, log1p(expm1(abs(a - y))^2 / (2 * exp(abs(a - y)))), " +
    "abs(a - y) + log1p(expm1(-2 * abs(a - y)) / 2))",
  derivative: "tanh(a - y)",
  kinks: [],
  reduction: "mean_over_units",
  accepts: EVERYWHERE,
  task: "regression",
  display: { cost: "log cosh(A[LAYER] − Y)", gradient: "tanh(A[LAYER] − Y)" },
  fused: [],
};
