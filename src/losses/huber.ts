import { meanOverUnits } from "./choices.ts";
import { EVERYWHERE, type Loss } from "./loss.ts";

/** (a − y)² / 2 where |a − y| ≤ δ, else δ (|a − y| − δ / 2). */
export const huber: Loss = {
  name: "huber",
  title: "Huber loss",
  description: "For regression with outliers: squared near the target, absolute further away",
  sources: [
    {
      authors: "Huber",
      year: 1964,
      title: "Robust Estimation of a Location Parameter",
      where: "The Annals of Mathematical Statistics 35",
      url: "https://doi.org/10.1214/aoms/1177703732",
    },
  ],
  elsewhere: [
    { framework: "PyTorch", name: "torch.nn.HuberLoss" },
    { framework: "PyTorch", name: "torch.nn.SmoothL1Loss", differs: "It is divided by its β, which is delta" },
    { framework: "Keras", name: "keras.losses.Huber" },
  ],
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
