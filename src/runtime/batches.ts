import { DataError } from "./errors.ts";
import { aligned, type Matrix } from "./heap.ts";
import type { Scores, Task } from "./metrics.ts";
import { UNCHANGED, type Preprocessing } from "./preprocessing.ts";

/** Numbers of a data set, one example after another. */
export type Values =
  | Uint8Array
  | Uint8ClampedArray
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float32Array
  | Float64Array;

/**
 * Evaluation and inference run in chunks of at most so many columns: wider rows would lie at strides that caches serve
 * slowly, and an X of more than some 180,000 numbers in none of the fast ones. In inference threads have a part of X
 * each; a trainer's heap is the same for any number of them.
 */
export function chunkColumns(n0: number, threads = 1): number {
  return Math.min(256, threads * aligned(180_000 / n0));
}

/** A data set outside the heap, or the part of it that `rows` picks. */
export interface Examples {
  /** n[0] numbers an example. */
  readonly X: Values;
  /** n[L] numbers an example; or, where n[L] > 1, one integer label 0 … n[L] − 1 an example, which becomes one-hot. */
  readonly Y: Values;
  /**
   * What each example counts for, finite and not negative: a number an example, for a network with example weights.
   * Default: 1.
   */
  readonly exampleWeights?: Values | undefined;
  /** The examples meant, in this order. Default: all. */
  readonly rows?: Int32Array | undefined;
}

/**
 * Makes a mini-batch: example order[start + j] (start + j without an order) of `values` becomes column j of X, (n[0],
 * count), preprocessed: X[i, j] = (x − shift[i]) · scale[i], in float64, rounded on store.
 *
 * Scaled and transposed in one pass, eight examples at a time: one at a time, each store would be on another cache
 * line.
 */
export function gather<N0 extends number, M extends number>(
  values: Values,
  order: Int32Array | undefined,
  start: number,
  count: number,
  preprocessing: Preprocessing | undefined,
  X: Matrix<N0, M>,
): void {
  if (X.heap.native?.gather?.(values, order, start, count, preprocessing, X)) return;
  const { rows: n0, cols, data } = X;
  const { shift, scale } = preprocessing ?? UNCHANGED;
  // i & −1 is i, and i & 0 is the first of a list of one.
  const shiftMask = shift.length === 1 ? 0 : -1;
  const scaleMask = scale.length === 1 ? 0 : -1;
  let j = 0;
  for (; j + 8 <= count; j += 8) {
    const a = n0 * exampleAt(order, start + j);
    const b = n0 * exampleAt(order, start + j + 1);
    const c = n0 * exampleAt(order, start + j + 2);
    const d = n0 * exampleAt(order, start + j + 3);
    const e = n0 * exampleAt(order, start + j + 4);
    const f = n0 * exampleAt(order, start + j + 5);
    const g = n0 * exampleAt(order, start + j + 6);
    const h = n0 * exampleAt(order, start + j + 7);
    for (let i = 0, out = j; i < n0; i++, out += cols) {
      const minus = shift[i & shiftMask]!;
      const times = scale[i & scaleMask]!;
      data[out] = (values[a + i]! - minus) * times;
      data[out + 1] = (values[b + i]! - minus) * times;
      data[out + 2] = (values[c + i]! - minus) * times;
      data[out + 3] = (values[d + i]! - minus) * times;
      data[out + 4] = (values[e + i]! - minus) * times;
      data[out + 5] = (values[f + i]! - minus) * times;
      data[out + 6] = (values[g + i]! - minus) * times;
      data[out + 7] = (values[h + i]! - minus) * times;
    }
  }
  for (; j < count; j++) {
    const a = n0 * exampleAt(order, start + j);
    for (let i = 0, out = j; i < n0; i++, out += cols) {
      data[out] = (values[a + i]! - shift[i & shiftMask]!) * scale[i & scaleMask]!;
    }
  }
}

/** Which example is in place i of the order. */
function exampleAt(order: Int32Array | undefined, i: number): number {
  return order === undefined ? i : order[i]!;
}

/**
 * The labels of a mini-batch: those of example order[start + j] become column j of Y, (n[L], count). `values` holds the
 * labels of `examples` examples, n[L] numbers each or one integer each, which becomes one-hot.
 */
export function gatherTargets<NL extends number, M extends number>(
  values: Values,
  examples: number,
  order: Int32Array | undefined,
  start: number,
  count: number,
  Y: Matrix<NL, M>,
): void {
  if (values.length === examples * Y.rows) {
    gather(values, order, start, count, undefined, Y);
    return;
  }
  const { rows: nL, cols, data } = Y;
  for (let j = 0; j < count; j++) {
    const label = values[order === undefined ? start + j : order[start + j]!]!;
    for (let k = 0; k < nL; k++) data[k * cols + j] = k === label ? 1 : 0;
  }
}

/**
 * Checks examples for a network of n[0] inputs and n[L] outputs, and returns how many there are: lengths agree, every
 * number is finite, integer labels lie in 0 … n[L] − 1, others of a classifier in [0, 1], where it gives margins in
 * [−1, 1]. Throws DataError, which names the example, counted from 0.
 */
export function checkData({ X, Y, rows }: Examples, n0: number, nL: number, task: Task, scores?: Scores): number {
  const total = X.length / n0;
  if (!Number.isInteger(total)) {
    throw new DataError(`X has ${X.length} numbers, which are not whole examples of n[0] = ${n0}`);
  }
  const labelled = task !== "regression" && nL > 1 && Y.length === total;
  if (!labelled && Y.length !== total * nL) {
    const wanted = `${total * nL} for n[L] = ${nL}${nL > 1 ? `, or ${total} integer labels` : ""}`;
    throw new DataError(`Y has ${Y.length} numbers; the ${total} examples of X need ${wanted}`);
  }
  const m = rows?.length ?? total;
  if (m === 0) throw new DataError("there are no examples");
  for (let j = 0; j < m; j++) {
    const row = rows === undefined ? j : rows[j]!;
    if (!(row >= 0 && row < total)) {
      throw new DataError(`rows[${j}] is ${row}; there are ${total} examples, counted from 0`);
    }
    expectFinite("X", X, row, n0);
    if (!labelled) {
      expectFinite("Y", Y, row, nL);
      if (task !== "regression") expectBetween(scores === "margins" ? -1 : 0, Y, row, nL);
      continue;
    }
    const label = Y[row]!;
    if (!(Number.isInteger(label) && label >= 0 && label < nL)) {
      throw new DataError(`example ${row} has the label ${label}; labels are whole numbers from 0 to ${nL - 1}`);
    }
  }
  return m;
}

/** Labels from `least` to 1. */
function expectBetween(least: number, Y: Values, row: number, nL: number): void {
  for (let at = row * nL, end = at + nL; at < end; at++) {
    if (Y[at]! >= least && Y[at]! <= 1) continue;
    throw new DataError(`example ${row} has the label ${Y[at]}; labels of this network are from ${least} to 1`);
  }
}

function expectFinite(name: string, values: Values, row: number, width: number): void {
  if (!(values instanceof Float32Array || values instanceof Float64Array)) return;
  const end = (row + 1) * width;
  for (let at = row * width; at < end; at++) {
    const value = values[at]!;
    // x − x is 0 for finite x alone.
    if (value - value !== 0) {
      throw new DataError(`example ${row} has ${value} in place ${at - row * width} of ${name} (both counted from 0)`);
    }
  }
}
