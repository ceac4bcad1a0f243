/**
 * Weights of a predictor, which stay as they are, in the order in which a single example needs them: HELD_ROWS rows of W
 * at a time, of these one column after the other; rows that are missing at the end are zeros.
 */
import type { Tensor } from "../heap.ts";
import { HELD_ROWS } from "./layout.ts";

/** What kernels may do in a predictor's heap, whose W stay as they are and whose X products and sums alone read. */
export interface Inference {
  /** Where a copy of W lies, in bytes. */
  held(W: Tensor): number;
  /** Where X lies as its examples came, one after another: its transpose, in bytes; −1 where it lies as it is. */
  examplesAt: number;
}

/** The numbers that W (rows, cols) takes. */
export function heldLength(rows: number, cols: number): number {
  return HELD_ROWS * Math.ceil(rows / HELD_ROWS) * cols;
}

/** Lays out W from the beginning of `place`, which is zero. */
export function holdWeights({ rows, cols, data }: Tensor, place: Float32Array): void {
  for (let i = 0; i < rows; i++) {
    const group = HELD_ROWS * cols * Math.floor(i / HELD_ROWS) + (i % HELD_ROWS);
    for (let k = 0; k < cols; k++) place[group + HELD_ROWS * k] = data[i * cols + k]!;
  }
}
