import type { Activation } from "./activation.ts";

/** g(z) = 1 / (1 + e^−z), the logistic function. g′ = a (1 − a), which is at most 1/4 and 0 where g is saturated. */
export const sigmoid: Activation = {
  name: "sigmoid",
  title: "sigmoid",
  description: "The logistic function 1 / (1 + e^−z), for a probability at the output",
  parameters: [],
  formula: "sigmoid(z)",
  reads: "A",
  derivative: "a * (1 - a)",
  kinks: [],
  range: "probability",
  initializer: "glorot_uniform",
};
