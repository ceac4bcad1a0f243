import type { Values } from "./batches.ts";
import { DataError, WeightsError } from "./errors.ts";

/**
 * What feature i of an example goes through before it becomes X: x′ = (x − shift[i]) · scale[i]. A list of length 1
 * holds for every feature. A plain value, which JSON carries with the weights.
 */
export interface Preprocessing {
  readonly type: "divide" | "standardize" | "minmax";
  readonly shift: readonly number[];
  readonly scale: readonly number[];
}

/** Where there is none: numbers as they come. */
export const UNCHANGED: Pick<Preprocessing, "shift" | "scale"> = { shift: [0], scale: [1] };

/**
 * Fits a preprocessing to training examples: X holds them one after another, `features` = n[0] numbers each; `rows`
 * picks the examples to fit to, all where it is absent. Sums are float64.
 */
export type Preprocess = (X: Values, features: number, rows?: Int32Array | undefined) => Preprocessing;

/** x′ = x / by, for every feature; the examples are not looked at. */
export function divide(by: number): Preprocess {
  return () => ({ type: "divide", shift: [0], scale: [1 / by] });
}

/**
 * x′ = (x − μ) / σ with the mean μ and the biased standard deviation σ = √((1/m) Σ (x − μ)²) of each feature, as
 * scikit-learn's StandardScaler; a feature that is constant over the examples becomes 0 (scale 1). Throws DataError
 * where a feature varies beyond what float64 can scale.
 *
 * Two passes, the second correcting the first by what rounding left in Σ (x − μ) (Chan, Golub and LeVeque 1983, eq.
 * 1.7).
 */
export const standardize: Preprocess = (X, features, rows) => {
  const { low, high } = extremes(X, features, rows);
  const m = rows?.length ?? X.length / features;
  const mean = new Float64Array(features);
  forEachExample(X, features, rows, (at) => {
    for (let i = 0; i < features; i++) mean[i]! += X[at + i]!;
  });
  for (let i = 0; i < features; i++) mean[i]! /= m;
  const sum = new Float64Array(features);
  const squares = new Float64Array(features);
  forEachExample(X, features, rows, (at) => {
    for (let i = 0; i < features; i++) {
      const deviation = X[at + i]! - mean[i]!;
      sum[i]! += deviation;
      squares[i]! += deviation * deviation;
    }
  });
  const shift: number[] = [];
  const scale: number[] = [];
  for (let i = 0; i < features; i++) {
    // Seen exactly, by its extremes: rounding in the mean would give a constant feature a tiny σ, and so a huge scale.
    const constant = low[i] === high[i];
    shift.push(constant ? low[i]! : mean[i]! + sum[i]! / m);
    scale.push(constant ? 1 : reciprocal(Math.sqrt((squares[i]! - (sum[i]! * sum[i]!) / m) / m), i));
  }
  return { type: "standardize", shift, scale };
};

/**
 * x′ = (x − min) / (max − min) of each feature, which takes the training examples to 0 … 1; a feature that is constant
 * over them becomes 0 (scale 1), as in scikit-learn's MinMaxScaler. Throws DataError where a feature varies beyond what
 * float64 can scale.
 */
export const minmax: Preprocess = (X, features, rows) => {
  const { low, high } = extremes(X, features, rows);
  const scale = Array.from(low, (value, i) => (value === high[i] ? 1 : reciprocal(high[i]! - value, i)));
  return { type: "minmax", shift: [...low], scale };
};

/** Reads JSON.stringify of a preprocessing for a network of n[0] = `features`. Throws WeightsError. */
export function parsePreprocessing(text: string, features: number): Preprocessing {
  let value: Partial<Record<keyof Preprocessing, unknown>> | null | undefined;
  try {
    value = JSON.parse(text); // what it holds is checked below
  } catch {
    // Told below.
  }
  const { type, shift, scale } = value ?? {};
  const known = type === "divide" || type === "standardize" || type === "minmax";
  if (known && isList(shift) && isList(scale)) return { type, shift, scale };
  const wanted = `divide, standardize or minmax with a shift and a scale of 1 or ${features} numbers`;
  throw new WeightsError(`the preprocessing in these weights is not ${wanted}`);

  function isList(numbers: unknown): numbers is number[] {
    return Array.isArray(numbers) && [1, features].includes(numbers.length) && numbers.every(Number.isFinite);
  }
}

function extremes(X: Values, features: number, rows: Int32Array | undefined) {
  const low = new Float64Array(features).fill(Infinity);
  const high = new Float64Array(features).fill(-Infinity);
  forEachExample(X, features, rows, (at) => {
    for (let i = 0; i < features; i++) {
      const x = X[at + i]!;
      if (x < low[i]!) low[i] = x;
      if (x > high[i]!) high[i] = x;
    }
  });
  return { low, high };
}

function forEachExample(
  X: Values,
  features: number,
  rows: Int32Array | undefined,
  visit: (at: number) => void,
): void {
  const m = rows?.length ?? X.length / features;
  for (let j = 0; j < m; j++) visit((rows === undefined ? j : rows[j]!) * features);
}

function reciprocal(spread: number, feature: number): number {
  const scale = 1 / spread;
  if (scale > 0 && scale < Infinity) return scale;
  const spreads = `feature ${feature} (counted from 0) spreads over ${spread}`;
  throw new DataError(`${spreads}, beyond what can be scaled; rescale it`);
}
