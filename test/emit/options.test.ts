import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { compile, type CompileOptions } from "../../src/compile.ts";
import { inspectDigest } from "../../src/emit/digest.ts";
import { stripTypes } from "../../src/emit/strip-types.ts";
import { tsc } from "../types/tsc.ts";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "node_modules/.cache/layerc-test", `emit-options-${process.pid}`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function filesOf(name: string, options: Partial<CompileOptions>): ReadonlyMap<string, string> {
  const text = readFileSync(join(root, "specs", `${name}.net.yaml`), "utf8");
  const { files } = compile(text, { file: name, source: `specs/${name}.net.yaml`, ...options });
  return new Map(files.map((file) => [file.path, file.text]));
}

describe("a module as JavaScript", () => {
  const files = filesOf("iris", { language: "js" });

  it("is the TypeScript without its types, and a declaration file, each with its digest", () => {
    expect([...files.keys()]).toEqual(["iris.js", "iris.d.ts"]);
    for (const text of files.values()) expect(inspectDigest(text)).toEqual({ marked: true, intact: true });
    const unmarked = (text: string): string => text.replace(/\/\/ layerc:sha256 .*\n$/, "");
    expect(unmarked(files.get("iris.js")!)).toBe(unmarked(stripTypes(filesOf("iris", {}).get("iris.ts")!)));
  });

  it("has the same types for its users", () => {
    mkdirSync(folder, { recursive: true });
    for (const [path, text] of files) writeFileSync(join(folder, path), text);
    writeFileSync(
      join(folder, "user.ts"),
      `import { createPredictor, createTrainer, type Class } from "./iris.js";
const trainer = createTrainer({ examples: 4 });
trainer.step(trainer.X, trainer.Y);
// @ts-expect-error Y is (3, 4), X is (4, 4)
trainer.forward(trainer.Y);
const predictor = createPredictor(trainer.save());
const { class: chosen } = predictor.predict({ sepal_length: 5, sepal_width: 3, petal_length: 1, petal_width: 0 });
export const known: Class = chosen;
// @ts-expect-error no such feature
predictor.predict({ sepal: 5 });
`,
    );
    const compilerOptions = { noEmit: true, strict: true, module: "nodenext", target: "es2022", lib: ["es2023", "dom"], types: [] };
    const config = { compilerOptions: { ...compilerOptions, customConditions: ["layerc-source"], allowImportingTsExtensions: true, skipLibCheck: true }, files: ["user.ts"] };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    expect(tsc(folder)).toEqual([]);
  });
});

describe("only predict", () => {
  it("leaves out what training needs", () => {
    const text = filesOf("digits", { only: "predict" }).get("digits.ts")!;
    const exported = [...text.matchAll(/^export (?:const|function|interface|type) (\w+)/gm)].map(([, name]) => name);
    expect(exported).toEqual(["n", "Parameters", "Activations", "forward", "createPredictor"]);
    expect(text).not.toMatch(/Grad|adam|cost\(|createTrainer|placeCache|hyperparameters/);
  });

  it("predicts as the whole module does", async () => {
    const whole = await import("../../generated/iris.ts");
    const trainer = whole.createTrainer({ examples: 3 });
    mkdirSync(folder, { recursive: true });
    const path = join(folder, "iris.predict.ts");
    writeFileSync(path, filesOf("iris", { only: "predict" }).get("iris.ts")!);
    const alone = (await import(path)) as Pick<typeof whole, "createPredictor">;
    const inputs = Float32Array.from({ length: 12 }, (_, i) => Math.sin(i));
    const weights = trainer.save();
    expect(alone.createPredictor(weights).predict(inputs)).toEqual(whole.createPredictor(weights).predict(inputs));
  });
});

it("has nothing of the names of layers, which may be any", () => {
  const text = readFileSync(join(root, "specs", "two_hidden.net.yaml"), "utf8");
  let count = 0;
  const names = ["default", "constructor", "w1", "x_1", "x1"];
  const named = text.replace(/^( +- \{)( name: \w+,)?/gm, (_, brace: string) => `${brace} name: ${names[count++]!},`);
  expect(count).toBeGreaterThan(1);
  const [one, other] = [text, named].map((spec) => compile(spec, { file: "a", source: "a" }).files);
  expect(one).toHaveLength(1);
  expect(other).toEqual(one);
});
