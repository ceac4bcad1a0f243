import { howard } from "../papers.ts";
import type { Activation } from "./activation.ts";

/**
 * g(z) = z times the hard sigmoid of z: z (z + 3) / 6 from −3 to 3, 0 below and z above. g′(−3) = 0 and g′(3) = 1, as
 * in PyTorch.
 */
export const hardSwish: Activation = {
  name: "hard_swish",
  title: "hard swish",
  description: "SiLU with a sigmoid of straight lines: 0 below −3 and z above 3",
  sources: [howard],
  elsewhere: [
    { framework: "PyTorch", name: "torch.nn.Hardswish" },
    { framework: "Keras", name: "keras.activations.hard_silu" },
  ],
  parameters: [],
  formula: "select(z <= -3, 0, select(z < 3, z * (z + 3) / 6, z))",
  reads: "Z",
  derivative: "select(z <= -3, 0, select(z < 3, z / 3 + 0.5, 1))",
  kinks: ["-3", "3"],
  range: "real",
  initializer: "he_normal",
};
