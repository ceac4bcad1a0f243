/** Changes to the text of a spec, setting by setting: what does not change stays byte for byte. */
import { isAlias, isCollection, isMap, isScalar, isSeq, parseDocument, visit } from "yaml";
import type { Document, ParsedNode, Scalar, YAMLMap, YAMLSeq } from "yaml";
import { DEFAULTS } from "./defaults.ts";

/** One `PATH=VALUE`, its value still text: YAML is loaded only when it is applied. */
export interface Setting {
  readonly path: readonly string[];
  /** YAML: a scalar, a `[list]` or a `{ mapping: … }`. */
  readonly value: string;
}

/** What is taken out of a spec where it is there, as if set to nothing. */
export interface Removal {
  readonly path: readonly string[];
  readonly value: undefined;
}

/** A change to the text of a spec before it is compiled. */
export type Change = Setting | Removal;

/** A path that leads nowhere, or a value that is not YAML. */
export class SettingError extends Error {
  override readonly name = "SettingError";
  /** The path as far as it led. */
  readonly at: string;
  /** Neither ends with a stop. */
  readonly fault: string;
  readonly remedy: string | undefined;

  constructor(at: string, fault: string, remedy?: string) {
    super(`${at}: ${fault}.${remedy === undefined ? "" : ` ${remedy}.`}`);
    this.at = at;
    this.fault = fault;
    this.remedy = remedy;
  }
}

/** `layers[0].units` → layers, 0, units. */
export function settingPath(text: string): readonly string[] {
  return text.trim().replace(/\[(\d+)\]/g, ".$1").split(".");
}

/**
 * The text with the changes made, in their order. A path goes by keys, and in lists by index from 0 or by a layer's
 * name. What is missing on the way is made, in the style of its neighbours, and a word becomes a mapping where one of its
 * parameters is set: `optimizer: adam` becomes `optimizer: { type: adam, learning_rate: 0.01 }`; a missing optimizer
 * becomes the default one. Whether the result is a valid spec is left to the compiler, and text that is no YAML mapping is
 * returned as it is for the compiler to report. Throws SettingError.
 */
export function applySettings(text: string, changes: readonly Change[]): string {
  return changes.reduce(
    (changed, { path, value }) => (value === undefined ? remove(changed, path) : apply(changed, { path, value })),
    text,
  );
}

type Mapping = YAMLMap<ParsedNode, ParsedNode | null>;
type Collection = Mapping | YAMLSeq<ParsedNode>;

function apply(text: string, { path, value }: Setting): string {
  const document = parseDocument(text);
  const root: unknown = document.contents;
  if (document.errors.length > 0 || !isMap<ParsedNode, ParsedNode | null>(root)) return text;
  const whole = path.join(".");
  const written = writtenValue(value, whole);
  let parent: Collection = root;
  for (const [depth, step] of path.entries()) {
    const at = path.slice(0, depth + 1).join(".");
    const rest = path.slice(depth + 1);
    const place = isSeq(parent) ? entryOf(parent, step, at) : pairOf(parent, step, text);
    const present: ParsedNode | undefined = place?.value;
    if (rest.length > 0 && isCollection(present)) {
      parent = present as Collection;
      continue;
    }
    const flow = parent.flow === true;
    const changed =
      place === undefined
        ? insertKey(text, parent as Mapping, step, (indent) =>
            rest.length === 0 ? inPlace(written, flow) : missing(at, rest, written, flow ? undefined : indent),
          )
        : replaceValue(text, place, rest.length === 0 ? inPlace(written, flow) : wordSettings(text, present, at, rest, written));
    return checked(changed, document, whole);
  }
  return text;
}

/** The text without what is at the path of keys, and all that is in it; comments above it stay. */
function remove(text: string, path: readonly string[]): string {
  const document = parseDocument(text);
  if (document.errors.length > 0) return text;
  let parent: unknown = document.contents;
  for (const key of path.slice(0, -1)) {
    const child: unknown = isMap(parent) ? parent.get(key, true) : undefined;
    parent = isAlias(child) ? child.resolve(document) : child;
  }
  if (!isMap<ParsedNode, ParsedNode | null>(parent)) return text;
  const index = indexOfKey(parent, path.at(-1)!);
  if (index < 0) return text;
  const [start, end] = extentOf(parent, index, text);
  const by = parent.items.length === 1 ? "{}" : "";
  return checked(text.slice(0, start) + by + text.slice(end), document, path.join("."));
}

/** From where to where a pair goes, with the comma or the line that is its own; the whole of what is in the only one's mapping. */
function extentOf(map: Mapping, index: number, text: string): readonly [number, number] {
  const pair = map.items[index]!;
  const [before, next] = [map.items[index - 1], map.items[index + 1]];
  const start = pair.key.range[0];
  const end = endOfPair(pair, text);
  if (before === undefined && next === undefined) return map.flow === true ? [map.range![0], map.range![1]] : [start, end];
  if (map.flow === true) return before === undefined ? [start, next!.key.range[0]] : [endOfPair(before, text), end];
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  // The first key of a list's entry shares its line with the dash.
  if (text.slice(lineStart, start).trim() !== "") return [start, next!.key.range[0]];
  const lineBreak = text[end - 1] === "\n" ? end - 1 : text.indexOf("\n", end);
  return [lineStart, lineBreak < 0 ? text.length : lineBreak + 1];
}

/** Where a value stands, or would stand. */
interface Place {
  readonly value: ParsedNode | undefined;
  /** Where it begins, the blanks before it included. */
  readonly start: number;
  readonly end: number;
  /** What has to stand before it. */
  readonly before: string;
  /** The comment that its key has on its line, where a block follows. */
  readonly after: string;
}

function indexOfKey(map: Mapping, name: string): number {
  return map.items.findIndex(({ key }) => isScalar(key) && String(key.value) === name);
}

function pairOf(map: Mapping, step: string, text: string): Place | undefined {
  const pair = map.items[indexOfKey(map, step)];
  if (pair === undefined) return undefined;
  const colon = colonAfter(pair.key.range[1], text);
  const { value } = pair;
  if (value === null || value.range[1] === value.range[0]) {
    const start = colon ?? pair.key.range[1];
    return { value: undefined, start, end: start, before: colon === undefined ? ": " : " ", after: "" };
  }
  const block = isCollection(value) && value.flow !== true;
  if (!block || colon === undefined) return { value, start: value.range[0], end: endOf(value, text), before: "", after: "" };
  const [comment = ""] = /^[ \t]+#[^\r\n]*/.exec(text.slice(colon)) ?? [];
  return { value, start: colon, end: endOf(value, text), before: " ", after: comment };
}

function entryOf(list: YAMLSeq<ParsedNode>, step: string, at: string): Place {
  const value = list.items[indexOf(list, step, at)]!;
  return { value, start: value.range[0], end: endOf(value, ""), before: "", after: "" };
}

/** Just after the colon of a key that ends at `end`; undefined where there is none. */
function colonAfter(end: number, text: string): number | undefined {
  const [found] = /^\s*:/.exec(text.slice(end)) ?? [];
  return found === undefined ? undefined : end + found.length;
}

/** Where the last character of a node is followed by what is not its own: comments after a block are not. */
function endOf(node: ParsedNode, text: string): number {
  if (!isCollection(node) || node.flow === true) return node.range[1];
  const last = node.items.at(-1);
  if (last === undefined) return node.range[1];
  return isSeq(node) ? endOf(last as ParsedNode, text) : endOfPair(last as WrittenPair, text);
}

function replaceValue(text: string, { value, start, end, before, after }: Place, by: string): string {
  // A block of text takes the end of its last line with it.
  const lineBreak = isScalar(value) && value.type?.startsWith("BLOCK") === true ? "\n" : "";
  return text.slice(0, start) + before + by + after + lineBreak + text.slice(end);
}

/** A key that is not there, after those that are. */
function insertKey(
  text: string,
  map: Mapping,
  key: string,
  valueAt: (indent: string) => string,
): string {
  const [first] = map.items;
  if (map.flow === true || first === undefined) {
    const [start, after] = map.range!;
    const entry = `${key}: ${valueAt("")}`;
    if (first === undefined) return `${text.slice(0, start)}{ ${entry} }${text.slice(after)}`;
    const end = endOfPair(map.items.at(-1)!, text);
    return `${text.slice(0, end)}, ${entry}${text.slice(end)}`;
  }
  const column = first.key.range[0] - (text.lastIndexOf("\n", first.key.range[0] - 1) + 1);
  const indent = " ".repeat(column);
  const value = valueAt(indent);
  const entry = `${indent}${key}:${value.startsWith("\n") ? "" : " "}${value}`;
  const end = endOfPair(map.items.at(-1)!, text);
  const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
  if (text[end - 1] === "\n") return `${text.slice(0, end)}${entry.replaceAll("\n", lineBreak)}${lineBreak}${text.slice(end)}`;
  const rest = text.slice(end).search(/\r?\n|$/);
  const at = end + rest;
  return `${text.slice(0, at)}${`\n${entry}`.replaceAll("\n", lineBreak)}${text.slice(at)}`;
}

type WrittenPair = Mapping["items"][number];

function endOfPair({ key, value }: WrittenPair, text: string): number {
  return value === null ? (colonAfter(key.range[1], text) ?? key.range[1]) : endOf(value, text);
}

/** What takes the place of a missing value, some way above the one that is set; in flow style without an indent. */
function missing(at: string, rest: readonly string[], written: Written, indent: string | undefined): string {
  if (at === "optimizer") return withWord(DEFAULTS.optimizer, rest, written);
  if (indent === undefined) return flowMapping([nested(rest, written)]);
  const lines = rest.map((key, depth) => `\n${indent}${"  ".repeat(depth + 1)}${key}:`);
  return `${lines.join("")} ${inPlace(written, false)}`;
}

/** `a: { b: value }`. */
function nested(path: readonly string[], written: Written): string {
  return path.reduceRight((inner, key, depth) => `${key}: ${depth < path.length - 1 ? flowMapping([inner]) : inner}`, inPlace(written, true));
}

function flowMapping(entries: readonly string[]): string {
  return `{ ${entries.join(", ")} }`;
}

/** The mapping that takes the place of a word, or of no value. */
function wordSettings(
  text: string,
  present: ParsedNode | undefined,
  at: string,
  rest: readonly string[],
  written: Written,
): string {
  if (present === undefined) return missing(at, rest, written, undefined);
  if (isAlias(present)) {
    throw new SettingError(at, `it is an alias (*${present.source})`, "Set the value where its anchor is");
  }
  const word = (present as Scalar).value;
  if (word === null) return missing(at, rest, written, undefined);
  if (typeof word !== "string") throw new SettingError(at, `it is ${String(word)}, which has no settings of its own`);
  return withWord(text.slice(present.range[0], present.range[1]), rest, written);
}

/** A word with one of its settings; another word, where it is the type that is set. */
function withWord(word: string, rest: readonly string[], written: Written): string {
  if (rest.length === 1 && rest[0] === "type") return inPlace(written, true);
  return flowMapping([`type: ${word}`, nested(rest, written)]);
}

/** The index in a list: a number from 0, or the name of a layer. */
function indexOf(list: YAMLSeq<ParsedNode>, step: string, at: string): number {
  const count = list.items.length;
  if (/^\d+$/.test(step)) {
    if (Number(step) < count) return Number(step);
    const range = count === 0 ? "it is empty" : `its indexes go from 0 to ${count - 1}`;
    throw new SettingError(at, `the list has no such entry; ${range}`);
  }
  const names = list.items.map((item) => (isMap(item) ? (item as YAMLMap).get("name") : undefined));
  const index = names.indexOf(step);
  if (index >= 0) return index;
  const known = names.filter((name) => name !== undefined).join(", ");
  const remedy = known === "" ? "None has a name: give its index, from 0" : `Known: ${known}; or an index from 0`;
  throw new SettingError(at, `nothing there is named "${step}"`, remedy);
}

/** A value as it was given, without blanks and comments around it. */
interface Written {
  readonly text: string;
  /** The value of a word without quotation marks. */
  readonly plain: string | undefined;
}

function writtenValue(text: string, path: string): Written {
  const { contents, errors } = parseDocument(text);
  const block = isCollection(contents) && contents.flow !== true;
  if (contents === null || errors.length > 0 || block) {
    throw new SettingError(path, `"${text}" is no value`, "Write a number, a word, [1, 2] or { key: value }");
  }
  visit(contents, {
    Node(_, node) {
      if (isAlias(node) || (node as Scalar).anchor !== undefined) {
        throw new SettingError(path, "anchors (&) and aliases (*) cannot be used in a value", "Write it out");
      }
    },
  });
  const plain = isScalar(contents) && contents.type === "PLAIN" && typeof contents.value === "string";
  return { text: text.slice(contents.range[0], contents.range[1]), plain: plain ? (contents.value as string) : undefined };
}

/** In brackets a comma or a bracket would end a word. */
function inPlace({ text, plain }: Written, flow: boolean): string {
  return flow && plain !== undefined && /[,[\]{}]/.test(plain) ? JSON.stringify(plain) : text;
}

/** The changed text, if it still is YAML in which every alias has its anchor. */
function checked(text: string, before: Document, path: string): string {
  const document = parseDocument(text);
  if (lostAnchors(document) > lostAnchors(before)) {
    const fault = "this would replace a value with an anchor (&) that is used elsewhere";
    throw new SettingError(path, fault, "Write the value out there");
  }
  if (document.errors.length === 0) return text;
  throw new SettingError(path, "it is written in a form that cannot be changed from outside", "Change it in the file");
}

function lostAnchors(document: Document): number {
  let lost = 0;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) === undefined) lost++;
    },
  });
  return lost;
}
