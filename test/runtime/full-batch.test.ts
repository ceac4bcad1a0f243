/** A full batch does not change from step to step: it is made once where nobody else can have changed it. */
import { expect, test } from "vitest";
import * as digits from "../../generated/digits.ts";
import { trainTrial } from "../../src/sweep/trial.ts";
import type { AnyTrainer } from "../../src/training/generated.ts";
import { testRange } from "../../src/training/learning-rate-range.ts";
import { run } from "../../src/training/run.ts";

const M = 40;
const data = () => ({
  X: Uint8Array.from({ length: M * 64 }, (_, i) => (i * 7919) % 17),
  Y: Uint8Array.from({ length: M }, (_, j) => j % 10),
});
type Options = NonNullable<Parameters<ReturnType<typeof digits.createTrainer<number>>["fit"]>[1]>;
type Between = (trainer: ReturnType<typeof digits.createTrainer<number>>, X: Uint8Array) => void;

function costsOf(options: Options, between?: Between): number[] {
  const trainer = digits.createTrainer<number>({ examples: M });
  const examples = data();
  const costs: number[] = [];
  for (const { cost } of trainer.training(examples, { epochs: 5, ...options })) {
    costs.push(cost);
    between?.(trainer, examples.X);
  }
  return costs;
}

const full: Options = { batchSize: "full" };

test("costs are the same, made once and for each step, in batches of any size", () => {
  for (const batchSize of ["full", M, M - 1, 16] as const) {
    const costs = costsOf({ batchSize });
    expect(new Set(costs).size).toBeGreaterThan(4);
    expect(costsOf({ batchSize, unchanged: true })).toEqual(costs);
  }
});

test("is made for each step where others have a hand in data, X or Y", () => {
  const costs = costsOf(full);
  // What a program may do in between: predict, with the trainer's own X; and change the data.
  const predicts: Between = (trainer) => {
    trainer.X.data.fill(1);
    trainer.forward(trainer.X);
  };
  const changes: Between = (_, X) => X.fill(3);
  expect(costsOf(full, predicts)).toEqual(costs);
  expect(costsOf(full, changes).slice(1)).not.toEqual(costs.slice(1));
  // What is said to be left alone is not made again.
  expect(costsOf({ ...full, unchanged: true }, changes)).toEqual(costs);
  expect(costsOf({ ...full, unchanged: true }, predicts).slice(1)).not.toEqual(costs.slice(1));
  // But mini-batches are.
  expect(costsOf({ batchSize: 16, unchanged: true }, predicts)).toEqual(costsOf({ batchSize: 16 }));
});

/** Examples, and how often a label of them was read: one by one, once to be checked, then for each time it is made. */
function watchedData() {
  let reads = 0;
  const { X, Y } = data();
  const counting = new Proxy(Y, {
    get(target, key) {
      if (typeof key === "string" && /^\d+$/.test(key)) reads++;
      const value: unknown = Reflect.get(target, key, target);
      return value;
    },
  });
  return { examples: { X, Y: counting }, reads: () => reads };
}

const [checked, made] = [M, M];

test("`fit` makes it once if it calls nobody", () => {
  const costs = costsOf(full);
  const fitted = (options: Options): number => {
    const { examples, reads } = watchedData();
    const records = digits.createTrainer({ examples: M }).fit(examples, { ...full, epochs: 5, ...options });
    expect(records.map(({ cost }) => cost)).toEqual(costs);
    return reads();
  };
  expect(fitted({})).toBe(checked + made);
  expect(fitted({ onEpoch: () => true })).toBe(checked + 5 * made);
  expect(fitted({ unchanged: false })).toBe(checked + 5 * made);
  expect(fitted({ onEpoch: () => true, unchanged: true })).toBe(checked + made);
});

test("so do the command line's trainings, which only look on", async () => {
  const trainer = digits.createTrainer<number>({ examples: M });
  const trained = watchedData();
  await run(trainer as unknown as AnyTrainer, trained.examples, { fit: { ...full, epochs: 5 } });
  expect(trained.reads()).toBe(checked + made);
  trainer.hyperparameters.batchSize = "full";
  const ranged = watchedData();
  testRange(trainer as unknown as AnyTrainer, ranged.examples, { from: 1e-6, to: 1e-5, steps: 100 });
  expect(ranged.reads()).toBe(checked + made);
  const tried = watchedData();
  const runs = [{ trainer: trainer as unknown as AnyTrainer, data: tried.examples }];
  const trial = trainTrial({ runs, fit: { ...full, epochs: 5 }, metric: "cost", sign: 1, rungs: [] });
  expect([...trial].map(({ epoch }) => epoch)).toEqual([1, 2, 3, 4, 5]);
  expect(tried.reads()).toBe(checked + made);
});
