/**
 * How an operation is divided among threads: by rows or columns of the result, or by ranges of its elements, never
 * within a sum, so that no bit depends on it.
 */
import { ADDRESSES } from "./elementwise.ts";
import type { Exports } from "./exports.ts";
import { HELD_ROWS } from "./layout.ts";

/** What a function of the module is called with. */
export type Arguments = number[];

export interface Division {
  /** Whether the operation is so large that it may be done sooner in parts. */
  pays(args: Readonly<Arguments>): boolean;
  /** Tells operations of one size, and so of one length, from others, mostly. */
  size(args: Readonly<Arguments>): number;
  /** Of how many units it is, which are not divided: rows or columns of a tile, groups of rows, cache lines. */
  units(args: Readonly<Arguments>): number;
  /** Makes of the arguments of the whole those of units `first` … `end`. `scratch` is a worker's, or 0: as it is. */
  narrow(args: Arguments, first: number, end: number, scratch: number): void;
}

/** Of the longest list of arguments. */
export const MOST_ARGUMENTS = 21;

/** Products of fewer operations, in FLOP, are done sooner than they are divided. */
const LEAST_WORK = 1e6;

/** The same of a product with weights that are held: it reads each for two operations alone, and so takes longer. */
const LEAST_HELD = 1e5;

/** Whole tiles, of the longer side of the result. */
const product: Division = {
  pays: ([, , , , , , , , , , rows, cols, depth]) => 2 * rows! * cols! * depth! >= LEAST_WORK,
  size: ([, , , , , , , , , , rows, cols, depth]) => (rows! * 2 ** 16 + cols!) * 2 ** 16 + depth!,
  units: ([height, width, , , , , , , , , rows, cols]) =>
    rows! >= cols! ? Math.ceil(rows! / height!) : Math.ceil(cols! / width!),
  narrow(args, first, end, scratch) {
    const [height, width, , pRow, , , , qCol, , cRow, rows, cols, , , biasStep, , , , transposed] =
      args as Parameters<Exports["gemm"]>;
    const byRows = rows >= cols;
    const { from, to } = byRows ? rangeOf(rows, height, first, end) : rangeOf(cols, width, first, end);
    args[byRows ? 10 : 11] = to - from;
    args[8]! += from * (byRows === (transposed === 0) ? cRow : 4);
    if (byRows) {
      args[2]! += from * pRow;
      args[13]! += from * biasStep;
    } else {
      args[5]! += from * qCol;
    }
    if (scratch > 0) args[17] = scratch;
  },
};

/** By groups of rows that lie together. */
const held: Division = {
  pays: ([, , , , , rows, depth]) => rows! > HELD_ROWS && 2 * rows! * depth! >= LEAST_HELD,
  size: ([, , , , , rows, depth]) => rows! * 2 ** 16 + depth!,
  units: ([, , , , , rows]) => Math.ceil(rows! / HELD_ROWS),
  narrow(args, first, end, scratch) {
    const [, , , biasStep, , rows, depth] = args as Parameters<Exports["heldProduct"]>;
    const { from, to } = rangeOf(rows, HELD_ROWS, first, end);
    args[0]! += 4 * from * depth;
    args[2]! += from * biasStep;
    args[4]! += 4 * from;
    args[5] = to - from;
    if (scratch > 0) args[7] = scratch;
  },
};

/** Elements that are computed sooner than they are divided. */
const LEAST_ELEMENTS = { float32: 2 ** 15, float64: 2 ** 12 } as const;

/** A heap of fewer has no room for two tensors of as many, nor for a product that pays: what else might is rare. */
export const LEAST_HEAP = 2 * LEAST_ELEMENTS.float64;

/** Elements of a cache line, which two threads had better not both write to. */
const LINE = 16;

/** Of functions that take addresses first, and last the number of elements. */
function byElements(addresses: number, least: number): Division {
  return {
    pays: (args) => args.at(-1)! >= least,
    size: (args) => args.at(-1)!,
    units: (args) => Math.ceil(args.at(-1)! / LINE),
    narrow(args, first, end) {
      const last = args.length - 1;
      const { from, to } = rangeOf(args[last]!, LINE, first, end);
      for (let j = 0; j < addresses; j++) args[j]! += 4 * from;
      args[last] = to - from;
    },
  };
}

/** Units `first` … `end` of 0 … `all`: the last unit may be smaller, and there may be none. */
function rangeOf(all: number, unit: number, first: number, end: number): { from: number; to: number } {
  return { from: Math.min(all, unit * first), to: Math.min(all, unit * end) };
}

/** By the names of functions. What is not here one thread does. */
export const DIVISIONS: Readonly<Partial<Record<keyof Exports, Division>>> = {
  gemm: product,
  heldProduct: held,
  ...Object.fromEntries(
    (["float32", "float64"] as const).flatMap((type) =>
      Object.entries(ADDRESSES[type]).map(([name, count]) => [name, byElements(count, LEAST_ELEMENTS[type])]),
    ),
  ),
};
