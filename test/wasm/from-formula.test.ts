import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate, parse, partsOf, printFormula, simplify, type Expression } from "../../src/formula/index.ts";
import { createConstants } from "../../src/wasm/constants.ts";
import { elementwiseFunction, inInstructions, type Elementwise } from "../../src/wasm/elementwise.ts";
import { hasInstructions } from "../../src/wasm/from-formula.ts";
import { expressions, points } from "../formula/arbitrary.ts";
import { classes, instantiate } from "./instances.ts";
import { bound, FLOAT32, FLOAT64 } from "./error-bound.ts";

/** r = formula, of x and y. */
function formOf(value: Expression): Elementwise | undefined {
  return inInstructions({
    name: "f",
    parameters: [],
    matrices: { X: "x", Y: "y", R: "r" },
    perStep: [],
    perElement: [{ name: "r", value }],
  });
}

const SIZE = 7;

/** The values at pairs of numbers. */
function computed(form: Elementwise, fused: boolean, x: readonly number[], y: readonly number[]): Float32Array {
  const constants = createConstants();
  const functions = [elementwiseFunction(form, constants, fused)];
  const { buffer, exports } = instantiate(functions, { data: constants.data() });
  const arrays = { X: x, Y: y, R: [] };
  const addresses = form.matrices.map((matrix, i) => {
    const address = 32768 + 64 * i;
    new Float32Array(buffer, address, SIZE).set(arrays[matrix as keyof typeof arrays]);
    return address;
  });
  const numbers = [...form.numbers.values()].map((value) => evaluate(value, {}));
  exports["f"]!(...addresses, ...numbers, SIZE);
  return new Float32Array(buffer, addresses.at(-1), SIZE);
}

/** Whether all that is computed on the way are numbers of an ordinary size. */
function isTame(expression: Expression, scope: Readonly<Record<string, number>>): boolean {
  const size = Math.abs(evaluate(expression, scope));
  return (size === 0 || (size > 1e-30 && size < 1e30)) && partsOf(expression).every((part) => isTame(part, scope));
}

describe.each(classes)("in $numericClass", ({ fused }) => {
  test("any formula has its value, as near as its operations allow", () => {
    const numbers = fc.array(points, { minLength: SIZE, maxLength: SIZE });
    let compared = 0;
    fc.assert(
      fc.property(expressions, numbers, numbers, (expression, x, y) => {
        const formula = simplify(expression);
        fc.pre(hasInstructions(formula));
        const form = formOf(formula)!;
        const precision = form.type === "f32" ? FLOAT32 : FLOAT64;
        const results = computed(form, fused, x, y);
        results.forEach((result, i) => {
          const scope = { x: x[i]!, y: y[i]! };
          if (!isTame(formula, scope)) return;
          const exact = evaluate(formula, scope);
          const names = new Map(Object.entries(scope).map(([name, value]) => [name, { value, error: 0 }]));
          const { error } = bound(formula, names, precision);
          // Where the formula is steep the bound's slopes are not exact themselves.
          if (!(error < 1e-3 * (1 + Math.abs(exact)))) return;
          compared++;
          const allowed = 2 * error + 2 ** -24 * Math.abs(exact) + 2 ** -150;
          expect(Math.abs(result - exact), `${printFormula(formula)} at ${JSON.stringify(scope)}`).toBeLessThanOrEqual(
            allowed,
          );
        });
      }),
      { seed: 41, numRuns: 400 },
    );
    expect(compared).toBeGreaterThan(1000);
  });

  test.each([
    ["max(0, x)", [NaN, -0, 0, -1, Infinity], [NaN, 0, 0, 0, Infinity]],
    ["max(x, 0)", [NaN, -0, 0, -1, -Infinity], [NaN, 0, 0, 0, 0]],
    ["min(x, 0)", [NaN, -0, 0, 1, -Infinity], [NaN, -0, 0, 0, -Infinity]],
    ["max(-1, min(1, x))", [NaN, -0, 7, -7, 0.5], [NaN, -0, 1, -1, 0.5]],
    ["sign(x)", [NaN, -0, 0, 7, -Infinity], [NaN, -0, 0, 1, -1]],
    ["abs(x)", [NaN, -0, -7], [NaN, 0, 7]],
    ["floor(x)", [NaN, -0, -0.5, 2.75], [NaN, -0, -1, 2]],
    ["select(x > 0, 1 / x, 5)", [NaN, 0, -0, 4], [5, 5, 5, 0.25]],
    ["select(x > 0, log(x), 5)", [NaN, 0, -3, 1], [5, 5, 5, 0]],
    ["x / 8", [2 ** -147, -(2 ** -148)], [0, -0]],
    ["x / 3", [1, 10], [Math.fround(1 / 3), Math.fround(10 / 3)]],
    ["x^5", [2, -3], [32, -243]],
  ])("%s is what it is in JavaScript", (text, x, expected) => {
    const results = computed(formOf(parse(text))!, fused, x, []);
    expect([...results.slice(0, expected.length)]).toEqual(expected);
  });

  test("of what is stored and used further, 1 − tanh x has its digits", () => {
    const x = [0.5, 4, 8, 8.875, 20, 30, 0];
    const kernel = { name: "f", parameters: [], perStep: [] };
    const stored = inInstructions({
      ...kernel,
      matrices: { X: "x", Y: "y", R: "r" },
      perElement: [{ name: "y", value: parse("tanh(x)") }, { name: "r", value: parse("1 - y") }],
    })!;
    computed(stored, fused, x, []).forEach((result, i) => {
      const exact = 2 / (Math.exp(2 * x[i]!) + 1);
      expect(Math.abs(result - exact), `at ${x[i]}`).toBeLessThan(1e-7 * exact + 1e-15);
    });
    const summed = inInstructions({
      ...kernel,
      matrices: { X: "x", R: "r" },
      perElement: [{ name: "r", value: parse("tanh(x)") }],
      sum: { of: "r", divisor: "X.cols" },
    })!;
    const constants = createConstants();
    const { buffer, exports } = instantiate([elementwiseFunction(summed, constants, fused)], { data: constants.data() });
    new Float32Array(buffer, 32768, 4).fill(20);
    expect((exports["f"] as (...args: number[]) => unknown)(32768, 32832, 4)).toBe(4);
  });

  test.each(["max(x, y)", "min(x, y)"])("%s of two variables is that of Math", (text) => {
    const x = [NaN, 1, -0, 0, 3, -Infinity, 2];
    const y = [1, NaN, 0, -0, 2, Infinity, 2];
    const exact = x.map((each, i) => evaluate(parse(text), { x: each, y: y[i]! }));
    expect([...computed(formOf(parse(text))!, fused, x, y)]).toEqual(exact);
  });
});

test.each(["sin(x)", "1 + cos(x)", "y * x^t"])("%s has no form in instructions, so its kernel is left out", (text) => {
  expect(formOf(parse(text))).toBeUndefined();
});

test("what does not depend on an element is a number of its own, in float64", () => {
  const kernel = { name: "f", parameters: [], matrices: { X: "x" }, perStep: [] };
  const form = inInstructions({
    ...kernel,
    perElement: [{ name: "x", value: parse("(1 - beta) * x + (1 - beta) * c1") }],
  })!;
  expect([...form.numbers].map(([name, value]) => [name, printFormula(value)])).toEqual([
    ["c2", "1 - beta"],
    ["c3", "(1 - beta) * c1"],
  ]);
  const choice = inInstructions({ ...kernel, perElement: [{ name: "x", value: parse("select(rho > 5, x, 0)") }] })!;
  expect([...choice.numbers.values()].map(printFormula)).toEqual(["select(rho > 5, 1, 0)"]);
});
