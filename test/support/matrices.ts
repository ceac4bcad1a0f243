import type { Numbers } from "../../src/runtime/heap.ts";

/** The numbers of a matrix, row by row. */
export type Rows = number[][];

interface Tensor {
  readonly rows: number;
  readonly cols: number;
  readonly data: Numbers;
}

export function rowsOf({ rows, cols, data }: Tensor): Rows {
  return Array.from({ length: rows }, (_, i) => Array.from(data.subarray(i * cols, (i + 1) * cols)));
}

/** Writes rows into a matrix of their shape. */
export function setRows(matrix: Tensor, rows: readonly (readonly number[])[]): void {
  if (rows.length !== matrix.rows || rows.some((row) => row.length !== matrix.cols)) {
    throw new Error(`(${rows.length}, ${rows[0]?.length}) does not fit (${matrix.rows}, ${matrix.cols})`);
  }
  matrix.data.set(rows.flat());
}

/** The largest |x| of the rows. */
export function largest(rows: readonly (readonly number[])[]): number {
  let result = 0;
  for (const row of rows) for (const x of row) if (!(Math.abs(x) <= result)) result = Math.abs(x);
  return result;
}

/** The largest |a − b|; NaN where either has one. */
export function distance(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number {
  return largest(a.map((row, i) => row.map((x, j) => x - b[i]![j]!)));
}
