/** Sweeps of a small network, stopped and gone on with. */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "vitest";
import { readSweepFolder } from "../../src/cli/sweep-folder.ts";
import { createRandom } from "../../src/runtime/random.ts";
import { readJournal, type JournalLine } from "../../src/sweep/journal.ts";
import { finished, folderWith, layerc, root, start } from "./process.ts";

/** Trials that take longer than others, some that are terminated, and some that go by what others came to. */
export const SWEEP = `sweep:
  parameters:
    optimizer.learning_rate: { log_uniform: [1e-3, 1] }
    layers.hidden.units: { int: [2, 16] }
    layers.hidden.activation: { values: [relu, tanh] }
    training.epochs: { values: [6, 18] }
  early_termination: { type: asha, min_epochs: 2, reduction: 3 }
  budget: { trials: 14 }
  parallel: 3
`;

export const SPEC = `version: 1
name: iris
input: { units: 4 }
layers: # one of them hidden
  - { name: hidden, units: 8, activation: tanh } # wide
  - { units: 3, activation: softmax }
output: { classes: [setosa, versicolor, virginica] }
loss: categorical_crossentropy
optimizer: { type: adam, learning_rate: 0.01 }
training: { epochs: 12, batch_size: 16, seed: 1 }
data:
  source: { format: csv, path: iris.csv, target: species }
  preprocess: standardize
  split: { train: 0.6, validation: 0.4, test: 0 }
`;

/** A folder with the spec, with another sweep where one is given, and its data. */
export function sweepFolder(sweep = SWEEP, spec = SPEC): ReturnType<typeof folderWith> {
  return folderWith({ "iris.net.yaml": spec + sweep, "iris.csv": readFileSync(join(root, "specs/data/iris.csv")) });
}

/** Threads that take their time before each trial, another at each start. */
export const SLOWLY = { NODE_OPTIONS: `--import=${new URL("slow-trials.mjs", import.meta.url).href}` };

export function journalText(cwd: string, name = "iris-1"): string {
  return readFileSync(join(cwd, "sweeps", name, "journal.jsonl"), "utf8");
}

/** The trials of a whole journal, without what is of the clock, in the order of their numbers. */
export function trialsOf(cwd: string, name = "iris-1"): Omit<JournalLine, "at" | "seconds" | "elapsed">[] {
  const bytes = readFileSync(join(cwd, "sweeps", name, "journal.jsonl"));
  const { lines, length } = readJournal(bytes);
  expect(length).toBe(bytes.length);
  return timeless(lines);
}

export function timeless(lines: readonly JournalLine[]): Omit<JournalLine, "at" | "seconds" | "elapsed">[] {
  return lines.map(({ at: _, seconds: __, elapsed: ___, ...line }) => line).toSorted((a, b) => a.trial - b.trial);
}

/**
 * Kills sweeps as often as `kills` says, at random moments of their start and of their course, and has each go on until
 * it ends: with the trials of one that was never interrupted, none of them run twice once it was in the journal.
 */
export async function killSweeps(
  kills: number,
  seed: number,
  mostWaited: number,
): Promise<{ readonly goneOn: number }> {
  const { path: cwd, remove } = sweepFolder();
  const random = createRandom(seed, "check");
  const straight = await layerc(["sweep", "iris.net.yaml", "--kernels", "js"], { cwd });
  expect(straight.status, straight.stderr).toBe(0);
  const wanted = trialsOf(cwd);
  expect(wanted.map(({ trial }) => trial)).toEqual(Array.from({ length: 14 }, (_, i) => i + 1));

  const names = (): string[] => readdirSync(join(cwd, "sweeps")).filter((name) => !name.startsWith("."));
  const known = (name: string): readonly JournalLine[] => {
    const path = join(cwd, "sweeps", name, "journal.jsonl");
    return readdirSync(join(cwd, "sweeps", name)).includes("journal.jsonl")
      ? readJournal(readFileSync(path)).lines
      : [];
  };
  let goneOn = 0;
  let name: string | undefined;
  for (let killed = 0; killed < kills || name !== undefined;) {
    const before: readonly JournalLine[] = name === undefined ? [] : known(name);
    if (before.length > 0) goneOn++;
    const resume = name === undefined ? [] : ["--resume", name];
    const options = ["--kernels", "js", "--jobs", String(1 + random.integer(3)), "--log", "json"];
    const child = start(["sweep", "iris.net.yaml", ...resume, ...options], { cwd, env: SLOWLY });
    const done = finished(child);
    if (killed < kills) {
      // From its beginning, or from its first trial on.
      if (random.integer(3) > 0)
        await Promise.race([new Promise((resolve) => child.stderr.once("data", resolve)), done]);
      await Promise.race([sleep(random.integer(mostWaited)), done]);
      if (child.kill("SIGKILL")) killed++;
    }
    const { status, stderr } = await done;
    if (status !== null) expect(status, stderr).toBe(0);
    // Killed before it had a folder, or else to go on.
    name ??= names().find((each) => each !== "iris-1");
    if (name === undefined) continue;
    const after = known(name);
    // What was known is so still, to the letter, and ahead of what came.
    expect(after.slice(0, before.length)).toEqual(before);
    if (readSweepFolder(join(cwd, "sweeps", name)).record.status !== "done") continue;
    expect(trialsOf(cwd, name)).toEqual(wanted);
    expect(journalText(cwd, name).trimEnd().split("\n")).toHaveLength(wanted.length);
    rmSync(join(cwd, "sweeps", name), { recursive: true });
    name = undefined;
  }
  remove();
  return { goneOn };
}
