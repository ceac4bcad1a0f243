import { expect, test } from "vitest";
import { CHUNK, functions, MOST_UNITS, unitsOff, worstOver } from "./range.ts";

/** Every pattern of this many: an odd number, so that all low bits occur. */
const STRIDE = 65_537;

/** Where something begins or ends: a branch, a power of two, the numbers of float32 and what gives them. */
const BORDERS = [
  0,
  -0,
  2 ** -126,
  -(2 ** -126),
  2 ** -24,
  -(2 ** -24),
  0.25,
  0.5,
  -0.5,
  Math.SQRT1_2,
  Math.SQRT1_2 - 1,
  1,
  -1,
  Math.SQRT2,
  Math.SQRT2 - 1,
  2,
  Math.LN2 / 2,
  -Math.LN2 / 2,
  1.5 * Math.LN2,
  9.01,
  -9.01,
  9.0109,
  -9.0109,
  9.02,
  -9.02,
  10.05,
  16.6,
  -16.6,
  20,
  -20,
  40,
  -40,
  80,
  -80,
  88.72284,
  -87.33655,
  -88.72284,
  -103.972084,
  103.972084,
  709.78,
  -709.78,
  3.4028235e38,
  -3.4028235e38,
];
const NEIGHBOURS = CHUNK / 64;

function patternOf(x: number): number {
  return new Uint32Array(Float32Array.of(x).buffer)[0]!;
}

test("units are told right", () => {
  expect(unitsOff(1, 1 + 2 ** -24)).toBe(0.5);
  expect(unitsOff(2 ** -149, 2 ** -148)).toBe(1);
  expect(unitsOff(Infinity, 2 ** 128)).toBe(0);
  for (const [actual, exact] of [
    [NaN, 0],
    [0, NaN],
    [0, -0],
    [Infinity, 1],
    [Infinity, -Infinity],
    [1, Infinity],
  ] as const) {
    expect(unitsOff(actual, exact)).toBe(Infinity);
  }
});

test.each(functions.map((each) => [each.formula, each] as const))(
  "%s is next to exact all over float32",
  (formula, each) => {
    const around = (i: number): number =>
      patternOf(BORDERS[Math.floor(i / NEIGHBOURS) % BORDERS.length]!) + (i % NEIGHBOURS) - NEIGHBOURS / 2;
    for (const [numericClass, { units, x }] of worstOver(each, [(i) => i * STRIDE, around])) {
      console.log(`${formula}, ${numericClass}: ${units.toFixed(3)} units off at ${x}`);
      expect.soft(units, `${formula}, ${numericClass}, at ${x}`).toBeLessThan(MOST_UNITS);
    }
  },
);
