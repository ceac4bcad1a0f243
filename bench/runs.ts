/** Runs: a long one and what reads it, and what a run costs the training that it is of. */
import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as fashionMnist from "../generated/fashion_mnist.ts";
import { writeCheckpoint } from "../src/runs/checkpoints.ts";
import { MOMENTS, watchTensors } from "../src/runs/distributions.ts";
import { checkpointOf } from "../src/runtime/checkpoint.ts";
import { loadKernels } from "../src/runtime/wasm/load.ts";
import { enableNodeFlags } from "../src/runtime/wasm/node-flags.ts";
import type { AnyTrainer, GeneratedModule } from "../src/training/generated.ts";
import { measurementOf, type Measurement } from "./measure.ts";
import { inFolder, timeCommand } from "./processes.ts";

const EPOCHS = 10_000;

export interface LongRun {
  readonly epochs: number;
  /** Milliseconds of `layerc train`, from start to end. */
  readonly train: Measurement;
  /** Bytes of all files of the run. */
  readonly folder: number;
  /** Milliseconds of `layerc report`. */
  readonly report: Measurement;
  /** Bytes of its page. */
  readonly page: number;
  /** Milliseconds of `layerc compare` of two such runs. */
  readonly compare: Measurement;
}

/** The network of exclusive or, so that what is measured is hardly the training itself. */
export function longRuns(times: number): Promise<LongRun> {
  return inFolder(async (folder) => {
    const config = join(folder, "layerc.config.yaml");
    writeFileSync(config, "version: 1\n");
    const inProject = (...args: string[]): Promise<number> =>
      timeCommand([...args, "--config", config]).then(({ total }) => total);
    const spec = resolve("specs/xor.net.yaml");
    const [train, report, compare]: [number[], number[], number[]] = [[], [], []];
    for (let k = 1; k <= times; k++) {
      train.push(await inProject("train", spec, "--epochs", String(EPOCHS), "--log", "plain"));
      report.push(await inProject("report", `xor-${k}`));
    }
    for (let k = 1; k <= times; k++) compare.push(await inProject("compare", "xor-1", `xor-${(k % times) + 1}`));
    const run = join(folder, "runs", "xor-1");
    return {
      epochs: EPOCHS,
      train: measurementOf(train),
      folder: bytesIn(run),
      report: measurementOf(report),
      page: statSync(join(run, "report.html")).size,
      compare: measurementOf(compare),
    };
  });
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, each) => sum + (each.isFile() ? each.size : 0), 0);
}

export interface RunCost {
  /** Milliseconds of an epoch of Fashion-MNIST's network on 54,000 images. */
  readonly epoch: Measurement;
  /** Milliseconds until a checkpoint is on the disk. */
  readonly checkpoint: Measurement;
  /** Milliseconds of a look at all tensors. */
  readonly look: Measurement;
  /** Of a training of ten epochs: a checkpoint every ten seconds, and a look at fifty moments and the first step. */
  readonly share: number;
}

/** What runs cost a training beside it. The images are noise: no time depends on what they show. */
export function runCost(times: number): Promise<RunCost> {
  return inFolder(async (folder) => {
    enableNodeFlags();
    const trainer = fashionMnist.createTrainer({ examples: 64, kernels: await loadKernels() });
    const [examples, epochs] = [54_000, 10];
    const X = Uint8Array.from({ length: 784 * examples }, () => 256 * Math.random());
    const Y = Uint8Array.from({ length: examples }, (_, i) => i % 10);
    const module = fashionMnist as unknown as GeneratedModule;
    const lookAt = watchTensors({ trainer: trainer as unknown as AnyTrainer, module, examples, batchSize: 64 });
    const [epoch, checkpoint, look]: [number[], number[], number[]] = [[], [], []];
    const timed = (into: number[], body: () => unknown): void => {
      const start = performance.now();
      body();
      into.push(performance.now() - start);
    };
    for (let i = 0; i < times; i++) {
      timed(epoch, () => trainer.fit({ X, Y }, { epochs: 1 }));
      timed(checkpoint, () => writeCheckpoint(folder, checkpointOf(trainer), { seconds: 0, chosen: undefined }, undefined));
      const first = { epoch: 1, step: 1, steps: 1, examples: 64, cost: 0, learningRate: 0, finished: undefined };
      timed(look, () => lookAt(first));
    }
    const medians = [epoch, checkpoint, look].map(measurementOf) as [Measurement, Measurement, Measurement];
    const share = medians[1].median / 10_000 + ((MOMENTS + 1) * medians[2].median) / (epochs * medians[0].median);
    return { epoch: medians[0], checkpoint: medians[1], look: medians[2], share };
  });
}
