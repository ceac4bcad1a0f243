import type { Initializer } from "./initializer.ts";

/** All the same. For biases; a hidden layer whose W[l] is constant keeps its units alike. */
export const constant: Initializer = {
  name: "constant",
  title: "constant",
  description: "All the same number: for b[l]. Weights that all start alike stay equal to each other and learn little",
  sources: [],
  elsewhere: [
    { framework: "PyTorch", name: "torch.nn.init.constant_" },
    { framework: "Keras", name: "keras.initializers.Constant" },
  ],
  parameters: [{ name: "value", symbol: "value", default: 0, description: "The number" }],
  distribution: { type: "constant", value: "value" },
  display: "value",
};
