/** Modules of specs that take parameters from files: in every form that they are written in, none reads a file. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile, type CompileOptions } from "../../src/compile.ts";
import { JS } from "../../src/runtime/wasm/load.ts";
import { readRuntimeSource } from "../../src/runtime-source.ts";
import { importText, type GeneratedModule } from "../support/module.ts";
import { tsc } from "../types/tsc.ts";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "node_modules/.cache/layerc-test", `initial-${process.pid}`);
beforeAll(() => void mkdirSync(folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inline = readRuntimeSource();

const SPEC = `version: 1
name: net
input: { units: 2 }
layers:
  - { units: 3, activation: tanh, initializer: { type: file, path: weights/base.safetensors, tensor: fc } }
  - { units: 1 }
loss: mean_squared_error
`;

function filesOf(options: Partial<CompileOptions>): Readonly<Record<string, string>> {
  const { diagnostics, files } = compile(SPEC, { file: "net.net.yaml", source: "specs/net.net.yaml", ...options });
  expect(diagnostics).toEqual([]);
  return Object.fromEntries(files.map(({ path, text }) => [path, text]));
}

const W1 = Float32Array.of(1, -2, 3, -4, 5, -6);

function firstStep({ createTrainer }: GeneratedModule): { readonly W1: unknown; readonly J: number; readonly W2: unknown } {
  // Kernels that a module with its runtime inline has, too.
  const options = { examples: 2, initial: { W1 }, kernels: JS };
  const trainer = createTrainer(options);
  const { W1: first, W2 } = trainer.parameters;
  const before = [...first!.data];
  trainer.X.data.set([0.1, 0.2, 0.3, 0.4]);
  return { W1: before, J: trainer.step(trainer.X, trainer.Y), W2: [...W2!.data] };
}

describe("a module that is given its parameters", () => {
  const text = filesOf({})["net.ts"]!;

  test("trains alike as TypeScript, as JavaScript and with its runtime inline", async () => {
    const expected = firstStep(await importText(text));
    expect(expected.W1).toEqual([...W1]);
    for (const options of [{ language: "js" }, { inline }, { inline, language: "js" }] as const) {
      const [module] = Object.values(filesOf(options));
      expect(firstStep(await importText(module!))).toEqual(expected);
    }
  });

  test("says in its declarations that it has to be, and type-checks on its own", () => {
    const user = `import { createTrainer, type Initial } from "./net.js";
const initial: Initial = { W1: new Float32Array(6) };
createTrainer({ examples: 2, initial });
// @ts-expect-error nothing is given
createTrainer({ examples: 2 });
`;
    const strict = { strict: true, noUnusedLocals: true, noUnusedParameters: true, exactOptionalPropertyTypes: true };
    for (const language of ["ts", "js"] as const) {
      const place = join(folder, language);
      mkdirSync(place);
      const files = { ...filesOf({ inline, language }), "user.ts": user };
      for (const [name, contents] of Object.entries(files)) writeFileSync(join(place, name), contents);
      const compilerOptions = { noEmit: true, module: "nodenext", target: "es2022", lib: ["es2022", "dom"], types: [] };
      const config = { compilerOptions: { ...compilerOptions, ...strict }, include: ["*.ts"] };
      writeFileSync(join(place, "tsconfig.json"), JSON.stringify(config));
      expect(tsc(place), language).toEqual([]);
    }
  });

  test("can be bundled for a browser, in which there are no files, with the one function that copies", async () => {
    const bundled = async (module: string): Promise<string> => {
      const { outputFiles } = await build({
        stdin: { contents: module, resolveDir: root, loader: "ts" },
        ...{ bundle: true, write: false, format: "esm", platform: "browser", conditions: ["layerc-source"] },
      });
      return outputFiles[0]!.text;
    };
    const alone = await bundled(text);
    expect(alone).not.toMatch(/\b(import|require|process|Buffer)\b\s*[.("']|node:/);
    expect(alone).toContain("function fillFrom(");
    const without = compile(SPEC.replace(/, initializer: .*\} /, " "), { file: "net", source: "net" }).files[0]!.text;
    expect(without).not.toMatch(/initial\b|Initial\b|Numbers/);
    expect(await bundled(without)).not.toContain("fillFrom");
  });

  test("of the example in docs/layers.md takes what is given there", () => {
    const [, layers] = /```yaml transfer\n([^]*?)```/.exec(readFileSync(join(root, "docs/layers.md"), "utf8"))!;
    const head = "version: 1\nname: docs\ninput: { units: 64 }\nloss: categorical_crossentropy\n";
    const { plan } = compile(head + layers!, { file: "docs", source: "docs" });
    const named = plan!.initial.map(({ name, path, tensor }) => [name, path, tensor]);
    expect(named).toEqual(
      [["W1", "W1"], ["b1", "fc.bias"]].map(([name, tensor]) => [name, "../weights/base.safetensors", tensor]),
    );
    expect(readFileSync(join(root, "docs/layers.md"), "utf8")).toContain(
      "createTrainer({ examples: 32, initial: { W1, b1 } });",
    );
  });

  test("predicts without a word of the files", () => {
    const [predictor] = Object.values(filesOf({ only: "predict" }));
    expect(predictor).not.toMatch(/base\.safetensors|[iI]nitial|fillFrom/);
  });
});
