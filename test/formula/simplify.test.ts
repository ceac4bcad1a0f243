import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate, lower, parse, printFormula, share, simplify } from "../../src/formula/index.ts";
import { expressions, points } from "./arbitrary.ts";

test.each([
  ["x + 0", "x"],
  ["0 + x", "x"],
  ["0 - x", "-x"],
  ["x - 0", "x"],
  ["1 * x / 1", "x"],
  ["0 * x + 0 / y", "0"],
  ["x^1 + y^0", "x + 1"],
  ["-(-x)", "x"],
  ["x + -y", "x - y"],
  ["x - -y", "x + y"],
  ["-x + y", "y - x"],
  ["-x * -y", "x * y"],
  ["2 * (x * 3)", "6 * x"],
  ["x * (y * z)", "x * y * z"],
  ["2^3 - 10", "-2"],
  ["1 / 0", "1 / 0"],
  ["select(1 < 2, x, y)", "select(1 < 2, x, y)"],
  ["select(x > y, z, z)", "z"],
  ["select(0 >= z, 0, 1)", "select(z <= 0, 0, 1)"],
  ["d * select(z <= 0, 0, 1)", "select(z <= 0, 0, d)"],
  ["d * select(z > 0, 1, s)", "d * select(z > 0, 1, s)"],
])("%s is %s", (text, simpler) => {
  expect(printFormula(simplify(parse(text)))).toBe(simpler);
});

describe("random expressions", () => {
  test("keep their values where these are finite", () => {
    let checked = 0;
    fc.assert(
      fc.property(expressions, points, points, (expression, x, y) => {
        const value = evaluate(expression, { x, y });
        // Rounding that moves a comparison or a tiny divisor across 0 may change a value entirely: x·(y·z) and (x·y)·z.
        const wobbled = evaluate(expression, { x: x * (1 + 1e-13), y: y * (1 - 1e-13) });
        if (!(Math.abs(wobbled - value) < 1e-9 * (1 + Math.abs(value)))) return;
        checked++;
        const simpler = evaluate(simplify(expression), { x, y });
        expect(Math.abs(simpler - value), printFormula(expression)).toBeLessThan(1e-9 * (1 + Math.abs(value)));
      }),
      { seed: 3, numRuns: 3000 },
    );
    expect(checked).toBeGreaterThan(1500);
  });

  test("are simple after one pass", () => {
    fc.assert(
      fc.property(expressions, (expression) => {
        const once = simplify(expression);
        expect(printFormula(simplify(once))).toBe(printFormula(once));
      }),
      { seed: 4, numRuns: 1000 },
    );
  });

  test("are the same with what is shared put back", () => {
    fc.assert(
      fc.property(expressions, points, points, (expression, x, y) => {
        const { bindings, result } = share(expression);
        const scope: Record<string, number> = { x, y };
        for (const { name, value } of bindings) scope[name] = evaluate(value, scope);
        expect(evaluate(result, scope)).toBe(evaluate(simplify(lower(expression)), { x, y }));
      }),
      { seed: 5, numRuns: 1000 },
    );
  });
});

test("what is computed twice gets a name, once", () => {
  const { bindings, result } = share(parse("z * sigmoid(z) + sigmoid(z) * (1 - sigmoid(z)) - (a - y)^2"));
  expect(bindings.map(({ name, value }) => `${name} = ${printFormula(value)}`)).toEqual([
    "u1 = 1 / (1 + exp(-z))",
    "u2 = a - y",
  ]);
  expect(printFormula(result)).toBe("z * u1 + u1 * (1 - u1) - u2^2");
  expect(share(parse("u + (a - y)^2")).bindings[0]!.name).toBe("u1");
});
