import type { Activation } from "./activation.ts";

/**
 * g(z) = min(max(0, z), 6) (Krizhevsky, 2010): bounded, for weights and activations of few bits. g′(0) = g′(6) = 0, as
 * in PyTorch and Keras.
 */
export const relu6: Activation = {
  name: "relu6",
  title: "ReLU6",
  description: "The rectified linear unit cut off at 6",
  parameters: [],
  formula: "min(max(0, z), 6)",
  reads: "Z",
  derivative: "select(z >= 6, 0, select(z <= 0, 0, 1))",
  kinks: ["0", "6"],
  range: "nonnegative",
  initializer: "he_normal",
};
