import type { Activation } from "./activation.ts";

/**
 * g(z) = z σ(z) (Elfwing, Uchibe and Doya, 2017; Hendrycks and Gimpel, 2016), which Ramachandran, Zoph and Le (2017) call
 * swish: silu in PyTorch, silu and swish in Keras.
 */
export const silu: Activation = {
  name: "silu",
  title: "SiLU",
  description: "The sigmoid linear unit z σ(z), also called swish",
  parameters: [],
  formula: "z * sigmoid(z)",
  reads: "Z",
  derivative: "sigmoid(z) * (1 + z * (1 - sigmoid(z)))",
  kinks: [],
  range: "real",
  initializer: "he_normal",
};
