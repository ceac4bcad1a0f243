import type { Tensor } from "../heap.ts";

/** Where a matrix begins in the memory, in bytes. */
export function at({ heap, offset }: Tensor): number {
  return heap.start! + 4 * offset;
}
