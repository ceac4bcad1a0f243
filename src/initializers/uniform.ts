import type { Initializer } from "./initializer.ts";

/** U(−limit, limit), by default U(−0.05, 0.05): the RandomUniform of Keras. */
export const uniform: Initializer = {
  name: "uniform",
  title: "uniform",
  description: "Uniform between −limit and limit",
  parameters: [
    { name: "limit", symbol: "limit", default: 0.05, minimum: 0, description: "The largest absolute value" },
  ],
  distribution: { type: "uniform", limit: "limit" },
  display: "U(−limit, limit)",
};
