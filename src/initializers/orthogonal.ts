import type { Initializer } from "./initializer.ts";

/**
 * gain × a matrix whose rows are orthonormal, or its columns where there are fewer of these, every such matrix as
 * likely as every other: the Q of a normal matrix's QR decomposition in which R has a positive diagonal. W[l] keeps
 * lengths, times gain: √2 for ReLU and 5/3 for tanh, as PyTorch's calculate_gain has it.
 */
export const orthogonal: Initializer = {
  name: "orthogonal",
  title: "orthogonal",
  description: "Rows, or columns where they are fewer, of one length and at right angles: for deep networks",
  sources: [
    {
      authors: "Saxe, McClelland and Ganguli",
      year: 2014,
      title: "Exact solutions to the nonlinear dynamics of learning in deep linear neural networks",
      where: "ICLR",
      url: "https://arxiv.org/abs/1312.6120",
    },
  ],
  elsewhere: [
    { framework: "PyTorch", name: "torch.nn.init.orthogonal_" },
    { framework: "Keras", name: "keras.initializers.Orthogonal" },
  ],
  parameters: [
    { name: "gain", symbol: "gain", default: 1, description: "The length of those rows or columns" },
  ],
  distribution: { type: "orthogonal", gain: "gain" },
  display: "gain ∗ Q, where Q·R ~ N(0, 1)",
};
