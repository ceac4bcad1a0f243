import type { Watch } from "./early-stopping.ts";
import { DataError, WeightsError } from "./errors.ts";
import type { Heap, Numbers } from "./heap.ts";
import { parsePreprocessing, type Preprocessing } from "./preprocessing.ts";
import type { RandomState, RandomStream } from "./random.ts";
import { decodeSafetensors, encodeSafetensors } from "./safetensors.ts";

/** All that the rest of a training depends on, besides its data and hyperparameters, as a trainer holds it. */
export interface Running {
  readonly network: { readonly name: string; readonly n: readonly number[] };
  readonly heap: Heap;
  /** θ, then running averages. */
  readonly parameters: Numbers;
  /** The optimizer's, one after another. */
  readonly slots: Numbers;
  /** t, and what else the optimizer and the schedule count. */
  readonly state: object;
  /** For shuffling, and where something is drawn in training for that. */
  readonly random: readonly RandomStream[];
  preprocessing: Preprocessing | undefined;
  /** Undefined before the first training, and after one that early stopping has brought back to its best epoch. */
  course: Course | undefined;
}

/** Where a training is, between two steps. */
export interface Course {
  /** The examples in the order of this epoch. */
  readonly order: Int32Array;
  readonly batchSize: number;
  epoch: number;
  step: number;
  /** Examples seen in all. */
  examples: number;
  /** How many of the epoch's order have been seen; all of them before the first epoch. */
  start: number;
  /** The sum of J over these. */
  sum: number;
  readonly stopping: Watch | undefined;
}

/** A copy of a running training between two steps, from which it can go on. */
export interface Checkpoint {
  /** What has to be the same in a training that goes on from here to the same bits. */
  readonly of: Readonly<Record<string, string | number>>;
  readonly parameters: Numbers;
  readonly slots: Numbers;
  readonly order: Float64Array;
  /** The parameters after the best epoch; empty where early stopping knows none. */
  readonly best: Numbers;
  readonly standing: Standing;
  readonly preprocessing: Preprocessing | undefined;
  /** Puts all that is in it in place of what is there. Throws WeightsError where it is of another training. */
  resume(running: Running, course: Course): void;
}

/** The numbers of `Running` and `Course` that no tensor holds. */
export interface Standing extends Readonly<Record<"epoch" | "step" | "examples" | "start" | "sum", number>> {
  readonly state: Readonly<Record<string, number>>;
  readonly random: readonly RandomState[];
  /** What early stopping counts, as `Watch` has it; empty without. */
  readonly stopping: readonly number[];
}

/**
 * The training of a trainer as it stands: to be had between two steps, from `onEpoch` and after the end. What `setMasks`
 * has fixed is not in it. Throws DataError where no training has begun, and after one that early stopping has brought
 * back to its best epoch.
 */
export function checkpointOf({ running }: { readonly running: Running }): Checkpoint {
  const { course, parameters, slots, state, random, preprocessing } = running;
  if (course === undefined) throw new DataError("no training is under way");
  const { order, stopping, epoch, step, examples, start, sum } = course;
  return {
    of: identityOf(running, course),
    parameters: parameters.slice(),
    slots: slots.slice(),
    order: Float64Array.from(order),
    best: stopping?.best ?? new Float32Array(),
    preprocessing,
    standing: {
      ...{ epoch, step, examples, start, sum },
      state: numbersOf(state),
      random: random.map((stream) => stream.state()),
      stopping: stopping?.counts ?? [],
    },
    resume,
  };
}

function identityOf(
  { network, heap, parameters, slots, random, state }: Running,
  { order, batchSize, stopping }: Course,
): Checkpoint["of"] {
  return {
    network: network.name,
    n: network.n.join(),
    kernels: heap.kernels.numericClass,
    precision: heap.precision,
    examples: order.length,
    batchSize,
    parameters: parameters.length,
    slots: slots.length,
    streams: random.length,
    earlyStopping: stopping === undefined ? 0 : 1,
    state: Object.keys(numbersOf(state)).join(),
  };
}

/** What is counted in a state, without its slots. */
function numbersOf(state: object): Record<string, number> {
  return Object.fromEntries(Object.entries(state).filter(([, value]) => typeof value === "number"));
}

/** What `checkpoint.resume` does. */
function resume(this: Checkpoint, running: Running, course: Course): void {
  for (const [key, wanted] of Object.entries(identityOf(running, course))) {
    if (this.of[key] === wanted) continue;
    throw new WeightsError(`the checkpoint is of another training: its ${key} is ${this.of[key]}, not ${wanted}`);
  }
  const { state, random, stopping, ...position } = this.standing;
  running.parameters.set(this.parameters);
  running.slots.set(this.slots);
  running.preprocessing = this.preprocessing;
  course.order.set(this.order);
  running.random.forEach((stream, i) => stream.restore(random[i]!));
  Object.assign(running.state, state);
  Object.assign(course, position);
  if (course.stopping !== undefined) Object.assign(course.stopping, { counts: stopping, best: this.best });
}

/** A checkpoint as a safetensors file, with metadata of the caller's. */
export function encodeCheckpoint(checkpoint: Checkpoint, metadata: Readonly<Record<string, string>> = {}): Uint8Array {
  const { of, parameters, slots, order, best, standing, preprocessing } = checkpoint;
  const tensors = Object.entries({ parameters, slots, order, best });
  return encodeSafetensors(
    tensors.map(([name, data]) => [name, { shape: [data.length], data }] as const),
    { ...metadata, checkpoint: JSON.stringify({ of, standing, preprocessing }) },
  );
}

/** The checkpoint of a file, and the caller's metadata. Throws WeightsError for a file that is damaged or no checkpoint. */
export function decodeCheckpoint(bytes: Uint8Array): {
  checkpoint: Checkpoint;
  metadata: Readonly<Record<string, string>>;
} {
  const { tensors, metadata: all } = decodeSafetensors(bytes);
  const { checkpoint: text, ...metadata } = all;
  if (text === undefined) throw new WeightsError("these are no checkpoint of a training");
  const [parameters, slots, order, best] = ["parameters", "slots", "order", "best"].map((name) => {
    const found = tensors.get(name);
    if (found === undefined) throw new WeightsError(`the checkpoint has no ${name}`);
    return found.data;
  }) as [Numbers, Numbers, Numbers, Numbers];
  const { of, standing, preprocessing } = parse(text);
  const isWhole = best.length === 0 || best.length === parameters.length;
  if (parameters.length !== of["parameters"] || slots.length !== of["slots"] || order.length !== of["examples"] || !isWhole) {
    throw new WeightsError("the checkpoint's tensors are not as long as it says");
  }
  const n0 = Number(String(of["n"]).split(",")[0]);
  return {
    checkpoint: {
      ...{ of, parameters, slots, best, standing },
      order: Float64Array.from(order),
      preprocessing: preprocessing === undefined ? undefined : parsePreprocessing(JSON.stringify(preprocessing), n0),
      resume,
    },
    metadata,
  };
}

type Written = Pick<Checkpoint, "of" | "standing"> & { readonly preprocessing?: unknown };

/** Throws WeightsError unless the text is what `encodeCheckpoint` writes. */
function parse(text: string): Written {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Told below.
  }
  const { of, standing } = (value ?? {}) as Partial<Written>;
  if (isLike(of, {}) && isLike(standing, STANDING)) return value as Written;
  throw new WeightsError("the checkpoint does not say where its training stood");
}

/** What every standing has; further numbers depend on the network. */
const STANDING: Standing = {
  state: { t: 0 },
  random: [[0, 0, 0, 0, null]],
  epoch: 0,
  step: 0,
  examples: 0,
  start: 0,
  sum: 0,
  stopping: [],
};

/** Whether a value from a file has the parts of `model` at least; leaves are numbers, or null for one that is not there. */
function isLike(value: unknown, model: unknown): boolean {
  if (typeof model !== "object" || model === null) return typeof value === "number" || value === null;
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(model).every(([key, part]) => isLike((value as Record<string, unknown>)[key], part));
}
