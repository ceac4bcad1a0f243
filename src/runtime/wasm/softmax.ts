/** softmax and the costs of its logits, column by column. */
import type { Native } from "../native.ts";
import { at } from "./address.ts";
import type { Exports } from "./exports.ts";

type Softmax =
  | "softmax"
  | "softmaxGrad"
  | "softmaxCategoricalCrossEntropy"
  | "softmaxCategoricalCrossEntropyGrad"
  | "logitCategoricalCrossEntropyGrad"
  | "softmaxKlDivergence";

export function softmaxKernels(wasm: Exports): Pick<Required<Native>, Softmax> {
  return {
    softmax: (Z, A) => wasm.softmax(at(Z), at(A), A.rows, A.cols),
    softmaxGrad: (dA, A, dZ) => wasm.softmaxGrad(at(dA), at(A), at(dZ), dZ.rows, dZ.cols),
    softmaxCategoricalCrossEntropy: (Z, Y) =>
      wasm.softmaxCategoricalCrossEntropy(at(Z), at(Y), Z.rows, Z.cols) / Z.cols,
    softmaxCategoricalCrossEntropyGrad: (A, Y, dZ) =>
      wasm.softmaxCategoricalCrossEntropyGrad(at(A), at(Y), at(dZ), dZ.rows, dZ.cols),
    logitCategoricalCrossEntropyGrad: (Z, Y, dZ) =>
      wasm.logitCategoricalCrossEntropyGrad(at(Z), at(Y), at(dZ), dZ.rows, dZ.cols),
    softmaxKlDivergence: (Z, Y) => wasm.softmaxKlDivergence(at(Z), at(Y), Z.rows, Z.cols) / Z.cols,
  };
}
