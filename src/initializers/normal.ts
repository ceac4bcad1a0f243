import type { Initializer } from "./initializer.ts";

/** N(mean, std²), by default N(0, 0.05²). */
export const normal: Initializer = {
  name: "normal",
  title: "normal",
  description: "Normal, with a given mean and standard deviation",
  sources: [],
  elsewhere: [
    { framework: "PyTorch", name: "torch.nn.init.normal_", here: "{ type: normal, std: 1 }" },
    { framework: "Keras", name: "keras.initializers.RandomNormal" },
  ],
  parameters: [
    { name: "mean", symbol: "mean", default: 0, description: "The mean" },
    { name: "std", symbol: "std", default: 0.05, minimum: 0, description: "The standard deviation" },
  ],
  distribution: { type: "normal", mean: "mean", standardDeviation: "std" },
  display: "N(mean, std²)",
};
