/** The folders of runs, going on with them, and what is expected of a training. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newestCheckpoint } from "../../src/runs/checkpoints.ts";
import { listRuns, readLines, readRun } from "../../src/runs/folder.ts";
import type { EpochLine, RunRecord } from "../../src/runs/record.ts";
import { finished, folderWith, layerc, root, start, type Finished } from "./process.ts";

/** Momentum, a schedule, normalisation, dropout, noise and a last batch that is smaller: all that a checkpoint holds. */
const SPEC = `version: 1
name: iris
input: { units: 4 }
layers: # all that draws and counts
  - { name: hidden, units: 8, activation: tanh, normalization: batch, dropout: 0.1, noise: 0.05 }
  - { units: 3, activation: softmax }
output: { classes: [setosa, versicolor, virginica] }
loss: categorical_crossentropy
optimizer: { type: adam, learning_rate: 0.01 }
training: { epochs: 12, batch_size: 16, schedule: { type: reduce_on_plateau, patience: 1 } }
data:
  source: { format: csv, path: iris.csv, target: species }
  preprocess: standardize
  split: { train: 0.7, validation: 0.1, test: 0.2 }
`;
const folder = folderWith({
  "iris.net.yaml": SPEC,
  "iris.csv": readFileSync(join(root, "specs/data/iris.csv")),
});
const cwd = folder.path;
afterAll(folder.remove);

const run = (...args: string[]): Promise<Finished> => layerc(args, { cwd });
const train = (...args: string[]): Promise<Finished> => run("train", ...args);
const path = (...names: string[]): string => join(cwd, "runs", ...names);
const record = (name: string): RunRecord => readRun(path(name)).record;
const weights = (name: string): Buffer => readFileSync(path(name, "weights.safetensors"));
const checkpoints = (name: string): string[] => readdirSync(path(name, "checkpoints")).sort((a, b) => stepOf(b) - stepOf(a));
const stepOf = (name: string): number => Number(name.split("-")[0]);
const epochs = (name: string): EpochLine[] => readLines<EpochLine>(path(name, "metrics.jsonl"));
const timeless = (name: string) => epochs(name).map(({ seconds: _, ...line }) => line);

/** The name of the run that a training says it has written. */
function nameOf({ status, stdout, stderr }: Finished, wanted: number = 0): string {
  expect(status, stderr).toBe(wanted);
  return /^run: runs[\\/](\S+)$/m.exec(stdout)![1]!;
}

/** The same training, never interrupted. */
let whole = "";
beforeAll(async () => {
  whole = nameOf(await train("iris.net.yaml"));
});

describe("a run's folder", () => {
  test("says what was trained, from what, by what, and what came of it", async () => {
    const args = ["--set", "optimizer.learning_rate=0.02", "--seed", "7", "--epochs", "3", "--kernels", "js"];
    const name = nameOf(await train("iris.net.yaml", ...args));
    expect(readdirSync(path(name)).sort()).toEqual([
      ...["checkpoints", "distributions.jsonl", "metrics.jsonl", "run.json", "spec.net.yaml", "weights.safetensors"],
    ]);
    const { spec, process, ...rest } = record(name);
    expect(rest).toMatchObject({
      ...{ version: 1, name, network: "iris", status: "done", seed: 7, split_seed: 7, parameters: 75, n: [4, 8, 3] },
      command: ["train", "iris.net.yaml", ...args.slice(0, 2), "--seed", "7", "--epochs", "3", "--kernels", "js"],
      data: { digest: expect.stringMatching(/^[0-9a-f]{64}$/), examples: { training: 105, validation: 15, test: 30 } },
      kernels: { name: "js", numeric_class: "js", threads: 1 },
      length: { unit: "epochs", count: 3 },
      weights: "../../weights/iris.safetensors",
      result: { epochs: 3, steps: 21, cost: epochs(name)[2]!.cost, test: { examples: 30 }, validation: { examples: 15 } },
    });
    expect(spec.file).toBe("../../iris.net.yaml");
    expect(readFileSync(path(name, "spec.net.yaml"), "utf8")).toContain("learning_rate: 0.02 }");
    expect(readFileSync(path(name, "spec.net.yaml"), "utf8")).toContain("# all that draws and counts");
    expect(epochs(name).map(({ epoch, step }) => [epoch, step])).toEqual([[1, 7], [2, 14], [3, 21]]);
    expect(epochs(name)[0]).toMatchObject({ validation: { cost: expect.any(Number), accuracy: expect.any(Number) } });
    expect(weights(name)).toEqual(readFileSync(join(cwd, "weights/iris.safetensors")));
    // Its command makes the same run again.
    const again = nameOf(await run(...record(name).command));
    expect(weights(again)).toEqual(weights(name));
  });

  test("is one for each of two trainings that begin at the same time", async () => {
    const both = await Promise.all([1, 2].map(() => train("iris.net.yaml", "--epochs", "1", "--weights", "w")));
    expect(new Set(both.map((each) => nameOf(each))).size).toBe(2);
  });

  test("that cannot be made is told before the training", async () => {
    const other = folderWith({ "iris.net.yaml": SPEC, "iris.csv": readFileSync(join(cwd, "iris.csv")), runs: "a file" });
    const { status, stdout, stderr } = await layerc(["train", "iris.net.yaml"], { cwd: other.path });
    expect(stderr).toMatch(/^runs E602 a part of the path is a file, not a folder$/m);
    expect(stderr).not.toContain("kernels:");
    expect([status, stdout, readdirSync(other.path)]).toEqual([6, "", expect.not.arrayContaining(["weights"])]);
    other.remove();
  });
});

describe("layerc runs", () => {
  test("lists what there is, names what is damaged, and picks a network", async () => {
    for (const [name, text] of [["iris-90", '{ "version": 1'], ["iris-91", "{}"], ["iris-92", '{ "version": 1 }']] as const) {
      mkdirSync(path(name));
      writeFileSync(path(name, "run.json"), text);
    }
    mkdirSync(path("iris-93"));
    const { status, stdout, stderr } = await run("runs");
    expect(status).toBe(0);
    const lines = stdout.trimEnd().split("\n");
    expect(lines[0]).toMatch(/^run +status +trained +cost +val cost +accuracy +time +started$/);
    expect(lines[1]).toMatch(new RegExp(`^${whole} +done +12 epochs +\\d\\.\\d{4} +\\d\\.\\d{4} +\\d\\.\\d{4} +\\S+ s +20`));
    expect(stderr.trimEnd().split("\n")).toEqual([
      "runs/iris-90/run.json is damaged: it is not whole",
      "runs/iris-91/run.json is damaged: it is not of version 1",
      "runs/iris-92/run.json is damaged: it lacks what the record of a run says",
      "runs/iris-93/run.json is damaged: no such file or folder",
    ]);
    const { runs, damaged } = JSON.parse((await run("runs", "iris", "--json")).stdout);
    expect(runs[0]).toEqual({ ...record(whole), folder: join("runs", whole), last: epochs(whole).at(-1) });
    expect(damaged).toHaveLength(4);
    for (const name of [90, 91, 92, 93]) rmSync(path(`iris-${name}`), { recursive: true });
    const none = await run("runs", "xor");
    expect([none.status, none.stdout, none.stderr]).toEqual([0, "", "there are no runs of xor in runs\n"]);
  });
});

/** Starts a training that has no end and waits for its first epoch, while `body` is done. */
async function endless(signal: "SIGINT" | "SIGKILL", body: (name: string) => unknown = () => {}): Promise<string> {
  const args = ["--checkpoint-every", "0.01", "--epochs", "100000000", "--log", "json"];
  const child = start(["train", "iris.net.yaml", ...args], { cwd });
  const done = finished(child);
  let text = "";
  while (!text.includes('"progress"')) text += String((await once(child.stderr, "data"))[0]);
  const { run: folder } = JSON.parse(text.slice(0, text.indexOf("\n"))) as { run: string };
  const name = basename(folder);
  await body(name);
  child.kill(signal);
  expect((await done).status).toBe(signal === "SIGINT" ? 130 : null);
  return name;
}

describe("train --resume", () => {
  /** A run that was stopped in the midst of epoch 5. */
  async function stopped(): Promise<string> {
    const name = nameOf(await train("iris.net.yaml", "--checkpoint-every", "0", "--epochs", "5"));
    const kept = checkpoints(name);
    expect(kept.map(stepOf)).toEqual([35, 34]);
    rmSync(path(name, "checkpoints", kept[0]!));
    const file = path(name, "run.json");
    const text = readFileSync(file, "utf8").replace('"status": "done"', '"status": "interrupted"');
    writeFileSync(file, text.replace('"count": 5', '"count": 12'));
    return name;
  }

  test("goes on to the bits of a run that was never interrupted", async () => {
    const name = await stopped();
    const done = await train("iris.net.yaml", "--resume", "--log", "plain");
    expect(nameOf(done)).toBe(name);
    expect(done.stderr).toContain(`resumed: runs/${name}, from epoch 5, step 34\n`);
    expect(done.stderr).toMatch(/^trained 12 epochs in /m);
    expect(weights(name).equals(weights(whole))).toBe(true);
    expect(timeless(name)).toEqual(timeless(whole));
    const { status, resumed, result } = record(name);
    expect([status, resumed]).toEqual(["done", [{ at: expect.any(String), step: 34 }]]);
    expect(result).toEqual(record(whole).result);
  });

  test("makes a run that is done longer", async () => {
    const name = nameOf(await train("iris.net.yaml", "--epochs", "4"));
    expect(nameOf(await train("--resume", name, "--epochs", "12", "--weights", "longer"))).toBe(name);
    expect(weights(name).equals(weights(whole))).toBe(true);
    expect(readFileSync(join(cwd, "longer")).equals(weights(whole))).toBe(true);
    expect(record(name).command).toEqual(record(whole).command.toSpliced(-2, 0).concat("--epochs", "12"));
  });

  test("is not made longer where it ended within an epoch", async () => {
    const name = nameOf(await train("iris.net.yaml", "--set", "training={ iterations: 10, batch_size: 16 }"));
    const { status, stderr } = await train("--resume", name, "--epochs", "4");
    expect([status, stderr]).toEqual([2, expect.stringMatching(/ended within an epoch, at step 3 of 7\./)]);
  });

  test("tells what stdin is by the same name, wherever it is read", async () => {
    const input = readFileSync(join(cwd, "iris.csv"), "utf8");
    const name = nameOf(await layerc(["train", "iris.net.yaml", "--epochs", "1", "--data", "-"], { cwd, input }));
    expect(record(name).data.path).toBe("-");
  });

  test("after Ctrl-C and after kill -9 the list says which it was, and there is a state", async () => {
    const name = await endless("SIGINT");
    expect(record(name)).toMatchObject({ status: "interrupted", length: { count: 100_000_000 } });
    const killed = await endless("SIGKILL", async (each) => {
      // Not just a part of a file: that is there before the checkpoint is.
      while (newestCheckpoint(path(each, "checkpoints")).newest === undefined) await sleep(10);
    });
    const { stdout } = await run("runs");
    expect(stdout).toMatch(new RegExp(`^${killed} +killed +\\d+ of 100000000 epochs`, "m"));
    expect(newestCheckpoint(path(killed, "checkpoints"))).toMatchObject({ damaged: [], newest: expect.anything() });
  });

  test("refuses what would be another training, and a run that is written or done", async () => {
    const name = await stopped();
    const refused = async (message: RegExp, status: number, ...args: string[]): Promise<void> => {
      const before = readFileSync(path(name, "run.json"));
      const result = await train(...args);
      expect([result.stderr, result.status, result.stdout]).toEqual([expect.stringMatching(message), status, ""]);
      expect(readFileSync(path(name, "run.json"))).toEqual(before);
    };
    const numericClass = record(name).kernels.numeric_class;
    const other = numericClass === "js" ? "simd" : "js";
    await refused(/^error: --seed, --init: iris-\d+ goes on with the spec/, 2, "--resume", name, "--seed", "2", "--init", "w");
    await refused(/--set: the run goes on/, 2, "iris.net.yaml", "--resume", "--set", "training.seed=2");
    await refused(/not both/, 2, "iris.net.yaml", "--resume", name);
    const inAnother = ["iris.net.yaml", "--resume", "--config", "elsewhere.yaml"];
    writeFileSync(join(cwd, "elsewhere.yaml"), "version: 1\nruns: elsewhere\n");
    await refused(/^elsewhere E605 there is no run of iris to go on with$/m, 6, ...inAnother);
    await refused(/Name the run to go on with/, 2, "--resume");
    await refused(/Name the spec of the network/, 2);
    await refused(/--epochs 3: iris-\d+ has 12 epochs, and can only be made longer/, 2, "--resume", name, "--epochs", "3");
    await refused(/^runs[\\/]iris-999 E605 there is no such run/m, 6, "--resume", "iris-999");
    await refused(new RegExp(`is done\\. --epochs N makes it longer`), 2, "--resume", whole);
    await refused(
      new RegExp(`kernels of the class ${numericClass}; ${other} .* is of the class ${other}`),
      ...[2, "--resume", name, "--kernels", other] as const,
    );
    await refused(/--checkpoint-every.*seconds/s, 2, "--resume", name, "--checkpoint-every", "soon");

    const data = readFileSync(join(cwd, "iris.csv"), "utf8");
    writeFileSync(join(cwd, "iris.csv"), data.replace("5.1,", "5.2,"));
    await refused(/E418 the data are not those of the run: their digest is [0-9a-f]{16}…, not [0-9a-f]{16}…/, 4, "--resume", name);
    writeFileSync(join(cwd, "same.csv"), data);
    expect(nameOf(await train("--resume", name, "--data", "same.csv"))).toBe(name);
    writeFileSync(join(cwd, "iris.csv"), data);
    expect(weights(name).equals(weights(whole))).toBe(true);

    const living = await endless("SIGKILL", async (each) => {
      const { status, stderr } = await train("--resume", each);
      const { pid } = record(each).process;
      expect([status, stderr]).toEqual([2, expect.stringContaining(`is being trained now, by process ${pid}`)]);
    });
    writeFileSync(path(living, "spec.net.yaml"), SPEC.replace("0.01", "0.02"));
    const changed = await train("--resume", living);
    expect([changed.status, changed.stderr]).toEqual([6, expect.stringMatching(/spec\.net\.yaml E605 it is not the spec/)]);
  });

  test("is for one process alone, and a claim of one that is no more is passed over", async () => {
    const name = await stopped();
    const before = readFileSync(path(name, "run.json"));
    const other = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)"]);
    try {
      writeFileSync(path(name, ".resume-0-1"), JSON.stringify({ pid: spawnSync(process.execPath, ["-e", ""]).pid }));
      writeFileSync(path(name, ".resume-0-2"), JSON.stringify({ pid: other.pid }));
      const { status, stdout, stderr } = await train("--resume", name);
      expect([status, stdout, stderr]).toEqual([2, "", expect.stringContaining("is taken up by another process")]);
      expect(readFileSync(path(name, "run.json"))).toEqual(before);
    } finally {
      const ended = once(other, "exit");
      other.kill();
      await ended;
    }
    expect(nameOf(await train("--resume", name))).toBe(name);
    expect(weights(name).equals(weights(whole))).toBe(true);
    expect(readdirSync(path(name)).filter((each) => each.startsWith("."))).toEqual([]);
  });

  test("of two at once trains one", async () => {
    const name = await stopped();
    const both = await Promise.all(
      [0, 1].map(() => finished(start(["train", "--resume", name, "--weights", "w"], { cwd }))),
    );
    // The other comes while it is taken up, while it is trained, or when it is done.
    expect(both.map(({ status }) => status).toSorted()).toEqual([0, 2]);
    expect(weights(name).equals(weights(whole))).toBe(true);
    expect(record(name).resumed).toHaveLength(1);
  });

  test("passes over checkpoints that are damaged, and says so", async () => {
    const name = nameOf(await train("iris.net.yaml", "--checkpoint-every", "0", "--epochs", "5"));
    const [newest, older] = checkpoints(name) as [string, string];
    cpSync(path(name), path("iris-800"), { recursive: true });
    truncateSync(path(name, "checkpoints", newest), 1000);
    const cut = await train("--resume", name, "--epochs", "12");
    expect(cut.stderr).toContain(`runs/${name}/checkpoints/${newest} is left out: it is damaged: its digest is not`);
    expect(cut.stderr).toContain("step 34\n");
    expect(weights(name).equals(weights(whole))).toBe(true);
    expect(checkpoints(name).map(stepOf)).toEqual([84, 34]);

    // One bit in each.
    for (const each of [newest, older]) {
      const bytes = readFileSync(path("iris-800", "checkpoints", each));
      bytes[bytes.length - 5]! ^= 4;
      writeFileSync(path("iris-800", "checkpoints", each), bytes);
    }
    const flipped = await train("--resume", join("runs", "iris-800"), "--epochs", "12");
    expect(flipped.stderr.match(/is left out: it is damaged/g)).toHaveLength(2);
    expect(flipped.stderr).toContain("has no whole checkpoint: it begins again\n");
    expect(weights("iris-800").equals(weights(whole))).toBe(true);
    expect(timeless("iris-800")).toEqual(timeless(whole));
  });

  test("begins again with the weights that it began with, or not at all", async () => {
    copyFileSync(path(whole, "weights.safetensors"), join(cwd, "first.st"));
    const args = ["iris.net.yaml", "--init", "first.st", "--epochs", "3"];
    const straight = nameOf(await train(...args));
    const name = nameOf(await train(...args));
    rmSync(path(name, "checkpoints"), { recursive: true });
    mkdirSync(path(name, "checkpoints"));
    expect(nameOf(await train("--resume", name, "--epochs", "4"))).toBe(name);
    expect(nameOf(await train("--resume", straight, "--epochs", "4"))).toBe(straight);
    expect(weights(name).equals(weights(straight))).toBe(true);

    rmSync(path(name, "checkpoints"), { recursive: true });
    mkdirSync(path(name, "checkpoints"));
    copyFileSync(path(name, "weights.safetensors"), join(cwd, "first.st"));
    const { status, stderr } = await train("--resume", name, "--epochs", "5");
    expect([status, stderr]).toEqual([4, expect.stringMatching(/first\.st E414 these are not the weights that/)]);
  });

  test("does not go on with what would diverge again, nor where early stopping has ended it", async () => {
    const rate = ["--set", "optimizer={ type: gradient_descent, learning_rate: 1e30 }", "--checkpoint-every", "0"];
    const diverged = await train("iris.net.yaml", ...rate);
    expect([diverged.status, diverged.stdout]).toEqual([5, ""]);
    const name = listRuns(path()).runs.at(-1)!.record.name;
    expect(diverged.stderr).toMatch(
      new RegExp(`no weights were written; its epochs are in runs/${name}; before it: runs/${name}/checkpoints/\\d+-`),
    );
    expect(record(name)).toMatchObject({
      status: "diverged",
      problem: expect.stringMatching(/^training diverged in epoch \d+, step \d+: .* is not finite$/),
    });
    const again = await train("--resume", name);
    expect([again.status, again.stderr]).toEqual([2, expect.stringContaining(`${name} diverged, and would again: `)]);

    const stopping = "training.early_stopping={ monitor: cost, patience: 0, min_delta: 1 }";
    const early = nameOf(await train("iris.net.yaml", "--set", stopping));
    const { status, result, length } = record(early);
    expect(status).toBe("stopped_early");
    expect(result).toMatchObject({ epochs: 2, best: 1, cost: epochs(early)[0]!.cost });
    expect(length.count).toBe(12);
    const after = await train("--resume", early);
    expect([after.status, after.stderr]).toEqual([2, expect.stringContaining("was ended by early stopping")]);

    // Killed when its last state was written, and its end was not.
    const file = path(early, "run.json");
    writeFileSync(file, readFileSync(file, "utf8").replace('"status": "stopped_early"', '"status": "interrupted"'));
    const saved = weights(early);
    rmSync(path(early, "weights.safetensors"));
    expect((await train("--resume", early)).status).toBe(0);
    expect(record(early)).toMatchObject({ status: "stopped_early", result: { epochs: 2, best: 1 } });
    expect(weights(early).equals(saved)).toBe(true);
  });
});

test("a full disk leaves the older checkpoints whole, and a run that goes on", async ({ skip }) => {
  const disk = join(cwd, "small");
  mkdirSync(disk);
  const mount = (...options: string[]): boolean => spawnSync("mount", [...options, disk]).status === 0;
  if (!mount("-t", "tmpfs", "-o", "size=640k", "tmpfs")) skip("mounting is not allowed here");
  const config = join(cwd, "layerc.config.yaml");
  // Of some 200 KB each: two of them fit, and the third beside them does not.
  const large = ["--set", "layers.hidden.units=2000", "--epochs", "1", "--checkpoint-every", "0", "--weights", "w"];
  try {
    writeFileSync(config, "version: 1\nruns: small\n");
    const { status, stdout, stderr } = await train("iris.net.yaml", ...large);
    const [, file] = /^small\/iris-1\/checkpoints\/(\S+) E602 the disk is full$/m.exec(stderr) ?? [];
    expect(file, stderr).toBeDefined();
    expect(stderr).toContain("hint: free some space, or write to another folder; then: layerc train --resume small/iris-1\n");
    expect([status, stdout]).toEqual([6, ""]);
    const { newest, damaged } = newestCheckpoint(join(disk, "iris-1/checkpoints"));
    expect([newest?.checkpoint.standing.step, damaged]).toEqual([stepOf(file!) - 1, []]);

    expect(mount("-o", "remount,size=8m")).toBe(true);
    expect((await train("--resume", "iris-1")).status).toBe(0);
    rmSync(config);
    const straight = nameOf(await train("iris.net.yaml", ...large));
    expect(readFileSync(join(disk, "iris-1/weights.safetensors")).equals(weights(straight))).toBe(true);
  } finally {
    rmSync(config, { force: true });
    spawnSync("umount", [disk]);
  }
});

describe("training.expect", () => {
  const expecting = (what: string): Promise<Finished> =>
    train("iris.net.yaml", "--set", `training.expect=${what}`, "--weights", "w");

  test("that is met is said", async () => {
    const { status, stdout } = await expecting("{ cost: { max: 3 }, test_f1_macro: { min: 0 }, val_cost: { min: 0, max: 4 } }");
    expect(status).toBe(0);
    expect(stdout.split("\n").filter((line) => line.startsWith("expect"))).toEqual([
      expect.stringMatching(/^expect cost ≤ 3: [\d.]+$/),
      expect.stringMatching(/^expect 0 ≤ val_cost ≤ 4: [\d.]+$/),
      expect.stringMatching(/^expect test_f1_macro ≥ 0: [\d.]+$/),
    ]);
  });

  test("that is missed exits 1, when weights and run are written, and trains to the same weights", async () => {
    const missed = await expecting("{ test_accuracy: { min: 1.5 }, cost: { max: 3 } }");
    expect(missed.stdout).toMatch(/^expect test_accuracy ≥ 1\.5: [01]\.\d{4}, missed$/m);
    const name = nameOf(missed, 1);
    const { result, status } = record(name);
    expect([status, result!.expectations!.map(({ met }) => met)]).toEqual(["done", [true, false]]);
    expect(result!.expectations![1]!.value).toBe(result!.test!.accuracy);
    const tensors = (bytes: Buffer): Buffer => bytes.subarray(8 + Number(bytes.readBigUInt64LE(0)));
    expect(tensors(weights(name)).equals(tensors(weights(whole)))).toBe(true);
  });
});
