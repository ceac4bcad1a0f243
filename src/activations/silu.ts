import type { Activation } from "./activation.ts";

/** g(z) = z σ(z). */
export const silu: Activation = {
  name: "silu",
  title: "SiLU",
  description: "The sigmoid linear unit z σ(z), also called swish",
  sources: [
    {
      authors: "Ramachandran, Zoph and Le",
      year: 2017,
      title: "Searching for Activation Functions",
      where: "arXiv",
      url: "https://arxiv.org/abs/1710.05941",
    },
    {
      authors: "Elfwing, Uchibe and Doya",
      year: 2018,
      title: "Sigmoid-Weighted Linear Units for Neural Network Function Approximation in Reinforcement Learning",
      where: "Neural Networks 107",
      url: "https://arxiv.org/abs/1702.03118",
    },
  ],
  elsewhere: [
    { framework: "PyTorch", name: "torch.nn.SiLU" },
    { framework: "Keras", name: "keras.activations.silu" },
    { framework: "Keras", name: "keras.activations.swish" },
  ],
  parameters: [],
  formula: "z * sigmoid(z)",
  reads: "Z",
  derivative: "sigmoid(z) * (1 + z * (1 - sigmoid(z)))",
  kinks: [],
  range: "real",
  initializer: "he_normal",
};
