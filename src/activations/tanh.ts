import { lecunBottouOrrMuller } from "../papers.ts";
import type { Activation } from "./activation.ts";

/** g(z) = tanh z = (e^z − e^−z) / (e^z + e^−z). g′ = 1 − a². */
export const tanh: Activation = {
  name: "tanh",
  title: "tanh",
  description: "The hyperbolic tangent, for hidden layers",
  sources: [lecunBottouOrrMuller],
  elsewhere: [
    { framework: "PyTorch", name: "torch.nn.Tanh" },
    { framework: "Keras", name: "keras.activations.tanh" },
  ],
  parameters: [],
  formula: "tanh(z)",
  reads: "A",
  derivative: "1 - a^2",
  kinks: [],
  range: "(-1, 1)",
  initializer: "glorot_uniform",
};
