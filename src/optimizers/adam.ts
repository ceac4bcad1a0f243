import type { Optimizer } from "./optimizer.ts";

/**
 * v ← β₁v + (1 − β₁)dθ; s ← β₂s + (1 − β₂)dθ²; θ ← θ − α v̂ / (√ŝ + ε), v̂ = v/(1 − β₁ᵗ), ŝ = s/(1 − β₂ᵗ): algorithm 1
 * of Kingma and Ba (2015), PyTorch and Ng, whose v and s are the paper's m and v. Keras adds its ε = 1e-7 to the
 * uncorrected √s, the paper's ε̂.
 */
export const adam: Optimizer = {
  name: "adam",
  title: "Adam",
  description: "Steps by the mean gradient over its root mean square, both decaying averages corrected for their start",
  parameters: [
    {
      name: "learning_rate",
      symbol: "alpha",
      default: 0.001,
      exclusiveMinimum: 0,
      description: "The learning rate",
    },
    {
      name: "beta_1",
      symbol: "beta1",
      default: 0.9,
      minimum: 0,
      exclusiveMaximum: 1,
      description: "The decay of the average of gradients",
    },
    {
      name: "beta_2",
      symbol: "beta2",
      default: 0.999,
      minimum: 0,
      exclusiveMaximum: 1,
      description: "The decay of the average of squared gradients",
    },
    {
      name: "epsilon",
      symbol: "epsilon",
      default: 1e-8,
      exclusiveMinimum: 0,
      description: "What keeps the divisor from 0, added outside the root",
    },
  ],
  slots: ["v", "s"],
  perStep: ["correction1 = 1 - beta1^t", "correction2 = 1 - beta2^t"],
  perElement: [
    "v = beta1 * v + (1 - beta1) * g",
    "s = beta2 * s + (1 - beta2) * g^2",
    "p = p - alpha * (v / correction1) / (sqrt(s / correction2) + epsilon)",
  ],
  display: "v ← β₁v + (1 − β₁)dθ; s ← β₂s + (1 − β₂)dθ²; θ ← θ − α v̂ / (√ŝ + ε), v̂ = v/(1 − β₁ᵗ), ŝ = s/(1 − β₂ᵗ)",
};
