/** The command: what it runs, shows and writes, what it goes on with, and what it refuses. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readSweepFolder, type SweepRecord } from "../../src/cli/sweep-folder.ts";
import { readRun } from "../../src/runs/folder.ts";
import type { JournalLine } from "../../src/sweep/journal.ts";
import { noBrowser, open } from "../examples/chromium.ts";
import { elementsOf } from "../support/xml.ts";
import { finished, layerc, layercAlone, start, type Finished } from "./process.ts";
import { journalText, SLOWLY, SPEC, SWEEP, sweepFolder, trialsOf } from "./sweeps.ts";

const folder = sweepFolder();
const cwd = folder.path;
afterAll(folder.remove);

const sweep = (...args: string[]): Promise<Finished> =>
  layerc(["sweep", "iris.net.yaml", "--kernels", "js", ...args], { cwd });
const path = (...names: string[]): string => join(cwd, "sweeps", ...names);
const record = (name: string): SweepRecord => readSweepFolder(path(name)).record;

/** The name of the sweep that is told, which ended as is wanted. */
function nameOf({ status, stdout, stderr }: Finished, wanted = 0): string {
  expect(status, stderr).toBe(wanted);
  return /^report: sweeps[\\/](\S+)[\\/]report\.html$/m.exec(stdout)![1]!;
}

/** A sweep of its own spec, in a folder of its own. */
async function alone(text: string, ...args: string[]) {
  const other = sweepFolder(text);
  const done = await layerc(["sweep", "iris.net.yaml", "--kernels", "js", ...args], { cwd: other.path });
  const trials = existsSync(join(other.path, "sweeps")) ? trialsOf(other.path) : [];
  return { ...done, trials, cwd: other.path, remove: other.remove };
}

/** The same sweep, never interrupted. */
let whole: ReturnType<typeof trialsOf> = [];
let told: Finished;
beforeAll(async () => {
  told = await sweep("--jobs", "2");
  expect(nameOf(told)).toBe("iris-1");
  whole = trialsOf(cwd);
});

describe("a sweep", () => {
  test("has a folder that says what was swept, and what each trial came to", () => {
    expect(readdirSync(path("iris-1")).sort()).toEqual(["journal.jsonl", "report.html", "spec.net.yaml", "sweep.json"]);
    const { process: mark, versions, ...rest } = record("iris-1");
    expect(rest).toEqual({
      ...{ version: 1, name: "iris-1", network: "iris", status: "done" },
      spec: { file: "../../iris.net.yaml", digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
      data: { digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
      kernels: { name: "js", numeric_class: "js", threads: 1 },
      ...{ started: expect.any(String), ended: expect.any(String) },
    });
    expect([mark.pid, versions.node]).toEqual([expect.any(Number), process.version]);
    expect(readFileSync(path("iris-1", "spec.net.yaml"), "utf8")).toBe(SPEC + SWEEP);
    expect(whole.map(({ trial }) => trial)).toEqual(Array.from({ length: 14 }, (_, i) => i + 1));
    const ended = new Set(whole.map(({ status }) => status));
    expect(ended).toEqual(new Set(["complete", "terminated"]));
    for (const { value, values, epochs, work, rungs, curve, assigned, status } of whole) {
      expect([value, work]).toEqual([values[0], epochs]);
      expect(curve.epoch.at(-1)).toBe(epochs);
      expect(curve.value.at(-1)).toBe(value);
      expect(curve.cost.every((cost) => typeof cost === "number")).toBe(true);
      if (status === "complete") expect(epochs).toBe(assigned["training.epochs"]);
      else expect(rungs.at(-1)).toBe(value);
    }
  });

  test("has the same trials for one job, and for three that take their time", async () => {
    expect(trialsOf(cwd, nameOf(await sweep("--jobs", "1")))).toEqual(whole);
    const slow = await layercAlone(["sweep", "iris.net.yaml", "--kernels", "js", "--jobs", "3"], { cwd, env: SLOWLY });
    expect(trialsOf(cwd, nameOf(slow))).toEqual(whole);
  });

  test("tells each trial, the best values, what they matter, and how to have them", () => {
    const { stdout, stderr } = told;
    const best = whole.filter(({ status }) => status === "complete").toSorted((a, b) => a.value! - b.value!)[0]!;
    expect(stderr).toMatch(/^sweeps[\\/]iris-1: bayes, 14 trials, by val_cost; kernels js$/m);
    for (const { trial } of whole)
      expect(stderr).toMatch(new RegExp(`^trial ${trial} of 14  val_cost \\d\\.\\d{4}  `, "m"));
    expect(stderr).toMatch(new RegExp(`^trial ${best.trial} of 14  .*  best so far$`, "m"));
    expect(stdout).toMatch(/^14 trials: \d+ complete, \d+ terminated early; \d+ epochs in all$/m);
    expect(stdout).toContain(`best: trial ${best.trial}, val_cost ${best.value!.toFixed(4)}\n`);
    const shares = [...stdout.matchAll(/ (\d+) %$/gm)].map(([, share]) => Number(share));
    expect([shares.length, shares]).toEqual([4, shares.toSorted((a, b) => b - a)]);
    const settings = Object.entries(best.assigned).map(([key, value]) => `--set ${key}=${value}`);
    expect(stdout).toContain(`train with the best: layerc train iris.net.yaml ${settings.join(" ")} --kernels js\n`);
    expect(stdout).toContain(
      "write them into the spec: layerc sweep iris.net.yaml --resume iris-1 --kernels js --apply\n",
    );
  });

  test("leads to a training that comes to the same", async () => {
    const [, command] = /^train with the best: layerc (.+)$/m.exec(told.stdout)!;
    expect((await layerc(command!.split(" "), { cwd })).status).toBe(0);
    const value = Math.min(...whole.flatMap((each) => (each.status === "complete" ? [each.value!] : [])));
    expect(readRun(join(cwd, "runs/iris-1")).record.result!.validation!.cost).toBe(value);
  });

  test("goes to the folder of the configuration", async () => {
    writeFileSync(join(cwd, "other.yaml"), "version: 1\nsweeps: searches\n");
    const few = ["--set", "sweep.budget.trials=2", "--config", "other.yaml"];
    const { stdout } = await sweep(...few);
    expect(stdout).toContain("report: searches/iris-1/report.html\n");
    expect(readFileSync(join(cwd, "searches/iris-1/spec.net.yaml"), "utf8")).toContain("budget: { trials: 2 }");
    const again = await sweep(...few, "--resume", "iris-1");
    expect([again.status, again.stderr]).toEqual([0, expect.stringContaining("2 done before")]);
    expect(again.stdout).toContain(
      "--resume iris-1 --set sweep.budget.trials=2 --kernels js --config other.yaml --apply",
    );
  });
});

describe("what is told to programs", () => {
  test("--json and --log json", async () => {
    const { stdout, stderr, status } = await sweep("--json", "--log", "json", "--resume", "iris-1");
    expect([status, stderr]).toEqual([0, ""]);
    const told = JSON.parse(stdout) as Readonly<Record<string, unknown>>;
    const best = whole.filter((each) => each.status === "complete").toSorted((a, b) => a.value! - b.value!)[0]!;
    expect(told).toEqual({
      folder: join("sweeps", "iris-1"),
      command: expect.stringMatching(/^layerc train iris\.net\.yaml --set /),
      metric: "val_cost",
      trials: 14,
      statuses: {
        complete: expect.any(Number),
        terminated: expect.any(Number),
        diverged: 0,
        failed: 0,
        twins: expect.any(Number),
      },
      epochs: whole.reduce((sum, { work }) => sum + work, 0),
      best: { trial: best.trial, value: best.value, values: best.values, assigned: best.assigned },
      importance: expect.arrayContaining([{ path: "layers.hidden.units", share: expect.any(Number) }]),
    });
    expect(stdout + journalText(cwd) + JSON.stringify(record("iris-1"))).not.toMatch(/[a-z][A-Z]\w*":/);

    const few = await sweep("--log", "json", "--set", "sweep.budget.trials=3");
    const lines = few.stderr
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as JournalLine & { event: string });
    const figures = lines.map(({ event, trial, assigned, status, value, epochs }) => ({
      event,
      trial,
      assigned,
      status,
      value,
      epochs,
    }));
    expect(figures.toSorted((a, b) => a.trial - b.trial)).toEqual(
      whole
        .slice(0, 3)
        .map(({ trial, assigned, status, value, epochs }) => ({
          event: "trial",
          trial,
          assigned,
          status,
          value,
          epochs,
        })),
    );
  });

  test("--dry-run trains nothing, and lists what is known before", async () => {
    const before = readdirSync(path()).length;
    const { status, stdout, stderr } = await sweep("--dry-run");
    expect([status, stderr]).toEqual([0, "then 4 more, chosen by what these come to\n"]);
    const rows = stdout
      .trimEnd()
      .split("\n")
      .map((line) => line.trim().split(/\s+/));
    expect(rows[0]).toEqual(["trial", "learning_rate", "epochs", "units", "activation"]);
    expect(rows.slice(1)).toEqual(
      whole.slice(0, 10).map(({ trial, assigned }) => [trial, ...Object.values(assigned)].map(String)),
    );
    const asJson = JSON.parse((await sweep("--dry-run", "--json")).stdout) as unknown;
    expect(asJson).toEqual({
      ...{ method: "bayes", metric: "val_cost", more: true },
      trials: whole.slice(0, 10).map(({ assigned }) => assigned),
    });
    expect(readdirSync(path())).toHaveLength(before);
  });
});

describe("sweep --resume", () => {
  /** A sweep of which the first lines of the journal are there, in another order. */
  function stopped(trials: readonly number[]): string {
    const name = `iris-${100 + readdirSync(path()).length}`;
    cpSync(path("iris-1"), path(name), { recursive: true });
    const text = readFileSync(path(name, "sweep.json"), "utf8")
      .replace('"done"', '"interrupted"')
      .replace("iris-1", name);
    writeFileSync(path(name, "sweep.json"), text);
    const lines = journalText(cwd).trimEnd().split("\n");
    const kept = trials.map((trial) => lines.find((line) => (JSON.parse(line) as JournalLine).trial === trial)!);
    writeFileSync(path(name, "journal.jsonl"), kept.map((line) => `${line}\n`).join(""));
    return name;
  }

  test("after Ctrl-C goes on to the trials of a sweep that was never interrupted", async () => {
    const child = start(["sweep", "iris.net.yaml", "--kernels", "js", "--jobs", "2"], { cwd, env: SLOWLY });
    const done = finished(child);
    let text = "";
    while (!text.includes("trial 4 ")) text += String((await once(child.stderr, "data"))[0]);
    child.kill("SIGINT");
    const { status, stdout, stderr } = await done;
    expect([status, stdout]).toEqual([130, ""]);
    const [, count, command] = /^interrupted after (\d+) trials; to go on: layerc (.+)$/m.exec(stderr)!;
    const name = command!.split(" ")[3]!;
    expect(command).toBe(`sweep iris.net.yaml --resume ${name} --kernels js`);
    expect(trialsOf(cwd, name)).toHaveLength(Number(count));
    expect(Number(count)).toBeLessThan(14);
    expect(record(name).status).toBe("interrupted");
    const resumed = await layerc(command!.split(" "), { cwd });
    expect(nameOf(resumed)).toBe(name);
    expect(resumed.stderr).toContain(`; ${count} done before\n`);
    expect(trialsOf(cwd, name)).toEqual(whole);
    expect(record(name)).toMatchObject({
      status: "done",
      resumed: [{ at: expect.any(String), trials: Number(count) }],
    });
    expect(readdirSync(path(name)).filter((each) => each.startsWith("."))).toEqual([]);
  });

  test("runs what was running when it was stopped, and nothing else again", async () => {
    const name = stopped([1, 2, 3, 6, 5, 8]);
    const { stderr } = await sweep("--resume");
    expect([...stderr.matchAll(/^trial (\d+) /gm)].map(([, trial]) => Number(trial)).toSorted((a, b) => a - b)).toEqual(
      [4, 7, 9, 10, 11, 12, 13, 14],
    );
    expect(trialsOf(cwd, name)).toEqual(whole);
  });

  test("passes over a last line that was cut off, and says so", async () => {
    const name = stopped([1, 2, 3, 4, 5]);
    const bytes = readFileSync(path(name, "journal.jsonl"));
    writeFileSync(path(name, "journal.jsonl"), bytes.subarray(0, bytes.length - 20));
    const done = await sweep("--resume", name);
    expect(nameOf(done)).toBe(name);
    expect(done.stderr).toContain("the last line of the journal was cut off: its trial is run again\n");
    expect(done.stderr).toContain("; 4 done before\n");
    expect(trialsOf(cwd, name)).toEqual(whole);
  });

  test("refuses a line that is damaged, until it is removed", async () => {
    const name = stopped([1, 2, 3, 4]);
    const lines = readFileSync(path(name, "journal.jsonl"), "utf8").split("\n");
    const damaged = lines.with(1, lines[1]!.replace('"assigned":{', '"assigned":')).join("\n");
    writeFileSync(path(name, "journal.jsonl"), damaged);
    const before = readFileSync(path(name, "sweep.json"), "utf8");
    const { status, stdout, stderr } = await sweep("--resume", name);
    expect([status, stdout]).toEqual([6, ""]);
    expect(stderr).toBe(
      `${join("sweeps", name, "journal.jsonl")} E605 the journal is damaged: line 2 is no trial\n` +
        "  hint: remove that line: its trial is run again\n",
    );
    expect(readFileSync(path(name, "journal.jsonl"), "utf8")).toBe(damaged);
    expect(readFileSync(path(name, "sweep.json"), "utf8")).toBe(before);
    writeFileSync(path(name, "journal.jsonl"), lines.toSpliced(1, 1).join("\n"));
    nameOf(await sweep("--resume", name));
    expect(trialsOf(cwd, name)).toEqual(whole);
  });

  test("goes on with more trials, and with fewer is done", async () => {
    const name = nameOf(await sweep("--set", "sweep.budget.trials=12"));
    expect(trialsOf(cwd, name)).toEqual(whole.slice(0, 12));
    nameOf(await sweep("--resume", name));
    expect(trialsOf(cwd, name)).toEqual(whole);
    const done = await sweep("--resume", name, "--set", "sweep.budget.trials=5");
    expect([done.status, [...done.stderr.matchAll(/^trial /gm)]]).toEqual([0, []]);
  });

  test("refuses what would be another sweep, and one that runs, or is not there", async () => {
    const name = stopped([1, 2]);
    const refused = async (message: RegExp, status: number, ...args: string[]): Promise<void> => {
      const before = readFileSync(path(name, "sweep.json"));
      const done = await layerc(["sweep", "iris.net.yaml", ...args], { cwd });
      expect([done.stderr, done.status, done.stdout]).toEqual([expect.stringMatching(message), status, ""]);
      expect(readFileSync(path(name, "sweep.json"))).toEqual(before);
    };
    const another = new RegExp(`^error: ${name} is a sweep of another spec: iris\\.net\\.yaml has changed`);
    await refused(another, 2, "--resume", name, "--set", "training.batch_size=32");
    await refused(another, 2, "--resume", name, "--set", "sweep.seed=2");
    await refused(/kernels of the class js; simd .* is of the class simd/, 2, "--resume", name, "--kernels", "simd");
    await refused(
      /^sweeps[\\/]iris-999 E605 there is no such sweep\n {2}hint: known: iris-1,/,
      6,
      "--resume",
      "iris-999",
    );
    await refused(/^sweeps E605 there is no sweep of other to go on with/, 6, "--resume", "--set", "name=other");
    await refused(/is a sweep of iris, not of other\./, 2, "--resume", name, "--set", "name=other");
    await refused(/--data -: a sweep reads its examples more than once/, 2, "--data", "-");
    mkdirSync(path("iris-900"));
    await refused(/sweep\.json E605 no such file or folder\n {2}hint: start the sweep anew/, 6, "--resume", "iris-900");
    writeFileSync(path("iris-900", "sweep.json"), '{ "version": 1 }');
    await refused(/E605 it lacks what the record of a sweep says/, 6, "--resume", "iris-900");
    rmSync(path("iris-900"), { recursive: true });

    const data = readFileSync(join(cwd, "iris.csv"), "utf8");
    writeFileSync(join(cwd, "iris.csv"), data.replace("5.1,", "5.2,"));
    await refused(/E418 the data are not those of the sweep: their digest is [0-9a-f]{16}…, not /, 4, "--resume", name);
    writeFileSync(join(cwd, "same.csv"), data);
    const same = await sweep("--resume", name, "--data", "same.csv");
    writeFileSync(join(cwd, "iris.csv"), data);
    expect(nameOf(same)).toBe(name);
    expect(trialsOf(cwd, name)).toEqual(whole);
  });

  test("is for one process alone", async () => {
    const child = start(["sweep", "iris.net.yaml", "--kernels", "js", "--jobs", "1"], { cwd, env: SLOWLY });
    const done = finished(child);
    let text = "";
    while (!text.includes("trial 1 ")) text += String((await once(child.stderr, "data"))[0]);
    const [, name] = /sweeps[\\/](iris-\d+):/.exec(text)!;
    const { status, stderr } = await sweep("--resume", name!);
    child.kill("SIGKILL");
    expect([status, stderr]).toEqual([
      2,
      `error: ${name} is being run now, by process ${child.pid}. Wait for it, or end it.\n`,
    ]);
    expect((await done).status).toBe(null);

    const other = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)"]);
    try {
      writeFileSync(path(name!, ".resume-0-1"), JSON.stringify({ pid: spawnSync(process.execPath, ["-e", ""]).pid }));
      writeFileSync(path(name!, ".resume-0-2"), JSON.stringify({ pid: other.pid }));
      const held = await sweep("--resume", name!);
      expect([held.status, held.stderr]).toEqual([2, expect.stringContaining("is taken up by another process")]);
    } finally {
      const ended = once(other, "exit");
      other.kill();
      await ended;
    }
    const both = await Promise.all(
      [1, 2].map(() => layercAlone(["sweep", "iris.net.yaml", "--kernels", "js", "--resume", name!], { cwd })),
    );
    expect(both.map((each) => each.status).toSorted()).toContain(0);
    expect(trialsOf(cwd, name)).toEqual(whole);
    expect(journalText(cwd, name).trimEnd().split("\n")).toHaveLength(14);
  });

  test("after a full disk loses no trial that was told", async ({ skip }) => {
    const disk = join(cwd, "small");
    mkdirSync(disk);
    const mount = (...options: string[]): boolean => spawnSync("mount", [...options, disk]).status === 0;
    if (!mount("-t", "tmpfs", "-o", "size=16k", "tmpfs")) skip("mounting is not allowed here");
    writeFileSync(join(cwd, "small.yaml"), "version: 1\nsweeps: small\n");
    try {
      // In a process of its own, which is no more when it is gone on with.
      const args = ["sweep", "iris.net.yaml", "--kernels", "js", "--config", "small.yaml"];
      const { status, stdout, stderr } = await layercAlone(args, { cwd });
      expect(stderr).toMatch(/^small\/iris-1\/journal\.jsonl E602 the disk is full$/m);
      expect(stderr).toContain("; then: layerc sweep iris.net.yaml --resume iris-1 --kernels js --config small.yaml\n");
      expect([status, stdout]).toEqual([6, ""]);
      expect(mount("-o", "remount,size=8m")).toBe(true);
      const resumed = await sweep("--config", "small.yaml", "--resume");
      expect(resumed.status, resumed.stderr).toBe(0);
      const before = [...stderr.matchAll(/^trial (\d+) of/gm)].map(([, trial]) => trial);
      expect(before.length).toBeGreaterThan(3);
      expect(resumed.stderr).toContain(`; ${before.length} done before\n`);
      cpSync(join(disk, "iris-1"), path("iris-800"), { recursive: true });
      expect(trialsOf(cwd, "iris-800")).toEqual(whole);
    } finally {
      spawnSync("umount", [disk]);
    }
  });
});

describe("trials", () => {
  test("that diverge are results, and are not chosen", async () => {
    const { trials, stdout, stderr, status, remove } = await alone(`sweep:
  method: grid
  parameters: { optimizer.learning_rate: { values: [0.01, 3e38] } }
`);
    expect([status, trials.map((each) => [each.status, each.value])]).toEqual([
      0,
      [
        ["complete", expect.any(Number)],
        ["diverged", null],
      ],
    ]);
    expect(stderr).toMatch(
      /^trial 2 of 2  [WbZA]\[?\d.* is not finite in epoch \d+, step \d+  diverged after \d+ epochs?  learning_rate 3e\+38$/m,
    );
    expect(stdout).toMatch(/^2 trials: 1 complete, 1 diverged; /m);
    remove();
  });

  test("that cannot be trained fail, and the others go on; where all do, so does the sweep", async () => {
    const one = await alone(`sweep:
  method: grid
  parameters:
    layers.hidden.units: { values: [4, 8] }
    data.split.train: { values: [0.6, 0.1] }
    training.batch_size: { values: [16, 90] }
`);
    // 90 of 90 examples are a batch, and of 15 not even 16 are.
    expect(one.status, one.stderr).toBe(0);
    expect(one.trials.map(({ status }) => status)).toEqual([1, 2, 3, 4].flatMap(() => ["failed", "complete"]));
    expect(one.stdout).toContain("8 trials: 4 complete, 4 failed; ");
    expect(one.stderr).toMatch(/^trial 1 of 8  iris\.csv E411 a batch of 16 is more than the 15 training examples/m);
    one.remove();
    const all = await alone(`sweep:
  method: grid
  parameters: { training.batch_size: { values: [200, 300] } }
`);
    expect(all.status).toBe(5);
    expect(all.stderr).toMatch(
      /^iris\.net\.yaml E501 no trial has a val_cost, for example: iris\.csv E411 a batch of 200 is more than/m,
    );
    expect(all.stdout).toContain("2 trials: 2 failed; ");
    all.remove();
  });

  test("that do not compile together fail, and their problem is told", async () => {
    const spec = SPEC.replace("  - { units: 3,", "  - { name: second, units: 8, activation: tanh }\n  - { units: 3,");
    const other = sweepFolder(
      `sweep:
  method: grid
  parameters:
    layers.hidden.units: { values: [8, 4] }
    layers.second.add: { values: [hidden] }
`,
      spec,
    );
    const { status, stderr } = await layerc(["sweep", "iris.net.yaml", "--kernels", "js"], { cwd: other.path });
    expect(status, stderr).toBe(0);
    expect(trialsOf(other.path)).toMatchObject([{ status: "failed", value: null, epochs: 0 }, { status: "complete" }]);
    expect(stderr).toMatch(/^trial 1 of 2  .*8.*4.* failed /m);
    other.remove();
  });

  test("of several seeds have their mean, each with its own parameters and division of the data", async () => {
    const { trials, cwd, stdout, status, remove } = await alone(`sweep:
  parameters: { optimizer.learning_rate: { values: [0.02] } }
  metric: val_accuracy
  budget: { trials: 2 }
  seeds: 3
`);
    expect(status).toBe(0);
    const { values, value, work, epochs } = trials[0]!;
    const trained = [];
    for (const seed of [1, 2, 3]) {
      const args = [
        "train",
        "iris.net.yaml",
        "--set",
        "optimizer.learning_rate=0.02",
        "--seed",
        String(seed),
        "--kernels",
        "js",
      ];
      expect((await layerc(args, { cwd })).status).toBe(0);
      trained.push(readRun(join(cwd, "runs", `iris-${seed}`)).record.result!.validation!.accuracy!);
    }
    expect(values).toEqual(trained);
    expect(new Set(values).size).toBeGreaterThan(1);
    expect(value).toBeCloseTo((trained[0]! + trained[1]! + trained[2]!) / 3, 12);
    expect([epochs, work]).toEqual([12, 36]);
    expect(stdout).toMatch(/^best: trial 1, val_accuracy 0\.\d{4} \(3 seeds: \d\.\d{4} to \d\.\d{4}\)$/m);
    remove();
  });

  test("with early stopping end with their best epoch, and iterations are epochs of as many steps", async () => {
    const stopping = SPEC.replace("seed: 1 }", "seed: 1, early_stopping: { patience: 1 } }");
    const other = sweepFolder(
      "sweep: { method: grid, parameters: { optimizer.learning_rate: { values: [0.05, 0.3] } } }\n",
      stopping,
    );
    const done = await layerc(["sweep", "iris.net.yaml", "--kernels", "js", "--set", "training.epochs=200"], {
      cwd: other.path,
    });
    expect(done.status, done.stderr).toBe(0);
    for (const { epochs, value, curve, assigned } of trialsOf(other.path)) {
      expect(epochs).toBeLessThan(200);
      expect(value).toBe(Math.min(...(curve.value as number[])));
      const set = [
        "--set",
        "training.epochs=200",
        "--set",
        `optimizer.learning_rate=${assigned["optimizer.learning_rate"]}`,
      ];
      const name = nameOfRun(await layerc(["train", "iris.net.yaml", "--kernels", "js", ...set], { cwd: other.path }));
      expect(readRun(join(other.path, "runs", name)).record.result!.validation!.cost).toBe(value);
    }
    other.remove();

    const steps = sweepFolder(
      SWEEP.replace(/ *training\.epochs.*\n/, ""),
      SPEC.replace("epochs: 12", "iterations: 45"),
    );
    const counted = await layerc(["sweep", "iris.net.yaml", "--kernels", "js"], { cwd: steps.path });
    expect(counted.status, counted.stderr).toBe(0);
    // 90 examples in batches of 16: six steps an epoch.
    const complete = trialsOf(steps.path).filter((each) => each.status === "complete");
    expect(new Set(complete.map(({ epochs }) => epochs))).toEqual(new Set([8]));
    expect(new Set(trialsOf(steps.path).flatMap(({ rungs }) => rungs.length))).toContain(2);
    steps.remove();
  });

  test("are those of a grid that is smaller than its budget, and end with the minutes", async () => {
    const grid = (budget: string) => `sweep:
  method: grid
  parameters:
    layers.hidden.activation: { values: [tanh, relu] }
    layers.hidden.units: { int: [2, 3], when: { layers.hidden.activation: relu } }
  budget: ${budget}
`;
    const small = await alone(grid("{ trials: 50 }"), "--log", "plain");
    expect(small.trials.map(({ assigned }) => Object.values(assigned))).toEqual([["tanh"], ["relu", 2], ["relu", 3]]);
    expect(small.stderr).toMatch(/^sweeps\/iris-1: grid, 3 trials, by val_cost; kernels js$/m);
    expect(small.stderr).toContain("trial 3 of 3  ");
    small.remove();

    const timed = await alone(`sweep:
  method: random
  parameters: { optimizer.learning_rate: { log_uniform: [1e-4, 1e-1] } }
  budget: { minutes: 0.01 }
`);
    expect(timed.status, timed.stderr).toBe(0);
    expect(timed.trials.length).toBeGreaterThan(0);
    expect(timed.stderr).toMatch(/: random, 0\.01 minutes, by val_cost;/);
    // The minutes before an interruption are some of them.
    const journal = join(timed.cwd, "sweeps/iris-1/journal.jsonl");
    writeFileSync(journal, journalText(timed.cwd).replace(/"elapsed":[\d.]+/g, '"elapsed":3600'));
    const more = ["sweep", "iris.net.yaml", "--kernels", "js", "--resume", "--set", "sweep.budget={ minutes: 60, trials: 200 }"];
    const resumed = await layerc(more, { cwd: timed.cwd });
    expect([resumed.status, [...resumed.stderr.matchAll(/^trial /gm)]]).toEqual([0, []]);
    timed.remove();
  });

  test("need validation examples, and a sweep that is there", async () => {
    const none = await alone(SWEEP, "--set", "data.split={ train: 1 }");
    expect([none.status, none.stdout]).toEqual([3, ""]);
    expect(none.stderr).toContain("E319 the sweep goes by val_cost, but there is no validation part\n");
    const cost = await layerc(
      ["sweep", "iris.net.yaml", "--set", "data.split={ train: 1 }", "--set", "sweep.metric=cost"],
      { cwd: none.cwd },
    );
    expect(cost.status, cost.stderr).toBe(0);
    none.remove();
    const { status, stderr, remove } = await alone("");
    expect([status, stderr]).toEqual([
      3,
      expect.stringMatching(/^iris\.net\.yaml E202 the spec has no sweep\n {2}hint: add one/),
    ]);
    remove();
  });
});

function nameOfRun({ status, stdout, stderr }: Finished): string {
  expect(status, stderr).toBe(0);
  return /^run: runs[\\/](\S+)$/m.exec(stdout)![1]!;
}

describe("--apply", () => {
  test("writes the best values, and those of --set that are of the network, comments and all else kept", async () => {
    const text = (SPEC + SWEEP).replaceAll("\n", "\r\n");
    writeFileSync(join(cwd, "applied.net.yaml"), text);
    const args = [
      "sweep",
      "applied.net.yaml",
      "--kernels",
      "js",
      "--set",
      "sweep.budget.trials=3",
      "--set",
      "training.batch_size=32",
    ];
    const { status, stdout, stderr } = await layerc([...args, "--apply"], { cwd });
    expect(status, stderr).toBe(0);
    expect(stdout).not.toContain("--apply");
    const [, trial] = /^best: trial (\d+),/m.exec(stdout)!;
    expect(stderr).toContain(`applied.net.yaml has the values of trial ${trial}\n`);
    const { assigned } = trialsOf(cwd, nameOf({ status, stdout, stderr })).find(
      (each) => each.trial === Number(trial),
    )!;
    const wanted = text
      .replace("epochs: 12", `epochs: ${assigned["training.epochs"]}`)
      .replace("batch_size: 16", "batch_size: 32")
      .replace(
        "units: 8, activation: tanh",
        `units: ${assigned["layers.hidden.units"]}, activation: ${assigned["layers.hidden.activation"]}`,
      )
      .replace("learning_rate: 0.01", `learning_rate: ${assigned["optimizer.learning_rate"]}`);
    expect(readFileSync(join(cwd, "applied.net.yaml"), "utf8")).toBe(wanted);
  });
});

describe.skipIf(noBrowser !== undefined)(
  `the report in Chromium${noBrowser === undefined ? "" : ` (${noBrowser})`}`,
  () => {
    test.each([
      [360, "light"],
      [1200, "dark"],
    ] as const)("%i pixels, %s", async (width, colorScheme) => {
      const url = pathToFileURL(path("iris-1", "report.html")).href;
      const { page, complaints } = await open(url, { viewport: { width, height: 800 }, colorScheme });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      const background = await page.evaluate("getComputedStyle(document.body).backgroundColor");
      expect(background).toBe(colorScheme === "light" ? "rgb(255, 255, 255)" : "rgb(13, 17, 23)");
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  },
);

test("the report holds all that it shows, and can be read as XML", () => {
  const page = readFileSync(path("iris-1", "report.html"), "utf8");
  expect(page).not.toMatch(/(src|href)=|url\(|<script/);
  const elements = elementsOf(page);
  const circles = elements.filter(
    ({ name, attributes }) => name === "circle" && attributes["class"]?.startsWith("dot"),
  );
  expect(circles.length).toBeGreaterThanOrEqual(whole.length);
});
