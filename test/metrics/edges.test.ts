/** Where metrics divide by nothing, or meet what is no number. */
import { describe, expect, test } from "vitest";
import { metrics } from "../../src/metrics/index.ts";
import { outputKindOf } from "../../src/metrics/metric.ts";
import type { Task } from "../../src/runtime/metrics.ts";
import { measured, oneHot } from "./measure.ts";

const column = (values: readonly number[]): number[][] => values.map((value) => [value]);

describe("one class is absent", () => {
  test("precision and recall of a class that is never predicted, or never there, are 0", () => {
    const never = column([0, 0, 0]);
    expect(measured("precision", "binary", column([1, 1, 0]), never)).toBe(0);
    expect(measured("recall", "binary", never, column([1, 0, 0]))).toBe(0);
    for (const name of ["precision", "recall", "f1"]) expect(measured(name, "binary", never, never)).toBe(0);
  });

  test("a class that neither occurs nor is predicted has no part in a mean; a label has", () => {
    const [y, a] = [oneHot([0, 1, 0], 3), oneHot([0, 1, 0], 3)];
    for (const name of ["precision_macro", "recall_macro", "f1_macro"]) {
      expect(measured(name, "categorical", y, a)).toBe(1);
      expect(
        measured(
          name,
          "binary",
          [
            [1, 0],
            [1, 0],
          ],
          [
            [1, 0],
            [1, 0],
          ],
        ),
      ).toBe(0.5);
    }
  });

  test("roc_auc leaves out a class of all examples or of none, and is NaN where nothing is left", () => {
    expect(measured("roc_auc", "binary", column([1, 1]), column([0.2, 0.9]))).toBeNaN();
    expect(measured("roc_auc", "binary", column([0, 0]), column([0.2, 0.9]))).toBeNaN();
    expect(
      measured("roc_auc", "categorical", oneHot([0, 1], 3), [
        [0.9, 0.1, 0],
        [0.2, 0.8, 0],
      ]),
    ).toBe(1);
  });
});

test("all ties: roc_auc is a half, the first of equal classes is chosen", () => {
  expect(measured("roc_auc", "binary", column([0, 1, 1, 0, 1]), column([0.3, 0.3, 0.3, 0.3, 0.3]))).toBe(0.5);
  const equal = [
    [0.25, 0.25, 0.25],
    [0.25, 0.25, 0.25],
  ];
  expect(measured("roc_auc", "categorical", oneHot([0, 2], 3), equal)).toBe(0.5);
  expect(measured("top_k_accuracy", "categorical", oneHot([0, 2], 3), equal, { k: 2 })).toBe(0.5);
});

test("certain errors cost 15.9 in float32's ε, not infinity", () => {
  // The outputs here are float64: 36.04.
  expect(measured("log_loss", "binary", column([1]), column([0]))).toBeCloseTo(52 * Math.LN2, 10);
  expect(measured("log_loss", "categorical", [[0, 1]], [[1, 0]])).toBeCloseTo(52 * Math.LN2, 10);
});

test("r2 is exact where y is large and varies little, and NaN of one example", () => {
  const y = [1e9 + 1, 1e9 + 2, 1e9 + 3];
  expect(measured("r2", "regression", column(y), column([1e9 + 2, 1e9 + 2, 1e9 + 2]))).toBe(0);
  expect(measured("r2", "regression", [[1]], [[1]])).toBeNaN();
});

/** A right and an example of each kind of output. */
const one: readonly (readonly [Task, number[], number[]])[] = [
  ["binary", [1], [0.75]],
  ["binary", [1, 0, 1], [0.75, 0.25, 0.75]],
  ["categorical", [0, 1, 0], [0.25, 0.5, 0.25]],
  ["regression", [2], [2]],
];
const undefinedOfOne = ["r2"];

describe.each(one)("one example of %s, %j", (task, y, a) => {
  const fitting = metrics.filter(({ outputs }) => outputs.includes(outputKindOf(task, y.length)));

  test.each(fitting)("$name", ({ name }) => {
    const value = measured(name, task, [y], [a], { k: 2 });
    if (name.startsWith("roc_auc") || undefinedOfOne.includes(name)) expect(value).toBeNaN();
    else if (/error|loss/.test(name))
      expect(value).toBeCloseTo(name === "log_loss" ? -Math.log(Math.max(...a)) : 0, 12);
    else expect(value).toBe(name.endsWith("macro") && y.length === 3 && task === "binary" ? 2 / 3 : 1);
  });

  test.each(fitting)("$name of NaN is NaN, or that of a wrong decision", ({ name }) => {
    const other = y.map((label) => (task === "regression" ? label + 1 : 1 - label));
    const value = measured(name, task, [other, y], [other, y.map(() => NaN)], { k: 2 });
    if (/error|loss|r2|roc_auc/.test(name)) expect(value).toBeNaN();
    // NaN decides no, and precision does not count what is missed.
    else if (!(name.startsWith("precision") && y.length === 3 && task === "binary")) expect(value).toBeLessThan(1);
  });
});
