import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion, splitRows } from "../../src/data/split.ts";

/** Shares in hundredths, which add up to at most 1, often to exactly 1. */
const shares = fc
  .tuple(fc.integer({ min: 1, max: 100 }), fc.nat(100), fc.nat(100), fc.boolean())
  .map(([a, b, c, whole]) => {
    const sum = whole ? a + b + c : Math.max(100, a + b + c);
    return { train: a / sum, validation: b / sum, test: c / sum };
  });

const names = ["train", "validation", "test"] as const;

describe("apportion", () => {
  const someWeights = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 });

  it("adds up, and stays within one of each quota", () => {
    fc.assert(
      fc.property(fc.nat(10_000), someWeights, (total, weights) => {
        const sum = weights.reduce((a, b) => a + b, 0);
        fc.pre(sum > 1e-300);
        const counts = apportion(total, weights);
        expect(counts.reduce((a, b) => a + b)).toBe(total);
        counts.forEach((count, i) => {
          const quota = (total * weights[i]!) / sum;
          expect(count).toBeGreaterThanOrEqual(Math.floor(quota));
          expect(count).toBeLessThanOrEqual(Math.ceil(quota));
        });
      }),
    );
  });

  it("gives what is left to the largest remainders, of equal ones to the first", () => {
    expect(apportion(10, [0.7, 0.1, 0.2])).toEqual([7, 1, 2]);
    expect(apportion(5, [0.5, 0.3, 0.2])).toEqual([3, 1, 1]);
    expect(apportion(2, [1, 1, 1])).toEqual([1, 1, 0]);
    expect(apportion(3, [0, 0])).toEqual([0, 0]);
  });
});

describe("splitRows", () => {
  it("divides the examples into disjoint parts of the sizes asked for, never without training examples", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), shares, fc.nat(), fc.boolean(), (m, share, seed, stratify) => {
        const classes = stratify ? Array.from({ length: m }, (_, row) => (row * row) % 5) : undefined;
        const parts = splitRows(m, share, seed, classes);
        const all = names.flatMap((name) => [...parts[name]]);
        expect(new Set(all).size).toBe(all.length);
        expect(all.every((row) => Number.isInteger(row) && row >= 0 && row < m)).toBe(true);
        expect(parts.train.length).toBeGreaterThan(0);
        const total = share.train + share.validation + share.test;
        if (total > 1 - 1e-9) expect(all.length).toBe(m);
        // One example may have gone from another part to training.
        for (const name of names) expect(Math.abs(parts[name].length - m * share[name])).toBeLessThan(2);
        for (const name of names) expect([...parts[name]]).toEqual([...parts[name]].sort((a, b) => a - b));
      }),
    );
  });

  it("stratifies: each part has the classes in proportion", () => {
    const labels = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 20, maxLength: 400 });
    fc.assert(
      fc.property(labels, shares, fc.nat(), (classes, share, seed) => {
        const parts = splitRows(classes.length, share, seed, classes);
        for (const label of new Set(classes)) {
          const inAll = classes.filter((other) => other === label).length;
          for (const name of names) {
            const inPart = [...parts[name]].filter((row) => classes[row] === label).length;
            // Within one of the part's proportion, and that proportion is itself rounded for each part drawn before.
            expect(Math.abs(inPart - (inAll * parts[name].length) / classes.length)).toBeLessThan(2);
          }
        }
      }),
    );
  });

  it("gives iris, 50 of each, 35, 5 and 10 of each", () => {
    const classes = Array.from({ length: 150 }, (_, row) => Math.floor(row / 50));
    const parts = splitRows(150, { train: 0.7, validation: 0.1, test: 0.2 }, 1, classes);
    const countOf = (rows: Int32Array, label: number) => rows.filter((row) => classes[row] === label).length;
    const counts = names.map((name) => [0, 1, 2].map((label) => countOf(parts[name], label)));
    expect(counts).toEqual([[35, 35, 35], [5, 5, 5], [10, 10, 10]]);
  });

  it("keeps every example where training takes all", () => {
    expect([...splitRows(5, { train: 1, validation: 0, test: 0 }, 3).train]).toEqual([0, 1, 2, 3, 4]);
  });

  it("depends on the seed alone", () => {
    const share = { train: 0.5, validation: 0.2, test: 0.3 };
    expect(splitRows(100, share, 7)).toEqual(splitRows(100, share, 7));
    expect(splitRows(100, share, 7)).not.toEqual(splitRows(100, share, 8));
    // Written down: another machine or another release must draw the same examples.
    expect([...splitRows(10, share, 1).test]).toEqual([1, 3, 5]);
  });

  it("draws every example equally often", () => {
    const counts = new Array<number>(10).fill(0);
    for (let seed = 0; seed < 2000; seed++) {
      for (const row of splitRows(10, { train: 0.7, validation: 0, test: 0.3 }, seed).test) counts[row]!++;
    }
    // Expected 600 of 2000, standard deviation 20.5.
    for (const count of counts) expect(Math.abs(count - 600)).toBeLessThan(100);
  });
});
