import type { Activation } from "./activation.ts";

/** g(z) = max(0, z). g′(0) = 0, as in PyTorch and Keras. */
export const relu: Activation = {
  name: "relu",
  title: "ReLU",
  description: "The rectified linear unit max(0, z), for hidden layers",
  sources: [
    {
      authors: "Nair and Hinton",
      year: 2010,
      title: "Rectified Linear Units Improve Restricted Boltzmann Machines",
      where: "ICML",
      url: "https://icml.cc/Conferences/2010/papers/432.pdf",
    },
  ],
  elsewhere: [
    { framework: "PyTorch", name: "torch.nn.ReLU" },
    { framework: "Keras", name: "keras.activations.relu" },
  ],
  parameters: [],
  formula: "max(0, z)",
  reads: "A",
  derivative: "select(a <= 0, 0, 1)",
  kinks: ["0"],
  range: "nonnegative",
  initializer: "he_normal",
};
