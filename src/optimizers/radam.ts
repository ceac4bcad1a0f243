import { adamParameters } from "./adam.ts";
import type { Optimizer } from "./optimizer.ts";
import { decoupledWeightDecay, weightDecay, weightDecayOn } from "./weight-decay.ts";

/**
 * Rectified Adam. With ρ∞ = 2/(1 − β₂) − 1 and ρ = ρ∞ − 2t β₂ᵗ/(1 − β₂ᵗ), it steps by v̂ alone as long as ρ ≤ 5, and
 * then by r v̂ √(1 − β₂ᵗ) / (√s + ε), r = √((ρ−4)(ρ−2)ρ∞ / ((ρ∞−4)(ρ∞−2)ρ)).
 */
export const radam: Optimizer = {
  name: "radam",
  title: "RAdam",
  description: "Adam that divides by the root mean square only once its average can be trusted",
  sources: [
    {
      authors: "Liu, Jiang, He, Chen, Liu, Gao and Han",
      year: 2020,
      title: "On the Variance of the Adaptive Learning Rate and Beyond",
      where: "ICLR",
      url: "https://arxiv.org/abs/1908.03265",
    },
  ],
  elsewhere: [
    { framework: "PyTorch", name: "torch.optim.RAdam" },
    { framework: "Keras" },
  ],
  parameters: [...adamParameters, weightDecay],
  choices: [weightDecayOn, decoupledWeightDecay],
  weightDecay: "coupled",
  forms: [
    {
      kernel: "radam",
      slots: ["v", "s"],
      perStep: [
        "correction2 = 1 - beta2^t",
        "limit = 2 / (1 - beta2) - 1",
        "rho = limit - 2 * t * beta2^t / correction2",
        "rate = alpha / (1 - beta1^t)",
        // Of use where ρ > 5 alone; elsewhere it only has to be a number.
        "r2 = max(0, (rho - 4) * (rho - 2) * limit / ((limit - 4) * (limit - 2) * rho))",
        "rectified = rate * sqrt(r2 * correction2)",
      ],
      perElement: [
        "v = beta1 * v + (1 - beta1) * g",
        "s = beta2 * s + (1 - beta2) * g^2",
        "p = p - select(rho > 5, rectified / (sqrt(s) + epsilon), rate) * v",
      ],
      display:
        "v ← β₁v + (1 − β₁)dθ; s ← β₂s + (1 − β₂)dθ²; ρ = ρ∞ − 2t β₂ᵗ/(1 − β₂ᵗ), ρ∞ = 2/(1 − β₂) − 1; " +
        "θ ← θ − α r v̂ √(1 − β₂ᵗ) / (√s + ε) if ρ > 5, else θ − α v̂; " +
        "r = √((ρ−4)(ρ−2)ρ∞ / ((ρ∞−4)(ρ∞−2)ρ)), v̂ = v/(1 − β₁ᵗ)",
    },
  ],
};
