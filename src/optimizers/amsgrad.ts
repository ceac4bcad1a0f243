import { adamParameters } from "./adam.ts";
import type { Optimizer } from "./optimizer.ts";
import { decoupledWeightDecay, weightDecay, weightDecayOn } from "./weight-decay.ts";

const averages = [
  "v = beta1 * v + (1 - beta1) * g",
  "s = beta2 * s + (1 - beta2) * g^2",
  "largest = max(largest, s)",
];
const averagesText = "v ← β₁v + (1 − β₁)dθ; s ← β₂s + (1 − β₂)dθ²; ŝ ← max(ŝ, s)";

/** Adam with ŝ ← max(ŝ, s) in place of s. √ŝ is corrected for the start, and ε added to that. */
export const amsgrad: Optimizer = {
  name: "amsgrad",
  title: "AMSGrad",
  description: "Adam whose divisor never falls: it is the largest average of squared gradients so far",
  sources: [
    {
      authors: "Reddi, Kale and Kumar",
      year: 2018,
      title: "On the Convergence of Adam and Beyond",
      where: "ICLR",
      url: "https://openreview.net/forum?id=ryQu7f-RZ",
    },
  ],
  elsewhere: [
    { framework: "PyTorch", name: "torch.optim.Adam(amsgrad=True)" },
    {
      framework: "Keras",
      name: "keras.optimizers.Adam(amsgrad=True)",
      here: "{ type: amsgrad, epsilon: 1e-7, epsilon_placement: hat }",
      differs: "It adds ε to the uncorrected √ŝ",
    },
  ],
  parameters: [...adamParameters, weightDecay],
  choices: [
    {
      name: "epsilon_placement",
      description:
        "Where ε is added: `outside` the root, which is corrected for its start, as in PyTorch, or `hat`, to the " +
        "uncorrected one, as in Keras",
      options: [{ value: "outside" }, { value: "hat", title: "ε̂ at the uncorrected root" }],
    },
    weightDecayOn,
    decoupledWeightDecay,
  ],
  weightDecay: "coupled",
  forms: [
    {
      kernel: "amsgrad",
      slots: ["v", "s", "largest"],
      perStep: ["correction1 = 1 - beta1^t", "correction2 = sqrt(1 - beta2^t)"],
      perElement: [...averages, "p = p - alpha * (v / correction1) / (sqrt(largest) / correction2 + epsilon)"],
      display: `${averagesText}; θ ← θ − α v̂ / (√ŝ / √(1 − β₂ᵗ) + ε), v̂ = v/(1 − β₁ᵗ)`,
    },
    {
      kernel: "amsgradEpsilonHat",
      when: { epsilon_placement: "hat" },
      slots: ["v", "s", "largest"],
      perStep: ["rate = alpha * sqrt(1 - beta2^t) / (1 - beta1^t)"],
      perElement: [...averages, "p = p - rate * v / (sqrt(largest) + epsilon)"],
      display: `${averagesText}; θ ← θ − αₜ v / (√ŝ + ε), αₜ = α √(1 − β₂ᵗ) / (1 − β₁ᵗ)`,
    },
  ],
};
