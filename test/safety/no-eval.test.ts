/** No code is made from strings: by no source, and by no command or module under Node's flag that forbids it. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { root, sourceFiles, sourceText } from "../architecture/imports.ts";
import { FLAG, layerc } from "../cli/process.ts";

const EVAL = /\beval\s*\(|\bnew\s+Function\b|\bFunction\s*\(\s*["'`]|\bsetTimeout\s*\(\s*["'`]|\bnode:vm\b|\bvm\./;

const folder = mkdtempSync(join(tmpdir(), "layerc-no-eval-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** In the process that commands share: it does not start where it is not under the flag. */
async function run(...args: readonly string[]): Promise<{ readonly status: number | null; readonly text: string }> {
  const { status, stdout, stderr } = await layerc(args, { cwd: root, env: { HOME: folder } });
  return { status, text: stdout + stderr };
}

test("the flag does what is said of it", () => {
  for (const code of ["eval('1')", "new Function('1')"]) {
    const { status, stderr } = spawnSync(process.execPath, [FLAG, "-e", code], { encoding: "utf8" });
    expect(status).toBe(1);
    expect(stderr).toContain("Code generation from strings disallowed");
  }
});

test("the tests themselves run under it", () => {
  expect(process.execArgv).toContain(FLAG);
  expect(() => eval("1")).toThrow(/Code generation from strings disallowed/);
});

test("no source, nor a generated module, makes code from a string", () => {
  const texts = [
    ...sourceFiles().map((path) => [path, sourceText(path)] as const),
    ...readdirSync(join(root, "generated")).map(
      (path) => [path, readFileSync(join(root, "generated", path), "utf8")] as const,
    ),
  ];
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter(([, text]) => EVAL.test(text)).map(([path]) => path)).toEqual([]);
});

describe("under the flag", { timeout: 120_000 }, () => {
  const spec = "specs/iris.net.yaml";
  const weights = join(folder, "iris.safetensors");
  // Runs go there, too, and not beside those that a person has made.
  const config = ["--config", join(folder, "layerc.config.yaml")];
  writeFileSync(config[1]!, "version: 1\nruns: runs\nsweeps: sweeps\n");

  // In their order: those after train need its weights.
  test.each<[string, readonly string[], number]>([
    ["validate", ["validate", spec, "--data", "--format", "json"], 0],
    ["validate", ["validate", "test/diagnostics/E204_unknown_word.yaml"], 3],
    ["generate", ["generate", spec, "--out", join(folder, "ts")], 0],
    ["generate", ["generate", spec, "--out", join(folder, "js"), "--language", "js"], 0],
    ["generate", ["generate", "--check"], 0],
    ["explain", ["explain", spec], 0],
    ["summary", ["summary", spec], 0],
    ["graph", ["graph", spec], 0],
    ["gradcheck", ["gradcheck", spec], 0],
    ["doctor", ["doctor", "--no-cache"], 0],
    ["diff", ["diff", spec, "specs/digits.net.yaml", "--format", "github", "--fail-on", "none"], 0],
    ["find-lr", ["find-lr", spec, "--no-cache"], 0],
    ["train", ["train", spec, ...config, "--weights", weights, "--no-cache", "--set", "training.epochs=2"], 0],
    ["runs", ["runs", ...config], 0],
    ["compare", ["compare", "iris-1", "iris-1", ...config], 0],
    ["report", ["report", "iris-1", ...config], 0],
    ["sweep", ["sweep", spec, ...config, "--no-cache", "--set", "sweep={ parameters: { training.epochs: { values: [1, 2] } }, budget: { trials: 2 } }"], 0],
    ["evaluate", ["evaluate", spec, "--weights", weights], 0],
    ["predict", ["predict", spec, "specs/data/iris.csv", "--weights", weights], 0],
    ["review", ["review", "--base", "HEAD", "--no-comment"], 0],
    ["init", ["init"], 0],
    ["textconv", ["textconv", spec], 0],
    ["migrate-weights", ["migrate-weights", spec, spec, weights, "--out", join(folder, "migrated.safetensors")], 0],
  ])("layerc %s", async (_, args, expected) => {
    const { status, text } = await run(...args);
    expect([status, status === expected ? "" : text]).toEqual([expected, ""]);
  });

  test("every command was run", async () => {
    const { text } = await run("--help");
    const commands = [
      ...text.slice(text.indexOf("Commands:"), text.indexOf("Examples:")).matchAll(/^ {2}([a-z-]+) /gm),
    ].map(([, name]) => name);
    const own = readFileSync(join(import.meta.dirname, "no-eval.test.ts"), "utf8");
    expect(commands.length).toBeGreaterThan(8);
    expect(commands.filter((name) => name !== "help" && !own.includes(`["${name}", [`))).toEqual([]);
  });

  test("a generated module trains and predicts", () => {
    expect(existsSync(join(folder, "js/iris.js"))).toBe(true);
    const program = `
      import { createTrainer, createPredictor } from ${JSON.stringify(join(folder, "js/own.mjs"))};
      const trainer = createTrainer({ examples: 2 });
      const data = { X: Float32Array.of(5, 3, 1, 0, 6, 3, 5, 2), Y: Uint8Array.of(0, 2), examples: 2 };
      trainer.fit(data, { epochs: 2 });
      console.log(createPredictor(trainer.save()).predict(data.X.subarray(0, 4)).length);`;
    const text = readFileSync(join(folder, "js/iris.js"), "utf8");
    const runtime = JSON.stringify(join(root, "dist/runtime/v1.js"));
    writeFileSync(join(folder, "js/own.mjs"), text.replace('"layerc/runtime/v1"', runtime));
    const { status, stdout, stderr } = spawnSync(process.execPath, [FLAG, "--input-type=module"], {
      input: program,
      encoding: "utf8",
    });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "3\n", stderr: "" });
  });
});
