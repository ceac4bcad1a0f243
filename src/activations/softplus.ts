import type { Activation } from "./activation.ts";

/** g(z) = log(1 + e^z), a smooth ReLU. g′ = σ(z). Computed as max(z, 0) + log(1 + e^−|z|), which overflows nowhere. */
export const softplus: Activation = {
  name: "softplus",
  title: "softplus",
  description: "The smooth rectifier log(1 + e^z)",
  sources: [
    {
      authors: "Dugas, Bengio, Bélisle, Nadeau and Garcia",
      year: 2001,
      title: "Incorporating Second-Order Functional Knowledge for Better Option Pricing",
      where: "NIPS 13",
    },
  ],
  elsewhere: [
    {
      framework: "PyTorch",
      name: "torch.nn.Softplus",
      differs: "Above 20 it is z itself, which differs by less than 2.1e-9",
    },
    { framework: "Keras", name: "keras.activations.softplus" },
  ],
  parameters: [],
  formula: "softplus(z)",
  reads: "Z",
  kinks: [],
  range: "nonnegative",
  initializer: "he_normal",
};
