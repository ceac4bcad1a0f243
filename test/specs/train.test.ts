/** Every spec is trained as it stands: what `layerc train` runs is what is trained here. */
import { describe, expect, test } from "vitest";
import { describeWithOracle, oracle } from "../oracle/paths.ts";
import { createRandom } from "../../src/runtime/random.ts";
import { setRows } from "../support/matrices.ts";
import { compileAndImport } from "../support/module.ts";
import { normals } from "../support/random.ts";
import { specs, textOfSpec } from "../support/specs.ts";
import { trainSpec, type Trained } from "../support/training.ts";
import { bitsOf, deep, shallowByTerms, shallowByThresholds, type Parameters } from "./parity.ts";

const cats = ["logistic_regression", "one_hidden", "four_layer"];
/** With the folder of their data, and the test accuracy after 300 steps. */
const images = [
  ["mnist", "mnist", 0.9],
  ["fashion_mnist", "fashion-mnist", 0.78],
] as const;
const parity = ["parity_deep", "parity_shallow"];

/** The accuracy that a spec reaches, on its test part where it has one, else on what it was trained on. */
const bundled: readonly (readonly [name: string, accuracy: number])[] = [
  ["digits", 0.96],
  ["digits_residual", 0.95],
  ["quick_gelu", 0.94],
  ["iris", 0.9],
  ["xor", 1],
  ["planar", 0.89],
  ["two_hidden", 0.89],
  ["five_hidden", 0.89],
];

test("every spec is trained here", () => {
  const trained = [...bundled.map(([name]) => name), ...images.map(([name]) => name), ...parity, ...cats];
  expect(trained.sort()).toEqual(specs.map(({ name }) => name).sort());
});

function accuracyOf({ trainer, data }: Trained): number {
  return trainer.evaluate(data.test ?? data.train).accuracy!;
}

describe("on its own data", () => {
  test.each(bundled)("%s reaches an accuracy of %d", async (name, accuracy) => {
    const trained = await trainSpec(name);
    expect(accuracyOf(trained)).toBeGreaterThanOrEqual(accuracy);
    // Weights and preprocessing travel: a trainer that loads them measures the same.
    const { module } = await compileAndImport(textOfSpec(name));
    const again = module.createTrainer({ examples: 1 });
    again.load(trained.trainer.save());
    const part = trained.data.test ?? trained.data.train;
    expect(again.evaluate(part)).toEqual(trained.trainer.evaluate(part));
  });
});

/** All 256 inputs, counting up, and their parity. */
const inputs = Array.from({ length: 256 }, (_, number) => bitsOf(number));
const everyInput = {
  X: Float32Array.from(inputs.flat()),
  Y: Uint8Array.from(inputs, (bits) => bits.reduce((sum, bit) => sum + bit) % 2),
};

describe("8-bit parity", () => {
  const constructions: readonly (readonly [title: string, name: string, parameters: Parameters])[] = [
    ["a tree of exclusive ors", "parity_deep", deep(0.1)],
    ["a term for each odd input", "parity_shallow", shallowByTerms()],
    ["thresholds on the sum", "parity_shallow", shallowByThresholds()],
  ];

  test.each(constructions)("%s in %s is right on all 256 inputs", async (_, name, parameters) => {
    const { module } = await compileAndImport(textOfSpec(name));
    const trainer = module.createTrainer({ examples: 1 });
    expect(trainer.evaluate(everyInput).correct).toBeLessThan(256);
    for (const [tensor, values] of Object.entries(parameters)) {
      expect(values.length).toBe(trainer.parameters[tensor]!.data.length);
      trainer.parameters[tensor]!.data.set(values);
    }
    expect(trainer.evaluate(everyInput).correct).toBe(256);
  });

  // Whether training finds such weights is not promised: what it finds is said, and must be better than the start.
  test.each(parity)("%s, trained from its seed", async (name) => {
    const { module } = await compileAndImport(textOfSpec(name));
    const before = module.createTrainer({ examples: 1 }).evaluate(everyInput);
    const { trainer, network } = await trainSpec(name);
    const after = trainer.evaluate(everyInput);
    console.info(`${name}, trained from seed ${network.training.seed}: ${after.correct} of 256 inputs right`);
    expect(after.cost).toBeLessThan(before.cost);
    expect(after.correct).toBeGreaterThan(before.correct!);
  });
});

describeWithOracle("on the cats", () => {
  const folder = oracle("data", "cats");

  test("logistic_regression follows the published costs to iteration 100", async () => {
    const { trainer, records } = await trainSpec("logistic_regression", { folder, fit: { iterations: 101 } });
    expect(records.length).toBe(101);
    expect(records[0]!.cost).toBeCloseTo(0.693147, 6);
    expect(records[100]!.cost).toBeCloseTo(0.584508, 6);
    expect(trainer.preprocessing).toBeDefined();
  });

  test.each(["one_hidden", "four_layer"])("the cost of %s falls over 30 iterations from its seed", async (name) => {
    const { records, data } = await trainSpec(name, { folder, fit: { iterations: 30 } });
    expect([data.train.examples, data.test!.examples]).toEqual([209, 50]);
    expect(records.length).toBe(30);
    expect(records[29]!.cost).toBeLessThan(records[0]!.cost);
    expect(records[29]!.cost).toBeLessThan(0.69);
  });
});

describeWithOracle("on images of 28 × 28 pixels", () => {
  test.each(images)("%s, 300 steps", async (name, folder, accuracy) => {
    const trained = await trainSpec(name, { folder: oracle("data", folder), fit: { iterations: 300 } });
    const { train, validation, test } = trained.data;
    expect([train.examples, validation!.examples, test!.examples]).toEqual([54000, 6000, 10000]);
    // Bytes stay bytes: no copy of the data set in float.
    expect([train.X.constructor, test!.X.constructor]).toEqual([Uint8Array, Uint8Array]);
    expect(accuracyOf(trained)).toBeGreaterThanOrEqual(accuracy);
  });
});

describe("where there are no cats, on seeded noise", () => {
  test.each(cats)("the cost of %s falls in three steps", async (name) => {
    const { module } = await compileAndImport(textOfSpec(name));
    const trainer = module.createTrainer({ examples: 5 });
    const random = createRandom(1, "check");
    setRows(trainer.X, normals(trainer.X.rows, 5, random).map((row) => row.map((x) => x / 100)));
    setRows(trainer.Y, [[0, 1, 0, 1, 1]]);
    const costs = [1, 2, 3].map(() => trainer.step(trainer.X, trainer.Y));
    expect(costs[1]).toBeLessThan(costs[0]!);
    expect(costs[2]).toBeLessThan(costs[1]!);
  });
});
