import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { costAxis, countAxis, rateAxis, share } from "../../src/training/axis.ts";

const labels = (costs: number[]): string[] => costAxis(costs).ticks.map(({ label }) => label);

describe("the cost axis", () => {
  test.each<[string, number[], boolean, string[]]>([
    ["linear", [0.13, 0.69], false, ["0.0", "0.2", "0.4", "0.6", "0.8"]],
    ["linear below a ratio of 30", [0.1, 2.9], false, ["0", "1", "2", "3"]],
    ["small steps", [0.6931, 0.6935], false, ["0.6931", "0.6932", "0.6933", "0.6934", "0.6935"]],
    ["large costs", [2e7, 9e7], false, ["2.0e+7", "4.0e+7", "6.0e+7", "8.0e+7", "1.0e+8"]],
    ["a constant", [0.5, 0.5], false, ["0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8"]],
    ["zero alone", [0, 0], false, ["-1.0", "-0.5", "0.0", "0.5", "1.0"]],
    ["logarithmic", [0.03, 1.9], true, ["0.02", "0.05", "0.1", "0.2", "0.5", "1", "2"]],
    ["logarithmic over decades", [3e-6, 3], true, ["1e-5", "0.0001", "0.001", "0.01", "0.1", "1"]],
    ["logarithmic over many decades", [3e-12, 30], true, ["1e-10", "1e-8", "1e-6", "0.0001", "0.01", "1"]],
    ["linear where a cost is 0", [0, 3], false, ["0", "1", "2", "3"]],
  ])("%s", (_, costs, log, expected) => {
    expect(costAxis(costs).log).toBe(log);
    expect(labels(costs)).toEqual(expected);
  });

  test("holds every cost, with 2 to 8 ticks of different labels in rising order", () => {
    const positive = fc.double({ min: 5e-324, max: 1e300, noNaN: true });
    const cost = fc.oneof(positive, fc.double({ min: -100, max: 100, noNaN: true }));
    fc.assert(
      fc.property(fc.array(cost, { minLength: 1, maxLength: 20 }), (costs) => {
        const axis = costAxis(costs);
        for (const value of [...costs, ...axis.ticks.map(({ value }) => value)]) {
          expect(share(value, axis)).toBeGreaterThanOrEqual(-1e-9);
          expect(share(value, axis)).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect(axis.ticks.length).toBeGreaterThanOrEqual(2);
        expect(axis.ticks.length).toBeLessThanOrEqual(8);
        const values = axis.ticks.map(({ value }) => value);
        expect(values).toEqual(values.toSorted((a, b) => a - b));
        expect(new Set(axis.ticks.map(({ label }) => label)).size).toBe(axis.ticks.length);
      }),
      { examples: [[[5e-324, 1]], [[1, 1 + 2 ** -52]], [[-1e-9, 1e9]]] },
    );
  });
});

describe("the axis of learning rates", () => {
  test.each<[first: number, last: number, most: number, labels: string[]]>([
    [1e-6, 10, 8, ["1e-6", "1e-5", "0.0001", "0.001", "0.01", "0.1", "1", "10"]],
    [1e-6, 10, 4, ["1e-6", "0.0001", "0.01", "1"]],
    [0.003, 0.7, 6, ["0.01", "0.1"]],
    [0.003, 0.00701, 6, ["0.007"]],
    [1e-300, 1e300, 3, ["1e-201", "1", "1e201"]],
  ])("%d … %d, with at most %d ticks", (first, last, most, labels) => {
    const axis = rateAxis(first, last, most);
    expect(axis.ticks.map(({ label }) => label)).toEqual(labels);
    expect([axis.low, axis.high, axis.log]).toEqual([first, last, true]);
    for (const { value } of axis.ticks) expect([share(value, axis) >= 0, share(value, axis) <= 1]).toEqual([true, true]);
  });
});

test("shares are of the logarithm on a logarithmic axis", () => {
  const axis = costAxis([0.01, 100]);
  const shares = [0.01, 0.1, 1, 100].map((cost) => share(cost, axis));
  expect(shares).toEqual([0, expect.closeTo(0.25), expect.closeTo(0.5), 1]);
});

test("the axis of epochs has whole ticks at round numbers", () => {
  const ticks = (...ends: [first: number, last: number, most: number]): number[] =>
    countAxis(...ends).ticks.map(({ value }) => value);
  expect(ticks(1, 60, 6)).toEqual([10, 20, 30, 40, 50, 60]);
  expect(ticks(0, 2400, 6)).toEqual([0, 500, 1000, 1500, 2000]);
  expect(ticks(1, 3, 6)).toEqual([1, 2, 3]);
  expect(ticks(51, 92, 2)).toEqual([92]);
});
