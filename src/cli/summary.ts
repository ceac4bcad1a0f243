import { Command, Option } from "commander";
import { alignColumns, count, flopCounts, parameterCounts, type Flop, stagesText } from "../network/summary.ts";
import type { Plan } from "../plan/plan.ts";
import { elementsPerColumn, evaluationElements, largestBatch, placeOf, spanOf, trainerElements } from "../plan/storage.ts";
import { aligned } from "../runtime/heap.ts";
import { memoryBytes, SCRATCH_SIZE } from "../runtime/wasm/memory.ts";
import { positiveInteger } from "./options.ts";
import { jsonText } from "../safe-text.ts";
import { analyseSpec, tellWarnings } from "./project.ts";
import { message, result } from "./terminal.ts";

const BYTES = Float32Array.BYTES_PER_ELEMENT;

type Shape = readonly [rows: number, cols: number | "m"];

/** What a network needs, in numbers: what `--format json` prints. Bytes are those of float32. */
export interface Summary {
  readonly name: string;
  /** Layers 0 … L; layer 0 is the input. */
  readonly layers: readonly LayerSummary[];
  readonly parameters: number;
  readonly perExample: Work;
  /** m; null where the spec's batch is "full" and nobody says how much that is. */
  readonly batch: number | null;
  readonly perBatch: Work | null;
  /** The bytes of a trainer's heap with room for m examples, in all and by what they are for. */
  readonly heap: Heap | null;
}

export interface LayerSummary {
  readonly l: number;
  readonly n: number;
  readonly name: string | null;
  /** g[l], and what the layer has besides: `relu + dropout 0.2`; null for the input. */
  readonly activation: string | null;
  readonly W: Shape | null;
  readonly b: Shape | null;
  readonly Z: Shape | null;
  readonly A: Shape;
  readonly parameters: number;
  /** For one example. */
  readonly flop: Flop;
  /** What training keeps of one example: X, or Z[l], A[l], dZ[l] and dA[l], as far as they have places of their own. */
  readonly bytes: number;
}

export interface Work {
  readonly flop: Flop;
  /** X, Y and the caches. */
  readonly bytes: number;
}

export interface Heap {
  readonly bytes: number;
  /** θ, dθ and the optimizer's slots. */
  readonly parameters: number;
  /** X, Y and the caches; rows are a multiple of 16 numbers long. */
  readonly batch: number;
  /** What evaluation keeps for itself. */
  readonly evaluation: number;
  /** The whole memory with WebAssembly kernels on one thread, and their scratch in it, of which each thread has its own. */
  readonly webassembly: { readonly bytes: number; readonly scratch: number };
}

interface Options {
  readonly batch?: number;
  readonly format: "text" | "json";
}

export function command(): Command {
  return new Command("summary")
    .summary("tell the shapes, parameters, FLOP and memory of a network")
    .description("Tells the shapes of a network, its parameters, and the work and memory that training takes.")
    .argument("<file>", "a spec")
    .addOption(new Option("--batch <m>", "examples in a batch, in place of the spec's").argParser(positiveInteger))
    .addOption(new Option("--format <format>", "how it is written").choices(["text", "json"]).default("text"))
    .addHelpText(
      "after",
      `
FLOP: 2·n[l]·n[l-1] for each product of matrices and example. Forward
propagation has one a layer, a training step three (two in layer 1, since dA[0]
is not computed). Work element by element and the optimizer's update are not
counted. Bytes are those of float32.

Examples:
  layerc summary specs/digits.net.yaml
  layerc summary specs/digits.net.yaml --batch 256
  layerc summary specs/digits.net.yaml --format json`,
    )
    .action(async (file: string, { batch, format }: Options) => {
      const { plan, warnings } = await analyseSpec(file);
      tellWarnings(warnings);
      const { MAX_HEAP_BYTES } = await import("../network/rules.ts");
      const summary = summaryOf(plan, batch);
      result(format === "json" ? jsonText(summary, 2) : summaryText(summary));
      if (summary.heap !== null && summary.heap.bytes > MAX_HEAP_BYTES) {
        const most = count(largestBatch(plan, MAX_HEAP_BYTES / BYTES));
        message(`That is more than the ${bytesText(MAX_HEAP_BYTES)} of one heap: the largest batch is ${most}.`);
      }
    });
}

/** The numbers of a plan at `batch` examples, or at the spec's batch. */
export function summaryOf(plan: Plan, batch?: number): Summary {
  const { network, slots, theta } = plan;
  const chosen = batch ?? network.training.batchSize;
  const m = chosen === "full" ? null : chosen;
  const parameters = parameterCounts(network);
  const flops = flopCounts(network);
  const cacheOf = (l: number) => plan.cache.filter((tensor) => tensor.layer === l && placeOf(tensor) === tensor.name);
  const rows = network.layers.map(({ index, name, units, inputs, bias }, i): LayerSummary => ({
    l: index,
    n: units,
    name: name ?? null,
    activation: stagesText(network.layers[i]!),
    W: [units, inputs],
    b: bias ? [units, 1] : null,
    Z: [units, m ?? "m"],
    A: [units, m ?? "m"],
    parameters: parameters[i]!,
    flop: flops[i]!,
    bytes: BYTES * sum(cacheOf(index), spanOf),
  }));
  const perExample = {
    flop: { forward: sum(flops, ({ forward }) => forward), training: sum(flops, ({ training }) => training) },
    bytes: BYTES * elementsPerColumn(plan),
  };
  const input = { l: 0, n: network.input.units, name: null, activation: null, W: null, b: null, Z: null } as const;
  return {
    name: network.name,
    layers: [
      {
        ...input,
        A: [input.n, m ?? "m"],
        parameters: 0,
        flop: { forward: 0, training: 0 },
        bytes: BYTES * input.n,
      },
      ...rows,
    ],
    parameters: sum(parameters, (each) => each),
    perExample,
    batch: m,
    perBatch: m === null ? null : workOf(m, perExample),
    heap:
      m === null
        ? null
        : {
            bytes: BYTES * trainerElements(plan, m),
            parameters: BYTES * (plan.parametersLength + theta * (1 + slots.length)),
            batch: BYTES * aligned(m) * elementsPerColumn(plan),
            evaluation: BYTES * evaluationElements(plan),
            webassembly: { bytes: memoryBytes(trainerElements(plan, m)), scratch: SCRATCH_SIZE },
          },
  };
}

function workOf(m: number, { flop, bytes }: Work): Work {
  return { flop: { forward: m * flop.forward, training: m * flop.training }, bytes: m * bytes };
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}

/** A summary as people read it. */
export function summaryText(summary: Summary): string {
  const { name, batch, heap, perExample, perBatch, parameters } = summary;
  const shape = (value: Shape | null): string => (value === null ? "" : `(${value.join(", ")})`);
  const layers = alignColumns(
    [
      ["l", "n[l]", "g[l]", "W[l]", "b[l]", "Z[l], A[l]", "parameters", "FLOP forward", "FLOP training", "bytes"],
      ...summary.layers.map(({ l, n, activation, W, b, A, parameters: own, flop, bytes }) => [
        String(l),
        count(n),
        activation ?? "",
        shape(W),
        shape(b),
        shape(A),
        ...(l === 0 ? ["", "", ""] : [own, flop.forward, flop.training].map(count)),
        count(bytes),
      ]),
    ],
    ["right", "right", "left", "left", "left", "left", "right", "right", "right", "right"],
  );
  const ofBatch = (value: (work: Work) => number): string[] => (perBatch === null ? [] : [count(value(perBatch))]);
  const totals = alignColumns(
    [
      ["", "1 example", ...(batch === null ? [] : [`m = ${count(batch)}`])],
      ["FLOP, forward propagation", count(perExample.flop.forward), ...ofBatch(({ flop }) => flop.forward)],
      ["FLOP, training step", count(perExample.flop.training), ...ofBatch(({ flop }) => flop.training)],
      ["bytes, X, Y and caches", count(perExample.bytes), ...ofBatch(({ bytes }) => bytes)],
    ],
    ["left", "right", ...(batch === null ? [] : (["right"] as const))],
  );
  return [
    `${name}: ${summary.layers.map(({ n }) => count(n)).join(" → ")}, ${count(parameters)} parameters`,
    "",
    ...layers,
    "",
    ...totals,
    "",
    heap === null
      ? "The batch is full, all training examples: --batch m says what that takes."
      : alignColumns(
          [
            [`heap of a trainer, m = ${count(batch!)}`, `${count(heap.bytes)} bytes`, bytesText(heap.bytes)],
            ["  θ, dθ and optimizer", `${count(heap.parameters)} bytes`, ""],
            ["  X, Y and caches", `${count(heap.batch)} bytes`, ""],
            ["  evaluation", `${count(heap.evaluation)} bytes`, ""],
            [
              "memory with WebAssembly kernels",
              `${count(heap.webassembly.bytes)} bytes`,
              bytesText(heap.webassembly.bytes),
            ],
            ["  scratch, of each thread", `${count(heap.webassembly.scratch)} bytes`, ""],
          ],
          ["left", "right", "right"],
        ).join("\n"),
  ].join("\n");
}

/** 2147483648 → `2 GiB`; three digits. */
function bytesText(bytes: number): string {
  const exponent = Math.min(3, Math.max(0, Math.floor(Math.log2(bytes) / 10)));
  return `${Number((bytes / 2 ** (10 * exponent)).toPrecision(3))} ${["bytes", "KiB", "MiB", "GiB"][exponent]}`;
}
