import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileText } from "../support/module.ts";
import { namedSpec, specText } from "../support/spec.ts";
import { tsc } from "./tsc.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const shapes = readFileSync(join(root, "test/types/shapes.ts"), "utf8");
const heap = readFileSync(join(root, "src/runtime/heap.ts"), "utf8");
const DIRECTIVE = /^ *\/\/ @ts-expect-error.*$/gm;

/** Every flag of strictness that a user's project may have, those that restrict the forms of TypeScript included. */
const STRICT = {
  target: "es2022",
  lib: ["es2023"],
  module: "nodenext",
  customConditions: ["layerc-source"],
  allowImportingTsExtensions: true,
  noEmit: true,
  types: ["node"],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitReturns: true,
  noImplicitOverride: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  erasableSyntaxOnly: true,
  allowUnreachableCode: false,
  allowUnusedLabels: false,
};

let folder: string;

/** A copy of what types need of the project: the runtime, the generated modules and the file of wrong shapes. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "layerc-types-"));
  for (const path of ["package.json", "generated", "src/runtime"])
    cpSync(join(root, path), join(folder, path), { recursive: true });
  mkdirSync(join(folder, "test/types"), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function check(include: string, files: Readonly<Record<string, string>> = {}) {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: STRICT, include: [include] }));
  return tsc(folder);
}

test("generated modules compile under every flag of strictness", () => {
  expect(readdirSync(join(folder, "generated")).length).toBeGreaterThanOrEqual(11);
  expect(check("generated")).toEqual([]);
});

test("and are checked: a wrong tensor in one is found", () => {
  const path = join(root, "generated/xor.ts");
  const text = readFileSync(path, "utf8");
  const planted = text.replace("linear(W2, A1, b2, Z2)", "linear(W2, A1, b2, Z1)");
  expect(planted).not.toBe(text);
  const errors = check("generated", { "generated/xor.ts": planted });
  writeFileSync(join(folder, "generated/xor.ts"), text);
  expect(errors.map(({ file, code }) => [file, code])).toEqual([["generated/xor.ts", "TS2345"]]);
});

test("features and classes are keys, whatever they mean elsewhere in TypeScript", () => {
  const spec = namedSpec(["class", "new", "constructor", "toString"], ["default", "__proto__"]);
  const uses = `import { createPredictor } from "./module.ts";
const predictor = createPredictor(new Uint8Array());
const { class: chosen, probabilities } = predictor.predict({ class: 1, new: 2, constructor: 3, toString: 4 });
export const one: "default" | "__proto__" = chosen;
export const two: number = probabilities.default + probabilities.__proto__;
predictor.predict({ class: 1, new: 2, toString: 4 });
predictor.predict({ class: 1, new: 2, constructor: 3 });
`;
  mkdirSync(join(folder, "named"), { recursive: true });
  const errors = check("named", { "named/module.ts": compileText(spec).text, "named/uses.ts": uses });
  expect(errors.map(({ file, line }) => [file, line])).toEqual([
    ["named/uses.ts", 6],
    ["named/uses.ts", 7],
  ]);
});

test("a slope of the wrong length is one, whether each unit has its own or all share one", () => {
  const spec = specText({
    n: [4, 3, 2],
    activations: ["prelu", { type: "prelu", shared: true }],
    loss: "mean_squared_error",
  });
  const { text } = compileText(spec);
  const wrong = text
    .replace("prelu(Z1, slope1, A1)", "prelu(Z1, b2, A1)")
    .replace("preluGradSlope(dA2, Z2, dslope2)", "preluGradSlope(dA2, Z2, dslope1)")
    .replace("preluGrad(dA1, Z1, slope1, dZ1)", "preluGrad(dA1, Z1, slope1, dZ2)");
  mkdirSync(join(folder, "learned"), { recursive: true });
  expect(check("learned", { "learned/module.ts": text })).toEqual([]);
  const changed = wrong.split("\n").flatMap((line, i) => (text.split("\n")[i] === line ? [] : [i + 1]));
  expect(changed).toHaveLength(3);
  const errors = check("learned", { "learned/module.ts": wrong }).filter(({ code }) => code === "TS2345");
  expect(new Set(errors.map(({ line }) => line))).toEqual(new Set(changed));
});

test("what begins as files have it has to be given, by name", () => {
  const uses = `import { createTrainer, initialize, type Initial } from "./module.ts";
const W1 = new Float32Array(6), b2 = new Float64Array(1), options = { examples: 4 } as const;
export const given: Initial = createTrainer({ ...options, initial: { W1, b2 } }).X.cols === 4 ? { W1, b2 } : { W1: b2, b2 };
createTrainer(options);
createTrainer({ ...options, initial: {} });
createTrainer({ ...options, initial: { W1 } });
createTrainer({ ...options, initial: { W1, b2, W2: W1 } });
createTrainer({ ...options, initial: { W1: [1, 2, 3, 4, 5, 6], b2 } });
initialize(createTrainer({ ...options, initial: given }).parameters, { uniform: () => 0, normal: () => 0 });
`;
  const module = compileText(`version: 1
name: given
input: { units: 2 }
layers:
  - { units: 3, activation: tanh, initializer: { type: file, path: base.npz } }
  - { units: 1, bias_initializer: { type: file, path: b2.npy } }
loss: mean_squared_error
`).text;
  mkdirSync(join(folder, "given"), { recursive: true });
  const errors = check("given", { "given/module.ts": module, "given/uses.ts": uses });
  expect(errors.map(({ file, line }) => [file, line])).toEqual([4, 5, 6, 7, 8, 9].map((line) => ["given/uses.ts", line]));
});

describe("wrong shapes", () => {
  const count = shapes.match(DIRECTIVE)!.length;

  test("are errors, each where it is expected", () => {
    expect(check("test/types", { "test/types/shapes.ts": shapes })).toEqual([]);
    const errors = check("test/types", { "test/types/shapes.ts": shapes.replace(DIRECTIVE, "  //") });
    expect(new Set(errors.map(({ line }) => line)).size).toBe(count);
    // Of types that do not fit, none of a name or property that is misspelt.
    const codes = new Set(errors.map(({ code }) => code));
    for (const code of ["TS2304", "TS2339", "TS2551", "TS2552", "TS2554", "TS2305"]) expect(codes).not.toContain(code);
  });

  test("would pass, many of them, were Matrix not invariant", () => {
    const variant = heap.replace(
      "interface Matrix<in out Rows extends number, in out Cols extends number>",
      "interface Matrix<Rows extends number, Cols extends number>",
    );
    expect(variant).not.toBe(heap);
    const errors = check("test/types", { "test/types/shapes.ts": shapes, "src/runtime/heap.ts": variant });
    writeFileSync(join(folder, "src/runtime/heap.ts"), heap);
    const unused = errors.filter(({ code }) => code === "TS2578");
    expect(unused.length).toBeGreaterThanOrEqual(5);
    expect(unused.length).toBe(errors.length);
  });
});
