import type { Initializer } from "./initializer.ts";

/**
 * U(−r, r), r = √(6 / (fan_in + fan_out)), whose variance is 2 / (fan_in + fan_out) (Glorot and Bengio, 2010): the
 * default of Keras' Dense, and PyTorch's xavier_uniform_.
 */
export const glorotUniform: Initializer = {
  name: "glorot_uniform",
  title: "Glorot uniform",
  description: "Uniform, with variance 2 / (fan_in + fan_out): for tanh and sigmoid",
  parameters: [],
  distribution: { type: "uniform", limit: "sqrt(6 / (fan_in + fan_out))" },
  display: "U(−r, r), r = √(6 / (FAN_IN + FAN_OUT))",
};
