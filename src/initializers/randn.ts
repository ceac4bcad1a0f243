import type { Initializer } from "./initializer.ts";

/** Standard normal × scale, by default small, so that tanh and sigmoid start where they rise. */
export const randn: Initializer = {
  name: "randn",
  title: "scaled randn",
  description: "Standard normal times a small number, as in Ng’s first course",
  sources: [],
  elsewhere: [
    { framework: "PyTorch", name: "torch.nn.init.normal_(std=0.01)" },
    { framework: "Keras", name: "keras.initializers.RandomNormal(stddev=0.01)" },
    { framework: "Ng’s course", name: "initialize_parameters", differs: "randn × 0.01" },
  ],
  parameters: [
    { name: "scale", symbol: "scale", default: 0.01, minimum: 0, description: "The factor of the standard normal" },
  ],
  distribution: { type: "normal", mean: "0", standardDeviation: "scale" },
  display: "scale ∗ N(0, 1)",
};
