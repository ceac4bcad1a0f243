import type { Initializer } from "./initializer.ts";

/**
 * N(0, 2 / (fan_in + fan_out)) (Glorot and Bengio, 2010): PyTorch's xavier_normal_. Keras cuts its normals off at two
 * standard deviations, and widens them so that the variance is the same; here, as in PyTorch, none is cut off.
 */
export const glorotNormal: Initializer = {
  name: "glorot_normal",
  title: "Glorot normal",
  description: "Normal, with variance 2 / (fan_in + fan_out): for tanh and sigmoid",
  parameters: [],
  distribution: { type: "normal", mean: "0", standardDeviation: "sqrt(2 / (fan_in + fan_out))" },
  display: "N(0, 2 / (FAN_IN + FAN_OUT))",
};
