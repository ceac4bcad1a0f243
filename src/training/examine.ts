/** A trained network on single examples: what excites its units, and which it takes for something else. */
import type { Part } from "../data/load.ts";
import { gather, gatherTargets } from "../runtime/batches.ts";
import type { Tensor } from "../runtime/heap.ts";
import type { Scores, Task } from "../runtime/metrics.ts";
import type { AnyTrainer, GeneratedModule, Tensors } from "./generated.ts";

/** Examples at a time: what `createTrainer` is to be asked for. */
export const CHUNK = 256;

export interface Examined {
  readonly module: GeneratedModule;
  /** With room for CHUNK examples. */
  readonly trainer: AnyTrainer;
}

/** A unit, and the examples that excite it most: the rows of the data, the strongest first, and a of each. */
export interface Excited {
  readonly layer: number;
  /** From 0. */
  readonly unit: number;
  readonly examples: readonly { readonly row: number; readonly a: number }[];
}

export interface ExciteOptions {
  /** Layers l to look at. */
  readonly layers: readonly number[];
  /** The first units of each. */
  readonly units: number;
  /** Examples for each unit. */
  readonly most: number;
}

/** The first units of some layers, with the examples of largest a[l]; a unit that is the same for all has none. */
export function excite(examined: Examined, part: Part, { layers, units, most }: ExciteOptions): Excited[] {
  const found = layers.flatMap((layer) =>
    Array.from({ length: Math.min(units, examined.trainer.cache[`A${layer}`]!.rows) }, (_, unit) => ({
      layer,
      unit,
      examples: [] as { row: number; a: number }[],
      least: Infinity,
    })),
  );
  forEachChunk(examined, part, (cache, rows) => {
    for (const each of found) {
      const { cols, data } = cache[`A${each.layer}`]!;
      rows.forEach((row, j) => {
        const a = data[each.unit * cols + j]!;
        each.least = Math.min(each.least, a);
        const { examples } = each;
        if (examples.length === most && a <= examples.at(-1)!.a) return;
        const at = examples.findIndex((other) => other.a < a);
        examples.splice(at === -1 ? examples.length : at, 0, { row, a });
        if (examples.length > most) examples.pop();
      });
    }
  });
  return found.map(({ least, examples, ...unit }) => ({
    ...unit,
    examples: examples.length > 0 && examples[0]!.a > least ? examples : [],
  }));
}

/** An example and how the network decides it. */
export interface Judged {
  readonly row: number;
  /** A[L] of it, and what Y has. */
  readonly A: readonly number[];
  readonly Y: readonly number[];
  /** How far it is from right: of two examples the worse one has more. */
  readonly error: number;
  /** False where a class or a label is decided otherwise than it is; of numbers nothing is decided. */
  readonly right: boolean | undefined;
}

/** How A[L] is read. */
export interface Reading {
  readonly task: Task;
  readonly scores: Scores | undefined;
}

/** The worst of a part's examples, the worst first. */
export function worstOf(examined: Examined, part: Part, reading: Reading, most: number): Judged[] {
  const worst: Judged[] = [];
  forEachChunk(examined, part, (cache, rows, Y) => {
    const last = examined.trainer.Y.rows;
    const A = lastActivations(cache, examined.trainer);
    rows.forEach((row, j) => {
      const [a, y] = [A, Y].map(({ cols, data }) => Array.from({ length: last }, (_, i) => data[i * cols + j]!));
      const judged = judge(row, a!, y!, reading);
      if (worst.length === most && judged.error <= worst.at(-1)!.error) return;
      const at = worst.findIndex(({ error }) => error < judged.error);
      worst.splice(at === -1 ? worst.length : at, 0, judged);
      if (worst.length > most) worst.pop();
    });
  });
  return worst;
}

function lastActivations(cache: Tensors, { parameters }: AnyTrainer): Tensor {
  let L = 1;
  while (parameters[`W${L + 1}`] !== undefined) L++;
  return cache[`A${L}`]!;
}

function judge(row: number, A: readonly number[], Y: readonly number[], { task, scores }: Reading): Judged {
  const threshold = scores === undefined ? 0.5 : 0;
  const indexOfLargest = (values: readonly number[]): number => values.indexOf(Math.max(...values));
  switch (task) {
    case "regression":
      return { row, A, Y, error: Math.max(...A.map((a, i) => Math.abs(a - Y[i]!))), right: undefined };
    case "categorical": {
      // In probabilities as in logits: by how much the strongest other class is before the true one.
      const [truth, chosen] = [indexOfLargest(Y), indexOfLargest(A)];
      const others = Math.max(...A.filter((_, k) => k !== truth));
      return { row, A, Y, error: others - A[truth]!, right: truth === chosen };
    }
    case "binary": {
      const errors = A.map((a, i) => (Y[i]! > 0.5 ? threshold - a : a - threshold));
      return { row, A, Y, error: Math.max(...errors), right: A.every((a, i) => a > threshold === Y[i]! > 0.5) };
    }
  }
}

/** Inference on all examples of a part: each A[l] stands in the cache, a column an example of `rows`. */
function forEachChunk(
  { module, trainer }: Examined,
  part: Part,
  visit: (cache: Tensors, rows: Int32Array, Y: Tensor) => void,
): void {
  const { X, Y, cache, parameters, preprocessing } = trainer;
  const all = part.rows ?? Int32Array.from({ length: part.examples }, (_, i) => i);
  const infer = module.infer ?? module.forward;
  for (let start = 0; start < all.length; start += CHUNK) {
    const rows = all.subarray(start, start + CHUNK);
    // The last chunk is filled up with its first example: the cache has CHUNK columns.
    const filled = new Int32Array(CHUNK).fill(rows[0]!);
    filled.set(rows);
    gather(part.X, filled, 0, CHUNK, preprocessing, X);
    gatherTargets(part.Y, part.X.length / X.rows, filled, 0, CHUNK, Y);
    infer(X, parameters, cache);
    visit(cache, rows, Y);
  }
}
