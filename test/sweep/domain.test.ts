import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listed, range, type Domain, type Range } from "../../src/sweep/domain.ts";
import { randomOf } from "../../src/sweep/random.ts";

const dense = (low: number, high: number, log = false): Range => ({ low, high, log, step: undefined });

/** D of Kolmogorov and Smirnov between values of a domain and the distribution function F. */
function distance(domain: Domain, F: (value: number) => number, draws = 4000): number {
  const { uniform } = randomOf(7, 1);
  const values = Array.from({ length: draws }, () => domain.valueAt(uniform()) as number).sort((a, b) => a - b);
  return Math.max(
    ...values.map((value, i) => Math.max(Math.abs(F(value) - i / draws), Math.abs(F(value) - (i + 1) / draws))),
  );
}

/** What D stays under with a probability of 0.999 where the distribution is right. */
const LIMIT = 1.95 / Math.sqrt(4000);

describe("values are distributed as they say", () => {
  test.each([
    ["uniform", dense(-2, 5), (x: number) => (x + 2) / 7],
    ["log-uniform", dense(1e-4, 1e-1, true), (x: number) => Math.log(x / 1e-4) / Math.log(1e3)],
  ])("%s", (_, of, F) => {
    expect(distance(range(of), F)).toBeLessThan(LIMIT);
    // And not as something else.
    expect(distance(range(of), (x) => F(x) ** 1.2)).toBeGreaterThan(LIMIT);
  });

  test("steps: every value equally often", () => {
    const domain = range({ low: 8, high: 40, log: false, step: 8 });
    const { uniform } = randomOf(1, 2);
    const counts = new Map<unknown, number>();
    for (let i = 0; i < 5000; i++) {
      const value = domain.valueAt(uniform());
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    expect([...counts.keys()].sort((a, b) => Number(a) - Number(b))).toEqual([8, 16, 24, 32, 40]);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(110); // 3.9 σ
  });

  test("steps of a logarithmic range: each as often as its cell is wide", () => {
    const domain = range({ low: 1, high: 100, log: true, step: 1 });
    const { uniform } = randomOf(1, 3);
    const values = Array.from({ length: 4000 }, () => domain.valueAt(uniform()) as number);
    expect(values.every((value) => Number.isInteger(value) && value >= 1 && value <= 100)).toBe(true);
    const share = values.filter((value) => value <= 10).length / 4000;
    expect(share).toBeCloseTo(Math.log(10.5 / 0.5) / Math.log(100.5 / 0.5), 1);
  });
});

test("a step that does not divide the range ends before it, and decimals stay short", () => {
  const domain = range({ low: 0, high: 1, log: false, step: 0.3 });
  expect(Array.from({ length: domain.cells!.count }, (_, i) => domain.cells!.valueOf(i))).toEqual([0, 0.3, 0.6, 0.9]);
  expect(String(range(dense(1e-7, 1e-3, true)).valueAt(0.123))).toMatch(/^\d(\.\d{1,4})?e-\d$/);
  expect(range(dense(0, 1)).valueAt(1 / 3)).toBe(0.3333);
});

test("lists keep their order, but for numbers, which have one", () => {
  expect(listed(["b", "a"]).cells!.valueOf(0)).toBe("b");
  const numbers = listed([64, 16, 32]);
  expect([numbers.ordered, numbers.valueAt(0), numbers.valueAt(0.999)]).toEqual([true, 16, 64]);
});

test("every value stands for the points that give it", () => {
  const number = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
  const domains = fc
    .record({
      a: number,
      b: number,
      log: fc.boolean(),
      step: fc.option(fc.double({ min: 0.01, max: 10, noNaN: true }), { nil: undefined }),
    })
    .filter(
      ({ a, b, step }) =>
        Math.abs(a - b) > 0.01 && (step === undefined || (step < Math.abs(a - b) && Math.abs(a - b) / step < 1e4)),
    )
    .map(({ a, b, log, step }) => ({ log, step, low: Math.min(a, b), high: Math.max(a, b) }));
  fc.assert(
    fc.property(domains, fc.double({ min: 0, max: 1, noNaN: true }), (of, u) => {
      const domain = range(of);
      const value = domain.valueAt(u) as number;
      expect(value).toBeGreaterThanOrEqual(of.low);
      expect(value).toBeLessThanOrEqual(of.high);
      const { from, to } = domain.cellOf(value);
      expect(from).toBeLessThanOrEqual(u + 2e-3);
      expect(to).toBeGreaterThanOrEqual(u - 2e-3);
      if (of.step !== undefined) expect(domain.valueAt((from + to) / 2)).toBe(value);
    }),
  );
});
