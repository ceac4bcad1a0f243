import type { Activation } from "./activation.ts";

/** g(z) = z / (1 + |z|): as tanh, but slower to saturate. g′ = 1 / (1 + |z|)². */
export const softsign: Activation = {
  name: "softsign",
  title: "softsign",
  description: "z / (1 + |z|), which saturates more slowly than tanh",
  sources: [
    {
      authors: "Bergstra, Desjardins, Lamblin and Bengio",
      year: 2009,
      title: "Quadratic Polynomials Learn Better Image Features",
      where: "Technical Report 1337, Université de Montréal",
    },
  ],
  elsewhere: [
    { framework: "PyTorch", name: "torch.nn.Softsign" },
    { framework: "Keras", name: "keras.activations.softsign" },
  ],
  parameters: [],
  formula: "z / (1 + abs(z))",
  reads: "Z",
  // The derived form has sign(z), which is 0 at 0, and subtracts from 1 what is close to it.
  derivative: "1 / (1 + abs(z))^2",
  kinks: [],
  range: "(-1, 1)",
  initializer: "glorot_uniform",
};
