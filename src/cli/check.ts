/** How modules stand, and what differs in them, told to people, to programs and to pull requests. */
import { formatDiagnostics, type Diagnostic, type DiagnosticFormat } from "../diagnostic.ts";
import { inPlace, jsonText as jsonOf, visible } from "../safe-text.ts";
import { workflowCommand } from "../workflow-command.ts";
import { countOf, type Module, type State } from "./modules.ts";
import { sources } from "./project.ts";
import { message, result, styled, terminalOf } from "./terminal.ts";
import { diffHunks, hunkText, type Hunk } from "./unified-diff.ts";

/** What can be done about a state. */
const HINTS = {
  stale: "layerc generate brings stale modules up to date",
  edited: "to keep what was edited, change the spec; layerc generate --force overwrites the module",
  unmarked: "layerc did not write an unmarked file: move it away, or overwrite it with layerc generate --force",
  orphaned: "no spec compiles to an orphaned module: delete it",
} as const satisfies Partial<Record<State, string>>;

/** Prints the state of each module and what differs in it, and returns the exit code. */
export function reportStates(modules: readonly Module[], format: DiagnosticFormat): number {
  const other = modules.filter(({ state }) => state !== "fresh");
  if (format === "json") result(jsonText(modules, []));
  else if (format === "github") for (const line of firstOfEach(other.map(annotations))) result(line);
  else {
    const { colour } = terminalOf(process.stdout);
    for (const module of modules) result([stateLine(module), ...diffLines(module, colour)].join("\n"));
  }
  if (other.length === 0) return 0;
  message(`${other.length} of ${countOf(modules.length)} not fresh`);
  tellHints(other);
  return 1;
}

/** Tells on stderr how modules stand, what follows from it, and what can be done; nothing where there are none. */
export function tellStates(modules: readonly Module[], consequence?: string): void {
  for (const module of modules) message(stateLine(module));
  if (modules.length > 0 && consequence !== undefined) message(consequence);
  tellHints(modules);
}

function tellHints(modules: readonly Module[]): void {
  const states = new Set(modules.map(({ state }) => state));
  for (const [state, hint] of Object.entries(HINTS)) if (states.has(state as State)) message(`hint: ${hint}`);
}

/** Prints faults, for which there are no modules, where a program or a pull request waits for them. */
export function reportFaults(faults: readonly Diagnostic[], format: Exclude<DiagnosticFormat, "text">): void {
  result(format === "json" ? jsonText([], faults) : formatDiagnostics(faults, { format, sources, colour: false }));
}

export function stateLine({ state, path }: Module): string {
  return `${state.padEnd(8)}  ${visible(path)}`;
}

/** What leads from what is there to what the spec compiles to; none in states in which the two have little in common. */
function hunksOf({ state, found, text }: Module): readonly Hunk[] {
  const told = state === "stale" || state === "edited";
  return told && found !== undefined && text !== undefined ? diffHunks(found, text) : [];
}

/** The digest differs wherever anything does: that is told only of a module in which nothing else does. */
function withoutDigest(hunks: readonly Hunk[]): readonly Hunk[] {
  const others = hunks.filter(({ lines }) =>
    lines.some((line) => !line.startsWith(" ") && !line.slice(1).startsWith("// layerc:sha256 ")),
  );
  return others.length > 0 ? others : hunks;
}

/** After a tab `patch` reads no more of a name. */
function headOf({ path, spec }: Module): readonly [string, string] {
  const name = visible(path);
  return [`--- ${name}\twhat is there`, `+++ ${name}\twhat ${visible(spec ?? "")} compiles to`];
}

const MOST_LINES = 60;

function diffLines(module: Module, colour: boolean): string[] {
  const hunks = withoutDigest(hunksOf(module));
  if (hunks.length === 0) return [];
  const lines = [...headOf(module), ...hunks.flatMap((hunk) => hunkText(hunk).split("\n"))];
  return clipped(lines, MOST_LINES).map((line) => styled(styleOf(line), inPlace(line), colour));
}

function clipped(lines: readonly string[], most: number): readonly string[] {
  const rest = lines.length - most;
  return rest <= 1 ? lines : [...lines.slice(0, most), `  … and ${rest.toLocaleString("en-US")} lines more`];
}

function styleOf(line: string): Parameters<typeof styled>[0] {
  if (/^(---|\+\+\+) .*\t/.test(line)) return "bold";
  return ({ "-": "red", "+": "green", "@": "cyan" } as const)[line[0] ?? ""] ?? "reset";
}

/** Every module with its whole diff; `faults` as `layerc validate --format json` has them. */
function jsonText(modules: readonly Module[], faults: readonly Diagnostic[]): string {
  const states = modules.map((module) => {
    const { path, state, spec = null } = module;
    const hunks = hunksOf(module);
    const diff = hunks.length === 0 ? null : `${[...headOf(module), ...hunks.map(hunkText)].join("\n")}\n`;
    return { path, state, spec, diff };
  });
  const told = JSON.parse(formatDiagnostics(faults, { format: "json", sources, colour: false })) as readonly unknown[];
  return jsonOf({ modules: states, faults: told }, 2);
}

/** What an annotation shows of a hunk: it is to be read at a glance. */
const MOST_LINES_ANNOTATED = 20;

/** The first of each list, then the second of each …: GitHub shows no more than ten, and every module has one. */
function firstOfEach(lists: readonly (readonly string[])[]): string[] {
  return lists
    .flatMap((list) => list.map((text, rank) => ({ text, rank })))
    .sort((a, b) => a.rank - b.rank)
    .map(({ text }) => text);
}

/** A workflow command of GitHub Actions for each hunk, at the lines that are there, or one for the whole file. */
function annotations(module: Module): string[] {
  const { path, state, spec, found } = module;
  // A module that is not there has no line to stand at, but its spec has.
  if (state === "stale" && found === undefined) return [annotation(spec!, 1, 1, `${path} is not there`, state)];
  const hunks = withoutDigest(hunksOf(module));
  if (hunks.length === 0) return [annotation(path, 1, 1, SENTENCES[state], state)];
  return hunks.map((hunk) => {
    const [first, last] = changedLines(hunk);
    const diff = clipped(hunk.lines, MOST_LINES_ANNOTATED).map(inPlace).join("\n");
    return annotation(path, first, last, `${SENTENCES[state]} (${spec})`, state, diff);
  });
}

const SENTENCES: Readonly<Record<State, string>> = {
  fresh: "this is up to date",
  stale: "this is not what the spec compiles to now",
  edited: "this was edited after it was generated, and is not what the spec compiles to",
  unmarked: "this was not written by layerc, or its last line is missing",
  orphaned: "no spec compiles to this",
};

/** The first and the last line of the text that is there which a hunk changes; of what it adds, the line before. */
function changedLines({ before, lines }: Hunk): readonly [first: number, last: number] {
  const removed: number[] = [];
  let line = before.line;
  let added: number | undefined;
  for (const text of lines) {
    if (text.startsWith("-")) removed.push(line);
    if (text.startsWith("+")) added ??= Math.max(1, line - 1);
    if (text.startsWith("-") || text.startsWith(" ")) line++;
  }
  const first = removed[0] ?? added ?? 1;
  return [first, removed.at(-1) ?? first];
}

function annotation(
  file: string,
  line: number,
  endLine: number,
  sentence: string,
  state: State,
  diff: string | undefined = undefined,
): string {
  const text = `${sentence}\nhint: ${HINTS[state as keyof typeof HINTS]}${diff === undefined ? "" : `\n${diff}`}`;
  return workflowCommand("error", { file: file, line, endLine, title: `${state} module` }, text);
}
