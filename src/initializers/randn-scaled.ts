import { lecunBottouOrrMuller } from "../papers.ts";
import type { Initializer } from "./initializer.ts";

/** Standard normal / √n[l-1]: N(0, 1/fan_in). */
export const randnScaled: Initializer = {
  name: "randn_scaled",
  title: "randn by fan-in",
  description: "Standard normal divided by √fan_in, as in Ng’s deep networks",
  sources: [lecunBottouOrrMuller],
  elsewhere: [
    { framework: "PyTorch", name: 'torch.nn.init.kaiming_normal_(nonlinearity="linear")' },
    {
      framework: "Keras",
      name: "keras.initializers.LecunNormal",
      differs: "It cuts the normal off at two standard deviations, and widens it so that the variance is the same",
    },
    { framework: "Ng’s course", name: "initialize_parameters_deep", differs: "randn / √n[l-1]" },
  ],
  parameters: [],
  distribution: { type: "normal", mean: "0", standardDeviation: "1 / sqrt(fan_in)" },
  display: "N(0, 1) / √FAN_IN",
};
