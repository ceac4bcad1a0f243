import type { Optimizer } from "./optimizer.ts";
import { beta1, beta2, learningRate, adamsEpsilon } from "./parameters.ts";
import { decoupledWeightDecay, weightDecay, weightDecayOn } from "./weight-decay.ts";

/**
 * Adam with Nesterov momentum. Its momentum grows: μₜ = β₁(1 − ½ 0.96^(tψ)), and M is the product of all μ up to μₜ. θ
 * ← θ − α (μₜ₊₁ v / (1 − M μₜ₊₁) + (1 − μₜ) dθ / (1 − M)) / (√ŝ + ε), v and s as in Adam.
 */
export const nadam: Optimizer = {
  name: "nadam",
  title: "NAdam",
  description: "Adam with Nesterov momentum, which grows from step to step",
  sources: [
    {
      authors: "Dozat",
      year: 2016,
      title: "Incorporating Nesterov Momentum into Adam",
      where: "ICLR workshop",
      url: "https://openreview.net/forum?id=OM0jvwB8jIp57ZJjtNEZ",
    },
  ],
  elsewhere: [
    { framework: "PyTorch", name: "torch.optim.NAdam" },
    {
      framework: "Keras",
      name: "keras.optimizers.Nadam",
      here: "{ type: nadam, learning_rate: 0.001, epsilon: 1e-7, momentum_decay: 1 }",
    },
  ],
  parameters: [
    learningRate(0.002),
    beta1,
    beta2,
    adamsEpsilon,
    {
      name: "momentum_decay",
      symbol: "psi",
      default: 0.004,
      minimum: 0,
      description: "How fast the momentum approaches β₁",
    },
    weightDecay,
  ],
  choices: [weightDecayOn, decoupledWeightDecay],
  weightDecay: "coupled",
  forms: [
    {
      kernel: "nadam",
      slots: ["v", "s"],
      scalar: { name: "muProduct", initial: 1, description: "M, the product of the momenta μ so far" },
      perStep: [
        "mu = beta1 * (1 - 0.5 * exp(t * psi * log(0.96)))",
        "nextMu = beta1 * (1 - 0.5 * exp((t + 1) * psi * log(0.96)))",
        "muProduct = muProduct * mu",
        "ofV = nextMu / (1 - muProduct * nextMu)",
        "ofG = (1 - mu) / (1 - muProduct)",
        "correction2 = 1 - beta2^t",
      ],
      perElement: [
        "v = beta1 * v + (1 - beta1) * g",
        "s = beta2 * s + (1 - beta2) * g^2",
        "p = p - alpha * (ofV * v + ofG * g) / (sqrt(s / correction2) + epsilon)",
      ],
      display:
        "μₜ = β₁(1 − ½ 0.96^(tψ)); M ← M μₜ; v ← β₁v + (1 − β₁)dθ; s ← β₂s + (1 − β₂)dθ²; " +
        "θ ← θ − α (μₜ₊₁ v / (1 − M μₜ₊₁) + (1 − μₜ) dθ / (1 − M)) / (√ŝ + ε), ŝ = s/(1 − β₂ᵗ)",
    },
  ],
};
