/** What `explain` tells of a spec: the resolved settings with where they came from, and the plan. */
import { derivativeOf } from "../activations/derivative.ts";
import { nearestKinks, parse, printText } from "../formula/index.ts";
import { derivativeOf as lossDerivativeOf } from "../losses/derivative.ts";
import type { Setting } from "../network/network.ts";
import { alignColumns, count, parameterCounts } from "../network/summary.ts";
import { symbolOf, type CacheTensor, type Hyperparameter, type Plan, type Step } from "../plan/plan.ts";
import { spanOf } from "../plan/storage.ts";
import type { SpecDocument, SpecPath } from "../spec/parse.ts";
import { visible } from "../safe-text.ts";

/** What `--format json` prints. */
export interface Explanation {
  readonly settings: readonly ExplainedSetting[];
  /** The numbers that are learnt, and the elements of θ, which has padding. */
  readonly learned: number;
  readonly theta: number;
  /** The optimizer's vectors like θ. */
  readonly slots: readonly string[];
  /** What is learnt, and the running averages beside it. */
  readonly parameters: readonly {
    readonly symbol: string;
    readonly rows: number;
    readonly cols: number;
    /** Its first element, from the start of θ. */
    readonly offset: number;
  }[];
  readonly initialization: readonly ExplainedStep[];
  /** Activations and the loss where they are formulas of the spec. */
  readonly formulas: readonly ExplainedFormula[];
  /** For each batch, before forward propagation. */
  readonly drawn: readonly ExplainedStep[];
  readonly forward: readonly ExplainedStep[];
  /** Null where inference computes what training does. */
  readonly inference: readonly ExplainedStep[] | null;
  /** What a predictor computes once and then, where it folds layers; else null. */
  readonly predictor: { readonly once: readonly ExplainedStep[]; readonly forward: readonly ExplainedStep[] } | null;
  /** What is made of Y for the loss, before the cost and before backward propagation; often nothing. */
  readonly labels: readonly ExplainedStep[];
  readonly cost: readonly ExplainedStep[];
  readonly backward: readonly ExplainedStep[];
  /**
   * The function of a tiny network's module that does all this, from forward propagation on, neuron by neuron, and how
   * many scalars it computes for an example; else null.
   */
  readonly unrolled: { readonly name: "step"; readonly scalars: number } | null;
  readonly optimizer: string;
  readonly update: readonly ExplainedStep[];
  /** Null where the learning rate stays. */
  readonly learningRate: { readonly by: "step" | "epoch"; readonly formulas: readonly string[] } | null;
  readonly hyperparameters: readonly Hyperparameter[];
  /** The numbers that an example takes. */
  readonly cacheRows: number;
  readonly cache: readonly {
    readonly symbol: string;
    readonly rows: number;
    readonly cols: number | string;
    /** Its rows of the cache: the first, and how many it takes. */
    readonly row: number;
    readonly span: number;
    /** The tensor that it is another name of. */
    readonly aliasOf: string | null;
    /** The tensor that is written over it by what reads it last. */
    readonly overwrittenBy: string | null;
  }[];
}

export interface ExplainedSetting extends Setting {
  /** The line of the spec that it comes from; null for a default. */
  readonly line: number | null;
}

export interface ExplainedFormula {
  /** The function in the module: `g1`, or `loss`. */
  readonly name: string;
  /** Null for the loss. */
  readonly layers: readonly number[] | null;
  readonly formula: string;
  readonly derivative: string;
  /** Where the derivative jumps, `z = 1`, `a − y = 0`: of many the places nearest 0. */
  readonly kinks: readonly string[];
  /** How many more there are. */
  readonly moreKinks: number;
}

export interface ExplainedStep {
  readonly layer: number;
  /** Null where nothing is computed, because the output is another name of the input. */
  readonly kernel: string | null;
  readonly formula: string;
}

export function explanation(plan: Plan, document: SpecDocument): Explanation {
  const { network, slots, theta, cacheRows, hyperparameters, schedule, infer, folded } = plan;
  const tensors = [...plan.parameters, ...plan.statistics];
  return {
    settings: network.settings.map((setting) => ({ ...setting, line: lineOf(setting, document) })),
    learned: parameterCounts(network).reduce((sum, each) => sum + each, 0),
    theta,
    slots,
    parameters: tensors.map(({ name, rows, cols, offset }) => ({ symbol: symbolOf(name), rows, cols, offset })),
    initialization: plan.initialize.map(explained),
    formulas: formulasOf(plan),
    drawn: plan.draw.map(explained),
    forward: plan.forward.map(explained),
    inference: infer?.map(explained) ?? null,
    predictor:
      folded === undefined ? null : { once: folded.fold.map(explained), forward: folded.forward.map(explained) },
    labels: plan.labels.map(explained),
    cost: plan.cost.map(explained),
    backward: plan.backward.map(explained),
    unrolled:
      plan.unrolled === undefined
        ? null
        : { name: "step", scalars: plan.unrolled.reduce((sum, { statements }) => sum + statements.length, 0) },
    optimizer: network.optimizer.word.title,
    update: plan.update.map(explained),
    learningRate: schedule === undefined ? null : { by: schedule.by, formulas: rateFormulas(schedule) },
    hyperparameters,
    cacheRows,
    cache: plan.cache.map(explainedTensor),
  };
}

function lineOf({ path, origin }: Setting, document: SpecDocument): number | null {
  return origin === "default" ? null : document.locate(keysOf(path), "key").start.line;
}

/** `layers[0].units` → `["layers", 0, "units"]`. */
function keysOf(path: string): SpecPath {
  return path.split(/[.[\]]+/).filter((key) => key !== "").map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

function formulasOf({ formulas, network: { loss } }: Plan): ExplainedFormula[] {
  const { word } = loss;
  const inLayers = formulas.map(({ name, layers, activation }) => {
    const { nearest, more } = nearestKinks(activation.kinks);
    return {
      name,
      layers,
      formula: activation.title,
      derivative: printText(derivativeOf(activation)!),
      kinks: nearest.map((kink) => `z = ${kink}`.replaceAll("-", "−")),
      moreKinks: more,
    };
  });
  if (word.ofSpec !== true) return inLayers;
  const [formula, derivative] = [printText(parse(word.formula)), printText(lossDerivativeOf(word))];
  const { nearest, more: moreKinks } = nearestKinks(word.kinks, { a: 0, y: 0 });
  const kinks = nearest.map((kink) => `${printText(parse(kink))} = 0`);
  return [...inLayers, { name: "loss", layers: null, formula, derivative, kinks, moreKinks }];
}

function explained({ layer, kernel, formula }: Step): ExplainedStep {
  return { layer, kernel: kernel ?? null, formula };
}

function rateFormulas({ warmup, warmupFormula, formula }: NonNullable<Plan["schedule"]>): string[] {
  const rise = warmup === undefined ? [] : [`${warmupFormula} while t < warmup`];
  return [...rise, ...formula.split("; ")];
}

function explainedTensor(tensor: CacheTensor): Explanation["cache"][number] {
  const { name, rows, cols, row } = tensor;
  const [aliasOf, overwrittenBy] = [tensor.aliasOf, tensor.overwrittenBy].map((other) =>
    other === undefined ? null : symbolOf(other),
  ) as [string | null, string | null];
  return { symbol: symbolOf(name), rows, cols, row, span: spanOf(tensor), aliasOf, overwrittenBy };
}

/** An explanation as people read it, without a final newline. */
export function explanationText(all: Explanation): string {
  const vectors = ["θ", "dθ", ...all.slots].join(", ");
  const { learningRate: rate } = all;
  return [
    section("Settings", settingRows(all)),
    section(`Parameters: ${count(all.learned)} in the ${count(all.theta)} elements of ${vectors}`, parameterRows(all)),
    section("Initialisation", stepRows(all.initialization)),
    ...(all.formulas.length === 0 ? [] : [section("Formulas of the spec", formulaRows(all))]),
    ...(all.drawn.length === 0 ? [] : [section("Drawn for each batch", stepRows(all.drawn))]),
    section("Forward propagation", stepRows(all.forward)),
    ...(all.inference === null ? [] : [section("Forward propagation in inference", stepRows(all.inference))]),
    ...(all.predictor === null
      ? []
      : [
          section("Folding, once, for a predictor", stepRows(all.predictor.once)),
          section("Forward propagation of a predictor", stepRows(all.predictor.forward)),
        ]),
    ...(all.labels.length === 0
      ? []
      : [section("Labels, before the cost and before backward propagation", stepRows(all.labels))]),
    section("Cost", stepRows(all.cost)),
    section("Backward propagation", stepRows(all.backward)),
    ...(all.unrolled === null
      ? []
      : [
          section("In training, in place of the three", [
            [all.unrolled.name, `the same neuron by neuron: ${count(all.unrolled.scalars)} scalars an example`],
          ]),
        ]),
    section(`Update: ${all.optimizer}`, updateRows(all.update)),
    ...(rate === null ? [] : [section(`Learning rate, by ${rate.by}`, rate.formulas.map((line) => [line]))]),
    section("Hyperparameters", hyperparameterRows(all)),
    section(`Cache: ${count(all.cacheRows)} numbers an example`, cacheRows(all)),
  ].join("\n\n");
}

function section(title: string, rows: readonly (readonly string[])[]): string {
  const lines = alignColumns(rows, rows[0]!.map(() => "left"));
  return [title, ...lines.map((line) => `  ${line}`)].join("\n");
}

/** The value comes last: a list of features can be long. */
function settingRows({ settings }: Explanation): string[][] {
  return settings.map(({ path, value, origin, line }) => {
    const where = line === null ? "default" : `line ${line}${origin === "defaults" ? ", defaults" : ""}`;
    return [path, where, visible(value)];
  });
}

function parameterRows({ parameters }: Explanation): string[][] {
  return parameters.map(({ symbol, rows, cols, offset }) => [
    symbol,
    `(${rows}, ${cols})`,
    range("element", offset, rows * cols),
  ]);
}

/** The layer where it begins, the kernel, and what it computes. */
function stepRows(steps: readonly ExplainedStep[]): string[][] {
  return steps.map(({ layer, kernel, formula }, i) => [
    steps[i - 1]?.layer === layer ? "" : `layer ${layer}`,
    kernel ?? "(the same place)",
    visible(formula),
  ]);
}

/** The formula, its derivative and where that jumps, each on a line. */
function formulaRows({ formulas }: Explanation): string[][] {
  return formulas.flatMap(({ name, layers, formula, derivative, kinks, moreKinks }) => {
    const g = layers === null ? ["loss(a, y)", "∂loss/∂a"] : ["g(z)", "g′(z)"];
    const users = layers === null ? "" : `layer${layers.length === 1 ? "" : "s"} ${layers.join(", ")}`;
    const places = `${kinks.join(", ")}${moreKinks === 0 ? "" : `, and ${moreKinks} more`}`;
    const bends = kinks.length === 0 ? "no kinks" : `kinks at ${places}: gradient checks do not look there`;
    return [
      [name, users, `${g[0]} = ${formula}`],
      ["", "", `${g[1]} = ${derivative}`],
      ["", "", bends],
    ];
  });
}

/** An update is one call over θ, and as many formulas as the optimizer has. */
function updateRows(steps: readonly ExplainedStep[]): string[][] {
  return steps.flatMap(({ kernel, formula }) =>
    formula.split("; ").map((line, i) => [i === 0 ? (kernel ?? "") : "", line]),
  );
}

function hyperparameterRows({ hyperparameters }: Explanation): string[][] {
  return hyperparameters.map(({ symbol, value, description }) => [symbol, String(value), description]);
}

function cacheRows({ cache }: Explanation): string[][] {
  return cache.map(({ symbol, rows, cols, row, span, aliasOf, overwrittenBy }) => [
    symbol,
    `(${rows}, ${cols})`,
    overwrittenBy !== null
      ? `written over by ${overwrittenBy}`
      : aliasOf !== null
        ? `another name of ${aliasOf}`
        : range("row", row, span),
  ]);
}

function range(what: string, first: number, length: number): string {
  return length === 1 ? `${what} ${first}` : `${what}s ${first} to ${first + length - 1}`;
}
