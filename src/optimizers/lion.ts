import type { Optimizer } from "./optimizer.ts";
import { decay, learningRate } from "./parameters.ts";
import { weightDecay, weightDecayOn } from "./weight-decay.ts";

/** θ ← (1 − α weightDecay) θ; θ ← θ − α sign(β₁v + (1 − β₁)dθ); v ← β₂v + (1 − β₂)dθ. */
export const lion: Optimizer = {
  name: "lion",
  title: "Lion",
  description: "Steps of one length, by the sign of a mixture of the gradient and its decaying average",
  sources: [
    {
      authors: "Chen et al.",
      year: 2023,
      title: "Symbolic Discovery of Optimization Algorithms",
      where: "NeurIPS",
      url: "https://arxiv.org/abs/2302.06675",
    },
  ],
  elsewhere: [
    { framework: "PyTorch" },
    { framework: "Keras", name: "keras.optimizers.Lion" },
  ],
  parameters: [
    learningRate(0.001),
    decay("beta_1", "beta1", 0.9, "The share of the average in what decides the sign"),
    decay("beta_2", "beta2", 0.99, "The decay of the average of gradients"),
    weightDecay,
  ],
  choices: [weightDecayOn],
  weightDecay: "decoupled",
  forms: [
    {
      kernel: "lion",
      slots: ["v"],
      perStep: [],
      perElement: ["p = p - alpha * sign(beta1 * v + (1 - beta1) * g)", "v = beta2 * v + (1 - beta2) * g"],
      display: "θ ← θ − α sign(β₁v + (1 − β₁)dθ); v ← β₂v + (1 − β₂)dθ",
    },
  ],
};
