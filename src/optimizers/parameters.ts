/** What the settings of several optimizers have in common. */
import type { WordChoice, WordParameter } from "../vocabulary.ts";

export function learningRate(value: number): WordParameter {
  return {
    name: "learning_rate",
    symbol: "alpha",
    default: value,
    exclusiveMinimum: 0,
    description: "The learning rate",
  };
}

/** A share that is left of something after a step. */
export function decay(name: string, symbol: string, value: number, description: string): WordParameter {
  return { name, symbol, default: value, minimum: 0, exclusiveMaximum: 1, description };
}

export function epsilon(value: number, description: string): WordParameter {
  return { name: "epsilon", symbol: "epsilon", default: value, exclusiveMinimum: 0, description };
}

/** The settings of Adam and of its kin. */
export const beta1 = decay("beta_1", "beta1", 0.9, "The decay of the average of gradients");
export const beta2 = decay("beta_2", "beta2", 0.999, "The decay of the average of squared gradients");
export const adamsEpsilon = epsilon(1e-8, "What keeps the divisor from 0");

/** ε added to a root, or to what the root is taken of. */
export const epsilonInside: WordChoice = {
  name: "epsilon_placement",
  description: "Whether ε is added `outside` the root, as in PyTorch and in Ng's course, or `inside`, as in Keras",
  options: [{ value: "outside" }, { value: "inside", title: "ε inside the root" }],
};
