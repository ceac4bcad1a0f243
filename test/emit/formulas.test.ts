/** Activations by a formula: what their module says and computes. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { explanation, explanationText } from "../../src/cli/explain-spec.ts";
import { compile, type CompileOptions, type GeneratedFile } from "../../src/compile.ts";
import { differentiate, evaluate, parse, printFormula, sizeOf, variablesOf } from "../../src/formula/index.ts";
import { diffNetworks } from "../../src/network/diff.ts";
import { layerTable } from "../../src/network/summary.ts";
import { JS } from "../../src/runtime/wasm/load.ts";
import { readRuntimeSource } from "../../src/runtime-source.ts";
import { parseSpec } from "../../src/spec/parse.ts";
import { gradcheck, drawExamples } from "../../src/training/gradcheck.ts";
import { kinksOf } from "../../src/training/kinks.ts";
import { expressions } from "../formula/arbitrary.ts";
import { compileAndImport, type GeneratedModule } from "../support/module.ts";
import { specText } from "../support/spec.ts";
import { tsc } from "../types/tsc.ts";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "node_modules/.cache/layerc-test", `emit-formulas-${process.pid}`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CLIPPED = "max(-1, min(z, 1)) + abs(z - 0.25)";

function specOf(...formulas: readonly string[]): string {
  return specText({
    n: [3, ...formulas.map((_, i) => 5 - (i % 3)), 2],
    activations: [...formulas.map((formula) => ({ formula })), "linear"],
    loss: "mean_squared_error",
  });
}

function compiled(text: string) {
  const compilation = compile(text, { file: "f.net.yaml", source: "f.net.yaml" });
  if (compilation.network === undefined) throw new Error(compilation.diagnostics[0].message);
  return { ...compilation, module: compilation.files[0]!.text };
}

const inline = readRuntimeSource();

/** How a module may be written. */
const FORMS = (["ts", "js"] as const).flatMap((language) =>
  [undefined, inline].flatMap((runtime) =>
    ([undefined, "predict"] as const).map((only) => ({ language, inline: runtime, only })),
  ),
);

function filesOf(text: string, options: Partial<CompileOptions>): readonly GeneratedFile[] {
  return compile(text, { file: "f.net.yaml", source: "f.net.yaml", ...options }).files;
}

describe("the module", () => {
  const { module } = compiled(specOf("z*sigmoid( 1.702*z )", CLIPPED, "z * sigmoid(1.702 * z)"));

  test("has two functions for each distinct formula, named by the first layer that has it", () => {
    const names = [...module.matchAll(/^function (g\w+)/gm)].map(([, name]) => name);
    expect(names).toEqual(["g1", "g1Grad", "g2", "g2Grad"]);
    for (const call of ["g1(Z1, A1);", "g2(Z2, A2);", "g1(Z3, A3);", "g1Grad(dA3, Z3, dZ3);"]) {
      expect(module).toContain(`  ${call}`);
    }
    expect(module).toContain(`function g1<N extends number, M extends number>(Z: Matrix<N, M>, A: Matrix<N, M>): void {
  const z = Z.data;
  const a = A.data;
  for (let i = 0; i < a.length; i++) {
    const zi = z[i]!;
    a[i] = zi * (1 / (1 + Math.exp(-1.702 * zi)));
  }
}`);
  });

  test("says the formula, its derivative and its kinks", () => {
    expect(module).toContain(
      " * A = Z ∗ σ(1.702 ∗ Z). Shapes: Z, A (n, m).\n * g[l] of layers 1, 3, a formula of the spec.",
    );
    expect(module).toContain("A[1] = Z[1] ∗ σ(1.702 ∗ Z[1])");
    expect(module).toContain(" * At kinks: g′(−1) = −1, g′(0.25) = 1, g′(1) = 1.");
  });

  test("has the first function alone where it is for inference", () => {
    const [module] = filesOf(specOf(CLIPPED), { only: "predict" });
    expect([...module!.text.matchAll(/^function (g\w+)/gm)].map(([, name]) => name)).toEqual(["g1"]);
  });

  test("is valid TypeScript, and its lines are no wider than 120 columns", () => {
    const terms = Array.from({ length: 20 }, (_, i) => `tanh(${i + 2} * z)`);
    const long = `z * sigmoid(z) + ${terms.join(" + ")} + erf(z) * z^4`;
    const text = compiled(specOf(long, "erfc(z)", "z")).module;
    const body = text.split("\n").filter((line) => !line.startsWith("//") && !line.includes("  // "));
    expect(Math.max(...body.map((line) => line.length))).toBeLessThanOrEqual(120);
    mkdirSync(folder, { recursive: true });
    for (const [i, options] of FORMS.entries()) {
      const files = filesOf(specOf(long, "erfc(z)", "z"), options);
      for (const { path, text } of files) writeFileSync(join(folder, `${i}-${path}`), text);
    }
    const config = { extends: join(root, "tsconfig.json"), include: ["*.ts"], compilerOptions: { noEmit: true } };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    expect(tsc(folder)).toEqual([]);
  });
});

test("every form of a module computes the same to the bit", async () => {
  // What the module needs of the runtime beside kernels: erf, erfc and power.
  const formulas = ["z * erfc(-z) / 2", "select(z > 0, z, tanh(z)^4)", "erf(z) + max(z, -0.5)"];
  const activations = [...formulas.map((formula) => ({ formula })), "linear"];
  const text = specText({ n: [3, 5, 4, 3, 2], activations, loss: { formula: "(a - y)^4 + a * y" } });
  const place = join(folder, "forms");
  mkdirSync(place, { recursive: true });
  const expected = await compileAndImport(text);
  // Kernels that all have: some bring their runtime along.
  const kernels = JS;
  const trainer = expected.module.createTrainer({ examples: 6, seed: 4, kernels });
  drawExamples(trainer, "regression", 4);
  const X = trainer.X.data.slice(0, 3);
  const steps = (of: typeof trainer): number[] => Array.from({ length: 5 }, () => of.step(trainer.X, trainer.Y));
  const costs = steps(trainer);
  const weights = trainer.save();
  const A = [...expected.module.createPredictor(weights, { kernels }).predict(X)];
  expect(new Set(costs).size).toBe(5);
  // Node finds no package of layerc's there.
  const runtime = pathToFileURL(join(root, "dist/runtime/v1.js")).href;
  for (const [i, form] of FORMS.entries()) {
    const [{ text: module }] = filesOf(text, form) as [GeneratedFile];
    const path = join(place, `${i}.${form.language}`);
    writeFileSync(path, module.replace('"layerc/runtime/v1"', form.language === "js" ? `"${runtime}"` : "$&"));
    const other = (await import(path)) as GeneratedModule;
    expect([...other.createPredictor(weights, { kernels }).predict(X)], path).toEqual(A);
    if (form.only !== undefined) continue;
    const again = other.createTrainer({ examples: 6, seed: 4, kernels });
    expect(steps(again), path).toEqual(costs);
    expect(again.save(), path).toEqual(weights);
  }
});

test("formulas drawn at random: gradients are those of differences", async () => {
  const inZ = expressions.map((expression) => printFormula(expression).replace(/\b[a-y]\b/g, "z"));
  const tame = inZ.filter((text) => {
    const expression = parse(text);
    if (![...variablesOf(expression)].every((name) => name === "z") || !variablesOf(expression).has("z")) return false;
    const slope = differentiate(expression, "z");
    const curve = differentiate(slope, "z");
    if (sizeOf(slope) > 1000) return false;
    // Where values are of the size of 1, differences can tell.
    return [-3, -1.3, -0.4, -0.01, 0, 0.02, 0.3, 1.1, 2.7].every((z) =>
      [expression, slope, curve].every((each) => Math.abs(evaluate(each, { z })) < 20),
    );
  });
  let checked = 0;
  await fc.assert(
    fc.asyncProperty(tame, fc.nat(), async (formula, seed) => {
      const { network, module } = await compileAndImport(specOf(formula));
      const trainer = module.createTrainer({ examples: 5, seed, precision: "float64" });
      drawExamples(trainer, network.task, seed);
      const result = gradcheck(trainer, { kinks: kinksOf(network), seed });
      expect(result.passed, formula).toBe(true);
      checked += result.overall.checked;
    }),
    { numRuns: 60, seed: 12 },
  );
  expect(checked).toBeGreaterThan(1000);
});

test("a formula is text of its own only: what a person writes is printed anew", () => {
  const { module } = compiled(specOf("z\n * /* no */ 1".replace("/* no */ ", "")));
  expect(module).toContain("z * 1");
  const code = ["z; process.exit()", "z + constructor", "z + __proto__(z)", "this"];
  for (const text of ["z */ 1", "z // 1", "z\u2028 + `", ...code]) {
    const { diagnostics, files } = compile(specOf(text), { file: "f", source: "f" });
    expect(diagnostics.map(({ code }) => code), text).toEqual(["E209"]);
    expect(files).toEqual([]);
  }
});

test("of a formula with many kinks the module and explain tell a few", () => {
  const text = specText({
    n: [2, 3, 1],
    activations: [{ formula: "z - floor(z)" }, "linear"],
    loss: { formula: "(a - y)^2 + floor(a - y)" },
  });
  const { network, plan } = compiled(text);
  const { kinks } = plan.formulas[0]!.activation;
  expect(kinks.length).toBeGreaterThan(100);
  // Gradient checks keep away from all of them.
  expect(kinksOf(network)[0]!.points).toHaveLength(kinks.length);
  const [module] = filesOf(text, {});
  const places = [-4, -3, -2, -1, 0, 1, 2, 3].map((z) => `g′(${z}) = 1`.replace("-", "−"));
  const comment = module!.text.replaceAll("\n * ", " ");
  expect(comment).toContain(`At kinks: ${places.join(", ")}, and ${kinks.length - 8} more.`);
  expect(comment).toMatch(/ Kinks: A − Y \+ [34] = 0, .* A − Y = 0, [^.]*, and \d+ more\./);
  const document = parseSpec(text, "f");
  if (!document.ok) throw new Error("it was compiled");
  const all = explanation(plan, document.value);
  expect(all.formulas.map((each) => [each.kinks.length, each.moreKinks > 100])).toEqual([[8, true], [8, true]]);
  const rest = `, and ${kinks.length - 8} more: gradient checks do not look there`;
  expect(explanationText(all)).toContain(`, z = 0, z = 1, z = 2, z = 3${rest}`);
});

test("the tables, explain and diff tell it", () => {
  const text = specOf(CLIPPED, "z * sigmoid(z)");
  const { network, plan } = compiled(text);
  expect(layerTable(network)[2]).toMatch(/^1 +5 +max\(-1, min\(z, 1\)\) \+ abs\(z - 0\.… +\(5, 3\)/);
  const document = parseSpec(text, "f");
  if (!document.ok) throw new Error("it was compiled");
  const told = explanationText(explanation(plan, document.value)).split("\n");
  const at = told.indexOf("Formulas of the spec");
  expect(told.slice(at + 1, at + 7).map((line) => line.trimEnd())).toEqual([
    "  g1   layer 1   g(z) = max(−1, min(z, 1)) + |z − 0.25|",
    "                 g′(z) = (0 if min(z, 1) ≤ −1, else 0 if z ≥ 1, else 1) + sign(z − 0.25)",
    "                 kinks at z = −1, z = 0.25, z = 1: gradient checks do not look there",
    "  g2   layer 2   g(z) = z ∗ σ(z)",
    "                 g′(z) = σ(z) + z ∗ σ(z) ∗ (1 − σ(z))",
    "                 no kinks",
  ]);
  const setting = told.find((line) => line.startsWith("  layers[0].activation "));
  expect(setting).toMatch(/ line 1 +max\(-1, min\(z, 1\)\) \+ abs/);

  const other = compiled(specOf(CLIPPED, "z * sigmoid(2 * z)")).network;
  expect(diffNetworks(network, other)).toMatchObject({
    severity: "numeric",
    tensors: [],
    changes: [{ path: "layers[].activation", before: "z * sigmoid(z)", after: "z * sigmoid(2 * z)" }],
  });
  expect(diffNetworks(network, compiled(specOf(CLIPPED, " z*sigmoid( z )")).network).changes).toEqual([]);
});

test("no formula takes long to be refused or compiled", () => {
  const nest = (head: string, depth: number): string => `${head.repeat(depth)}z${")".repeat(depth)}`;
  const sum = (count: number): string => Array.from({ length: count }, (_, i) => `abs(z - ${i})`).join(" + ");
  const codes = [
    nest("softplus(", 95), nest("sigmoid(", 95), nest("max(z, ", 95), nest("z / (1 + ", 95),
    new Array(500).fill("z").join("*"), sum(90), "z^1000000", "tanh(z)^9007199254740991",
  ].map((formula) => compile(specOf(formula), { file: "f", source: "f" }).diagnostics.map(({ code }) => code)[0]);
  expect(codes).toEqual(["E209", "E209", undefined, "E209", "E209", undefined, undefined, undefined]);
}, 20_000);
