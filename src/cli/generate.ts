import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Command, Option } from "commander";
import { diagnostic, LayercError, type Diagnostic } from "../diagnostic.ts";
import { chooseSpecs, compileSpecs, GENERATED, type CompiledSpec } from "./project.ts";
import { isSystemError } from "./system-error.ts";
import { message, result } from "./terminal.ts";
import { writeFileWhole } from "./write-file.ts";

/**
 * How a file of the output folder stands to what the specs compile to:
 * - fresh: it is that;
 * - stale: it is as layerc wrote it from another spec or by another version, or it is not there yet;
 * - edited: layerc wrote it and it was changed since;
 * - unmarked: it is where a module goes, and layerc did not write it, or not all of it is there;
 * - orphaned: layerc wrote it, and no spec compiles to it.
 */
export type State = "fresh" | "stale" | "edited" | "unmarked" | "orphaned";

export interface Module {
  readonly path: string;
  readonly state: State;
  /** What the specs compile to; undefined for an orphan. */
  readonly text: string | undefined;
}

interface Options {
  readonly out: string;
  readonly check?: true;
  readonly force?: true;
}

export function command(): Command {
  return new Command("generate")
    .summary("compile specs to TypeScript modules")
    .description("Compiles specs to TypeScript modules, a file NAME.ts for the spec that is named NAME.")
    .argument("[file...]", "specs; without any, specs/**/*.net.yaml")
    .option("--out <folder>", "where the modules go", GENERATED)
    .addOption(new Option("--check", "write nothing; exit 1 unless every module is up to date").conflicts("force"))
    .option("--force", "overwrite modules that were edited, and files that layerc did not write")
    .addHelpText(
      "after",
      `
All specs are compiled before anything is written: if one is invalid (exit 3),
or if a file in the way was edited or not written by layerc (exit 1), nothing
is. Modules that are up to date are not touched.

--check prints "STATE  PATH" for each module:
  fresh      up to date
  stale      not what its spec compiles to now, or not there
  edited     changed by hand since it was generated
  unmarked   not written by layerc, or its last line is missing
  orphaned   no spec compiles to it; looked for where no specs are named

Examples:
  layerc generate
  layerc generate specs/iris.net.yaml
  layerc generate ../models/iris.net.yaml --out src/networks
  layerc generate --check`,
    )
    .action(async (files: string[], { out, check, force }: Options) => {
      const modules = await inspect(chooseSpecs(files), out, files.length === 0);
      process.exitCode = check ? reportStates(modules) : write(modules, force === true);
    });
}

/** Compiles the specs and compares with what is in `out`. Throws LayercError with the faults of all specs. */
export async function inspect(paths: readonly string[], out: string, findOrphans: boolean): Promise<readonly Module[]> {
  const { specs, faults } = await compileSpecs(paths, out);
  const [fault, ...others] = [...faults, ...(await sharedNames(specs))];
  if (fault !== undefined) throw new LayercError([fault, ...others]);
  const { inspectDigest } = await import("../emit/emit.ts");
  const compiled = specs.flatMap(({ compilation }) =>
    compilation.files.map(({ path, text }) => ({ path: join(out, path), text })),
  );
  const modules = compiled.map(({ path, text }): Module => ({ path, text, state: stateOf(readText(path), text) }));
  const known = new Set(compiled.map(({ path }) => path));
  const orphans = (findOrphans ? typescriptFiles(out) : [])
    .filter((path) => !known.has(path) && inspectDigest(unixLines(readText(path) ?? "")).marked)
    .map((path): Module => ({ path, state: "orphaned", text: undefined }));
  return [...modules, ...orphans].sort((x, y) => (x.path < y.path ? -1 : 1));

  function stateOf(found: string | undefined, text: string): State {
    if (found === undefined) return "stale";
    if (unixLines(found) === text) return "fresh";
    const { marked, intact } = inspectDigest(unixLines(found));
    return intact ? "stale" : marked ? "edited" : "unmarked";
  }
}

/** git may check out a file with the line ends of Windows, all of them: that is no edit. */
function unixLines(text: string): string {
  return /(^|[^\r])\n/.test(text) ? text : text.replaceAll("\r\n", "\n");
}

/** Two specs that would write one file. */
async function sharedNames(specs: readonly CompiledSpec[]): Promise<Diagnostic[]> {
  const { parseSpec } = await import("../spec/parse.ts");
  const first = new Map<string, string>();
  return specs.flatMap(({ path, text, compilation: { network } }) => {
    const { name } = network;
    const other = first.get(name);
    if (other === undefined) {
      first.set(name, path);
      return [];
    }
    const parsed = parseSpec(text, path);
    const span = parsed.ok ? parsed.value.locate(["name"], "value") : undefined;
    const hint = "the name is that of the module: give each spec its own";
    return [diagnostic("E305", `"${name}" is also the name of ${other}`, { file: path, span, hint })];
  });
}

function readText(path: string): string | undefined {
  return unlessMissing(path, () => readFileSync(path, "utf8"));
}

function typescriptFiles(folder: string): string[] {
  const entries = unlessMissing(folder, () => readdirSync(folder, { withFileTypes: true })) ?? [];
  return entries.filter((entry) => entry.isFile() && entry.name.endsWith(".ts")).map(({ name }) => join(folder, name));
}

function unlessMissing<T>(path: string, read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === "ENOENT") return undefined;
    // Node names no path where a folder is read as a file.
    throw Object.assign(error, { path });
  }
}

/** Prints the state of each module, and returns the exit code. */
function reportStates(modules: readonly Module[]): number {
  for (const { state, path } of modules) result(`${state.padEnd(8)}  ${path}`);
  const other = modules.filter(({ state }) => state !== "fresh");
  if (other.length === 0) return 0;
  message(`${other.length} of ${countOf(modules.length)} not fresh`);
  const states = new Set(other.map(({ state }) => state));
  for (const [state, hint] of Object.entries(HINTS)) if (states.has(state as State)) message(`hint: ${hint}`);
  return 1;
}

const HINTS = {
  stale: "layerc generate brings stale modules up to date",
  edited: "to keep what was edited, change the spec; layerc generate --force overwrites the module",
  unmarked: "layerc did not write an unmarked file: move it away, or overwrite it with layerc generate --force",
  orphaned: "no spec compiles to an orphaned module: delete it",
} as const satisfies Partial<Record<State, string>>;

/** Writes what is not fresh, all of it or nothing, and returns the exit code. */
function write(modules: readonly Module[], force: boolean): number {
  const inTheWay = modules.filter(({ state }) => state === "edited" || state === "unmarked");
  if (inTheWay.length > 0 && !force) {
    for (const { state, path } of inTheWay) message(`${state.padEnd(8)}  ${path}`);
    message("nothing was written");
    for (const state of new Set(inTheWay.map(({ state }) => state))) message(`hint: ${HINTS[state as "edited"]}`);
    return 1;
  }
  let written = 0;
  for (const { path, state, text } of modules) {
    if (state === "fresh" || text === undefined) continue;
    writeFileWhole(path, text, { createFolder: true });
    result(`wrote  ${path}`);
    written++;
  }
  const orphans = modules.filter(({ state }) => state === "orphaned");
  const compiled = modules.length - orphans.length;
  message(`${countOf(compiled)}: ${written} written, ${compiled - written} up to date`);
  for (const { path } of orphans) message(`orphaned  ${path}`);
  if (orphans.length > 0) message(`hint: ${HINTS.orphaned}`);
  return 0;
}

function countOf(modules: number): string {
  return `${modules} ${modules === 1 ? "module" : "modules"}`;
}
