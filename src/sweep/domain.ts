/** The values that one hyperparameter may have, seen as the interval from 0 to 1 in which samplers work. */
import type { SpecValue } from "../spec/parse.ts";

/**
 * Of an ordered domain, nearby points are values alike; of one without an order (`relu`, `tanh`) they are not, and its
 * values share the interval in equal parts.
 */
export interface Domain {
  readonly ordered: boolean;
  /** Its values one by one; undefined where they lie dense. */
  readonly cells: { readonly count: number; valueOf(index: number): SpecValue } | undefined;
  /** The value at a point u in [0, 1]; with u uniform, values come as they are distributed. */
  valueAt(u: number): SpecValue;
  /** The points that a value stands for: one, where values lie dense. */
  cellOf(value: SpecValue): Cell;
  /** The first and the last value. */
  readonly ends: readonly [SpecValue, SpecValue];
}

export interface Cell {
  readonly from: number;
  readonly to: number;
}

/** What a range is made of. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly log: boolean;
  /** From low on; undefined where values lie dense. */
  readonly step: number | undefined;
}

/** Values one by one. Numbers are put in their order. */
export function listed(values: readonly SpecValue[]): Domain {
  const ordered = values.every((value) => typeof value === "number");
  const sorted = ordered ? (values as readonly number[]).toSorted((a, b) => a - b) : values;
  const keys = sorted.map((value) => JSON.stringify(value));
  const count = sorted.length;
  return {
    ordered,
    cells: { count, valueOf: (index) => sorted[index]! },
    valueAt: (u) => sorted[Math.min(count - 1, Math.floor(u * count))]!,
    cellOf(value) {
      const index = keys.indexOf(JSON.stringify(value));
      return { from: index / count, to: (index + 1) / count };
    },
    ends: [sorted[0]!, sorted.at(-1)!],
  };
}

/**
 * Numbers from low to high. Dense values have five digits that count, so that they can be read and written; the step of
 * whole numbers is 1.
 */
export function range({ low, high, log, step }: Range): Domain {
  return step === undefined ? dense(low, high, log) : stepped(low, high, log, step);
}

function dense(low: number, high: number, log: boolean): Domain {
  const scale = log ? Math.log : identity;
  const [start, length] = [scale(low), scale(high) - scale(low)];
  return {
    ordered: true,
    cells: undefined,
    valueAt(u) {
      const point = start + u * length;
      const value = log ? Number(Math.exp(point).toPrecision(5)) : rounded(point, high - low);
      return Math.min(high, Math.max(low, value));
    },
    cellOf(value) {
      const u = length === 0 ? 0.5 : (scale(value as number) - start) / length;
      return { from: u, to: u };
    },
    ends: [low, high],
  };
}

/** Each value has a cell that reaches half a step to both sides, on the scale of the distribution. */
function stepped(low: number, high: number, log: boolean, step: number): Domain {
  const count = Math.floor((high - low) / step + 1e-9) + 1;
  const valueOf = (index: number): number => (index === 0 ? low : Math.min(high, clean(low + index * step)));
  // The lower edge of the first cell of a logarithmic scale has to be above 0.
  const edge = (index: number): number =>
    log ? Math.log(Math.max(low / 2, low + (index - 0.5) * step)) : low + (index - 0.5) * step;
  const [start, length] = [edge(0), edge(count) - edge(0)];
  const share = (index: number): number => (edge(index) - start) / length;
  return {
    ordered: true,
    cells: { count, valueOf },
    valueAt(u) {
      const point = start + u * length;
      const index = Math.floor(((log ? Math.exp(point) : point) - low) / step + 0.5);
      return valueOf(Math.min(count - 1, Math.max(0, index)));
    },
    cellOf(value) {
      const index = Math.round(((value as number) - low) / step);
      return { from: share(index), to: share(index + 1) };
    },
    ends: [low, valueOf(count - 1)],
  };
}

function identity(value: number): number {
  return value;
}

/** A value to a ten-thousandth of the width of its range, or less, at a power of ten. */
function rounded(value: number, width: number): number {
  if (width === 0) return value;
  const digits = 4 - Math.floor(Math.log10(width));
  if (digits >= 0) return Number(value.toFixed(Math.min(100, digits)));
  return clean(Math.round(value / 10 ** -digits) * 10 ** -digits);
}

/** Without the last digits that binary fractions add. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}
