import type { Matrix } from "./heap.ts";
import { softmaxOf } from "./logits.ts";

/** How A[L] is read: a > 0.5 is yes, the largest of several classes, or numbers. */
export type Task = "binary" | "categorical" | "regression";

/**
 * What A[L] is where it tells classes apart without being their probabilities: logits, whose σ or softmax are, or
 * margins, for labels −1 and 1. Of either, a > 0 is yes.
 */
export type Scores = "logits" | "margins";

/** confusion[true][predicted]: how many decisions were so. */
export type Confusion = readonly (readonly number[])[];

export interface Metrics {
  /** How many examples were measured. */
  readonly examples: number;
  /** Classification: examples with every unit right. */
  readonly correct?: number;
  /** Classification: correct / examples. */
  readonly accuracy?: number;
  /** Classification: classes counted from 0; over all units where several are binary. */
  readonly confusion?: Confusion;
  /** Several binary units: of each unit, no and yes. */
  readonly confusionPerUnit?: readonly Confusion[];
  /** Regression: the mean of (a − y)² over units and examples. */
  readonly meanSquaredError?: number;
  /** What was asked for besides, by name. NaN where it is not defined for these examples. */
  readonly metrics?: Readonly<Record<string, number>>;
}

/** The names of metrics that `Metrics` has by themselves, one for each task. */
export const ALWAYS_MEASURED: readonly string[] = ["accuracy", "mean_squared_error"];

/** A measurement as a value: those that neither a module nor an application names stay out of a bundle. */
export interface Metric {
  readonly name: string;
  /** Begins to measure a network of `task` with n[L] outputs. */
  start(nL: number, task: Task): Measurement;
}

export interface Measurement {
  /** Absent where what is always counted is enough. */
  add?: MetricsAccumulator["add"];
  /** Of all columns added so far; `counted` is of the same. */
  result(counted: Metrics): number;
}

export interface MetricsAccumulator {
  /** Adds columns 0 … count − 1 of the outputs A and the labels Y, both (n[L], ≥ count). */
  add<NL extends number, M extends number>(A: Matrix<NL, M>, Y: Matrix<NL, M>, count: number): void;
  /** Of all columns added so far. */
  result(): Metrics;
}

/**
 * Metrics of a network's task, and those that are named besides, over a data set that comes in chunks. `scores` as in
 * Inference; what is named sees the probabilities of logits.
 */
export function createMetrics(task: Task, nL: number, named: readonly Metric[] = [], scores?: Scores): MetricsAccumulator {
  const threshold = scores === undefined ? 0.5 : 0;
  const always = task === "regression" ? createRegressionMetrics(nL) : createClassMetrics(task, nL, threshold);
  const others = named.map((metric) => ({ name: metric.name, measurement: metric.start(nL, task) }));
  return {
    add(A, Y, count) {
      always.add(A, Y, count);
      if (others.length === 0) return;
      const P = scores === "logits" ? probabilitiesOf(A, task) : A;
      for (const { measurement } of others) measurement.add?.(P, Y, count);
    },
    result() {
      const counted = always.result();
      if (others.length === 0) return counted;
      const entries = others.map(({ name, measurement }) => [name, measurement.result(counted)] as const);
      return { ...counted, metrics: Object.fromEntries(entries) };
    },
  };
}

function createClassMetrics(task: Task, nL: number, threshold: number): MetricsAccumulator {
  const classes = task === "binary" ? 2 : nL;
  const units = task === "binary" ? nL : 1;
  const confusions = Array.from({ length: units }, () =>
    Array.from({ length: classes }, () => new Array<number>(classes).fill(0)),
  );
  let examples = 0;
  let correct = 0;
  return {
    add(A, Y, count) {
      for (let j = 0; j < count; j++) correct += addExample(A, Y, j) ? 1 : 0;
      examples += count;
    },
    result() {
      const copies = confusions.map((confusion) => confusion.map((row) => [...row]));
      const counted = { examples, correct, accuracy: correct / examples };
      if (units === 1) return { ...counted, confusion: copies[0]! };
      const all = copies[0]!.map((row, i) => row.map((_, j) => copies.reduce((sum, each) => sum + each[i]![j]!, 0)));
      return { ...counted, confusion: all, confusionPerUnit: copies };
    },
  };

  function addExample<NL extends number, M extends number>(A: Matrix<NL, M>, Y: Matrix<NL, M>, j: number): boolean {
    if (task === "categorical") return addDecision(0, largestRow(Y, j), largestRow(A, j));
    let right = true;
    for (let i = 0; i < nL; i++) {
      const at = i * A.cols + j;
      right = addDecision(i, Y.data[at]! > 0.5 ? 1 : 0, A.data[at]! > threshold ? 1 : 0) && right;
    }
    return right;
  }

  function addDecision(unit: number, actual: number, predicted: number): boolean {
    confusions[unit]![actual]![predicted]!++;
    return actual === predicted;
  }
}

function createRegressionMetrics(nL: number): MetricsAccumulator {
  let examples = 0;
  let sum = 0;
  return {
    add(A, Y, count) {
      for (let i = 0; i < nL; i++) {
        for (let j = 0; j < count; j++) sum += (A.data[i * A.cols + j]! - Y.data[i * Y.cols + j]!) ** 2;
      }
      examples += count;
    },
    result() {
      return { examples, meanSquaredError: sum / (examples * nL) };
    },
  };
}

function probabilitiesOf<N extends number, M extends number>(A: Matrix<N, M>, task: Task): Matrix<N, M> {
  const { rows, cols, data } = A;
  if (task === "binary") return { ...A, data: data.map((z) => 1 / (1 + Math.exp(-z))) };
  const P = { ...A, data: data.slice() };
  for (let j = 0; j < cols; j++) {
    const column = Float32Array.from({ length: rows }, (_, i) => data[i * cols + j]!);
    softmaxOf(column).forEach((p, i) => (P.data[i * cols + j] = p));
  }
  return P;
}

/** The row of the largest number of column j; of equal ones, the first. */
export function largestRow<N extends number, M extends number>({ rows, cols, data }: Matrix<N, M>, j: number): number {
  let best = 0;
  for (let i = 1; i < rows; i++) {
    if (data[i * cols + j]! > data[best * cols + j]!) best = i;
  }
  return best;
}
