import type { Layer, Network, Setting } from "./network.ts";
import { count, parameterCounts } from "./summary.ts";

/** Something that is not the same in two networks; undefined on the side that does not have it. */
export interface Change {
  /** A path of the spec language: `optimizer.learning_rate`; within a layer `units`, or `W[l]`, `parameters`. */
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A layer that was changed, removed (no `after`) or added (no `before`). */
export interface LayerChange {
  readonly before: Layer | undefined;
  readonly after: Layer | undefined;
  readonly changes: readonly Change[];
}

export interface NetworkDiff {
  /** What comes before the layers in a spec: name, description, input, output. */
  readonly head: readonly Change[];
  readonly layers: readonly LayerChange[];
  /** What comes after the layers: loss, regularization, optimizer, training, data. */
  readonly tail: readonly Change[];
  /** All parameters of both networks. */
  readonly parameters: { readonly before: number; readonly after: number };
  readonly same: boolean;
}

/** In the order of the spec language. */
const HEAD = ["version", "name", "description", "input", "output"];
const TAIL = ["loss", "regularization", "optimizer", "training", "data"];

/**
 * What differs between two networks. Networks are compared, not texts: the order of keys, comments and a default that
 * is spelled out are no difference. A layer that only moved, since another was added before it, is none either.
 */
export function diffNetworks(before: Network, after: Network): NetworkDiff {
  const changes = changesOf(settingsBesidesLayers(before), settingsBesidesLayers(after));
  const head = HEAD.flatMap((section) => changes.filter((change) => sectionOf(change) === section));
  const tail = TAIL.flatMap((section) => changes.filter((change) => sectionOf(change) === section));
  const [ofOld, ofYoung] = [layerSettings(before), layerSettings(after)];
  const layers = pairLayers(before.layers, after.layers)
    .map(([old, young]) => ({ before: old, after: young, changes: layerChanges(ofOld, old, ofYoung, young) }))
    .filter(({ changes }) => changes.length > 0);
  const total = (network: Network): number => parameterCounts(network).reduce((sum, own) => sum + own, 0);
  return {
    head,
    layers,
    tail,
    parameters: { before: total(before), after: total(after) },
    same: changes.length + layers.length === 0,
  };
}

function sectionOf({ path }: Change): string {
  return path.split(".")[0]!;
}

type Values = ReadonlyMap<string, string>;

function changesOf(before: Values, after: Values): Change[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((path) => ({ path, before: before.get(path), after: after.get(path) }))
    .filter((change) => change.before !== change.after);
}

function settingsBesidesLayers({ settings, input, output, data }: Network): Values {
  const absent = ({ value, origin }: Setting): boolean => value === "none" && origin === "default";
  const chosen = settings.filter((each) => !each.path.startsWith("layers[") && !absent(each));
  const values = new Map(chosen.map(({ path, value }) => [path, value]));
  // A setting's text does not tell ["a, b"] from ["a", "b"], nor a column named "3" from column 3.
  const exact = { "input.features": input.features, "output.classes": output.classes, ...targetOf(data) };
  for (const [path, value] of Object.entries(exact)) if (value !== undefined) values.set(path, JSON.stringify(value));
  return values;
}

function targetOf(data: Network["data"]): { readonly "data.source.target"?: readonly (string | number)[] } {
  return data?.source.format === "csv" ? { "data.source.target": data.source.target } : {};
}

/** What the settings of a layer say, and then what follows from them and from the layer before. */
function layerChanges(ofOld: LayerSettings, old: Maybe, ofYoung: LayerSettings, young: Maybe): Change[] {
  return [...changesOf(ofOld(old), ofYoung(young)), ...changesOf(consequences(old), consequences(young))];
}

type Maybe = Layer | undefined;

/** The settings of a layer by their paths within it; none of no layer. */
type LayerSettings = (layer: Layer | undefined) => Values;

function layerSettings({ settings }: Network): LayerSettings {
  const byLayer = new Map<string, Map<string, string>>();
  for (const { path, value } of settings) {
    const [, index, rest] = /^layers\[(\d+)\]\.(.*)$/.exec(path) ?? [];
    if (index === undefined || rest === undefined) continue;
    const values = byLayer.get(index) ?? new Map<string, string>();
    byLayer.set(index, values.set(rest, value));
  }
  return (layer) => (layer === undefined ? undefined : byLayer.get(String(layer.index - 1))) ?? new Map();
}

function consequences(layer: Layer | undefined): Values {
  if (layer === undefined) return new Map();
  const { units, inputs, bias } = layer;
  return new Map([
    ["W[l]", `(${units}, ${inputs})`],
    ["parameters", count(units * inputs + (bias ? units : 0))],
  ]);
}

type Pair = readonly [before: Layer | undefined, after: Layer | undefined];

/**
 * Which layer became which, in their order. Layers of one name belong together; between these, the longest common
 * subsequence of layers that are alike; between these, one by one. What is left over was removed or added.
 */
function pairLayers(before: readonly Layer[], after: readonly Layer[]): Pair[] {
  const byName = (x: Layer, y: Layer): boolean => x.name !== undefined && x.name === y.name;
  return between(before, after, byName, (olds, youngs) =>
    between(olds, youngs, alike, (removed, added) =>
      Array.from({ length: Math.max(removed.length, added.length) }, (_, i): Pair => [removed[i], added[i]]),
    ),
  );
}

function alike(x: Layer, y: Layer): boolean {
  return x.units === y.units && x.activation.word === y.activation.word && x.bias === y.bias;
}

/** Pairs the longest common subsequence under `match`; the stretches between its pairs are left to `rest`. */
function between(
  before: readonly Layer[],
  after: readonly Layer[],
  match: (x: Layer, y: Layer) => boolean,
  rest: (before: readonly Layer[], after: readonly Layer[]) => Pair[],
): Pair[] {
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of commonSubsequence(before, after, match)) {
    pairs.push(...rest(before.slice(i, x), after.slice(j, y)), [before[x], after[y]]);
    [i, j] = [x + 1, y + 1];
  }
  return [...pairs, ...rest(before.slice(i), after.slice(j))];
}

/** The indexes of a longest common subsequence, by dynamic programming in O(before × after). */
function commonSubsequence<T>(
  before: readonly T[],
  after: readonly T[],
  match: (x: T, y: T) => boolean,
): (readonly [number, number])[] {
  // longest[i][j]: the length for the rests from i and from j. The limits of a spec keep it far below 2^16.
  const longest = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      longest[i]![j] = match(before[i]!, after[j]!)
        ? longest[i + 1]![j + 1]! + 1
        : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (match(before[i]!, after[j]!)) pairs.push([i++, j++]);
    else if (longest[i + 1]![j]! >= longest[i]![j + 1]!) i++;
    else j++;
  }
  return pairs;
}
