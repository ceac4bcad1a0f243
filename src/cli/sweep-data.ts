/** The examples of a sweep: read once, and shared by all that train on them. */
import { digestOfData } from "../data/digest.ts";
import type { Part } from "../data/load.ts";
import type { Values } from "../runtime/batches.ts";
import type { TrainingExamples } from "../runtime/trainer.ts";
import { loadParts } from "./examples.ts";
import type { RunnableNetwork } from "./runnable.ts";

export interface SharedData {
  /** The examples that a network is trained and measured on, divided by the seed. Throws as `loadParts`. */
  of(network: RunnableNetwork, seed: number): Promise<SharedExamples>;
}

export interface SharedExamples extends TrainingExamples {
  readonly examples: number;
  /** SHA-256 of all of them, however they are divided. */
  readonly digest: string;
}

/** `override`: `--data`. */
export function sharedData(file: string, override: string | undefined): SharedData {
  const divided = new Map<string, Promise<SharedExamples>>();
  const arrays = new Map<string, Values>();
  const digests = new Map<string, string>();

  async function load(network: RunnableNetwork, seed: number, read: string): Promise<SharedExamples> {
    const parts = await loadParts(network, { file, data: override, seed });
    const { train, validation } = parts;
    const digest = digests.get(read) ?? digestOfData(parts);
    digests.set(read, digest);
    const inPlace = (part: Part) => ({
      X: kept(`${read} X`, part.X),
      Y: kept(`${read} Y`, part.Y),
      exampleWeights: part.exampleWeights && kept(`${read} weights`, part.exampleWeights),
      rows: part.rows && shared(part.rows),
    });
    return {
      ...inPlace(train),
      examples: train.examples,
      validation: validation && inPlace(validation),
      digest,
    };
  }

  /** What is read again, only divided otherwise, is there once. */
  function kept<V extends Values>(key: string, values: V): Values {
    const there = arrays.get(key) ?? shared(values);
    arrays.set(key, there);
    return there;
  }

  return {
    of(network, seed) {
      const { n, features, classes, task, scores, training, data } = network;
      const weighted = training.exampleWeights;
      const read = JSON.stringify([data?.source, n[0], n.at(-1), features, classes, task, scores, weighted]);
      const key = JSON.stringify([read, data?.split, training.batchSize, seed]);
      const found = divided.get(key) ?? load(network, seed, read);
      divided.set(key, found);
      return found;
    },
  };
}

/** A copy in memory that threads share. */
function shared<V extends Values>(values: V): V {
  const memory = new SharedArrayBuffer(values.byteLength);
  const copy = new (values.constructor as new (memory: SharedArrayBuffer) => V)(memory);
  copy.set(values as never);
  return copy;
}
