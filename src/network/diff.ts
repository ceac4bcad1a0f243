import { losses } from "../losses/index.ts";
import { shortName } from "../vocabulary.ts";
import { alignLayers, type Pair } from "./align.ts";
import type { Layer, Network, Setting } from "./network.ts";
import { averagedBy, learnedBy, learnedByActivation } from "./parameters.ts";
import { highest, ruleOf, severityOf, type Facts, type Severity } from "./severity.ts";
import { count, parameterCount } from "./summary.ts";

/** Something that is not the same in two networks. */
export interface Change {
  readonly severity: Severity;
  /**
   * A setting of the spec language, `optimizer.learning_rate` or `layers[].units`; `layers[]` where a whole layer was
   * added or removed; `task`, which follows from others.
   */
  readonly path: string;
  /** What it was and what it is; undefined on the side that does not have it. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** The layer that it is of. */
  readonly layer: Pair | undefined;
}

/** A parameter tensor that is not in both networks in one shape. */
export interface TensorChange {
  /** `W1`, as in weights files. */
  readonly name: string;
  readonly before: Shape | undefined;
  readonly after: Shape | undefined;
}

export type Shape = readonly [rows: number, cols: number];

export interface NetworkDiff {
  /** In the order of the spec language, layers in theirs. */
  readonly changes: readonly Change[];
  /** The highest of the changes; none without any. */
  readonly severity: Severity;
  /** None exactly where weights saved by one network load into the other. Layer by layer, W before b. */
  readonly tensors: readonly TensorChange[];
}

/**
 * What differs between two networks. Networks are compared, not texts: the order of keys, comments and a default that
 * is spelled out are no difference. A layer that only moved, since another was added before it, is none either, nor is
 * what follows for W[l] from a change of n[l-1]: it is in `tensors`.
 */
export function diffNetworks(before: Network, after: Network): NetworkDiff {
  const tensors = tensorChanges(before, after);
  const facts = factsOf(before, after);
  const changes = [
    ...changesOf(settingsBesidesLayers(before), settingsBesidesLayers(after), facts(undefined), undefined),
    ...layerChanges(before, after, tensors.length === 0, facts),
  ];
  // A stable sort: layers stay in their order, and so do the changes of each.
  const place = ({ path }: Change): number => ruleOf(path.startsWith("layers[]") ? "layers[]" : path).index;
  return {
    changes: changes.sort((x, y) => place(x) - place(y)),
    severity: highest(changes.map(({ severity }) => severity)),
    tensors,
  };
}

/** The tensors that a weights file holds, and their shapes. */
function tensorChanges(before: Network, after: Network): TensorChange[] {
  const [olds, youngs] = [before, after].map(({ layers }) => new Map(layers.flatMap(tensorsOf)));
  return [...new Map([...olds!, ...youngs!]).keys()]
    .map((name) => ({ name, before: olds!.get(name), after: youngs!.get(name) }))
    .filter((change) => String(change.before) !== String(change.after));
}

function tensorsOf(layer: Layer): [string, Shape][] {
  return [...learnedBy(layer), ...averagedBy(layer)].map(({ name, rows, cols }) => [name, [rows, cols]]);
}

function factsOf(before: Network, after: Network): (pair: Pair | undefined) => Facts {
  const shapes = [before, after].map(({ input }) => input.shape ?? [input.units]);
  const shaped = before.input.shape !== undefined && after.input.shape !== undefined;
  const [oldOutput, youngOutput] = [before.layers.at(-1)!, after.layers.at(-1)!];
  return (pair) => ({
    sameInput: before.input.units === after.input.units && (!shaped || String(shapes[0]) === String(shapes[1])),
    outputUnits: oldOutput.units !== youngOutput.units && (pair?.before === oldOutput || pair?.after === youngOutput),
    learnsOther: learnt(pair?.before) !== learnt(pair?.after),
  });
}

/** What a layer's activation learns, and whether it is a number for each unit. */
function learnt(layer: Layer | undefined): string {
  if (layer === undefined) return "";
  return learnedByActivation(layer).map(({ letter, rows }) => `${letter} ${rows === layer.units}`).join();
}

/** The values of losses' settings at which they have no effect. */
const OFF: ReadonlyMap<string, string> = new Map(
  losses.flatMap(({ parameters }) =>
    parameters.filter(({ optional }) => optional).map(({ name, default: value }) => [name, String(value)]),
  ),
);

type Values = ReadonlyMap<string, string>;

/** Settings by their paths, and what they say. */
function changesOf(before: Values, after: Values, facts: Facts, layer: Pair | undefined): Change[] {
  const different = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
  // A parameter that only one of two words has is told with that word: adam (beta_1 0.9, …).
  const wordOf = (path: string): string => path.slice(0, path.lastIndexOf("."));
  const own = (path: string): boolean =>
    different.includes(wordOf(path)) && (before.get(path) === undefined || after.get(path) === undefined);
  const withOwn = (values: Values, word: string): string | undefined => {
    // What is off goes without saying.
    const isOn = (path: string): boolean => {
      const value = values.get(path);
      return value !== undefined && value !== "false" && value !== OFF.get(path.slice(word.length + 1));
    };
    const parameters = different.filter((path) => wordOf(path) === word && own(path) && isOn(path));
    const said = parameters.map((path) => `${path.slice(word.length + 1)} ${values.get(path)}`);
    return said.length === 0 ? values.get(word) : `${values.get(word)} (${said.join(", ")})`;
  };
  return different
    .filter((path) => !own(path))
    .map((path) => ({ path, ...ruleOf(path) }))
    .sort((x, y) => x.index - y.index)
    .map(({ path, rule }) => ({
      severity: severityOf(rule, facts),
      path,
      before: withOwn(before, path),
      after: withOwn(after, path),
      layer,
    }));
}

function settingsBesidesLayers({ settings, input, output, task, scores, data }: Network): Values {
  // An empty mapping or list that is written out is nothing, too; elsewhere a text may read "none".
  const absent = ({ path, value, origin }: Setting): boolean =>
    value === "none" && (origin === "default" || path === "regularization" || path === "loss.class_weights");
  const chosen = settings.filter((each) => !each.path.startsWith("layers[") && !absent(each));
  const values = new Map(chosen.map(({ path, value }) => [path, value]));
  // A setting's text does not tell ["a, b"] from ["a", "b"], nor a column named "3" from column 3.
  const exact = { "input.features": input.features, "output.classes": output.classes, ...columnsOf(data) };
  for (const [path, value] of Object.entries(exact)) if (value !== undefined) values.set(path, JSON.stringify(value));
  return values.set("task", scores === undefined ? task : `${task} by ${scores}`);
}

function columnsOf(data: Network["data"]): Readonly<Record<string, unknown>> {
  if (data === undefined || !("target" in data.source)) return {};
  const { target, exampleWeights } = data.source;
  return { "data.source.target": target, "data.source.example_weights": exampleWeights };
}

/**
 * Where saved weights load, they do so by position: layer l takes over W[l] whatever it is called, and is compared with
 * layer l. Else layers are aligned.
 */
function layerChanges(before: Network, after: Network, weightsLoad: boolean, facts: (pair: Pair) => Facts): Change[] {
  const [ofOld, ofYoung] = [layerSettings(before), layerSettings(after)];
  const pairs: readonly Pair[] = weightsLoad
    ? before.layers.map((layer, i) => ({ before: layer, after: after.layers[i]! }))
    : alignLayers(before.layers, after.layers);
  return pairs.flatMap((pair) => {
    const { before: old, after: young } = pair;
    if (old !== undefined && young !== undefined) {
      return changesOf(ofOld(old, young), ofYoung(young, old), facts(pair), pair);
    }
    const severity = severityOf(ruleOf("layers[]").rule, facts(pair));
    const said = (layer: Layer | undefined): string | undefined => (layer === undefined ? undefined : layerText(layer));
    return [{ severity, path: "layers[]", before: said(old), after: said(young), layer: pair }];
  });
}

/** The settings of a layer by their paths, as far as they matter beside another: without its own, b[l] has no start. */
function layerSettings({ settings }: Network): (layer: Layer, beside: Layer) => Values {
  const byLayer = new Map<string, [string, string][]>();
  for (const { path, value } of settings) {
    const [, index, rest] = /^layers\[(\d+)\]\.(.*)$/.exec(path) ?? [];
    if (index === undefined) continue;
    const values = byLayer.get(index) ?? [];
    if (values.length === 0) byLayer.set(index, values);
    values.push([`layers[].${rest}`, value]);
  }
  return (layer, beside) =>
    new Map(
      byLayer
        .get(String(layer.index - 1))!
        .filter(([path]) => layer.bias === beside.bias || !path.startsWith("layers[].bias_initializer")),
    );
}

/** `4 units, tanh, no bias, 12 parameters`. */
function layerText(layer: Layer): string {
  const { units, activation, bias } = layer;
  const parameters = parameterCount(layer);
  const parts = [counted(units, "unit"), shortName(activation.word), ...(bias ? [] : ["no bias"])];
  return [...parts, counted(parameters, "parameter")].join(", ");
}

function counted(number: number, noun: string): string {
  return `${count(number)} ${noun}${number === 1 ? "" : "s"}`;
}
