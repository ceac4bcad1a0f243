import type { WordParameter } from "../vocabulary.ts";
import { kingmaBa } from "../papers.ts";
import type { Optimizer, OptimizerForm } from "./optimizer.ts";
import { beta1, beta2, learningRate, adamsEpsilon } from "./parameters.ts";
import { decoupledWeightDecay, weightDecay, weightDecayOn } from "./weight-decay.ts";

const averages = ["v = beta1 * v + (1 - beta1) * g", "s = beta2 * s + (1 - beta2) * g^2"];
const averagesText = "v ← β₁v + (1 − β₁)dθ; s ← β₂s + (1 − β₂)dθ²";
const corrections = ["correction1 = 1 - beta1^t", "correction2 = 1 - beta2^t"];
const correctionsText = "v̂ = v/(1 − β₁ᵗ), ŝ = s/(1 − β₂ᵗ)";

/** The step of Adam and of AdamW. */
export const adamForms: readonly OptimizerForm[] = [
  {
    kernel: "adam",
    slots: ["v", "s"],
    perStep: corrections,
    perElement: [...averages, "p = p - alpha * (v / correction1) / (sqrt(s / correction2) + epsilon)"],
    display: `${averagesText}; θ ← θ − α v̂ / (√ŝ + ε), ${correctionsText}`,
  },
  {
    kernel: "adamEpsilonHat",
    when: { epsilon_placement: "hat" },
    slots: ["v", "s"],
    perStep: ["rate = alpha * sqrt(1 - beta2^t) / (1 - beta1^t)"],
    perElement: [...averages, "p = p - rate * v / (sqrt(s) + epsilon)"],
    display: `${averagesText}; θ ← θ − αₜ v / (√s + ε), αₜ = α √(1 − β₂ᵗ) / (1 − β₁ᵗ)`,
  },
  {
    kernel: "adamEpsilonInside",
    when: { epsilon_placement: "inside" },
    slots: ["v", "s"],
    perStep: corrections,
    perElement: [...averages, "p = p - alpha * (v / correction1) / sqrt(s / correction2 + epsilon)"],
    display: `${averagesText}; θ ← θ − α v̂ / √(ŝ + ε), ${correctionsText}`,
  },
];

export const adamParameters: readonly WordParameter[] = [learningRate(0.001), beta1, beta2, adamsEpsilon];

export const adamEpsilon = {
  name: "epsilon_placement",
  description:
    "Where ε is added: `outside` the root of the corrected average, as in PyTorch and in Ng's course, `hat`, to the " +
    "root of the uncorrected one, as in Keras, or `inside` the root, as in some published tables",
  options: [
    { value: "outside" },
    { value: "hat", title: "ε̂ at the uncorrected root" },
    { value: "inside", title: "ε inside the root" },
  ],
} as const;

/**
 * v ← β₁v + (1 − β₁)dθ; s ← β₂s + (1 − β₂)dθ²; θ ← θ − α v̂ / (√ŝ + ε), v̂ = v/(1 − β₁ᵗ), ŝ = s/(1 − β₂ᵗ): the paper's
 * algorithm 1, whose m and v are Ng's v and s.
 */
export const adam: Optimizer = {
  name: "adam",
  title: "Adam",
  description: "Steps by the mean gradient over its root mean square, both decaying averages corrected for their start",
  sources: [kingmaBa],
  elsewhere: [
    { framework: "PyTorch", name: "torch.optim.Adam" },
    {
      framework: "Keras",
      name: "keras.optimizers.Adam",
      here: "{ type: adam, epsilon: 1e-7, epsilon_placement: hat }",
      differs: "It adds ε to the uncorrected √s, the paper’s ε̂",
    },
    {
      framework: "Ng’s course",
      name: "update_parameters_with_adam",
      differs: "The formula is this one; the numbers that it publishes have epsilon_placement: inside",
    },
  ],
  parameters: [...adamParameters, weightDecay],
  choices: [adamEpsilon, weightDecayOn, decoupledWeightDecay],
  weightDecay: "coupled",
  forms: adamForms,
};
