import type { Activation } from "./activation.ts";

/** g(z) = tanh z = (e^z − e^−z) / (e^z + e^−z). g′ = 1 − a². */
export const tanh: Activation = {
  name: "tanh",
  title: "tanh",
  description: "The hyperbolic tangent, for hidden layers",
  parameters: [],
  formula: "tanh(z)",
  reads: "A",
  derivative: "1 - a^2",
  kinks: [],
  range: "(-1, 1)",
  initializer: "glorot_uniform",
};
