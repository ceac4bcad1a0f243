/** Training runs of the course: cost tables and accuracies, published and reproduced, in float64. */
import { existsSync, readdirSync } from "node:fs";
import { gradcheck } from "../../../src/training/gradcheck.ts";
import { kinksOf } from "../../../src/training/kinks.ts";
import type { AnyTrainer } from "../../support/module.ts";
import { oracle } from "../folder.ts";
import { randomState } from "../numpy-random.ts";
import { readJson, readNpz, readSafetensors } from "../npz.ts";
import { UnknownError } from "../translate.ts";
import { courseData, type Part } from "./data.ts";
import { moduleOf, networkAndModule } from "./module.ts";
import { Comparison, failed, type Outcome } from "./outcome.ts";

type Table = Readonly<Record<string, number | string>>;

interface Run {
  readonly id: string;
  readonly layers: readonly number[];
  readonly activations: readonly string[];
  readonly optimizer: string;
  readonly learning_rate: number;
  readonly initial_weights?: string | null;
  readonly iterations?: number;
  readonly epochs?: number;
  readonly mini_batch_size?: number;
  readonly data?: string;
  readonly l2_lambda?: number;
  readonly dropout_keep_prob?: number;
  readonly published_costs?: Table;
  readonly reproduced_costs_float64: Table;
  readonly max_abs_diff?: number;
  readonly note?: string | null;
  readonly reproduced_accuracy?: { readonly train: number; readonly test?: number };
  readonly reproduced_accuracy_percent?: number;
  readonly float64_run_from_float32_rounded_inputs?: { readonly costs: Table };
}

type Rows = readonly (readonly number[])[];

interface GradientCheck {
  readonly id: string;
  readonly function: string;
  readonly inputs: { readonly X: Rows; readonly Y: Rows; readonly parameters: Readonly<Record<string, Rows>> };
  readonly published: { readonly difference_with_course_bugs: number };
}

/** Iterations of a run on images unless all are asked for. */
const SHORT = 101;

export async function* course({ all }: { readonly all: boolean }): AsyncGenerator<Outcome> {
  for (const file of readdirSync(oracle("course")).filter((name) => name.endsWith(".json"))) {
    const path = `course/${file}`;
    let runs: readonly Run[];
    let checks: readonly GradientCheck[];
    try {
      const content = readJson<{ runs?: readonly Run[]; cases?: readonly GradientCheck[] }>(oracle("course", file));
      runs = content.runs ?? [];
      // The other functions of the course are cases of test/course, of `npm test`.
      checks = (content.cases ?? []).filter((each) => each.function === "gradient_check_n");
    } catch (error) {
      yield failed(path, "cannot be read", error);
      continue;
    }
    for (const check of checks) yield* gradientCheck(path, check);
    for (const run of runs) {
      const images = run.layers[0]! > 1000;
      const length = run.iterations ?? run.epochs!;
      const steps = images && !all ? Math.min(SHORT, length) : length;
      const title = `${run.id}, ${steps === length ? length.toLocaleString("en") : `the first ${steps} of ${length}`} ${run.epochs ? "epochs" : "iterations"}`;
      try {
        const stated: string[] = [];
        const comparison = await follow(path, run, steps, stated);
        yield comparison.outcome(path, title, stated.length === 0 ? undefined : stated.join("; "));
      } catch (error) {
        yield failed(path, title, error);
      }
    }
  }
}

function optimizerOf({ optimizer, learning_rate }: Run): object {
  const [, beta] = /momentum: v=([\d.]+)v/.exec(optimizer) ?? [];
  if (beta !== undefined) return { type: "momentum", velocity: "mean", momentum: Number(beta), learning_rate };
  const [, beta_1, beta_2, epsilon] = /^Adam ([\d.]+)\/([\d.]+)\/([\de.-]+)/.exec(optimizer) ?? [];
  if (beta_1 !== undefined) {
    const inside = optimizer.includes("inside") ? { epsilon_placement: "inside" } : {};
    return { type: "adam", learning_rate, beta_1: Number(beta_1), beta_2: Number(beta_2), epsilon: Number(epsilon), ...inside };
  }
  if (optimizer.endsWith("gradient descent")) return { type: "gradient_descent", learning_rate };
  throw new UnknownError(`optimizer ${optimizer}`);
}

async function follow(path: string, run: Run, steps: number, stated: string[]): Promise<Comparison> {
  const { layers: n, activations, l2_lambda, dropout_keep_prob: keep } = run;
  const hidden = n.length - 2;
  const module = await moduleOf(`${path}, ${run.id}`, {
    version: 1,
    name: "course",
    input: { units: n[0] },
    layers: n.slice(1).map((units, i) => ({
      units,
      activation: activations[i],
      ...(keep !== undefined && i < hidden && { dropout: Math.round((1 - keep) * 1e12) / 1e12 }),
    })),
    loss: "binary_crossentropy",
    ...(l2_lambda !== undefined && { regularization: { l2: l2_lambda } }),
    optimizer: optimizerOf(run),
  });
  const rounded = run.float64_run_from_float32_rounded_inputs;
  const { train, test } = courseData(run.data ?? run.initial_weights ?? run.id);
  // Where the initial weights are known in float32 alone, the table is of a run from these and pixels rounded alike.
  if (rounded !== undefined) for (const { X } of [train, ...(test ? [test] : [])]) X.set(Float32Array.from(X));
  const m = train.Y.length;
  const trainer = module.createTrainer({ examples: run.mini_batch_size ?? m, precision: "float64" });
  setInitialWeights(trainer, run.initial_weights);
  if (keep !== undefined) trainer.setMasks(masks());
  const costs = run.mini_batch_size === undefined ? batch(trainer, train, steps) : miniBatches(trainer, train, run, steps);

  const comparison = new Comparison();
  const own = Math.max(1e-6, 2 * (run.max_abs_diff ?? 0));
  // Of some the notes say how far they can be followed.
  const last = Number(/iterations 0\.\.(\d+) are reproducible/.exec(run.note ?? "")?.[1] ?? Infinity);
  if (last < steps) stated.push(`chaotic after iteration ${last}: another order of summation leaves the table there`);
  const followed = costs.slice(0, last + 1);
  const whole = steps === (run.iterations ?? run.epochs);
  compareTable("reproduced", rounded?.costs ?? run.reproduced_costs_float64, followed, own, comparison, stated);
  // From rounded weights the published table is not to be reached beyond the first hundreds.
  if (rounded === undefined) compareTable("published", run.published_costs ?? {}, followed, 2 * own, comparison, stated);
  if (!whole) return comparison;
  const percent = run.reproduced_accuracy_percent;
  const accuracy = run.reproduced_accuracy ?? (percent === undefined ? undefined : { train: percent / 100 });
  if (accuracy !== undefined) comparison.number("train accuracy", trainer.evaluate(train).accuracy!, accuracy.train, 1e-9);
  if (accuracy !== undefined && "test" in accuracy && test) {
    comparison.number("test accuracy", trainer.evaluate(test).accuracy!, accuracy.test!, 1e-9);
  }
  return comparison;
}

function compareTable(
  what: string,
  table: Table,
  costs: readonly number[],
  tolerance: number,
  to: Comparison,
  stated: string[],
): void {
  for (const [at, value] of Object.entries(table)) {
    const cost = costs[Number(at)];
    if (cost === undefined) continue;
    if (Number.isFinite(Number(value))) to.number(`${what} cost at ${at}`, cost, Number(value), tolerance);
    else if (!stated.includes(NAIVE)) stated.push(NAIVE);
  }
}

const NAIVE = "a cost that the naive formula gives as ∞ is finite here";

/** Zeros without any; float64 numbers where the reference has them. */
function setInitialWeights({ parameters }: AnyTrainer, weights: string | null | undefined): void {
  parameters.theta.data.fill(0);
  if (weights === undefined || weights === null) return;
  const precise = oracle(`${weights}.f64.npz`);
  const tensors = existsSync(precise) ? readNpz(precise) : readSafetensors(oracle(`${weights}.f32.safetensors`));
  for (const [name, { data }] of tensors) parameters[name]!.data.set(Float64Array.from(data, Number));
}

/** The course seeds dropout in every forward propagation: the same masks each time. */
function masks(): Record<string, number[]> {
  const recorded = readJson<Record<string, number[][]>>(oracle("data", "toy2d", "football_dropout_masks.json"));
  return Object.fromEntries(
    Object.entries(recorded).flatMap(([name, rows]) => (/^D\d+$/.test(name) ? [[name, rows.flat()]] : [])),
  );
}

function batch(trainer: AnyTrainer, { X, Y }: Part, steps: number): number[] {
  const { rows: n0, cols: m, data } = trainer.X;
  for (let j = 0; j < m; j++) for (let i = 0; i < n0; i++) data[i * m + j] = X[j * n0 + i]!;
  trainer.Y.data.set(Y);
  return Array.from({ length: steps }, () => trainer.step(trainer.X, trainer.Y));
}

/** Epoch e in the shuffle of numpy's seed 11 + e. */
function miniBatches(trainer: AnyTrainer, data: Part, { mini_batch_size: batchSize }: Run, epochs: number): number[] {
  return Array.from({ length: epochs }, (_, epoch) => {
    const rows = Int32Array.from(randomState(11 + epoch).permutation(data.Y.length));
    return trainer.fit({ ...data, rows }, { epochs: 1, batchSize: batchSize!, shuffle: false })[0]!.cost;
  });
}

/** The notebook's bugs: dW[2] doubled and db[1] times 4. */
function plantBugs(text: string): string {
  const bugs = [
    ["linearGradW(dZ2, A1, dW2);", "dW2.data.forEach((g, i) => (dW2.data[i] = 2 * g));"],
    ["linearGradB(dZ1, db1);", "db1.data.forEach((g, i) => (db1.data[i] = 4 * g));"],
  ] as const;
  return bugs.reduce((planted, [line, bug]) => {
    if (!planted.includes(line)) throw new UnknownError(`a module without ${line}`);
    return planted.replace(line, `${line} ${bug}`);
  }, text);
}

/** Correct gradients pass, and the bugs are found, to a difference as large as is published. */
async function* gradientCheck(path: string, { id, inputs, published }: GradientCheck): AsyncGenerator<Outcome> {
  const { X, Y, parameters } = inputs;
  const L = Object.keys(parameters).filter((name) => name.startsWith("W")).length;
  const spec = {
    version: 1,
    name: "checked",
    input: { units: X.length },
    layers: Array.from({ length: L }, (_, i) => ({
      units: parameters[`W${i + 1}`]!.length,
      activation: i === L - 1 ? "sigmoid" : "relu",
    })),
    loss: "binary_crossentropy",
  };
  for (const [what, plant] of [["as it is", undefined], ["with the course's bugs", plantBugs]] as const) {
    const title = `${id}, ${what}`;
    try {
      const { network, module } = await networkAndModule(`${path}, ${title}`, spec, plant);
      const trainer = module.createTrainer({ examples: X[0]!.length, precision: "float64" });
      for (const [name, rows] of Object.entries(parameters)) trainer.parameters[name]!.data.set(rows.flat());
      trainer.X.data.set(X.flat());
      trainer.Y.data.set(Y.flat());
      const { overall, passed } = gradcheck(trainer, { kinks: kinksOf(network) });
      const comparison = new Comparison();
      if (plant === undefined) comparison.number("the difference", overall.difference, 0, 1e-7);
      else comparison.number("the difference", overall.difference, published.difference_with_course_bugs, 1e-3);
      if (passed !== (plant === undefined)) comparison.fail(`the check says ${passed ? "passed" : "failed"}`);
      yield comparison.outcome(path, title);
    } catch (error) {
      yield failed(path, title, error);
    }
  }
}
