/** Losses by a formula: what their module says and computes. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explanation, explanationText } from "../../src/cli/explain-spec.ts";
import { compile } from "../../src/compile.ts";
import {
  differentiate,
  evaluate,
  parse,
  printFormula,
  sizeOf,
  substitute,
  variable,
  variablesOf,
} from "../../src/formula/index.ts";
import { lossOfFormula } from "../../src/losses/from-formula.ts";
import { diffNetworks } from "../../src/network/diff.ts";
import { parseSpec } from "../../src/spec/parse.ts";
import { drawExamples, gradcheck } from "../../src/training/gradcheck.ts";
import { kinksOf, lossKinksOf } from "../../src/training/kinks.ts";
import { expressions } from "../formula/arbitrary.ts";
import { compileAndImport, compileText, importText } from "../support/module.ts";
import { specText } from "../support/spec.ts";

const QUARTIC = "(a - y)^4";

/** Squared near the target, absolute further away. */
const BENT = "select(abs(y - a) <= 1, (a - y)^2, abs(a - y))";

function specOf(loss: string, output = "linear"): string {
  return specText({ n: [3, 4, 2], activations: ["tanh", output], loss: { formula: loss } });
}

describe("the module", () => {
  test("has the loss and its gradient as functions, with the formulas beside them", () => {
    const { text } = compileText(specOf(BENT));
    expect(text).toContain(`/**
 * dA = (2 ∗ (A − Y) if |Y − A| ≤ 1, else sign(A − Y)) / n. Shapes: A, Y, dA (n, m).
 * Kinks: A − Y + 1 = 0, A − Y − 1 = 0.
 */
function lossGrad<N extends number, M extends number>(A: Matrix<N, M>, Y: Matrix<N, M>, dA: Matrix<N, M>): void {`);
    expect(text).toContain(" * The loss, a formula of the spec.\n */\nfunction loss<");
    const short = compileText(specOf(QUARTIC)).text;
    expect(short).toContain("//   Loss: mean of (a − y)⁴. Optimizer:");
    expect(short).toMatch(/  return loss\(A2, Y\); +\/\/ J = \(1\/m\) Σ \(A\[2\] − Y\)⁴ \/ n\[2\]\n/);
    expect(short).toMatch(/  lossGrad\(A2, Y, dA2\); +\/\/ dA\[2\] = 4 ∗ \(A\[2\] − Y\)³ \/ n\[2\]\n/);
  });

  test("for inference has neither", () => {
    const { files } = compile(specOf(QUARTIC), { file: "f", source: "f", only: "predict" });
    expect(files[0]!.text).not.toMatch(/loss(Grad)?[<(]/);
  });

  test.each([
    ["(a - y)^2", undefined],
    ["(y - a)^2", "mean_over_units"],
    ["(a - y)^2", "sum_over_units"],
  ])("of %s trains as with the squared error, reduced by %s", async (formula, reduction) => {
    const run = async (spec: string) => {
      const trainer = (await compileAndImport(spec)).module.createTrainer({ examples: 5, seed: 2 });
      drawExamples(trainer, "regression", 3);
      const costs = Array.from({ length: 4 }, () => trainer.step(trainer.X, trainer.Y));
      return { costs, theta: [...trainer.parameters.theta.data], kernels: trainer.kernels };
    };
    const sketch = { n: [3, 4, 2], activations: ["tanh", "linear"] };
    const word = await run(specText({ ...sketch, loss: { type: "mean_squared_error", reduction } }));
    const own = await run(specText({ ...sketch, loss: { formula, reduction } }));
    // To the bit where nothing is scaled afterwards, as the word's mean is for a sum. A formula is computed in TypeScript
    // on any kernels, the word by the kernels' own class.
    if (reduction !== "sum_over_units" && word.kernels.numericClass === "js") return expect(own).toEqual(word);
    own.costs.forEach((cost, i) => expect(cost / word.costs[i]!).toBeCloseTo(1, 6));
    own.theta.forEach((value, i) => expect(value).toBeCloseTo(word.theta[i]!, 6));
  });

  test("accepts whatever an output computes", () => {
    for (const output of ["linear", "relu", "tanh", "sigmoid", "softmax"]) compileText(specOf(QUARTIC, output));
  });
});

describe("gradients", () => {
  test("of formulas drawn at random are those of differences", async () => {
    const inA = expressions.map((each) => printFormula(substitute(each, new Map([["x", variable("a")]]))));
    const grid = [-2.7, -0.9, -0.3, 0.01, 0.4, 1.2, 2.6];
    const tame = inA.filter((text) => {
      const expression = parse(text);
      if (!["a", "y"].every((name) => variablesOf(expression).has(name))) return false;
      const slope = differentiate(expression, "a");
      const curve = differentiate(slope, "a");
      if (sizeOf(slope) > 1000) return false;
      return grid.every((a) =>
        grid.every((y) => [expression, slope, curve].every((each) => Math.abs(evaluate(each, { a, y })) < 20)),
      );
    });
    let checked = 0;
    await fc.assert(
      fc.asyncProperty(tame, fc.nat(), async (formula, seed) => {
        const { network, module } = await compileAndImport(specOf(formula));
        const trainer = module.createTrainer({ examples: 5, seed, precision: "float64" });
        drawExamples(trainer, network.task, seed);
        const result = gradcheck(trainer, { kinks: kinksOf(network), lossKinks: lossKinksOf(network), seed });
        expect(result.passed, formula).toBe(true);
        checked += result.overall.checked;
      }),
      { numRuns: 40, seed: 21 },
    );
    expect(checked).toBeGreaterThan(500);
  });

  test("are not looked at across a kink, and are wrong there", async () => {
    const { network, module } = await compileAndImport(specOf("abs(a - y)"));
    const trainer = module.createTrainer({ examples: 3, precision: "float64" });
    drawExamples(trainer, "regression", 1);
    trainer.forward(trainer.X);
    trainer.Y.data[0] = trainer.cache["A2"]!.data[0]! + 3e-6;
    const kinks = kinksOf(network);
    expect(gradcheck(trainer, { kinks }).passed).toBe(false);
    const { passed, overall } = gradcheck(trainer, { kinks, lossKinks: lossKinksOf(network) });
    expect(passed).toBe(true);
    expect(overall.atKinks).toBeGreaterThan(0);
  });

  test("that lack the mean over units are found out", async () => {
    const { network, text } = compileText(specOf(QUARTIC));
    const planted = text.replace(/(da\[i\] = .*) \/ n;/, "$1;");
    expect(planted).not.toBe(text);
    const trainer = (await importText(planted)).createTrainer({ examples: 3, precision: "float64" });
    drawExamples(trainer, network.task, 1);
    expect(gradcheck(trainer, { kinks: kinksOf(network) }).passed).toBe(false);
  });
});

test.each([
  [QUARTIC, []],
  ["abs(a - y)", ["a - y"]],
  [BENT, ["a - y + 1", "a - y - 1"]],
  ["abs(a - y)^3", []],
  ["max(y - a, 0.5)", ["a - y + 0.5"]],
  ["abs(a * y - 1) + abs(y)", ["a * y - 1"]],
  ["a * select(y > 0, 1, 2)", []],
])("kinks of %s: where %j", (formula, kinks) => {
  expect(lossOfFormula(formula).kinks).toEqual(kinks);
});

test("explain and diff tell it", () => {
  const { network, plan } = compile(specOf(BENT), { file: "f", source: "f" });
  const document = parseSpec(specOf(BENT), "f");
  if (!document.ok) throw new Error("it was compiled");
  const told = explanationText(explanation(plan!, document.value)).split("\n");
  const at = told.indexOf("Formulas of the spec");
  expect(told.slice(at + 1, at + 4)).toEqual([
    "  loss      loss(a, y) = (a − y)² if |y − a| ≤ 1, else |a − y|",
    "            ∂loss/∂a = 2 ∗ (a − y) if |y − a| ≤ 1, else sign(a − y)",
    "            kinks at a − y + 1 = 0, a − y − 1 = 0: gradient checks do not look there",
  ]);
  const diff = (formula: string) => diffNetworks(network!, compileText(specOf(formula)).network);
  expect(diff(QUARTIC)).toMatchObject({
    severity: "training",
    tensors: [],
    changes: [{ path: "loss", before: BENT, after: QUARTIC }],
  });
  expect(diff(` ${BENT.replaceAll(" ", "")} `).changes).toEqual([]);
});

test("a long formula stands whole beside its functions alone", () => {
  const terms = Array.from({ length: 9 }, (_, i) => `tanh(${i + 2} * (a - y))^2`);
  const { text } = compileText(specOf(terms.join(" + ")));
  expect(text).toContain("// J = (1/m) Σ loss(A[2], Y) / n[2]\n");
  expect(text).toContain("// dA[2] = loss′(A[2], Y) / n[2]\n");
  expect(text).toMatch(/^\/\/ {3}Loss: mean of \(tanh.{50,60}…\. Optimizer/m);
  const body = text.split("\n").filter((line) => !line.startsWith("//") && !line.includes("  // "));
  expect(Math.max(...body.map((line) => line.length))).toBeLessThanOrEqual(120);
});
