import { glorotBengio } from "../papers.ts";
import type { Initializer } from "./initializer.ts";

/** U(−r, r), r = √(6 / (fan_in + fan_out)), whose variance is 2 / (fan_in + fan_out). */
export const glorotUniform: Initializer = {
  name: "glorot_uniform",
  title: "Glorot uniform",
  description: "Uniform, with variance 2 / (fan_in + fan_out): for tanh and sigmoid",
  sources: [glorotBengio],
  elsewhere: [
    { framework: "PyTorch", name: "torch.nn.init.xavier_uniform_" },
    { framework: "Keras", name: "keras.initializers.GlorotUniform" },
  ],
  parameters: [],
  distribution: { type: "uniform", limit: "sqrt(6 / (fan_in + fan_out))" },
  display: "U(−r, r), r = √(6 / (FAN_IN + FAN_OUT))",
};
