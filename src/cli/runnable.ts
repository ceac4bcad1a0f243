/** What the commands that run a network need to know of it besides its module: plain data, which the cache holds. */
import { createHash } from "node:crypto";
import type { Activation } from "../activations/activation.ts";
import { formulaSettings } from "../activations/parameters.ts";
import type { InitialTensor } from "../network/initial.ts";
import type { Data, Network, Training } from "../network/network.ts";
import { MAX_HEAP_BYTES } from "../network/rules.ts";
import { parameterCounts } from "../network/summary.ts";
import type { Task } from "../losses/loss.ts";
import type { Scores } from "../runtime/metrics.ts";
import type { Plan } from "../plan/plan.ts";
import { largestBatch } from "../plan/storage.ts";
import { kinksOf, lossKinksOf, type Kinks } from "../training/kinks.ts";
import type { Chosen, Word } from "../vocabulary.ts";

export interface RunnableNetwork {
  readonly name: string;
  /** SHA-256 of the resolved network: comments, the order of keys and spelled-out defaults do not change it. */
  readonly digest: string;
  /** n[0 … L]. */
  readonly n: readonly number[];
  readonly features: readonly string[] | undefined;
  readonly classes: readonly string[] | undefined;
  readonly task: Task;
  readonly scores: Scores | undefined;
  readonly training: Training;
  readonly data: Data | undefined;
  /** The parameters that begin as files have them. */
  readonly initial: readonly InitialTensor[];
  /** Layers 1 … L. */
  readonly layers: readonly RunnableLayer[];
  /** Formulas in a and y that change their sign where the loss has no derivative, or none of second order. */
  readonly lossKinks: readonly string[];
  /** Numbers that training changes, in all. */
  readonly parameters: number;
  /** What the optimizer is called in sentences. */
  readonly optimizer: string;
  /** Whether its learning rate changes. */
  readonly scheduled: boolean;
  /** The most examples in a batch that one heap has room for. */
  readonly largestBatch: number;
}

export interface RunnableLayer {
  readonly name: string | undefined;
  /** As a spec would have it: `relu`, or `{"negative_slope":0.1,"type":"leaky_relu"}`. */
  readonly activation: string;
  readonly kinks: Kinks;
}

export function runnableOf({ network, plan }: { readonly network: Network; readonly plan: Plan }): RunnableNetwork {
  const { name, input, output, layers, task, scores, training, data, optimizer } = network;
  const kinks = kinksOf(network);
  return {
    name,
    digest: createHash("sha256").update(canonicalJson(network)).digest("hex"),
    n: [input.units, ...layers.map(({ units }) => units)],
    features: input.features,
    classes: output.classes,
    task,
    scores,
    training,
    data,
    initial: plan.initial,
    layers: layers.map((layer, i) => ({
      name: layer.name,
      activation: activationText(layer.activation),
      kinks: kinks[i]!,
    })),
    lossKinks: lossKinksOf(network),
    parameters: parameterCounts(network).reduce((sum, count) => sum + count, 0),
    optimizer: optimizer.word.title,
    scheduled: training.schedule !== undefined,
    largestBatch: largestBatch(plan, MAX_HEAP_BYTES / Float32Array.BYTES_PER_ELEMENT),
  };
}

/** Without where training starts, of which trained weights know nothing, nor what their shapes tell. */
function activationText({ word, values }: Chosen<Activation>): string {
  const settings = formulaSettings(word).map(({ name }) => [name, values[name]!]);
  return settings.length === 0 ? word.name : canonicalJson({ type: word.name, ...Object.fromEntries(settings) });
}

/** JSON with the keys in order; a word stands by its name, and where settings came from is left out. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (key === "settings") return undefined;
    if (key === "word") return (inner as Word).name;
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
