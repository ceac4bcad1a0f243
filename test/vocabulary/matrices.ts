import { createHeap, matrix, type Matrix, type Precision } from "../../src/runtime/heap.ts";
import { JS } from "../../src/runtime/wasm/load.ts";

/**
 * A matrix on a heap of its own, of the TypeScript kernels, which alone take matrices of several heaps; NaN where a value
 * is missing, so that what a kernel leaves out shows.
 */
export function matrixOf(
  rows: number,
  cols: number,
  values: readonly number[],
  precision: Precision = "float64",
): Matrix<number, number> {
  const result = matrix(createHeap(rows * cols, { precision, kernels: JS }), 0, rows, cols);
  result.data.fill(NaN);
  result.data.set(values);
  return result;
}

/** Numbers of the oracle: those that JSON does not know are strings. */
export function numbersOf(values: readonly (number | string)[]): number[] {
  return values.map((value) => (value === "-0" ? -0 : Number(value)));
}

/** |actual − expected| ≤ tolerance · max(|expected|, 1e-300), the same infinity, or both NaN. */
export function isClose(actual: number, expected: number, tolerance: number): boolean {
  if (Number.isNaN(expected) || !Number.isFinite(expected)) return Object.is(actual, expected);
  return Math.abs(actual - expected) <= tolerance * Math.max(Math.abs(expected), 1e-300);
}
