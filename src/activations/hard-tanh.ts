import type { Activation } from "./activation.ts";

/** g(z) = z kept within −1 and 1 (Collobert, 2004). g′(±1) = 0, as in PyTorch. */
export const hardTanh: Activation = {
  name: "hard_tanh",
  title: "hard tanh",
  description: "z kept within −1 and 1",
  parameters: [],
  formula: "min(max(-1, z), 1)",
  reads: "Z",
  derivative: "select(abs(z) < 1, 1, 0)",
  kinks: ["-1", "1"],
  range: "(-1, 1)",
  initializer: "glorot_uniform",
};
