/** Faults in what people hand to layerc, and warnings: what they are, their codes, and the one writer of them. */
import { styleText } from "node:util";
import { inPlace, jsonText, visible } from "./safe-text.ts";
import { workflowCommand } from "./workflow-command.ts";

/** A place in a text. Lines and columns begin at 1; columns count UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** `end` is exclusive. */
export interface Span {
  readonly start: Position;
  readonly end: Position;
}

/**
 * One fault or warning, which its code tells. The message says what is wrong, the hint what can be done; neither ends
 * with a stop.
 */
export interface Diagnostic {
  readonly code: Code;
  readonly message: string;
  /** As the person named it. */
  readonly file: string | undefined;
  readonly start: Position | undefined;
  /** Exclusive. */
  readonly end: Position | undefined;
  readonly hint: string | undefined;
}

/** Every code with what it means: E is a fault, and its first digit decides the exit code; W is a warning. */
export const CODES = {
  // The text of a spec.
  E101: "the text is not YAML",
  E102: "a tab is used for indentation",
  E103: "a key is there twice",
  E104: "an alias without an anchor, within itself, or of too much",
  E105: "the spec is empty",
  E106: "the spec is not a mapping",
  E107: "several documents in one file",
  E108: "the spec is too large",
  E109: "the text is not UTF-8",

  // The spec against the schema.
  E201: "an unknown key",
  E202: "a missing key",
  E203: "a value of the wrong type",
  E204: "an unknown word",
  E205: "a number, a text or a list beyond its limits",
  E206: "keys of which exactly one, or at most one, may be there",
  E207: "a malformed name or text",
  E208: "an unknown version of the spec language",
  E209: "a formula that cannot be read",

  // Rules across layers.
  E301: "softmax over a single unit",
  E302: "a loss that is not defined for the output activation",
  E303: "another number of classes, or of class weights, than the output has room for",
  E304: "another number of features than n[0]",
  E305: "a name that is there twice",
  E306: "a name that is taken",
  E308: "an input shape of too many elements",
  E309: "more memory than one heap has",
  E310: "shares of a split that do not add up",
  E311: "categorical cross-entropy over a single unit",
  E312: "another number of target columns than n[L]",
  E313: "a column that cannot be a target or a weight",
  E314: "a path that leads out of the project",
  E315: "a skip connection from no earlier layer",
  E316: "a skip connection between layers of different widths",
  E317: "noise, dropout or the like on the output",
  E318: "a metric that says nothing of the network’s outputs",
  E319: "settings that do not go together",

  // Data.
  E401: "a line that is not CSV, for its quotes, or no JSON object",
  E402: "a cell, or a value of JSON, that is not a number",
  E403: "a line of other cells or keys than the first",
  E404: "a column, key or array that is not there, or not to be told apart",
  E405: "another number of features or targets than the network has",
  E406: "a class or label that the network does not have",
  E407: "no examples",
  E408: "a file of arrays (.npy, .npz, IDX, .safetensors) that is damaged or of a type that cannot be read",
  E409: "another number of labels or weights than of examples",
  E410: "examples that a network cannot be trained on",
  E411: "a batch larger than the training part",
  E412: "a split that the examples do not allow",
  E413: "no data, or data of another kind than the spec says",
  E414: "weights that are damaged, or of another network",
  E415: "a link that leads out of the project",
  E416: "weights too large to be embedded in a module",
  E417: "an array that a parameter cannot begin as: of another shape, or not of finite numbers",
  E418: "other data than a run or a sweep was trained on",

  // Training.
  E501: "training diverged",

  // Files.
  E601: "a file cannot be read",
  E602: "a file cannot be written",
  E603: "git cannot be asked",
  E604: "GitHub cannot be asked, or answers otherwise than it should",
  E605: "a run or a sweep that is not there, or whose folder is damaged",

  E701: "an internal error",

  // A spec that is valid, and may not be meant.
  W201: "a formula that has no value somewhere",
} as const satisfies Readonly<Record<string, string>>;

export type Code = keyof typeof CODES;

/** A warning is told, and changes nothing else. */
export function isWarning(code: Code): boolean {
  return code.startsWith("W");
}

/** 3 for an invalid spec (E1xx–E3xx), 4 for data, 5 for training, 6 for files, 7 for internal errors, 0 for warnings. */
export function exitCodeOf(code: Code): number {
  return isWarning(code) ? 0 : Math.max(3, Number(code.charAt(1)));
}

/** What a pass over a person's input gives: a value, or every fault that it found. */
export type Result<T> = { readonly ok: true; readonly value: T } | Failure;

export interface Failure {
  readonly ok: false;
  /** In the order of their positions, none twice. */
  readonly diagnostics: readonly [Diagnostic, ...Diagnostic[]];
}

/** The result of a pass that found faults, in any order. */
export function failure(diagnostics: readonly Diagnostic[]): Failure {
  const distinct = [...new Map(diagnostics.map((each) => [headline(each), each])).values()];
  const [first, ...rest] = distinct.sort(
    (x, y) => (x.start?.line ?? 0) - (y.start?.line ?? 0) || (x.start?.column ?? 0) - (y.start?.column ?? 0),
  );
  if (first === undefined) throw new Error("a failure without a fault");
  return { ok: false, diagnostics: [first, ...rest] };
}

/** Faults of the input, where there is no Result to carry them. The CLI prints them and nothing else. */
export class LayercError extends Error {
  override readonly name = "LayercError";
  readonly diagnostics: readonly Diagnostic[];
  /** That of the first diagnostic. */
  readonly exitCode: number;

  constructor(diagnostics: readonly [Diagnostic, ...Diagnostic[]]) {
    super(diagnostics.map(headline).join("\n"));
    this.diagnostics = diagnostics;
    this.exitCode = exitCodeOf(diagnostics[0].code);
  }
}

/** A diagnostic of a place in a file, or of a file without one. */
export function diagnostic(
  code: Code,
  message: string,
  place: {
    readonly file?: string | undefined;
    readonly span?: Span | undefined;
    readonly hint?: string | undefined;
  } = {},
): Diagnostic {
  const { file, span, hint } = place;
  return { code, message, file, start: span?.start, end: span?.end, hint };
}

export { quote } from "./safe-text.ts";

export const DIAGNOSTIC_FORMATS = ["text", "json", "github"] as const;

export type DiagnosticFormat = (typeof DIAGNOSTIC_FORMATS)[number];

export interface FormatOptions {
  /** `text` for people, `json` for programs (one array), `github` for annotations of a pull request. */
  readonly format: DiagnosticFormat;
  /** The texts that diagnostics point into, by the names that the diagnostics give. */
  readonly sources: ReadonlyMap<string, string>;
  readonly colour: boolean;
}

/** All diagnostics as one text, without a final newline. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], options: FormatOptions): string {
  switch (options.format) {
    case "text":
      return textOf(diagnostics, options);
    case "json":
      return jsonText(diagnostics.map(jsonOf), 2);
    case "github":
      return diagnostics.map(annotation).join("\n");
  }
}

/** More than these at once help nobody: the text ends with how many there are besides. */
const MOST_SHOWN = 100;

function textOf(diagnostics: readonly Diagnostic[], { sources, colour }: FormatOptions): string {
  const style: Style = (format, text) => (colour ? styleText(format, text, { validateStream: false }) : text);
  const linesOf = new Map<string, readonly string[]>();
  const shown = diagnostics.slice(0, MOST_SHOWN).map((each) => {
    const { file, code, message, hint } = each;
    const source = file === undefined ? undefined : sources.get(file);
    if (file !== undefined && source !== undefined && !linesOf.has(file)) linesOf.set(file, source.split(/\r?\n/));
    const where = placeOf(each);
    return [
      `${where === "" ? "" : `${style("bold", where)} `}${style(colourOf(code), code)} ${visible(message)}`,
      ...excerpt(each, linesOf.get(file ?? "") ?? [], style),
      ...(hint === undefined ? [] : [`  ${style("cyan", "hint:")} ${hintText(each)}`]),
    ].join("\n");
  });
  const rest = diagnostics.length - shown.length;
  if (rest > 0) shown.push(rest === 1 ? "and one more" : `and ${rest.toLocaleString("en-US")} more`);
  return shown.join("\n\n");
}

/** On one line, but for the stack of an internal error. */
function hintText({ code, hint = "" }: Diagnostic): string {
  return code === "E701" ? hint.split("\n").map(visible).join("\n") : visible(hint);
}

function colourOf(code: Code): "red" | "yellow" {
  return isWarning(code) ? "yellow" : "red";
}

type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

/** `file:line:col`, as far as it is known. */
function placeOf({ file, start }: Diagnostic): string {
  const name = file === undefined ? undefined : visible(file);
  return [name, start?.line, start?.column].filter((part) => part !== undefined).join(":");
}

function headline(each: Diagnostic): string {
  return `${placeOf(each)} ${each.code} ${each.message}`.trimStart();
}

const WIDEST_LINE = 100;
const CONTEXT = 40;

/** The source line with tildes under the fault; a wide line is clipped around it. */
function excerpt({ code, start, end }: Diagnostic, lines: readonly string[], style: Style): string[] {
  const written = start === undefined ? undefined : lines[start.line - 1];
  if (start === undefined || written === undefined) return [];
  const line = inPlace(written);
  const from = Math.min(start.column - 1, line.length);
  const to = end !== undefined && end.line === start.line ? Math.min(end.column - 1, line.length) : line.length;
  const wide = line.length > WIDEST_LINE;
  const left = wide ? Math.max(0, from - CONTEXT) : 0;
  const right = wide ? Math.min(line.length, left + WIDEST_LINE) : line.length;
  const before = (left > 0 ? "…" : "") + shownPiece(line.slice(left, from));
  const fault = shownPiece(line.slice(from, Math.min(to, right)));
  const after = shownPiece(line.slice(Math.max(from, Math.min(to, right)), right)) + (right < line.length ? "…" : "");
  const number = String(start.line);
  const tildes = "~".repeat(Math.max(1, displayWidth(fault)));
  return [
    style("dim", `  ${number} | `) + before + fault + after,
    style("dim", `  ${" ".repeat(number.length)} | `) + " ".repeat(displayWidth(before)) + style(colourOf(code), tildes),
  ];
}

/** A piece of a source line as it is shown: a tab is two spaces, and half of a pair that was cut is no character. */
function shownPiece(text: string): string {
  return text.replaceAll("\t", "  ").replace(/\p{Cs}/gu, "\ufffd");
}

/** Wide in East Asian fonts: CJK, Hangul, kana, full-width forms, and what is drawn as a picture. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/;
const WIDE_PICTURE = /[\u{20000}-\u{3fffd}\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** Drawn over the character before: combining marks, joiners, variation selectors. */
const ZERO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** The columns of a terminal that a text takes. */
function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (!ZERO_WIDTH.test(character)) width += WIDE.test(character) || WIDE_PICTURE.test(character) ? 2 : 1;
  }
  return width;
}

function jsonOf({ code, message, file, start, end, hint }: Diagnostic): Record<string, unknown> {
  const severity = isWarning(code) ? "warning" : "error";
  return { code, severity, message, file: file ?? null, start: start ?? null, end: end ?? null, hint: hint ?? null };
}

/** `::error file=…,line=…,col=…,title=E204::message`. */
function annotation({ code, message, file, start, end, hint }: Diagnostic): string {
  const columns = start !== undefined && end !== undefined && start.line === end.line;
  const properties = {
    file,
    line: start?.line,
    endLine: end?.line,
    // Columns are only allowed within one line; GitHub's end is the last column.
    col: columns ? start.column : undefined,
    endColumn: columns ? Math.max(start.column, end.column - 1) : undefined,
    title: code,
  };
  const text = hint === undefined ? message : `${message}\nhint: ${hint}`;
  return workflowCommand(isWarning(code) ? "warning" : "error", properties, text);
}
