import type { Activation } from "./activation.ts";

/**
 * g(z) = min(max(0, z), 6): bounded, for weights and activations of few bits. g′(0) = g′(6) = 0, as in PyTorch and
 * Keras.
 */
export const relu6: Activation = {
  name: "relu6",
  title: "ReLU6",
  description: "The rectified linear unit cut off at 6",
  sources: [
    {
      authors: "Krizhevsky",
      year: 2010,
      title: "Convolutional Deep Belief Networks on CIFAR-10",
      where: "manuscript, University of Toronto",
      url: "https://www.cs.toronto.edu/~kriz/conv-cifar10-aug2010.pdf",
    },
  ],
  elsewhere: [
    { framework: "PyTorch", name: "torch.nn.ReLU6" },
    { framework: "Keras", name: "keras.activations.relu6" },
  ],
  parameters: [],
  formula: "min(max(0, z), 6)",
  reads: "A",
  derivative: "select(a >= 6, 0, select(a <= 0, 0, 1))",
  kinks: ["0", "6"],
  range: "nonnegative",
  initializer: "he_normal",
};
