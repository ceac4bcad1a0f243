/**
 * T1–T5: the networks that layerc and its peers are measured on, and what a run of each does. `prepareWorkloads` writes
 * what all contestants read, the same start and the same data for each.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { compile } from "../src/compile.ts";
import { stripTypes } from "../src/emit/strip-types.ts";
import type { Network } from "../src/network/network.ts";
import { flopCounts } from "../src/network/summary.ts";
import type { Numbers } from "../src/runtime/heap.ts";
import { createRandom, shuffle } from "../src/runtime/random.ts";
import { decodeSafetensors } from "../src/runtime/safetensors.ts";
import type { GeneratedModule } from "../src/training/generated.ts";
import { onnxModel } from "./onnx.ts";

export const WORKLOADS = ["T1", "T2", "T3", "T4", "T5"] as const;
export type WorkloadName = (typeof WORKLOADS)[number];

/**
 * train: steps on one mini-batch that is there. gather: steps of which each makes its mini-batch from uint8 images, by
 * an order that was drawn. predict1, predict1024: inference, numbers in and numbers out, on so many examples a call.
 */
export const TASKS = ["train", "gather", "predict1", "predict1024"] as const;
export type Task = (typeof TASKS)[number];

/**
 * The steps, or calls, of an episode: from the given start on, and timed. They are few where contestants are slow, and
 * enough for the clock where they are fast.
 */
const EPISODES: Readonly<Record<WorkloadName, Partial<Record<Task, number>>>> = {
  T1: { train: 1000, predict1: 1000, predict1024: 4 },
  T2: { train: 100, predict1: 1000, predict1024: 4 },
  T3: { train: 32, gather: 32, predict1: 100, predict1024: 1 },
  T4: { train: 8, predict1: 50, predict1024: 1 },
  T5: { train: 2, predict1: 10, predict1024: 1 },
};

/** Examples of the data, of which a mini-batch takes the first. */
const EXAMPLES = 1024;

/** The images that `gather` draws from: an epoch of 32 steps of 64. */
const IMAGES = 2048;

/** Numbers in a file, as they lie in memory, little-endian. */
export interface TensorFile {
  readonly path: string;
  readonly type: "float32" | "uint8" | "int32";
  readonly shape: readonly number[];
}

/** What a contestant is told of a workload. */
export interface Workload {
  readonly name: WorkloadName;
  /** n[0 … L]. */
  readonly n: readonly number[];
  /** g[l] of the hidden layers. */
  readonly activation: string;
  /** With softmax or sigmoid before it. */
  readonly loss: string;
  readonly optimizer: string;
  readonly alpha: number;
  /** m of a training step. */
  readonly batch: number;
  readonly episodes: Partial<Record<Task, number>>;
  /** FLOP of products of matrices, for one step or one call. */
  readonly flop: Partial<Record<Task, number>>;
  /** W[1], b[1], … W[L], b[L] to begin with. */
  readonly parameters: readonly TensorFile[];
  /** (1024, n[0]), one example after another. */
  readonly X: TensorFile;
  /** (1024, n[L]). */
  readonly Y: TensorFile;
  /** For `gather`: (2048, n[0]) in 0 … 255, a label each, and the order in which they are taken. */
  readonly images?: { readonly X: TensorFile; readonly labels: TensorFile; readonly order: TensorFile };
  /** The generated module in JavaScript, and the parameters as its trainers and predictors read them. */
  readonly module: string;
  readonly weights: string;
  /** The network with its parameters as ONNX. */
  readonly onnx: string;
}

/** The tasks of a workload. */
export function tasksOf({ episodes }: Pick<Workload, "episodes">): readonly Task[] {
  return TASKS.filter((task) => episodes[task] !== undefined);
}

/** Compiles the workloads' specs and writes modules, parameters and data into a folder. */
export async function prepareWorkloads(
  folder: string,
  names: readonly WorkloadName[],
  runtime: string,
): Promise<readonly Workload[]> {
  const workloads: Workload[] = [];
  for (const name of names) workloads.push(await prepareWorkload(folder, name, runtime));
  return workloads;
}

async function prepareWorkload(folder: string, name: WorkloadName, runtime: string): Promise<Workload> {
  const source = `bench/specs/${name.toLowerCase()}.net.yaml`;
  const { network, files, diagnostics } = compile(readFileSync(source, "utf8"), { file: source, source });
  if (network === undefined) throw new Error(`${source}: ${diagnostics.map(({ message }) => message).join("; ")}`);
  const place = (part: string): string => join(folder, `${name}.${part}`);
  const written: Writer = (part, type, shape, data) => {
    const path = place(part);
    writeFileSync(path, new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
    return { path, type, shape };
  };

  const module = place("module.mjs");
  writeFileSync(module, stripTypes(files[0]!.text).replace('"layerc/runtime/v1"', JSON.stringify(runtime)));
  // The module's exports are fixed by the emitter.
  const { createTrainer } = (await import(pathToFileURL(module).href)) as GeneratedModule;
  const weights = place("weights.safetensors");
  const saved = createTrainer({ examples: 1, initial: {} }).save();
  writeFileSync(weights, saved);
  const tensors = decodeSafetensors(saved).tensors;
  const parameters = network.layers.flatMap(({ index }) =>
    [`W${index}`, `b${index}`].map((key) => {
      const { shape, data } = tensors.get(key)!;
      return written(key, "float32", shape, data);
    }),
  );
  const onnx = place("onnx");
  writeFileSync(onnx, onnxModel(network, (tensor) => tensors.get(tensor)!.data));

  const n = [network.input.units, ...network.layers.map(({ units }) => units)];
  const { X, Y } = examplesOf(name, n);
  const flop = flopCounts(network);
  const forward = flop.reduce((sum, each) => sum + each.forward, 0);
  const batch = network.training.batchSize as number; // each of these specs names it
  const training = flop.reduce((sum, each) => sum + each.training, 0) * batch;
  return {
    name,
    n,
    activation: network.layers[0]!.activation.word.name,
    loss: network.loss.word.name,
    optimizer: network.optimizer.word.name,
    alpha: learningRateOf(network),
    batch,
    episodes: EPISODES[name],
    flop: { train: training, gather: training, predict1: forward, predict1024: forward * EXAMPLES },
    parameters,
    X: written("X", "float32", [EXAMPLES, n[0]!], X),
    Y: written("Y", "float32", [EXAMPLES, n.at(-1)!], Y),
    ...(EPISODES[name].gather === undefined ? {} : { images: writeImages(n, written) }),
    module,
    weights,
    onnx,
  };
}

/** Writes a tensor to a file of its own, named after the part of the workload that it is. */
type Writer = (
  part: string,
  type: TensorFile["type"],
  shape: readonly number[],
  data: Numbers | Uint8Array | Int32Array,
) => TensorFile;

/** Inputs in [0, 1) and labels that have nothing to do with them, as time does not ask what is learned; XOR for T1. */
function examplesOf(name: WorkloadName, n: readonly number[]): { X: Float32Array; Y: Float32Array } {
  const random = createRandom(1, "check");
  const nL = n.at(-1)!;
  const X = Float32Array.from({ length: EXAMPLES * n[0]! }, () => random.integer(4096) / 4096);
  const Y = new Float32Array(EXAMPLES * nL);
  for (let j = 0; j < EXAMPLES; j++) {
    if (nL === 1) Y[j] = random.integer(2);
    else Y[j * nL + random.integer(nL)] = 1;
  }
  if (name === "T1") {
    X.set([0, 0, 0, 1, 1, 0, 1, 1]);
    Y.set([0, 1, 1, 0]);
  }
  return { X, Y };
}

function writeImages(n: readonly number[], written: Writer): NonNullable<Workload["images"]> {
  const random = createRandom(2, "check");
  const X = Uint8Array.from({ length: IMAGES * n[0]! }, () => random.integer(256));
  const labels = Uint8Array.from({ length: IMAGES }, () => random.integer(n.at(-1)!));
  const order = Int32Array.from({ length: IMAGES }, (_, j) => j);
  shuffle(order, random);
  return {
    X: written("images", "uint8", [IMAGES, n[0]!], X),
    labels: written("labels", "uint8", [IMAGES], labels),
    order: written("order", "int32", [IMAGES], order),
  };
}

/** α as the spec has it. */
function learningRateOf({ optimizer }: Network): number {
  const alpha = optimizer.values["learning_rate"];
  if (typeof alpha !== "number") throw new Error(`${optimizer.word.name} has no learning rate`);
  return alpha;
}
