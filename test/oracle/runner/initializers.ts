/** Bounds on what initializers draw: mean, variance and limit for each shape, orthogonality. */
import { readdirSync } from "node:fs";
import { initializersByName } from "../../../src/initializers/index.ts";
import { oracle } from "../folder.ts";
import { readJson } from "../npz.ts";
import { UnknownError } from "../translate.ts";
import { moduleOf } from "./module.ts";
import { Comparison, failed, type Outcome } from "./outcome.ts";

type Row = Readonly<Record<string, number>> & { readonly W_shape: readonly [number, number] };

interface Reference {
  readonly formulas: Readonly<Record<string, string>>;
  readonly table: readonly (Row & { readonly fan_in: number; readonly fan_out: number })[];
  readonly pytorch_calculate_gain: Readonly<Record<string, number>>;
}

export async function* initializers(): AsyncGenerator<Outcome> {
  for (const file of readdirSync(oracle("initializers")).filter((name) => name.endsWith(".json"))) {
    const path = `initializers/${file}`;
    let reference: Reference;
    try {
      reference = readJson<Reference>(oracle("initializers", file));
      if (!Array.isArray(reference.table)) throw new Error("it has no table");
    } catch (error) {
      yield failed(path, "cannot be read", error);
      continue;
    }
    for (const name of Object.keys(reference.formulas)) yield named(path, name);
    for (const row of reference.table) yield* shaped(path, row, reference.pytorch_calculate_gain);
  }
}

/** Whether it is a word here; `ones` is `{ type: constant, value: 1 }`. */
function named(path: string, title: string): Outcome {
  const [name] = title.split(" ");
  const word = name === "ones" ? "constant" : name!;
  if (!initializersByName.has(word)) return failed(path, title, new UnknownError(`initializer ${word}`));
  return { path, title: `${title} is a word`, status: "passed", compared: 1, worst: 0 };
}

async function* shaped(path: string, row: Row, gains: Reference["pytorch_calculate_gain"]): AsyncGenerator<Outcome> {
  const [rows, cols] = row.W_shape;
  const limits: readonly [initializer: unknown, std: number, limit: number | undefined][] = [
    ...["glorot", "he", "lecun"].flatMap((family): [unknown, number, number | undefined][] => {
      const limit = row[`${family}_uniform_limit`]!;
      return [[`${family}_normal`, row[`${family}_std`]!, undefined], [`${family}_uniform`, limit / Math.sqrt(3), limit]];
    }),
    ...[row["pytorch_nn_Linear_default_limit"]!].map((limit): [unknown, number, number] => [
      { type: "uniform", limit },
      limit / Math.sqrt(3),
      limit,
    ]),
  ];
  for (const [initializer, std, limit] of limits) {
    const title = `${JSON.stringify(initializer)} of (${rows}, ${cols})`;
    try {
      const comparison = new Comparison();
      moments(await drawn(path, title, initializer, rows, cols), std, limit, comparison);
      yield comparison.outcome(path, title);
    } catch (error) {
      yield failed(path, title, error);
    }
  }
  // Of more than a few hundred vectors all pairs take long.
  if (Math.min(rows, cols) > 300) return;
  for (const [of, gain] of Object.entries(gains)) {
    const title = `orthogonal with the gain of ${of}, (${rows}, ${cols})`;
    try {
      const comparison = new Comparison();
      orthogonality(await drawn(path, title, { type: "orthogonal", gain }, rows, cols), rows, cols, gain, comparison);
      yield comparison.outcome(path, title);
    } catch (error) {
      yield failed(path, title, error);
    }
  }
}

async function drawn(path: string, title: string, initializer: unknown, rows: number, cols: number): Promise<ArrayLike<number>> {
  const module = await moduleOf(`${path}, ${title}`, {
    version: 1,
    name: "drawn",
    input: { units: cols },
    layers: [{ units: rows, activation: "linear", initializer }],
    loss: "mean_squared_error",
  });
  return module.createTrainer({ examples: 1, seed: 5 }).parameters["W1"]!.data;
}

/** |mean| < 4.5 √(v/N), the variance within 4.5 √(2/N) or, of a uniform, 4.5 √(0.8/N), and its limit reached. */
function moments(values: ArrayLike<number>, std: number, limit: number | undefined, to: Comparison): void {
  const N = values.length;
  let [sum, squares, largest] = [0, 0, 0];
  for (let i = 0; i < N; i++) {
    sum += values[i]!;
    squares += values[i]! ** 2;
    largest = Math.max(largest, Math.abs(values[i]!));
  }
  to.number("the mean", sum / N, 0, (4.5 * std) / Math.sqrt(N));
  to.number("the variance over its own", squares / N / std ** 2, 1, 4.5 * Math.sqrt((limit === undefined ? 2 : 0.8) / N));
  if (limit === undefined) return;
  if (largest > Math.fround(limit)) to.fail(`the largest is ${largest}, beyond ${limit}`);
  if (N >= 200 && largest <= 0.9 * limit) to.fail(`the largest is ${largest}, far from ${limit}`);
}

/** The rows of W, or its columns where there are fewer, have the length `gain` and are at right angles. */
function orthogonality(W: ArrayLike<number>, rows: number, cols: number, gain: number, to: Comparison): void {
  const wide = rows <= cols;
  const [count, length] = wide ? [rows, cols] : [cols, rows];
  const at = (vector: number, k: number): number => (wide ? W[vector * cols + k]! : W[k * cols + vector]!);
  for (let u = 0; u < count; u++) {
    for (let v = 0; v <= u; v++) {
      let product = 0;
      for (let k = 0; k < length; k++) product += at(u, k) * at(v, k);
      to.number(`vector ${u} · vector ${v}`, product, u === v ? gain ** 2 : 0, 1e-5 * gain ** 2);
    }
  }
}
