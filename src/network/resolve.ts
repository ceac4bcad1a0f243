/** Unrolled spec → Network: every word looked up, every default filled in, every rule across layers kept. */
import type { Activation } from "../activations/activation.ts";
import { activationOfFormula } from "../activations/from-formula.ts";
import { activationsByName } from "../activations/index.ts";
import { clippingsByName } from "../clipping/index.ts";
import { failure, type Result } from "../diagnostic.ts";
import { initializersByName } from "../initializers/index.ts";
import type { Initializer } from "../initializers/initializer.ts";
import { layerTypesByName } from "../layers/index.ts";
import { lossOfFormula } from "../losses/from-formula.ts";
import { lossesByName } from "../losses/index.ts";
import { scoresOf, type Loss, type Task } from "../losses/loss.ts";
import { normalizationsByName } from "../normalizations/index.ts";
import { metricsByName } from "../metrics/index.ts";
import type { Metric } from "../metrics/metric.ts";
import { monitors, monitorsByName } from "../metrics/monitor.ts";
import { optimizersByName } from "../optimizers/index.ts";
import { regularizers } from "../regularizers/index.ts";
import type { Regularizer } from "../regularizers/regularizer.ts";
import { schedulesByName } from "../schedules/index.ts";
import { DEFAULTS } from "../spec/defaults.ts";
import type { NetworkSpec } from "../spec/network-spec.ts";
import type { Unrolled, UnrolledLayer as LayerSpec } from "../spec/unroll.ts";
import type { Chosen, Word } from "../vocabulary.ts";
import type { ArraySource, CsvSource, Data, Input, JsonLinesSource, Layer, Network, Output, Position } from "./network.ts";
import type { Keep, Setting, Source, Split, Training } from "./network.ts";
import { holdsNames } from "./initial.ts";
import { rangeText } from "./measured.ts";
import { brokenRules } from "./rules.ts";

/** Faults are E301–E319, all that there are. Without `foldersAbove`, paths may lead as high as they like. */
export function resolveNetwork(unrolled: Unrolled, foldersAbove: number = Infinity): Result<Network> {
  const network = networkOf(unrolled);
  const diagnostics = brokenRules(network, unrolled.document, foldersAbove);
  return diagnostics.length === 0 ? { ok: true, value: network } : failure(diagnostics);
}

function networkOf({ spec, isInherited }: Unrolled): Network {
  const settings = noteSettings((path) => {
    const [, layer, key] = /^layers\[(\d+)\]\.(\w+)/.exec(path) ?? [];
    return key !== undefined && isInherited(Number(layer), key);
  });
  settings.given("version", spec.version);
  settings.given("name", spec.name);
  settings.given("description", spec.description);
  const input = inputOf(spec.input, settings);
  const output: Output = Object.freeze({ classes: settings.given("output.classes", spec.output?.classes) });
  const layers = layersOf(spec.layers, input.units, settings);
  const loss = lossOf(spec.loss, settings);
  const network: Network = {
    name: spec.name,
    description: spec.description,
    input,
    output,
    layers,
    loss,
    task: taskOf(loss.word, output.classes?.length, layers.at(-1)!.units),
    scores: scoresOf(loss),
    regularizers: regularizersOf("regularization", spec.regularization, settings),
    optimizer: wordOf("optimizer", optimizersByName, spec.optimizer, DEFAULTS.optimizer, settings),
    training: trainingOf(spec, settings),
    metrics: metricsOf(spec.training?.metrics, settings),
    data: spec.data === undefined ? undefined : dataOf(spec.data, settings),
    settings: Object.freeze(settings.list),
  };
  return Object.freeze(network);
}

/** The settings in the order in which they are read, noted as they are. */
interface Settings {
  readonly list: Setting[];
  /** What the spec says, which may be nothing. */
  given<T>(path: string, value: T): T;
  /** What the spec says, else the default. */
  or<T>(path: string, value: T | undefined, otherwise: T): T;
}

function noteSettings(isInherited: (path: string) => boolean): Settings {
  const list: Setting[] = [];
  function note<T>(path: string, value: T, origin: Setting["origin"]): T {
    list.push(Object.freeze({ path, value: textOf(value), origin }));
    return value;
  }
  const given = <T>(path: string, value: T): T => note(path, value, isInherited(path) ? "defaults" : "spec");
  return {
    list,
    given: (path, value) => (value === undefined ? value : given(path, value)),
    or: (path, value, otherwise) => (value === undefined ? note(path, otherwise, "default") : given(path, value)),
  };
}

/** On one line: a tab for a delimiter reads "\t". */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(textOf).join(", ")}]`;
  return /\p{Cc}/u.test(String(value)) ? JSON.stringify(value) : String(value);
}

/** A word or a mapping in a spec, as the word with its settings. `usualTexts` hold where the spec has none. */
function wordOf<W extends Word>(
  path: string,
  words: ReadonlyMap<string, W>,
  given: string | { readonly type: string } | undefined,
  otherwise: string | undefined,
  settings: Settings,
  usualTexts: Readonly<Record<string, string>> = {},
): Chosen<W> {
  const name = settings.or(path, typeof given === "object" ? given.type : given, otherwise);
  const word = words.get(name ?? "");
  if (word === undefined) throw new Error(`the schema let an unknown word through: ${path}: ${name}`);
  // Besides its type, a mapping holds the word's settings by their names and nothing else.
  const chosen: Readonly<Record<string, unknown>> = typeof given === "object" ? { ...given } : {};
  const setting = <T>(key: string, otherwise: T): [string, T] => [
    key,
    settings.or(`${path}.${key}`, chosen[key] as T | undefined, otherwise),
  ];
  const values = word.parameters.map(({ name: key, default: value }) => setting(key, value));
  const choices = word.choices?.map(({ name: key, options }) => setting(key, options[0]!.value));
  const lists = word.lists?.map(({ name: key, default: value }): [string, readonly number[]] => {
    const list = chosen[key] as readonly number[] | undefined;
    if (value.length > 0 || (list !== undefined && list.length > 0)) return setting(key, value);
    settings.or(`${path}.${key}`, list === undefined ? undefined : "none", "none");
    return [key, value];
  });
  const texts = word.texts?.flatMap(({ name: key }): [string, string][] => {
    const text = chosen[key] as string | undefined;
    const usual = usualTexts[key];
    return text === undefined && usual === undefined ? [] : [[key, settings.or(`${path}.${key}`, text, usual!)]];
  });
  return Object.freeze({
    word,
    values: Object.freeze(Object.fromEntries(values)),
    choices: choices && Object.freeze(Object.fromEntries(choices)),
    texts: texts && Object.freeze(Object.fromEntries(texts)),
    lists: lists && Object.freeze(Object.fromEntries(lists.map(([key, list]) => [key, Object.freeze([...list])]))),
  });
}

function inputOf({ units, shape, features }: NetworkSpec["input"], settings: Settings): Input {
  settings.given("input.units", units);
  settings.given("input.shape", shape);
  settings.given("input.features", features);
  return Object.freeze({ units: units ?? shape!.reduce((product, extent) => product * extent, 1), shape, features });
}

function layersOf(specs: readonly LayerSpec[], inputs: number, settings: Settings): readonly Layer[] {
  const names = specs.map(({ name }) => name);
  const formulas = new Map<string, Chosen<Activation>>();
  const layers = specs.map((spec, i) => {
    const path = `layers[${i}]`;
    const name = settings.given(`${path}.name`, spec.name);
    const type = wordOf(`${path}.type`, layerTypesByName, spec.type, DEFAULTS.layer.type, settings);
    const units = settings.given(`${path}.units`, spec.units);
    const activation = activationOf(`${path}.activation`, spec.activation, formulas, settings);
    const normalization = normalizationOf(`${path}.normalization`, spec.normalization, settings);
    const add = addOf(`${path}.add`, spec.add, names.slice(0, i), settings);
    // What is 0 or none is not there.
    const noise = settings.given(`${path}.noise`, spec.noise || undefined);
    const dropout = settings.given(`${path}.dropout`, spec.dropout || undefined);
    const regularizers =
      spec.regularization && regularizersOf(`${path}.regularization`, spec.regularization, settings);
    const needless = normalization?.word.replacesBias === true && normalization.position === "before_activation";
    const bias = settings.or<boolean>(`${path}.bias`, spec.bias, !needless && DEFAULTS.layer.bias);
    const { initializer: usual } = activation.word;
    const initializer = initializerOf(`${path}.initializer`, spec.initializer, usual, `W${i + 1}`, settings);
    const biasInitializer = bias
      ? initializerOf(
          `${path}.bias_initializer`,
          spec.bias_initializer,
          DEFAULTS.layer.biasInitializer,
          `b${i + 1}`,
          settings,
        )
      : undefined;
    return Object.freeze({
      index: i + 1,
      name,
      type,
      units,
      inputs: i === 0 ? inputs : specs[i - 1]!.units,
      activation,
      bias,
      initializer,
      biasInitializer,
      normalization,
      add,
      noise,
      dropout,
      regularizers,
    });
  });
  return Object.freeze(layers);
}

/** Of a file with names, the tensor that is called as the network's own is what a spec usually means. */
function initializerOf(
  path: string,
  spec: LayerSpec["initializer"],
  otherwise: string,
  tensor: string,
  settings: Settings,
): Chosen<Initializer> {
  const isNamed = typeof spec === "object" && spec.type === "file" && holdsNames(spec.path);
  return wordOf(path, initializersByName, spec, otherwise, settings, isNamed ? { tensor } : {});
}

function normalizationOf(path: string, spec: LayerSpec["normalization"], settings: Settings): Layer["normalization"] {
  if (spec === undefined || spec === "none") return undefined;
  const chosen = wordOf(path, normalizationsByName, spec, undefined, settings);
  const given = typeof spec === "object" ? spec.position : undefined;
  const position = settings.or<Position>(`${path}.position`, given, DEFAULTS.position);
  return Object.freeze({ ...chosen, position });
}

/** The layer of a name among those before, 0 for `input`; −1 where there is none, of which the rules tell. */
function addOf(
  path: string,
  spec: LayerSpec["add"],
  before: readonly (string | undefined)[],
  settings: Settings,
): Layer["add"] {
  if (spec === undefined) return undefined;
  const { layer: name, position: given } = typeof spec === "string" ? { layer: spec } : spec;
  settings.given(path, name);
  const position = settings.or<Position>(`${path}.position`, given, DEFAULTS.position);
  const index = before.indexOf(name) + 1;
  return Object.freeze({ layer: index > 0 ? index : name === "input" ? 0 : -1, position });
}

/** A word, or a formula: one that several layers have is one word. */
function activationOf(
  path: string,
  given: LayerSpec["activation"],
  formulas: Map<string, Chosen<Activation>>,
  settings: Settings,
): Chosen<Activation> {
  if (typeof given !== "object" || !("formula" in given)) {
    return wordOf(path, activationsByName, given, DEFAULTS.layer.activation, settings);
  }
  const word = activationOfFormula(given.formula);
  settings.given(path, word.name);
  const chosen = formulas.get(word.name) ?? Object.freeze({ word, values: Object.freeze({}) });
  formulas.set(word.name, chosen);
  return chosen;
}

function lossOf(given: NetworkSpec["loss"], settings: Settings): Chosen<Loss> {
  if (typeof given !== "object" || !("formula" in given)) {
    return wordOf("loss", lossesByName, given, undefined, settings);
  }
  const { formula, ...chosen } = given;
  const word = lossOfFormula(formula, chosen.reduction);
  return wordOf("loss", new Map([[word.name, word]]), { type: word.name, ...chosen }, undefined, settings);
}

/**
 * The loss says what a network is for, but for one case: squared errors serve classes too, where the output has room
 * for them.
 */
function taskOf(loss: Loss, classes: number | undefined, outputs: number): Task {
  if (loss.task !== "regression" || classes === undefined) return loss.task;
  if (outputs === 1) return "binary";
  return outputs === classes ? "categorical" : "regression";
}

function regularizersOf(
  path: string,
  spec: NetworkSpec["regularization"],
  settings: Settings,
): readonly Chosen<Regularizer>[] {
  const strengths: Readonly<Record<string, number | undefined>> = { ...spec };
  const chosen = regularizers.flatMap((word) => {
    const strength = settings.given(`${path}.${word.name}`, strengths[word.name]);
    if (strength === undefined) return [];
    return [Object.freeze({ word, values: Object.freeze({ [word.parameters[0]!.name]: strength }) })];
  });
  if (chosen.length === 0) settings.or(path, spec === undefined ? undefined : "none", "none");
  return Object.freeze(chosen);
}

function trainingOf({ training: spec, data }: Pick<NetworkSpec, "training" | "data">, settings: Settings): Training {
  const { epochs, batchSize, seed, inputGradient, keep } = DEFAULTS.training;
  const length =
    spec?.iterations === undefined
      ? { unit: "epochs" as const, count: settings.or<number>("training.epochs", spec?.epochs, epochs) }
      : { unit: "iterations" as const, count: settings.given("training.iterations", spec.iterations) };
  // Weights that the data have are asked for, unless the spec says not.
  const weighted = data !== undefined && "example_weights" in data.source;
  return Object.freeze({
    length: Object.freeze(length),
    batchSize: settings.or<number | "full">("training.batch_size", spec?.batch_size, batchSize),
    seed: settings.or<number>("training.seed", spec?.seed, seed),
    schedule: orNone("training.schedule", schedulesByName, spec?.schedule, settings),
    clip: orNone("training.clip", clippingsByName, spec?.clip, settings),
    earlyStopping: earlyStoppingOf(spec?.early_stopping, settings),
    expect: expectOf(spec?.expect, settings),
    inputGradient: settings.or<boolean>("training.input_gradient", spec?.input_gradient, inputGradient),
    keep: settings.or<Keep>("training.keep", spec?.keep, keep),
    exampleWeights: settings.or<boolean>("training.example_weights", spec?.example_weights, weighted) || undefined,
  });
}

function earlyStoppingOf(
  spec: NonNullable<NetworkSpec["training"]>["early_stopping"],
  settings: Settings,
): Training["earlyStopping"] {
  const path = "training.early_stopping";
  if (spec === undefined) {
    settings.or(path, undefined, "none");
    return undefined;
  }
  const { monitor, patience, minDelta } = DEFAULTS.earlyStopping;
  return Object.freeze({
    monitor: monitorsByName.get(settings.given(path, spec.monitor ?? monitor))!, // the schema has them all
    patience: settings.or<number>(`${path}.patience`, spec.patience, patience),
    minDelta: settings.or<number>(`${path}.min_delta`, spec.min_delta, minDelta),
  });
}

/** One setting, whatever is expected. */
function expectOf(
  spec: NonNullable<NetworkSpec["training"]>["expect"],
  settings: Settings,
): Training["expect"] {
  const expected = monitors.flatMap((monitor) => {
    const limits = spec?.[monitor.name];
    return limits === undefined ? [] : [Object.freeze({ monitor, min: limits.min, max: limits.max })];
  });
  const said = expected.map((each) => rangeText(each.monitor.name, each));
  settings.or("training.expect", said.length === 0 ? undefined : said.join(", "), "none");
  return expected.length === 0 ? undefined : Object.freeze(expected);
}

/** A word that may be left out: then there is nothing of its kind. */
function orNone<W extends Word>(
  path: string,
  words: ReadonlyMap<string, W>,
  given: string | { readonly type: string } | undefined,
  settings: Settings,
): Chosen<W> | undefined {
  if (given !== undefined) return wordOf(path, words, given, undefined, settings);
  settings.or(path, undefined, "none");
  return undefined;
}

/** One setting, whatever is in the list. */
function metricsOf(
  spec: NonNullable<NetworkSpec["training"]>["metrics"],
  settings: Settings,
): readonly Chosen<Metric>[] {
  if (spec === undefined) return Object.freeze([]);
  const unnoted = noteSettings(() => false);
  const chosen = spec.map((each) => wordOf("metric", metricsByName, each, undefined, unnoted));
  const said = chosen.map(({ word, values }) =>
    [word.name, ...Object.entries(values).map(([name, value]) => `${name} ${value}`)].join(" "),
  );
  settings.given("training.metrics", said);
  return Object.freeze(chosen);
}

type DataSpec = NonNullable<NetworkSpec["data"]>;

function dataOf({ source, preprocess, split }: DataSpec, settings: Settings): Data {
  settings.given("data.source.format", source.format);
  const resolved = sourceOf(source, settings);
  const testFile = ("test" in resolved ? resolved.test : resolved.testInputs) !== undefined;
  return Object.freeze({
    source: resolved,
    preprocess: preprocessOf(preprocess, settings),
    split: splitOf(split ?? {}, testFile, settings),
  });
}

function sourceOf(source: DataSpec["source"], settings: Settings): Source {
  if (source.format === "csv") return csvOf(source, settings);
  return source.format === "jsonl" ? jsonLinesOf(source, settings) : arraysOf(source, settings);
}

function csvOf(spec: Extract<DataSpec["source"], { format: "csv" }>, settings: Settings): CsvSource {
  const path = settings.given("data.source.path", spec.path);
  const test = settings.given("data.source.test", spec.test);
  const target = Object.freeze([settings.given("data.source.target", spec.target)].flat());
  const exampleWeights = settings.given("data.source.example_weights", spec.example_weights);
  const header = settings.or<boolean>("data.source.header", spec.header, DEFAULTS.csv.header);
  const delimiter = settings.or<string>("data.source.delimiter", spec.delimiter, DEFAULTS.csv.delimiter);
  return Object.freeze({ format: "csv", path, test, target, exampleWeights, header, delimiter });
}

function jsonLinesOf(spec: Extract<DataSpec["source"], { format: "jsonl" }>, settings: Settings): JsonLinesSource {
  const path = settings.given("data.source.path", spec.path);
  const test = settings.given("data.source.test", spec.test);
  const target = Object.freeze([settings.given("data.source.target", spec.target)].flat());
  const exampleWeights = settings.given("data.source.example_weights", spec.example_weights);
  return Object.freeze({ format: "jsonl", path, test, target, exampleWeights });
}

type ArraySpec = Extract<DataSpec["source"], { format: ArraySource["format"] }>;

function arraysOf({ format, ...spec }: ArraySpec, settings: Settings): ArraySource {
  const path = settings.given("data.source.path", spec.path);
  const inputs = settings.or<string>("data.source.inputs", spec.inputs, DEFAULTS[format].inputs);
  const labels = settings.or<string>("data.source.labels", spec.labels, DEFAULTS[format].labels);
  const ofWeights = "example_weights" in spec ? spec : {};
  const exampleWeights = settings.given("data.source.example_weights", ofWeights.example_weights);
  const testInputs = settings.given("data.source.test_inputs", spec.test_inputs);
  const testLabels = settings.given("data.source.test_labels", spec.test_labels);
  const testExampleWeights = settings.given("data.source.test_example_weights", ofWeights.test_example_weights);
  return Object.freeze({ format, path, inputs, labels, exampleWeights, testInputs, testLabels, testExampleWeights });
}

function preprocessOf(spec: DataSpec["preprocess"], settings: Settings): Data["preprocess"] {
  const type = typeof spec === "object" ? spec.type : spec;
  settings.or<string>("data.preprocess", type, "none");
  if (type === undefined) return undefined;
  const by =
    typeof spec === "object" && spec.type === "divide" ? settings.given("data.preprocess.by", spec.by) : undefined;
  return Object.freeze({ type, by });
}

/** What is not said takes what is left, so that the shares add up to 1; train is 0.8 without a test file. */
function splitOf(spec: NonNullable<DataSpec["split"]>, testFile: boolean, settings: Settings): Split {
  const validationShare = spec.validation ?? DEFAULTS.split.validation;
  const train = settings.or("data.split.train", spec.train, testFile ? rest(validationShare) : DEFAULTS.split.train);
  const validation = settings.or("data.split.validation", spec.validation, validationShare);
  const test = settings.or("data.split.test", spec.test, testFile ? 0 : rest(train + validation));
  const stratify = settings.or<boolean>("data.split.stratify", spec.stratify, DEFAULTS.split.stratify);
  return Object.freeze({ train, validation, test, stratify });
}

/** What is left of 1, without the last digits that binary fractions add: 1 − 0.9 is 0.1. */
function rest(share: number): number {
  return Math.max(0, Math.round((1 - share) * 1e9) / 1e9);
}
