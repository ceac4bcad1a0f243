/** Metrics of random outputs against their definitions, counted one pair and one class at a time. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { measured, oneHot } from "./measure.ts";

type Rows = readonly (readonly number[])[];

/** Few different scores, so that there are ties. */
const score = fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8);

const binary = fc
  .array(fc.record({ y: fc.constantFrom(0, 1), a: score }), { minLength: 1, maxLength: 40 })
  .map((rows) => ({ y: rows.map(({ y }) => [y]), a: rows.map(({ a }) => [a]) }));

const labelled = fc.integer({ min: 2, max: 5 }).chain((units) => {
  const row = fc.array(fc.record({ y: fc.constantFrom(0, 1), a: score }), { minLength: units, maxLength: units });
  return fc.array(row, { minLength: 1, maxLength: 25 }).map((rows) => ({
    y: rows.map((each) => each.map(({ y }) => y)),
    a: rows.map((each) => each.map(({ a }) => a)),
  }));
});

const categorical = fc.integer({ min: 2, max: 5 }).chain((classes) => {
  const row = fc.record({
    label: fc.nat(classes - 1),
    a: fc.array(score, { minLength: classes, maxLength: classes }),
  });
  return fc.array(row, { minLength: 1, maxLength: 25 }).map((rows) => ({
    labels: rows.map(({ label }) => label),
    y: oneHot(
      rows.map(({ label }) => label),
      classes,
    ),
    a: rows.map(({ a }) => a),
  }));
});

const regression = fc.integer({ min: 1, max: 3 }).chain((outputs) => {
  const value = fc.double({ min: -1e3, max: 1e3, noNaN: true });
  const row = fc.array(fc.record({ y: value, a: value }), { minLength: outputs, maxLength: outputs });
  return fc.array(row, { minLength: 1, maxLength: 25 }).map((rows) => ({
    y: rows.map((each) => each.map(({ y }) => y)),
    a: rows.map((each) => each.map(({ a }) => a)),
  }));
});

const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length;

/** Every pair of one of the class and one that is not: 1 if the former is larger, ½ if they are equal. */
function area(labels: readonly boolean[], scores: readonly number[]): number | undefined {
  const pairs: number[] = [];
  for (const [i, yes] of labels.entries()) {
    for (const [j, other] of labels.entries()) {
      if (yes && !other) pairs.push(scores[i]! > scores[j]! ? 1 : scores[i] === scores[j] ? 0.5 : 0);
    }
  }
  return pairs.length === 0 ? undefined : mean(pairs);
}

function meanArea(units: readonly (readonly [boolean[], number[]])[]): number {
  return mean(units.map(([labels, scores]) => area(labels, scores)).filter((each) => each !== undefined));
}

const columnOf = (rows: Rows, i: number): number[] => rows.map((row) => row[i]!);

/** The class that is chosen: the largest, of equal ones the first. */
const chosen = (row: readonly number[]): number => row.indexOf(Math.max(...row));

/** tp, fp, fn by filtering. */
function counts(actual: readonly boolean[], predicted: readonly boolean[]) {
  const where = (y: boolean, p: boolean): number => actual.filter((each, j) => each === y && predicted[j] === p).length;
  return { tp: where(true, true), fp: where(false, true), fn: where(true, false) };
}

type Counts = ReturnType<typeof counts>;
const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const scores: Readonly<Record<string, (counts: Counts) => number>> = {
  precision: ({ tp, fp }) => ratio(tp, tp + fp),
  recall: ({ tp, fn }) => ratio(tp, tp + fn),
  f1: ({ tp, fp, fn }) => ratio(2 * tp, 2 * tp + fp + fn),
};

function expectNear(found: number, expected: number): void {
  if (Number.isNaN(expected)) expect(found).toBeNaN();
  else expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
}

describe("roc_auc is the chance of a pair in order", () => {
  test("of one binary unit", () => {
    fc.assert(
      fc.property(binary, ({ y, a }) => {
        const labels = columnOf(y, 0).map((label) => label === 1);
        expectNear(measured("roc_auc", "binary", y, a), area(labels, columnOf(a, 0)) ?? NaN);
      }),
    );
  });

  test("of labels and classes, each against the rest, without those that all or none are of", () => {
    fc.assert(
      fc.property(labelled, ({ y, a }) => {
        const units = y[0]!.map((_, i) => [columnOf(y, i).map((label) => label === 1), columnOf(a, i)] as const);
        expectNear(measured("roc_auc", "binary", y, a), meanArea(units));
      }),
    );
    fc.assert(
      fc.property(categorical, ({ labels, y, a }) => {
        const units = y[0]!.map((_, k) => [labels.map((label) => label === k), columnOf(a, k)] as const);
        expectNear(measured("roc_auc", "categorical", y, a), meanArea(units));
      }),
    );
  });
});

describe.each(Object.entries(scores))("%s", (name, scoreOf) => {
  test("of yes of one binary unit, and of both classes", () => {
    fc.assert(
      fc.property(binary, ({ y, a }) => {
        const [actual, predicted] = [columnOf(y, 0).map((label) => label === 1), columnOf(a, 0).map((p) => p > 0.5)];
        const yes = counts(actual, predicted);
        const no = counts(
          actual.map((each) => !each),
          predicted.map((each) => !each),
        );
        const occurring = [no, yes].filter(({ tp, fp, fn }) => tp + fp + fn > 0);
        expectNear(measured(name, "binary", y, a), scoreOf(yes));
        expectNear(measured(`${name}_macro`, "binary", y, a), mean(occurring.map(scoreOf)));
        expectNear(measured(`${name}_micro`, "binary", y, a), measured("accuracy", "binary", y, a));
      }),
    );
  });

  test("of classes: those that neither occur nor are predicted are left out; micro is the accuracy", () => {
    fc.assert(
      fc.property(categorical, ({ labels, y, a }) => {
        const predicted = a.map(chosen);
        const each = y[0]!.map((_, k) =>
          counts(
            labels.map((label) => label === k),
            predicted.map((label) => label === k),
          ),
        );
        const occurring = each.filter(({ tp, fp, fn }) => tp + fp + fn > 0);
        expectNear(measured(`${name}_macro`, "categorical", y, a), mean(occurring.map(scoreOf)));
        expectNear(measured(`${name}_micro`, "categorical", y, a), measured("accuracy", "categorical", y, a));
      }),
    );
  });

  test("of labels", () => {
    fc.assert(
      fc.property(labelled, ({ y, a }) => {
        const each = y[0]!.map((_, i) =>
          counts(
            columnOf(y, i).map((label) => label === 1),
            columnOf(a, i).map((p) => p > 0.5),
          ),
        );
        const sum = (key: keyof Counts): number => each.reduce((total, one) => total + one[key], 0);
        expectNear(measured(`${name}_macro`, "binary", y, a), mean(each.map(scoreOf)));
        expectNear(measured(`${name}_micro`, "binary", y, a), scoreOf({ tp: sum("tp"), fp: sum("fp"), fn: sum("fn") }));
      }),
    );
  });
});

test("top_k_accuracy is the share whose class is among the first k in order", () => {
  fc.assert(
    fc.property(categorical, fc.integer({ min: 1, max: 5 }), ({ labels, y, a }, k) => {
      const hits = a.map((row, j) => {
        const order = row.map((_, i) => i).sort((p, q) => row[q]! - row[p]! || p - q);
        return order.slice(0, k).includes(labels[j]!) ? 1 : 0;
      });
      expectNear(measured("top_k_accuracy", "categorical", y, a, { k }), mean(hits));
      if (k === 1) expectNear(mean(hits), measured("accuracy", "categorical", y, a));
    }),
  );
});

test("log_loss is −log of what is given to the truth, clipped at the precision of the outputs", () => {
  const clip = (p: number): number => Math.min(1 - 2 ** -52, Math.max(2 ** -52, p));
  fc.assert(
    fc.property(categorical, ({ labels, y, a }) => {
      const each = a.map((row, j) => -Math.log(clip(row[labels[j]!]!)));
      expectNear(measured("log_loss", "categorical", y, a), mean(each));
    }),
  );
  fc.assert(
    fc.property(labelled, ({ y, a }) => {
      const each = a.flatMap((row, j) => row.map((p, i) => -Math.log(y[j]![i] === 1 ? clip(p) : 1 - clip(p))));
      expectNear(measured("log_loss", "binary", y, a), mean(each));
    }),
  );
});

test("errors of numbers, in two passes over each output", () => {
  fc.assert(
    fc.property(regression, ({ y, a }) => {
      const outputs = y[0]!.map((_, i) => {
        const [actual, predicted] = [columnOf(y, i), columnOf(a, i)];
        const squares = actual.map((value, j) => (predicted[j]! - value) ** 2);
        const total = actual.map((value) => (value - mean(actual)) ** 2).reduce((sum, x) => sum + x, 0);
        const residual = squares.reduce((sum, x) => sum + x, 0);
        return {
          mse: mean(squares),
          mae: mean(actual.map((value, j) => Math.abs(predicted[j]! - value))),
          r2: 1 - residual / total,
          spread: total,
        };
      });
      expectNear(measured("mean_squared_error", "regression", y, a), mean(outputs.map(({ mse }) => mse)));
      expectNear(
        measured("root_mean_squared_error", "regression", y, a),
        mean(outputs.map(({ mse }) => Math.sqrt(mse))),
      );
      expectNear(measured("mean_absolute_error", "regression", y, a), mean(outputs.map(({ mae }) => mae)));
      // Where y hardly varies, the quotient of two roundings says nothing.
      if (y.length > 1 && outputs.every(({ spread }) => spread > 1e-3)) {
        expectNear(measured("r2", "regression", y, a), mean(outputs.map(({ r2 }) => r2)));
      }
    }),
  );
});

test("chunks of any size give the same", () => {
  fc.assert(
    fc.property(categorical, fc.integer({ min: 1, max: 30 }), ({ y, a }, chunk) => {
      for (const name of ["accuracy", "f1_macro", "roc_auc", "top_k_accuracy", "log_loss"]) {
        const whole = measured(name, "categorical", y, a, { k: 2 }, 1000);
        expect(measured(name, "categorical", y, a, { k: 2 }, chunk)).toBe(whole);
      }
    }),
  );
});
