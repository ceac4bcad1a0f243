import { meanOverUnits } from "./choices.ts";
import type { Loss } from "./loss.ts";

/**
 * a − y log(a + ε): the negative log-likelihood of a count y whose expectation is a, without the log y! that a does not
 * change.
 */
export const poisson: Loss = {
  name: "poisson",
  title: "Poisson loss",
  description: "For counts: the output is the number that is expected, 0 or more",
  sources: [],
  elsewhere: [
    {
      framework: "PyTorch",
      name: "torch.nn.PoissonNLLLoss(log_input=False)",
      here: "{ type: poisson, epsilon: 1e-8 }",
      differs: "Its default, e^a − y a, takes a for the logarithm of the expectation",
    },
    { framework: "Keras", name: "keras.losses.Poisson" },
  ],
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
