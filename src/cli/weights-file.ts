/** Weights as files: where they go, what they say of themselves, whether they are this network's. */
import { accessSync, closeSync, constants, openSync, readFileSync, readSync, realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { diagnostic, LayercError } from "../diagnostic.ts";
import { explainSystemError, isSystemError, withPath } from "../files/system-error.ts";
import { WeightsError } from "../runtime/errors.ts";
import type { Preprocessing } from "../runtime/preprocessing.ts";
import { decodeSafetensors } from "../runtime/safetensors.ts";
import type { AnyTrainer } from "../training/generated.ts";
import { WEIGHTS } from "./project.ts";
import type { RunnableNetwork } from "./runnable.ts";

type Metadata = Readonly<Record<string, string>>;

/** Where a network's weights are when nothing else is said; `folder` is that of the project. */
export function defaultWeights({ name }: RunnableNetwork, folder: string = WEIGHTS): string {
  return join(folder, `${name}.safetensors`);
}

/** What is saved beside what the trainer says of itself: the spec's digest, g[1 … L], the split and its seed. */
export function metadataOf(network: RunnableNetwork, seed: number): Metadata {
  const { data, digest } = network;
  const split = data === undefined ? {} : { split: JSON.stringify(data.split) };
  return { spec: digest, activations: activationsOf(network), seed: String(seed), ...split };
}

function activationsOf({ layers }: RunnableNetwork): string {
  return JSON.stringify(layers.map(({ activation }) => activation));
}

/**
 * Reads a weights file, hands its bytes to `load` and returns what that makes of them. Throws LayercError E601 for a
 * missing file, E414 for a damaged one and for weights of another network, whose shapes alone may be the same.
 */
export function readWeights<Loaded extends { readonly metadata: Metadata }>(
  path: string,
  network: RunnableNetwork,
  load: (bytes: Uint8Array) => Loaded,
): Loaded {
  try {
    return checkWeights(path, readFileSync(path), network, load);
  } catch (error) {
    if (!isSystemError(error) || error.code !== "ENOENT") throw withPath(error, path);
    const hint = "train the network first, or name the file with its weights";
    throw new LayercError([diagnostic("E601", "there are no such weights", { file: path, hint })]);
  }
}

/** The same of bytes that were read from `path`. */
export function checkWeights<Loaded extends { readonly metadata: Metadata }>(
  path: string,
  bytes: Uint8Array,
  network: RunnableNetwork,
  load: (bytes: Uint8Array) => Loaded,
): Loaded {
  try {
    const loaded = load(bytes);
    expectSame("classes", loaded.metadata["classes"], JSON.stringify(network.classes), network);
    expectSame("activations", loaded.metadata["activations"], activationsOf(network), network);
    return loaded;
  } catch (error) {
    if (!(error instanceof WeightsError)) throw error;
    const hint = "name the weights of this network, or train it; layerc migrate-weights carries over those of another spec";
    throw new LayercError([diagnostic("E414", error.message, { file: path, hint })]);
  }
}

/** Weights to begin with, in a trainer. Throws as `readWeights`. */
export function loadInto(trainer: AnyTrainer, path: string, network: RunnableNetwork): void {
  readWeights(path, network, (bytes) => {
    const metadata = trainer.load(bytes);
    expectPreprocessing(trainer.preprocessing, network);
    return { metadata };
  });
}

/** The network as its weights name it. */
export function identityOf({ name, n, classes }: RunnableNetwork) {
  return { name, n, ...(classes === undefined ? {} : { classes }) };
}

/** What weights made elsewhere do not say is not held against them. */
function expectSame(
  what: string,
  found: string | undefined,
  expected: string | undefined,
  { name }: RunnableNetwork,
): void {
  if (found === undefined || expected === undefined || found === expected) return;
  throw new WeightsError(
    `these are weights of another network: their ${what} are ${found}, those of ${name} ${expected}`,
  );
}

/** The seed that a training divided the examples with, so that its test examples are still unseen ones. */
export function splitSeed(metadata: Metadata, network: RunnableNetwork): number {
  const seed = Number(metadata["seed"]);
  return Number.isSafeInteger(seed) ? seed : network.training.seed;
}

/** The same of a weights file; the spec's seed where the file cannot be read, of which `readWeights` tells. */
export function seedOf(path: string, network: RunnableNetwork): number {
  try {
    return splitSeed(decodeSafetensors(readFileSync(path)).metadata, network);
  } catch (error) {
    if (isSystemError(error) || error instanceof WeightsError) return network.training.seed;
    throw error;
  }
}

/** Whether the examples would be divided otherwise than for these weights, so that test examples are not unseen ones. */
export function isDividedOtherwise(metadata: Metadata, { data }: RunnableNetwork): boolean {
  return metadata["split"] !== undefined && data !== undefined && metadata["split"] !== JSON.stringify(data.split);
}

/** Weights that go on learning see inputs as they saw them before. Throws WeightsError where the spec has it otherwise. */
function expectPreprocessing(fitted: Preprocessing | undefined, { data, name }: RunnableNetwork): void {
  const wanted = data?.preprocess?.type;
  if (fitted === undefined || fitted.type === wanted) return;
  throw new WeightsError(`these weights were trained with preprocess: ${fitted.type}; ${name} has ${wanted ?? "none"}`);
}

/**
 * Tells before a training, and not after it, that its weights could not be written. Makes nothing: a missing folder
 * will be made in the nearest one that is there. Throws LayercError E602.
 */
export function expectWritable(path: string): void {
  try {
    const existing = statSync(path, { throwIfNoEntry: false });
    // Pipes and devices are written to as they are; to open a pipe would wait for its reader.
    if (existing !== undefined && !existing.isFile() && !existing.isDirectory()) return;
    if (existing !== undefined) closeSync(openSync(path, constants.O_WRONLY));
    if (existing !== undefined && existing.size > 0 && !isWeightsFile(path)) {
      const hint = "choose another path, or delete it first";
      throw new LayercError([diagnostic("E602", "another kind of file is there, no weights", { file: path, hint })]);
    }
    const target = existing === undefined ? path : realpathSync(path);
    accessSync(nearestFolder(dirname(target)), constants.W_OK | constants.X_OK);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const { message, hint } = explainSystemError(error);
    throw new LayercError([diagnostic("E602", message, { file: path, hint })]);
  }
}

/** Whether a file begins as safetensors do: the length of a header in 8 bytes, and a JSON object. */
function isWeightsFile(path: string): boolean {
  const start = Buffer.alloc(9);
  const file = openSync(path, "r");
  try {
    return readSync(file, start, 0, 9, 0) === 9 && start.readUInt32LE(4) === 0 && start.toString("latin1", 8) === "{";
  } finally {
    closeSync(file);
  }
}

function nearestFolder(folder: string): string {
  const stats = statSync(folder, { throwIfNoEntry: false });
  const parent = dirname(folder);
  if (stats === undefined && parent !== folder) return nearestFolder(parent);
  // Of a file this makes the error that writing below it would.
  return stats?.isDirectory() === false ? `${folder}/.` : folder;
}
