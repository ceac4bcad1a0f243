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

  test("computes what evaluate computes, to the bit", async () => {
    const drawn = fc.sample(fc.tuple(expressions, points, points), { seed: 11, numRuns: 1000 });
    // The text is JavaScript as well: a module of functions.
    const functions = drawn.map(([expression]) => `(x, y, erf, erfc, power) => ${printTypeScript(expression)}`);
    const module = `export const functions = [\n${functions.join(",\n")}\n];`;
    const { functions: run } = (await import(
      /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(module).toString("base64")}`
    )) as { functions: readonly ((x: number, y: number, ...helpers: unknown[]) => number)[] };
    for (const [i, [expression, x, y]] of drawn.entries()) {
      expect(run[i]!(x, y, erf, erfc, power), functions[i]).toBe(evaluate(simplify(lower(expression)), { x, y }));
    }
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
