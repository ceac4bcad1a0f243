import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate, lower, parse, printText, printTypeScript, simplify } from "../../src/formula/index.ts";
import { erf, erfc, power } from "../../src/runtime/kernels/scalar.ts";
import { expressions, points } from "./arbitrary.ts";

describe("TypeScript", () => {
  test.each([
    ["tanh(z)", "Math.tanh(z[i]!)"],
    ["sigmoid(z)", "1 / (1 + Math.exp(-z[i]!))"],
    ["sigmoid(-z)", "1 / (1 + Math.exp(z[i]!))"],
    ["softplus(z)", "Math.max(z[i]!, 0) + Math.log1p(Math.exp(-Math.abs(z[i]!)))"],
    ["select(z > 0, z, negativeSlope * z)", "z[i]! > 0 ? z[i]! : negativeSlope * z[i]!"],
    ["2 * select(z > 0, z, select(z < -1, 3, 4))", "2 * (z[i]! > 0 ? z[i]! : z[i]! < -1 ? 3 : 4)"],
    ["1 - z^2", "1 - z[i]! * z[i]!"],
    ["x / z^2", "x / (z[i]! * z[i]!)"],
    ["(x - y)^2 + x^3", "power(x - y, 2) + x * x * x"],
    ["x^4 + (x * y)^3", "power(x, 4) + power(x * y, 3)"],
    ["-(2 * x) - exp(-(x * y / 2))", "-2 * x - Math.exp(-x * y / 2)"],
    ["1 - beta1^t", "1 - power(beta1, t)"],
    ["x - (y - 2 * 3)", "x - (y - 6)"],
    ["-(-(x * y))", "x * y"],
    ["erfc(-(x + y))", "erfc(-(x + y))"],
  ])("%s", (formula, text) => {
    expect(printTypeScript(parse(formula), { z: "z[i]!" })).toBe(text);
  });

  test("computes what evaluate computes, to the bit", () => {
    fc.assert(
      fc.property(expressions, points, points, (expression, x, y) => {
        // The text is JavaScript as well; only here is it run from a string.
        const run = new Function("x", "y", "erf", "erfc", "power", `return ${printTypeScript(expression)};`);
        expect(run(x, y, erf, erfc, power)).toBe(evaluate(simplify(lower(expression)), { x, y }));
      }),
      { seed: 11, numRuns: 1000 },
    );
  });
});

describe("text", () => {
  test.each([
    ["1 - a^2", "1 − A[1]²"],
    ["a * (1 - a)", "A[1] ∗ (1 − A[1])"],
    ["sigmoid(z)", "σ(Z[1])"],
    ["1 / (1 + exp(-z))", "1 / (1 + e^−Z[1])"],
    ["max(z, 0) + log1p(exp(-abs(z)))", "max(Z[1], 0) + log(1 + e^−|Z[1]|)"],
    ["exp(z / 2) * expm1(z)", "e^(Z[1] / 2) ∗ (e^Z[1] − 1)"],
    ["select(z <= 0, 0, 0.01 * z)", "0 if Z[1] ≤ 0, else 0.01 ∗ Z[1]"],
    ["y * select(z > 0, 1, 2)", "y ∗ (1 if Z[1] > 0, else 2)"],
    ["alpha * lambda / (sqrt(s) + epsilon)", "α ∗ λ / (√s + ε)"],
    ["sqrt(1 - beta2^t) * (-z)^12", "√(1 − β₂ᵗ) ∗ (−Z[1])¹²"],
    ["x^k", "x^k"],
    ["-(2 * x) + (-x) * y", "−2 ∗ x + −x ∗ y"],
    ["-(-x * y)", "−(−x ∗ y)"],
  ])("%s", (formula, text) => {
    expect(printText(parse(formula), { z: "Z[1]", a: "A[1]" })).toBe(text);
  });
});
