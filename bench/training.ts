/** Training steps of 784-128-64-10 at batch 64, by the generated module on the TypeScript kernels as they are built. */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { compile } from "../src/compile.ts";
import { stripTypes } from "../src/emit/strip-types.ts";
import { flopCounts } from "../src/network/summary.ts";
import { createRandom } from "../src/runtime/random.ts";
import type { GeneratedModule } from "../src/training/generated.ts";
import { rateOf } from "./measure.ts";

export const BATCH = 64;

const EXAMPLES = 4096;

const SPEC = `
version: 1
name: bench
input: { units: 784 }
layers:
  - { units: 128, activation: relu }
  - { units: 64, activation: relu }
  - { units: 10, activation: softmax }
loss: categorical_crossentropy
optimizer: adam
training: { epochs: 1, batch_size: ${BATCH}, seed: 1 }
data:
  source: { format: npy, inputs: x.npy, labels: y.npy }
  preprocess: { type: divide, by: 255 }
`;

export interface TrainingBench {
  /** FLOP of a training step: 2·n[l]·n[l-1] a product and example, three products a layer and two in layer 1. */
  readonly flop: number;
  /** Steps a second on a batch that is there. */
  step(milliseconds: number): number;
  /** Examples a second through `fit`, mini-batches gathered from uint8 images. */
  fit(): number;
}

export async function prepareTraining(): Promise<TrainingBench> {
  const { network, files } = compile(SPEC, { file: "bench.net.yaml", source: "bench.net.yaml" });
  if (network === undefined) throw new Error("the benchmark's spec is invalid");
  const runtime = pathToFileURL(resolve("dist/runtime/v1.js")).href;
  const text = stripTypes(files[0]!.text).replace('"layerc/runtime/v1"', JSON.stringify(runtime));
  // The module's exports are fixed by the emitter.
  const module = (await import(
    `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`
  )) as GeneratedModule;

  const random = createRandom(1, "check");
  const X = Uint8Array.from({ length: EXAMPLES * 784 }, () => random.integer(256));
  const Y = Uint8Array.from({ length: EXAMPLES }, () => random.integer(10));
  const trainer = module.createTrainer({ examples: BATCH, initial: {} });
  for (let i = 0; i < 784 * BATCH; i++) trainer.X.data[i] = X[i]! / 255;
  for (let j = 0; j < BATCH; j++) trainer.Y.data[Y[j]! * BATCH + j] = 1;
  const other = module.createTrainer({ examples: BATCH, initial: {} });
  return {
    flop: flopCounts(network).reduce((sum, { training }) => sum + training, 0) * BATCH,
    step: (milliseconds) => rateOf(() => trainer.step(trainer.X, trainer.Y), milliseconds),
    fit: () => EXAMPLES * rateOf(() => other.fit({ X, Y }), 1),
  };
}
