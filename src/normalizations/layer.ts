import type { Normalization } from "./normalization.ts";

/**
 * Layer normalisation: each example by its mean and biased variance over the layer's units, in training and inference
 * alike.
 */
export const layer: Normalization = {
  name: "layer",
  title: "layer normalisation",
  description: "Each example less its mean over the layer's units, by its standard deviation there",
  sources: [
    {
      authors: "Ba, Kiros and Hinton",
      year: 2016,
      title: "Layer Normalization",
      where: "arXiv",
      url: "https://arxiv.org/abs/1607.06450",
    },
  ],
  elsewhere: [
    { framework: "PyTorch", name: "torch.nn.LayerNorm" },
    { framework: "Keras", name: "keras.layers.LayerNormalization", here: "{ type: layer, epsilon: 1e-3 }" },
  ],
  parameters: [
    {
      name: "epsilon",
      symbol: "epsilon",
      default: 1e-5,
      exclusiveMinimum: 0,
      description: "What keeps the divisor from 0, added to the variance",
    },
  ],
  over: "units",
  replacesBias: false,
  forward: [
    {
      kernel: "layerStatistics",
      args: ["IN", ">mu", ">variance"],
      formula: "μ[LAYER] and σ²[LAYER] of each example over the units of IN[LAYER]",
    },
    {
      kernel: "layerNormalize",
      args: ["IN", "mu", "variance", "gamma", "beta", { scalar: "epsilon" }, ">OUT"],
      formula: "OUT[LAYER] = γ[LAYER] ∗ (IN[LAYER] − μ[LAYER]) / √(σ²[LAYER] + ε) + β[LAYER]",
    },
  ],
  backward: [
    {
      kernel: "layerNormalizeGradGamma",
      args: ["dOUT", "IN", "mu", "variance", { scalar: "epsilon" }, ">dgamma"],
      formula: "dγ[LAYER] = (1/m) Σ dOUT[LAYER] ∗ (IN[LAYER] − μ[LAYER]) / √(σ²[LAYER] + ε)",
    },
    { kernel: "linearGradB", args: ["dOUT", ">dbeta"], formula: "dβ[LAYER] = (1/m) Σ dOUT[LAYER]" },
    {
      kernel: "layerNormalizeGrad",
      args: ["dOUT", "IN", "mu", "variance", "gamma", { scalar: "epsilon" }, ">dIN"],
      formula: "dIN[LAYER] through μ[LAYER] and σ²[LAYER] too",
    },
  ],
};
