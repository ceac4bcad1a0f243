/** Normalisation over the examples of a batch, and over the units of a layer. */
import type { Native } from "../native.ts";
import { at } from "./address.ts";
import type { Exports } from "./exports.ts";
import { shapeOf } from "./softmax.ts";

type Normalization =
  | ("batchStatistics" | "normalize" | "normalizeGrad" | "normalizeGradGamma")
  | ("layerStatistics" | "layerNormalize" | "layerNormalizeGrad" | "layerNormalizeGradGamma");

export function normalizationKernels(wasm: Exports): Pick<Required<Native>, Normalization> {
  return {
    batchStatistics: (Z, mu, variance) => wasm.batchStatistics(at(Z), at(mu), at(variance), ...shapeOf(Z)),
    normalize: (Z, mu, variance, gamma, beta, epsilon, out) =>
      wasm.normalize(at(Z), at(mu), at(variance), at(gamma), at(beta), at(out), epsilon, ...shapeOf(out)),
    normalizeGrad: (dN, Z, mu, variance, gamma, epsilon, dZ) =>
      wasm.normalizeGrad(at(dN), at(Z), at(mu), at(variance), at(gamma), at(dZ), epsilon, ...shapeOf(dZ)),
    normalizeGradGamma: (dN, Z, mu, variance, epsilon, dgamma) =>
      wasm.normalizeGradGamma(at(dN), at(Z), at(mu), at(variance), at(dgamma), epsilon, ...shapeOf(Z)),
    layerStatistics: (Z, mu, variance) => wasm.layerStatistics(at(Z), at(mu), at(variance), ...shapeOf(Z)),
    layerNormalize: (Z, mu, variance, gamma, beta, epsilon, out) =>
      wasm.layerNormalize(at(Z), at(mu), at(variance), at(gamma), at(beta), at(out), epsilon, ...shapeOf(out)),
    layerNormalizeGrad: (dN, Z, mu, variance, gamma, epsilon, dZ) =>
      wasm.layerNormalizeGrad(at(dN), at(Z), at(mu), at(variance), at(gamma), at(dZ), epsilon, ...shapeOf(dZ)),
    layerNormalizeGradGamma: (dN, Z, mu, variance, epsilon, dgamma) =>
      wasm.layerNormalizeGradGamma(at(dN), at(Z), at(mu), at(variance), at(dgamma), epsilon, ...shapeOf(Z)),
  };
}
