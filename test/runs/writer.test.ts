/** What is written of a run and read again, without a training: test/cli/runs.test.ts has whole ones. */
import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { lastEpoch, listRuns, readLines, readRun } from "../../src/runs/folder.ts";
import { ownMark, stateOf } from "../../src/runs/process.ts";
import type { EpochLine } from "../../src/runs/record.ts";
import { createRun, openWriter, type NewRun, type RunWriter } from "../../src/runs/writer.ts";
import type { Running } from "../../src/runtime/checkpoint.ts";
import type { EpochRecord } from "../../src/runtime/trainer.ts";

const home = mkdtempSync(join(tmpdir(), "layerc-writer-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const RUN: NewRun = {
  network: "xor",
  spec: { file: join(home, "specs/xor.net.yaml"), text: "version: 1\n" },
  command: ["train", "specs/xor.net.yaml"],
  seed: 1,
  split_seed: 1,
  data: { digest: "00", examples: { training: 4 } },
  weights: join(home, "weights/xor.safetensors"),
  versions: { layerc: "1", node: "v20", platform: "linux-x64" },
  kernels: { name: "js", numeric_class: "js", threads: 1 },
  parameters: 13,
  n: [2, 3, 1],
  length: { unit: "epochs", count: 25_000 },
};
const trainer = { running: { course: undefined } as Running };

function openedIn(runs: string, epochs: number): RunWriter {
  const run = createRun(join(home, runs), RUN);
  return openWriter(run, { trainer, epochs, checkpointEvery: 1e9, from: undefined });
}

/** Tells the writer epochs of one step each. */
function tell(writer: RunWriter, epochs: number, of: (epoch: number) => Partial<EpochRecord> = () => ({})): void {
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const finished: EpochRecord = { epoch, step: epoch, cost: 1 / epoch, learningRate: 0.1, ...of(epoch) };
    const { step, cost, learningRate } = finished;
    writer.step({ epoch, step, steps: epochs, examples: 4 * epoch, cost, learningRate, finished }, performance.now());
  }
}

test("a folder counts on from the last one of its network, and its paths lead from it", () => {
  const runs = join(home, "counted");
  for (const name of ["xor-9", "other-20", "xor-x", "xor"]) mkdirSync(join(runs, name), { recursive: true });
  const { folder, record } = createRun(runs, RUN);
  expect([folder, record.name]).toEqual([join(runs, "xor-10"), "xor-10"]);
  expect([record.spec.file, record.weights]).toEqual(["../../specs/xor.net.yaml", "../../weights/xor.safetensors"]);
  expect(readRun(folder).record).toEqual(record);
  expect(createRun(runs, RUN).record.name).toBe("xor-11");
  expect(listRuns(runs).runs.map((each) => each.record.name)).toEqual(["xor-10", "xor-11"]);
});

test("where none can be made nothing is left", () => {
  writeFileSync(join(home, "file"), "");
  expect(() => createRun(join(home, "file", "runs"), RUN)).toThrow("ENOTDIR");
  const runs = join(home, "unwritable");
  // What is staged needs a name that a file of this length has no room for.
  const long = { ...RUN, network: "x".repeat(300) };
  expect(() => createRun(runs, long)).toThrow("the name is too long");
  expect(readdirSync(runs)).toEqual([]);
});

test("of many epochs every third is written down, and the last one", () => {
  const writer = openedIn("thin", 25_001);
  tell(writer, 25_001);
  writer.finish({ status: "done" });
  const lines = readLines<EpochLine>(join(writer.folder, "metrics.jsonl"));
  expect(lines).toEqual(writer.lines);
  expect(lines.slice(0, 2).map(({ epoch }) => epoch)).toEqual([3, 6]);
  expect([lines.length, lines.at(-1)!.epoch, writer.chosen!.epoch]).toEqual([8334, 25_001, 25_001]);
  expect(lastEpoch(writer.folder)).toEqual(lines.at(-1));
});

test("where the weights cannot be written the record still says so", () => {
  const writer = openedIn("refused", 2);
  tell(writer, 2);
  mkdirSync(join(writer.folder, "weights.safetensors"));
  expect(() => writer.finish({ status: "done" }, new Uint8Array(8))).toThrow("weights.safetensors");
  writer.finish({ status: "failed", problem: "it is a folder" });
  expect(readRun(writer.folder).record).toMatchObject({ status: "failed", problem: "it is a folder" });
});

test("with early stopping the end is the best epoch's, written down or not", () => {
  const writer = openedIn("best", 40_000);
  tell(writer, 9, (epoch) => ({ best: epoch < 5 ? epoch : 5 }));
  expect(writer.chosen).toMatchObject({ epoch: 5, cost: 1 / 5 });
  writer.finish({ status: "interrupted" });
});

test("a number that is not finite is null, and a line that is not whole is none", () => {
  const writer = openedIn("cut", 10);
  tell(writer, 2, () => ({ validation: { cost: 0.5, examples: 4, accuracy: 0.75, metrics: { r2: NaN } } }));
  writer.finish({ status: "interrupted" });
  const path = join(writer.folder, "metrics.jsonl");
  const [line] = readLines<EpochLine>(path);
  expect(line!.validation).toEqual({ cost: 0.5, accuracy: 0.75, r2: null });
  for (const rest of ['{"epoch":3,"st', '{"epoch":3}', "\n{\n"]) {
    const before = readFileSync(path);
    appendFileSync(path, rest);
    expect(readLines<EpochLine>(path).map(({ epoch }) => epoch)).toEqual([1, 2]);
    writeFileSync(path, before);
  }
  appendFileSync(path, '{"epoch":3,"st');
  openWriter(writer, { trainer, epochs: 10, checkpointEvery: 1e9, from: undefined }).finish({});
  expect(readFileSync(path, "utf8")).toBe("");
});

test("a run is killed where its process is no more, and its number may be another's by now", () => {
  const mark = ownMark();
  const gone = spawnSync(process.execPath, ["-e", ""]).pid;
  const state = (process: typeof mark) => stateOf({ status: "running", process });
  expect(state(mark)).toBe("running");
  expect(state({ pid: gone })).toBe("killed");
  expect(stateOf({ status: "done", process: { pid: gone } })).toBe("done");
  if (mark.began === undefined) return;
  expect(state({ ...mark, began: "1" })).toBe("killed");
  // Numbers that this process has had before it began.
  expect(state({ pid: mark.pid })).toBe("killed");
});
