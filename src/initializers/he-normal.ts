import { heZhangRenSun } from "../papers.ts";
import type { Initializer } from "./initializer.ts";

/** N(0, 2 / fan_in), not cut off. */
export const heNormal: Initializer = {
  name: "he_normal",
  title: "He normal",
  description: "Normal, with variance 2 / fan_in: for ReLU",
  sources: [heZhangRenSun],
  elsewhere: [
    { framework: "PyTorch", name: 'torch.nn.init.kaiming_normal_(nonlinearity="relu")' },
    {
      framework: "Keras",
      name: "keras.initializers.HeNormal",
      differs: "It cuts the normal off at two standard deviations, and widens it so that the variance is the same",
    },
    { framework: "Ng’s course", name: "initialize_parameters_he", differs: "randn × √(2 / n[l-1])" },
  ],
  parameters: [],
  distribution: { type: "normal", mean: "0", standardDeviation: "sqrt(2 / fan_in)" },
  display: "N(0, 2 / FAN_IN)",
};
