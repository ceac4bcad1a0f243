import { kingmaBa } from "../papers.ts";
import type { Optimizer } from "./optimizer.ts";
import { beta1, decay, epsilon, learningRate } from "./parameters.ts";
import { decoupledWeightDecay, weightDecay, weightDecayOn } from "./weight-decay.ts";

/**
 * v ← β₁v + (1 − β₁)dθ; u ← max(β₂u, |dθ| + ε); θ ← θ − α v̂ / u, v̂ = v/(1 − β₁ᵗ): the paper's algorithm 2 with the ε
 * of PyTorch, which keeps u from 0.
 */
export const adamax: Optimizer = {
  name: "adamax",
  title: "Adamax",
  description: "Adam by the largest of past gradients, which decays, in place of their root mean square",
  sources: [kingmaBa],
  elsewhere: [
    { framework: "PyTorch", name: "torch.optim.Adamax" },
    {
      framework: "Keras",
      name: "keras.optimizers.Adamax",
      here: "{ type: adamax, learning_rate: 0.001, epsilon: 1e-7, epsilon_placement: outside }",
    },
  ],
  parameters: [
    learningRate(0.002),
    beta1,
    decay("beta_2", "beta2", 0.999, "The decay of the largest gradient"),
    epsilon(1e-8, "What keeps the divisor from 0"),
    weightDecay,
  ],
  choices: [
    {
      name: "epsilon_placement",
      description: "Whether ε is added `inside` the maximum, as in PyTorch, or `outside`, to the divisor, as in Keras",
      options: [{ value: "inside" }, { value: "outside", title: "ε at the divisor" }],
    },
    weightDecayOn,
    decoupledWeightDecay,
  ],
  weightDecay: "coupled",
  forms: [
    {
      kernel: "adamax",
      slots: ["v", "u"],
      perStep: ["rate = alpha / (1 - beta1^t)"],
      perElement: [
        "v = beta1 * v + (1 - beta1) * g",
        "u = max(beta2 * u, abs(g) + epsilon)",
        "p = p - rate * v / u",
      ],
      display: "v ← β₁v + (1 − β₁)dθ; u ← max(β₂u, |dθ| + ε); θ ← θ − α v̂ / u, v̂ = v/(1 − β₁ᵗ)",
    },
    {
      kernel: "adamaxEpsilonOutside",
      when: { epsilon_placement: "outside" },
      slots: ["v", "u"],
      perStep: ["rate = alpha / (1 - beta1^t)"],
      perElement: ["v = beta1 * v + (1 - beta1) * g", "u = max(beta2 * u, abs(g))", "p = p - rate * v / (u + epsilon)"],
      display: "v ← β₁v + (1 − β₁)dθ; u ← max(β₂u, |dθ|); θ ← θ − α v̂ / (u + ε), v̂ = v/(1 − β₁ᵗ)",
    },
  ],
};
