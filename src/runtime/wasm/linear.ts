/** The products of a dense layer, by one function for any strides. */
import type { Tensor } from "../heap.ts";
import type { Native } from "../native.ts";
import { at } from "./address.ts";
import type { Exports } from "./exports.ts";
import type { Inference } from "./held.ts";
import { SCRATCH } from "./layout.ts";

/** The rows and columns of C that `gemm` computes in registers. No bits depend on it. */
export interface Tile {
  readonly height: number;
  readonly width: number;
}

type Products = "linear" | "multiply" | "linearClamp" | "multiplyClamp" | "linearGradW" | "linearGradB" | "linearGradA";

/** Where zeros lie, which serve as a bias. */
const NO_BIAS = 0;
/** What keeps nothing from being what it is. */
const NO_LEAST = -Infinity;
const NO_MOST = Infinity;

export function linearKernels(
  { gemm, rowSums, heldProduct }: Exports,
  { height, width }: Tile,
  inference?: Inference,
): Pick<Required<Native>, Products> {
  /** Z = W·A + b, within the limits. */
  function forward(
    W: Tensor,
    A: Tensor,
    bias: number,
    biasStep: number,
    Z: Tensor,
    least: number,
    most: number,
  ): void {
    const { rows: n, cols: m } = Z;
    const k = W.cols;
    if (m === 1 && inference !== undefined) {
      heldProduct(inference.held(W), at(A), bias, biasStep, at(Z), n, k, SCRATCH, least, most);
      return;
    }
    const [step, column] = at(A) === inference?.examplesAt ? [4, 4 * k] : [4 * m, 4];
    gemm(
      height, width, at(W), 4 * k, 4, at(A), step, column, at(Z), 4 * m, n, m, k, bias, biasStep, 1, NO_BIAS, SCRATCH, 0,
      least, most,
    );
  }
  /** C = scale · P·Q, or its transpose: a gradient. */
  function gradient(
    p: number, pRow: number, pStep: number, q: number, qStep: number, qCol: number,
    c: number, cRow: number, rows: number, cols: number, depth: number, scale: number, transposed: 0 | 1,
  ): void {
    gemm(
      height, width, p, pRow, pStep, q, qStep, qCol, c, cRow, rows, cols, depth, NO_BIAS, 0, scale, NO_BIAS, SCRATCH,
      transposed, NO_LEAST, NO_MOST,
    );
  }
  return {
    linear: (W, A, b, Z) => forward(W, A, at(b), 4, Z, NO_LEAST, NO_MOST),
    multiply: (W, A, Z) => forward(W, A, NO_BIAS, 0, Z, NO_LEAST, NO_MOST),
    linearClamp: (W, A, b, G, least, most = NO_MOST) => forward(W, A, at(b), 4, G, least, most),
    multiplyClamp: (W, A, G, least, most = NO_MOST) => forward(W, A, NO_BIAS, 0, G, least, most),
    linearGradW(dZ, A, dW) {
      const { rows: n, cols: k } = dW;
      const m = dZ.cols;
      const row = 4 * m;
      const z = at(dZ), a = at(A), to = at(dW), by = 1 / m;
      // The right-hand matrix is laid out anew, which costs more than it gains where it is by far the larger.
      if (64 * n <= k) gradient(a, row, 4, z, 4, row, to, 4 * k, k, n, m, by, 1);
      else gradient(z, row, 4, a, 4, row, to, 4 * k, n, k, m, by, 0);
    },
    linearGradB: (dZ, db) => rowSums(at(dZ), dZ.rows, dZ.cols, 1 / dZ.cols, at(db)),
    linearGradA(W, dZ, dA) {
      const { rows: k, cols: m } = dA;
      const n = W.rows;
      // A column is computed as a row, so that what the vectors take lies side by side.
      if (m === 1) {
        gradient(at(dZ), 0, 4, at(W), 4 * k, 4, at(dA), 4 * k, 1, k, n, 1, 0);
      } else {
        gradient(at(W), 4, 4 * k, at(dZ), 4 * m, 4, at(dA), 4 * m, k, m, n, 1, 0);
      }
    },
  };
}
