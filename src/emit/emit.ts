import {
  IndentationText,
  NewLineKind,
  Project,
  QuoteKind,
  StructureKind,
  VariableDeclarationKind,
  type FunctionDeclarationStructure,
  type ImportDeclarationStructure,
  type StatementStructures,
  type TypeAliasDeclarationStructure,
  type VariableStatementStructure,
  type WriterFunction,
} from "ts-morph";
import { classWeightsOf } from "../losses/loss.ts";
import type { Metric } from "../metrics/metric.ts";
import { measuredMetrics } from "../network/measured.ts";
import type { EarlyStopping, Network } from "../network/network.ts";
import { EXAMPLE_WEIGHTS, isWeighted } from "../plan/example-weights.ts";
import { CLASS_WEIGHTS } from "../plan/labels.ts";
import { kernelsOf, type Folded, type Plan, type Step } from "../plan/plan.ts";
import { strengthsOf } from "../plan/regularization.ts";
import type { Chosen } from "../vocabulary.ts";
import { withDigest } from "./digest.ts";
import { formulaFunctions } from "./formulas.ts";
import { computeFunctions } from "./functions.ts";
import { headerOf } from "./header.ts";
import { inlineRuntime, type RuntimeSource, type Used } from "./inline-runtime.ts";
import { scalarsIn } from "./kernel.ts";
import { placementFunctions } from "./placement.ts";
import { scheduleFunctions, scheduleImports, scheduleMember } from "./schedule.ts";
import { docOf, functionStructure, literal } from "./text.ts";
import { interfaces } from "./types.ts";
import { fusedSteps, scalarsUnrolled } from "./unrolled.ts";
import { weightsConstant, weightsImport, type ImportExtension } from "./weights.ts";

/** The one module that generated code imports. */
export const RUNTIME = "layerc/runtime/v1";

const LINE_WIDTH = 100;

const MAX_SIGNATURE = 120;

export interface EmitOptions {
  /** `predict`: inference alone, without the cost, gradients, optimizer and trainer. Default: everything. */
  readonly only?: "predict" | undefined;
  /** The runtime, of which the module then holds what it uses. Absent: the module imports it. */
  readonly inline?: RuntimeSource | undefined;
  /**
   * A safetensors file with the network's weights, which `createPredictor` then has by default: in the module itself where
   * the runtime is inline, else in a file beside it (`emitWeights`).
   */
  readonly weights?: Uint8Array | undefined;
  /** What the import of that file ends with. Default: js. */
  readonly importExtension?: ImportExtension | undefined;
}

/** The text of the module that a plan describes. `source` is what its first line calls the spec. */
export function emit(plan: Plan, source: string, options: EmitOptions = {}): string {
  const { only, inline, weights, importExtension = "js" } = options;
  const embeds = weights !== undefined;
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: {
      indentationText: IndentationText.TwoSpaces,
      quoteKind: QuoteKind.Double,
      newLineKind: NewLineKind.LineFeed,
    },
  });
  const module = only === "predict" ? withoutLoss(plan) : plan;
  const { Hyperparameters, Parameters, Initial, Gradients, Activations, Cache, State } = interfaces(module);
  const compute = computeFunctions(plan);
  const place = placementFunctions(module);
  const steps = only === "predict" ? plan.forward : stepsOf(plan);
  const formulas = formulaFunctions(plan, steps).map(({ text }) => `\n${text}`);
  const { values, types } = only === "predict" ? usedInInference(plan, embeds) : usedInAll(plan, embeds);
  const statements: (StatementStructures | string)[] = [
    ...(inline === undefined ? [importOf(RUNTIME, values, types)] : []),
    ...(inline === undefined && embeds ? [importOf(weightsImport(plan.network, importExtension), [EMBEDDED], [])] : []),
    ...constants(plan),
    ...(only === "predict"
      ? [
          Parameters,
          Activations,
          ...formulas,
          ...(compute.fold === undefined ? [] : [compute.fold]),
          compute.inferFolded ?? compute.infer ?? compute.forward,
          ...(compute.inferUnrolled === undefined ? [] : [compute.inferUnrolled]),
          place.parameters,
          place.activations,
          networkConstant(plan, only),
          predictorFactory(plan, { only, embeds }),
        ]
      : [
          ...classWeightsConstant(plan),
          Hyperparameters,
          hyperparametersOf(plan),
          Parameters,
          ...(Initial === undefined ? [] : [Initial]),
          Gradients,
          Activations,
          Cache,
          State,
          ...formulas,
          ...Object.values(compute),
          ...scheduleFunctions(plan),
          ...Object.values(place),
          networkConstant(plan, only),
          ...trainerFactory(plan),
          predictorFactory(plan, { only, embeds }),
        ]),
  ];
  const body = tidy(project.createSourceFile("module.ts", { statements }).getFullText());
  const inlined =
    inline === undefined
      ? []
      : [
          INLINED,
          inlineRuntime([...values, ...types].map(usedAs), inline),
          "",
          ...(embeds ? [weightsConstant("embedded", weights, false), ""] : []),
        ];
  return withDigest([headerOf(plan.network, source), "", body.trim(), "", ...inlined, ""].join("\n"));
}

/** What the file of embedded weights exports, and what the module calls it. */
const EMBEDDED = "weights as embedded";

/** What stands between a module's own code and the runtime's. */
const INLINED = `// From here on: what the module uses of ${RUNTIME}, as it stands there.\n`;

/** `createTrainer as trainerOf`. */
function usedAs(specifier: string): Used {
  const [name, as = name] = specifier.split(" as ");
  return { name: name!, as: as! };
}

function constant(
  name: string,
  initializer: WriterFunction | string,
  options: { readonly doc: string; readonly exported?: boolean; readonly type?: string },
): VariableStatementStructure {
  return {
    kind: StructureKind.VariableStatement,
    leadingTrivia: "\n",
    declarationKind: VariableDeclarationKind.Const,
    isExported: options.exported ?? true,
    docs: [docOf(options.doc)],
    declarations: [{ name, initializer, ...(options.type === undefined ? {} : { type: options.type }) }],
  };
}

/** `n`, and the names of features and classes where the spec gives them. */
function constants({ network }: Plan): StatementStructures[] {
  const { input, output, layers } = network;
  const n = [input.units, ...layers.map(({ units }) => units)];
  const list = (items: readonly (string | number)[]): WriterFunction => bracketed("[", items.map(literal), "] as const");
  return [
    constant("n", list(n), { doc: "n[l], the units of layer l; n[0] is the input." }),
    ...(input.features === undefined
      ? []
      : [
          constant("features", list(input.features), { doc: "What the rows of X are." }),
          oneOf("Feature", "features", "One of the features."),
        ]),
    ...(output.classes === undefined
      ? []
      : [
          constant("classes", list(output.classes), { doc: "What the network tells apart, in the order of its labels." }),
          oneOf("Class", "classes", "One of the classes."),
        ]),
  ];
}

/** What the labels are weighted by, where they are. */
function classWeightsConstant({ network, labels }: Plan): StatementStructures[] {
  if (!labels.some(({ args }) => args.some((each) => "constant" in each))) return [];
  const weights = bracketed("[", classWeightsOf(network.loss).map(literal), "] as const");
  return [constant(CLASS_WEIGHTS, weights, { doc: "What each class counts for in the loss, in the order of the labels." })];
}

/** The plan of inference alone, which knows no loss. */
function withoutLoss(plan: Plan): Plan {
  return { ...plan, activations: plan.activations.filter(({ kind }) => kind !== "loss") };
}

/** The union of a list's items, as a type. */
function oneOf(name: string, list: string, doc: string): TypeAliasDeclarationStructure {
  return {
    kind: StructureKind.TypeAlias,
    leadingTrivia: "\n",
    docs: [docOf(doc)],
    name,
    isExported: true,
    type: `(typeof ${list})[number]`,
  };
}

function hyperparametersOf(plan: Plan): VariableStatementStructure {
  const members = plan.hyperparameters.map(({ symbol, value }) => `${symbol}: ${JSON.stringify(value)}`);
  return constant("hyperparameters", bracketed("{", members, "}"), {
    doc: "The spec's choice. A trainer can be given another.",
    type: "Hyperparameters",
  });
}

/** What a predictor has in place of the inference that evaluation in training runs; empty where they are the same. */
function predictorMembers({ folded, unrolledInference }: Plan): string[] {
  const fold = folded === undefined ? [] : ["fold"];
  if (unrolledInference !== undefined) return [...fold, "infer: inferUnrolled"];
  return folded === undefined ? [] : [...fold, "infer: inferFolded"];
}

/** What the runtime's predictor needs of the module; its trainer takes it too. */
function networkConstant(
  plan: Plan,
  only: EmitOptions["only"],
): VariableStatementStructure {
  const { network, theta, parametersLength, activationRows, infer } = plan;
  const { name, task, scores, output } = network;
  const ofPredictor = only === "predict" ? predictorMembers(plan) : [];
  const members = ofPredictor.length > 0 ? ofPredictor : [infer === undefined ? "infer: forward" : "infer"];
  return constant(
    "network",
    (writer) => {
      writer.inlineBlock(() => {
        writer
          .writeLine(`name: ${literal(name)},`)
          .writeLine("n,")
          .writeLine(`task: ${literal(task)},`)
          .conditionalWriteLine(scores !== undefined, () => `scores: ${literal(scores!)},`)
          .conditionalWriteLine(output.classes !== undefined, "classes,")
          .writeLine(`theta: ${theta},`)
          .conditionalWriteLine(parametersLength > theta, `parametersLength: ${parametersLength},`)
          .writeLine(`activationRows: ${activationRows},`)
          .writeLine("placeParameters,")
          .writeLine("placeActivations,")
          .writeLine(members.map((member) => `${member},`).join("\n"));
      });
      writer.write(" as const");
    },
    { doc: "What inference needs.", exported: false },
  );
}

/** `Trainer` and `createTrainer`. */
function trainerFactory(plan: Plan): StatementStructures[] {
  const { input, layers, data, training } = plan.network;
  const metrics = measuredMetrics(plan.network);
  const nL = layers.at(-1)!.units;
  const preprocess = data?.preprocess;
  const withoutPenalty = strengthsOf(plan.network)
    .filter(({ kind }) => kind === "penalty")
    .map(({ symbol }) => `${symbol}: 0`)
    .join(", ");
  const given = plan.initial.length > 0;
  const trainer = `TrainerOf<${input.units}, ${nL}, M, Parameters, Gradients, Cache<M>, State, Hyperparameters>`;
  return [
    {
      kind: StructureKind.TypeAlias,
      leadingTrivia: "\n",
      docs: [docOf("Trains this network on batches of up to M examples.")],
      name: "Trainer",
      isExported: true,
      typeParameters: [{ name: "M", constraint: "number" }],
      type: trainer,
    },
    functionStructure("createTrainer", {
      doc: "A trainer with room for `examples` columns: everything it needs lies on one heap, made here once.",
      columns: true,
      parameters: [["options", `TrainerOptions<M, Hyperparameters>${given ? " & { readonly initial: Initial }" : ""}`]],
      returns: "Trainer<M>",
      body: [
        `return trainerOf<${input.units}, ${nL}, M, Parameters, Gradients, Activations<M>, Cache<M>, State, Hyperparameters>(`,
        "  {",
        "    ...network,",
        `    seed: ${training.seed},`,
        "    hyperparameters,",
        `    withoutPenalty: {${withoutPenalty === "" ? "" : ` ${withoutPenalty} `}},`,
        ...(metrics.length === 0 ? [] : [`    metrics: [${metrics.map(metricCall).join(", ")}],`]),
        ...(preprocess === undefined
          ? []
          : [`    preprocess: ${preprocess.by === undefined ? preprocess.type : `${preprocess.type}(${preprocess.by})`},`]),
        `    slots: ${plan.slots.length},`,
        `    cacheRows: ${plan.cacheRows},`,
        ...(isWeighted(plan.network) ? [`    weighting: weightingOf(({ ${EXAMPLE_WEIGHTS} }) => ${EXAMPLE_WEIGHTS}),`] : []),
        "    placeGradients,",
        "    placeState,",
        "    placeCache,",
        ...(given
          ? ["    initialize: (parameters, random) => initialize(parameters, random, options.initial),"]
          : ["    initialize,"]),
        ...(plan.draw.length === 0 ? [] : ["    drawing: drawingOf(draw),"]),
        ...(leastBatch(plan) === 1 ? [] : [`    leastBatch: ${leastBatch(plan)},`]),
        "    forward,",
        "    cost,",
        "    backward,",
        ...(plan.unrolled === undefined ? [] : ["    step,", ...fusedSteps(plan)]),
        "    update,",
        ...(plan.schedule === undefined ? [] : [`    ${scheduleMember(plan.schedule)}`]),
        ...(training.earlyStopping === undefined ? [] : [`    earlyStopping: ${stoppingCall(training.earlyStopping)},`]),
        "  },",
        "  options,",
        ");",
      ],
    }),
  ];
}

/** `f1Metric("macro")`: a metric of the runtime. */
function metricCall({ word, values }: Chosen<Metric>): string {
  const numbers = new Map(word.parameters.map(({ name, symbol }) => [symbol, String(values[name])]));
  return `${word.runtime.name}(${word.runtime.args.map((arg) => numbers.get(arg) ?? arg).join(", ")})`;
}

/** `stopEarly("val_cost", "lower", 10, 0)`. */
function stoppingCall({ monitor, patience, minDelta }: EarlyStopping): string {
  return `stopEarly(${literal(monitor.name)}, ${literal(monitor.better)}, ${patience}, ${minDelta})`;
}

/** Of a single example there is no variance to normalise by. */
function leastBatch({ statistics }: Plan): number {
  return statistics.length === 0 ? 1 : 2;
}

/** `createPredictor`. */
function predictorFactory(
  plan: Plan,
  { only, embeds }: { readonly only: EmitOptions["only"]; readonly embeds: boolean },
): FunctionDeclarationStructure {
  const { network } = plan;
  const { input, layers } = network;
  const members = only === "predict" ? [] : predictorMembers(plan);
  const typed = `<${input.units}, ${layers.at(-1)!.units}, Parameters, Activations<number>>`;
  const [types, inference] = members.length === 0 ? ["", "network"] : [typed, `{ ...network, ${members.join(", ")} }`];
  const from = embeds ? "the weights embedded here, or " : "";
  return functionStructure("createPredictor", {
    doc: isNamed(network)
      ? `Inference from ${from}the bytes of a weights file, one example by the names of its features; none of the training code is\nreached from here.`
      : `Inference from ${from}the bytes of a weights file; none of the training code is reached from here.`,
    parameters: [
      embeds ? ["weights", "Uint8Array", "decodeBase64(embedded)"] : ["weights", "Uint8Array"],
      ["options?", "PredictorOptions"],
    ],
    returns: isNamed(network) ? `${predictorType(network)}<Parameters, Feature, Class>` : "Predictor<Parameters>",
    body: [
      isNamed(network)
        ? `return ${namingOf(network)}(predictorOf${types}(${inference}, weights, options), ${namesIn(network).join(", ")});`
        : `return predictorOf${types}(${inference}, weights, options);`,
    ],
  });
}

/** Whether one example can be told by names, and its outputs are the probabilities of classes with names. */
function isNamed({ input, output, layers, scores }: Network): boolean {
  const { range } = layers.at(-1)!.activation.word;
  const probable = range === "probability" || range === "distribution" || scores === "logits";
  return input.features !== undefined && output.classes !== undefined && probable;
}

/** What gives a predictor names: of several binary units each is a label, of which any number may be so. */
function namingOf({ task, layers }: Network): "named" | "labelled" {
  return task === "binary" && layers.at(-1)!.units > 1 ? "labelled" : "named";
}

function predictorType(network: Network): string {
  if (!isNamed(network)) return "Predictor";
  return namingOf(network) === "named" ? "NamedPredictor" : "LabelledPredictor";
}

/** What it is called with besides the predictor. */
function namesIn(network: Network): string[] {
  return ["features", "classes", ...ofLogits(network)];
}

/** What makes probabilities of A[L], where they are logits. */
function ofLogits({ scores, task }: Network): string[] {
  return scores === "logits" ? [task === "binary" ? "sigmoidOf" : "softmaxOf"] : [];
}

/** Names of the runtime, as they stand between the braces of an import. */
interface RuntimeNames {
  readonly values: readonly string[];
  readonly types: readonly string[];
}

function stepsOf({ initialize, draw, forward, infer = [], folded, labels, cost, backward, update }: Plan): Step[] {
  return [initialize, draw, forward, infer, ...foldedSteps(folded), labels, cost, backward, update].flat();
}

function usedInAll(plan: Plan, embeds: boolean): RuntimeNames {
  const { network, draw, initial } = plan;
  const preprocess = network.data?.preprocess;
  return {
    values: [
      ...runtimeKernels(plan, stepsOf(plan)),
      ...scalarsUnrolled(plan, plan.unrolled),
      ...scalarsUnrolled(plan, plan.unrolledInference),
      ...(draw.length === 0 ? [] : ["drawingOf"]),
      ...(leastBatch(plan) === 1 ? [] : ["expectSeveral"]),
      ...(isWeighted(network) ? ["weightingOf"] : []),
      ...scheduleImports(plan),
      ...(preprocess === undefined ? [] : [preprocess.type]),
      ...(network.training.earlyStopping === undefined ? [] : ["stopEarly"]),
      ...measuredMetrics(network).map(({ word }) => word.runtime.name),
      ...inferenceValues(network, embeds),
      "createTrainer as trainerOf",
    ],
    types: [
      ...inferenceTypes(network),
      ...(initial.length === 0 ? [] : ["Numbers"]),
      "Random",
      "Trainer as TrainerOf",
      "TrainerOptions",
    ],
  };
}

function usedInInference(plan: Plan, embeds: boolean): RuntimeNames {
  const { network, forward, infer, folded } = plan;
  const steps = folded === undefined ? (infer ?? forward) : foldedSteps(folded).flat();
  const values = [
    ...runtimeKernels(plan, steps),
    ...scalarsUnrolled(plan, plan.unrolledInference),
    ...inferenceValues(network, embeds),
  ];
  return { values, types: inferenceTypes(network) };
}

function foldedSteps(folded: Folded | undefined): (readonly Step[])[] {
  return folded === undefined ? [] : [folded.fold, folded.forward];
}

function inferenceValues(network: Network, embeds: boolean): string[] {
  return [
    "createPredictor as predictorOf",
    ...(embeds ? ["decodeBase64"] : []),
    "expectMatrix",
    "matrix",
    ...(isNamed(network) ? [namingOf(network), ...ofLogits(network)] : []),
  ];
}

function inferenceTypes(network: Network): string[] {
  return ["Heap", "Matrix", predictorType(network), "PredictorOptions"];
}

/** The kernels of the runtime that steps call, and what formulas of the module do. */
function runtimeKernels(plan: Plan, steps: readonly Step[]): string[] {
  const own = formulaFunctions(plan, steps);
  const called = steps.flatMap(kernelsOf);
  const ofRuntime = called.filter((kernel) => !own.some(({ name }) => name === kernel));
  return [...ofRuntime, ...scalarsIn(own.map(({ text }) => text).join("\n"))];
}

/** Names in alphabetical order, as many on a line as fit. */
function importOf(moduleSpecifier: string, values: readonly string[], types: readonly string[]): ImportDeclarationStructure {
  const names = [...new Set(values)].toSorted().concat(types.map((type) => `type ${type}`));
  return {
    kind: StructureKind.ImportDeclaration,
    moduleSpecifier,
    namedImports: (writer) => {
      if (names.length === 1) return void writer.write(names[0]!);
      writer.newLine();
      for (const line of filled(names)) writer.writeLine(line);
    },
  };
}

/** Items between brackets: on one line if they fit, else on lines of their own. */
function bracketed(open: string, items: readonly string[], close: string): WriterFunction {
  const space = open === "{" ? " " : "";
  const line = `${open}${space}${items.join(", ")}${space}${close}`;
  return (writer) => {
    if (line.length < LINE_WIDTH - 25) {
      writer.write(line);
      return;
    }
    writer.write(open).newLine();
    writer.indent(() => {
      for (const text of open === "{" ? items.map((item) => `${item},`) : filled(items)) writer.writeLine(text);
    });
    writer.write(close);
  };
}

/** Items with commas after them, as many on a line as fit. */
function filled(items: readonly string[]): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + item.length < LINE_WIDTH) lines[lines.length - 1] = `${last} ${item},`;
    else lines.push(`${item},`);
  }
  return lines;
}

/**
 * What the printer leaves undone: blanks at the end of empty lines, empty lines in pairs, constants
 * that hang under their names, signatures wider than a line.
 */
function tidy(text: string): string {
  return text
    .replace(/[ ]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^((?:export )?const [^\n]*[{[]\n)((?: {4}[^\n]*\n)+) {2}([}\]])/gm, (_, head: string, lines: string, close: string) =>
      `${head}${lines.replace(/^ {2}/gm, "")}${close}`,
    )
    .replace(/^((?:export )?function [^(\n]+)\((.+)\): (.+) \{$/gm, (line, head: string, parameters: string, returns: string) =>
      line.length <= MAX_SIGNATURE
        ? line
        : `${head}(\n${splitParameters(parameters).map((parameter) => `  ${parameter},\n`).join("")}): ${returns} {`,
    );
}

/** A list of parameters, divided at the commas that stand in no brackets. */
function splitParameters(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  [...text].forEach((character, i) => {
    if ("<({[".includes(character)) depth++;
    if (">)}]".includes(character)) depth--;
    if (character !== "," || depth > 0) return;
    parts.push(text.slice(start, i).trim());
    start = i + 1;
  });
  return [...parts, text.slice(start).trim()];
}
