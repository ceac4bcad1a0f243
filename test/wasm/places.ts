import { expect } from "vitest";
import { createHeap, matrix, type Heap, type Kernels, type Precision, type Tensor } from "../../src/runtime/heap.ts";

/** Numbers between and around the tensors, which no kernel may change. */
const GUARD = 12345.678;

export type Shape = readonly [rows: number, cols: number];

/** Tensors one after the other on a heap of their own, with room between them that is not theirs. */
export function place(
  shapes: readonly Shape[],
  options: { readonly kernels?: Kernels | undefined; readonly precision?: Precision } = {},
): { readonly heap: Heap; readonly tensors: Tensor[] } {
  const places: number[] = [];
  let end = 16;
  for (const [rows, cols] of shapes) {
    places.push(end);
    end = Math.ceil((end + rows * cols + 4) / 16) * 16;
  }
  const heap = createHeap(end + 16, options);
  heap.data.fill(GUARD);
  return { heap, tensors: shapes.map(([rows, cols], i) => matrix(heap, places[i]!, rows, cols)) };
}

/** Expects that of the heap nothing was written but the tensors. */
export function expectGuarded({ data }: Heap, tensors: readonly Tensor[]): void {
  const inside = new Uint8Array(data.length);
  for (const tensor of tensors) inside.fill(1, tensor.offset, tensor.offset + tensor.data.length);
  const guard = data instanceof Float32Array ? Math.fround(GUARD) : GUARD;
  const touched = data.findIndex((value, i) => inside[i] === 0 && value !== guard);
  expect(touched, "a number that belongs to no tensor was written").toBe(-1);
}

/** Whether numbers are the same bit for bit, where NaN is but one. */
export function isSame(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  return a.length === b.length && Array.from(a).every((x, i) => Object.is(x, b[i]));
}
