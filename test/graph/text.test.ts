import fc from "fast-check";
import { expect, test } from "vitest";
import { clip, textWidth, wrap, wrapFormula } from "../../src/graph/text.ts";

const WIDTH = 190;

test.each([
  ["Z[1] = W[1]·X + b[1]", ["Z[1] = W[1]·X + b[1]"]],
  ["dZ[1] = dA[1] ∗ (1 − A[1]²)", ["dZ[1] = dA[1]", "∗ (1 − A[1]²)"]],
  ["dZ[3] = 0 if Z[3] ≤ 0, else dA[3]", ["dZ[3] = 0 if Z[3] ≤ 0,", "else dA[3]"]],
  // Within one pair of parentheses: before the signs of the sum, not within log(…).
  [
    "J = (1/m) Σ (max(Z[2], 0) − Y ∗ Z[2] + log(1 + e^−|Z[2]|))",
    ["J = (1/m) Σ (max(Z[2], 0)", "− Y ∗ Z[2]", "+ log(1 + e^−|Z[2]|))"],
  ],
  ["dW[50] = (1/m) dZ[50]·A[49]ᵀ", ["dW[50] = (1/m)", "dZ[50]·A[49]ᵀ"]],
])("a formula is broken where a person would: %s", (formula, lines) => {
  expect(wrapFormula(formula, "formula", WIDTH).map((line) => line.replace(/^\u00a0+/, ""))).toEqual(lines);
});

test("lines fit, and together they are the text", () => {
  const words = fc.array(fc.stringMatching(/^([A-Za-z0-9()·]{1,12}|[+−∗/]|if|else|for)$/), { minLength: 1 });
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join(" ");
      for (const break_ of [wrap, wrapFormula]) {
        const lines = break_(text, "formula", WIDTH);
        expect(lines.map((line) => line.replace(/^\u00a0+/, "")).join(" ")).toBe(text);
        for (const line of lines) expect(textWidth(line, "formula")).toBeLessThanOrEqual(WIDTH);
      }
    }),
  );
});

test("a word longer than the line stays whole, and ends the search", () => {
  const long = "Z".repeat(100);
  expect(wrap(`a ${long} b`, "formula", WIDTH)).toEqual(["a", long, "b"]);
  expect(wrapFormula(`a ${long} b`, "formula", WIDTH)).toHaveLength(3);
});

test("clipped text fits and ends with an ellipsis", () => {
  expect(clip("hidden", "subtitle", 100)).toBe("hidden");
  const clipped = clip("w".repeat(64), "subtitle", 100);
  expect(clipped).toMatch(/^w+…$/);
  expect(textWidth(clipped, "subtitle")).toBeLessThanOrEqual(100);
});
