import type { Matrix } from "./heap.ts";

/** How A[L] is read: a > 0.5 is yes, the largest of several classes, or numbers. */
export type Task = "binary" | "categorical" | "regression";

export interface Metrics {
  /** How many examples were measured. */
  readonly examples: number;
  /** Classification: examples with every unit right. */
  readonly correct?: number;
  /** Classification: correct / examples. */
  readonly accuracy?: number;
  /** Classification: confusion[true][predicted], classes counted from 0; over all units where several are binary. */
  readonly confusion?: readonly (readonly number[])[];
  /** Regression: the mean of (a − y)² over units and examples. */
  readonly meanSquaredError?: number;
}

export interface MetricsAccumulator {
  /** Adds columns 0 … count − 1 of the outputs A and the labels Y, both (n[L], ≥ count). */
  add<NL extends number, M extends number>(A: Matrix<NL, M>, Y: Matrix<NL, M>, count: number): void;
  /** Of all columns added so far. */
  result(): Metrics;
}

/** Metrics of a network's task over a data set that comes in chunks. */
export function createMetrics(task: Task, nL: number): MetricsAccumulator {
  if (task === "regression") return createRegressionMetrics(nL);
  const classes = task === "binary" ? 2 : nL;
  const confusion = Array.from({ length: classes }, () => new Array<number>(classes).fill(0));
  let examples = 0;
  let correct = 0;
  return {
    add(A, Y, count) {
      for (let j = 0; j < count; j++) correct += addExample(A, Y, j) ? 1 : 0;
      examples += count;
    },
    result() {
      return { examples, correct, accuracy: correct / examples, confusion: confusion.map((row) => [...row]) };
    },
  };

  function addExample<NL extends number, M extends number>(A: Matrix<NL, M>, Y: Matrix<NL, M>, j: number): boolean {
    if (task === "categorical") return addDecision(largestRow(Y, j), largestRow(A, j));
    let right = true;
    for (let i = 0; i < nL; i++) {
      const at = i * A.cols + j;
      right = addDecision(Y.data[at]! > 0.5 ? 1 : 0, A.data[at]! > 0.5 ? 1 : 0) && right;
    }
    return right;
  }

  function addDecision(actual: number, predicted: number): boolean {
    confusion[actual]![predicted]!++;
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

/** The row of the largest number of column j; of equal ones, the first. */
function largestRow<N extends number, M extends number>({ rows, cols, data }: Matrix<N, M>, j: number): number {
  let best = 0;
  for (let i = 1; i < rows; i++) {
    if (data[i * cols + j]! > data[best * cols + j]!) best = i;
  }
  return best;
}
