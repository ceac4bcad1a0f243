/** What a trainer adds to a module's functions: mini-batches, evaluation in chunks, seeds, other kernels. */
import { describe, expect, test } from "vitest";
import type { Kernels } from "../../src/runtime/heap.ts";
import { linear as linearKernel, linearGradB as linearGradBKernel } from "../../src/runtime/kernels/linear.ts";
import { adam as adamKernel } from "../../src/runtime/kernels/optimizers.ts";
import type { Native } from "../../src/runtime/native.ts";
import { createRandom, shuffle } from "../../src/runtime/random.ts";
import { JS } from "../../src/runtime/wasm/load.ts";
import { backward, forward, newMemory, update, type Named } from "../reference/interpreter.ts";
import { distance, largest, rowsOf } from "../support/matrices.ts";
import { compileAndImport, type AnyTrainer } from "../support/module.ts";
import { specText } from "../support/spec.ts";

const N0 = 3;
const CLASSES = 4;

const { network, module } = await compileAndImport(
  specText({
    n: [N0, 5, CLASSES],
    activations: ["tanh", "softmax"],
    loss: "categorical_crossentropy",
    l2: 0.2,
    optimizer: { type: "adam", learning_rate: 0.02 },
    training: { batch_size: 4, epochs: 2, seed: 7 },
  }),
);

/** Examples one after another; the label of each is an integer. */
function examples(m: number, seed = 1): { X: Float64Array; Y: Uint8Array } {
  const random = createRandom(seed, "check");
  return {
    X: Float64Array.from({ length: m * N0 }, () => random.normal()),
    Y: Uint8Array.from({ length: m }, () => random.integer(CLASSES)),
  };
}

/** Columns of the examples: X, and Y one-hot. */
function columnsOf({ X, Y }: ReturnType<typeof examples>, order: readonly number[]): { X: number[][]; Y: number[][] } {
  return {
    X: Array.from({ length: N0 }, (_, i) => order.map((row) => X[row * N0 + i]!)),
    Y: Array.from({ length: CLASSES }, (_, k) => order.map((row) => (Y[row] === k ? 1 : 0))),
  };
}

function parametersOf(trainer: AnyTrainer): Named {
  const { theta: _, ...tensors } = trainer.parameters;
  return Object.fromEntries(Object.entries(tensors).map(([name, tensor]) => [name, rowsOf(tensor)]));
}

describe("10 examples at batch 4 are batches of 4, 4 and 2", () => {
  test.each([
    ["a trainer with room for 4", 4],
    ["one with room for 64", 64],
  ])("the gradients of the last and the parameters after it are the interpreter's: %s", (_, room) => {
    const data = examples(10);
    const trainer = module.createTrainer({ examples: room, precision: "float64" });
    let parameters = parametersOf(trainer);
    const memory = newMemory();
    const seen: number[] = [];
    let before = 0;
    for (const progress of trainer.training(data, { epochs: 1, shuffle: false })) {
      const order = Array.from({ length: progress.examples - before }, (_, j) => before + j);
      seen.push(order.length);
      before = progress.examples;
      const { X, Y } = columnsOf(data, order);
      const expected = backward(network, X, Y, parameters, forward(network, X, parameters));
      for (const [name, tensor] of Object.entries(trainer.gradients)) {
        if (name === "dtheta") continue;
        expect(distance(rowsOf(tensor), expected[name]!), name).toBeLessThanOrEqual(1e-12 * largest(expected[name]!));
      }
      parameters = update(network, parameters, expected, memory);
    }
    expect(seen).toEqual([4, 4, 2]);
    for (const [name, rows] of Object.entries(parametersOf(trainer))) {
      expect(distance(rows, parameters[name]!), name).toBeLessThanOrEqual(1e-9);
    }
  });

  test("an epoch's cost is the mean over its examples, not over its batches", () => {
    const data = examples(10);
    const costs: number[] = [];
    const trainer = module.createTrainer({ examples: 4, precision: "float64" });
    const training = trainer.training(data, { epochs: 1, shuffle: false });
    let next = training.next();
    for (; !next.done; next = training.next()) costs.push(next.value.cost);
    expect(next.value[0]!.cost).toBeCloseTo((4 * costs[0]! + 4 * costs[1]! + 2 * costs[2]!) / 10, 14);
  });

  test("every epoch has each example once, in an order of its own that the spec's seed decides", () => {
    const data = examples(10);
    const trainer = module.createTrainer({ examples: 4, precision: "float64" });
    const orders: string[] = [];
    const random = createRandom(7, "shuffling");
    const expected = Int32Array.from({ length: 10 }, (_, i) => i);
    let before = 0;
    let order: number[] = [];
    for (const { examples: soFar, finished } of trainer.training(data, { epochs: 5 })) {
      // Row 0 of X of a batch of m examples are its first m numbers.
      const firsts = Array.from(trainer.X.data.subarray(0, soFar - before));
      order.push(...firsts.map((x) => data.X.findIndex((value, i) => i % N0 === 0 && value === x) / N0));
      before = soFar;
      if (finished === undefined) continue;
      expect([...order].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
      shuffle(expected, random);
      expect(order).toEqual(Array.from(expected));
      orders.push(order.join());
      order = [];
    }
    expect(new Set(orders).size).toBe(5);
  });
});

test("600 examples evaluated in chunks are what one forward propagation over all gives", () => {
  const data = examples(600);
  for (const precision of ["float32", "float64"] as const) {
    const trainer = module.createTrainer({ examples: 600, precision });
    trainer.fit(data, { epochs: 2 });
    const inChunks = trainer.evaluate(data);

    const all = columnsOf(data, Array.from(data.Y.keys()));
    trainer.X.data.set(all.X.flat());
    trainer.Y.data.set(all.Y.flat());
    trainer.hyperparameters.lambda = 0;
    const A = rowsOf(trainer.forward(trainer.X));
    const correct = Array.from(data.Y).filter((label, j) => A.every((row) => row[j]! <= A[label]![j]!)).length;
    expect(inChunks.examples).toBe(600);
    expect(inChunks.correct).toBe(correct);
    expect(inChunks.confusion!.flat().reduce((sum, count) => sum + count)).toBe(600);
    expect(inChunks.cost).toBeCloseTo(trainer.cost(trainer.Y), 12);
  }
});

describe("a seed decides everything", () => {
  const data = examples(50);
  const train = (seed: number): { theta: number[]; costs: number[] } => {
    const trainer = module.createTrainer({ examples: 8, seed });
    const costs = trainer.fit(data, { epochs: 3, batchSize: 8 }).map(({ cost }) => cost);
    return { theta: Array.from(trainer.parameters.theta.data), costs };
  };

  test("the same seed gives the same bits", () => {
    const first = train(5);
    expect(train(5)).toEqual(first);
    expect(first.theta.every(Number.isFinite)).toBe(true);
  });

  test("another seed gives others", () => {
    expect(train(6).theta).not.toEqual(train(5).theta);
  });

  test("measuring or stepping by hand in between changes nothing", () => {
    const trainer = module.createTrainer({ examples: 8, seed: 5 });
    for (const _ of trainer.training(data, { epochs: 3, batchSize: 8 })) trainer.evaluate(data);
    expect(Array.from(trainer.parameters.theta.data)).toEqual(train(5).theta);
  });
});

describe("kernels in place of the TypeScript ones", () => {
  /** Kernels of which three are there; each counts its calls and hands over to the TypeScript one. */
  function counting(): { kernels: Kernels; calls: Record<string, number>; allocated: number[] } {
    const calls: Record<string, number> = {};
    const allocated: number[] = [];
    const count = (name: string): void => void (calls[name] = (calls[name] ?? 0) + 1);
    // The TypeScript kernel looks for `native` on its destination: a heap without it ends the hand-over.
    const plain = <T extends { readonly heap: { readonly native: unknown } }>(matrix: T): T => ({
      ...matrix,
      heap: { ...matrix.heap, native: undefined },
    });
    const native: Native = {
      linear(W, A, b, Z) {
        count("linear");
        linearKernel(W, A, b, plain(Z));
      },
      linearGradB(dZ, db) {
        count("linearGradB");
        linearGradBKernel(dZ, plain(db));
      },
      adam(dtheta, v, s, t, alpha, beta1, beta2, epsilon, theta) {
        count("adam");
        adamKernel(dtheta, v, s, t, alpha, beta1, beta2, epsilon, plain(theta));
      },
    };
    const kernels: Kernels = {
      name: "counting",
      numericClass: "js",
      allocate(elements) {
        allocated.push(elements);
        return { data: new Float32Array(elements), native, start: 0 };
      },
    };
    return { kernels, calls, allocated };
  }

  test("are not there where none are given, or are those that the tests run with", () => {
    const { name, numericClass } = module.createTrainer({ examples: 4 }).kernels;
    expect([name, numericClass]).toContain(process.env["LAYERC_TEST_KERNELS"] ?? "js");
  });

  test("are called, those that are missing fall back, and the bits are the same", () => {
    const data = examples(12);
    const { kernels, calls, allocated } = counting();
    const trainer = module.createTrainer({ examples: 4, kernels });
    const usual = module.createTrainer({ examples: 4, kernels: JS });
    trainer.fit(data, { epochs: 2 });
    usual.fit(data, { epochs: 2 });
    // 6 steps of 2 layers.
    expect(calls).toEqual({ linear: 12, linearGradB: 12, adam: 6 });
    expect(allocated.length).toBe(1);
    expect(trainer.parameters.theta.data).toEqual(usual.parameters.theta.data);
    expect(trainer.kernels).toMatchObject({ name: "counting", numericClass: "js" });
  });

  test("work for a predictor", () => {
    const data = examples(3);
    const trainer = module.createTrainer({ examples: 3 });
    trainer.fit(data, { epochs: 1 });
    const weights = trainer.save();
    const { kernels, calls } = counting();
    const predicted = module.createPredictor(weights, { kernels, columns: 3 }).predict(data.X);
    expect(calls).toEqual({ linear: 2 });
    expect(predicted).toEqual(module.createPredictor(weights, { kernels: JS }).predict(data.X));
  });

  test("are not asked where the precision is float64", () => {
    const { kernels, calls, allocated } = counting();
    const trainer = module.createTrainer({ examples: 4, kernels, precision: "float64" });
    trainer.fit(examples(4), { epochs: 1 });
    expect(calls).toEqual({});
    expect(allocated).toEqual([]);
    expect(trainer.kernels.name).toBe("js");
  });
});
