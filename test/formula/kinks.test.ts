import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { activations } from "../../src/activations/index.ts";
import { evaluate, findGaps, findKinks, lower, nearestKinks, parse } from "../../src/formula/index.ts";
import { printFormula, sizeOf, stabilize } from "../../src/formula/index.ts";
import { partsOf, type Expression } from "../../src/formula/expression.ts";
import { expressions } from "./arbitrary.ts";

describe("kinks", () => {
  test.each([
    ["z^2", []],
    ["abs(z)", [0]],
    ["abs(z - 0.3) + max(-1, min(z, 1))", [-1, 0.3, 1]],
    ["sign(z - 3) * z", [3]],
    ["abs(z^2 - 2)", [-1.414213562373095, 1.4142135623730951]],
    ["abs(abs(z) - 5000)", [-5000, 0, 5000]],
    ["floor(z / 4000)", [-8000, -4000, 0, 4000, 8000]],
    ["select(abs(z) < 1, z - floor(z), 0)", [-1, 0, 1]],
    // Both sides of these meet without a corner.
    ["max(0, z)^2", []],
    ["z * abs(z)", []],
    ["select(z > 0, z, expm1(z))", []],
    ["select(z > 1, z, 1)", [1]],
    ["max(z, z)", []],
    // 0 on a whole range.
    ["abs(max(0, abs(z) - 1))", [-1, 1]],
    // Its g′ is right but at 0, where sign is 0.
    ["sign(z) * log1p(abs(z))", [0]],
  ])("of %s", (formula, kinks) => {
    expect(findKinks(parse(formula), "z")).toEqual(kinks);
  });

  test.each(activations.filter(({ formula, parameters }) => formula !== undefined && parameters.length === 0))(
    "of $name are those that the word names",
    ({ formula, kinks }) => {
      // The derived g′ of z / (1 + |z|) is right at 0 too.
      expect(findKinks(parse(formula!), "z")).toEqual(kinks.map(Number).sort((x, y) => x - y));
    },
  );
});

describe("of many kinks those nearest 0 are told", () => {
  test.each([
    [["-1", "2"], {}, { nearest: ["-1", "2"], more: 0 }],
    [
      ["-9", "-7", "-2", "-1", "0", "1", "2", "3", "4", "5"],
      {},
      { nearest: ["-2", "-1", "0", "1", "2", "3", "4", "5"], more: 2 },
    ],
    [
      [60, 50, 40, 30, 20, 10, 0, -10, -20, -30].map((k) => `a - y - ${k}`),
      { a: 0, y: 0 },
      { nearest: [40, 30, 20, 10, 0, -10, -20, -30].map((k) => `a - y - ${k}`), more: 2 },
    ],
  ])("of %j at %j", (kinks, scope, told) => {
    expect(nearestKinks(kinks, scope)).toEqual(told);
  });
});

describe("gaps", () => {
  test.each([
    ["z * sigmoid(z)", []],
    ["exp(z) / (1 + exp(z))", [["NaN", 710, 1e4]]],
    ["log(z)", [["NaN", -1e4, 0]]],
    ["exp(z)", [["overflow", 88.7, 1e4]]],
    ["sqrt(4 - z^2)", [["NaN", -1e4, -2], ["NaN", 2, 1e4]]],
  ] as const)("of %s", (formula, expected) => {
    const gaps = findGaps([parse(formula)], "z").filter(({ from, to }) => from < to);
    expect(gaps.map(({ kind, from, to }) => [kind, from, to])).toEqual(expected);
  });
});

test.each([
  ["exp(z) / (1 + exp(z))", "sigmoid(z)"],
  ["1 / (1 + exp(-3 * z))", "sigmoid(3 * z)"],
  ["z / (1 + exp(-z))", "z * sigmoid(z)"],
  ["z * exp(z) / (exp(z) + 1)", "z * sigmoid(z)"],
  ["log(1 + exp(2 * z))", "softplus(2 * z)"],
  ["(exp(2 * z) - 1) / (exp(2 * z) + 1)", "tanh(z)"],
  ["z * tanh(log(1 + exp(z)))", "z * tanh(softplus(z))"],
  ["exp(z) - 1", "expm1(z)"],
  ["z * exp(z)", "z * exp(z)"],
])("%s is written %s", (formula, stable) => {
  expect(printFormula(stabilize(parse(formula), "z"))).toBe(stable);
});

describe("size", () => {
  const count = (expression: Expression): number => partsOf(expression).reduce((sum, part) => sum + count(part), 1);

  test("is what is there when primitives are written out", () => {
    fc.assert(
      fc.property(expressions, (expression) => {
        expect(sizeOf(expression)).toBe(count(lower(expression)));
      }),
      { seed: 8, numRuns: 500 },
    );
  });

  test("is counted without writing it out", () => {
    expect(sizeOf(parse(`${"softplus(".repeat(90)}z${")".repeat(90)}`))).toBeGreaterThan(2 ** 90);
  });
});

test("what is stable computes the same", () => {
  for (const formula of ["exp(z) / (1 + exp(z))", "z / (1 + exp(-z))", "log(1 + exp(z)) * z"]) {
    const stable = stabilize(parse(formula), "z");
    for (const z of [-5, -0.1, 0, 2, 20]) {
      expect(evaluate(stable, { z })).toBeCloseTo(evaluate(parse(formula), { z }), 12);
    }
  }
});
