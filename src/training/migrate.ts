/** Trained weights of one network carried over to another: unit by unit, by what the units are. */
import type { Activation } from "../activations/activation.ts";
import { scopeOf, formulaSettings } from "../activations/parameters.ts";
import { quote } from "../diagnostic.ts";
import { evaluate, parse } from "../formula/index.ts";
import { alignLayers } from "../network/align.ts";
import type { Layer, Network } from "../network/network.ts";
import { averagedBy, learnedBy, learnedByActivation, type ParameterShape } from "../network/parameters.ts";
import type { Tensor } from "../runtime/heap.ts";
import type { Preprocessing } from "../runtime/preprocessing.ts";
import type { Chosen } from "../vocabulary.ts";
import type { Tensors } from "./generated.ts";

/** A network with its parameters, by their names `W1`, `b1`. */
export interface Weighted {
  readonly network: Network;
  readonly parameters: Tensors;
}

export interface MigrateOptions {
  /**
   * What a kept unit gives to a new unit of the layer before: 0, so that nothing changes by the new unit, or what was
   * drawn.
   */
  readonly newUnits: "zero-output" | "initialized";
  /** Whether a new layer passes its input on, where it can. */
  readonly newLayers: "initialized" | "identity";
}

export interface Migration {
  /** Layer by layer of the new network; then what is left of the old one. */
  readonly tensors: readonly MigratedTensor[];
  /** What the inputs of the new network go through. */
  readonly preprocessing: Preprocessing | undefined;
  /**
   * Why the new network computes another function than the old one did; empty where it computes the same, up to
   * rounding: units that are known by name are compared by it, and inputs that are new may have any value.
   */
  readonly changes: readonly string[];
}

/** One tensor, and how many of its numbers came from where. */
export interface MigratedTensor {
  /** In the old network; absent where it is new. */
  readonly before?: Place;
  /** In the new network; absent where it is gone. */
  readonly after?: Place;
  /** Numbers of the old tensor that stand in the new one. */
  readonly kept: number;
  /** Numbers that were set, to 0 or to those of the identity, so that the function stays. */
  readonly set: number;
  /** Numbers of the new tensor that are as its initializer filled them. */
  readonly drawn: number;
  /** Numbers of the old tensor that are not in the new one. */
  readonly dropped: number;
}

export interface Place {
  readonly tensor: ParameterShape;
  readonly layer: Layer;
}

/** Which units of the old network those of a layer of the new one are. */
interface Units {
  /** The layer of the old network; 0 is the input. */
  readonly layer: number;
  /** For each unit its number in that layer, from 0, or NEW. */
  readonly from: readonly number[];
}

const NEW = -1;

/**
 * Carries the parameters of `before` over to `after`, which come as they are before training, and are changed in place.
 *
 * A number of W[l] is kept where both units that it connects are, one of b[l] where its unit is. Features are the same
 * where they have the same name, if both networks name them, and else the same place; so are outputs, by classes. Of
 * hidden layers that belong together the first units are kept: all of a layer that became wider. The other numbers are
 * as they were drawn, but for those by which kept units would see new ones: these are 0, unless the options say
 * otherwise. (Net2Net, Chen et al. 2016, keeps the function too, but by splitting units.)
 */
export function migrateWeights(
  before: Weighted & { readonly preprocessing: Preprocessing | undefined },
  after: Weighted,
  options: MigrateOptions,
): Migration {
  const [old, young] = [before.network, after.network];
  const partners = partnersOf(old.layers, young.layers);
  const features = matchUnits(0, [old.input.units, old.input.features], [young.input.units, young.input.features]);
  const { preprocessing, change } = carryPreprocessing(before.preprocessing, features, [old, young]);
  const changes = change === undefined ? [] : [change];
  const tensors: MigratedTensor[] = [];

  let inputs = known(features);
  for (const layer of young.layers) {
    const partner = partners.get(layer);
    const target = { layer, parameters: after.parameters };
    if (partner !== undefined && !isSameSkip(partner.add, layer.add, (k) => partners.get(young.layers[k - 1]!)?.index)) {
      changes.push(`${labelOf(layer)} has another skip connection than before`);
    }
    const carried =
      partner === undefined
        ? newLayer(target, inputs, young, options)
        : carryLayer({ layer: partner, parameters: before.parameters }, target, inputs, [old, young], options);
    tensors.push(...carried.tensors);
    changes.push(...carried.changes);
    inputs = carried.units;
  }

  const kept = new Set(partners.values());
  for (const layer of old.layers.filter((each) => !kept.has(each))) {
    changes.push(`${labelOf(layer)} of the old network is gone`);
    tensors.push(...tensorsOf(layer).map(({ letter }) => gone(letter, { layer, parameters: before.parameters })));
  }
  return { tensors, preprocessing, changes };
}

/**
 * The old layer of each new one that has one. Output belongs to output. As many hidden layers as before, of the same
 * activations and without names that say otherwise, are the same ones, whatever their widths; any others are aligned as
 * `layerc diff` shows them.
 */
function partnersOf(before: readonly Layer[], after: readonly Layer[]): Map<Layer, Layer> {
  const [olds, youngs] = [before.slice(0, -1), after.slice(0, -1)];
  const alike = (x: Layer, y: Layer): boolean =>
    x.activation.word.name === y.activation.word.name &&
    (x.name === undefined || y.name === undefined || x.name === y.name);
  const inPlace = olds.length === youngs.length && olds.every((layer, i) => alike(layer, youngs[i]!));
  const pairs = inPlace ? olds.map((layer, i) => ({ before: layer, after: youngs[i]! })) : alignLayers(olds, youngs);
  const partners = new Map([[after.at(-1)!, before.at(-1)!]]);
  for (const pair of pairs) if (pair.before && pair.after) partners.set(pair.after, pair.before);
  return partners;
}

/** Whether the same is added at the same place; `before` says which old layer a new one was. */
function isSameSkip(old: Layer["add"], young: Layer["add"], before: (layer: number) => number | undefined): boolean {
  if (old === undefined || young === undefined) return old === young;
  return old.position === young.position && old.layer === (young.layer === 0 ? 0 : before(young.layer));
}

type Side = readonly [units: number, names: readonly string[] | undefined];

function matchUnits(layer: number, [oldUnits, oldNames]: Side, [units, names]: Side): Units {
  const places = oldNames && new Map(oldNames.map((name, i) => [name, i]));
  const byName = places && names?.map((name) => places.get(name) ?? NEW);
  return { layer, from: byName ?? Array.from({ length: units }, (_, i) => (i < oldUnits ? i : NEW)) };
}

interface CarriedLayer {
  readonly tensors: readonly MigratedTensor[];
  readonly changes: readonly string[];
  /** Undefined where its units are no old ones. */
  readonly units: Units | undefined;
}

function newLayer(
  target: Holder,
  inputs: Units | undefined,
  network: Network,
  { newLayers }: MigrateOptions,
): CarriedLayer {
  const { layer } = target;
  const obstacle = newLayers === "identity" ? identityObstacle(layer, inputs, network) : "";
  if (inputs === undefined || obstacle !== undefined) {
    return { tensors: drawn(target), changes: [`${labelOf(layer)} is new${obstacle ?? ""}`], units: undefined };
  }
  const from = Array.from({ length: layer.units }, (_, i) => inputs.from[i] ?? NEW);
  return { tensors: setIdentity(target), changes: [], units: { layer: inputs.layer, from } };
}

function carryLayer(
  source: Holder,
  target: Holder,
  inputs: Units | undefined,
  networks: readonly [Network, Network],
  { newUnits }: MigrateOptions,
): CarriedLayer {
  const [from, layer] = [source.layer, target.layer];
  const [old, young] = networks;
  const last = layer === young.layers.at(-1);
  const units = matchUnits(
    from.index,
    [from.units, last ? outputNames(old) : undefined],
    [layer.units, last ? outputNames(young) : undefined],
  );
  const columns = inputs?.layer === from.index - 1 ? inputs.from : undefined;
  const weights = carryWeights(source, target, units.from, columns, newUnits === "zero-output");
  const bias = carryBias(source, target, units.from);
  const normalization = carryNormalization(source, target, units.from);
  const learned = carryLearned(source, target, units.from);
  return {
    tensors: [weights.tensor, ...bias.tensors, ...normalization.tensors, ...learned.tensors],
    changes: [
      ...activationChanges(from, layer, last),
      ...learned.changes,
      ...normalization.changes,
      ...(last ? outputChanges(units.from, networks) : []),
      ...(columns === undefined
        ? [`${labelOf(layer)} has other inputs than before: its weights are drawn anew`]
        : columnChanges(weights, networks, layer)),
      ...bias.changes,
    ],
    units,
  };
}

/** What each unit of the output stands for. One unit that tells two classes apart is the probability of the second. */
function outputNames({ output: { classes }, layers }: Network): readonly string[] | undefined {
  return layers.at(-1)!.units === 1 ? classes?.slice(1) : classes;
}

/** Inputs of which none was there before are like a new layer: a kept unit would see nothing if all were 0 to it. */
function known(units: Units): Units | undefined {
  return units.from.some((from) => from !== NEW) ? units : undefined;
}

interface Holder {
  readonly layer: Layer;
  readonly parameters: Tensors;
}

/** A tensor by its name without the layer, `W`. */
function tensorOf({ layer, parameters }: Holder, letter: string): Tensor {
  return parameters[`${letter}${layer.index}`]!;
}

interface CarriedWeights {
  readonly tensor: MigratedTensor;
  /** Columns of the old W[l] that are gone, and were not 0 in a row that is kept. */
  readonly lost: ReadonlySet<number>;
  /** Columns of the new W[l] that are new, and are not 0 in a row that is kept. */
  readonly gained: ReadonlySet<number>;
}

function carryWeights(
  source: Holder,
  target: Holder,
  rows: readonly number[],
  columns: readonly number[] | undefined,
  zero: boolean,
): CarriedWeights {
  const [old, young] = [tensorOf(source, "W"), tensorOf(target, "W")];
  const still = new Set(columns);
  const without = columns === undefined ? [] : [...Array(old.cols).keys()].filter((column) => !still.has(column));
  const [lost, gained] = [new Set<number>(), new Set<number>()];
  let [kept, set] = [0, 0];
  rows.forEach((row, i) => {
    if (row === NEW) return;
    columns?.forEach((column, j) => {
      const at = i * young.cols + j;
      if (column !== NEW) {
        young.data[at] = old.data[row * old.cols + column]!;
        kept++;
      } else if (zero) {
        young.data[at] = 0;
        set++;
      } else if (young.data[at] !== 0) gained.add(j);
    });
    for (const column of without) if (old.data[row * old.cols + column] !== 0) lost.add(column);
  });
  return { tensor: counted("W", source, target, kept, set), lost, gained };
}

function carryBias(
  source: Holder,
  target: Holder,
  rows: readonly number[],
): { readonly tensors: readonly MigratedTensor[]; readonly changes: readonly string[] } {
  const [had, has] = [source.layer.bias, target.layer.bias];
  const label = labelOf(target.layer);
  if (!has) {
    if (!had) return { tensors: [], changes: [] };
    const { data } = tensorOf(source, "b");
    const used = rows.some((row) => row !== NEW && data[row] !== 0);
    return { tensors: [gone("b", source)], changes: used ? [`${label} has no bias any more`] : [] };
  }
  const { data } = tensorOf(target, "b");
  if (!had) {
    const used = rows.some((row, i) => row !== NEW && data[i] !== 0);
    return { tensors: [fresh("b", target, 0)], changes: used ? [`${label} has a bias that is new and not 0`] : [] };
  }
  return { tensors: [carryUnits("b", source, target, rows)], changes: [] };
}

/** A number of each unit that is kept; one that several take over stands in one of them, and is set in the others. */
function carryUnits(letter: string, source: Holder, target: Holder, rows: readonly number[]): MigratedTensor {
  const [old, { data }] = [tensorOf(source, letter).data, tensorOf(target, letter)];
  rows.forEach((row, i) => {
    if (row !== NEW) data[i] = old[row]!;
  });
  const carried = rows.filter((row) => row !== NEW);
  const kept = new Set(carried).size;
  return counted(letter, source, target, kept, carried.length - kept);
}

/** γ[l], β[l] and running averages, where both layers normalise by the same word. */
function carryNormalization(
  source: Holder,
  target: Holder,
  rows: readonly number[],
): { readonly tensors: readonly MigratedTensor[]; readonly changes: readonly string[] } {
  const [had, has] = [source.layer.normalization, target.layer.normalization];
  const [olds, youngs] = [normalizing(source.layer), normalizing(target.layer)];
  const label = labelOf(target.layer);
  if (had?.word.name !== has?.word.name) {
    return {
      tensors: [
        ...olds.map((letter) => gone(letter, source)),
        ...youngs.map((letter) => fresh(letter, target, 0)),
      ],
      changes: [`${label} is normalised otherwise than before`],
    };
  }
  const settings = ({ values, position }: NonNullable<typeof had>): string => JSON.stringify([values["epsilon"], position]);
  const other = had !== undefined && has !== undefined && settings(had) !== settings(has);
  const wider = has?.word.over === "units" && rows.length !== source.layer.units;
  return {
    tensors: youngs.map((letter) => carryUnits(letter, source, target, rows)),
    changes: other || wider ? [`${label} is normalised ${other ? "otherwise" : "over other units"} than before`] : [],
  };
}

/** What g[l] learns, where both layers have the same one. What one number was for all units is then that of each. */
function carryLearned(
  source: Holder,
  target: Holder,
  rows: readonly number[],
): { readonly tensors: readonly MigratedTensor[]; readonly changes: readonly string[] } {
  const [olds, youngs] = [learnedByActivation(source.layer), learnedByActivation(target.layer)];
  if (source.layer.activation.word.name !== target.layer.activation.word.name) {
    const tensors = [
      ...olds.map(({ letter }) => gone(letter, source)),
      ...youngs.map(({ letter }) => fresh(letter, target, 0)),
    ];
    return { tensors, changes: [] };
  }
  const carried = youngs.map(({ letter, rows: length }, i) => {
    const single = olds[i]!.rows === 1;
    if (length === rows.length) {
      const from = rows.map((row) => (row !== NEW && single ? 0 : row));
      return { tensor: carryUnits(letter, source, target, from), changes: [] };
    }
    if (single) return { tensor: carryUnits(letter, source, target, [0]), changes: [] };
    const change = `${labelOf(target.layer)} has one ${letter} in place of one for each unit`;
    return { tensor: counted(letter, source, target, 0, 0), changes: [change] };
  });
  return { tensors: carried.map(({ tensor }) => tensor), changes: carried.flatMap(({ changes }) => changes) };
}

/** The tensors of a layer's normalisation. */
function normalizing(layer: Layer): string[] {
  const others = new Set(["W", "b", ...learnedByActivation(layer).map(({ letter }) => letter)]);
  return tensorsOf(layer).flatMap(({ letter }) => (others.has(letter) ? [] : [letter]));
}

function counted(letter: string, source: Holder, target: Holder, kept: number, set: number): MigratedTensor {
  const drawn = tensorOf(target, letter).data.length - kept - set;
  const dropped = tensorOf(source, letter).data.length - kept;
  return { before: placeOf(letter, source), after: placeOf(letter, target), kept, set, drawn, dropped };
}

function fresh(letter: string, target: Holder, set: number): MigratedTensor {
  const drawn = tensorOf(target, letter).data.length - set;
  return { after: placeOf(letter, target), kept: 0, set, drawn, dropped: 0 };
}

function gone(letter: string, source: Holder): MigratedTensor {
  const dropped = tensorOf(source, letter).data.length;
  return { before: placeOf(letter, source), kept: 0, set: 0, drawn: 0, dropped };
}

function drawn(target: Holder): MigratedTensor[] {
  return tensorsOf(target.layer).map(({ letter }) => fresh(letter, target, 0));
}

function placeOf(letter: string, { layer }: Holder): Place {
  return { tensor: tensorsOf(layer).find((tensor) => tensor.letter === letter)!, layer };
}

function tensorsOf(layer: Layer): ParameterShape[] {
  return [...learnedBy(layer), ...averagedBy(layer)];
}

/** The first n[l-1] units pass A[l-1] on; those beyond are as they were drawn, and so is what g[l] learns. */
function setIdentity(target: Holder): MigratedTensor[] {
  const { inputs, bias } = target.layer;
  const W = tensorOf(target, "W").data;
  for (let i = 0; i < inputs; i++) {
    W.fill(0, i * inputs, (i + 1) * inputs);
    W[i * inputs + i] = 1;
  }
  if (bias) tensorOf(target, "b").data.fill(0, 0, inputs);
  return [
    fresh("W", target, inputs * inputs),
    ...(bias ? [fresh("b", target, inputs)] : []),
    ...learnedByActivation(target.layer).map(({ letter }) => fresh(letter, target, 0)),
  ];
}

/** Why a new layer cannot pass its input on, as the end of a sentence; undefined where it can. */
function identityObstacle(layer: Layer, inputs: Units | undefined, { layers }: Network): string | undefined {
  if (inputs === undefined) return ", and so is all that it reads";
  if (layer.normalization !== undefined) return ", and normalises";
  if (layer.add !== undefined) return ", and has a skip connection";
  if (layer.units < layer.inputs) return `, and too narrow for the identity: ${layer.units} of ${layer.inputs} units`;
  const range = layers[layer.index - 2]?.activation.word.range ?? "real";
  if (isIdentity(layer.activation, range)) return undefined;
  return `, and with ${layer.activation.word.title} not the identity of its inputs`;
}

const NONNEGATIVE = [0, 0.125, 0.5, 1, 3, 1000];

/** Whether g(z) = z for what an activation of this range gives: at points which no other of the activations passes. */
function isIdentity({ word, values }: Chosen<Activation>, range: Activation["range"]): boolean {
  if (word.formula === undefined) return false;
  const formula = parse(word.formula);
  const own = scopeOf(word, values);
  const signed = range === "real" || range === "(-1, 1)";
  const points = signed ? [...NONNEGATIVE, ...NONNEGATIVE.map((z) => -z)] : NONNEGATIVE;
  return points.every((z) => evaluate(formula, { ...own, z }) === z);
}

/** What changes by a layer's activation, whatever its units read. */
function activationChanges(old: Layer, young: Layer, last: boolean): string[] {
  const label = labelOf(young);
  const [was, is] = [old.activation, young.activation];
  if (was.word.name !== is.word.name) return [`${label} has ${is.word.title} in place of ${was.word.title}`];
  if (formulaSettings(is.word).some(({ name }) => was.values[name] !== is.values[name])) {
    return [`${label} has ${is.word.title} with other settings`];
  }
  // Its units share one sum. Of the output it is told which they are.
  const shared = !last && is.word.range === "distribution" && old.units !== young.units;
  return shared ? [`${label} is a ${is.word.title} over ${young.units} units in place of ${old.units}`] : [];
}

function outputChanges(from: readonly number[], [old, young]: readonly [Network, Network]): string[] {
  const still = new Set(from);
  const added = from.flatMap((unit, i) => (unit === NEW ? [i] : []));
  const removed = [...Array(old.layers.at(-1)!.units).keys()].filter((unit) => !still.has(unit));
  return [
    ...(added.length === 0 ? [] : [`new in the output: ${listed(added, "unit", outputNames(young))}`]),
    ...(removed.length === 0 ? [] : [`gone from the output: ${listed(removed, "unit", outputNames(old))}`]),
  ];
}

/** What changes by the columns of W[l]: units that a kept unit saw and no longer sees, and such that it sees now. */
function columnChanges(
  { lost, gained }: CarriedWeights,
  [old, young]: readonly [Network, Network],
  layer: Layer,
): string[] {
  const before = layer.index === 1 ? undefined : young.layers[layer.index - 2]!;
  const told = (units: ReadonlySet<number>, { input }: Network): string =>
    before === undefined
      ? listed([...units], "feature", input.features)
      : `${listed([...units], "unit", undefined)} of ${labelOf(before)}`;
  return [
    ...(lost.size === 0 ? [] : [`${labelOf(layer)} read what is gone: ${told(lost, old)}`]),
    ...(gained.size === 0 ? [] : [`${labelOf(layer)} reads what is new: ${told(gained, young)}`]),
  ];
}

const MOST_LISTED = 8;

/** `2 units`, or `"a", "b"` where they have names. */
function listed(units: readonly number[], noun: string, names: readonly string[] | undefined): string {
  if (names === undefined) return `${units.length} ${noun}${units.length === 1 ? "" : "s"}`;
  const shown = units.slice(0, MOST_LISTED).map((unit) => quote(names[unit]!));
  const rest = units.length - shown.length;
  return [...shown, ...(rest === 0 ? [] : [`${rest} more`])].join(", ");
}

function labelOf({ index, name }: Layer): string {
  return name === undefined ? `layer ${index}` : `layer ${index} (${name})`;
}

/** The fitted preprocessing, its lists in the order of the new features; or why the new network cannot have it. */
function carryPreprocessing(
  fitted: Preprocessing | undefined,
  { from }: Units,
  [old, young]: readonly [Network, Network],
): { readonly preprocessing: Preprocessing | undefined; readonly change?: string } {
  if (fitted === undefined) return { preprocessing: undefined };
  const dropped = (why: string): { preprocessing: undefined; change: string } => ({
    preprocessing: undefined,
    change: `the preprocessing of the old weights (${fitted.type}) is dropped: ${why}`,
  });
  const { data, input } = young;
  if (data !== undefined) {
    const { type = "none", by } = data.preprocess ?? {};
    const other = by !== undefined && fitted.scale[0] !== 1 / by;
    if (type !== fitted.type || other) {
      return dropped(`that of the new spec is ${by === undefined ? type : `${type} by ${by}`}`);
    }
  }
  // One number for all features holds for new ones too; of a single feature it is that feature's own.
  const shared = (list: readonly number[]): boolean =>
    list.length === 1 && (fitted.type === "divide" || old.input.units > 1);
  const added = from.flatMap((unit, i) => (unit === NEW ? [i] : []));
  if (added.length > 0 && !(shared(fitted.shift) && shared(fitted.scale))) {
    return dropped(`it was not fitted to ${listed(added, "feature", input.features)}`);
  }
  const carried = (list: readonly number[]): readonly number[] =>
    shared(list) ? list : from.map((unit) => list[unit]!);
  return { preprocessing: { ...fitted, shift: carried(fitted.shift), scale: carried(fitted.scale) } };
}
