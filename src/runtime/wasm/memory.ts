import { HEAP, SCRATCH } from "./layout.ts";

/** Of scratch, for each thread, in bytes. */
export const SCRATCH_SIZE = HEAP - SCRATCH;

/** What memory grows by. */
export const PAGE = 65536;

/** Where the heap begins in a memory with scratch for so many threads, in bytes. */
export function heapStart(threads: number): number {
  return HEAP + (threads - 1) * SCRATCH_SIZE;
}

/** The bytes of a memory with room for `elements` numbers in its heap: whole pages. */
export function memoryBytes(elements: number, threads = 1): number {
  return Math.ceil((heapStart(threads) + 4 * elements) / PAGE) * PAGE;
}
