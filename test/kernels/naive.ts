import { createHeap, matrix, type Precision } from "../../src/runtime/heap.ts";
import { createRandom } from "../../src/runtime/random.ts";
import { JS } from "../../src/runtime/wasm/load.ts";
import type { AnyMatrix } from "../support/module.ts";
import { setRows, type Rows } from "../support/matrices.ts";
import { normals } from "../support/random.ts";

/** A matrix of standard normals on a heap of its own, rounded to the precision. */
export function randomMatrix(rows: number, cols: number, precision: Precision, seed: number): AnyMatrix {
  const result = emptyMatrix(rows, cols, precision);
  setRows(result, normals(rows, cols, createRandom(seed, "check")));
  return result;
}

/**
 * A matrix of NaN, so that an element that a kernel leaves out shows, on a heap of its own: of the TypeScript kernels,
 * which alone take matrices of several heaps.
 */
export function emptyMatrix(rows: number, cols: number, precision: Precision): AnyMatrix {
  const result = matrix(createHeap(rows * cols, { precision, kernels: JS }), 0, rows, cols);
  result.data.fill(NaN);
  return result;
}

/** P·Q, each element summed over k in ascending order in float64. */
export function product(P: Rows, Q: Rows): Rows {
  return P.map((row) => Q[0]!.map((_, j) => row.reduce((total, p, k) => total + p * Q[k]![j]!, 0)));
}

export function transpose(P: Rows): Rows {
  return P[0]!.map((_, j) => P.map((row) => row[j]!));
}
