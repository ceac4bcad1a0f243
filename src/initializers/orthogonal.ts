import type { Initializer } from "./initializer.ts";

/**
 * gain × a matrix whose rows are orthonormal, or its columns where there are fewer of these (Saxe et al., 2014), every
 * such matrix as likely as every other: PyTorch's orthogonal_, the Q of a normal matrix's QR decomposition in which R
 * has a positive diagonal. W[l] keeps lengths, times gain: √2 for ReLU and 5/3 for tanh, as PyTorch's calculate_gain
 * has it.
 */
export const orthogonal: Initializer = {
  name: "orthogonal",
  title: "orthogonal",
  description: "Rows, or columns where they are fewer, of one length and at right angles: for deep networks",
  parameters: [
    { name: "gain", symbol: "gain", default: 1, description: "The length of those rows or columns" },
  ],
  distribution: { type: "orthogonal", gain: "gain" },
  display: "gain ∗ Q, where Q·R ~ N(0, 1)",
};
