import type { Activation } from "./activation.ts";

/** g(z) = z tanh(log(1 + e^z)). */
export const mish: Activation = {
  name: "mish",
  title: "Mish",
  description: "z tanh(softplus z), smooth and slightly negative below 0",
  sources: [
    {
      authors: "Misra",
      year: 2020,
      title: "Mish: A Self Regularized Non-Monotonic Activation Function",
      where: "BMVC",
      url: "https://arxiv.org/abs/1908.08681",
    },
  ],
  elsewhere: [
    { framework: "PyTorch", name: "torch.nn.Mish" },
    { framework: "Keras", name: "keras.activations.mish" },
  ],
  parameters: [],
  formula: "z * tanh(softplus(z))",
  reads: "Z",
  kinks: [],
  range: "real",
  initializer: "he_normal",
};
