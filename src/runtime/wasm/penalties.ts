/** Penalties and limits, and weights of classes: sums over whole arrays, and factors of rows. */
import type { Native } from "../native.ts";
import { at } from "./address.ts";
import type { Exports } from "./exports.ts";

type Penalties = "l1Penalty" | "l2Penalty" | "limitNorms" | "clipByNorm" | "weightClasses";

export function penaltyKernels(wasm: Exports): Pick<Required<Native>, Penalties> {
  return {
    l1Penalty: (W, lambda, m) => (lambda / m) * wasm.sumOfAbsolutes(at(W), W.data.length),
    l2Penalty: (W, lambda, m) => (lambda / (2 * m)) * wasm.sumOfSquares(at(W), W.data.length),
    limitNorms(maxNorm, W) {
      const { rows, cols } = W;
      for (let i = 0, row = at(W); i < rows; i++, row += 4 * cols) {
        const factor = maxNorm / Math.sqrt(wasm.sumOfSquares(row, cols));
        if (factor < 1) wasm.scale(row, factor, cols);
      }
    },
    clipByNorm(maxNorm, dW) {
      const { length } = dW.data;
      const factor = Math.min(1, maxNorm / (Math.sqrt(wasm.sumOfSquares(at(dW), length)) + 1e-6));
      if (factor !== 1) wasm.scale(at(dW), factor, length);
    },
    weightClasses(Y, weights, T) {
      const { rows, cols } = T;
      T.data.set(Y.data);
      for (let k = 0, row = at(T); k < rows; k++, row += 4 * cols) wasm.scale(row, weights[k]!, cols);
    },
  };
}
