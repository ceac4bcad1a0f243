import { meanOverUnits } from "./choices.ts";
import type { Loss } from "./loss.ts";

/**
 * a − y log(a + ε), as in Keras and in PyTorch's PoissonNLLLoss with log_input=False: the negative log-likelihood of a
 * count y whose expectation is a, without the log y! that a does not change. PyTorch's default, e^a − y a, takes the
 * logarithm of the expectation and is not meant here.
 */
export const poisson: Loss = {
  name: "poisson",
  title: "Poisson loss",
  description: "For counts: the output is the number that is expected, 0 or more",
  parameters: [
    {
      name: "epsilon",
      symbol: "epsilon",
      default: 1e-7,
      exclusiveMinimum: 0,
      description: "What keeps the logarithm finite at an expectation of 0: Keras' 1e-7; PyTorch's is 1e-8",
    },
  ],
  choices: [meanOverUnits],
  formula: "a - y * log(a + epsilon)",
  derivative: "1 - y / (a + epsilon)",
  kinks: [],
  reduction: "mean_over_units",
  accepts: ["nonnegative", "probability", "distribution"],
  task: "regression",
  fused: [],
};
