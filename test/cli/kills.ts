import { setTimeout as sleep } from "node:timers/promises";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { newestCheckpoint } from "../../src/runs/checkpoints.ts";
import { listRuns, readLines } from "../../src/runs/folder.ts";
import type { EpochLine } from "../../src/runs/record.ts";
import { createRandom } from "../../src/runtime/random.ts";
import { finished, folderWith, layerc, root, start } from "./process.ts";

const SPEC = `version: 1
name: iris
input: { units: 4 }
layers:
  - { units: 8, activation: tanh, normalization: batch, dropout: 0.1 }
  - { units: 3, activation: softmax }
output: { classes: [setosa, versicolor, virginica] }
loss: categorical_crossentropy
optimizer: { type: adam, learning_rate: 0.001 }
training: { epochs: 4000, batch_size: 16 }
data:
  source: { format: csv, path: iris.csv, target: species }
  preprocess: standardize
  split: { train: 0.7, validation: 0.1, test: 0.2 }
`;
const CHECKPOINTS = ["--checkpoint-every", "0.02"];
const MOST_WAITED = 600;

/**
 * Kills trainings as often as `kills` says, at random moments of their start and of their course, and has each go on
 * until it ends: as one that was never interrupted, in every bit. No kill damages what was there before it.
 */
export async function killAndGoOn(kills: number, seed: number): Promise<{ readonly goneOn: number }> {
  const { path: cwd, remove } = folderWith({
    "iris.net.yaml": SPEC,
    "iris.csv": readFileSync(join(root, "specs/data/iris.csv")),
  });
  const random = createRandom(seed, "check");
  const outcome = (name: string) => ({
    weights: readFileSync(join(cwd, "runs", name, "weights.safetensors")).toString("base64"),
    epochs: readLines<EpochLine>(join(cwd, "runs", name, "metrics.jsonl")).map(({ seconds: _, ...line }) => line),
  });
  const newest = (name: string): number => {
    const found = newestCheckpoint(join(cwd, "runs", name, "checkpoints"));
    expect(found.damaged).toEqual([]);
    return found.newest?.checkpoint.standing.step ?? 0;
  };
  const straight = await layerc(["train", "iris.net.yaml"], { cwd });
  expect(straight.status, straight.stderr).toBe(0);
  const wanted = outcome("iris-1");
  expect(wanted.epochs).toHaveLength(4000);

  let goneOn = 0;
  let name: string | undefined;
  for (let killed = 0; killed < kills || name !== undefined; ) {
    const before: number = name === undefined ? 0 : newest(name);
    if (before > 0) goneOn++;
    const what = name === undefined ? ["iris.net.yaml"] : ["--resume", name];
    const child = start(["train", ...what, ...CHECKPOINTS, "--log", "json"], { cwd });
    const done = finished(child);
    if (killed < kills) {
      // From its beginning, or from its first steps on.
      if (random.integer(3) > 0) await Promise.race([new Promise((resolve) => child.stderr.once("data", resolve)), done]);
      await Promise.race([sleep(random.integer(MOST_WAITED)), done]);
      if (child.kill("SIGKILL")) killed++;
    }
    const { status, stdout, stderr } = await done;
    const { runs, damaged } = listRuns(join(cwd, "runs"));
    expect(damaged).toEqual([]);
    if (status === null && runs.find(({ record }) => record.name === name)?.record.status !== "done") {
      // Killed before its run had a folder, or else to go on.
      name ??= runs.map(({ record }) => record).findLast(({ status: each }) => each === "running")?.name;
      if (name !== undefined) expect(newest(name)).toBeGreaterThanOrEqual(before);
      continue;
    }
    // Killed when all was written, and before it was said.
    if (status !== null) expect(status, stderr).toBe(0);
    const ended: string = status === null ? name! : /^run: runs[\\/](\S+)$/m.exec(stdout)![1]!;
    expect(name ?? ended).toBe(ended);
    expect(outcome(ended)).toEqual(wanted);
    expect(readdirSync(join(cwd, "runs", ended, "checkpoints"))).toHaveLength(2);
    name = undefined;
  }
  remove();
  return { goneOn };
}
