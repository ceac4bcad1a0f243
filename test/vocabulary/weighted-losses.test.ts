/**
 * Label smoothing and weights of classes and of examples against PyTorch and Keras, the loss as a spec has it, J and its
 * gradient by Z[L].
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sigmoid } from "../../src/runtime/kernels/activations.ts";
import { smoothLabels, weightClasses } from "../../src/runtime/kernels/labels.ts";
import {
  binaryCrossEntropy,
  binaryCrossEntropyGrad,
  logitBinaryCrossEntropyGrad,
  sigmoidBinaryCrossEntropy,
  sigmoidBinaryCrossEntropyGrad,
} from "../../src/runtime/kernels/crossentropy.ts";
import {
  logitWeightedBinaryCrossEntropyGrad,
  sigmoidWeightedBinaryCrossEntropy,
  sigmoidWeightedBinaryCrossEntropyGrad,
  weightedBinaryCrossEntropy,
  weightedBinaryCrossEntropyGrad,
} from "../../src/runtime/kernels/weighted-crossentropy.ts";
import { compileAndImport } from "../support/module.ts";
import { rowsOf, setRows, type Rows } from "../support/matrices.ts";
import { specText } from "../support/spec.ts";
import { matrixOf } from "./matrices.ts";

interface Case {
  /** What was called; `keras` in front where it was not torch.nn. */
  readonly call: string;
  readonly loss: Readonly<Record<string, unknown>> & { readonly type: string };
  readonly Z: Rows;
  readonly Y: Rows;
  /** What examples count for. */
  readonly weights?: readonly number[];
  readonly J: number;
  readonly dZ: Rows;
}

const file = readFileSync(join(import.meta.dirname, "fixtures/weighted-losses.json"), "utf8");
const { cases } = JSON.parse(file) as { readonly cases: readonly Case[] };

/** What makes probabilities of Z[L], for losses that also take logits. */
const ACTIVATIONS: Readonly<Record<string, string>> = {
  binary_crossentropy: "sigmoid",
  categorical_crossentropy: "softmax",
};

describe.each(cases)("$call", ({ call, loss, Z, Y, weights, J, dZ }) => {
  const activation = ACTIVATIONS[loss.type];
  const outputs = [...(activation === undefined ? [] : [activation]), "linear"];
  test.each(outputs)("%s", async (output) => {
    const n = Z.length;
    const given = activation !== undefined && output === "linear" ? { ...loss, from_logits: true } : loss;
    // One layer whose W is the identity: its input is Z[L].
    const sketch = { n: [n, n], activations: [output], loss: given, bias: [false] };
    const training = { example_weights: weights !== undefined };
    const { module } = await compileAndImport(specText({ ...sketch, training }));
    // Keras rounds to float32 on the way.
    const exact = call.startsWith("keras") ? 5e-7 : 1e-14;
    for (const [precision, tolerance] of [["float64", exact], ["float32", 1e-6]] as const) {
      const trainer = module.createTrainer({ examples: 4, precision });
      setRows(trainer.parameters["W1"]!, Z.map((_, i) => Z.map((_, k) => (i === k ? 1 : 0))));
      setRows(trainer.X, Z);
      setRows(trainer.Y, Y);
      if (weights !== undefined) setRows(trainer.cache["exampleWeights"]!, [[...weights]]);
      trainer.forward(trainer.X);
      // Backward propagation before the cost, which leaves no labels for it.
      trainer.backward(trainer.Y);
      const slopes = rowsOf(trainer.cache["dZ1"]!);
      slopes.forEach((row, k) =>
        row.forEach((slope, j) => expect(Math.abs(slope - dZ[k]![j]!)).toBeLessThan(tolerance)),
      );
      expect(Math.abs(trainer.cost(trainer.Y) - J)).toBeLessThan(tolerance);
    }
  });
});

describe("class weights of a binary loss", () => {
  const [A, Z, Y] = [
    matrixOf(2, 3, [0.2, 0.5, 0.3, 0.7, 0.1, 0.2]),
    matrixOf(2, 3, [-1.3, 0.2, 2.5, 0.8, -0.6, 1.1]),
    matrixOf(2, 3, [1, 0.25, 0, 0, 0.5, 0.9]),
  ];

  test("of 1 and 1 change nothing but the last digits", () => {
    const weighted = matrixOf(2, 3, []);
    const plain = matrixOf(2, 3, []);
    const expectSame = (): void => plain.data.forEach((x, i) => expect(weighted.data[i]).toBeCloseTo(x, 14));
    expect(weightedBinaryCrossEntropy(A, Y, 1, 1)).toBeCloseTo(binaryCrossEntropy(A, Y), 14);
    expect(sigmoidWeightedBinaryCrossEntropy(Z, Y, 1, 1)).toBeCloseTo(sigmoidBinaryCrossEntropy(Z, Y), 14);
    weightedBinaryCrossEntropyGrad(A, Y, 1, 1, weighted);
    binaryCrossEntropyGrad(A, Y, plain);
    expectSame();
    sigmoidWeightedBinaryCrossEntropyGrad(A, Y, 1, 1, weighted);
    sigmoidBinaryCrossEntropyGrad(A, Y, plain);
    expectSame();
    logitWeightedBinaryCrossEntropyGrad(Z, Y, 1, 1, weighted);
    logitBinaryCrossEntropyGrad(Z, Y, plain);
    expectSame();
  });

  test("count apart: J is w₀ times what no costs and w₁ times what yes costs", () => {
    for (const cost of [
      (w0: number, w1: number) => weightedBinaryCrossEntropy(A, Y, w0, w1),
      (w0: number, w1: number) => sigmoidWeightedBinaryCrossEntropy(Z, Y, w0, w1),
    ]) {
      expect(cost(0.3, 1.7)).toBeCloseTo(0.3 * cost(1, 0) + 1.7 * cost(0, 1), 14);
      expect(cost(1, 0)).toBeGreaterThan(0);
      expect(cost(0, 1)).toBeGreaterThan(0);
    }
  });

  test("leave J finite at any logit, and dZ at the weights", () => {
    const far = matrixOf(1, 4, [1000, -1000, 1000, -1000]);
    const labels = matrixOf(1, 4, [0, 1, 1, 0]);
    const dZ = matrixOf(1, 4, []);
    expect(sigmoidWeightedBinaryCrossEntropy(far, labels, 0.5, 2.5)).toBe((0.5 * 1000 + 2.5 * 1000) / 4);
    logitWeightedBinaryCrossEntropyGrad(far, labels, 0.5, 2.5, dZ);
    expect([...dZ.data].map((x) => x + 0)).toEqual([0.5, -2.5, 0, 0]);
    const saturated = matrixOf(1, 4, []);
    sigmoid(far, saturated);
    sigmoidWeightedBinaryCrossEntropyGrad(saturated, labels, 0.5, 2.5, dZ);
    expect([...dZ.data].map((x) => x + 0)).toEqual([0.5, -2.5, 0, 0]);
  });

  test("0 log 0 is 0, and so is log 0 of a class that does not count", () => {
    const sure = matrixOf(1, 2, [0, 1]);
    const dA = matrixOf(1, 2, []);
    expect(weightedBinaryCrossEntropy(sure, matrixOf(1, 2, [0, 1]), 2, 3)).toBe(0);
    expect(weightedBinaryCrossEntropy(sure, matrixOf(1, 2, [1, 1]), 2, 3)).toBe(Infinity);
    expect(weightedBinaryCrossEntropy(sure, matrixOf(1, 2, [1, 1]), 2, 0)).toBe(0);
    weightedBinaryCrossEntropyGrad(sure, matrixOf(1, 2, [0, 1]), 2, 3, dA);
    expect([...dA.data]).toEqual([2, -3]);
    weightedBinaryCrossEntropyGrad(sure, matrixOf(1, 2, [1, 0]), 0, 0, dA);
    expect([...dA.data].map((x) => x + 0)).toEqual([0, 0]);
  });
});

describe("labels", () => {
  test("that are smoothed still add up to 1", () => {
    const Y = matrixOf(4, 2, [1, 0, 0, 0.25, 0, 0.25, 0, 0.5]);
    smoothLabels(Y, 0.2, 4, Y);
    expect([...Y.data]).toEqual([0.85, 0.05, 0.05, 0.25, 0.05, 0.25, 0.05, 0.45].map((x) => expect.closeTo(x, 15)));
  });

  test("are weighted row by row", () => {
    const T = matrixOf(2, 3, []);
    weightClasses(matrixOf(2, 3, [1, 0, 0.5, 0, 1, 0.5]), [2, 0], T);
    expect([...T.data]).toEqual([2, 0, 1, 0, 0, 0]);
  });
});
