import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { Precision } from "../../src/runtime/heap.ts";
import { readJson, readNpy, readNpz, readSafetensors } from "../oracle/npz.ts";
import { oracle } from "../oracle/paths.ts";
import { compileAndImport, type AnyTrainer, type GeneratedModule } from "../support/module.ts";
import { textOfSpec } from "../support/specs.ts";

/** A training run of the course, published and reproduced. */
export interface Run {
  readonly id: string;
  readonly initial_weights?: string | null;
  readonly layers: readonly number[];
  readonly activations: readonly string[];
  readonly iterations: number;
  readonly learning_rate: number;
  readonly reproduced_costs_float64: Readonly<Record<string, number>>;
  readonly reproduced_accuracy?: { readonly train: number; readonly test?: number };
  readonly reproduced_accuracy_percent?: number;
  readonly l2_lambda?: number;
  readonly float64_run_from_float32_rounded_inputs?: { readonly costs: Readonly<Record<string, number>> };
}

export function readRun(id: string): Run {
  const { runs } = readJson<{ runs: Run[] }>(oracle("course", "training_runs.json"));
  return runs.find((run) => run.id === id)!;
}

/** The module of one of the specs of this repository. */
export async function moduleOfSpec(name: string): Promise<GeneratedModule> {
  return (await compileAndImport(textOfSpec(name))).module;
}

/** Examples one after another. */
export interface Part {
  readonly X: Float64Array;
  readonly Y: Uint8Array;
}

/** The cats: pixels divided by 255 and, as in the runs compared with, rounded to float32. */
export function cats(part: "train" | "test", rounded: boolean): Part {
  const pixels = readNpy(oracle("data", "cats", `${part}_x.npy`)).data;
  const scale = rounded ? Math.fround : (x: number) => x;
  return {
    X: Float64Array.from(pixels, (pixel) => scale(Number(pixel) / 255)),
    Y: Uint8Array.from(readNpy(oracle("data", "cats", `${part}_y.npy`)).data, Number),
  };
}

/** Points of the plane in two classes: `planar_flower`. */
export function points(file: string): Part {
  const [, ...lines] = readFileSync(oracle("data", "toy2d", `${file}.csv`), "utf8").trim().split("\n");
  const rows = lines.map((line) => line.split(",").map(Number));
  return { X: Float64Array.from(rows.flatMap(([x1, x2]) => [x1!, x2!])), Y: Uint8Array.from(rows, ([, , y]) => y!) };
}

/** A trainer for all examples in one batch, X and Y filled in. */
export function trainerFor(
  module: GeneratedModule,
  { X, Y }: Part,
  options: { precision: Precision; hyperparameters?: { alpha: number } },
): AnyTrainer {
  const trainer = module.createTrainer({ examples: Y.length, ...options });
  const { rows: n0, cols: m, data } = trainer.X;
  for (let j = 0; j < m; j++) for (let i = 0; i < n0; i++) data[i * m + j] = X[j * n0 + i]!;
  trainer.Y.data.set(Y);
  return trainer;
}

/** Sets the parameters to the run's: from float64 numbers where the oracle has them. Without any they are zero. */
export function setInitialWeights(trainer: AnyTrainer, weights: string | null | undefined): void {
  if (weights === undefined || weights === null) {
    trainer.parameters.theta.data.fill(0);
    return;
  }
  const tensors = weights.includes("cats")
    ? readSafetensors(oracle(`${weights}.f32.safetensors`))
    : readNpz(oracle(`${weights}.f64.npz`));
  for (const [name, { data }] of tensors) trainer.parameters[name]!.data.set(Float64Array.from(data, Number));
}

/** Takes `iterations` steps and returns J of each, before its update. */
export function costsOf(trainer: AnyTrainer, iterations: number): number[] {
  return Array.from({ length: iterations }, () => trainer.step(trainer.X, trainer.Y));
}

/** How far a cost may be from the table's at an iteration. */
export type ToleranceAt = (iteration: number) => number;

/** Holds the costs against the entries of a table that they reach, of which there are `entries` at least. */
export function expectTable(
  costs: readonly number[],
  table: Readonly<Record<string, number>>,
  tolerance: ToleranceAt,
  entries: number,
): void {
  const reached = Object.entries(table).filter(([iteration]) => Number(iteration) < costs.length);
  expect(reached.length).toBeGreaterThanOrEqual(entries);
  const misses = reached.flatMap(([iteration, J]) => {
    const actual = costs[Number(iteration)]!;
    return Math.abs(actual - J) <= tolerance(Number(iteration)) ? [] : [`${iteration}: ${actual}, published ${J}`];
  });
  expect(misses).toEqual([]);
}

/** Tight up to an iteration, as far as a run can be followed; after it loose. */
export const upTo = (last: number, tight: number, loose: number): ToleranceAt => (i) => (i <= last ? tight : loose);
