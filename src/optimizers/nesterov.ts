import { mu } from "./momentum.ts";
import type { Optimizer } from "./optimizer.ts";
import { learningRate } from "./parameters.ts";
import { decoupledWeightDecay, weightDecay, weightDecayOn } from "./weight-decay.ts";

/**
 * v ← μ v + dθ; θ ← θ − α (dθ + μ v), with the new v. On request v ← μ v − α dθ, θ ← θ + μ v − α dθ, its equal as long
 * as α stays.
 */
export const nesterov: Optimizer = {
  name: "nesterov",
  title: "Nesterov momentum",
  description: "Momentum that steps by the velocity after the next gradient, an approximation to looking ahead",
  sources: [
    {
      authors: "Nesterov",
      year: 1983,
      title: "A method for solving the convex programming problem with convergence rate O(1/k²)",
      where: "Soviet Mathematics Doklady 27",
    },
    {
      authors: "Sutskever, Martens, Dahl and Hinton",
      year: 2013,
      title: "On the importance of initialization and momentum in deep learning",
      where: "ICML",
      url: "https://proceedings.mlr.press/v28/sutskever13.html",
    },
  ],
  elsewhere: [
    {
      framework: "PyTorch",
      name: "torch.optim.SGD(momentum=0.9, nesterov=True)",
      here: "{ type: nesterov, learning_rate: 0.001 }",
    },
    {
      framework: "Keras",
      name: "keras.optimizers.SGD(momentum=0.9, nesterov=True)",
      here: "{ type: nesterov, velocity: steps }",
    },
  ],
  parameters: [learningRate(0.01), mu, weightDecay],
  choices: [
    {
      name: "velocity",
      description:
        "What v is: a decaying `sum` of gradients, as in PyTorch, or of `steps`, which hold the learning rate that " +
        "was theirs, as in Keras",
      options: [{ value: "sum" }, { value: "steps", title: "v a sum of steps" }],
    },
    weightDecayOn,
    decoupledWeightDecay,
  ],
  weightDecay: "coupled",
  forms: [
    {
      kernel: "nesterov",
      slots: ["v"],
      perStep: [],
      perElement: ["v = mu * v + g", "p = p - alpha * (g + mu * v)"],
      display: "v ← μv + dθ; θ ← θ − α (dθ + μv)",
    },
    {
      kernel: "nesterovSteps",
      when: { velocity: "steps" },
      slots: ["v"],
      perStep: [],
      perElement: ["v = mu * v - alpha * g", "p = p + mu * v - alpha * g"],
      display: "v ← μv − α dθ; θ ← θ + μv − α dθ",
    },
  ],
};
