import type { Activation } from "./activation.ts";

/**
 * g(z) = λ z where z > 0, else λ α (e^z − 1), λ ≈ 1.0507, α ≈ 1.6733: the constants for which mean 0 and variance 1 are
 * a fixed point from layer to layer, with weights of variance 1 / n[l-1]. g′(0) = λ α, as in PyTorch.
 */
export const selu: Activation = {
  name: "selu",
  title: "SELU",
  description: "The scaled exponential linear unit, which keeps mean 0 and variance 1 from layer to layer",
  sources: [
    {
      authors: "Klambauer, Unterthiner, Mayr and Hochreiter",
      year: 2017,
      title: "Self-Normalizing Neural Networks",
      where: "NIPS",
      url: "https://arxiv.org/abs/1706.02515",
    },
  ],
  elsewhere: [
    { framework: "PyTorch", name: "torch.nn.SELU" },
    { framework: "Keras", name: "keras.activations.selu" },
  ],
  parameters: [],
  // λ α in one number, as PyTorch has it.
  formula: "select(z > 0, 1.0507009873554805 * z, 1.7580993408473766 * expm1(z))",
  reads: "Z",
  kinks: ["0"],
  range: "real",
  initializer: "lecun_normal",
};
