import { hendrycksGimpel } from "../papers.ts";
import type { Activation } from "./activation.ts";

/**
 * g(z) = z/2 (1 + tanh(√(2/π) (z + 0.044715 z³))), the approximation of GELU in its paper, off by up to 5e-4; the form
 * of BERT and GPT-2. Written with (1 + tanh u) / 2 = σ(2u), which does not cancel where z is negative.
 */
export const geluTanh: Activation = {
  name: "gelu_tanh",
  title: "GELU (tanh)",
  description: "The approximation of GELU by tanh",
  sources: [hendrycksGimpel],
  elsewhere: [
    { framework: "PyTorch", name: 'torch.nn.GELU(approximate="tanh")' },
    { framework: "Keras", name: "keras.activations.gelu(approximate=True)" },
  ],
  parameters: [],
  formula: "z * sigmoid(1.5957691216057308 * (z + 0.044715 * z^3))",
  reads: "Z",
  kinks: [],
  range: "real",
  initializer: "he_normal",
};
