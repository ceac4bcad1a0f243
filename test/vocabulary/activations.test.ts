import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { derivativeOf } from "../../src/activations/derivative.ts";
import { activations, activationsByName } from "../../src/activations/index.ts";
import { differentiate, evaluate, parse } from "../../src/formula/index.ts";
import { describeWithOracle, oracle } from "../oracle/paths.ts";
import { isClose, numbersOf } from "./matrices.ts";

const scalar = activations.filter(({ formula }) => formula !== undefined);

describe.each(scalar.map((word) => [word.name, word] as const))("%s", (_, word) => {
  const scope = Object.fromEntries(word.parameters.map(({ symbol, default: value }) => [symbol, value]));
  const g = (z: number): number => evaluate(parse(word.formula!), { ...scope, z });
  const slope = derivativeOf(word)!;
  const slopeAt = (z: number): number => evaluate(slope, { ...scope, z, a: g(z) });
  const kinks = word.kinks.map((kink) => evaluate(parse(kink), scope));

  test("g′ is the formula's derivative to 1e-12, at random points", () => {
    const derived = differentiate(parse(word.formula!), "z");
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), (k) => {
        const z = (k + 0.5) / 1000;
        const expected = evaluate(derived, { ...scope, z });
        expect(isClose(slopeAt(z), expected, 1e-12), `at ${z}: ${slopeAt(z)} and ${expected}`).toBe(true);
      }),
      { seed: 31, numRuns: 500 },
    );
  });

  test("g′ jumps at the kinks that the word names, and nowhere else", () => {
    for (let z = -8; z <= 8; z += 0.25) {
      const jump = Math.abs(slopeAt(z + 1e-9) - slopeAt(z - 1e-9));
      expect(jump > 1e-3, `at ${z}`).toBe(kinks.includes(z));
    }
  });

  test("g and g′ are no NaN at ±100, ±1e4 and ±Infinity, and g passes NaN on", () => {
    for (const z of [-Infinity, -1e4, -100, 100, 1e4, Infinity]) {
      expect(g(z), `g(${z})`).not.toBeNaN();
      expect(slopeAt(z), `g′(${z})`).toSatisfy(Number.isFinite);
    }
    expect(g(NaN)).toBeNaN();
  });

  test("g stays in its range", () => {
    const [least, most] = {
      real: [-Infinity, Infinity],
      nonnegative: [0, Infinity],
      "(-1, 1)": [-1, 1],
      probability: [0, 1],
      distribution: [0, 1],
    }[word.range] as [number, number];
    for (const z of [-Infinity, -50, -1, -0.1, 0, 0.1, 1, 50, Infinity]) {
      expect(g(z)).toBeGreaterThanOrEqual(least);
      expect(g(z)).toBeLessThanOrEqual(most);
    }
  });
});

describeWithOracle("the grid of edges from PyTorch", () => {
  type Grid = Record<string, { y: (number | string)[]; dy_dx: (number | string)[] }> & { x: (number | string)[] };
  const names = new Map([
    ["sigmoid", "sigmoid"],
    ["tanh", "tanh"],
    ["relu", "relu"],
    ["leaky_relu", "leaky_relu(0.01)"],
  ]);

  test("is used for every activation that it has", () => {
    const keys = Object.keys(JSON.parse(readFileSync(oracle("edge", "activation_grid.json"), "utf8")).float32);
    const covered = scalar
      .map(({ name }) => name)
      .filter((name) => name !== "linear" && keys.some((key) => key === name || key.startsWith(`${name}(`)));
    expect(covered.sort()).toEqual([...names.keys()].sort());
  });

  test.each([...names])("%s", (name, key) => {
    const file = readFileSync(oracle("edge", "activation_grid.json"), "utf8");
    const grid = (JSON.parse(file) as { float64: Grid }).float64;
    const word = activationsByName.get(name)!;
    const scope = Object.fromEntries(word.parameters.map(({ symbol, default: value }) => [symbol, value]));
    const [values, slopes] = [numbersOf(grid[key]!.y), numbersOf(grid[key]!.dy_dx)];
    numbersOf(grid.x).forEach((z, i) => {
      const a = evaluate(parse(word.formula!), { ...scope, z });
      const slope = evaluate(derivativeOf(word)!, { ...scope, z, a });
      // −0 of max(0, −0) is 0 here; and 1 − a² has the absolute accuracy of a, whatever is left of 1.
      expect(isClose(a + 0, values[i]! + 0, 1e-14), `${name}(${z}) = ${a}, not ${values[i]}`).toBe(true);
      const accurate = isClose(slope, slopes[i]!, 1e-14) || Math.abs(slope - slopes[i]!) <= 2 ** -52;
      expect(accurate, `${name}′(${z}) = ${slope}, not ${slopes[i]}`).toBe(true);
    });
  });
});
