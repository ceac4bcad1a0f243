import type { Activation } from "./activation.ts";

/** g(z) = z tanh(log(1 + e^z)) (Misra, 2019). */
export const mish: Activation = {
  name: "mish",
  title: "Mish",
  description: "z tanh(softplus z), smooth and slightly negative below 0",
  parameters: [],
  formula: "z * tanh(softplus(z))",
  reads: "Z",
  kinks: [],
  range: "real",
  initializer: "he_normal",
};
