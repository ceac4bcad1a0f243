import type { Optimizer, OptimizerForm } from "./optimizer.ts";
import { decay, epsilon, epsilonInside, learningRate } from "./parameters.ts";
import { decoupledWeightDecay, weightDecay, weightDecayOn } from "./weight-decay.ts";

/**
 * s ← ρ s + (1 − ρ) dθ²; θ ← θ − α dθ / (√s + ε); Ng's ρ is β₂. Centred, as Graves has it, s − ḡ² stands for s, ḡ being
 * the decaying mean of dθ. With momentum, θ ← θ − α v, where v ← μ v + dθ / (√s + ε).
 */
export const rmsprop: Optimizer = {
  name: "rmsprop",
  title: "RMSprop",
  description: "Steps by the gradient over the root of a decaying average of its squares",
  sources: [
    {
      authors: "Hinton",
      year: 2012,
      title: "Neural Networks for Machine Learning, lecture 6e",
      where: "Coursera",
      url: "https://www.cs.toronto.edu/~tijmen/csc321/slides/lecture_slides_lec6.pdf",
    },
    {
      authors: "Graves",
      year: 2013,
      title: "Generating Sequences With Recurrent Neural Networks",
      where: "arXiv",
      url: "https://arxiv.org/abs/1308.0850",
    },
  ],
  elsewhere: [
    { framework: "PyTorch", name: "torch.optim.RMSprop" },
    {
      framework: "Keras",
      name: "keras.optimizers.RMSprop",
      here: "{ type: rmsprop, learning_rate: 0.001, rho: 0.9, epsilon: 1e-7, epsilon_placement: inside }",
      differs: "With momentum its v holds α, which is the same while α stays",
    },
  ],
  parameters: [
    learningRate(0.01),
    decay("rho", "rho", 0.99, "The decay of the average of squared gradients"),
    { ...decay("momentum", "mu", 0, "The share of the velocity that is left after a step"), optional: true },
    epsilon(1e-8, "What keeps the divisor from 0"),
    weightDecay,
  ],
  choices: [
    {
      name: "centered",
      description: "Whether the variance of gradients is taken in place of their mean square",
      options: [{ value: false }, { value: true, title: "centred" }],
    },
    epsilonInside,
    weightDecayOn,
    decoupledWeightDecay,
  ],
  weightDecay: "coupled",
  forms: [false, true].flatMap((centered) =>
    [false, true].flatMap((momentum) => ["outside", "inside"].map((placement) => form(centered, momentum, placement))),
  ),
};

function form(centered: boolean, momentum: boolean, placement: string): OptimizerForm {
  const inside = placement === "inside";
  // Rounding may leave s a little below ḡ².
  const square = centered ? "max(0, s - mean^2)" : "s";
  const divisor = inside ? `sqrt(${square} + epsilon)` : `(sqrt(${square}) + epsilon)`;
  const squareText = centered ? "(s − ḡ²)" : "s";
  const divisorText = inside ? `√(${centered ? "s − ḡ²" : "s"} + ε)` : `(√${squareText} + ε)`;
  const average = ["s = rho * s + (1 - rho) * g^2", ...(centered ? ["mean = rho * mean + (1 - rho) * g"] : [])];
  const averageText = `s ← ρs + (1 − ρ)dθ²; ${centered ? "ḡ ← ρḡ + (1 − ρ)dθ; " : ""}`;
  return {
    kernel: `rmsprop${centered ? "Centered" : ""}${momentum ? "Momentum" : ""}${inside ? "EpsilonInside" : ""}`,
    when: { centered, momentum, epsilon_placement: placement },
    slots: ["s", ...(centered ? ["mean"] : []), ...(momentum ? ["v"] : [])],
    perStep: [],
    perElement: momentum
      ? [...average, `v = mu * v + g / ${divisor}`, "p = p - alpha * v"]
      : [...average, `p = p - alpha * g / ${divisor}`],
    display: momentum
      ? `${averageText}v ← μv + dθ / ${divisorText}; θ ← θ − α v`
      : `${averageText}θ ← θ − α dθ / ${divisorText}`,
  };
}
