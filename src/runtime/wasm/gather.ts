/** Mini-batches from bytes or float32 numbers: examples are copied into scratch, and there scaled and transposed. */
import type { Gathering } from "../native.ts";
import type { Preprocessing } from "../preprocessing.ts";
import type { Exports } from "./exports.ts";
import { HEAP, SCRATCH } from "./layout.ts";
import { at } from "./linear.ts";
import type { Memory } from "./webassembly.ts";

/** Of fewer numbers an example, or fewer examples, TypeScript is done sooner. */
const LEAST_NUMBERS = 128;
const LEAST_EXAMPLES = 4;
/** Examples that are read, but not used, beyond the last. */
const BEYOND = 3;
const CACHE_LINE = 64;

const UNCHANGED = { shift: [0], scale: [1] };

export function gatherKernel({ buffer }: Memory, wasm: Exports): Required<Gathering>["gather"] {
  const bytes = new Uint8Array(buffer);
  const floats = new Float32Array(buffer);
  const doubles = new Float64Array(buffer);
  let last: Preprocessing | undefined;
  let shift = Float64Array.from(UNCHANGED.shift);
  let scale = Float64Array.from(UNCHANGED.scale);

  return (values, order, start, count, preprocessing, X) => {
    const { rows: n0, cols } = X;
    if (n0 < LEAST_NUMBERS || count < LEAST_EXAMPLES) return false;
    const isBytes = values instanceof Uint8Array || values instanceof Uint8ClampedArray;
    if (!isBytes && !(values instanceof Float32Array)) return false;
    if (preprocessing !== last) {
      shift = Float64Array.from((preprocessing ?? UNCHANGED).shift);
      scale = Float64Array.from((preprocessing ?? UNCHANGED).scale);
      last = preprocessing;
    }
    const shiftAt = SCRATCH;
    const scaleAt = shiftAt + shift.byteLength;
    const from = linesOf(scaleAt + scale.byteLength) * CACHE_LINE;
    const size = n0 * values.BYTES_PER_ELEMENT;
    // An odd number of cache lines: an even one would have examples push each other out of the cache.
    const example = (linesOf(size) | 1) * CACHE_LINE;
    // Whole lines of X at a time, if there is room.
    const room = Math.floor((HEAP - from) / example) - BEYOND;
    const most = room > 16 ? room - (room % 16) : room;
    if (most < 1) return false;
    doubles.set(shift, shiftAt / 8);
    doubles.set(scale, scaleAt / 8);
    const shiftStep = shift.length === 1 ? 0 : 8;
    const scaleStep = scale.length === 1 ? 0 : 8;
    const run = isBytes ? wasm.gatherBytes : wasm.gatherFloats;
    for (let j = 0; j < count; j += most) {
      const some = Math.min(most, count - j);
      for (let k = 0, to = from; k < some; k++, to += example) {
        const first = n0 * (order === undefined ? start + j + k : order[start + j + k]!);
        if (isBytes) bytes.set(values.subarray(first, first + n0), to);
        else floats.set(values.subarray(first, first + n0), to / 4);
      }
      run(from, example, shiftAt, shiftStep, scaleAt, scaleStep, at(X) + 4 * j, n0, cols, some);
    }
    return true;
  };
}

function linesOf(bytes: number): number {
  return Math.ceil(bytes / CACHE_LINE);
}
