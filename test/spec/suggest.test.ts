import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance, suggest } from "../../src/spec/suggest.ts";

describe("editDistance", () => {
  test.each([
    ["", "", 0],
    ["tanh", "tanh", 0],
    ["", "relu", 4],
    ["tanhh", "tanh", 1],
    ["tnah", "tanh", 1],
    ["rlue", "relu", 2],
    ["kitten", "sitting", 3],
    // Optimal string alignment edits nothing twice; the unrestricted distance would be 2.
    ["ca", "abc", 3],
  ])("%j to %j is %i", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "_"), maxLength: 7 });

  test("is symmetric, 0 for equal words alone, and at most the longer length", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });

  test("is 1 after a swap of two neighbours that differ", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(`${a}xy${b}`, `${a}yx${b}`)).toBe(1);
      }),
    );
  });
});

describe("suggest", () => {
  const known = ["linear", "sigmoid", "tanh", "relu", "leaky_relu", "softmax"];

  test.each([
    ["tanhh", "tanh"],
    ["Tanh", "tanh"],
    ["leaky-relu", "leaky_relu"],
    ["Leaky ReLU", "leaky_relu"],
    ["sigmiod", "sigmoid"],
    ["soft_max", "softmax"],
    ["gelu", "relu"],
    ["swish", undefined],
    ["", undefined],
    ["x".repeat(1_000_000), undefined],
  ])("%s", (written, meant) => {
    expect(suggest(written, known)).toBe(meant);
  });

  test("takes the nearest, of equals the first", () => {
    expect(suggest("beta_3", ["beta_1", "beta_2"])).toBe("beta_1");
    expect(suggest("epoch", ["epochs", "each"])).toBe("epochs");
  });
});
