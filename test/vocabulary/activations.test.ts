import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { derivativeOf } from "../../src/activations/derivative.ts";
import type { Activation } from "../../src/activations/activation.ts";
import { activations, activationsByName } from "../../src/activations/index.ts";
import { limitsOf } from "../../src/activations/limits.ts";
import { differentiate, evaluate, parse } from "../../src/formula/index.ts";
import { describeWithOracle, oracle } from "../oracle/paths.ts";
import { ACTIVATION_VALUES } from "./activation-values.ts";
import { isClose, numbersOf } from "./matrices.ts";

const scalar = activations.filter(({ formula }) => formula !== undefined);

/** Values of a word's parameters and of what it learns, by what formulas call them. */
function scopeOf({ parameters, learns = [] }: Activation, of: (value: number) => number): Record<string, number> {
  const valueOf = (name: string): number => of(parameters.find((parameter) => parameter.name === name)!.default);
  return Object.fromEntries([
    ...parameters.map(({ name, symbol }) => [symbol, valueOf(name)]),
    ...learns.map(({ name, initial }) => [name, valueOf(initial)]),
  ]);
}

describe.each(scalar.map((word) => [word.name, word] as const))("%s", (_, word) => {
  const formula = parse(word.formula!);
  const slope = derivativeOf(word)!;
  const defaults = scopeOf(word, (value) => value);
  const g = (z: number, scope = defaults): number => evaluate(formula, { ...scope, z });
  const slopeAt = (z: number, scope = defaults): number => evaluate(slope, { ...scope, z, a: g(z, scope) });

  test("g′ is the formula's derivative to 1e-12, at random points", () => {
    const derived = differentiate(formula, "z");
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), (k) => {
        const z = (k + 0.5) / 1000;
        const expected = evaluate(derived, { ...defaults, z });
        expect(isClose(slopeAt(z), expected, 1e-12), `at ${z}: ${slopeAt(z)} and ${expected}`).toBe(true);
      }),
      { seed: 31, numRuns: 500 },
    );
  });

  test.each(word.learns ?? [])("∂g/∂$name is the formula's derivative to 1e-12, at random points", ({ name, derivative }) => {
    const [derived, given] = [differentiate(formula, name), parse(derivative)];
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), (k) => {
        const scope = { ...defaults, z: k / 1000 };
        expect(isClose(evaluate(given, scope), evaluate(derived, scope), 1e-12), `at ${scope.z}`).toBe(true);
      }),
      { seed: 32, numRuns: 500 },
    );
  });

  test("g is z within the limits that it has, if it has any", () => {
    const [least = NaN, most = Infinity] = limitsOf(word) ?? [];
    const points = Array.from({ length: 161 }, (_, i) => i / 10 - 8);
    const isWithin = points.map((z) => g(z) === Math.min(Math.max(least, z), most));
    expect(new Set(isWithin)).toEqual(new Set([["relu", "relu6", "hard_tanh"].includes(word.name)]));
  });

  test("g′ jumps at the kinks that the word names, and nowhere else", () => {
    // At its default a parameter may take a kink away: α = 1 does so of ELU.
    const scope = scopeOf(word, (value) => 1.5 * value);
    const kinks = word.kinks.map((kink) => evaluate(parse(kink), scope));
    for (let z = -8; z <= 8; z += 0.25) {
      const jump = Math.abs(slopeAt(z + 1e-9, scope) - slopeAt(z - 1e-9, scope));
      expect(jump > 1e-3, `at ${z}`).toBe(kinks.includes(z));
    }
  });

  test("g and g′ are finite up to the largest number of float32, and g passes NaN on", () => {
    for (const z of [100, 1e4, 1e20, 3.4028234663852886e38].flatMap((each) => [-each, each])) {
      expect(g(z), `g(${z})`).toSatisfy(Number.isFinite);
      expect(slopeAt(z), `g′(${z})`).toSatisfy(Number.isFinite);
    }
    expect(g(NaN)).toBeNaN();
  });

  test("g stays in its range", () => {
    const [least, most] = {
      real: [-Infinity, Infinity],
      nonnegative: [0, Infinity],
      "(-1, 1)": [-1, 1],
      "[0, 1]": [0, 1],
      probability: [0, 1],
      distribution: [0, 1],
    }[word.range] as [number, number];
    for (const z of [-1e4, -50, -1, -0.1, 0, 0.1, 1, 50, 1e4]) {
      expect(g(z)).toBeGreaterThanOrEqual(least);
      expect(g(z)).toBeLessThanOrEqual(most);
    }
  });
});

describe.each(Object.entries(ACTIVATION_VALUES))("%s, where its value is known", (name, table) => {
  const word = activationsByName.get(name)!;
  const scope = scopeOf(word, (value) => value);

  test.each(table)("at %f", (z, value, slope) => {
    const a = evaluate(parse(word.formula!), { ...scope, z });
    // The rounding of −z/√2 counts z² times in what is left of Φ(z).
    const tolerance = 1e-15 * Math.max(4, z * z);
    expect(isClose(a, value, tolerance), `${a}, not ${value}`).toBe(true);
    const slopeHere = evaluate(derivativeOf(word)!, { ...scope, z, a });
    expect(isClose(slopeHere, slope, tolerance), `g′ = ${slopeHere}, not ${slope}`).toBe(true);
  });
});

describeWithOracle("the grid of edges from PyTorch", () => {
  type Grid = Record<string, { y: (number | string)[]; dy_dx: (number | string)[] }> & { x: (number | string)[] };
  const readGrid = (): Grid =>
    (JSON.parse(readFileSync(oracle("edge", "activation_grid.json"), "utf8")) as { float64: Grid }).float64;

  /** What of PyTorch's g and g′ is not theirs: a switch to z, and 1/6 in float32. */
  const differences: Readonly<Record<string, [number, number]>> = { softplus: [2.1e-9, 2.1e-9], hard_sigmoid: [0, 5e-9] };

  test.for(scalar.map((word) => [word.name, word] as const))("%s", ([name, word], { skip }) => {
    const grid = readGrid();
    const key = Object.keys(grid).find((each) => each === name || each.startsWith(`${name}(`));
    if (key === undefined) skip("PyTorch has none of this name");
    const { y, dy_dx: slopes } = grid[key!]!;
    const scope = scopeOf(word, (value) => value);
    const [ofValue, ofSlope] = differences[name] ?? [0, 0];
    numbersOf(grid.x).forEach((z, i) => {
      const [value, slope] = numbersOf([y[i]!, slopes[i]!]) as [number, number];
      const a = evaluate(parse(word.formula!), { ...scope, z });
      const slopeHere = evaluate(derivativeOf(word)!, { ...scope, z, a });
      // PyTorch's forms cancel in a tail: they have the absolute accuracy of 1, or of z.
      const absolute = Math.max(1, Math.abs(z)) * 2 ** -51;
      const agrees = (actual: number, expected: number, difference: number): boolean =>
        isClose(actual, expected, 1e-14) || Math.abs(actual - expected) <= Math.max(difference, absolute);
      // ∞ · 0 at an infinite z is NaN in PyTorch and may be better here; and g′(NaN) is what it is.
      const told = (expected: number): boolean => Number.isFinite(z) || (Number.isFinite(expected) && !Number.isNaN(z));
      // −0 of max(0, −0) is 0 here.
      if (told(value) || Number.isNaN(z)) expect(agrees(a + 0, value + 0, ofValue), `${name}(${z}) = ${a}, not ${value}`).toBe(true);
      if (told(slope)) expect(agrees(slopeHere, slope, ofSlope), `${name}′(${z}) = ${slopeHere}, not ${slope}`).toBe(true);
    });
  });
});
