/** NetworkSpec → unrolled spec: its layers one by one, each with what it takes from `defaults`. */
import { diagnostic, failure, quote, type Code, type Diagnostic, type Result } from "../diagnostic.ts";
import type { Group, GroupLayer, Layer, NetworkSpec } from "./network-spec.ts";
import type { SpecDocument, SpecMapping, SpecPath } from "./parse.ts";
import { MAX_LAYERS, MAX_NAME } from "./schema.ts";
import { suggest } from "./suggest.ts";

/** A layer as it can be written by itself. */
export type UnrolledLayer = GroupLayer;

/** What a person could have written in place of the spec, without `repeat` and with `defaults` in each hidden layer. */
export interface UnrolledSpec extends Omit<NetworkSpec, "layers"> {
  readonly layers: readonly UnrolledLayer[];
}

export interface Unrolled {
  readonly spec: UnrolledSpec;
  /** The spec's document, whose value and whose paths are those of the unrolled spec. */
  readonly document: SpecDocument;
  /** Whether it is `defaults` that say what a layer, counted from 0, has under a key. */
  isInherited(layer: number, key: string): boolean;
}

/** Faults are E205 of too many layers and of too long names, and E315 of what repeated layers add. */
export function unroll(spec: NetworkSpec, document: SpecDocument): Result<Unrolled> {
  const count = spec.layers.reduce((sum, entry) => sum + lengthOf(entry), 0);
  if (count > MAX_LAYERS) {
    const [found, most] = [count, MAX_LAYERS].map((number) => number.toLocaleString("en-US"));
    const place = { file: document.file, span: document.locate(["layers"], "key"), hint: "lower a repeat" };
    return failure([diagnostic("E205", `there are ${found} layers; a network has at most ${most}`, place)]);
  }
  const { layers: written, faults } = writtenLayers(spec.layers, document);
  if (faults.length > 0) return failure(faults);

  const defaults: Readonly<Record<string, unknown>> = { ...spec.defaults };
  const isHidden = (i: number): boolean => i < written.length - 1;
  const isInherited = (i: number, key: string): boolean => isHidden(i) && key in defaults && !(key in written[i]!.spec);
  const layers = written.map(({ spec: own }, i) => Object.freeze(isHidden(i) ? { ...spec.defaults, ...own } : own));
  const unrolled: UnrolledSpec = Object.freeze({ ...spec, layers: Object.freeze(layers) });

  function sourceOf(path: SpecPath): SpecPath {
    const [list, i, ...within] = path;
    const layer = list === "layers" && typeof i === "number" ? written[i] : undefined;
    if (layer === undefined) return path;
    const [key] = within;
    const inherited = key !== undefined && isInherited(i as number, String(key));
    return [...(inherited ? ["defaults"] : layer.path), ...within];
  }

  return {
    ok: true,
    value: {
      spec: unrolled,
      document: {
        ...document,
        // A spec is made of what mappings are made of.
        value: unrolled as unknown as SpecMapping,
        locate: (path, part) => document.locate(sourceOf(path), part),
        locateWithin: (path, from, to) => document.locateWithin(sourceOf(path), from, to),
      },
      isInherited,
    },
  };
}

function lengthOf(entry: Group | Layer): number {
  return (entry.repeat ?? 1) * ("layers" in entry ? entry.layers.length : 1);
}

/** A layer under its own name, with what it adds by that layer's own name, and where it is written. */
interface Written {
  readonly spec: UnrolledLayer;
  readonly path: SpecPath;
}

type Report = (code: Code, path: SpecPath, message: string, hint: string) => void;

function writtenLayers(
  entries: NetworkSpec["layers"],
  document: SpecDocument,
): { readonly layers: readonly Written[]; readonly faults: readonly Diagnostic[] } {
  const layers: Written[] = [];
  const faults: Diagnostic[] = [];
  const report: Report = (code, path, message, hint) => {
    faults.push(diagnostic(code, message, { file: document.file, span: document.locate(path, "value"), hint }));
  };
  for (const [i, entry] of entries.entries()) {
    const body = bodyOf(entry, i);
    if (entry.repeat === undefined) layers.push(...body);
    for (let repetition = 1; repetition <= (entry.repeat ?? 0); repetition++) {
      // The last has the longest number.
      if (repetition === entry.repeat) checkNames(body, repetition, report);
      layers.push(...repetitionOf(body, repetition, layers, report));
    }
  }
  return { layers, faults };
}

/** What is written once: a layer, or those of a group. */
function bodyOf(entry: Group | Layer, index: number): readonly Written[] {
  const path = ["layers", index];
  if ("layers" in entry) return entry.layers.map((spec, i) => ({ spec, path: [...path, "layers", i] }));
  const { repeat: _, ...spec } = entry;
  return [{ spec, path }];
}

function checkNames(body: readonly Written[], repetition: number, report: Report): void {
  for (const { spec, path } of body) {
    const name = `${spec.name ?? ""}${repetition}`;
    if (name.length <= MAX_NAME) continue;
    const message = `the name ${quote(name)} has more than ${MAX_NAME} characters`;
    report("E205", [...path, "name"], message, "shorten it: the number of the repetition is part of it");
  }
}

/** What `add` names is a layer of the same repetition, else `input`, else a layer before the first repetition. */
function repetitionOf(
  body: readonly Written[],
  repetition: number,
  before: readonly Written[],
  report: Report,
): readonly Written[] {
  // The layers of this repetition so far, by the names that are written.
  const own = new Map<string, string>();
  return body.map(({ spec: { name, add, ...rest }, path }) => {
    const spec: UnrolledLayer = { ...rest };
    if (add !== undefined) {
      const named = typeof add === "string" ? add : add.layer;
      const place = [...path, "add"];
      const layer = own.get(named) ?? (named === "input" ? inputOf(repetition, before, place, report) : named);
      spec.add = typeof add === "string" ? layer : { ...add, layer };
      if (layer === named && repetition === 1) checkOuter(named, before, own, place, report);
    }
    if (name !== undefined) {
      spec.name = `${name}${repetition}`;
      own.set(name, spec.name);
    }
    return { spec, path };
  });
}

/** The name of what goes into a repetition. That the first and the second lack one has two causes, a third has none. */
function inputOf(repetition: number, before: readonly Written[], place: SpecPath, report: Report): string {
  const last = before.at(-1)?.spec;
  if (last === undefined) return "input";
  if (last.name === undefined && repetition <= 2) {
    const message = `what goes into repetition ${repetition} is layer ${before.length}, which has no name`;
    const hint = repetition === 1 ? `name layer ${before.length}` : "name the last layer that is repeated";
    report("E315", place, message, hint);
  }
  return last.name ?? "input";
}

function checkOuter(
  name: string,
  before: readonly Written[],
  own: ReadonlyMap<string, string>,
  place: SpecPath,
  report: Report,
): void {
  const names = ["input", ...before.flatMap(({ spec }) => spec.name ?? [])];
  if (names.includes(name)) return;
  const { message, hint } = unknownLayer(name, [...names, ...own.keys()]);
  report("E315", place, message, hint);
}

/** E315 of an `add`, where earlier layers, and the input, have other names. */
export function unknownLayer(
  name: string,
  known: readonly string[],
): { readonly message: string; readonly hint: string } {
  const nearest = suggest(name, known);
  const list = `earlier layers with a name: ${known.join(", ")}`;
  const hint = nearest === undefined ? list : `did you mean ${quote(nearest)}? ${list}`;
  return { message: `no earlier layer is named ${quote(name)}`, hint };
}
