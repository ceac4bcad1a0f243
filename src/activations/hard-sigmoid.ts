import type { Activation } from "./activation.ts";

/**
 * g(z) = z/6 + 1/2 kept within 0 and 1 (Howard et al., 2019), as in PyTorch and Keras 3; Keras 1 and 2, and Courbariaux
 * et al. (2015), have 0.2 z + 1/2 in its place. g′(±3) = 0, as in PyTorch.
 */
export const hardSigmoid: Activation = {
  name: "hard_sigmoid",
  title: "hard sigmoid",
  description: "A sigmoid of three straight lines, 0 below −3 and 1 above 3",
  parameters: [],
  formula: "min(max(0, z / 6 + 0.5), 1)",
  reads: "Z",
  // The derived form asks whether z/6 + 1/2, rounded, is 0 or 1.
  derivative: "select(abs(z) < 3, 1 / 6, 0)",
  kinks: ["-3", "3"],
  range: "[0, 1]",
  initializer: "glorot_uniform",
};
