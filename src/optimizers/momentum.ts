import type { Optimizer } from "./optimizer.ts";
import { decay, learningRate } from "./parameters.ts";
import { decoupledWeightDecay, weightDecay, weightDecayOn } from "./weight-decay.ts";

/** μ of momentum and nesterov. */
export const mu = decay("momentum", "mu", 0.9, "The share of the velocity that is left after a step");

/**
 * v ← μ v + dθ; θ ← θ − α v. With dampening δ, dθ counts as (1 − δ) dθ after the first step. On request `mean`, v ← μ v
 * + (1 − μ) dθ, whose steps are (1 − μ) times as long; and `steps`, v ← μ v − α dθ, θ ← θ + v, the default's equal as
 * long as α stays.
 */
export const momentum: Optimizer = {
  name: "momentum",
  title: "gradient descent with momentum",
  description: "Gradient descent along a decaying sum of past gradients",
  sources: [
    {
      authors: "Polyak",
      year: 1964,
      title: "Some methods of speeding up the convergence of iteration methods",
      where: "USSR Computational Mathematics and Mathematical Physics 4",
      url: "https://doi.org/10.1016/0041-5553(64)90137-5",
    },
  ],
  elsewhere: [
    { framework: "PyTorch", name: "torch.optim.SGD(momentum=0.9)", here: "{ type: momentum, learning_rate: 0.001 }" },
    { framework: "Keras", name: "keras.optimizers.SGD(momentum=0.9)", here: "{ type: momentum, velocity: steps }" },
    {
      framework: "Ng’s course",
      name: "update_parameters_with_momentum",
      here: "{ type: momentum, velocity: mean }",
      differs: "Its μ is called β",
    },
  ],
  parameters: [
    learningRate(0.01),
    mu,
    {
      name: "dampening",
      symbol: "dampening",
      default: 0,
      minimum: 0,
      maximum: 1,
      optional: true,
      description: "The share of each gradient but the first that is left out of the velocity",
    },
    weightDecay,
  ],
  choices: [
    {
      name: "velocity",
      description:
        "What v is: a decaying `sum` of gradients, as in PyTorch, their `mean`, as in Ng's course, or a sum of " +
        "`steps`, which hold the learning rate that was theirs, as in Keras",
      options: [
        { value: "sum" },
        { value: "mean", title: "v a mean of gradients" },
        { value: "steps", title: "v a sum of steps" },
      ],
    },
    weightDecayOn,
    decoupledWeightDecay,
  ],
  weightDecay: "coupled",
  forms: [
    {
      kernel: "momentum",
      slots: ["v"],
      perStep: [],
      perElement: ["v = mu * v + g", "p = p - alpha * v"],
      display: "v ← μv + dθ; θ ← θ − α v",
    },
    {
      kernel: "momentumDampened",
      when: { dampening: true },
      slots: ["v"],
      perStep: ["share = select(t <= 1, 1, 1 - dampening)"],
      perElement: ["v = mu * v + share * g", "p = p - alpha * v"],
      display: "v ← μv + (1 − δ)dθ, v ← dθ at the first step; θ ← θ − α v",
    },
    {
      kernel: "momentumMean",
      when: { velocity: "mean" },
      slots: ["v"],
      perStep: [],
      perElement: ["v = mu * v + (1 - mu) * g", "p = p - alpha * v"],
      display: "v ← μv + (1 − μ)dθ; θ ← θ − α v",
    },
    {
      kernel: "momentumSteps",
      when: { velocity: "steps" },
      slots: ["v"],
      perStep: [],
      perElement: ["v = mu * v - alpha * g", "p = p + v"],
      display: "v ← μv − α dθ; θ ← θ + v",
    },
  ],
};
