import type { ElementwiseExports } from "./elementwise.ts";

/** What a module of kernels exports. Addresses and strides are in bytes. */
export interface Exports extends ElementwiseExports {
  /** C = scale · (P·Q + bias): see src/wasm/gemm.ts. */
  gemm(
    height: number, width: number,
    p: number, pRow: number, pStep: number, q: number, qStep: number, qCol: number,
    c: number, cRow: number, rows: number, cols: number, depth: number,
    bias: number, biasStep: number, scale: number, none: number, scratch: number, transposed: number,
  ): void;
  /** out[i] = scale · Σ of row i. */
  rowSums(from: number, rows: number, cols: number, scale: number, out: number): void;
  /** c = W·a + bias for one column, W laid out as held.ts says. */
  heldProduct(
    held: number, a: number, bias: number, biasStep: number, c: number,
    rows: number, depth: number, scratch: number,
  ): void;
  /** Four times x y + z, from `at` on, and then twice in float64. */
  multiplyAdd(at: number): void;
}

/** The rows and columns of C that `gemm` computes in registers. No bits depend on it. */
export interface Tile {
  readonly height: number;
  readonly width: number;
}
