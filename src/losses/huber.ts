import { meanOverUnits } from "./choices.ts";
import { EVERYWHERE, type Loss } from "./loss.ts";

/**
 * (a − y)² / 2 where |a − y| ≤ δ, else δ (|a − y| − δ / 2) (Huber, 1964; Keras' Huber and PyTorch's HuberLoss).
 * PyTorch's SmoothL1Loss is this divided by its β = δ.
 */
export const huber: Loss = {
  name: "huber",
  title: "Huber loss",
  description: "For regression with outliers: squared near the target, absolute further away",
  parameters: [
    {
      name: "delta",
      symbol: "delta",
      default: 1,
      exclusiveMinimum: 0,
      description: "The difference from which on the loss grows linearly",
    },
  ],
  choices: [meanOverUnits],
  formula: "select(abs(a - y) <= delta, (a - y)^2 / 2, delta * (abs(a - y) - delta / 2))",
  derivative: "max(-delta, min(delta, a - y))",
  kinks: ["a - y - delta", "a - y + delta"],
  reduction: "mean_over_units",
  accepts: EVERYWHERE,
  task: "regression",
  fused: [],
};
