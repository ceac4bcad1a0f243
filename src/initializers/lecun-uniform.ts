import type { Initializer } from "./initializer.ts";

/** U(−r, r), r = √(3 / fan_in), whose variance is 1 / fan_in (LeCun et al., 1998): as Keras has it. */
export const lecunUniform: Initializer = {
  name: "lecun_uniform",
  title: "LeCun uniform",
  description: "Uniform, with variance 1 / fan_in: for SELU",
  parameters: [],
  distribution: { type: "uniform", limit: "sqrt(3 / fan_in)" },
  display: "U(−r, r), r = √(3 / FAN_IN)",
};
