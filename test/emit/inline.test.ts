import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { activations } from "../../src/activations/index.ts";
import { clippings } from "../../src/clipping/index.ts";
import { compile, type CompileOptions } from "../../src/compile.ts";
import { inspectDigest } from "../../src/emit/digest.ts";
import { embeddedIn } from "../../src/emit/weights.ts";
import { optimizers } from "../../src/optimizers/index.ts";
import type { PredictorOptions } from "../../src/runtime/predictor.ts";
import { JS } from "../../src/runtime/wasm/load.ts";
import { readRuntimeSource } from "../../src/runtime-source.ts";
import { schedules } from "../../src/schedules/index.ts";
import type { Form, Word } from "../../src/vocabulary.ts";
import { compileAndImport, type GeneratedModule } from "../support/module.ts";
import { specText } from "../support/spec.ts";
import { tsc } from "../types/tsc.ts";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "node_modules/.cache/layerc-test", `inline-${process.pid}`);
const inline = readRuntimeSource();
/** Those that a runtime inline has, too. */
const kernels = JS;
const specs = readdirSync(join(root, "specs"))
  .filter((name) => name.endsWith(".net.yaml"))
  .map((name) => name.replace(".net.yaml", ""));
beforeAll(() => void mkdirSync(folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function filesOf(name: string, options: Partial<CompileOptions>): Record<string, string> {
  const text = readFileSync(join(root, "specs", `${name}.net.yaml`), "utf8");
  const { files } = compile(text, { file: name, source: `specs/${name}.net.yaml`, ...options });
  return Object.fromEntries(files.map(({ path, text }) => [path, text]));
}

/** What a strict user's compiler says of the files of a folder. */
function check(files: Readonly<Record<string, string>>, options: object = {}) {
  const place = join(folder, String(Math.random()).slice(2));
  mkdirSync(place);
  for (const [path, text] of Object.entries(files)) writeFileSync(join(place, path), text);
  const strict = {
    ...{ strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, noImplicitOverride: true },
    ...{ verbatimModuleSyntax: true, isolatedModules: true, erasableSyntaxOnly: true },
    // With nothing in it that it does not use.
    ...{ noUnusedLocals: true, noUnusedParameters: true },
  };
  const compilerOptions = { noEmit: true, module: "nodenext", target: "es2022", lib: ["es2022", "dom"], types: [], ...strict, ...options };
  writeFileSync(join(place, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts", "*.js"] }));
  return { place, faults: tsc(place) };
}

describe("a module with its runtime inline", () => {
  test("type-checks on its own, strictly, and holds nothing that it does not use", () => {
    const files: Record<string, string> = {};
    for (const name of specs) {
      for (const only of [undefined, "predict"] as const) {
        const text = filesOf(name, { inline, only })[`${name}.ts`]!;
        expect(text).not.toMatch(/^(import|export) [^\n]* from /m);
        expect(inspectDigest(text)).toEqual({ marked: true, intact: true });
        files[`${name}_${only ?? "all"}.ts`] = text;
      }
    }
    expect(check(files).faults).toEqual([]);
  });

  test("begins as the module that imports it, but for the import", () => {
    const lean = (text: string): string => text.replace(/^import \{[^}]*\} from "layerc\/runtime\/v1";\n\n/m, "");
    const [imports] = lean(filesOf("iris", {})["iris.ts"]!).split("// layerc:sha256");
    expect(filesOf("iris", { inline })["iris.ts"]!.startsWith(imports!.trimEnd())).toBe(true);
  });

  test("has the runtime's text word for word, but for what it exports and its own names", () => {
    const text = filesOf("iris", { inline })["iris.ts"]!;
    const known = [...inline.values()].join("\n");
    const [, runtime] = text.replace(/\/\/ layerc:sha256.*\n/, "").split("as it stands there.\n\n");
    const declarations = runtime!.split(/\n\n(?=\/\*\*|export |function |class |interface |type |const )/);
    const foreign = declarations.filter((declaration) => {
      const original = declaration
        .replace(/\btrainerOf\b/g, "createTrainer")
        .replace(/\bTrainerOf\b/g, "Trainer")
        .replace(/\bpredictorOf\b/g, "createPredictor");
      const exported = original.replace(/^(async )?(function|const|interface|type|class)/m, "export $2");
      return ![original, exported].some((form) => known.includes(form.trimEnd()));
    });
    // It lists the kernels that are here.
    expect(foreign.map((declaration) => /^(?:export )?(?:type|interface|function|const) (\w+)/m.exec(declaration)?.[1])).toEqual(["Native"]);
  });

  test("trains and predicts to the bit as the one that imports it, in both languages", async () => {
    const whole = await import("../../generated/iris.ts");
    const X = Float32Array.from({ length: 4 * 40 }, (_, i) => Math.sin(i * i));
    const Y = Uint8Array.from({ length: 40 }, (_, i) => i % 3);
    const outcome = (module: Pick<typeof whole, "createTrainer" | "createPredictor">) => {
      const trainer = module.createTrainer({ examples: 16, kernels });
      const epochs = trainer.fit({ X, Y }, { epochs: 5 });
      const weights = trainer.save();
      return { epochs, weights, A: [...module.createPredictor(weights, { kernels }).predict(X)] };
    };
    const expected = outcome(whole);
    for (const language of ["ts", "js"] as const) {
      const path = join(folder, `iris-inline.${language}`);
      writeFileSync(path, filesOf("iris", { inline, language })[`iris.${language}`]!);
      expect(outcome((await import(path)) as typeof whole)).toEqual(expected);
    }
  });

  test("as JavaScript has declarations that say the same of shapes and errors", () => {
    const user = `import { createPredictor, createTrainer, DataError, type Matrix } from "./iris.js";
const trainer = createTrainer({ examples: 4 });
const X: Matrix<4, 4> = trainer.X;
trainer.step(X, trainer.Y);
// @ts-expect-error Y is (3, 4), X is (4, 4)
trainer.forward(trainer.Y);
// @ts-expect-error no such feature
createPredictor(trainer.save()).predict({ sepal: 5 });
export const fault = new DataError("none");
`;
    const files = filesOf("iris", { inline, language: "js" });
    expect(Object.keys(files)).toEqual(["iris.js", "iris.d.ts"]);
    expect(check({ ...files, "user.ts": user }, { skipLibCheck: false }).faults).toEqual([]);
  });

  test("leaves the rest of the runtime out", () => {
    const text = filesOf("xor", { inline, only: "predict" })["xor.ts"]!;
    const declared = [...text.matchAll(/^(?:export )?(?:function|const) (\w+)/gm)].map(([, name]) => name);
    expect(declared).toEqual(expect.arrayContaining(["sigmoid", "linear", "product", "decodeSafetensors", "predictorOf"]));
    for (const name of ["trainerOf", "sigmoidGrad", "linearGradW", "adam", "encodeSafetensors", "createRandom", "named", "softmax"]) {
      expect(declared, name).not.toContain(name);
    }
  });

  test("is a fault of ours where the runtime lacks a name", () => {
    const without = new Map([...inline].map(([path, text]) => [path, path === "v1.ts" ? text.replace("expectMatrix", "other") : text]));
    expect(() => filesOf("xor", { inline: without })).toThrow("the runtime exports no expectMatrix");
  });
});

type Settings = Readonly<Record<string, unknown>>;

describe("a module of any activation, optimizer, schedule and clipping, its runtime inline", () => {
  const sketch = (activation: string, optimizer: Settings, schedule: Settings, clip: string): string =>
    specText({
      n: [3, 4, 1],
      activations: [activation, "sigmoid"],
      loss: "binary_crossentropy",
      optimizer,
      training: { epochs: 6, batch_size: 4, schedule, clip },
    });
  const inlined = (spec: string): string => {
    const { diagnostics, files } = compile(spec, { file: "test.net.yaml", source: "test.net.yaml", inline });
    expect(diagnostics).toEqual([]);
    return files[0]!.text;
  };
  /** The word with the settings that ask for a form, and with others. */
  const asking = ({ name, parameters }: Word, { when = {} }: Form, also: Settings): Settings => {
    const settings = Object.entries({ ...also, ...when }).map(([key, value]): [string, unknown] => {
      const parameter = parameters.find((each) => each.name === key);
      if (parameter === undefined || typeof value === "number") return [key, value];
      const { maximum = 4, exclusiveMaximum: limit = maximum } = parameter;
      return [key, value === true ? limit / 2 : undefined];
    });
    return { type: name, ...Object.fromEntries(settings) };
  };
  const decay = { weight_decay: 0.01, weight_decay_on: "weights" };
  const optimizerForms = optimizers.flatMap((word) => word.forms.map((form) => asking(word, form, decay)));
  const scheduleForms = schedules.flatMap((word) => {
    const rises = word.parameters.some(({ name }) => name === "warmup");
    return word.forms.map((form) => asking(word, form, rises ? { warmup: 3 } : {}));
  });
  const count = Math.max(activations.length, optimizerForms.length, scheduleForms.length);
  const sketches = Array.from({ length: count }, (_, i) => {
    const of = <T>(list: readonly T[]): T => list[i % list.length]!;
    return sketch(of(activations).name, of(optimizerForms), of(scheduleForms), of(clippings).name);
  });

  test("type-checks on its own, strictly", () => {
    expect(check(Object.fromEntries(sketches.map((spec, i) => [`sketch${i}.ts`, inlined(spec)]))).faults).toEqual([]);
  });

  test("trains to the bit as the one that imports it", async () => {
    const m = 10;
    const X = Float32Array.from({ length: 3 * m }, (_, i) => Math.sin(i * i));
    const Y = Uint8Array.from({ length: m }, (_, i) => i % 2);
    const outcome = ({ createTrainer }: GeneratedModule) => {
      const trainer = createTrainer({ examples: 4, kernels });
      const epochs = trainer.fit({ X, Y });
      return { epochs, theta: [...trainer.parameters.theta.data] };
    };
    for (const [i, spec] of sketches.entries()) {
      const path = join(folder, `sketch${i}-inline.ts`);
      writeFileSync(path, inlined(spec));
      const expected = outcome((await compileAndImport(spec)).module);
      expect(outcome((await import(path)) as GeneratedModule), spec).toEqual(expected);
    }
  });
});

test("names at the top of the runtime's files are unique: they can stand in one module", () => {
  const places = new Map<string, string[]>();
  for (const [path, text] of inline) {
    for (const [, name] of text.matchAll(/^(?:export )?(?:function|const|class|interface|type) (\w+)/gm)) {
      places.set(name!, [...(places.get(name!) ?? []), path]);
    }
  }
  expect(places.size).toBeGreaterThan(100);
  expect([...places].filter(([, paths]) => paths.length > 1)).toEqual([]);
});

describe("embedded weights", () => {
  const weights = Uint8Array.from({ length: 1000 }, (_, i) => (i * 7) % 256);

  test("stand in a file beside the module, imported as asked", () => {
    for (const [importExtension, specifier] of [[undefined, "./xor.weights.js"], ["ts", "./xor.weights.ts"], ["none", "./xor.weights"]] as const) {
      const files = filesOf("xor", { weights, importExtension });
      expect(Object.keys(files)).toEqual(["xor.ts", "xor.weights.ts"]);
      expect(files["xor.ts"]).toContain(`import { weights as embedded } from "${specifier}";\n`);
      expect(embeddedIn(files["xor.weights.ts"]!)).toEqual(weights);
      expect(inspectDigest(files["xor.weights.ts"]!)).toEqual({ marked: true, intact: true });
    }
  });

  test("stand in the module where the runtime is inline", () => {
    const files = filesOf("xor", { weights, inline, only: "predict" });
    expect(Object.keys(files)).toEqual(["xor.ts"]);
    expect(embeddedIn(files["xor.ts"]!)).toEqual(weights);
    expect(check(files).faults).toEqual([]);
  });

  test("are found in no other module", () => {
    expect(embeddedIn(filesOf("xor", { inline })["xor.ts"]!)).toBeUndefined();
  });

  it.each([
    ["imported, as TypeScript", {}],
    ["imported, as JavaScript", { language: "js" }],
    ["inline, as TypeScript", { inline }],
    ["inline, as JavaScript", { inline, language: "js" }],
  ] as const)("are what createPredictor starts with: %s", async (title, options) => {
    const whole = await import("../../generated/iris.ts");
    const trained = whole.createTrainer({ examples: 1, seed: 5 }).save();
    const place = join(folder, title.replace(/\W+/g, "-"));
    mkdirSync(place);
    const files = filesOf("iris", { ...options, weights: trained });
    // Node finds no package of layerc's there.
    const runtime = pathToFileURL(join(root, "dist/runtime/v1.js")).href;
    for (const [path, text] of Object.entries(files)) {
      writeFileSync(join(place, path), "language" in options ? text.replace("layerc/runtime/v1", runtime) : text);
    }
    const path = join(place, `iris.${"language" in options ? "js" : "ts"}`);
    const { createPredictor } = (await import(path)) as {
      createPredictor(weights?: Uint8Array, options?: PredictorOptions): ReturnType<typeof whole.createPredictor>;
    };
    const example = { sepal_length: 5, sepal_width: 3, petal_length: 1, petal_width: 0.2 };
    const expected = whole.createPredictor(trained, { kernels }).predict(example);
    expect(createPredictor(undefined, { kernels }).predict(example)).toEqual(expected);
    const other = whole.createTrainer({ examples: 1, seed: 6 }).save();
    expect(createPredictor(other, { kernels }).predict(example)).not.toEqual(expected);
  });
});
