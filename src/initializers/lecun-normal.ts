import type { Initializer } from "./initializer.ts";

/**
 * N(0, 1 / fan_in) (LeCun et al., 1998), the start that SELU assumes (Klambauer et al., 2017): Ng's randn_scaled by
 * another name. Keras cuts its normals off at two standard deviations, and widens them so that the variance is the
 * same; here none is cut off.
 */
export const lecunNormal: Initializer = {
  name: "lecun_normal",
  title: "LeCun normal",
  description: "Normal, with variance 1 / fan_in: for SELU",
  parameters: [],
  distribution: { type: "normal", mean: "0", standardDeviation: "1 / sqrt(fan_in)" },
  display: "N(0, 1 / FAN_IN)",
};
