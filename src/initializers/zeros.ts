import type { Initializer } from "./initializer.ts";

/** All 0. For biases; a hidden layer whose W[l] is 0 keeps its units alike. */
export const zeros: Initializer = {
  name: "zeros",
  title: "zeros",
  description: "All zero: for b[l]. Weights that all start at 0 stay equal to each other and learn nothing",
  sources: [],
  elsewhere: [
    { framework: "PyTorch", name: "torch.nn.init.zeros_" },
    { framework: "Keras", name: "keras.initializers.Zeros" },
  ],
  parameters: [],
  distribution: { type: "constant", value: "0" },
  display: "0",
};
