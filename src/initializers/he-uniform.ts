import type { Initializer } from "./initializer.ts";

/**
 * U(−r, r), r = √(6 / fan_in), whose variance is 2 / fan_in (He et al., 2015): PyTorch's kaiming_uniform_ for ReLU. The
 * default of PyTorch's Linear is another, r = 1 / √fan_in.
 */
export const heUniform: Initializer = {
  name: "he_uniform",
  title: "He uniform",
  description: "Uniform, with variance 2 / fan_in: for ReLU",
  parameters: [],
  distribution: { type: "uniform", limit: "sqrt(6 / fan_in)" },
  display: "U(−r, r), r = √(6 / FAN_IN)",
};
