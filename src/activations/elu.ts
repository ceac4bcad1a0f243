import type { Activation } from "./activation.ts";

/**
 * g(z) = z where z > 0, else α (e^z − 1). α = 1 is the paper's, and the one for which g′ is continuous. g′(0) = α, as
 * in PyTorch.
 */
export const elu: Activation = {
  name: "elu",
  title: "ELU",
  description: "The exponential linear unit: z above 0, and below it a curve down to −α",
  sources: [
    {
      authors: "Clevert, Unterthiner and Hochreiter",
      year: 2016,
      title: "Fast and Accurate Deep Network Learning by Exponential Linear Units (ELUs)",
      where: "ICLR",
      url: "https://arxiv.org/abs/1511.07289",
    },
  ],
  elsewhere: [
    { framework: "PyTorch", name: "torch.nn.ELU" },
    { framework: "Keras", name: "keras.activations.elu" },
  ],
  parameters: [
    {
      name: "alpha",
      symbol: "alpha",
      default: 1,
      exclusiveMinimum: 0,
      description: "How far below 0 the values go",
    },
  ],
  formula: "select(z > 0, z, alpha * expm1(z))",
  reads: "Z",
  kinks: ["0"],
  range: "real",
  initializer: "he_normal",
};
