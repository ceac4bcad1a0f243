import type { Activation } from "./activation.ts";

/** g(z) = z kept within −1 and 1. g′(±1) = 0, as in PyTorch. */
export const hardTanh: Activation = {
  name: "hard_tanh",
  title: "hard tanh",
  description: "z kept within −1 and 1",
  sources: [
    {
      authors: "Collobert",
      year: 2004,
      title: "Large Scale Machine Learning",
      where: "PhD thesis, Université de Paris VI",
    },
  ],
  elsewhere: [
    { framework: "PyTorch", name: "torch.nn.Hardtanh" },
    { framework: "Keras", name: "keras.activations.hard_tanh" },
  ],
  parameters: [],
  formula: "min(max(-1, z), 1)",
  reads: "A",
  derivative: "select(abs(a) < 1, 1, 0)",
  kinks: ["-1", "1"],
  range: "(-1, 1)",
  initializer: "glorot_uniform",
};
