/**
 * Mini-batches from bytes or float32 numbers: examples are copied into scratch, and from there scaled and transposed into
 * X; or, where a predictor's are taken as they are, into X alone.
 */
import { aligned } from "../heap.ts";
import type { Gathering } from "../native.ts";
import { UNCHANGED, type Preprocessing } from "../preprocessing.ts";
import { at } from "./address.ts";
import type { Exports } from "./exports.ts";
import type { Inference } from "./held.ts";
import { HEAP, SCRATCH } from "./layout.ts";
import type { Memory } from "./webassembly.ts";

/** Of fewer numbers, or fewer examples, TypeScript is done sooner. */
const LEAST_NUMBERS = 256;
const LEAST_EXAMPLES = 4;
/** The same of the numbers of an example, where each is copied by itself. */
const LEAST_APART = 64;
/** Examples that are taken at a time: columns of X on four cache lines, and of long examples on one. */
const MOST_EXAMPLES = 64;
const LEAST_AT_ONCE = 16;
/** Of small examples more are taken at a time: a part of the first cache. */
const MOST_BYTES = 8192;
/** Bytes of an example, up to which those that lie one after another are copied as one. */
const MOST_TOGETHER = 8192;
/** Longer examples at a multiple of so many bytes push each other out of the first cache. */
const ALIASING = 512;
/** Of scratch, with which it is not worth the while. */
const LEAST_ROOM = 65536;
/** Examples that are read, but not used, beyond the last. */
const BEYOND = 3;
const CACHE_LINE = 64;

export function gatherKernel(
  { buffer }: Memory,
  wasm: Exports,
  inference?: Inference,
): Required<Gathering>["gather"] {
  const bytes = new Uint8Array(buffer);
  const floats = new Float32Array(buffer);
  const doubles = new Float64Array(buffer);
  let last: Preprocessing | undefined;
  let shift = Float64Array.from(UNCHANGED.shift);
  let scale = Float64Array.from(UNCHANGED.scale);

  return (values, order, start, count, preprocessing, X) => {
    if (inference !== undefined) inference.examplesAt = -1;
    const { rows: n0, cols } = X;
    const isBytes = values instanceof Uint8Array || values instanceof Uint8ClampedArray;
    if (!isBytes && !(values instanceof Float32Array)) return false;
    const isMoved = !isBytes && preprocessing === undefined;
    if (isMoved && cols === 1 && values.length === n0 && n0 >= LEAST_APART) {
      X.data.set(values);
      return true;
    }
    if (inference !== undefined && isMoved && order === undefined && cols === count && n0 >= LEAST_APART) {
      X.data.set(values.subarray(n0 * start, n0 * (start + count)));
      inference.examplesAt = at(X);
      return true;
    }
    const size = n0 * values.BYTES_PER_ELEMENT;
    const isAliasing = size > ALIASING && size % ALIASING === 0;
    const isTogether = order === undefined && size <= MOST_TOGETHER && !isAliasing;
    if (count < LEAST_EXAMPLES || n0 * count < LEAST_NUMBERS || (n0 < LEAST_APART && !isTogether)) return false;
    if (preprocessing !== last) {
      shift = Float64Array.from((preprocessing ?? UNCHANGED).shift);
      scale = Float64Array.from((preprocessing ?? UNCHANGED).scale);
      last = preprocessing;
    }
    const shiftAt = SCRATCH;
    const scaleAt = shiftAt + shift.byteLength;
    const from = linesOf(scaleAt + scale.byteLength) * CACHE_LINE;
    const room = HEAP - from;
    if (room < LEAST_ROOM) return false;
    // Long pieces of few examples, which memory gives twice as fast as short ones of many.
    const pieces = Math.ceil(size / (room / (LEAST_AT_ONCE + BEYOND) - 2 * CACHE_LINE));
    const block = aligned(n0 / pieces);
    // An odd number of cache lines.
    const example = isTogether ? size : (linesOf(block * values.BYTES_PER_ELEMENT) | 1) * CACHE_LINE;
    const atOnce = isTogether ? Math.max(MOST_EXAMPLES, Math.floor(MOST_BYTES / size)) : MOST_EXAMPLES;
    const fit = Math.min(Math.floor(room / example) - BEYOND, atOnce);
    const most = fit - (fit % LEAST_AT_ONCE);
    doubles.set(shift, shiftAt / 8);
    doubles.set(scale, scaleAt / 8);
    const shiftStep = shift.length === 1 ? 0 : 8;
    const scaleStep = scale.length === 1 ? 0 : 8;
    for (let i = 0; i < n0; i += block) {
      const rows = Math.min(block, n0 - i);
      for (let j = 0; j < count; j += most) {
        const some = Math.min(most, count - j);
        const copies = isTogether ? 1 : some;
        const length = isTogether ? n0 * some : rows;
        for (let k = 0, to = from; k < copies; k++, to += example) {
          const first = n0 * (order === undefined ? start + j + k : order[start + j + k]!) + i;
          if (isBytes) bytes.set(values.subarray(first, first + length), to);
          else floats.set(values.subarray(first, first + length), to / 4);
        }
        const to = at(X) + 4 * (i * cols + j);
        if (isMoved) wasm.moveFloats(from, example, to, rows, cols, some);
        else {
          const run = isBytes ? wasm.gatherBytes : wasm.gatherFloats;
          const [shifts, scales] = [shiftAt + shiftStep * i, scaleAt + scaleStep * i];
          run(from, example, to, rows, cols, some, shifts, shiftStep, scales, scaleStep);
        }
      }
    }
    return true;
  };
}

function linesOf(bytes: number): number {
  return Math.ceil(bytes / CACHE_LINE);
}
