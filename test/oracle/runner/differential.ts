/** PyTorch's networks: every array that a case records, step by step, in float64 and float32. */
import { readdirSync } from "node:fs";
import type { Precision } from "../../../src/runtime/heap.ts";
import type { AnyTrainer, GeneratedModule } from "../../support/module.ts";
import { oracle } from "../folder.ts";
import { readJson, readNpz, type NumpyArray } from "../npz.ts";
import { activationOf, labelsOf, lossOf, optimizerOf, UnknownError, type TorchWord } from "../translate.ts";
import { KERNELS, moduleOf } from "./module.ts";
import { Comparison, failed, type Outcome } from "./outcome.ts";

interface CaseSpec {
  readonly id: string;
  readonly layer_sizes: readonly number[];
  readonly activations: readonly TorchWord[];
  readonly loss: TorchWord;
  readonly optimizer: TorchWord;
  readonly l2?: { readonly lambda: number };
  readonly batch_norm?: { readonly layers: readonly number[]; readonly eps: number; readonly momentum: number };
  /** Layer → keep_prob. */
  readonly dropout?: Readonly<Record<string, number>>;
  readonly lr_schedule?: readonly number[];
  readonly clip?: { readonly type: string; readonly max_norm?: number; readonly max?: number };
}

interface Case {
  readonly spec: CaseSpec;
  readonly batches: readonly (readonly number[])[];
  readonly expected_float64: { readonly cost_per_step: readonly number[]; readonly data_loss_per_step?: readonly number[] };
  readonly float32_error_of_torch_vs_float64: Readonly<Record<string, { readonly suggested_abs_tolerance: number }>>;
  readonly arrays_file: string;
}

/** Keys of a spec that are read here, and those that say how its numbers came about. */
const KNOWN = [
  ...["id", "layer_sizes", "activations", "loss", "optimizer", "l2", "batch_norm", "dropout", "lr_schedule", "clip"],
  ...["seed", "init", "m", "batch_size", "steps", "shuffle", "x_scale"],
];

/** |Δ| ≤ this × max(1, max|array|) in float64. */
const FLOAT64 = 1e-10;

/** What PyTorch has in float32 even there: its cases are held to the tolerance of float32. */
const DIFFERENCES: readonly { readonly word: string; readonly reason: string }[] = [
  { word: "hard_sigmoid", reason: "PyTorch's derivative of hard_sigmoid is 1/6 in float32" },
  { word: "hard_swish", reason: "PyTorch's derivative of hard_swish has 1/6 in float32" },
  { word: "nadam", reason: "PyTorch keeps NAdam's product of momenta in float32" },
];

export async function* differential(): AsyncGenerator<Outcome> {
  const files = readdirSync(oracle("differential")).filter((name) => name.endsWith(".json"));
  for (const file of files) {
    const path = `differential/${file}`;
    let given: Case;
    try {
      given = readJson<Case>(oracle("differential", file));
      // The index, and whatever else lists cases.
      if (Array.isArray(given) || given.spec === undefined) continue;
    } catch (error) {
      yield failed(path, "cannot be read", error);
      continue;
    }
    for (const { name, kernels } of KERNELS) {
      for (const precision of ["float64", "float32"] as const) {
        if (precision === "float64" && kernels !== undefined) continue;
        const title = [titleOf(given.spec), precision, ...(name === "js" ? [] : [name])].join(", ");
        try {
          const first = await run(path, given, { precision, kernels, tolerance: precision });
          const stated = precision === "float64" && first.failed ? differenceOf(given.spec) : undefined;
          if (stated === undefined) yield first.outcome(path, title);
          else yield (await run(path, given, { precision, kernels, tolerance: "float32" })).outcome(path, title, stated);
        } catch (error) {
          yield failed(path, title, error);
        }
      }
    }
  }
}

function differenceOf({ activations, optimizer }: CaseSpec): string | undefined {
  const words = [...activations.map(({ name }) => name), optimizer.name];
  return DIFFERENCES.find(({ word }) => words.includes(word))?.reason;
}

function titleOf({ activations, loss, optimizer }: CaseSpec): string {
  return `${activations.map(({ name }) => name).join(" ")}, ${loss.name}, ${optimizer.name}`;
}

function specOf(spec: CaseSpec, arrays: ReadonlyMap<string, NumpyArray>): object {
  const unknown = Object.keys(spec).filter((key) => !KNOWN.includes(key));
  if (unknown.length > 0) throw new UnknownError(unknown.join(", "));
  const { layer_sizes: n, batch_norm: norm, dropout = {}, clip } = spec;
  return {
    version: 1,
    name: "reference",
    input: { units: n[0] },
    layers: n.slice(1).map((units, i) => {
      const keep = dropout[i + 1];
      const normalized = norm?.layers.includes(i + 1);
      return {
        units,
        activation: activationOf(spec.activations[i]!),
        bias: arrays.has(`b${i + 1}_init`),
        ...(normalized && { normalization: { type: "batch", epsilon: norm!.eps, momentum: norm!.momentum } }),
        ...(keep !== undefined && keep < 1 && { dropout: Math.round((1 - keep) * 1e12) / 1e12 }),
      };
    }),
    loss: lossOf(spec.loss),
    ...(spec.l2 && { regularization: { l2: spec.l2.lambda } }),
    optimizer: optimizerOf(spec.optimizer),
    training: {
      input_gradient: true,
      ...(clip && { clip: clipOf(clip) }),
    },
  };
}

function clipOf({ type, max_norm, max }: NonNullable<CaseSpec["clip"]>): object {
  if (type === "global_norm") return { type, max_norm };
  if (type === "value") return { type, max_value: max };
  throw new UnknownError(`clipping ${type}`);
}

async function run(
  path: string,
  { spec, batches, expected_float64, float32_error_of_torch_vs_float64: errors, arrays_file }: Case,
  {
    precision,
    kernels,
    tolerance,
  }: {
    readonly precision: Precision;
    readonly kernels: (typeof KERNELS)[number]["kernels"];
    readonly tolerance: Precision;
  },
): Promise<Comparison> {
  const arrays = readNpz(oracle("differential", arrays_file));
  const module = await moduleOf(path, specOf(spec, arrays));
  const comparison = new Comparison();
  const compared = new Set<string>();
  const L = spec.layer_sizes.length - 1;
  const X = arrays.get("X")!;
  const Y = arrays.get("Y")!;
  const m = X.shape[1]!;

  function allowed(name: string, scale: number): number {
    if (tolerance === "float64") return FLOAT64 * Math.max(1, scale);
    return errors[name]?.suggested_abs_tolerance ?? 2e-5 * Math.max(1, scale);
  }

  function compare(name: string, actual: ArrayLike<number>): void {
    const expected = arrays.get(name);
    if (expected === undefined) return;
    compared.add(name);
    const numbers = Array.from(expected.data, Number);
    const scale = numbers.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
    comparison.array(name, actual, numbers, allowed(name, scale));
  }

  // A trainer for each size of a batch: the last of an epoch may be smaller.
  const trainers = new Map<number, AnyTrainer>();
  function trainerOf(size: number, before: AnyTrainer | undefined): AnyTrainer {
    let trainer = trainers.get(size);
    if (trainer === undefined) {
      trainer = module.createTrainer({ examples: size, precision, ...(kernels && { kernels }) });
      trainers.set(size, trainer);
    }
    if (before === undefined) {
      for (const [name, { data }] of Object.entries(trainer.parameters)) {
        const initial = arrays.get(`${name}_init`);
        if (initial !== undefined) data.set(Float64Array.from(initial.data, Number));
      }
    } else if (before !== trainer) carryOver(before, trainer);
    return trainer;
  }

  const biased = new Map<number, Float64Array>();
  let trainer: AnyTrainer | undefined;
  for (const [t, batch] of batches.entries()) {
    trainer = trainerOf(batch.length, trainer);
    const { cache, gradients, parameters } = trainer;
    trainer.X.data.set(columnsOf(X, batch));
    trainer.Y.data.set(labelsOf(Y, batch, spec.layer_sizes[L]!));
    trainer.setMasks(masksOf(arrays, t, batch.length));
    if (spec.lr_schedule !== undefined) trainer.hyperparameters.alpha = spec.lr_schedule[t]!;
    trainer.forward(trainer.X);
    const J = trainer.cost(trainer.Y);
    const expectedJ = expected_float64.cost_per_step[t]!;
    comparison.number(`cost_per_step[${t}]`, J, expectedJ, allowed("cost_per_step", Math.abs(expectedJ)));
    trainer.backward(trainer.Y);
    for (const [name, { data }] of Object.entries(parameters)) {
      const l = Number(/^runningMean(\d+)$/.exec(name)?.[1] ?? 0);
      if (l === 0) continue;
      const { momentum } = spec.batch_norm!;
      const running = biased.get(l) ?? new Float64Array(data.length).fill(1);
      const { data: variance } = cache[`variance${l}`]!;
      biased.set(l, running.map((value, i) => (1 - momentum) * value + momentum * variance[i]!));
    }
    if (t === 0) {
      for (let l = 1; l <= L; l++) {
        compare(`Z${l}`, cache[`Z${l}`]!.data);
        compare(`A${l}`, cache[`A${l}`]!.data);
        if (cache[`N${l}`] !== undefined) compare(`Zbn${l}`, cache[`N${l}`]!.data);
        // Ng's dZ and dX are without the 1/m.
        compare(`dZ${l}`, cache[`dZ${l}`]!.data.map((value) => value / batch.length));
      }
      compare("dX", cache["dX"]!.data.map((value) => value / batch.length));
      for (const [name, { data }] of Object.entries(gradients)) compare(name, data);
    }
    trainer.update();
    if (t === 0) for (const [name, { data }] of Object.entries(parameters)) compare(`${name}_step1`, data);
  }
  const { parameters } = trainer!;
  for (const [name, { data }] of Object.entries(parameters)) {
    const [, statistic, l] = /^(running(?:Mean|Variance))(\d+)$/.exec(name) ?? [];
    if (statistic === undefined) compare(`${name}_final`, data);
    else compare(`${statistic === "runningMean" ? "running_mean" : "running_var"}${l}_final`, data);
  }
  for (const [l, variance] of biased) compare(`running_var_biased${l}_final`, variance);
  const whole = trainerOf(m, trainer);
  whole.X.data.set(columnsOf(X, [...Array(m).keys()]));
  compare("A_eval_final", evaluated(module, whole).data);
  if (precision === "float32") compare("A_eval_final", predicted(module, whole, kernels));

  const inputs = /^(X|Y|D\d+|.*_init)$/;
  for (const name of arrays.keys()) {
    if (!inputs.test(name) && !compared.has(name)) comparison.fail(`${name} is recorded, and nothing here is it`);
  }
  return comparison;
}

function evaluated(module: GeneratedModule, { X, parameters, cache }: AnyTrainer) {
  return (module.infer ?? module.forward)(X, parameters, cache);
}

/** By a predictor, into whose products batch normalisation is folded: (n[L], m), as A[L] is. */
function predicted(module: GeneratedModule, trainer: AnyTrainer, kernels: (typeof KERNELS)[number]["kernels"]): number[] {
  const { rows: n0, cols: m, data } = trainer.X;
  const inputs = Float32Array.from({ length: n0 * m }, (_, at) => data[(at % n0) * m + Math.floor(at / n0)]!);
  const outputs = module.createPredictor(trainer.save(), { columns: m, ...(kernels && { kernels }) }).predict(inputs);
  const nL = outputs.length / m;
  return Array.from({ length: nL * m }, (_, at) => outputs[(at % m) * nL + Math.floor(at / m)]!);
}

/** Parameters, statistics and what the optimizer keeps, from one trainer to another. */
function carryOver(from: AnyTrainer, to: AnyTrainer): void {
  for (const [name, { data }] of Object.entries(from.parameters)) to.parameters[name]!.data.set(data);
  const state = to.state as Record<string, unknown>;
  for (const [name, value] of Object.entries(from.state as Record<string, unknown>)) {
    if (typeof value === "number") state[name] = value;
    else (state[name] as { data: Float64Array }).data.set((value as { data: Float64Array }).data);
  }
}

function columnsOf({ data, shape }: NumpyArray, batch: readonly number[]): number[] {
  const [rows, m] = shape as [number, number];
  return Array.from({ length: rows }, (_, i) => batch.map((j) => Number(data[i * m + j]))).flat();
}

/** D{l} is (steps, n[l], batch). */
function masksOf(arrays: ReadonlyMap<string, NumpyArray>, t: number, size: number): Record<string, number[]> {
  return Object.fromEntries(
    [...arrays].flatMap(([name, { data, shape }]) => {
      if (!/^D\d+$/.test(name)) return [];
      const [, rows, columns] = shape as [number, number, number];
      const at = (i: number, j: number): number => Number(data[(t * rows + i) * columns + j]);
      return [[name, Array.from({ length: rows * size }, (_, k) => at(Math.floor(k / size), k % size))]];
    }),
  );
}
