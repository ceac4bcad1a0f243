import type { Precision } from "../../src/runtime/heap.ts";
import type { AnyTrainer } from "../support/module.ts";
import {
  cats,
  moduleOfSpec,
  readRun,
  setInitialWeights,
  trainerFor,
  upTo,
  type Part,
  type ToleranceAt,
} from "./course-runs.ts";

/** The cats' runs of course 1, by spec. */
export const catRuns: readonly {
  readonly spec: string;
  readonly id: string;
  readonly iterations: number;
  /**
   * float32 follows the float64 table until a relu switches earlier or later in it: up to this iteration to 1e-6, then
   * only loosely. Another order of summation switches elsewhere.
   */
  readonly float32: ToleranceAt;
  readonly accuracy: { readonly train: number; readonly test: number };
}[] = [
  {
    spec: "logistic_regression",
    id: "c1w2.logistic_regression_cats",
    iterations: 2000,
    float32: upTo(2000, 1e-6, 1e-6),
    accuracy: { train: 207 / 209, test: 35 / 50 },
  },
  {
    spec: "one_hidden",
    id: "c1w4.cats_two_layer",
    iterations: 2500,
    float32: upTo(800, 1e-6, 0.1),
    accuracy: { train: 1, test: 36 / 50 },
  },
  {
    spec: "four_layer",
    id: "c1w4.cats_four_layer",
    iterations: 2500,
    float32: upTo(200, 1e-6, 0.1),
    accuracy: { train: 206 / 209, test: 40 / 50 },
  },
];

/**
 * A run at its start, with the float64 table that it can be held against: where the initial weights are known in float32
 * alone, that of a run from these and from pixels rounded alike.
 */
export async function startOnCats(
  { spec, id }: { readonly spec: string; readonly id: string },
  precision: Precision,
): Promise<{ trainer: AnyTrainer; table: Readonly<Record<string, number>>; train: Part; test: Part }> {
  const run = readRun(id);
  const fromRounded = run.float64_run_from_float32_rounded_inputs;
  const [train, test] = [cats("train", fromRounded !== undefined), cats("test", fromRounded !== undefined)];
  const trainer = trainerFor(await moduleOfSpec(spec), train, { precision });
  setInitialWeights(trainer, run.initial_weights);
  return { trainer, table: fromRounded?.costs ?? run.reproduced_costs_float64, train, test };
}
