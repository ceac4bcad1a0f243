/** Numbers at the edges, through whole modules: finite where mathematics is, an error that names the place where it is not. */
import { describe, expect, test } from "vitest";
import { optimizers } from "../../src/optimizers/index.ts";
import { DivergedError, ShapeError } from "../../src/runtime/errors.ts";
import { lossSettings } from "../support/losses.ts";
import { compileAndImport, type AnyTrainer } from "../support/module.ts";
import { specText } from "../support/spec.ts";

function expectFinite(trainer: AnyTrainer, J: number): void {
  expect(J).toSatisfy(Number.isFinite);
  for (const tensors of [trainer.cache, trainer.gradients, trainer.parameters]) {
    for (const [name, { data }] of Object.entries(tensors)) expect(data.every(Number.isFinite), name).toBe(true);
  }
}

/** Losses that are finite at any logit: in their form with Z[L]. */
const stable = lossSettings.flatMap(({ loss, outputs, units = 2 }) => {
  const word = typeof loss === "string" ? loss : (loss as { type: string }).type;
  return ["binary_crossentropy", "categorical_crossentropy", "kl_divergence", "focal"].includes(word)
    ? outputs
        .filter((output) => ["sigmoid", "softmax", "linear"].includes(output))
        .map((output) => ({ loss, output, word, units }))
    : [];
});

describe("logits of ±1e4", () => {
  test.each(stable.filter(({ word, output }) => !(word === "binary_crossentropy" && output === "softmax") && !(word === "focal" && output === "softmax")))(
    "$output, $loss",
    async ({ loss, output, units }) => {
      const { module } = await compileAndImport(specText({ n: [2, units], activations: [output], loss, bias: [false] }));
      for (const precision of ["float32", "float64"] as const) {
        const trainer = module.createTrainer({ examples: 4, precision });
        trainer.parameters["W1"]!.data.set([1e4, 0, 0, 1e4]);
        trainer.X.data.set([1, -1, 1, 0, -1, 1, 1, 0]);
        trainer.Y.data.set([1, 1, 0, 0, 0, 0, 1, 1]);
        expectFinite(trainer, trainer.step(trainer.X, trainer.Y));
      }
    },
  );
});

test("denormal inputs and weights train as zeros do", async () => {
  const { module } = await compileAndImport(
    specText({ n: [2, 3, 2], activations: ["tanh", "softmax"], loss: "categorical_crossentropy" }),
  );
  const step = (size: number): AnyTrainer => {
    const trainer = module.createTrainer({ examples: 2 });
    trainer.parameters.theta.data.fill(size);
    trainer.X.data.fill(size);
    trainer.Y.data.set([1, 0, 0, 1]);
    expectFinite(trainer, trainer.step(trainer.X, trainer.Y));
    return trainer;
  };
  const [denormal, zero] = [step(1e-42), step(0)];
  denormal.parameters.theta.data.forEach((p, i) => expect(p).toBeCloseTo(zero.parameters.theta.data[i]!, 30));
});

test("one class, and constant features, standardised or normalised, train", async () => {
  const data = { source: { format: "csv", target: "y" }, preprocess: "standardize" };
  const spec = { ...(JSON.parse(specText({ n: [2, 4, 3], activations: ["relu", "softmax"], loss: "categorical_crossentropy" })) as object), data };
  const layers = (spec as unknown as { layers: object[] }).layers;
  layers[0] = { ...layers[0], normalization: "batch" };
  const { module } = await compileAndImport(JSON.stringify(spec));
  const trainer = module.createTrainer({ examples: 8 });
  const X = Float32Array.from({ length: 32 }, (_, i) => (i % 2 === 0 ? 7 : i));
  const records = trainer.fit({ X, Y: new Uint8Array(16) }, { epochs: 20, batchSize: 8 });
  expect(records.at(-1)!.cost).toBeLessThan(records[0]!.cost);
  expect(trainer.evaluate({ X, Y: new Uint8Array(16) }).accuracy).toBe(1);
  expectFinite(trainer, 0);
});

test("all units dropped: the layer's output is 0, and so is its gradient", async () => {
  const { module } = await compileAndImport(
    specText({ n: [2, 3, 2], activations: ["tanh", "softmax"], loss: "categorical_crossentropy", dropout: [0.5] }),
  );
  const trainer = module.createTrainer({ examples: 2 });
  trainer.setMasks({ D1: new Float32Array(6) });
  trainer.X.data.set([1, 2, 3, 4]);
  trainer.Y.data.set([1, 0, 0, 1]);
  expectFinite(trainer, trainer.step(trainer.X, trainer.Y));
  expect([...trainer.cache["A1"]!.data, ...trainer.gradients["dW1"]!.data].every((x) => x === 0)).toBe(true);
});

test("a batch of one with batch normalisation is refused, by its reason", async () => {
  const spec = JSON.parse(specText({ n: [2, 3, 1], activations: ["tanh", "linear"], loss: "mean_squared_error" })) as { layers: object[] };
  spec.layers[0] = { ...spec.layers[0], normalization: "batch" };
  const { module } = await compileAndImport(JSON.stringify(spec));
  const trainer = module.createTrainer({ examples: 1 });
  expect(() => trainer.step(trainer.X, trainer.Y)).toThrow(ShapeError);
  expect(() => trainer.step(trainer.X, trainer.Y)).toThrow("batch normalisation needs a batch of two examples or more");
});

describe("a learning rate that diverges ends in an error with its place", () => {
  test.each(optimizers.map(({ name }) => name))("%s", async (type) => {
    const sketch = { n: [2, 3, 1], activations: ["relu", "linear"], loss: "mean_squared_error" };
    const { module } = await compileAndImport(specText({ ...sketch, optimizer: { type, learning_rate: 1e30 } }));
    const trainer = module.createTrainer({ examples: 4 });
    const X = Float32Array.from({ length: 8 }, (_, i) => i - 3.5);
    expect(() => trainer.fit({ X, Y: Float32Array.of(1, 2, 3, 4) }, { epochs: 200 })).toThrow(DivergedError);
  });
});

test.each(optimizers.map(({ name }) => name))("the same seed gives the same bits: %s", async (type) => {
  const sketch = { n: [2, 6, 2], activations: ["tanh", "softmax"], loss: "categorical_crossentropy", dropout: [0.3] };
  const { module } = await compileAndImport(specText({ ...sketch, optimizer: { type } }));
  const X = Float32Array.from({ length: 40 }, (_, i) => Math.sin(i));
  const Y = Uint8Array.from({ length: 20 }, (_, i) => i % 2);
  const train = (): Uint8Array => {
    const trainer = module.createTrainer({ examples: 8, seed: 5 });
    trainer.fit({ X, Y }, { epochs: 5, batchSize: 8 });
    return trainer.save();
  };
  expect(train()).toEqual(train());
});
