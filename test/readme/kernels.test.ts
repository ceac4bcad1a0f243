/** docs/kernels.md: its program is typed, and runs. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { kernelSizes } from "../../bench/sizes.ts";
import { root } from "../cli/process.ts";
import { tsc } from "../types/tsc.ts";
import { blocksOf, readDocument } from "./blocks.ts";

const folder = mkdtempSync(join(tmpdir(), "layerc-kernels-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the program of docs/kernels.md", () => {
  const { text } = blocksOf(readDocument("docs/kernels.md")).find(({ language }) => language === "ts")!;
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules/layerc"), "junction");
  mkdirSync(join(folder, "generated"));
  cpSync(join(root, "generated/digits.ts"), join(folder, "generated/digits.ts"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  writeFileSync(join(folder, "main.ts"), text);
  const compilerOptions = {
    ...{ target: "es2022", lib: ["es2022"], types: ["node"], typeRoots: [join(root, "node_modules/@types")] },
    ...{ module: "nodenext", strict: true, outDir: "out" },
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["main.ts"] }));
  expect(tsc(folder)).toEqual([]);
  const { stdout, stderr } = spawnSync(process.execPath, [join(folder, "out/main.js")], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^(fma|simd) \1-\d+x\d+\n$/);
});

test("what docs/kernels.md says that a page loads", async () => {
  const text = readDocument("docs/kernels.md").replaceAll("\n", " ");
  const [, script, file] = /script grows by (\d+) KB, compressed, and by a separate file for each class, (\d+) KB/.exec(text)!;
  const { loader, fma, simd } = await kernelSizes();
  expect(Math.round(loader.gzipped / 1000)).toBe(Number(script));
  for (const { gzipped } of [fma, simd]) expect(Math.round(gzipped / 1000)).toBe(Number(file));
});
