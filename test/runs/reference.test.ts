/** PyTorch's trainings of digits, iris and breast cancer from the given weights, without shuffling. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Precision } from "../../src/runtime/heap.ts";
import type { EpochRecord } from "../../src/runtime/trainer.ts";
import { readJson, readSafetensors } from "../oracle/npz.ts";
import { describeWithOracle, oracle } from "../oracle/paths.ts";
import { compileAndImport } from "../support/module.ts";
import { specText } from "../support/spec.ts";

interface Epoch {
  readonly epoch: number;
  readonly mean_train_loss_during_epoch: number;
  readonly test_metric: number;
}

interface Run {
  readonly config: { readonly batch_size: number; readonly epochs: number };
  readonly float32: { readonly epochs: readonly Epoch[] };
  readonly float64: { readonly epochs: readonly Epoch[] };
}

interface Split {
  readonly train: readonly number[];
  readonly test: readonly number[];
  readonly standardise: { readonly mean: readonly number[]; readonly std: readonly number[] };
}

const adam = (learning_rate: number) => ({ type: "adam", learning_rate, beta_1: 0.9, beta_2: 0.999, epsilon: 1e-8 });

/** Relative, of every epoch's mean loss to the last epoch. */
const TOLERANCE = { float32: 1e-5, float64: 1e-12 };

const runs = [
  {
    dataset: "digits",
    id: "digits_64-64-32-10",
    sketch: {
      n: [64, 64, 32, 10],
      activations: ["relu", "relu", "softmax"],
      loss: "categorical_crossentropy",
      optimizer: adam(0.001),
    },
  },
  {
    dataset: "iris",
    id: "iris_4-16-3",
    sketch: {
      n: [4, 16, 3],
      activations: ["tanh", "softmax"],
      loss: "categorical_crossentropy",
      optimizer: adam(0.01),
    },
  },
  {
    dataset: "breast_cancer",
    id: "breast_cancer_30-16-1",
    sketch: {
      n: [30, 16, 1],
      activations: ["relu", "sigmoid"],
      loss: "binary_crossentropy",
      optimizer: { type: "momentum", learning_rate: 0.05, momentum: 0.9 },
    },
  },
] as const;

/** All rows, inputs prepared as the runs had them: in float32. */
function examplesOf(dataset: string, split: Split): { X: Float64Array; Y: Uint8Array } {
  const [, ...lines] = readFileSync(oracle("data", "tabular", `${dataset}.csv`), "utf8").trim().split("\n");
  const rows = lines.map((line) => line.split(",").map(Number));
  const { mean, std } = split.standardise;
  const prepare = (x: number, i: number): number =>
    Math.fround(dataset === "digits" ? x / 16 : (x - mean[i]!) / std[i]!);
  return {
    X: Float64Array.from(rows.flatMap((row) => row.slice(0, -1).map(prepare))),
    Y: Uint8Array.from(rows, (row) => row.at(-1)!),
  };
}

async function train(run: (typeof runs)[number], precision: Precision): Promise<EpochRecord[]> {
  const split = readJson<Split>(oracle("data", "tabular", `${run.dataset}.split.json`));
  const { config } = readJson<Run>(oracle("reference_runs", `${run.id}.json`));
  const { module } = await compileAndImport(specText(run.sketch));
  const trainer = module.createTrainer({ examples: config.batch_size, precision });
  for (const [name, { data }] of readSafetensors(oracle("reference_runs", `${run.id}.init.safetensors`))) {
    trainer.parameters[name]!.data.set(Float64Array.from(data, Number));
  }
  const data = examplesOf(run.dataset, split);
  return trainer.fit(
    { ...data, rows: Int32Array.from(split.train), validation: { ...data, rows: Int32Array.from(split.test) } },
    { epochs: config.epochs, batchSize: config.batch_size, shuffle: false, validateEvery: 1 },
  );
}

/** The largest relative deviation of the epochs' mean losses from a table. */
function deviation(records: readonly EpochRecord[], table: readonly Epoch[]): number {
  expect(records.length).toBe(table.length);
  return Math.max(...records.map(({ cost }, i) => Math.abs(cost / table[i]!.mean_train_loss_during_epoch - 1)));
}

describeWithOracle("PyTorch's trainings", () => {
  describe.each(runs)("$id", (run) => {
    const tables = (): Run => readJson(oracle("reference_runs", `${run.id}.json`));

    test("every epoch in float64, and the test accuracy of each", async () => {
      const records = await train(run, "float64");
      const { epochs } = tables().float64;
      expect(deviation(records, epochs)).toBeLessThanOrEqual(TOLERANCE.float64);
      expect(records.map(({ validation }) => validation!.accuracy)).toEqual(
        epochs.map(({ test_metric }) => expect.closeTo(test_metric, 10)),
      );
    });

    test("every epoch in float32, against PyTorch in either precision", async () => {
      const records = await train(run, "float32");
      for (const { epochs } of [tables().float32, tables().float64]) {
        expect(deviation(records, epochs)).toBeLessThanOrEqual(TOLERANCE.float32);
      }
    });
  });
});
