import fc from "fast-check";
import { expect, test } from "vitest";
import { graphOf, type Tensor } from "../../src/graph/graph.ts";
import { specText } from "../support/spec.ts";
import { planOf, specTexts } from "./networks.ts";

const text = (tensors: readonly Tensor[]): string[] => tensors.map(({ symbol, shape }) => `${symbol} ${shape}`);

test("the blocks of a network and what flows between them", () => {
  const { layers, loss, parameters } = graphOf(
    planOf(
      specText({
        n: [1200, 4, 3, 2],
        activations: ["relu", "linear", "softmax"],
        bias: [true, false, true],
        loss: "categorical_crossentropy",
        l2: 0.1,
      }),
    ),
  );
  expect(parameters).toBe(1200 * 4 + 4 + 12 + 6 + 2);
  expect(
    layers.map(({ forward, cache, backward }) => [
      text(forward.inputs),
      text(forward.parameters),
      text(cache),
      text(backward.inputs),
      text(backward.gradients),
    ]),
  ).toEqual([
    // The penalty's gradient is what reads W[1]; dA[0] is not computed.
    [
      ["X 1,200 × m"],
      ["W[1] 4 × 1,200", "b[1] 4 × 1"],
      ["A[1] 4 × m", "X 1,200 × m", "W[1] 4 × 1,200"],
      ["dA[1] 4 × m"],
      ["dW[1] 4 × 1,200", "db[1] 4 × 1"],
    ],
    // A linear layer without bias: dZ[2] is dA[2], and there is no g'(Z[2]) to keep anything for.
    [["A[1] 4 × m"], ["W[2] 3 × 4"], ["A[1] 4 × m", "W[2] 3 × 4"], ["dA[2] 3 × m"], ["dW[2] 3 × 4"]],
    // Softmax and its loss are fused: dZ[3] comes straight from the loss.
    [
      ["A[2] 3 × m"],
      ["W[3] 2 × 3", "b[3] 2 × 1"],
      ["A[2] 3 × m", "W[3] 2 × 3"],
      ["dZ[3] 2 × m"],
      ["dW[3] 2 × 3", "db[3] 2 × 1"],
    ],
  ]);
  expect(loss).toEqual({
    title: "categorical cross-entropy",
    inputs: [
      { symbol: "Z[3]", shape: "2 × m" },
      { symbol: "A[3]", shape: "2 × m" },
    ],
    targets: [{ symbol: "Y", shape: "2 × m" }],
    cost: { symbol: "J", shape: "1 × 1" },
    costFormulas: ["J = −(1/m) Σ Y ∗ log softmax(Z[3])", "+ λ/(2m) ‖W[l]‖² for l = 1 … 3"],
    gradientFormulas: ["dZ[3] = A[3] ∗ ΣY − Y"],
  });
});

test("a loss apart from its activation: dA[L] comes from it, and layer L has a cache for g'", () => {
  const { layers, loss } = graphOf(
    planOf(specText({ n: [2, 1], activations: ["tanh"], loss: "mean_squared_error" })),
  );
  expect(text(loss.inputs)).toEqual(["A[1] 1 × m"]);
  expect(text(layers[0]!.backward.inputs)).toEqual(["dA[1] 1 × m"]);
  expect(text(layers[0]!.cache)).toEqual(["A[1] 1 × m", "X 2 × m"]);
});

test("weights of examples come to the loss with the labels", () => {
  const training = { example_weights: true };
  const { layers, loss } = graphOf(
    planOf(specText({ n: [2, 3], activations: ["softmax"], loss: "categorical_crossentropy", training })),
  );
  expect(text(loss.inputs)).toEqual(["Z[1] 3 × m", "A[1] 3 × m"]);
  expect(text(loss.targets)).toEqual(["Y 3 × m", "ω 1 × m"]);
  expect(loss.costFormulas).toEqual(["J = −(1/m) Σ ω ∗ Y ∗ log softmax(Z[1])"]);
  expect(loss.gradientFormulas).toEqual(["dZ[1] = A[1] ∗ ΣY − Y", "dZ[1] ← dZ[1] ∗ ω"]);
  expect(layers[0]!.backward.formulas.join()).not.toContain("ω");
});

test("nothing is lost, and each block reads what its neighbour writes", () => {
  fc.assert(
    fc.property(specTexts, (spec) => {
      const plan = planOf(spec);
      const { layers, loss } = graphOf(plan);
      const L = layers.length;
      const formulas = layers.flatMap(({ forward, backward }) => [...forward.formulas, ...backward.formulas]);
      const steps = [...plan.forward, ...plan.backward];
      const computed = steps.flatMap(({ formula }) => formula.split("; "));
      expect([...formulas, ...loss.gradientFormulas].sort()).toEqual(computed.sort());
      expect(loss.costFormulas).toHaveLength(1 + plan.network.regularizers.length);
      const symbols = (tensors: readonly Tensor[]): string[] => tensors.map(({ symbol }) => symbol);
      layers.forEach(({ l, forward, backward }, i) => {
        expect(symbols(forward.inputs)).toEqual([l === 1 ? "X" : `A[${l - 1}]`]);
        const { bias } = plan.network.layers[i]!;
        expect(symbols(forward.parameters)).toEqual([`W[${l}]`, ...(bias ? [`b[${l}]`] : [])]);
        expect(symbols(backward.gradients)).toEqual([`dW[${l}]`, ...(bias ? [`db[${l}]`] : [])]);
        const fused = l === L && loss.gradientFormulas[0]!.startsWith("dZ");
        expect(symbols(backward.inputs)).toEqual([`${fused ? "dZ" : "dA"}[${l}]`]);
      });
    }),
    { numRuns: 40 },
  );
});
