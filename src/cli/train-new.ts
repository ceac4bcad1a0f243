/** A training from its beginning: what its spec and the command line say, and the folder of its run. */
import { readFileSync } from "node:fs";
import { digestOfData } from "../data/digest.ts";
import type { LoadedData } from "../data/load.ts";
import type { Training } from "../network/network.ts";
import type { Kernels } from "../runtime/heap.ts";
import { digestOf } from "../runs/folder.ts";
import type { DataRecord } from "../runs/record.ts";
import { createRun } from "../runs/writer.ts";
import { argumentsOf } from "./command-line.ts";
import { loadRunnable } from "./compiled.ts";
import { loadProject } from "./config.ts";
import { loadParts } from "./examples.ts";
import { noInitial, readInitial } from "./initial.ts";
import { chooseKernels } from "./kernels.ts";
import type { TrainOptions } from "./train.ts";
import type { Prepared } from "./train-run.ts";
import { version } from "./version.ts";
import * as weightsFile from "./weights-file.ts";

/** All faults that can be known before the first step are thrown here, before anything is written. */
export async function newTraining(file: string, options: TrainOptions): Promise<Prepared> {
  const start = performance.now();
  const [{ network, module, text, compiled }, kernels, project] = await Promise.all([
    loadRunnable(file, options),
    chooseKernels(options),
    loadProject(options.config),
  ]);
  const compiledIn = compiled ? (performance.now() - start) / 1000 : undefined;
  const weights = options.weights ?? weightsFile.defaultWeights(network, project.weights);
  weightsFile.expectWritable(weights);

  const { training } = network;
  const { seed = training.seed, epochs, init } = options;
  // Weights go on with the examples that they were trained on: drawn anew, the test part would hold some of these.
  const splitSeed = init === undefined ? seed : weightsFile.seedOf(init, network);
  const data = await loadParts(network, { file, data: options.data, seed: splitSeed });
  // Loaded weights are all that there is to begin with: no file of the spec is needed.
  const initial =
    init === undefined ? await readInitial(network.initial, { file, set: options.set }) : noInitial(network.initial);
  const trainer = module.createTrainer({ examples: roomFor(network.training, data), seed, kernels, initial });
  if (init !== undefined) weightsFile.loadInto(trainer, init, network);

  const length: Training["length"] = epochs === undefined ? training.length : { unit: "epochs", count: epochs };
  const run = createRun(project.runs, {
    network: network.name,
    spec: { file, text },
    command: commandOf(file, options, kernels),
    seed,
    split_seed: splitSeed,
    data: { ...dataRecord(data), ...(options.data !== undefined && { path: options.data }) },
    ...(init !== undefined && { init: { file: init, digest: digestOf(readFileSync(init)) } }),
    weights,
    versions: versions(),
    kernels: kernelsRecord(kernels),
    parameters: network.parameters,
    n: network.n,
    length,
  });
  return { file, network, module, trainer, kernels, data, weights, run, from: undefined, compiledIn };
}

/** The largest batch. */
export function roomFor({ batchSize }: Training, { train }: LoadedData): number {
  return batchSize === "full" ? train.examples : batchSize;
}

export function stepsPerEpoch({ batchSize }: Training, { train }: LoadedData): number {
  return batchSize === "full" ? 1 : Math.ceil(train.examples / batchSize);
}

export function dataRecord(data: LoadedData): Omit<DataRecord, "path"> {
  const { train, validation, test } = data;
  return {
    digest: digestOfData(data),
    examples: {
      training: train.examples,
      ...(validation !== undefined && { validation: validation.examples }),
      ...(test !== undefined && { test: test.examples }),
    },
  };
}

export function kernelsRecord({ name, numericClass, threads = 1 }: Kernels) {
  return { name, numeric_class: numericClass, threads };
}

/** What the bits of a training may depend on besides its kernels. */
export function versions() {
  return { layerc: version, node: process.version, platform: `${process.platform}-${process.arch}` };
}

/** All that decides the bits, with the kernels that were chosen. */
function commandOf(file: string, options: TrainOptions, { numericClass }: Kernels): readonly string[] {
  const { kernels: _, threads: __, epochs, init, ...others } = options;
  return [
    ...["train", file, ...argumentsOf(others)],
    ...(epochs === undefined ? [] : ["--epochs", String(epochs)]),
    ...(init === undefined ? [] : ["--init", init]),
    ...["--kernels", numericClass],
  ];
}
