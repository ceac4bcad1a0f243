/** Where results go, and what is not written over. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { layerc, root, type Finished } from "./process.ts";

let cwd = "";
const run = (...args: string[]): Promise<Finished> => layerc(args, { cwd });
const read = (path: string): string => readFileSync(join(cwd, path), "utf8");
const SPEC = "specs/iris.net.yaml";

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), "layerc-paths-"));
  mkdirSync(join(cwd, "specs/data"), { recursive: true });
  for (const path of [SPEC, "specs/data/iris.csv"]) cpSync(join(root, path), join(cwd, path));
  for (const rate of ["0.01", "0.02"]) {
    const args = ["--epochs", "2", "--kernels", "js", "--set", `optimizer.learning_rate=${rate}`];
    expect((await run("train", SPEC, ...args)).status).toBe(0);
  }
});

afterAll(() => rmSync(cwd, { recursive: true, force: true }));

describe("--out", () => {
  const compare = ["compare", "iris-1", "iris-2"];
  test.each([
    ["graph", ["graph", SPEC], SPEC],
    ["graph as Mermaid", ["graph", SPEC, "--format", "mermaid"], SPEC],
    ["report", ["report", "iris-1"], SPEC],
    ["compare", compare, "runs/iris-1/run.json"],
    ["compare as JSON", [...compare, "--format", "json"], "runs/iris-1/run.json"],
    ["compare as an image", [...compare, "--format", "svg"], "weights/iris.safetensors"],
  ])("of %s is not written over another kind of file", async (_, args, out) => {
    const before = read(out);
    const { status, stdout, stderr } = await run(...args, "--out", out);
    const hint = "choose another path, or delete it first";
    expect([status, stdout]).toEqual([6, ""]);
    expect(stderr).toBe(`${out} E602 another kind of file is there\n  hint: ${hint}\n`);
    expect(read(out)).toBe(before);
  });

  test.each([
    ["graph", ["svg", "mermaid", "dot"].map((format) => ["graph", SPEC, "--format", format])],
    ["report", [["report", "iris-1"], ["report", "iris-2"]]],
    ["compare", ["text", "svg", "json"].map((format) => [...compare, "--format", format])],
  ])("of %s is written over what it has made, in whatever format, and over an empty file", async (name, calls) => {
    const out = `out/${name}`;
    mkdirSync(join(cwd, "out"), { recursive: true });
    writeFileSync(join(cwd, out), "");
    const texts: string[] = [];
    for (const args of [...calls, ...calls]) {
      const { status, stderr } = await run(...args, "--out", out);
      expect([status, stderr]).toEqual([0, ""]);
      texts.push(read(out));
    }
    expect(texts.slice(0, calls.length)).toEqual(texts.slice(calls.length));
    expect(new Set(texts).size).toBe(calls.length);
  });
});
