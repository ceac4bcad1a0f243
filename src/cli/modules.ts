/** What specs compile to, beside what is there. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { diagnostic, LayercError, type Diagnostic } from "../diagnostic.ts";
import { inspectDigest } from "../emit/digest.ts";
import { isSystemError } from "../files/system-error.ts";
import type { Emitted } from "./emitted.ts";
import { compileSpec, forEachSpec, tellWarnings, type CompiledSpec } from "./project.ts";

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
  /** The spec that compiles to it; undefined for an orphan. */
  readonly spec: string | undefined;
  /** What the spec compiles to; undefined for an orphan. */
  readonly text: string | undefined;
  /** What is there, with the line ends of Unix; undefined where nothing is. */
  readonly found: string | undefined;
}

/** Compiles the specs and compares with what is in `out`. Throws LayercError with the faults of all specs. */
export async function inspect(
  paths: readonly string[],
  out: string,
  findOrphans: boolean,
  emitted: Emitted = {},
): Promise<readonly Module[]> {
  const { specs, faults } = await compileTogether(paths, out, (path, folder) => compileSpec(path, folder, emitted));
  const [fault, ...others] = faults;
  if (fault !== undefined) throw new LayercError([fault, ...others]);
  tellWarnings(specs.flatMap(({ compilation }) => compilation.warnings));
  return compareModules(specs, out, findOrphans);
}

/** Compiles specs for one folder. One that would write the module of another is at fault, too. */
export async function compileTogether(
  paths: readonly string[],
  out: string,
  compile: typeof compileSpec = compileSpec,
): Promise<{ readonly specs: readonly CompiledSpec[]; readonly faults: readonly Diagnostic[] }> {
  const { specs, faults } = await forEachSpec(paths, (path) => compile(path, out));
  const first = new Map<string, string>();
  const distinct: CompiledSpec[] = [];
  for (const spec of specs) {
    const { name } = spec.compilation.network;
    const other = first.get(name);
    if (other === undefined) {
      first.set(name, spec.path);
      distinct.push(spec);
    } else faults.push(await sharedName(spec, other));
  }
  return { specs: distinct, faults };
}

async function sharedName({ path, text, compilation: { network } }: CompiledSpec, other: string): Promise<Diagnostic> {
  const { parseSpec } = await import("../spec/parse.ts");
  const parsed = parseSpec(text, path);
  const span = parsed.ok ? parsed.value.locate(["name"], "value") : undefined;
  const hint = "the name is that of the module: give each spec its own";
  return diagnostic("E305", `"${network.name}" is also the name of ${other}`, { file: path, span, hint });
}

/** The modules of the specs, and where asked for the orphans in `out`, in the order of their paths. */
export function compareModules(
  specs: readonly CompiledSpec[],
  out: string,
  findOrphans: boolean,
): readonly Module[] {
  const modules = specs.flatMap(({ path: spec, compilation: { files } }) =>
    files.map(({ path: name, text }): Module => {
      const path = join(out, name);
      const found = readText(path);
      return { path, spec, text, found, state: stateOf(found, text) };
    }),
  );
  const known = new Set(modules.map(({ path }) => path));
  const orphans = (findOrphans ? sourceFiles(out) : [])
    .filter((path) => !known.has(path))
    .map((path): Module => ({ path, state: "orphaned", spec: undefined, text: undefined, found: readText(path) }))
    .filter(({ found = "" }) => inspectDigest(found).marked);
  return [...modules, ...orphans].sort((x, y) => (x.path < y.path ? -1 : 1));

  function stateOf(found: string | undefined, text: string): State {
    if (found === undefined) return "stale";
    if (found === text) return "fresh";
    const { marked, intact } = inspectDigest(found);
    return intact ? "stale" : marked ? "edited" : "unmarked";
  }
}

function readText(path: string): string | undefined {
  const text = unlessMissing(path, () => readFileSync(path, "utf8"));
  return text === undefined ? undefined : unixLines(text);
}

/** git may check out a file with the line ends of Windows, all of them: that is no edit. */
function unixLines(text: string): string {
  return /(^|[^\r])\n/.test(text) ? text : text.replaceAll("\r\n", "\n");
}

function sourceFiles(folder: string): string[] {
  const entries = unlessMissing(folder, () => readdirSync(folder, { withFileTypes: true })) ?? [];
  return entries.filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name)).map(({ name }) => join(folder, name));
}

/** The sources in a folder that layerc did not write. */
export function otherSources(folder: string): readonly string[] {
  return sourceFiles(folder).filter((path) => !inspectDigest(readText(path) ?? "").marked);
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

/** A module that is to be written. */
export type Due = Module & { readonly text: string };

/** What generating does about modules: it writes what is due, unless files are in the way, which `force` overwrites. */
export function sortOut(
  modules: readonly Module[],
  force: boolean,
): { readonly due: readonly Due[]; readonly inTheWay: readonly Module[]; readonly orphans: readonly Module[] } {
  const changed = ({ state }: Module): boolean => state === "edited" || state === "unmarked";
  const isDue = (module: Module): module is Due =>
    module.text !== undefined && (module.state === "stale" || (force && changed(module)));
  return {
    due: modules.filter(isDue),
    inTheWay: force ? [] : modules.filter(changed),
    orphans: modules.filter(({ state }) => state === "orphaned"),
  };
}

export function countOf(modules: number): string {
  return `${modules} ${modules === 1 ? "module" : "modules"}`;
}
