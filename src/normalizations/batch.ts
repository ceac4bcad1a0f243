import type { Normalization } from "./normalization.ts";

/**
 * Batch normalisation (Ng, course 2, week 3): each unit by its mean and biased variance over the batch; in inference by
 * their running averages, of which the variance's is unbiased.
 */
export const batch: Normalization = {
  name: "batch",
  title: "batch normalisation",
  description: "Each unit less its mean over the batch, by its standard deviation there; running averages in inference",
  sources: [
    {
      authors: "Ioffe and Szegedy",
      year: 2015,
      title: "Batch Normalization: Accelerating Deep Network Training by Reducing Internal Covariate Shift",
      where: "ICML",
      url: "https://arxiv.org/abs/1502.03167",
    },
  ],
  elsewhere: [
    { framework: "PyTorch", name: "torch.nn.BatchNorm1d" },
    {
      framework: "Keras",
      name: "keras.layers.BatchNormalization",
      here: "{ type: batch, epsilon: 1e-3, momentum: 0.01 }",
      differs: "Its momentum is 1 − momentum here, and its running variance averages the biased ones",
    },
  ],
  parameters: [
    {
      name: "epsilon",
      symbol: "epsilon",
      default: 1e-5,
      exclusiveMinimum: 0,
      description: "What keeps the divisor from 0, added to the variance",
    },
    {
      name: "momentum",
      symbol: "momentum",
      default: 0.1,
      minimum: 0,
      maximum: 1,
      description: "The share of the batch in the running averages",
    },
  ],
  over: "examples",
  replacesBias: true,
  forward: [
    {
      kernel: "batchStatistics",
      args: ["IN", ">mu", ">variance"],
      formula: "μ[LAYER] = (1/m) Σ IN[LAYER], σ²[LAYER] = (1/m) Σ (IN[LAYER] − μ[LAYER])²",
    },
    {
      kernel: "normalize",
      args: ["IN", "mu", "variance", "gamma", "beta", { scalar: "epsilon" }, ">OUT"],
      formula: "OUT[LAYER] = γ[LAYER] ∗ (IN[LAYER] − μ[LAYER]) / √(σ²[LAYER] + ε) + β[LAYER]",
    },
    {
      kernel: "runningAverage",
      args: ["mu", { scalar: "momentum" }, "+runningMean"],
      formula: "running μ[LAYER] += MOMENTUM (μ[LAYER] − running μ[LAYER])",
    },
    {
      kernel: "runningVariance",
      args: ["variance", { scalar: "momentum" }, { scalar: "m" }, "+runningVariance"],
      formula: "running σ²[LAYER] += MOMENTUM (m/(m − 1) σ²[LAYER] − running σ²[LAYER])",
    },
  ],
  infer: [
    {
      kernel: "normalize",
      args: ["IN", "runningMean", "runningVariance", "gamma", "beta", { scalar: "epsilon" }, ">OUT"],
      formula: "OUT[LAYER] = γ[LAYER] ∗ (IN[LAYER] − running μ[LAYER]) / √(running σ²[LAYER] + ε) + β[LAYER]",
    },
  ],
  backward: [
    {
      kernel: "normalizeGradGamma",
      args: ["dOUT", "IN", "mu", "variance", { scalar: "epsilon" }, ">dgamma"],
      formula: "dγ[LAYER] = (1/m) Σ dOUT[LAYER] ∗ (IN[LAYER] − μ[LAYER]) / √(σ²[LAYER] + ε)",
    },
    { kernel: "linearGradB", args: ["dOUT", ">dbeta"], formula: "dβ[LAYER] = (1/m) Σ dOUT[LAYER]" },
    {
      kernel: "normalizeGrad",
      args: ["dOUT", "IN", "mu", "variance", "gamma", { scalar: "epsilon" }, ">dIN"],
      formula: "dIN[LAYER] through μ[LAYER] and σ²[LAYER] too",
    },
  ],
};
