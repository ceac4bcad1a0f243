import type { Initializer } from "./initializer.ts";

/** U(−limit, limit), by default U(−0.05, 0.05). */
export const uniform: Initializer = {
  name: "uniform",
  title: "uniform",
  description: "Uniform between −limit and limit",
  sources: [],
  elsewhere: [
    { framework: "PyTorch", name: "torch.nn.init.uniform_", differs: "It draws from 0 to 1 unless told otherwise" },
    { framework: "Keras", name: "keras.initializers.RandomUniform" },
  ],
  parameters: [
    { name: "limit", symbol: "limit", default: 0.05, minimum: 0, description: "The largest absolute value" },
  ],
  distribution: { type: "uniform", limit: "limit" },
  display: "U(−limit, limit)",
};
