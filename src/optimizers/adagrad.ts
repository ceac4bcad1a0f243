import type { Optimizer } from "./optimizer.ts";
import { epsilon, epsilonInside, learningRate } from "./parameters.ts";
import { decoupledWeightDecay, weightDecay, weightDecayOn } from "./weight-decay.ts";

const perStep = ["rate = alpha / (1 + (t - 1) * learningRateDecay)", "start = select(t <= 1, initialAccumulator, 0)"];

/**
 * s ← s + dθ²; θ ← θ − α dθ / (√s + ε) (Duchi, Hazan and Singer, 2011; PyTorch, and its defaults). Slots are zero at
 * first, so the first step is the one that adds the accumulator's initial value. Keras has ε = 1e-7 inside the root, an
 * initial value of 0.1, and no decay of α.
 */
export const adagrad: Optimizer = {
  name: "adagrad",
  title: "AdaGrad",
  description: "Steps by the gradient over the root of the sum of all its squares",
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
