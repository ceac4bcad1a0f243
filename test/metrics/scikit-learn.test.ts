/** Every metric against the numbers that scikit-learn's documentation prints, under "Examples" of each function. */
import { describe, expect, test } from "vitest";
import { metrics } from "../../src/metrics/index.ts";
import type { Task } from "../../src/runtime/metrics.ts";
import { measured, oneHot } from "./measure.ts";

interface Example {
  /** The function whose documentation it is. */
  readonly of: string;
  readonly metric: string;
  readonly task: Task;
  /** An example a row. */
  readonly y: readonly (readonly number[])[];
  readonly a: readonly (readonly number[])[];
  readonly values?: Readonly<Record<string, number>>;
  readonly expected: number;
  /** The digits that are printed. */
  readonly digits: number;
}

const column = (values: readonly number[]): number[][] => values.map((value) => [value]);

// precision_score, recall_score and f1_score share this example.
const three = { task: "categorical", y: oneHot([0, 1, 2, 0, 1, 2], 3), a: oneHot([0, 2, 1, 0, 0, 1], 3) } as const;
const labels = {
  task: "binary",
  y: [
    [0, 0, 0],
    [1, 1, 1],
    [0, 1, 1],
  ],
  a: [
    [0, 0, 0],
    [1, 1, 1],
    [1, 1, 0],
  ],
} as const;
const numbers = { task: "regression", y: column([3, -0.5, 2, 7]), a: column([2.5, 0, 2, 8]) } as const;
const pairs = {
  task: "regression",
  y: [
    [0.5, 1],
    [-1, 1],
    [7, -6],
  ],
  a: [
    [0, 2],
    [-1, 2],
    [8, -5],
  ],
} as const;
const r2 = (y: number[], a: number[], expected: number): Example => ({
  ...{ of: "r2_score", metric: "r2", task: "regression", y: column(y), a: column(a), expected, digits: 12 },
});

const examples: readonly Example[] = [
  {
    ...{ of: "accuracy_score", metric: "accuracy", task: "categorical", expected: 0.5, digits: 12 },
    ...{ y: oneHot([0, 1, 2, 3], 4), a: oneHot([0, 2, 1, 3], 4) },
  },
  {
    ...{ of: "accuracy_score, multilabel", metric: "accuracy", task: "binary", expected: 0.5, digits: 12 },
    ...{
      y: [
        [0, 1],
        [1, 1],
      ],
      a: [
        [1, 1],
        [1, 1],
      ],
    },
  },
  {
    ...{ of: "top_k_accuracy_score", metric: "top_k_accuracy", task: "categorical", expected: 0.75, digits: 12 },
    ...{
      y: oneHot([0, 1, 2, 2], 3),
      a: [
        [0.5, 0.2, 0.2],
        [0.3, 0.4, 0.2],
        [0.2, 0.4, 0.3],
        [0.7, 0.2, 0.1],
      ],
    },
    values: { k: 2 },
  },
  { of: "precision_score", metric: "precision_macro", ...three, expected: 2 / 9, digits: 12 },
  { of: "precision_score", metric: "precision_micro", ...three, expected: 1 / 3, digits: 12 },
  { of: "recall_score", metric: "recall_macro", ...three, expected: 1 / 3, digits: 12 },
  { of: "recall_score", metric: "recall_micro", ...three, expected: 1 / 3, digits: 12 },
  { of: "f1_score", metric: "f1_macro", ...three, expected: 0.8 / 3, digits: 12 },
  { of: "f1_score", metric: "f1_micro", ...three, expected: 1 / 3, digits: 12 },
  // average=None: [0.5, 1, 1], [1, 1, 0.5] and [2/3, 1, 2/3].
  { of: "precision_score, multilabel", metric: "precision_macro", ...labels, expected: 2.5 / 3, digits: 12 },
  { of: "recall_score, multilabel", metric: "recall_macro", ...labels, expected: 2.5 / 3, digits: 12 },
  { of: "f1_score, multilabel", metric: "f1_macro", ...labels, expected: (4 / 3 + 1) / 3, digits: 12 },
  {
    ...{ of: "roc_auc_score, in the user guide", metric: "roc_auc", task: "binary" },
    ...{ y: column([0, 0, 1, 1]), a: column([0.1, 0.4, 0.35, 0.8]), expected: 0.75, digits: 12 },
  },
  {
    // ["spam", "ham", "ham", "spam"]; the classes in alphabetical order.
    ...{ of: "log_loss", metric: "log_loss", task: "categorical", expected: 0.21616, digits: 5 },
    ...{
      y: oneHot([1, 0, 0, 1], 2),
      a: [
        [0.1, 0.9],
        [0.9, 0.1],
        [0.8, 0.2],
        [0.35, 0.65],
      ],
    },
  },
  {
    ...{ of: "log_loss, the same of one unit", metric: "log_loss", task: "binary", expected: 0.21616, digits: 5 },
    ...{ y: column([1, 0, 0, 1]), a: column([0.9, 0.1, 0.2, 0.65]) },
  },
  { of: "mean_squared_error", metric: "mean_squared_error", ...numbers, expected: 0.375, digits: 12 },
  { of: "mean_squared_error", metric: "mean_squared_error", ...pairs, expected: 0.708, digits: 3 },
  { of: "root_mean_squared_error", metric: "root_mean_squared_error", ...numbers, expected: 0.612, digits: 3 },
  { of: "root_mean_squared_error", metric: "root_mean_squared_error", ...pairs, expected: 0.822, digits: 3 },
  { of: "mean_absolute_error", metric: "mean_absolute_error", ...numbers, expected: 0.5, digits: 12 },
  { of: "mean_absolute_error", metric: "mean_absolute_error", ...pairs, expected: 0.75, digits: 12 },
  { of: "r2_score", metric: "r2", ...numbers, expected: 0.948, digits: 3 },
  r2([1, 2, 3], [1, 2, 3], 1),
  r2([1, 2, 3], [2, 2, 2], 0),
  r2([1, 2, 3], [3, 2, 1], -3),
  r2([-2, -2, -2], [-2, -2, -2], 1),
  r2([-2, -2, -2], [-2, -2, -2 + 1e-8], 0),
];

describe("scikit-learn's examples", () => {
  test.each(examples)("$of: $metric is $expected", ({ metric, task, y, a, values, expected, digits }) => {
    // The documentation cuts digits off: 0.21616… and 0.708….
    const unit = 10 ** -digits;
    const found = measured(metric, task, y, a, values);
    expect(Math.abs(found - expected - (digits < 12 ? unit / 2 : 0))).toBeLessThanOrEqual(unit / 2 + 1e-12);
  });

  test("every metric has one, but those of yes alone, which are a class of the others", () => {
    const without = metrics.map(({ name }) => name).filter((name) => !examples.some(({ metric }) => metric === name));
    expect(without).toEqual(["precision", "recall", "f1"]);
  });
});
