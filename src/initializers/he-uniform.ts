import { heZhangRenSun } from "../papers.ts";
import type { Initializer } from "./initializer.ts";

/** U(−r, r), r = √(6 / fan_in), whose variance is 2 / fan_in. */
export const heUniform: Initializer = {
  name: "he_uniform",
  title: "He uniform",
  description: "Uniform, with variance 2 / fan_in: for ReLU",
  sources: [heZhangRenSun],
  elsewhere: [
    { framework: "PyTorch", name: 'torch.nn.init.kaiming_uniform_(nonlinearity="relu")' },
    { framework: "Keras", name: "keras.initializers.HeUniform" },
  ],
  parameters: [],
  distribution: { type: "uniform", limit: "sqrt(6 / fan_in)" },
  display: "U(−r, r), r = √(6 / FAN_IN)",
};
