import type { Values } from "../runtime/batches.ts";
import { dataError } from "./fault.ts";

/** An array of numbers in C order, of the type that its file has. */
export interface NumberArray {
  readonly shape: readonly number[];
  readonly data: Values;
}

/**
 * The most bytes that a compressed array may unpack to: some kilobytes can promise any number. A file that is not
 * compressed may be as large as memory is.
 */
export const MAX_UNPACKED = 2 ** 31;

/** Turns numbers of `width` bytes round, from big-endian to little-endian or back. */
export function swapBytes(bytes: Uint8Array, width: number): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (width === 2) buffer.swap16();
  else if (width === 4) buffer.swap32();
  else if (width === 8) buffer.swap64();
}

/** A file of arrays that cannot be read. */
export function damaged(file: string, message: string, hint?: string) {
  return dataError("E408", message, { file, hint });
}
