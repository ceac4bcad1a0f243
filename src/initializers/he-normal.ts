import type { Initializer } from "./initializer.ts";

/**
 * N(0, 2 / fan_in) (He et al., 2015): Ng's randn × √(2 / n[l-1]), and PyTorch's kaiming_normal_. Keras cuts its normals
 * off at two standard deviations, and widens them so that the variance is the same; here, as in PyTorch, none is cut
 * off.
 */
export const heNormal: Initializer = {
  name: "he_normal",
  title: "He normal",
  description: "Normal, with variance 2 / fan_in: for ReLU",
  parameters: [],
  distribution: { type: "normal", mean: "0", standardDeviation: "sqrt(2 / fan_in)" },
  display: "N(0, 2 / FAN_IN)",
};
