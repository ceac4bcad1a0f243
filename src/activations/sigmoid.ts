import type { Activation } from "./activation.ts";

/** g(z) = 1 / (1 + e^−z), the logistic function. g′ = a (1 − a), which is at most 1/4 and 0 where g is saturated. */
export const sigmoid: Activation = {
  name: "sigmoid",
  title: "sigmoid",
  description: "The logistic function 1 / (1 + e^−z), for a probability at the output",
  sources: [
    {
      authors: "Rumelhart, Hinton and Williams",
      year: 1986,
      title: "Learning representations by back-propagating errors",
      where: "Nature 323",
      url: "https://doi.org/10.1038/323533a0",
    },
  ],
  elsewhere: [
    { framework: "PyTorch", name: "torch.nn.Sigmoid" },
    { framework: "Keras", name: "keras.activations.sigmoid" },
  ],
  parameters: [],
  formula: "sigmoid(z)",
  reads: "A",
  derivative: "a * (1 - a)",
  kinks: [],
  range: "probability",
  initializer: "glorot_uniform",
};
