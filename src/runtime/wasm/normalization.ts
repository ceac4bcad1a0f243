/** Normalisation over the examples of a batch, and over the units of a layer. */
import type { Native } from "../native.ts";
import { at } from "./address.ts";
import type { Exports } from "./exports.ts";

type Normalization =
  | ("batchStatistics" | "normalize" | "normalizeGrad" | "normalizeGradGamma")
  | ("layerStatistics" | "layerNormalize" | "layerNormalizeGrad" | "layerNormalizeGradGamma");

export function normalizationKernels(wasm: Exports): Pick<Required<Native>, Normalization> {
  return {
    batchStatistics: (Z, mu, variance) => wasm.batchStatistics(at(Z), at(mu), at(variance), Z.rows, Z.cols),
    normalize: (Z, mu, variance, gamma, beta, epsilon, out) =>
      wasm.normalize(at(Z), at(mu), at(variance), at(gamma), at(beta), at(out), epsilon, out.rows, out.cols),
    normalizeGrad: (dN, Z, mu, variance, gamma, epsilon, dZ) =>
      wasm.normalizeGrad(at(dN), at(Z), at(mu), at(variance), at(gamma), at(dZ), epsilon, dZ.rows, dZ.cols),
    normalizeGradGamma: (dN, Z, mu, variance, epsilon, dgamma) =>
      wasm.normalizeGradGamma(at(dN), at(Z), at(mu), at(variance), at(dgamma), epsilon, Z.rows, Z.cols),
    layerStatistics: (Z, mu, variance) => wasm.layerStatistics(at(Z), at(mu), at(variance), Z.rows, Z.cols),
    layerNormalize: (Z, mu, variance, gamma, beta, epsilon, out) =>
      wasm.layerNormalize(at(Z), at(mu), at(variance), at(gamma), at(beta), at(out), epsilon, out.rows, out.cols),
    layerNormalizeGrad: (dN, Z, mu, variance, gamma, epsilon, dZ) =>
      wasm.layerNormalizeGrad(at(dN), at(Z), at(mu), at(variance), at(gamma), at(dZ), epsilon, dZ.rows, dZ.cols),
    layerNormalizeGradGamma: (dN, Z, mu, variance, epsilon, dgamma) =>
      wasm.layerNormalizeGradGamma(at(dN), at(Z), at(mu), at(variance), at(dgamma), epsilon, Z.rows, Z.cols),
  };
}
