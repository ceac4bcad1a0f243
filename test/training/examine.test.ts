import { describe, expect, test } from "vitest";
import type { Part } from "../../src/data/load.ts";
import { createRandom } from "../../src/runtime/random.ts";
import { CHUNK, excite, worstOf, type Examined } from "../../src/training/examine.ts";
import type { GeneratedModule } from "../../src/training/generated.ts";
import { compileAndImport } from "../support/module.ts";

const N0 = 3;
/** More than one chunk, and a smaller last one. */
const EXAMPLES = CHUNK + 70;

const random = createRandom(11, "check");
const X = Float32Array.from({ length: EXAMPLES * N0 }, () => 2 * random.normal() + 1);

function partWith(Y: Part["Y"], rows?: Int32Array): Part {
  return { X, Y, examples: rows?.length ?? EXAMPLES, rows };
}

interface Sketch {
  readonly layers: readonly unknown[];
  readonly loss: string;
}

const CLASSIFIER: Sketch = {
  layers: [
    { units: 6, activation: "relu", normalization: "batch", dropout: 0.5 },
    { units: 3, activation: "softmax" },
  ],
  loss: "categorical_crossentropy",
};

/** A network that was trained a little, so that its running averages are some. */
async function examinedOf({ layers, loss }: Sketch, Y: Part["Y"]): Promise<Examined> {
  const text = JSON.stringify({
    ...{ version: 1, name: "sketch", input: { units: N0 }, layers, loss },
    training: { batch_size: 64, epochs: 3, seed: 3 },
    data: { source: { format: "npz" }, preprocess: "standardize" },
  });
  const module = (await compileAndImport(text)).module as unknown as GeneratedModule;
  const trained = module.createTrainer({ examples: 64, initial: {} });
  trained.fit({ X, Y });
  const trainer = module.createTrainer({ examples: CHUNK, initial: {} });
  trainer.load(trained.save());
  return { module, trainer };
}

/** A[L] of an example, by a predictor. */
function outputs({ module, trainer }: Examined, row: number): readonly number[] {
  const predictor = module.createPredictor(trainer.save());
  return [...predictor.predict(X.slice(row * N0, (row + 1) * N0))];
}

describe("what excites units", () => {
  const Y = Uint8Array.from({ length: EXAMPLES }, () => random.integer(3));

  test("the outputs' examples are those of the largest predictions, in their order", async () => {
    const examined = await examinedOf(CLASSIFIER, Y);
    const predicted = Array.from({ length: EXAMPLES }, (_, row) => ({ row, A: outputs(examined, row) }));
    for (const { layer, unit, examples } of excite(examined, partWith(Y), { layers: [2], units: 3, most: 9 })) {
      expect(layer).toBe(2);
      const expected = predicted.toSorted((a, b) => b.A[unit]! - a.A[unit]!).slice(0, 9);
      expect(examples.map(({ a }) => a)).toEqual(expected.map(({ A }) => expect.closeTo(A[unit]!, 5)));
      expect(examples.map(({ row }) => row)).toEqual(expected.map(({ row }) => row));
    }
  });

  test("of hidden units, in inference: no dropout, running averages", async () => {
    const examined = await examinedOf(CLASSIFIER, Y);
    const { parameters, preprocessing } = examined.trainer;
    const numbers = (name: string): readonly number[] => [...parameters[name]!.data];
    const [W, gamma, beta, mean, variance] = ["W1", "gamma1", "beta1", "runningMean1", "runningVariance1"].map(numbers);
    const { shift, scale } = preprocessing!;
    const hidden = (row: number, i: number): number => {
      const x = Array.from({ length: N0 }, (_, k) => (X[row * N0 + k]! - shift[k]!) * scale[k]!);
      const z = x.reduce((sum, value, k) => sum + W![i * N0 + k]! * value, 0);
      return Math.max(0, (gamma![i]! * (z - mean![i]!)) / Math.sqrt(variance![i]! + 1e-5) + beta![i]!);
    };
    const found = excite(examined, partWith(Y), { layers: [1], units: 4, most: 5 });
    expect(found.map(({ unit }) => unit)).toEqual([0, 1, 2, 3]);
    for (const { unit, examples } of found) {
      for (const { row, a } of examples) expect(a).toBeCloseTo(hidden(row, unit), 4);
      const values = Array.from({ length: EXAMPLES }, (_, row) => hidden(row, unit));
      expect(Math.max(...values)).toBeCloseTo(examples[0]!.a, 4);
    }
  });

  test("among the rows of the part alone; a unit that is the same for all has no example", async () => {
    const examined = await examinedOf(
      { layers: [{ units: 4, activation: "relu" }, CLASSIFIER.layers[1]], loss: CLASSIFIER.loss },
      Y,
    );
    examined.trainer.parameters["W1"]!.data.fill(0, 0, N0);
    examined.trainer.parameters["b1"]!.data[0] = -1;
    const rows = Int32Array.of(300, 7, 5);
    const [dead, ...alive] = excite(examined, partWith(Y, rows), { layers: [1], units: 4, most: 9 });
    expect(dead!.examples).toEqual([]);
    for (const { examples } of alive)
      if (examples.length > 0) expect(examples.map(({ row }) => row).toSorted()).toEqual([300, 5, 7]);
  });
});

describe("the worst examples", () => {
  test("of classes: those whose true class is furthest behind another", async () => {
    const Y = Uint8Array.from({ length: EXAMPLES }, () => random.integer(3));
    const examined = await examinedOf(CLASSIFIER, Y);
    const worst = worstOf(examined, partWith(Y), { task: "categorical", scores: undefined }, 20);
    const errors = Array.from({ length: EXAMPLES }, (_, row) => {
      const A = outputs(examined, row);
      return { row, error: Math.max(...A.filter((_, k) => k !== Y[row])) - A[Y[row]!]! };
    }).toSorted((a, b) => b.error - a.error);
    expect(worst.map(({ row }) => row)).toEqual(errors.slice(0, 20).map(({ row }) => row));
    for (const { row, A, Y: y, error, right } of worst) {
      expect(y.indexOf(1)).toBe(Y[row]);
      expect(A.map((a) => expect.closeTo(a, 5))).toEqual(outputs(examined, row));
      expect(right).toBe(error <= 0);
    }
  });

  test("of yes and no: those that are furthest on the wrong side of a half", async () => {
    const Y = Uint8Array.from({ length: EXAMPLES }, () => random.integer(2));
    const examined = await examinedOf(
      { layers: [{ units: 1, activation: "sigmoid" }], loss: "binary_crossentropy" },
      Y,
    );
    const worst = worstOf(examined, partWith(Y), { task: "binary", scores: undefined }, 5);
    const [most] = Array.from({ length: EXAMPLES }, (_, row) =>
      Math.abs(outputs(examined, row)[0]! - Y[row]!),
    ).toSorted((a, b) => b - a);
    expect(Math.abs(worst[0]!.A[0]! - worst[0]!.Y[0]!)).toBeCloseTo(most!, 5);
    expect(worst.every(({ right }) => right === false)).toBe(true);
  });

  test("of numbers: those that are furthest from their targets, none right or wrong", async () => {
    const Y = Float32Array.from({ length: EXAMPLES }, () => random.normal());
    const examined = await examinedOf({ layers: [{ units: 1, activation: "linear" }], loss: "mean_squared_error" }, Y);
    const worst = worstOf(examined, partWith(Y), { task: "regression", scores: undefined }, 5);
    const all = Array.from({ length: EXAMPLES }, (_, row) => Math.abs(outputs(examined, row)[0]! - Y[row]!)).toSorted(
      (a, b) => b - a,
    );
    expect(worst.map(({ error }) => error)).toEqual(all.slice(0, 5).map((each) => expect.closeTo(each, 4)));
    expect(worst.map(({ right }) => right)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
});
