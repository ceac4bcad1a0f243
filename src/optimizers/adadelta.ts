import type { Optimizer } from "./optimizer.ts";
import { decay, epsilon, learningRate } from "./parameters.ts";
import { decoupledWeightDecay, weightDecay, weightDecayOn } from "./weight-decay.ts";

/** s ← ρ s + (1 − ρ) dθ²; δ = dθ √(d + ε) / √(s + ε); d ← ρ d + (1 − ρ) δ²; θ ← θ − α δ. The paper has α = 1. */
export const adadelta: Optimizer = {
  name: "adadelta",
  title: "AdaDelta",
  description: "Steps by the gradient times the root mean square of past steps over that of past gradients",
  sources: [
    {
      authors: "Zeiler",
      year: 2012,
      title: "ADADELTA: An Adaptive Learning Rate Method",
      where: "arXiv",
      url: "https://arxiv.org/abs/1212.5701",
    },
  ],
  elsewhere: [
    { framework: "PyTorch", name: "torch.optim.Adadelta" },
    {
      framework: "Keras",
      name: "keras.optimizers.Adadelta",
      here: "{ type: adadelta, learning_rate: 0.001, rho: 0.95, epsilon: 1e-7 }",
    },
  ],
  parameters: [
    learningRate(1),
    decay("rho", "rho", 0.9, "The decay of both averages of squares"),
    epsilon(1e-6, "What is added under both roots; it decides how long the first steps are"),
    weightDecay,
  ],
  choices: [weightDecayOn, decoupledWeightDecay],
  weightDecay: "coupled",
  forms: [
    {
      kernel: "adadelta",
      slots: ["s", "d"],
      perStep: [],
      perElement: [
        "s = rho * s + (1 - rho) * g^2",
        "delta = sqrt(d + epsilon) / sqrt(s + epsilon) * g",
        "d = rho * d + (1 - rho) * delta^2",
        "p = p - alpha * delta",
      ],
      display: "s ← ρs + (1 − ρ)dθ²; δ = dθ √(d + ε) / √(s + ε); d ← ρd + (1 − ρ)δ²; θ ← θ − α δ",
    },
  ],
};
