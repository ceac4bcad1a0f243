/** A training that goes on from a checkpoint ends with the bits of one that was never interrupted. */
import { describe, expect, test } from "vitest";
import { WeightsError } from "../../src/runtime/errors.ts";
import { checkpointOf, decodeCheckpoint, encodeCheckpoint } from "../../src/runtime/checkpoint.ts";
import type { Tensor } from "../../src/runtime/heap.ts";
import { createRandom } from "../../src/runtime/random.ts";
import { decodeSafetensors, encodeSafetensors } from "../../src/runtime/safetensors.ts";
import type { TrainingExamples } from "../../src/runtime/trainer.ts";
import { compileAndImport, type AnyTrainer } from "../support/module.ts";

const N0 = 3;
const CLASSES = 3;

function examples(m: number, seed: number): TrainingExamples {
  const random = createRandom(seed, "check");
  return {
    X: Float64Array.from({ length: m * N0 }, () => random.normal()),
    Y: Uint8Array.from({ length: m }, () => random.integer(CLASSES)),
  };
}

const data = { ...examples(11, 1), validation: examples(7, 2) };

interface Sketch {
  readonly hidden: Readonly<Record<string, unknown>>;
  readonly optimizer?: unknown;
  readonly training?: Readonly<Record<string, unknown>>;
}

async function compiled({ hidden, optimizer, training }: Sketch) {
  const text = JSON.stringify({
    version: 1,
    name: "sketch",
    input: { units: N0 },
    layers: [hidden, { units: CLASSES, activation: "softmax" }],
    loss: "categorical_crossentropy",
    optimizer,
    training: { batch_size: 4, epochs: 6, seed: 3, ...training },
  });
  return (await compileAndImport(text)).module;
}

/** Whatever is random, counted or averaged in a training is in one of these. */
const sketches: Readonly<Record<string, Sketch>> = {
  "Adam, dropout, noise, batch normalisation": {
    hidden: { units: 6, activation: "tanh", normalization: "batch", dropout: 0.3, noise: 0.1 },
    optimizer: "adam",
    training: { batch_size: 3 },
  },
  "NAdam, a schedule by steps": {
    hidden: { units: 5, activation: "relu" },
    optimizer: "nadam",
    training: { schedule: { type: "cosine", by: "step" } },
  },
  "a schedule by the validation cost": {
    hidden: { units: 5, activation: "sigmoid" },
    optimizer: { type: "momentum", learning_rate: 0.5 },
    training: { schedule: { type: "reduce_on_plateau", patience: 0, threshold: 0.1, monitor: "validation" } },
  },
  "early stopping": {
    hidden: { units: 5, activation: "tanh" },
    optimizer: { type: "rmsprop", learning_rate: 0.3 },
    training: { early_stopping: { monitor: "val_f1_macro", patience: 1 } },
  },
  "iterations that end within an epoch": {
    hidden: { units: 2, activation: "tanh" },
    training: { epochs: undefined, iterations: 8 },
  },
};

/** The bytes of a checkpoint after so many steps. */
function interrupted(trainer: AnyTrainer, after: number): Uint8Array {
  for (const { step } of trainer.training(data)) {
    if (step === after) return encodeCheckpoint(checkpointOf(trainer), { mark: "the caller's" });
  }
  throw new Error(`the training has no step ${after}`);
}

/** The optimizer's numbers and slots. */
function stateOf({ state }: AnyTrainer): Record<string, unknown> {
  const entries = Object.entries(state as Record<string, number | Tensor>);
  return Object.fromEntries(entries.map(([name, value]) => [name, typeof value === "number" ? value : value.data]));
}

describe.each(Object.entries(sketches))("%s", (_, sketch) => {
  test.each(["float32", "float64"] as const)("the same bits from any step on: %s", async (precision) => {
    const module = await compiled(sketch);
    const create = (seed = 3): AnyTrainer => module.createTrainer({ examples: 4, precision, seed });
    const whole = create();
    const records = whole.fit(data);
    const steps = records.at(-1)!.step;
    expect(steps).toBeGreaterThan(4);
    for (let after = 1; after <= steps; after++) {
      const { checkpoint, metadata } = decodeCheckpoint(interrupted(create(), after));
      expect(metadata).toEqual({ mark: "the caller's" });
      const second = create(99);
      const rest = second.fit(data, { resume: checkpoint });
      expect(second.parameters.theta.data).toEqual(whole.parameters.theta.data);
      expect(stateOf(second)).toEqual(stateOf(whole));
      expect(rest).toEqual(records.filter(({ step }) => step > after));
    }
  });
});

test("a training that has come to its end goes on where more epochs are asked for", async () => {
  const module = await compiled({ hidden: { units: 4, activation: "tanh" }, optimizer: "adam" });
  const create = (): AnyTrainer => module.createTrainer({ examples: 4 });
  const [short, long, resumed] = [create(), create(), create()];
  short.fit(data, { epochs: 2 });
  const records = long.fit(data, { epochs: 5 });
  const rest = resumed.fit(data, { epochs: 5, resume: checkpointOf(short) });
  expect(rest.map(({ epoch, cost }) => [epoch, cost])).toEqual(records.slice(2).map(({ epoch, cost }) => [epoch, cost]));
  expect(resumed.parameters.theta.data).toEqual(long.parameters.theta.data);
});

test("a checkpoint is a copy, which later steps do not change", async () => {
  const module = await compiled({ hidden: { units: 4, activation: "tanh" }, optimizer: "adam" });
  const trainer = module.createTrainer({ examples: 4 });
  trainer.fit(data, { epochs: 1 });
  const checkpoint = checkpointOf(trainer);
  const before = encodeCheckpoint(checkpoint);
  trainer.fit(data, { epochs: 1 });
  expect(encodeCheckpoint(checkpoint)).toEqual(before);
});

describe("early stopping", () => {
  const sketch: Sketch = {
    hidden: { units: 6, activation: "tanh" },
    optimizer: { type: "adam", learning_rate: 0.1 },
    training: { epochs: 200, early_stopping: { patience: 3, min_delta: 0.001 } },
  };

  test("ends after patience + 1 epochs without a better value, with the parameters of the best", async () => {
    const trainer = (await compiled(sketch)).createTrainer({ examples: 4 });
    const after = new Map<number, Float32Array>();
    const records = trainer.fit(data, {
      onEpoch: ({ epoch }) => void after.set(epoch, Float32Array.from(trainer.parameters.theta.data)),
    });
    // Its definition, over the costs that were measured.
    let [best, bestEpoch, since] = [Infinity, 0, 0];
    for (const { epoch, validation } of records) {
      expect(since).toBeLessThanOrEqual(3);
      if (validation!.cost < best - 0.001) [best, bestEpoch, since] = [validation!.cost, epoch, 0];
      else since++;
    }
    expect(since).toBe(4);
    expect(records.length).toBeLessThan(200);
    expect(records.at(-1)!.best).toBe(bestEpoch);
    expect(trainer.parameters.theta.data).toEqual(after.get(bestEpoch));
    expect(trainer.evaluate(data.validation).cost).toBe(best);
    expect(() => checkpointOf(trainer)).toThrow("no training is under way");
  });

  test("brings back the best epoch where a training is ended from outside, too", async () => {
    const trainer = (await compiled(sketch)).createTrainer({ examples: 4 });
    const records = trainer.fit(data, { onEpoch: ({ epoch }) => epoch < 20 && undefined });
    const best = Math.min(...records.map(({ validation }) => validation!.cost));
    expect(trainer.evaluate(data.validation).cost).toBeLessThanOrEqual(best + 0.001);
  });

  test("asks for validation examples where it goes by them, and not where it goes by the cost", async () => {
    const { validation: _, ...training } = data;
    const trainer = (await compiled(sketch)).createTrainer({ examples: 4 });
    expect(() => trainer.fit(training)).toThrow("pass some");
    const early_stopping = { monitor: "cost", patience: 0 };
    const other = await compiled({ ...sketch, training: { ...sketch.training, early_stopping } });
    const records = other.createTrainer({ examples: 4 }).fit(training);
    expect(records.at(-1)!.cost).toBeGreaterThanOrEqual(records.at(-2)!.cost);
    for (const [i, { cost }] of records.slice(1, -1).entries()) expect(cost).toBeLessThan(records[i]!.cost);
  });
});

describe("what is no checkpoint of the training is refused, and nothing is changed", () => {
  const sketch: Sketch = { hidden: { units: 4, activation: "tanh" }, optimizer: "adam" };
  const other: Readonly<Record<string, (trainer: AnyTrainer) => Parameters<AnyTrainer["fit"]>>> = {
    "its batchSize is 4, not 2": () => [data, { batchSize: 2 }],
    "its examples is 11, not 10": () => [{ ...examples(10, 1), validation: data.validation }],
  };

  test.each(Object.entries(other))("%s", async (message, fitted) => {
    const module = await compiled(sketch);
    const { checkpoint } = decodeCheckpoint(interrupted(module.createTrainer({ examples: 4 }), 5));
    const trainer = module.createTrainer({ examples: 4 });
    const before = trainer.parameters.theta.data.slice();
    const [examples, options] = fitted(trainer);
    expect(() => trainer.fit(examples, { ...options, resume: checkpoint })).toThrow(message);
    expect(trainer.parameters.theta.data).toEqual(before);
  });

  test("another precision, another network, another optimizer", async () => {
    const module = await compiled(sketch);
    const { checkpoint } = decodeCheckpoint(interrupted(module.createTrainer({ examples: 4 }), 5));
    const wide = module.createTrainer({ examples: 4, precision: "float64" });
    // float64 runs the TypeScript kernels, always: the class may be another one, too.
    expect(() => wide.fit(data, { resume: checkpoint })).toThrow(/its (precision is float32, not float64|kernels is \w+, not js)/);
    const larger = await compiled({ ...sketch, hidden: { units: 5, activation: "tanh" } });
    const trainer = larger.createTrainer({ examples: 4 });
    expect(() => trainer.fit(data, { resume: checkpoint })).toThrow("its n is 3,4,3, not 3,5,3");
    const plain = await compiled({ ...sketch, optimizer: "gradient_descent" });
    const descending = plain.createTrainer({ examples: 4 });
    expect(() => descending.fit(data, { resume: checkpoint })).toThrow("its slots is");
  });

  test("another way to draw, to stop or to count, whose tensors are as long", async () => {
    const plain: Sketch = { hidden: { units: 4, activation: "tanh" }, optimizer: "adam" };
    const { checkpoint } = decodeCheckpoint(interrupted((await compiled(plain)).createTrainer({ examples: 4 }), 5));
    const others: readonly [Sketch, string][] = [
      [{ ...plain, hidden: { ...plain.hidden, dropout: 0.5 } }, "its streams is 1, not 2"],
      [{ ...plain, training: { early_stopping: {} } }, "its earlyStopping is 0, not 1"],
      [{ ...plain, training: { schedule: "reduce_on_plateau" } }, "its state is t, not t,scale,best,badEpochs,cooling"],
    ];
    for (const [sketch, message] of others) {
      const trainer = (await compiled(sketch)).createTrainer({ examples: 4 });
      const before = trainer.parameters.theta.data.slice();
      expect(() => trainer.fit(data, { resume: checkpoint })).toThrow(message);
      expect(trainer.parameters.theta.data).toEqual(before);
    }
  });

  test("files that are damaged, or weights", async () => {
    const trainer = (await compiled(sketch)).createTrainer({ examples: 4 });
    const bytes = interrupted(trainer, 5);
    const { tensors, metadata } = decodeSafetensors(bytes);
    const written = JSON.parse(metadata["checkpoint"]!) as { standing: object };
    const withText = (text: string): Uint8Array => encodeSafetensors(tensors, { checkpoint: text });
    const without = new Map([...tensors].filter(([name]) => name !== "order"));
    const shorter = new Map([...tensors, ["order", { shape: [1], data: new Float64Array(1) }] as const]);
    const damaged = [
      bytes.subarray(0, bytes.length - 1),
      trainer.save(),
      withText("{"),
      withText("[]"),
      withText(JSON.stringify({ ...written, of: null })),
      withText(JSON.stringify({ ...written, standing: { ...written.standing, step: "5" } })),
      withText(JSON.stringify({ ...written, standing: { ...written.standing, random: [] } })),
      encodeSafetensors(without, metadata),
      encodeSafetensors(shorter, metadata),
    ];
    for (const each of damaged) expect(() => decodeCheckpoint(each)).toThrow(WeightsError);
    expect(decodeCheckpoint(encodeSafetensors(tensors, metadata)).checkpoint.standing.step).toBe(5);
  });
});
