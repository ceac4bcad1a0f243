import { howard } from "../papers.ts";
import type { Activation } from "./activation.ts";

/** g(z) = z/6 + 1/2 kept within 0 and 1. g′(±3) = 0, as in PyTorch. */
export const hardSigmoid: Activation = {
  name: "hard_sigmoid",
  title: "hard sigmoid",
  description: "A sigmoid of three straight lines, 0 below −3 and 1 above 3",
  sources: [howard],
  elsewhere: [
    { framework: "PyTorch", name: "torch.nn.Hardsigmoid" },
    {
      framework: "Keras",
      name: "keras.activations.hard_sigmoid",
      differs: "Keras 1 and 2 had 0.2 z + 1/2 between the straight ends",
    },
  ],
  parameters: [],
  formula: "min(max(0, z / 6 + 0.5), 1)",
  reads: "Z",
  // The derived form asks whether z/6 + 1/2, rounded, is 0 or 1.
  derivative: "select(abs(z) < 3, 1 / 6, 0)",
  kinks: ["-3", "3"],
  range: "[0, 1]",
  initializer: "glorot_uniform",
};
