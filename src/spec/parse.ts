/** Spec text → SpecDocument: plain values that know where they stand in the text. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { Alias, Pair, ParsedNode, YAMLError, YAMLMap, YAMLSeq } from "yaml";
import { diagnostic, failure, quote, type Code, type Diagnostic, type Result, type Span } from "../diagnostic.ts";
import { placeInScalar, type WrittenScalar } from "./scalar.ts";

/** A caller checks the size of a file against it before reading. */
export const MAX_SPEC_BYTES = 2 ** 20;

/**
 * A limit on what is to be parsed, counted in characters that structure YAML: some ten for a layer. It keeps a text
 * that is nothing but structure from taking seconds.
 */
const MAX_STRUCTURE = 100_000;

/** Values that aliases may repeat. Ten lines in which each repeats the one before ten times mean 10^10. */
const MAX_REPEATED = 10_000;

export type SpecValue = null | boolean | number | string | SpecMapping | readonly SpecValue[];

/** Without a prototype: no key of a spec can be taken for something inherited, nor change what is. */
export interface SpecMapping {
  readonly [key: string]: SpecValue;
}

/** `["layers", 0, "units"]`. */
export type SpecPath = readonly (string | number)[];

/** A spec as it was written: frozen values, not yet checked against the schema. */
export interface SpecDocument {
  /** As the person named it: what diagnostics call it. */
  readonly file: string;
  readonly text: string;
  readonly value: SpecMapping;
  /**
   * Where a value, or the key before it, stands. An entry of a list has no key but itself. What is not there, is where
   * the nearest thing around it is.
   */
  locate(path: SpecPath, part: "key" | "value"): Span;
  /**
   * Where the characters of a text from `from` to before `to` stand, whatever its quotation marks and line breaks; the
   * whole of it where it is an alias.
   */
  locateWithin(path: SpecPath, from: number, to: number): Span;
}

/** The text of a file. UTF-8, with or without a byte order mark; else E109 at the first line that is not. */
export function decodeSpec(bytes: Uint8Array, file: string): Result<string> {
  try {
    return { ok: true, value: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const lossy = new TextDecoder().decode(bytes);
    const before = lossy.slice(0, lossy.indexOf("\ufffd")).split("\n");
    const position = { line: before.length, column: before.at(-1)!.length + 1 };
    const span = { start: position, end: { line: position.line, column: position.column + 1 } };
    return failure([diagnostic("E109", "the text is not UTF-8", { file, span, hint: "save the file as UTF-8" })]);
  }
}

/** Parses YAML 1.2 (core schema): one document, a mapping. Faults are E101–E108. */
export function parseSpec(text: string, file: string): Result<SpecDocument> {
  const large = tooLarge(text);
  if (large !== undefined)
    return failure([diagnostic("E108", large, { file, hint: "does it hold data? A spec names files" })]);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: "1.2",
    schema: "core",
    lineCounter: lines,
    prettyErrors: false,
    // Its own search for duplicate keys takes time quadratic in their number; ours is below.
    uniqueKeys: false,
  });
  const spanOf = (start: number, end: number): Span => ({
    start: positionOf(start, lines),
    end: positionOf(end, lines),
  });
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0) return failure(yamlFaults(errors, text, file, spanOf));

  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    return failure([diagnostic("E105", "the spec is empty", { file, hint: MINIMAL })]);
  }
  const { value, positions, faults } = build(contents, file, spanOf);
  if (faults.length > 0) return failure(faults);
  if (!isMapping(value)) {
    const found = Array.isArray(value) ? "a list" : "a single value";
    const [start, end] = contents.range;
    const span = spanOf(start, end);
    return failure([diagnostic("E106", `a spec is a mapping of keys, not ${found}`, { file, span, hint: MINIMAL })]);
  }
  const [start] = contents.range;
  const top = spanOf(start, start + 1);
  return {
    ok: true,
    value: {
      file,
      text,
      value,
      locate: (path, part) => find(value, positions, path)?.entry[part] ?? nearest(value, positions, top, path),
      locateWithin(path, from, to) {
        const found = find(value, positions, path);
        const { value: inner, entry } = found ?? {};
        const place =
          typeof inner === "string" && entry?.scalar !== undefined
            ? placeInScalar(text, entry.scalar, inner, from, to)
            : undefined;
        return place === undefined ? (entry?.value ?? nearest(value, positions, top, path)) : spanOf(...place);
      },
    },
  };
}

const MINIMAL = "a spec has at least the keys version, name, input, layers and loss";

export function isMapping(value: SpecValue | undefined): value is SpecMapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function tooLarge(text: string): string | undefined {
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_SPEC_BYTES) return `the spec has ${bytes.toLocaleString("en-US")} bytes; at most 1 MiB is read`;
  const structure = text.match(/[-[\]{},:?&*!|>'"%@`#\n\t\\]/g)?.length ?? 0;
  if (structure <= MAX_STRUCTURE) return undefined;
  const [found, most] = [structure, MAX_STRUCTURE].map((count) => count.toLocaleString("en-US"));
  return `the spec has ${found} lines, brackets, commas and other marks of YAML; at most ${most} are read`;
}

function positionOf(offset: number, lines: LineCounter): { readonly line: number; readonly column: number } {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

/** The parser goes on after an error and finds others that follow from it: of a line's errors the first is told. */
function yamlFaults(
  errors: readonly YAMLError[],
  text: string,
  file: string,
  spanOf: (start: number, end: number) => Span,
): Diagnostic[] {
  const tabs = errors.filter(({ code }) => code === "TAB_AS_INDENT");
  const lines = new Set<number>();
  return (tabs.length > 0 ? tabs : errors)
    .toSorted((x, y) => x.pos[0] - y.pos[0])
    .flatMap((error) => {
      const { code, message, hint, at = error.pos } = explain(error, text);
      const span = spanOf(...at);
      if (lines.has(span.start.line)) return [];
      lines.add(span.start.line);
      return [diagnostic(code, message, { file, span, hint })];
    });
}

interface Explanation {
  readonly code: Code;
  readonly message: string;
  readonly hint?: string;
  /** Where it is shown, if not where the parser noticed it. */
  readonly at?: [start: number, end: number];
}

function explain({ code, message, pos: [offset] }: YAMLError, text: string): Explanation {
  switch (code) {
    case "TAB_AS_INDENT":
      return { code: "E102", message: "a tab is used for indentation", hint: "indent with spaces" };
    case "MULTIPLE_DOCS":
      return {
        code: "E107",
        message: "a second document begins here",
        hint: "one file holds one spec: remove the ---",
      };
    case "BLOCK_AS_IMPLICIT_KEY":
      return {
        code: "E101",
        message: "a second key on one line, or a line indented too far",
        hint: "put each key on a line of its own, or write { key: value, key: value }; put text with a colon in quotes",
      };
    case "RESOURCE_EXHAUSTION":
      return { code: "E101", message: "brackets or indentation are nested too deeply" };
  }
  const [, mark] = /^Missing closing (["'])quote$/.exec(message) ?? [];
  if (mark !== undefined) {
    const opening = Math.max(0, text.lastIndexOf(mark, offset - 1));
    return { code: "E101", message: "a quotation mark is opened but not closed", at: [opening, opening + 1] };
  }
  if (/^Flow (map|sequence) in block collection must be/.test(message)) {
    const [open, close] = message.includes("map") ? "{}" : "[]";
    return {
      code: "E101",
      message: `before this, a ${open} is not closed, or its lines are not indented`,
      hint: `add the ${close}`,
    };
  }
  const words = message.replace(/\s+/g, " ").slice(0, 200);
  return { code: "E101", message: `not YAML: ${words.charAt(0).toLowerCase()}${words.slice(1)}` };
}

/** Where the entries of each mapping and list stand. */
type Positions = ReadonlyMap<object, ReadonlyMap<string | number, Entry>>;

interface Entry {
  readonly key: Span;
  readonly value: Span;
  /** How the value is written, where it is a text. */
  readonly scalar?: WrittenScalar;
}

/** A value and how many values it holds, itself included, aliases written out. */
interface Built {
  readonly value: SpecValue;
  readonly size: number;
}

const NULL: Built = { value: null, size: 1 };

function build(
  root: ParsedNode,
  file: string,
  spanOf: (start: number, end: number) => Span,
): { value: SpecValue; positions: Positions; faults: readonly Diagnostic[] } {
  const positions = new Map<object, Map<string | number, Entry>>();
  const faults: Diagnostic[] = [];
  const anchors = new Map<string, Built | "open">();
  let repeated = 0;

  function fault(
    code: Code,
    message: string,
    [start, end]: readonly [number, number, ...unknown[]],
    hint: string,
  ): void {
    faults.push(diagnostic(code, message, { file, span: spanOf(start, end), hint }));
  }

  function valueOf(node: ParsedNode | null): Built {
    if (node === null) return NULL;
    if (isAlias(node)) return aliasOf(node);
    if (node.anchor === undefined) return contentOf(node);
    anchors.set(node.anchor, "open");
    const built = contentOf(node);
    anchors.set(node.anchor, built);
    return built;
  }

  function contentOf(node: Exclude<ParsedNode, Alias.Parsed>): Built {
    if (isMap(node)) return mappingOf(node);
    if (isSeq(node)) return listOf(node);
    // The core schema has no other scalars: bigints and dates need tags of their own, which are errors.
    return { value: node.value as SpecValue, size: 1 };
  }

  function aliasOf(node: Alias.Parsed): Built {
    const built = anchors.get(node.source);
    if (built === undefined) {
      fault(
        "E104",
        `the alias ${quote(`*${node.source}`)} has no anchor before it`,
        node.range,
        `define it: &${node.source}`,
      );
      return NULL;
    }
    if (built === "open") {
      fault("E104", `the alias ${quote(`*${node.source}`)} is within itself`, node.range, "write the value out");
      return NULL;
    }
    const before = repeated;
    repeated += built.size;
    if (repeated <= MAX_REPEATED) return built;
    if (before <= MAX_REPEATED) {
      const message = `aliases repeat more than ${MAX_REPEATED.toLocaleString("en-US")} values`;
      fault("E104", message, node.range, "write the values out");
    }
    return NULL;
  }

  function listOf(node: YAMLSeq.Parsed): Built {
    const entries = new Map<string | number, Entry>();
    let size = 1;
    const value = node.items.map((item, index) => {
      const built = valueOf(item);
      const span = spanOf(item.range[0], item.range[1]);
      entries.set(index, { key: span, value: span });
      size += built.size;
      return built.value;
    });
    positions.set(value, entries);
    return { value: Object.freeze(value), size };
  }

  function mappingOf(node: YAMLMap.Parsed): Built {
    const entries = new Map<string | number, Entry>();
    const value: Record<string, SpecValue> = Object.create(null);
    let size = 1;
    for (const pair of node.items as readonly Pair<ParsedNode, ParsedNode | null>[]) {
      const built = valueOf(pair.value);
      size += built.size;
      const key = keyOf(pair.key);
      if (key === undefined) {
        fault(
          "E101",
          "a key must be a word",
          pair.key.range,
          "put text that begins like a list or a mapping in quotes",
        );
        continue;
      }
      const keySpan = spanOf(pair.key.range[0], pair.key.range[1]);
      const first = entries.get(key);
      if (first !== undefined) {
        const hint = `the first is on line ${first.key.start.line}; remove one`;
        fault("E103", `the key ${quote(key)} is there twice`, pair.key.range, hint);
        continue;
      }
      const [start, end] = pair.value?.range ?? [0, 0];
      // A value that is not there has no width: the key stands for it.
      const scalar = isScalar(pair.value) ? { scalar: { style: pair.value.type, start, end } } : {};
      entries.set(key, { key: keySpan, value: end > start ? spanOf(start, end) : keySpan, ...scalar });
      value[key] = built.value;
    }
    positions.set(value, entries);
    return { value: Object.freeze(value), size };
  }

  return { value: valueOf(root).value, positions, faults };
}

/** A key as text; numbers and booleans as they are written. Undefined for null, lists and mappings. */
function keyOf(key: ParsedNode): string | undefined {
  if (!isScalar(key) || key.value === null) return undefined;
  return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
}

/** The value at a path and where it stands; undefined where there is none. */
function find(
  root: SpecMapping,
  positions: Positions,
  path: SpecPath,
): { readonly value: SpecValue; readonly entry: Entry } | undefined {
  let value: SpecValue = root;
  let entry: Entry | undefined;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    entry = positions.get(value)?.get(step);
    if (entry === undefined) return undefined;
    value = (value as Readonly<Record<string | number, SpecValue>>)[step]!;
  }
  return entry === undefined ? undefined : { value, entry };
}

/** Where the nearest thing around a path stands. */
function nearest(root: SpecMapping, positions: Positions, top: Span, path: SpecPath): Span {
  for (let length = path.length - 1; length > 0; length--) {
    const found = find(root, positions, path.slice(0, length));
    if (found !== undefined) return found.entry.value;
  }
  return top;
}
