/** Paths that lead to nothing, or to something else, and what can be done where what is there is not right. */
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

describe("a path that is named", () => {
  test.each([
    ["inputs", ["predict", SPEC, "none.csv"], "none.csv E601 no such file or folder"],
    ["inputs in lines of JSON", ["predict", SPEC, "none.jsonl"], "none.jsonl E601 no such file or folder"],
    ["a folder for inputs", ["predict", SPEC, "specs"], "specs E601 a folder is there where a file is needed"],
    ["a folder for weights", ["evaluate", SPEC, "--weights", "specs"], "specs E601 a folder is there"],
    ["a folder to begin with", ["train", SPEC, "--init", "specs"], "specs E601 a folder is there"],
    ["data of a report", ["report", "iris-1", "--data", "none.csv"], "none.csv E601 no such file or folder"],
  ])("for %s, and is not right, is told", async (_, args, words) => {
    const { status, stdout, stderr } = await run(...args);
    expect([status, stdout]).toEqual([6, ""]);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain("    at ");
  });

  test("for a report, and holds other data, is told, and no report is made", async () => {
    const lines = read("specs/data/iris.csv").trimEnd().split("\n");
    writeFileSync(join(cwd, "fewer.csv"), `${lines.slice(0, -3).join("\n")}\n`);
    const { status, stdout, stderr } = await run("report", "iris-1", "--data", "fewer.csv", "--out", "other.html");
    expect([status, stdout]).toEqual([4, ""]);
    expect(stderr).toContain("fewer.csv E410 these are other data than those of iris-1");
    expect(() => read("other.html")).toThrow("ENOENT");
  });

  test("for a run, and is a spec, belongs before --resume", async () => {
    expect(await run("train", "--resume", SPEC)).toMatchObject({
      status: 2,
      stderr: `error: --resume took ${SPEC} for the name of a run. Write the spec before it: ${SPEC} --resume\n`,
    });
  });
});

test("a run whose record is damaged is to be deleted", async () => {
  mkdirSync(join(cwd, "runs/iris-9"));
  writeFileSync(join(cwd, "runs/iris-9/run.json"), "{");
  const { status, stderr } = await run("report", "iris-9");
  expect(status).toBe(6);
  expect(stderr).toContain("E605 it is not whole\n  hint: delete the folder of the run, and train anew");
  rmSync(join(cwd, "runs/iris-9"), { recursive: true });
});

test("weights of a changed spec can be carried over", async () => {
  const args = ["train", SPEC, "--init", "weights/iris.safetensors", "--set", "layers.0.activation=relu6"];
  const { status, stderr } = await run(...args);
  expect(status).toBe(4);
  expect(stderr).toContain("layerc migrate-weights carries over those of another spec");
});

test("a fault of what --set changed says that the file is another", async () => {
  const { status, stderr } = await run("train", SPEC, "--set", "foo=1");
  expect(status).toBe(3);
  expect(stderr).toMatch(/E201 unknown key "foo"[^]*\n\nnote: specs\/iris\.net\.yaml is shown as --set changes it\n$/);
  writeFileSync(join(cwd, "wrong.net.yaml"), `${read(SPEC)}foo: 1\n`);
  expect((await run("train", "wrong.net.yaml")).stderr).not.toContain("--set");
});

test.each([
  ["another delimiter", (text: string) => text.replaceAll(",", ";"), 'set data.source.delimiter to ";"'],
  ["no header", (text: string) => text.slice(text.indexOf("\n") + 1), "set data.source.header to false"],
])("a table with %s is told how it may be read", async (_, change, hint) => {
  writeFileSync(join(cwd, "table.csv"), change(read("specs/data/iris.csv")));
  const { status, stderr } = await run("train", SPEC, "--data", "table.csv");
  expect(status).toBe(4);
  expect(stderr).toContain('E404 there is no column "species"');
  expect(stderr).toContain(hint);
});
