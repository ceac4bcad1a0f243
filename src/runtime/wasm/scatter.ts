/** Outputs from the columns of a matrix to examples, one after another: transposed in scratch. */
import type { Gathering } from "../native.ts";
import type { Exports } from "./exports.ts";
import { HEAP, SCRATCH } from "./layout.ts";
import type { Memory } from "./webassembly.ts";

/** Of fewer examples, or fewer numbers, TypeScript is done sooner. */
const LEAST_EXAMPLES = 4;
const LEAST_NUMBERS = 64;
/** Rows that are read, but not used, beyond the last, and bytes beyond these. */
const ROWS_BEYOND = 3;
const BYTES_BEYOND = 16;

export function scatterKernel({ buffer }: Memory, { moveFloats }: Exports): Required<Gathering>["scatter"] {
  const floats = new Float32Array(buffer);
  return ({ rows, cols, data }, outputs, start) => {
    if (rows === 1) {
      outputs.set(data, start);
      return true;
    }
    // A copy, as what lies beyond A may be the end of the memory.
    const size = 4 * rows * cols;
    const to = SCRATCH + size + 4 * ROWS_BEYOND * cols + BYTES_BEYOND;
    if (cols < LEAST_EXAMPLES || rows * cols < LEAST_NUMBERS || to + size > HEAP) return false;
    floats.set(data, SCRATCH / 4);
    moveFloats(SCRATCH, 4 * cols, to, cols, rows, rows);
    outputs.set(floats.subarray(to / 4, (to + size) / 4), start * rows);
    return true;
  };
}
