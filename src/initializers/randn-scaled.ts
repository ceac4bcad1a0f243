import type { Initializer } from "./initializer.ts";

/** Standard normal / √n[l-1], that of Ng's deep networks: N(0, 1/fan_in) (LeCun et al., 1998), Keras' lecun_normal. */
export const randnScaled: Initializer = {
  name: "randn_scaled",
  title: "randn by fan-in",
  description: "Standard normal divided by √fan_in, as in Ng’s deep networks",
  parameters: [],
  distribution: { type: "normal", mean: "0", standardDeviation: "1 / sqrt(fan_in)" },
  display: "N(0, 1) / √FAN_IN",
};
