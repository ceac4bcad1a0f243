import type { Initializer } from "./initializer.ts";

/**
 * N(mean, std²) with what lies beyond mean ± 2 std drawn again. `std` is that of the normal before the cut; what is
 * drawn has 0.8796 times as much. Keras' glorot_normal, he_normal and lecun_normal draw in this way from a normal that
 * is wider by 1 / 0.87962566103423978.
 */
export const truncatedNormal: Initializer = {
  name: "truncated_normal",
  title: "truncated normal",
  description: "Normal, with a given mean and standard deviation, cut off at two standard deviations from the mean",
  sources: [],
  elsewhere: [
    {
      framework: "PyTorch",
      name: "torch.nn.init.trunc_normal_",
      here: "{ type: truncated_normal, std: 1 }",
      differs: "Its limits a and b are numbers, by default −2 and 2, whatever the mean and the deviation",
    },
    { framework: "Keras", name: "keras.initializers.TruncatedNormal" },
  ],
  parameters: [
    { name: "mean", symbol: "mean", default: 0, description: "The mean" },
    {
      name: "std",
      symbol: "std",
      default: 0.05,
      minimum: 0,
      description: "The standard deviation of the normal before the cut",
    },
  ],
  distribution: { type: "truncated_normal", mean: "mean", standardDeviation: "std" },
  display: "N(mean, std²), cut at 2 standard deviations",
};
