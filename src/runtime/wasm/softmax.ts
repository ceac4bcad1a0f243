/** softmax and the costs of its logits, column by column. */
import type { Tensor } from "../heap.ts";
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
    softmax: (Z, A) => wasm.softmax(at(Z), at(A), ...shapeOf(A)),
    softmaxGrad: (dA, A, dZ) => wasm.softmaxGrad(at(dA), at(A), at(dZ), ...shapeOf(dZ)),
    softmaxCategoricalCrossEntropy: (Z, Y) =>
      wasm.softmaxCategoricalCrossEntropy(at(Z), at(Y), ...shapeOf(Z)) / Z.cols,
    softmaxCategoricalCrossEntropyGrad: (A, Y, dZ) =>
      wasm.softmaxCategoricalCrossEntropyGrad(at(A), at(Y), at(dZ), ...shapeOf(dZ)),
    logitCategoricalCrossEntropyGrad: (Z, Y, dZ) =>
      wasm.logitCategoricalCrossEntropyGrad(at(Z), at(Y), at(dZ), ...shapeOf(dZ)),
    softmaxKlDivergence: (Z, Y) => wasm.softmaxKlDivergence(at(Z), at(Y), ...shapeOf(Z)) / Z.cols,
  };
}

/** What functions are called with that go over rows or columns. */
export function shapeOf({ rows, cols }: Tensor): [rows: number, cols: number] {
  return [rows, cols];
}
