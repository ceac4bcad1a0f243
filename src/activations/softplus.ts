import type { Activation } from "./activation.ts";

/**
 * g(z) = log(1 + e^z) (Dugas et al., 2001), a smooth ReLU. g′ = σ(z). Computed as max(z, 0) + log(1 + e^−|z|), which
 * overflows nowhere; PyTorch switches to z above 20, where the two differ by less than 2.1e-9.
 */
export const softplus: Activation = {
  name: "softplus",
  title: "softplus",
  description: "The smooth rectifier log(1 + e^z)",
  parameters: [],
  formula: "softplus(z)",
  reads: "Z",
  kinks: [],
  range: "nonnegative",
  initializer: "he_normal",
};
