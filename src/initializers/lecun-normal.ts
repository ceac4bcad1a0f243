import { lecunBottouOrrMuller } from "../papers.ts";
import type { Initializer } from "./initializer.ts";

/** N(0, 1 / fan_in), not cut off: the start that SELU assumes, and `randn_scaled` by another name. */
export const lecunNormal: Initializer = {
  name: "lecun_normal",
  title: "LeCun normal",
  description: "Normal, with variance 1 / fan_in: for SELU",
  sources: [lecunBottouOrrMuller],
  elsewhere: [
    { framework: "PyTorch", name: 'torch.nn.init.kaiming_normal_(nonlinearity="linear")' },
    {
      framework: "Keras",
      name: "keras.initializers.LecunNormal",
      differs: "It cuts the normal off at two standard deviations, and widens it so that the variance is the same",
    },
  ],
  parameters: [],
  distribution: { type: "normal", mean: "0", standardDeviation: "1 / sqrt(fan_in)" },
  display: "N(0, 1 / FAN_IN)",
};
