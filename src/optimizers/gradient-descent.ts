import type { Optimizer } from "./optimizer.ts";

/** θ ← θ − α dθ (Cauchy, 1847); on mini-batches stochastic gradient descent, SGD in Keras and PyTorch. */
export const gradientDescent: Optimizer = {
  name: "gradient_descent",
  title: "gradient descent",
  description: "Steps against the gradient, as long as the learning rate says",
  parameters: [
    {
      name: "learning_rate",
      symbol: "alpha",
      default: 0.01,
      exclusiveMinimum: 0,
      description: "The learning rate",
    },
  ],
  slots: [],
  perStep: [],
  perElement: ["p = p - alpha * g"],
  display: "θ ← θ − α dθ",
};
