import fc from "fast-check";
import { expect, test } from "vitest";
import { createPace } from "../../src/runtime/wasm/pace.ts";
import { createShares, type Shares } from "../../src/runtime/wasm/shares.ts";

/** How many units each thread does. */
function unitsOf({ cuts }: Shares): number[] {
  return cuts.slice(1).map((cut, i) => cut - cuts[i]!);
}

/** Does `count` operations whose parts take `fixed` and so long for each unit, by thread; the last times. */
function doParts(shares: Shares, count: number, perUnit: readonly number[], fixed = 0): number[] {
  let times: number[] = [];
  for (let i = 0; i < count; i++) {
    times = unitsOf(shares).map((units, thread) => fixed + units * perUnit[thread]!);
    shares.took(times, false);
  }
  return times;
}

test("at first all threads do as much", () => {
  expect(createShares(12, 3).cuts).toEqual([0, 4, 8, 12]);
  expect(createShares(22, 4).cuts).toEqual([0, 5, 11, 16, 22]);
  expect(createShares(1, 3).cuts).toEqual([0, 0, 0, 1]);
});

test("a core that is slower does less, so that all are done at the same time", () => {
  const shares = createShares(600, 2);
  doParts(shares, 50, [1 / 35, 1 / 25]);
  expect(unitsOf(shares)).toEqual([350, 250]);
});

test("parts end at about the same time, also where each has something to do that is the same for all", () => {
  const numbers = fc.array(fc.double({ min: 0.01, max: 0.05, noNaN: true }), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(numbers, fc.integer({ min: 200, max: 5000 }), fc.constantFrom(0, 0.1, 0.3), (perUnit, units, fixed) => {
      const shares = createShares(units, perUnit.length);
      const times = doParts(shares, 200, perUnit, fixed);
      expect(Math.max(...times) - Math.min(...times)).toBeLessThan(0.15 * Math.max(...times) + 2 * Math.max(...perUnit));
    }),
  );
});

test("it goes by what is so now", () => {
  const shares = createShares(400, 2);
  doParts(shares, 500, [0.01, 0.03]);
  expect(unitsOf(shares)).toEqual([300, 100]);
  doParts(shares, 60, [0.03, 0.01]);
  expect(unitsOf(shares)[0]).toBeLessThan(110);
});

test("a thread that is held up once does about as much as before", () => {
  const shares = createShares(400, 2);
  doParts(shares, 100, [0.01, 0.01]);
  shares.took([2, 500], false);
  expect(Math.abs(unitsOf(shares)[0]! - 200)).toBeLessThan(20);
});

test("where a core becomes four times slower at once, parts are not given up for long", () => {
  const [pace, shares] = [createPace(), createShares(1000, 2)];
  /** How many of so many operations are done in parts; one thread takes 1 ms. */
  const partsOf = (count: number, perUnit: readonly number[]): number => {
    let parts = 0;
    for (let i = 0; i < count; i++) {
      const isPart = pace.next();
      if (isPart) parts++;
      const times = unitsOf(shares).map((units, thread) => units * perUnit[thread]!);
      pace.took(isPart ? Math.max(...times) : 1);
      if (isPart) shares.took(times, pace.isTrial);
    }
    return parts;
  };
  expect(partsOf(500, [0.001, 0.001])).toBeGreaterThan(490);
  // At first the worker's half takes 2 ms; divided as fast as the cores are, 0.8.
  partsOf(60, [0.001, 0.004]);
  expect(partsOf(1000, [0.001, 0.004])).toBeGreaterThan(980);
});

test("what is not known changes nothing", () => {
  const shares = createShares(400, 3);
  for (const time of [NaN, 0, Infinity]) {
    shares.took([4, 1, time], false);
    expect(shares.cuts).toEqual([0, 133, 266, 400]);
  }
  // Nor does it once all are known.
  doParts(shares, 100, [0.01, 0.02, 0.02]);
  expect(unitsOf(shares)).toEqual([200, 100, 100]);
  for (const time of [NaN, 0, Infinity]) shares.took([2, 2, time], false);
  expect(unitsOf(shares)).toEqual([200, 100, 100]);
});

test("whatever the clock says, each unit is done once, and each thread has one", () => {
  const time = fc.oneof(fc.double({ min: 0, max: 1e4 }), fc.constantFrom(NaN, 0, 1e-300, Number.MAX_VALUE, Infinity));
  const times = fc.integer({ min: 2, max: 6 }).chain((threads) =>
    fc.array(fc.array(time, { minLength: threads, maxLength: threads }), { minLength: 1, maxLength: 20 }),
  );
  fc.assert(
    fc.property(times, fc.integer({ min: 1, max: 300 }), fc.boolean(), (operations, units, isTrial) => {
      const threads = operations[0]!.length;
      const shares = createShares(units, threads);
      for (const each of operations) {
        shares.took(each, isTrial);
        expect(shares.cuts).toHaveLength(threads + 1);
        expect([shares.cuts[0], shares.cuts[threads]]).toEqual([0, units]);
        expect(Math.min(...unitsOf(shares))).toBeGreaterThanOrEqual(units >= threads ? 1 : 0);
      }
    }),
  );
});
