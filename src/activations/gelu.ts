import { hendrycksGimpel } from "../papers.ts";
import type { Activation } from "./activation.ts";

/**
 * g(z) = z Φ(z), Φ the standard normal distribution. Φ is computed by erfc: 1 + erf would lose the digits of its lower
 * tail.
 */
export const gelu: Activation = {
  name: "gelu",
  title: "GELU",
  description: "The Gaussian error linear unit z Φ(z), exact",
  sources: [hendrycksGimpel],
  elsewhere: [
    {
      framework: "PyTorch",
      name: "torch.nn.GELU",
      differs: "It computes 1 + erf, which loses the digits of the lower tail: g(−10) is 0 there",
    },
    { framework: "Keras", name: "keras.activations.gelu" },
  ],
  parameters: [],
  formula: "0.5 * z * erfc(-0.7071067811865476 * z)",
  reads: "Z",
  // Φ(z) + z φ(z), φ(z) = e^(−z²/2) / √(2π).
  derivative: "0.5 * erfc(-0.7071067811865476 * z) + 0.3989422804014327 * z * exp(-0.5 * z^2)",
  kinks: [],
  range: "real",
  initializer: "he_normal",
};
