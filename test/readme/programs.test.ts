/** Programs in docs/: typed, and run. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { kernelSizes } from "../../bench/sizes.ts";
import { root } from "../cli/process.ts";
import { tsc } from "../types/tsc.ts";
import { blocksOf, readDocument } from "./blocks.ts";

const folder = mkdtempSync(join(tmpdir(), "layerc-programs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  { document: "kernels", index: 0, module: "digits", output: /^(fma|simd) \1-\d+x\d+\n$/ },
  { document: "training", index: 0, module: "xor", output: /^(\d00 0\.\d+\n){9}1000 0\.\d+\n$/ },
  { document: "training", index: 1, module: "xor", output: /^101\n$/ },
])("program $index of docs/$document", ({ document, index, module, output }) => {
  const blocks = blocksOf(readDocument(`docs/${document}.md`));
  const programs = blocks.filter(({ language, role }) => language === "ts" && role === "");
  const { text } = programs[index]!;
  const project = join(folder, `${document}-${index}`);
  mkdirSync(join(project, "node_modules"), { recursive: true });
  symlinkSync(root, join(project, "node_modules/layerc"), "junction");
  mkdirSync(join(project, "generated"));
  cpSync(join(root, `generated/${module}.ts`), join(project, `generated/${module}.ts`));
  writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
  writeFileSync(join(project, "main.ts"), text);
  const compilerOptions = {
    ...{ target: "es2022", lib: ["es2022"], types: ["node"], typeRoots: [join(root, "node_modules/@types")] },
    ...{ module: "nodenext", strict: true, outDir: "out" },
  };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["main.ts"] }));
  expect(tsc(project)).toEqual([]);
  const { stdout, stderr } = spawnSync(process.execPath, [join(project, "out/main.js")], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(stdout).toMatch(output);
});

test("what docs/kernels.md says that a page loads", async () => {
  const text = readDocument("docs/kernels.md").replaceAll("\n", " ");
  const said = /script grows by (\d+) KB, compressed, and by a separate file for each class, (\d+) KB for `fma` and (\d+) KB/;
  const { loader, fma, simd } = await kernelSizes();
  const sizes = [loader, fma, simd].map(({ gzipped }) => Math.round(gzipped / 1000));
  expect(sizes).toEqual(said.exec(text)!.slice(1).map(Number));
});
