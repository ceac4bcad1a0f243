import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { differentiate, evaluate, parse, primitives, printFormula, type Expression } from "../../src/formula/index.ts";
import { expressions, points, switches } from "./arbitrary.ts";

/** The central difference with its h² error taken out (Richardson), and how far the two that it is made of differ. */
function centralDifference(f: (x: number) => number, x: number, h: number): { value: number; error: number } {
  const coarse = (f(x + h) - f(x - h)) / (2 * h);
  const fine = (f(x + h / 2) - f(x - h / 2)) / h;
  return { value: (4 * fine - coarse) / 3, error: Math.abs(fine - coarse) };
}

/** Whether no comparison, abs, sign, min or max changes sides between x − h and x + h. */
function isSmooth(expression: Expression, at: (part: Expression, x: number) => number, x: number, h: number): boolean {
  return switches(expression).every((part) => {
    const [before, here, after] = [at(part, x - h), at(part, x), at(part, x + h)];
    return Math.min(before, here, after) > 0 || Math.max(before, here, after) < 0;
  });
}

test("random expressions agree with central differences, away from kinks and poles", () => {
  const h = 2 ** -9;
  let checked = 0;
  let skipped = 0;
  fc.assert(
    fc.property(
      expressions,
      points,
      points,
      (expression, x, y) => {
        const at = (part: Expression, value: number): number => evaluate(part, { x: value, y });
        const { value, error } = centralDifference((value) => at(expression, value), x, h);
        const size = Math.abs(at(expression, x));
        // Differences say nothing at kinks, where the value is huge beside its change, or where they do not settle.
        if (!(size < 1e4 && error < 1e-3 * (1 + Math.abs(value))) || !isSmooth(expression, at, x, h)) {
          skipped++;
          return;
        }
        checked++;
        const derived = at(differentiate(expression, "x"), x);
        const tolerance = 1e-9 * (1 + Math.abs(value) + size) + 0.3 * error;
        expect(Math.abs(derived - value), `${printFormula(expression)} at x = ${x}, y = ${y}`).toBeLessThan(tolerance);
      },
    ),
    { seed: 7, numRuns: 4000 },
  );
  expect(checked).toBeGreaterThan(2 * skipped);
});

describe("each primitive by itself", () => {
  const inputs = [-2.3, -0.7, 0.4, 1.9];
  test.each([...primitives])("%s", (name, { arity }) => {
    const expression = parse(arity === 1 ? `${name}(x)` : `${name}(x, y)`);
    let checked = 0;
    for (const x of inputs) {
      const f = (value: number): number => evaluate(expression, { x: value, y: 0.6 });
      if (Number.isNaN(f(x))) continue;
      const { value } = centralDifference(f, x, 1e-3);
      expect(Math.abs(evaluate(differentiate(expression, "x"), { x, y: 0.6 }) - value)).toBeLessThan(1e-9);
      checked++;
    }
    expect(checked).toBeGreaterThanOrEqual(2);
  });
});

describe("kinks", () => {
  const slope = (text: string, x: number): number => evaluate(differentiate(parse(text), "x"), { x });
  test.each([
    ["max(0, x)", 0, 0],
    ["max(x, 0)", 0, 0],
    ["min(0, x)", 0, 0],
    ["max(0, x)", NaN, 1],
    ["min(max(0, x), 6)", 6, 0],
    ["max(-1, min(1, x))", -1, 0],
    ["max(2 * x, 3 * x)", 0, 2],
    ["abs(x)", 0, 0],
    ["sign(x)", 0, 0],
    ["select(x > 0, x, 0.1 * x)", 0, 0.1],
  ])("%s at %f: %f", (text, x, expected) => {
    expect(slope(text, x)).toBe(expected);
  });
});

test("derivatives read well", () => {
  const derivative = (text: string): string => printFormula(differentiate(parse(text), "x"));
  expect(derivative("max(0, x)")).toBe("select(x <= 0, 0, 1)");
  expect(derivative("(x - y)^2")).toBe("2 * (x - y)");
  expect(derivative("tanh(x)")).toBe("1 - tanh(x)^2");
  expect(derivative("3 * x^3 / y")).toBe("9 * x^2 / y");
  expect(derivative("log1p(-x)")).toBe("-(1 / (1 - x))");
  expect(derivative("beta^t * x")).toBe("beta^t");
});

test("derivatives through tanh, sigmoid and softplus stay finite where e^x does not", () => {
  const texts = ["tanh(x)", "x * sigmoid(x)", "softplus(x)", "x * tanh(softplus(x))", "x / (1 + abs(x))", "x * erfc(-x)"];
  for (const text of texts) {
    const first = differentiate(parse(text), "x");
    const second = differentiate(first, "x");
    for (const x of [-1e4, -100, 100, 1e4]) {
      expect(evaluate(first, { x }), `${text} at ${x}`).toSatisfy(Number.isFinite);
      expect(evaluate(second, { x }), `${text} twice at ${x}`).toSatisfy(Number.isFinite);
    }
  }
});

test("an exponent is no variable to differentiate by", () => {
  expect(() => differentiate(parse("beta^t"), "t")).toThrow("t is an exponent: a whole number has no derivative");
  expect(() => differentiate(parse("beta^t"), "beta")).toThrow("cannot contain beta");
});
