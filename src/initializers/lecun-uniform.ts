import { lecunBottouOrrMuller } from "../papers.ts";
import type { Initializer } from "./initializer.ts";

/** U(−r, r), r = √(3 / fan_in), whose variance is 1 / fan_in. */
export const lecunUniform: Initializer = {
  name: "lecun_uniform",
  title: "LeCun uniform",
  description: "Uniform, with variance 1 / fan_in: for SELU",
  sources: [lecunBottouOrrMuller],
  elsewhere: [
    { framework: "PyTorch", name: 'torch.nn.init.kaiming_uniform_(nonlinearity="linear")' },
    { framework: "Keras", name: "keras.initializers.LecunUniform" },
  ],
  parameters: [],
  distribution: { type: "uniform", limit: "sqrt(3 / fan_in)" },
  display: "U(−r, r), r = √(3 / FAN_IN)",
};
