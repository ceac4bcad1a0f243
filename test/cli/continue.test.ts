/** Going on from weights: with the examples, the preprocessing and the file that they had. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { decodeSafetensors } from "../../src/runtime/safetensors.ts";
import { folderWith, layerc, root } from "./process.ts";

const spec = (changes: Readonly<Record<string, string>> = {}): string => {
  const text = readFileSync(join(root, "specs/iris.net.yaml"), "utf8").replace("data/iris.csv", "iris.csv");
  return Object.entries(changes).reduce((changed, [before, after]) => changed.replace(before, after), text);
};
const folder = folderWith({
  "iris.net.yaml": spec({ "description: Three": 'description: From "layerc/runtime/v1", three' }),
  "minmax.net.yaml": spec({ "preprocess: standardize": "preprocess: minmax" }),
  "split.net.yaml": spec({ "test: 0.2": "test: 0.1" }).replace("train: 0.7", "train: 0.8"),
  "iris.csv": readFileSync(join(root, "specs/data/iris.csv")),
});
const cwd = folder.path;
afterAll(folder.remove);

const metadata = (file: string): Readonly<Record<string, string>> =>
  decodeSafetensors(readFileSync(join(cwd, file))).metadata;

describe("weights that go on learning", () => {
  test("keep their test examples unseen, whatever the seed", async () => {
    const first = await layerc(["train", "iris.net.yaml", "--seed", "7", "--epochs", "1", "--weights", "a.st"], { cwd });
    expect(first.status, first.stderr).toBe(0);
    const args = ["train", "iris.net.yaml", "--init", "a.st", "--weights", "b.st", "--epochs", "1", "--seed", "9"];
    expect((await layerc(args, { cwd })).status).toBe(0);
    expect([metadata("a.st")["seed"], metadata("b.st")["seed"]]).toEqual(["7", "7"]);
  });

  test("take inputs that are preprocessed as before", async () => {
    const args = ["train", "minmax.net.yaml", "--init", "a.st", "--weights", "c.st"];
    const { status, stderr } = await layerc(args, { cwd });
    expect(stderr).toMatch(/^a\.st E414 these weights were trained with preprocess: standardize; iris has minmax$/m);
    expect(status).toBe(4);
  });

  test("are measured with a word of warning where the examples are divided otherwise", async () => {
    const { status, stderr } = await layerc(["evaluate", "split.net.yaml", "--weights", "a.st"], { cwd });
    expect(stderr).toMatch(/^note: a\.st was trained with another data\.split/m);
    expect(status).toBe(0);
  });

  test("are written over no other kind of file", async () => {
    const { status, stderr } = await layerc(["train", "iris.net.yaml", "--weights", "iris.csv"], { cwd });
    expect(stderr).toMatch(/^iris\.csv E602 another kind of file is there, no weights\n {2}hint: choose another path/);
    expect(status).toBe(6);
    expect(readFileSync(join(cwd, "iris.csv"))).toEqual(readFileSync(join(root, "specs/data/iris.csv")));
    writeFileSync(join(cwd, "empty.st"), "");
    expect((await layerc(["train", "iris.net.yaml", "--epochs", "1", "--weights", "empty.st"], { cwd })).status).toBe(0);
  });

  test("that end in numbers that are not finite are not written", async () => {
    const rate = ["--set", "optimizer={ type: gradient_descent, learning_rate: 1e41 }", "--set", "training.batch_size=full"];
    const args = ["train", "iris.net.yaml", ...rate, "--epochs", "1", "--weights", "a.st"];
    const before = readFileSync(join(cwd, "a.st"));
    const { status, stdout, stderr } = await layerc(args, { cwd });
    expect(stderr).toMatch(/E501 training diverged in epoch 1, step 1: W\[1\] of layer 1 \(hidden\) is not finite/);
    expect([status, stdout]).toEqual([5, ""]);
    expect(readFileSync(join(cwd, "a.st"))).toEqual(before);
  });
});
