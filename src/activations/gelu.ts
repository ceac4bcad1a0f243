import type { Activation } from "./activation.ts";

/**
 * g(z) = z Φ(z), Φ the standard normal distribution (Hendrycks and Gimpel, 2016). Exact, as in PyTorch and Keras
 * without `approximate`; `gelu_tanh` is their approximation. Φ is computed by erfc: 1 + erf would lose the digits of its
 * lower tail, as it does in PyTorch, where g(−10) is 0.
 */
export const gelu: Activation = {
  name: "gelu",
  title: "GELU",
  description: "The Gaussian error linear unit z Φ(z), exact",
  parameters: [],
  formula: "0.5 * z * erfc(-0.7071067811865476 * z)",
  reads: "Z",
  // Φ(z) + z φ(z), φ(z) = e^(−z²/2) / √(2π).
  derivative: "0.5 * erfc(-0.7071067811865476 * z) + 0.3989422804014327 * z * exp(-0.5 * z^2)",
  kinks: [],
  range: "real",
  initializer: "he_normal",
};
