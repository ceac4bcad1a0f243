import type { Optimizer } from "./optimizer.ts";

/**
 * v ← μ v + dθ; θ ← θ − α v (Polyak, 1964; PyTorch's SGD with momentum). Keras writes v ← μ v − α dθ; θ ← θ + v: the
 * same while α stays. Ng's v ← β v + (1 − β) dθ is this with α (1 − β) for α.
 */
export const momentum: Optimizer = {
  name: "momentum",
  title: "gradient descent with momentum",
  description: "Gradient descent along a decaying sum of past gradients",
  parameters: [
    {
      name: "learning_rate",
      symbol: "alpha",
      default: 0.01,
      exclusiveMinimum: 0,
      description: "The learning rate",
    },
    {
      name: "momentum",
      symbol: "mu",
      default: 0.9,
      minimum: 0,
      exclusiveMaximum: 1,
      description: "The share of the velocity that is left after a step",
    },
  ],
  slots: ["v"],
  perStep: [],
  perElement: ["v = mu * v + g", "p = p - alpha * v"],
  display: "v ← μv + dθ; θ ← θ − α v",
};
