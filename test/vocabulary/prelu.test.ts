/**
 * PReLU by numbers that follow from PyTorch's documentation of torch.nn.PReLU alone: max(0, x) + weight ∗ min(0, x), one
 * weight, or one for each channel, and init=0.25; gradients are those of that formula, worked out by hand.
 */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { analyse } from "../../src/analyse.ts";
import { runnableOf } from "../../src/cli/runnable.ts";
import { decodeSafetensors } from "../../src/runtime/safetensors.ts";
import { createHeap, matrix, prelu, preluGrad, preluGradSlope, type Matrix } from "../../src/runtime/v1.ts";
import { compileAndImport } from "../support/module.ts";
import { rowsOf, setRows } from "../support/matrices.ts";
import { matrixOf } from "./matrices.ts";

/** A column, NaN where it has no values yet. */
function columnOf(rows: number, values: readonly number[] = []): Matrix<number, 1> {
  const result = matrix(createHeap(rows, { precision: "float64" }), 0, rows, 1);
  result.data.fill(NaN);
  result.data.set(values);
  return result;
}

// Two units, three examples.
const Z = matrixOf(2, 3, [-2, 0, 1, -1, -3, 4]);
const dA = matrixOf(2, 3, [1, 2, 3, -1, 2, 5]);

test.each([
  ["a slope for each unit", [0.25, -0.5], [-0.5, 0, 1, 0.5, 1.5, 4], [0.25, 0.5, 3, 0.5, -1, 5], [-2 / 3, -5 / 3]],
  ["a slope for all", [0.25], [-0.5, 0, 1, -0.25, -0.75, 4], [0.25, 0.5, 3, -0.25, 0.5, 5], [-7 / 3]],
])("%s", (_, slopes, a, dz, dslope) => {
  const slope = columnOf(slopes.length, slopes);
  const [A, dZ, gradient] = [matrixOf(2, 3, []), matrixOf(2, 3, []), columnOf(slopes.length)];
  prelu(Z, slope, A);
  preluGrad(dA, Z, slope, dZ);
  preluGradSlope(dA, Z, gradient);
  expect([...A.data]).toEqual(a);
  expect([...dZ.data]).toEqual(dz);
  expect([...gradient.data]).toEqual(dslope);
});

test("nothing is made of an infinite gradient where z is positive, and NaN is passed on", () => {
  const [z, d] = [matrixOf(1, 2, [1, -1]), matrixOf(1, 2, [Infinity, 1])];
  const gradient = columnOf(1);
  preluGradSlope(d, z, gradient);
  expect(gradient.data[0]).toBe(-0.5);
  preluGradSlope(matrixOf(1, 2, [1, 1]), matrixOf(1, 2, [NaN, 1]), gradient);
  expect(gradient.data[0]).toBeNaN();
  const A = matrixOf(1, 1, []);
  prelu(matrixOf(1, 1, [NaN]), columnOf(1, [0.25]), A);
  expect(A.data[0]).toBeNaN();
});

/** One layer and half the squared error, so that dA is A − Y and J, dW and db can be worked out by hand, too. */
function specOf(activation: unknown): string {
  return JSON.stringify({
    version: 1,
    name: "line",
    input: { units: 1 },
    layers: [{ units: 2, activation, initializer: { type: "constant", value: 1 } }],
    loss: { type: "half_mean_squared_error", reduction: "sum_over_units" },
    optimizer: { type: "gradient_descent", learning_rate: 0.5, weight_decay: 0.1, weight_decay_on: "weights" },
  });
}

test("a step of a module: both units are −2 and 4 at first, and the labels −1.5 and 4", async () => {
  const { module } = await compileAndImport(specOf("prelu"));
  const trainer = module.createTrainer({ examples: 2, precision: "float64" });
  setRows(trainer.X, [[-2, 4]]);
  setRows(trainer.Y, [[-1.5, 4], [-1, 4]]);
  expect(rowsOf(trainer.parameters["slope1"]!)).toEqual([[0.25], [0.25]]);
  // A is −0.5 and 4 in both units; dA is 1, 0 and 0.5, 0.
  expect(trainer.step(trainer.X, trainer.Y)).toBe((1 / 2 + 0.25 / 2) / 2);
  expect(rowsOf(trainer.gradients["dslope1"]!)).toEqual([[-1], [-0.5]]);
  // Weight decay on weights alone leaves slopes to their gradients.
  expect(rowsOf(trainer.parameters["slope1"]!)).toEqual([[0.75], [0.5]]);

  const { module: shared } = await compileAndImport(specOf({ type: "prelu", shared: true, initial_slope: 0.5 }));
  const other = shared.createTrainer({ examples: 2, precision: "float64" });
  setRows(other.X, [[-2, 4]]);
  setRows(other.Y, [[-1.5, 4], [-1, 4]]);
  other.step(other.X, other.Y);
  expect(rowsOf(other.gradients["dslope1"]!)).toEqual([[-0.5]]);
  expect(rowsOf(other.parameters["slope1"]!)).toEqual([[0.75]]);
});

test("slopes are saved, and a file of another shape is refused", async () => {
  const { module } = await compileAndImport(specOf("prelu"));
  const { module: shared } = await compileAndImport(specOf({ type: "prelu", shared: true }));
  const trainer = module.createTrainer({ examples: 1 });
  trainer.parameters["slope1"]!.data.set([0.125, -0.5]);
  const saved = trainer.save();
  expect(decodeSafetensors(saved).tensors.get("slope1")).toEqual({ shape: [2, 1], data: Float32Array.of(0.125, -0.5) });
  expect([...module.createPredictor(saved).predict(Float32Array.of(-4))]).toEqual([-0.5, 2]);
  expect(() => shared.createPredictor(saved)).toThrow("their slope1 is (2, 1), that of line is (1, 1)");
});

test("where training started is no mark of trained weights: they serve a spec with another initial_slope", () => {
  const activationsOf = (activation: unknown): string[] => {
    const analysed = analyse(specOf(activation), { file: "line.net.yaml" });
    if (!analysed.ok) throw new Error(JSON.stringify(analysed.diagnostics));
    return runnableOf(analysed.value).layers.map((layer) => layer.activation);
  };
  expect(activationsOf({ type: "prelu", initial_slope: 0.5 })).toEqual(["prelu"]);
  const leaky = { negative_slope: 0.5, type: "leaky_relu" };
  expect(activationsOf(leaky)).toEqual([JSON.stringify(leaky)]);
});

test("what docs/layers.md shows: a slope for each of 32 units, one for 32, each by its initial number", async () => {
  const [, layers] = /^```yaml prelu\n(.*?)^```/ms.exec(readFileSync("docs/layers.md", "utf8"))!;
  const head = "version: 1\nname: shown\ninput: { units: 2 }\nloss: categorical_crossentropy\n";
  const { module } = await compileAndImport(`${head}${layers}`);
  const { slope1, slope2, ...others } = module.createTrainer({ examples: 1 }).parameters;
  expect(rowsOf(slope1!)).toEqual(new Array(32).fill([0.25]));
  expect(rowsOf(slope2!)).toEqual([[Math.fround(0.1)]]);
  expect(Object.keys(others).toSorted()).toEqual(["W1", "W2", "W3", "b1", "b2", "b3", "theta"]);
});
