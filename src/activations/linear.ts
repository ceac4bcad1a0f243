import type { Activation } from "./activation.ts";

/** g(z) = z: the activation of a layer for which none is named, and of the output of a regression. */
export const linear: Activation = {
  name: "linear",
  title: "linear",
  description: "The identity, A = Z",
  sources: [],
  elsewhere: [
    { framework: "PyTorch", name: "torch.nn.Identity" },
    { framework: "Keras", name: "keras.activations.linear" },
  ],
  parameters: [],
  formula: "z",
  reads: "Z",
  kinks: [],
  range: "real",
  initializer: "glorot_uniform",
};
