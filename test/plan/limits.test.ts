import { expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import type { Plan, Step } from "../../src/plan/plan.ts";
import { verify } from "../../src/plan/verify.ts";

/** The plan of a network whose first layer is as said. */
function planOf(layer: string, training = ""): Plan {
  const text = `
version: 1
name: net
input: { units: 6 }
layers:
  - { units: 6, ${layer} }
  - { units: 3, activation: softmax }
loss: categorical_crossentropy
${training}
`;
  const { plan, diagnostics } = compile(text, { file: "net.net.yaml", source: "net.net.yaml" });
  if (plan === undefined) throw new Error(diagnostics[0].message);
  expect(verify(plan)).toEqual([]);
  return plan;
}

/** Calls of the first layer as a module has them. */
function calls(steps: readonly Step[] | undefined): string[] | undefined {
  return steps
    ?.filter(({ layer }) => layer === 1)
    .map(({ kernel, args }) => {
      const texts = args.map((each) => ("tensor" in each ? each.tensor : "scalar" in each ? each.scalar : "?"));
      return [kernel, ...texts].join(" ");
    });
}

test.each([
  ["activation: relu", "linearClamp W1 X b1 A1 0", "Z[1] = W[1]·X + b[1]; A[1] = max(0, Z[1])"],
  ["activation: relu6", "linearClamp W1 X b1 A1 0 6", "Z[1] = W[1]·X + b[1]; A[1] = min(max(0, Z[1]), 6)"],
  ["activation: hard_tanh", "linearClamp W1 X b1 A1 -1 1", "Z[1] = W[1]·X + b[1]; A[1] = min(max(−1, Z[1]), 1)"],
  ["activation: relu, bias: false", "multiplyClamp W1 X A1 0", "Z[1] = W[1]·X; A[1] = max(0, Z[1])"],
])("%s is computed with the product, and there is no Z[1]", (layer, call, formula) => {
  const { forward, infer, cache, activations } = planOf(layer);
  expect(calls(forward)).toEqual([call]);
  expect(forward[0]!.formula).toBe(formula);
  expect(infer).toBeUndefined();
  for (const tensors of [cache, activations]) expect(tensors.map(({ name }) => name)).not.toContain("Z1");
});

test("whatever comes after it", () => {
  const { forward, infer } = planOf("activation: relu, dropout: 0.5");
  expect(calls(forward)).toEqual(["linearClamp W1 X b1 G1 0", "dropout G1 D1 0.5 A1"]);
  expect(calls(infer)).toEqual(["linearClamp W1 X b1 A1 0"]);
  const added = planOf("activation: relu, add: { layer: input, position: after_activation }");
  expect(calls(added.forward)).toEqual(["linearClamp W1 X b1 G1 0", "add G1 X A1"]);
});

test("and what a predictor has folded", () => {
  const { forward, folded } = planOf("activation: relu, normalization: batch");
  expect(calls(forward)!.filter((call) => call.includes("Clamp"))).toEqual([]);
  expect(calls(folded!.forward)).toEqual(["linearClamp W1 X beta1 A1 0"]);
});

test.each([
  ["activation: tanh", ""],
  ["activation: leaky_relu", ""],
  ["activation: prelu", ""],
  ['activation: { formula: "max(0, z)" }', ""],
  ["activation: relu, add: input", ""],
  ["activation: relu, normalization: layer", ""],
  ["activation: relu", "training: { keep: all }"],
])("%s is not: another step comes between them, or reads Z[1], or it is no pair of limits %s", (layer, training) => {
  const { forward, cache } = planOf(layer, training);
  expect(calls(forward)!.join()).not.toMatch(/Clamp/);
  expect(cache.map(({ name }) => name)).toContain("Z1");
});
