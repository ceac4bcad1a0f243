import type { Optimizer } from "./optimizer.ts";
import { learningRate } from "./parameters.ts";
import { decoupledWeightDecay, weightDecay, weightDecayOn } from "./weight-decay.ts";

/** θ ← θ − α dθ (Cauchy, 1847); on mini-batches stochastic gradient descent, SGD in Keras and PyTorch. */
export const gradientDescent: Optimizer = {
  name: "gradient_descent",
  title: "gradient descent",
  description: "Steps against the gradient, as long as the learning rate says",
  parameters: [learningRate(0.01), weightDecay],
  choices: [weightDecayOn, decoupledWeightDecay],
  weightDecay: "coupled",
  forms: [
    { kernel: "gradientDescent", slots: [], perStep: [], perElement: ["p = p - alpha * g"], display: "θ ← θ − α dθ" },
  ],
};
