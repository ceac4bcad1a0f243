import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bitsOf, deep, shallowByTerms, shallowByThresholds, type Parameters } from "./parity.ts";
import { activationsOf, spec, unitsOf } from "./specs.ts";

const SLOPE = 0.1;

const g: Readonly<Record<string, (z: number) => number>> = {
  relu: (z) => Math.max(z, 0),
  leaky_relu: (z) => (z > 0 ? z : SLOPE * z),
  sigmoid: (z) => 1 / (1 + Math.exp(-z)),
};

/** A[L] of one example. */
function forward(x: readonly number[], parameters: Parameters, activations: readonly string[]): number {
  let a: readonly number[] = x;
  activations.forEach((activation, i) => {
    const W = parameters[`W${i + 1}`]!;
    const below = a;
    const n = below.length;
    a = parameters[`b${i + 1}`]!.map((b, row) => {
      let z = b;
      for (let k = 0; k < n; k++) z += W[row * n + k]! * below[k]!;
      return g[activation]!(z);
    });
  });
  return a[0]!;
}

const constructions: readonly [title: string, specName: string, parameters: Parameters][] = [
  ["a tree of exclusive ors", "parity_deep", deep(SLOPE)],
  ["a term for each odd input", "parity_shallow", shallowByTerms()],
  ["8 thresholds on the sum", "parity_shallow", shallowByThresholds()],
];

describe.each(constructions)("%s: %s", (_, name, parameters) => {
  const n = unitsOf(spec(name));
  const activations = activationsOf(spec(name));

  test("has the shapes of the spec", () => {
    activations.forEach((_, i) => {
      expect(parameters[`W${i + 1}`]!.length).toBe(n[i + 1]! * n[i]!);
      expect(parameters[`b${i + 1}`]!.length).toBe(n[i + 1]!);
    });
    expect(Object.keys(parameters)).toHaveLength(2 * activations.length);
  });

  test("is right on all 256 inputs", () => {
    for (let number = 0; number < 256; number++) {
      const x = bitsOf(number);
      const parity = x.reduce((sum, bit) => sum + bit) % 2;
      expect(Math.abs(forward(x, parameters, activations) - parity), x.join("")).toBeLessThan(5e-5);
    }
  });
});

test("the slope of the deep construction is the spec's", () => {
  const hidden = spec("parity_deep").layers.slice(0, -1);
  for (const { activation } of hidden) expect(activation).toEqual({ type: "leaky_relu", negative_slope: SLOPE });
});

test.each(["parity_deep", "parity_shallow"])("docs/why-deep.md counts the units and parameters of %s", (name) => {
  const n = unitsOf(spec(name));
  const hidden = n.slice(1, -1).reduce((sum, units) => sum + units);
  const parameters = n.slice(1).reduce((sum, units, i) => sum + units * n[i]! + units, 0);
  const doc = readFileSync(new URL("../../docs/why-deep.md", import.meta.url), "utf8");
  const [row] = doc.match(new RegExp(`^\\| .*\`${name}\`.*$`, "m")) ?? [];
  expect(row?.split("|").map((cell) => cell.trim()).slice(2, 5)).toEqual([
    n.join("-"),
    String(hidden),
    parameters.toLocaleString("en-US"),
  ]);
});
