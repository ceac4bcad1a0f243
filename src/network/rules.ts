/** The rules across layers that a spec must keep besides the schema. */
import { activations } from "../activations/index.ts";
import type { Activation, Range } from "../activations/activation.ts";
import { diagnostic, quote, type Code, type Diagnostic } from "../diagnostic.ts";
import { classWeightsOf, isFromLogits, type Loss } from "../losses/loss.ts";
import { MAX_HEAP_ELEMENTS } from "../runtime/heap.ts";
import { metrics } from "../metrics/index.ts";
import { outputKindOf, type Metric, type OutputKind } from "../metrics/metric.ts";
import { MAX_UNITS } from "../spec/schema.ts";
import { isMapping, type SpecDocument, type SpecPath } from "../spec/parse.ts";
import { unknownLayer } from "../spec/unroll.ts";
import { formOf, formSettings, shortName, type Chosen } from "../vocabulary.ts";
import { measuredMetrics, named } from "./measured.ts";
import { takenAsFile, takenAsKey, takenBy } from "./names.ts";
import type { Data, Network } from "./network.ts";
import { checkInitialFiles, checkPaths } from "./paths.ts";

const BYTES = Float32Array.BYTES_PER_ELEMENT;

/** What the one buffer of a trainer can hold. */
export const MAX_HEAP_BYTES = MAX_HEAP_ELEMENTS * BYTES;

/** Every rule that is broken. `foldersAbove` is how many folders above the spec's its project begins. */
export function brokenRules(network: Network, document: SpecDocument, foldersAbove: number): readonly Diagnostic[] {
  const faults: Diagnostic[] = [];
  // What repeated layers and `defaults` have wrong is wrong in many layers, and told for the first.
  const told = new Set<string>();
  const report: Report = (code, path, message, hint) => {
    const span = document.locate(path, "value");
    const place = `${code} ${span.start.line}:${span.start.column}`;
    if (!told.has(place)) faults.push(diagnostic(code, message, { file: document.file, span, hint }));
    told.add(place);
  };
  checkNames(network, report);
  checkInput(network, report);
  checkWeights(network, report);
  checkSkips(network, document, report);
  checkOutput(network, document, report);
  checkClassWeights(network, report);
  checkOptimizer(network, report);
  checkMetrics(network, report);
  checkExpectations(network, report);
  checkInitialFiles(network, foldersAbove, report);
  if (network.data !== undefined) {
    checkTargets(network, network.data, report);
    checkSplit(network.data, report);
    checkPaths(network.data, foldersAbove, report);
  }
  return faults;
}

/**
 * E309 for a trainer that needs `bytes` with a batch of `batchSize`; `largestBatch` is the largest that fits, 0 where
 * the parameters alone are too large.
 */
export function heapTooLarge(
  document: SpecDocument,
  {
    bytes,
    batchSize,
    largestBatch,
  }: { readonly bytes: number; readonly batchSize: number; readonly largestBatch: number },
): Diagnostic {
  const [message, path, hint] =
    largestBatch > 0
      ? [
          `a batch of ${batchSize} needs ${gibibytes(bytes)}; a heap has at most ${gibibytes(MAX_HEAP_BYTES)}`,
          ["training", "batch_size"],
          `set batch_size to ${largestBatch} or less`,
        ]
      : [
          `training needs ${gibibytes(bytes)} at any batch size; a heap has at most ${gibibytes(MAX_HEAP_BYTES)}`,
          ["layers"],
          "make layers narrower",
        ];
  return diagnostic("E309", message, { file: document.file, span: document.locate(path, "key"), hint });
}

/** Rounded up, so that what is over a limit also reads so. */
function gibibytes(bytes: number): string {
  return `${Math.ceil((bytes / 2 ** 30) * 100) / 100} GiB`;
}

export type Report = (code: Code, path: SpecPath, message: string, hint: string) => void;

function checkNames({ name, input, output, layers }: Network, report: Report): void {
  const taken = takenBy(name) ?? takenAsFile(name);
  if (taken !== undefined) report("E306", ["name"], `the name ${quote(name)} ${taken}`, "choose another");

  // In TypeScript a feature is a key of the examples that are predicted.
  const features = (input.features ?? []).map((feature, i) => ({ name: feature, path: ["input", "features", i] }));
  checkTwice("feature", features, report);
  for (const { name: feature, path } of features) {
    const use = takenAsKey(feature);
    if (use !== undefined) report("E306", path, `the feature name ${quote(feature)} ${use}`, "choose another");
  }
  // A layer's name stands in what is told and drawn of it; what a module has of layers goes by their numbers.
  const layerNames = layers.flatMap((layer, i) =>
    layer.name === undefined ? [] : [{ name: layer.name, path: ["layers", i, "name"] }],
  );
  checkTwice("layer", layerNames, report);
  // A class is a text, which nobody need write as a key.
  checkTwice(
    "class",
    (output.classes ?? []).map((each, i) => ({ name: each, path: ["output", "classes", i] })),
    report,
  );
}

interface Named {
  readonly name: string;
  readonly path: SpecPath;
}

function checkTwice(noun: string, names: readonly Named[], report: Report): void {
  const seen = new Set<string>();
  for (const { name, path } of names) {
    if (seen.has(name)) report("E305", path, `the ${noun} ${quote(name)} is there twice`, "rename or remove one");
    seen.add(name);
  }
}

function checkInput({ input: { units, features } }: Network, report: Report): void {
  if (units > MAX_UNITS) {
    const message = `the input shape has ${units.toLocaleString("en-US")} elements`;
    report("E308", ["input", "shape"], message, `n[0] is at most ${MAX_UNITS.toLocaleString("en-US")}`);
  } else if (features !== undefined && features.length !== units) {
    const message = `${count(features.length, "feature")} for n[0] = ${units} inputs`;
    report("E304", ["input", "features"], message, "name every input, or leave features out");
  }
}

/** A single W[l] that no heap can hold; of those that fit, the plan knows the whole. */
function checkWeights({ layers }: Network, report: Report): void {
  for (const [i, { index, units, inputs }] of layers.entries()) {
    const bytes = units * inputs * BYTES;
    // Of too many inputs, the input shape is told.
    if (bytes <= MAX_HEAP_BYTES || inputs > MAX_UNITS) continue;
    const message = `W[${index}] of shape (${units}, ${inputs}) needs ${gibibytes(bytes)}`;
    report(
      "E309",
      ["layers", i, "units"],
      message,
      `a heap has at most ${gibibytes(MAX_HEAP_BYTES)}: use fewer units or inputs`,
    );
  }
}

/** What `add` names: an earlier layer of as many units. */
function checkSkips({ input, layers }: Network, { value }: SpecDocument, report: Report): void {
  for (const [i, { add, units }] of layers.entries()) {
    if (add === undefined) continue;
    const path = ["layers", i, "add"];
    const before = layers.slice(0, i);
    if (add.layer < 0) {
      const known = ["input", ...before.flatMap(({ name }) => name ?? [])];
      const { message, hint } = unknownLayer(nameAdded(value, i), known);
      report("E315", path, message, hint);
      continue;
    }
    const other = add.layer === 0 ? input.units : layers[add.layer - 1]!.units;
    if (other === units) continue;
    const message = `layer ${i + 1} has ${count(units, "unit")}, ${quote(nameAdded(value, i))} has ${other}`;
    report("E316", path, message, "what is added has as many units");
  }
}

/** What the spec's `add` of layer i + 1 names. */
function nameAdded({ layers }: SpecDocument["value"], i: number): string {
  const { add } = (layers as readonly { readonly add: string | { readonly layer: string } }[])[i]!; // as validated
  return typeof add === "string" ? add : add.layer;
}

/** Activation, loss and classes of the output; of one wrong choice only the plainest consequence is told. */
function checkOutput({ layers, loss, output }: Network, { value }: SpecDocument, report: Report): void {
  const single = layers.filter(({ units, activation }) => units === 1 && activation.word.range === "distribution");
  for (const { index, activation } of single) {
    const message = `${activation.word.name} over a single unit is always 1`;
    const hint = index === layers.length ? BINARY : "use another activation, or more units";
    report("E301", ["layers", index - 1, "activation"], message, hint);
  }
  const last = layers.at(-1)!;
  for (const key of ["noise", "dropout", "normalization", "add"] as const) {
    const given = last[key];
    const before = typeof given === "object" && given.position === "before_activation";
    if (given === undefined || before) continue;
    const hint = `give ${key} to a hidden layer${typeof given === "object" ? ", or set its position to before_activation" : ""}`;
    report("E317", ["layers", last.index - 1, key], `${key} changes A[L], which the loss reads`, hint);
  }
  const { units, activation } = last;
  const { word } = loss;
  if (!single.includes(last)) {
    if (word.task === "categorical" && units === 1) {
      report("E311", ["loss"], `${word.name} needs two output units or more, not one`, BINARY);
    } else if (isFromLogits(loss)) {
      if (activation.word.name !== "linear") {
        const message = `${word.name} from_logits needs the logits of a linear output, not ${givenBy(activation.word)}`;
        const hint = `use linear here: the loss applies ${fusedActivation(word)} itself; or leave out from_logits`;
        report("E302", ["layers", last.index - 1, "activation"], message, hint);
      }
    } else if (!word.accepts.includes(activation.word.range)) {
      const fitting = activations.filter(({ range }) => word.accepts.includes(range)).map(({ name }) => name);
      const message = `${word.name} needs ${VALUES[word.accepts[0]!]}, not ${givenBy(activation.word)}`;
      const hint = `activations that fit: ${fitting.join(", ")}`;
      const logits = activation.word.name === "linear" && word.fused.some(({ fromLogits }) => fromLogits);
      const remedy = logits ? `${hint}; or linear with from_logits: true in the loss` : hint;
      const why = isMapping(value["defaults"]) && "activation" in value["defaults"] ? `; ${HIDDEN_ALONE}` : "";
      report("E302", ["layers", last.index - 1, "activation"], message, remedy + why);
    }
  }
  const expected = units === 1 ? 2 : units;
  const classes = output.classes?.length;
  if (classes !== undefined && classes !== expected) {
    const message = `${classes} classes for ${count(units, "output unit")}`;
    const hint =
      units === 1
        ? "one output unit tells two classes apart"
        : `name ${units} classes, or give the last layer ${classes} units`;
    report("E303", ["output", "classes"], message, hint);
  }
}

/** As many weights as there are classes; what a single unit of a categorical loss has is told before. */
function checkClassWeights({ layers, loss }: Network, report: Report): void {
  const { length } = classWeightsOf(loss);
  const { units } = layers.at(-1)!;
  const binary = loss.word.task === "binary";
  if (length === 0 || length === (binary ? 2 : units) || (!binary && units === 1)) return;
  const message = `${count(length, "class weight")} for ${binary ? "no and yes" : count(units, "output unit")}`;
  const hint = binary ? "give two: of a no, then of a yes" : `give ${units}, in the order of the labels`;
  report("E303", ["loss", "class_weights"], message, hint);
}

const HIDDEN_ALONE = "defaults are for hidden layers alone";

const BINARY = "for two classes use one unit with sigmoid and binary_crossentropy";

const VALUES: Readonly<Record<Range, string>> = {
  real: "the unlimited values",
  nonnegative: "the values from 0 up",
  "(-1, 1)": "the values from −1 to 1",
  "[0, 1]": "the values from 0 to 1",
  probability: "probabilities",
  distribution: "probabilities that add up to 1",
};

/** What an activation puts out, in a sentence. */
function givenBy(word: Activation): string {
  return `${VALUES[word.range]} of ${shortName(word)}`;
}

/** What a loss from logits applies to them. */
function fusedActivation({ fused }: Loss): string {
  return fused.find(({ fromLogits }) => fromLogits !== true)!.activation;
}

const OUTPUTS: Readonly<Record<OutputKind, string>> = {
  binary: "one binary output",
  labels: "several binary outputs",
  categorical: "one of several classes",
  regression: "numbers that are predicted",
};

function checkMetrics(network: Network, report: Report): void {
  const { metrics: chosen, task, scores, loss, layers } = network;
  const outputs = layers.at(-1)!.units;
  const kind = outputKindOf(task, outputs);
  const pathOf = (i: number): SpecPath => ["training", "metrics", i];
  checkTwice(
    "metric",
    chosen.map(({ word }, i) => ({ name: word.name, path: pathOf(i) })),
    report,
  );
  const fit = (word: Metric, values: Chosen<Metric>["values"], path: SpecPath): void => {
    if (!word.outputs.includes(kind)) {
      const fitting = metrics.filter((each) => each.outputs.includes(kind)).map(({ name }) => name);
      const defined = word.outputs.map((each) => OUTPUTS[each]).join(", ");
      const message = `${word.name} is defined for ${defined}, not for ${OUTPUTS[kind]}`;
      report("E318", path, message, `metrics that fit: ${fitting.join(", ")}`);
    } else if (word.ofProbabilities && scores === "margins") {
      const message = `${word.name} is of probabilities, and ${loss.word.name} learns margins`;
      report("E318", path, message, "leave it out, or learn probabilities with binary_crossentropy");
    } else if (values["k"] !== undefined && values["k"] >= outputs) {
      const message = `the class is always among the ${values["k"]} largest of ${outputs} outputs`;
      report("E318", path, message, "choose a smaller k");
    }
  };
  for (const [i, { word, values }] of chosen.entries()) fit(word, values, pathOf(i));
  for (const { word, values } of measuredMetrics(network).slice(chosen.length)) {
    const { path } = named(network).find(({ monitor }) => monitor.metric === word)!;
    fit(word, values, path);
  }
}

/** What the end of a training is held to: there is such a part, and something is within the limits. */
function checkExpectations({ training: { expect = [] }, data }: Network, report: Report): void {
  for (const { monitor, min, max } of expect) {
    const path = ["training", "expect", monitor.name];
    const missing =
      (monitor.part === "validation" && data?.split.validation === 0) ||
      (monitor.part === "test" && data?.split.test === 0 && testFileOf(data) === undefined);
    if (missing) {
      const hint = `give data.split a ${monitor.part} share, or expect another part's`;
      report("E319", path, `${monitor.name} is expected, but there is no ${monitor.part} part`, hint);
    }
    if (min !== undefined && max !== undefined && min > max) {
      report("E319", path, `nothing is both at least ${min} and at most ${max}`, "exchange them, or leave one out");
    }
  }
}

/** Settings of optimizer and schedule that do not go together. */
function checkOptimizer({ optimizer, training: { schedule, earlyStopping }, data }: Network, report: Report): void {
  if (schedule?.choices?.["monitor"] === "validation" && data?.split.validation === 0) {
    const message = "the schedule goes by the validation cost, but there is no validation part";
    const hint = "give data.split a validation share, or monitor training";
    report("E319", ["training", "schedule", "monitor"], message, hint);
  }
  if (earlyStopping?.monitor.part === "validation" && data?.split.validation === 0) {
    const message = `early stopping goes by ${earlyStopping.monitor.name}, but there is no validation part`;
    report("E319", ["training", "early_stopping"], message, "give data.split a validation share, or monitor cost");
  }
  const { boundaries, factors } = schedule?.lists ?? {};
  if (boundaries !== undefined && factors !== undefined) checkPieces(boundaries, factors, report);
  if (formOf(optimizer) !== undefined) return;
  const given = formSettings(optimizer).filter(({ value, usual }) => value !== usual);
  const names = given.map(({ name }) => name);
  const path = ["optimizer", names.at(-1)!];
  const message = `${optimizer.word.name} has no form with both ${names.join(" and ")}`;
  report("E319", path, message, "keep one of them");
}

function checkPieces(boundaries: readonly number[], factors: readonly number[], report: Report): void {
  const path = ["training", "schedule"];
  if (factors.length !== boundaries.length + 1) {
    const message = `${count(factors.length, "factor")} for ${count(boundaries.length + 1, "interval")}`;
    report("E319", [...path, "factors"], message, "give one factor more than there are boundaries");
  }
  const early = boundaries.findIndex((boundary, i) => i > 0 && boundary <= boundaries[i - 1]!);
  if (early === -1) return;
  const message = `the boundary ${boundaries[early]} comes after ${boundaries[early - 1]}`;
  report("E319", [...path, "boundaries", early], message, "give them in their order, each once");
}

function checkTargets({ input, layers, task }: Network, { source }: Data, report: Report): void {
  if (!("target" in source)) return;
  const { target, exampleWeights } = source;
  const noun = source.format === "csv" ? "column" : "key";
  const pathOf = (i: number): SpecPath => ["data", "source", "target", ...(target.length === 1 ? [] : [i])];
  const names = target.map((column, i) => ({ name: String(column), path: pathOf(i) }));
  checkTwice(`target ${noun}`, names, report);
  const columns = target.map((column, i) => ({ what: "target", column, path: pathOf(i) }));
  const path = ["data", "source", "example_weights"];
  if (exampleWeights !== undefined) columns.push({ what: "weight", column: exampleWeights, path });
  for (const { what, column, path } of columns) {
    if (typeof column !== "string") continue;
    if (source.format === "csv" && !source.header) {
      report("E313", path, `the ${what} ${quote(column)} is a name, but header is false`, "give its index, from 0");
    } else if (input.features?.includes(column)) {
      report("E313", path, `the ${what} ${quote(column)} is also a feature`, "take it out of input.features");
    }
  }
  if (target.some((column) => column === exampleWeights)) {
    const message = `the weight ${quote(String(exampleWeights))} is also a target`;
    report("E313", path, message, `name the ${noun} of the weights`);
  }
  const outputs = layers.at(-1)!.units;
  // One column of labels serves any number of units; numbers to be predicted need a column each.
  const fits = target.length === outputs || (target.length === 1 && task !== "regression");
  if (!fits) {
    const message = `${count(target.length, `target ${noun}`)} for ${count(outputs, "output unit")}`;
    report(
      "E312",
      ["data", "source", "target"],
      message,
      `name ${count(outputs, noun)}, or change the last layer's units`,
    );
  }
}

/** Shares add up in binary fractions: 0.7 + 0.1 + 0.2 is not quite 1. */
const ROUNDING = 1e-9;

/** The file of test examples of their own. */
function testFileOf({ source }: Data): string | undefined {
  return "test" in source ? source.test : source.testInputs;
}

function checkSplit(data: Data, report: Report): void {
  const { train, validation, test } = data.split;
  const path = ["data", "split"];
  const testFile = testFileOf(data);
  if (testFile !== undefined && test > 0) {
    report(
      "E310",
      [...path, "test"],
      `${quote(testFile)} holds the test examples, so the test share is 0`,
      "remove the test share",
    );
    return;
  }
  const sum = Number((train + validation + test).toFixed(9));
  if (sum > 1 + ROUNDING) {
    report(
      "E310",
      path,
      `train ${train} + validation ${validation} + test ${test} is ${sum}, more than 1`,
      "lower one of them",
    );
  } else if (testFile !== undefined && sum < 1 - ROUNDING) {
    const message = `train ${train} + validation ${validation} is ${sum}: the rest of the examples would go unused`;
    report("E310", path, message, "with a test file, the two add up to 1");
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
