/** Paths that lead to nothing, or to something else. */
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
