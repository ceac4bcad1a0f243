import { expect, test } from "vitest";
import { createPace, type Pace } from "../../src/runtime/wasm/pace.ts";

/** Does `count` operations that take so long in parts and whole, and tells how many were done in parts. */
function partsOf(pace: Pace, count: number, inParts: () => number, whole: () => number): number {
  let parts = 0;
  for (let i = 0; i < count; i++) {
    const isPart = pace.next();
    if (isPart) parts++;
    pace.took(isPart ? inParts() : whole());
  }
  return parts;
}

/** Around a time, by up to a fifth; the same numbers in every run. */
function about(time: number): () => number {
  let state = 7;
  return () => time * (0.8 + 0.4 * ((state = (state * 16807) % 2147483647) / 2147483647));
}

test("what is sooner in parts is done in parts, but for a trial now and then", () => {
  const parts = partsOf(createPace(), 10_000, about(60), about(100));
  expect(parts).toBeGreaterThan(9_950);
  expect(parts).toBeLessThan(10_000);
});

test("what is sooner whole is done whole after its first trial, but for a trial now and then", () => {
  const pace = createPace();
  expect(partsOf(pace, 40, about(130), about(100))).toBeLessThan(20);
  expect(partsOf(pace, 10_000, about(130), about(100))).toBeLessThan(60);
});

test("it goes by what is so now: within a few operations away from parts, within a few hundred back to them", () => {
  const pace = createPace();
  partsOf(pace, 3_000, about(60), about(100));
  partsOf(pace, 30, about(300), about(100));
  expect(partsOf(pace, 2_000, about(300), about(100))).toBeLessThan(20);
  partsOf(pace, 300, about(60), about(100));
  expect(partsOf(pace, 2_000, about(60), about(100))).toBeGreaterThan(1_980);
});

test("what is held up once changes nothing, and more often not for long", () => {
  const pace = createPace();
  partsOf(pace, 3_000, about(60), about(100));
  const late = (): number => 5_000;
  partsOf(pace, 1, late, late);
  expect(partsOf(pace, 100, about(60), about(100))).toBeGreaterThanOrEqual(99);
  partsOf(pace, 5, late, late);
  partsOf(pace, 40, about(60), about(100));
  expect(partsOf(pace, 1_000, about(60), about(100))).toBeGreaterThan(980);
});

test("the first times, before the engine has compiled the functions for speed, do not count for long", () => {
  const pace = createPace();
  partsOf(pace, 1, () => 2_000, () => 2_000);
  expect(partsOf(pace, 1_000, about(60), about(100))).toBeGreaterThan(960);
});

test.each([0.005, 0.02, 0.1])("a clock that ticks every %d ms tells the sooner way, mostly", (tick) => {
  const [short, long] = [0.06, 0.12];
  /** Of operations one after the other, by such a clock. */
  const countIn = (inParts: number, whole: number): number => {
    const pace = createPace();
    let now = 0.0003;
    let parts = 0;
    for (let i = 0; i < 20_000; i++) {
      const isPart = pace.next();
      if (isPart) parts++;
      const before = Math.floor(now / tick);
      now += isPart ? inParts : whole;
      pace.took(tick * (Math.floor(now / tick) - before));
      // Whatever else there is between them.
      now += 0.0137;
    }
    return parts;
  };
  expect(countIn(short, long)).toBeGreaterThan(15_000);
  expect(countIn(long, short)).toBeLessThan(5_000);
});
