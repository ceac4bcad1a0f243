import { glorotBengio } from "../papers.ts";
import type { Initializer } from "./initializer.ts";

/** N(0, 2 / (fan_in + fan_out)), not cut off. */
export const glorotNormal: Initializer = {
  name: "glorot_normal",
  title: "Glorot normal",
  description: "Normal, with variance 2 / (fan_in + fan_out): for tanh and sigmoid",
  sources: [glorotBengio],
  elsewhere: [
    { framework: "PyTorch", name: "torch.nn.init.xavier_normal_" },
    {
      framework: "Keras",
      name: "keras.initializers.GlorotNormal",
      differs: "It cuts the normal off at two standard deviations, and widens it so that the variance is the same",
    },
  ],
  parameters: [],
  distribution: { type: "normal", mean: "0", standardDeviation: "sqrt(2 / (fan_in + fan_out))" },
  display: "N(0, 2 / (FAN_IN + FAN_OUT))",
};
