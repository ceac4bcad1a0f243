/** Dropout, noise and batch normalisation as a trainer and a predictor run them. */
import { beforeAll, describe, expect, test } from "vitest";
import { DataError, ShapeError } from "../../src/runtime/errors.ts";
import { compileAndImport, keepingAll, type AnyTrainer, type GeneratedModule } from "../support/module.ts";

const spec = (layers: readonly object[], training: object = {}): string =>
  JSON.stringify({
    version: 1,
    name: "sketch",
    input: { units: 3 },
    layers: [...layers, { units: 2, activation: "softmax" }],
    loss: "categorical_crossentropy",
    optimizer: { type: "adam", learning_rate: 0.05 },
    training,
  });

const X = Float32Array.from({ length: 3 * 40 }, (_, i) => Math.sin(i * i));
const Y = Uint8Array.from({ length: 40 }, (_, i) => (X[3 * i]! > 0 ? 1 : 0));

function filled(module: GeneratedModule, examples: number, seed = 1): AnyTrainer {
  const trainer = module.createTrainer({ examples, seed });
  trainer.X.data.forEach((_, i) => (trainer.X.data[i] = Math.cos(i)));
  trainer.Y.data.forEach((_, i) => (trainer.Y.data[i] = i < examples ? 1 : 0));
  return trainer;
}

describe("dropout", () => {
  let module: GeneratedModule;
  beforeAll(async () => {
    ({ module } = await compileAndImport(keepingAll(spec([{ units: 50, activation: "tanh", dropout: 0.3, noise: 0.5 }]))));
  });

  test("drops its share, another each time, and the same from the same seed", () => {
    const drawn = (trainer: AnyTrainer): number[] => {
      trainer.forward(trainer.X);
      return [...trainer.cache["D1"]!.data, ...trainer.cache["E1"]!.data];
    };
    const trainer = filled(module, 40);
    const [first, second] = [drawn(trainer), drawn(trainer)];
    expect(second).not.toEqual(first);
    const again = filled(module, 40);
    expect([drawn(again), drawn(again)]).toEqual([first, second]);
    expect(drawn(filled(module, 40, 2))).not.toEqual(first);
    const mask = first.slice(0, 2000);
    expect(new Set(mask)).toEqual(new Set([0, 1]));
    // 2,000 draws of probability 0.7: a standard deviation of 0.01.
    expect(mask.reduce((sum, d) => sum + d, 0) / 2000).toBeCloseTo(0.7, 1);
    const noise = first.slice(2000);
    expect(Math.sqrt(noise.reduce((sum, e) => sum + e * e, 0) / 2000)).toBeCloseTo(0.5, 1);
  });

  test("masks that are set stay until they are cleared; what is not named is drawn", () => {
    const trainer = filled(module, 4);
    const D1 = Float32Array.from({ length: 200 }, (_, i) => i % 2);
    trainer.setMasks({ D1 });
    for (let i = 0; i < 2; i++) {
      trainer.step(trainer.X, trainer.Y);
      expect(trainer.cache["D1"]!.data).toEqual(D1);
    }
    const { data: G } = trainer.cache["H1"]!;
    const { data: A } = trainer.cache["A1"]!;
    A.forEach((a, i) => expect(a).toBeCloseTo((G[i]! * D1[i]!) / 0.7, 6));
    trainer.setMasks();
    trainer.forward(trainer.X);
    expect(trainer.cache["D1"]!.data).not.toEqual(D1);
  });

  test("masks of another shape, or of another name, are refused", () => {
    const trainer = filled(module, 4);
    expect(() => trainer.setMasks({ D1: [1, 0] })).toThrow("D1 is (50, 4), which 2 numbers do not fill");
    expect(() => trainer.setMasks({ D2: [1] })).toThrow("this network draws no D2");
    expect(() => trainer.setMasks({ A1: new Float32Array(200) })).toThrow(ShapeError);
  });

  test("is not in evaluation nor in prediction", () => {
    const trainer = module.createTrainer({ examples: 40 });
    const [once, twice] = [trainer.evaluate({ X, Y }), trainer.evaluate({ X, Y })];
    expect(twice).toEqual(once);
    const predictor = module.createPredictor(trainer.save(), { columns: 7 });
    const [first, second] = [[...predictor.predict(X)], [...predictor.predict(X)]];
    expect(second).toEqual(first);
    const right = Y.reduce((sum, y, j) => sum + (first[2 * j + 1]! > first[2 * j]! === (y === 1) ? 1 : 0), 0);
    expect(right).toBe(once.correct);
  });

  test("where all units are dropped, what follows is finite", () => {
    const trainer = filled(module, 4);
    trainer.setMasks({ D1: new Float32Array(200), E1: new Float32Array(200) });
    expect(Number.isFinite(trainer.step(trainer.X, trainer.Y))).toBe(true);
    for (const tensor of Object.values(trainer.gradients)) expect(tensor.data.every(Number.isFinite)).toBe(true);
  });
});

describe("batch normalisation", () => {
  let module: GeneratedModule;
  beforeAll(async () => {
    const layers = [{ units: 4, activation: "relu", normalization: { type: "batch", momentum: 0.25 } }];
    ({ module } = await compileAndImport(keepingAll(spec(layers, { batch_size: 8 }))));
  });

  test("keeps running averages: of means, and of unbiased variances", () => {
    const trainer = filled(module, 5);
    const mean = new Float64Array(4);
    const variance = new Float64Array(4).fill(1);
    for (let step = 0; step < 3; step++) {
      trainer.X.data.forEach((_, i) => (trainer.X.data[i] = Math.sin(step + i * i)));
      trainer.forward(trainer.X);
      const Z = trainer.cache["Z1"]!.data;
      for (let i = 0; i < 4; i++) {
        const z = [...Z.subarray(5 * i, 5 * i + 5)];
        const mu = z.reduce((sum, each) => sum + each, 0) / 5;
        mean[i] = 0.75 * mean[i]! + 0.25 * mu;
        // Divided by m − 1, as PyTorch's running_var.
        variance[i] = 0.75 * variance[i]! + 0.25 * (z.reduce((sum, each) => sum + (each - mu) ** 2, 0) / 4);
      }
    }
    trainer.parameters["runningMean1"]!.data.forEach((value, i) => expect(value).toBeCloseTo(mean[i]!, 5));
    trainer.parameters["runningVariance1"]!.data.forEach((value, i) => expect(value).toBeCloseTo(variance[i]!, 5));
  });

  test("updates do not touch the averages, and weights files have them", () => {
    const trainer = module.createTrainer({ examples: 8 });
    trainer.fit({ X, Y }, { epochs: 3 });
    const before = trainer.parameters["runningMean1"]!.data.slice();
    trainer.update();
    expect(trainer.parameters["runningMean1"]!.data).toEqual(before);
    const predictor = module.createPredictor(trainer.save());
    expect(predictor.parameters["runningMean1"]!.data).toEqual(before);
    const { correct } = trainer.evaluate({ X, Y });
    const A = predictor.predict(X);
    expect(Y.reduce((sum, y, j) => sum + (A[2 * j + 1]! > A[2 * j]! === (y === 1) ? 1 : 0), 0)).toBe(correct);
  });

  test("of one example: a clear error, before training too", () => {
    const trainer = filled(module, 1);
    expect(() => trainer.forward(trainer.X)).toThrow("needs a batch of two examples or more in training");
    const rows = Int32Array.from({ length: 17 }, (_, i) => i);
    const larger = module.createTrainer({ examples: 8 });
    expect(() => larger.fit({ X, Y, rows })).toThrow(DataError);
    expect(() => larger.fit({ X, Y, rows })).toThrow("17 examples in batches of 8 leave a batch of one");
    expect(larger.fit({ X, Y, rows }, { batchSize: 6, epochs: 1 })).toHaveLength(1);
  });

  test("a constant feature is normalised to β", () => {
    const trainer = filled(module, 5);
    trainer.X.data.fill(3);
    expect(Number.isFinite(trainer.step(trainer.X, trainer.Y))).toBe(true);
    expect(trainer.cache["N1"]!.data.every((n) => Math.abs(n) < 1e-3)).toBe(true);
  });
});
