/** A project's files: where the specs are, how one is read and compiled, what a generated module calls it. */
import { closeSync, fstatSync, openSync, readdirSync, readSync, realpathSync, statSync, type Dirent } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import type { Analysis } from "../analyse.ts";
import type { Compilation } from "../compile.ts";
import { foldersAbove } from "../data/project-folder.ts";
import { diagnostic, formatDiagnostics, LayercError, type Diagnostic } from "../diagnostic.ts";
import { explainSystemError, isSystemError } from "../files/system-error.ts";
import type { SpecDocument } from "../spec/parse.ts";
import type { Change } from "../spec/settings.ts";
import type { Emitted } from "./emitted.ts";
import { UsageError } from "./failure.ts";
import { message, terminalOf } from "./terminal.ts";

/** Where specs, generated modules, weights, runs and sweeps are when nothing else is said, in the current folder. */
export const SPECS = "specs";
export const GENERATED = "generated";
export const WEIGHTS = "weights";
export const RUNS = "runs";
export const SWEEPS = "sweeps";

const EXTENSION = ".net.yaml";

/** The texts of the specs read so far by their paths, for the lines that diagnostics point at. */
export const sources = new Map<string, string>();

/** The specs that --set changed: what is in `sources` is not what is in their files. */
export const changed = new Set<string>();

export interface SpecFile {
  /** The spec's path, as the person named it. */
  readonly path: string;
  readonly text: string;
}

export interface AnalysedSpec extends SpecFile, Analysis {}

export interface CompiledSpec extends SpecFile {
  readonly compilation: Extract<Compilation, { readonly diagnostics: readonly [] }>;
}

/** The text of a spec, or of a configuration. Throws LayercError: E601 where it cannot be read, E108, E109. */
export async function readSpec(path: string, what: "spec" | "configuration" = "spec"): Promise<string> {
  // Imported here, since it brings a YAML parser that most of a command's start has no use for.
  const { decodeSpec, MAX_SPEC_BYTES } = await import("../spec/parse.ts");
  const bytes = readAtMost(path, MAX_SPEC_BYTES);
  if (bytes === undefined) {
    const message = `the ${what} is larger than ${MAX_SPEC_BYTES / 2 ** 20} MiB`;
    const hint = what === "spec" ? "does it hold data? A spec names files" : "is it another file?";
    throw new LayercError([diagnostic("E108", message, { file: path, hint })]);
  }
  const decoded = decodeSpec(bytes, path);
  if (!decoded.ok) {
    sources.set(path, new TextDecoder().decode(bytes));
    throw new LayercError(decoded.diagnostics as [Diagnostic]);
  }
  sources.set(path, decoded.value);
  changed.delete(path);
  return decoded.value;
}

/** The text of a spec with the changes made, as it is compiled. Throws as `readSpec`, and UsageError. */
export async function settledText(path: string, changes: readonly Change[]): Promise<string> {
  const written = await readSpec(path);
  const { applySettings, SettingError } = await import("../spec/settings.ts");
  try {
    const text = applySettings(written, changes);
    // Diagnostics point into the text as it is compiled.
    sources.set(path, text);
    if (changes.length > 0) changed.add(path);
    return text;
  } catch (error) {
    throw error instanceof SettingError ? new UsageError(`--set ${error.message}`) : error;
  }
}

/** Gives the documents of specs that were compiled, unrolled, for the places of what they say. */
export async function documentReader(): Promise<(path: string) => SpecDocument> {
  const { unrolledSpec } = await import("../spec/unrolled-spec.ts");
  return (path) => {
    const spec = unrolledSpec(sources.get(path)!, path);
    if (!spec.ok) throw new Error(`${path} was compiled and is no valid spec`);
    return spec.value.document;
  };
}

/** The bytes of a file, or undefined where there are more than `limit`; of an endless one no more is read. */
function readAtMost(path: string, limit: number): Uint8Array | undefined {
  try {
    const file = openSync(path, "r");
    try {
      const buffer = new Uint8Array(limit + 1);
      let length = 0;
      if (fstatSync(file).size > limit) return undefined;
      for (let read = -1; read !== 0 && length <= limit; length += read) {
        read = readSync(file, buffer, length, limit + 1 - length, null);
      }
      return length > limit ? undefined : buffer.slice(0, length);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const { message, hint } = explainSystemError(error);
    throw new LayercError([diagnostic("E601", message, { file: path, hint })]);
  }
}

/** Reads and compiles a spec; `out` is the folder that its module is for. Throws as `readSpec`, and for its faults. */
export async function compileSpec(path: string, out: string = GENERATED, emitted: Emitted = {}): Promise<CompiledSpec> {
  return compileText(path, await readSpec(path), out, emitted);
}

/** Compiles the text of a spec that was read, now or in a revision from `file`. Throws LayercError with its faults. */
export async function compileText(
  path: string,
  text: string,
  out: string,
  emitted: Emitted = {},
): Promise<CompiledSpec> {
  const [{ compile }, { emitOptions, weightsToEmbed }] = await Promise.all([
    import("../compile.ts"),
    import("./emitted.ts"),
  ]);
  // The weights are those of the network, which has to be known first.
  const weights = emitted.embed === undefined ? undefined : weightsToEmbed(await analyseText(path, text), out, emitted);
  const compilation = compile(text, {
    file: path,
    source: sourceLabel(path, out),
    foldersAbove: foldersAbove(dirname(path)),
    weights,
    ...emitOptions(emitted),
  });
  if (compilation.network === undefined) throw new LayercError(compilation.diagnostics);
  return { path, text, compilation };
}

/** Reads a spec and analyses it, for commands that emit nothing. Throws as `readSpec`, and for its faults. */
export async function analyseSpec(path: string): Promise<AnalysedSpec> {
  return analyseText(path, await readSpec(path));
}

/** Analyses the text of a spec that was read; `file` is where it is, or was. Throws LayercError with its faults. */
export async function analyseText(path: string, text: string, file: string = path): Promise<AnalysedSpec> {
  const { analyse } = await import("../analyse.ts");
  const analysis = analyse(text, { file: path, foldersAbove: foldersAbove(dirname(file)) });
  if (!analysis.ok) throw new LayercError(analysis.diagnostics);
  return { path, text, ...analysis.value };
}

/** Tells warnings on stderr. */
export function tellWarnings(warnings: readonly Diagnostic[]): void {
  if (warnings.length === 0) return;
  message(formatDiagnostics(warnings, { format: "text", sources, colour: terminalOf(process.stderr).colour }));
}

/** Analyses or compiles each spec, as `body` does, and goes on after one that is at fault. */
export async function forEachSpec<Spec extends SpecFile>(
  paths: readonly string[],
  body: (path: string) => Promise<Spec>,
): Promise<{ readonly specs: readonly Spec[]; readonly faults: Diagnostic[] }> {
  const specs: Spec[] = [];
  const faults: Diagnostic[] = [];
  for (const path of paths) {
    try {
      specs.push(await body(path));
    } catch (error) {
      if (!(error instanceof LayercError)) throw error;
      faults.push(...error.diagnostics);
    }
  }
  return { specs, faults };
}

/**
 * The specs that a person named, each once, or else all in the project's folders of specs. Throws UsageError where
 * there is none.
 */
export function chooseSpecs(named: readonly string[], folders: readonly string[] = [SPECS]): readonly string[] {
  const found = named.length > 0 ? named : folders.flatMap(findSpecs).sort();
  if (found.length === 0) {
    const places = folders.map((folder) => `${folder}/**/*${EXTENSION}`).join(" or ");
    const here = folders.includes(SPECS) ? `, go to the folder of ${SPECS}/` : "";
    const remedy = `Name the specs${here}, or say in layerc.config.yaml where they are.`;
    throw new UsageError(`There is no ${places} here. ${remedy}`);
  }
  // One folder may hold another, and a person may name a spec in two ways.
  const files = found.map((path) => resolve(path));
  return found.filter((_, i) => files.indexOf(files[i]!) === i);
}

/** All `*.net.yaml` in a folder and those below it, in the order of their paths. */
export function findSpecs(folder: string): string[] {
  return foldersWithin(folder)
    .flatMap((each) => entriesOf(each).map(({ name }) => join(each, name)))
    .filter((path) => path.endsWith(EXTENSION))
    .sort();
}

/**
 * A folder and those below it, links followed, each once; none where it is not there. What begins with a dot, and
 * node_modules, hold the specs of others if any.
 */
export function foldersWithin(folder: string, seen: Set<string> = new Set()): string[] {
  const real = realFolder(folder);
  if (real === undefined || seen.has(real)) return [];
  seen.add(real);
  const below = entriesOf(folder).filter(
    (entry) =>
      (entry.isDirectory() || entry.isSymbolicLink()) && !entry.name.startsWith(".") && entry.name !== "node_modules",
  );
  return [folder, ...below.flatMap(({ name }) => foldersWithin(join(folder, name), seen))];
}

/** None where the folder is gone. */
function entriesOf(folder: string): Dirent[] {
  return unlessGone(() => readdirSync(folder, { withFileTypes: true })) ?? [];
}

/** What a path to a folder leads to; undefined where it leads to none. */
function realFolder(path: string): string | undefined {
  return unlessGone(() => (statSync(path).isDirectory() ? realpathSync(path) : undefined));
}

/** Files and folders may go at any time, and links lead nowhere or in a circle. */
function unlessGone<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (isSystemError(error) && ["ENOENT", "ENOTDIR", "ELOOP"].includes(error.code)) return undefined;
    throw error;
  }
}

/**
 * What a module in the folder `out` calls its spec: the path from the nearest folder that both are in, with slashes
 * (`specs/xor.net.yaml`), so that neither the current folder nor the machine shows; the file's name alone where that
 * folder is the root.
 */
export function sourceLabel(spec: string, out: string): string {
  const path = resolve(spec).split(sep);
  const folders = resolve(out).split(sep);
  let shared = 0;
  while (shared < path.length - 1 && path[shared] === folders[shared]) shared++;
  // The first part alone is the root.
  return path.slice(shared > 1 ? shared : -1).join("/");
}
