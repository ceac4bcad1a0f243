import { Command } from "commander";
import { derivativeOf } from "../activations/derivative.ts";
import { parse, printText } from "../formula/index.ts";
import { derivativeOf as lossDerivativeOf } from "../losses/derivative.ts";
import type { Loss } from "../losses/loss.ts";
import type { Setting } from "../network/network.ts";
import { alignColumns, count, parameterCounts } from "../network/summary.ts";
import { symbolOf, type CacheTensor, type Plan, type Step } from "../plan/plan.ts";
import { spanOf } from "../plan/storage.ts";
import type { SpecDocument, SpecPath } from "../spec/parse.ts";
import { visible } from "../safe-text.ts";
import { analyseSpec, tellWarnings } from "./project.ts";
import { result } from "./terminal.ts";

export function command(): Command {
  return new Command("explain")
    .summary("tell every setting of a spec and what its network computes, step by step")
    .description("Tells every setting of a spec with where it came from, and what its network computes, step by step.")
    .argument("<file>", "a spec")
    .addHelpText(
      "after",
      `
A setting comes from a line of the spec, or is a default. Then comes the plan,
which the generated module writes out: the parameters in θ and how they begin,
forward propagation, the cost, backward propagation, the update, the cache.

Examples:
  layerc explain specs/iris.net.yaml
  layerc explain specs/iris.net.yaml | less`,
    )
    .action(async (file: string) => {
      const { text, plan, warnings } = await analyseSpec(file);
      tellWarnings(warnings);
      const { parseSpec } = await import("../spec/parse.ts");
      const document = parseSpec(text, file);
      if (!document.ok) throw new Error(`${file} was analysed and cannot be parsed`);
      result(explanation(plan, document.value));
    });
}

/** The settings of a spec and its plan, as text without a final newline. */
export function explanation(plan: Plan, document: SpecDocument): string {
  const { network, slots, theta, cacheRows } = plan;
  const learned = parameterCounts(network).reduce((sum, each) => sum + each, 0);
  const vectors = ["θ", "dθ", ...slots].join(", ");
  return [
    section("Settings", settingRows(network.settings, document)),
    section(`Parameters: ${count(learned)} in the ${count(theta)} elements of ${vectors}`, parameterRows(plan)),
    section("Initialisation", stepRows(plan.initialize)),
    ...(plan.draw.length === 0 ? [] : [section("Drawn for each batch", stepRows(plan.draw))]),
    ...(plan.formulas.length === 0 ? [] : [section("Activations by a formula", formulaRows(plan))]),
    ...(network.loss.word.ofSpec === true ? [section("Loss by a formula", lossRows(network.loss.word))] : []),
    section("Forward propagation", stepRows(plan.forward)),
    ...(plan.infer === undefined ? [] : [section("Forward propagation in inference", stepRows(plan.infer))]),
    ...(plan.folded === undefined
      ? []
      : [
          section("Folding, once, for a predictor", stepRows(plan.folded.fold)),
          section("Forward propagation of a predictor", stepRows(plan.folded.forward)),
        ]),
    section("Cost", stepRows(plan.cost)),
    section("Backward propagation", stepRows(plan.backward)),
    section(`Update: ${network.optimizer.word.title}`, updateRows(plan.update)),
    ...scheduleSections(plan),
    section("Hyperparameters", hyperparameterRows(plan)),
    section(`Cache: ${count(cacheRows)} numbers an example`, cacheRowsOf(plan.cache)),
  ].join("\n\n");
}

function section(title: string, rows: readonly (readonly string[])[]): string {
  const lines = alignColumns(rows, rows[0]!.map(() => "left"));
  return [title, ...lines.map((line) => `  ${line}`)].join("\n");
}

/** The value comes last: a list of features can be long. */
function settingRows(settings: readonly Setting[], document: SpecDocument): string[][] {
  return settings.map(({ path, value, origin }) => [
    path,
    origin === "spec" ? `line ${document.locate(keysOf(path), "key").start.line}` : "default",
    visible(value),
  ]);
}

/** `layers[0].units` → `["layers", 0, "units"]`. */
function keysOf(path: string): SpecPath {
  return path.split(/[.[\]]+/).filter((key) => key !== "").map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

function parameterRows({ parameters, statistics }: Plan): string[][] {
  return [...parameters, ...statistics].map(({ name, rows, cols, offset }) => [
    symbolOf(name),
    `(${rows}, ${cols})`,
    range("element", offset, rows * cols),
  ]);
}

/** The layer where it begins, the kernel, and what it computes. A step without a kernel computes nothing. */
function stepRows(steps: readonly Step[]): string[][] {
  return steps.map(({ layer, kernel, formula }, i) => [
    steps[i - 1]?.layer === layer ? "" : `layer ${layer}`,
    kernel ?? "(the same place)",
    formula,
  ]);
}

/** g, g′ and where g′ jumps, of each formula of the spec. */
function formulaRows({ formulas }: Plan): string[][] {
  return formulas.flatMap(({ name, layers, activation }) => {
    const { title, kinks } = activation;
    const lines = [
      `g(z) = ${title}`,
      `g′(z) = ${printText(derivativeOf(activation)!)}`,
      kinks.length === 0
        ? "no kinks"
        : `kinks at z = ${kinks.join(", ")}, where gradient checks do not look`.replaceAll("-", "−"),
    ];
    const users = `layer${layers.length === 1 ? "" : "s"} ${layers.join(", ")}`;
    return lines.map((line, i) => (i === 0 ? [name, users, line] : ["", "", line]));
  });
}

/** The loss of a unit, its derivative and where that jumps. */
function lossRows(word: Loss): string[][] {
  const kinks = word.kinks.map((kink) => `${printText(parse(kink))} = 0`);
  return [
    ["loss(a, y)", `= ${printText(parse(word.formula))}`],
    ["∂loss/∂a", `= ${printText(lossDerivativeOf(word))}`],
    ["", kinks.length === 0 ? "no kinks" : `kinks where ${kinks.join(", ")}; gradient checks do not look there`],
  ];
}

function hyperparameterRows({ hyperparameters }: Plan): string[][] {
  return hyperparameters.map(({ symbol, value, description }) => [symbol, String(value), description]);
}

/** An update is one call over θ, and as many formulas as the optimizer has. */
function updateRows(steps: readonly Step[]): string[][] {
  return steps.flatMap(({ kernel = "", formula }) =>
    formula.split("; ").map((line, i) => [i === 0 ? kernel : "", line]),
  );
}

/** How the learning rate changes, where it does. */
function scheduleSections({ schedule }: Plan): string[] {
  if (schedule === undefined) return [];
  const { by, warmup, warmupFormula, formula } = schedule;
  const rise = warmup === undefined ? [] : [`${warmupFormula} while t < warmup`];
  return [section(`Learning rate, by ${by}`, [...rise, ...formula.split("; ")].map((line) => [line]))];
}

function cacheRowsOf(cache: readonly CacheTensor[]): string[][] {
  return cache.map(({ name, rows, cols, row, aliasOf }) => [
    symbolOf(name),
    `(${rows}, ${cols})`,
    aliasOf === undefined ? range("row", row, spanOf({ rows, cols })) : `another name of ${symbolOf(aliasOf)}`,
  ]);
}

function range(what: string, first: number, length: number): string {
  return length === 1 ? `${what} ${first}` : `${what}s ${first} to ${first + length - 1}`;
}
