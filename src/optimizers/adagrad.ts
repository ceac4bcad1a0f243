import type { Optimizer } from "./optimizer.ts";
import { epsilon, epsilonInside, learningRate } from "./parameters.ts";
import { decoupledWeightDecay, weightDecay, weightDecayOn } from "./weight-decay.ts";

const perStep = ["rate = alpha / (1 + (t - 1) * learningRateDecay)", "start = select(t <= 1, initialAccumulator, 0)"];

/**
 * s ← s + dθ²; θ ← θ − α dθ / (√s + ε). Slots are zero at first, so the first step is the one that adds the
 * accumulator's initial value.
 */
export const adagrad: Optimizer = {
  name: "adagrad",
  title: "AdaGrad",
  description: "Steps by the gradient over the root of the sum of all its squares",
  sources: [
    {
      authors: "Duchi, Hazan and Singer",
      year: 2011,
      title: "Adaptive Subgradient Methods for Online Learning and Stochastic Optimization",
      where: "JMLR 12",
      url: "https://jmlr.org/papers/v12/duchi11a.html",
    },
  ],
  elsewhere: [
    { framework: "PyTorch", name: "torch.optim.Adagrad" },
    {
      framework: "Keras",
      name: "keras.optimizers.Adagrad",
      here:
        "{ type: adagrad, learning_rate: 0.001, initial_accumulator_value: 0.1, epsilon: 1e-7, epsilon_placement: " +
        "inside }",
    },
  ],
  parameters: [
    learningRate(0.01),
    {
      name: "learning_rate_decay",
      symbol: "learningRateDecay",
      default: 0,
      minimum: 0,
      description: "How fast the learning rate falls: it is α / (1 + (t − 1) decay) at step t",
    },
    {
      name: "initial_accumulator_value",
      symbol: "initialAccumulator",
      default: 0,
      minimum: 0,
      description: "What the sum of squares begins with",
    },
    epsilon(1e-10, "What keeps the divisor from 0"),
    weightDecay,
  ],
  choices: [epsilonInside, weightDecayOn, decoupledWeightDecay],
  weightDecay: "coupled",
  forms: [
    {
      kernel: "adagrad",
      slots: ["s"],
      perStep,
      perElement: ["s = s + start + g^2", "p = p - rate * g / (sqrt(s) + epsilon)"],
      display: "s ← s + dθ², s₀ = initialAccumulator; θ ← θ − αₜ dθ / (√s + ε), αₜ = α/(1 + (t − 1) learningRateDecay)",
    },
    {
      kernel: "adagradEpsilonInside",
      when: { epsilon_placement: "inside" },
      slots: ["s"],
      perStep,
      perElement: ["s = s + start + g^2", "p = p - rate * g / sqrt(s + epsilon)"],
      display: "s ← s + dθ², s₀ = initialAccumulator; θ ← θ − αₜ dθ / √(s + ε), αₜ = α/(1 + (t − 1) learningRateDecay)",
    },
  ],
};
