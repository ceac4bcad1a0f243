/** A project's files: where the specs are, how one is read and compiled, what a generated module calls it. */
import { closeSync, fstatSync, openSync, readdirSync, readSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import type { Compilation } from "../compile.ts";
import { diagnostic, LayercError, type Diagnostic } from "../diagnostic.ts";
import { UsageError } from "./failure.ts";
import { explainSystemError, isSystemError } from "./system-error.ts";

/** Where specs and generated modules are when nothing else is said, in the current folder. */
export const SPECS = "specs";
export const GENERATED = "generated";

const EXTENSION = ".net.yaml";

/** The texts of the specs read so far by their paths, for the lines that diagnostics point at. */
export const sources = new Map<string, string>();

export interface CompiledSpec {
  /** The spec's path, as the person named it. */
  readonly path: string;
  readonly text: string;
  readonly compilation: Extract<Compilation, { readonly diagnostics: readonly [] }>;
}

/** The text of a spec. Throws LayercError: E601 where it cannot be read, E108, E109. */
export async function readSpec(path: string): Promise<string> {
  // Imported here, since it brings a YAML parser that most of a command's start has no use for.
  const { decodeSpec, MAX_SPEC_BYTES } = await import("../spec/parse.ts");
  const bytes = readAtMost(path, MAX_SPEC_BYTES);
  if (bytes === undefined) {
    const message = `the spec is larger than ${MAX_SPEC_BYTES / 2 ** 20} MiB`;
    throw new LayercError([diagnostic("E108", message, { file: path, hint: "does it hold data? A spec names files" })]);
  }
  const decoded = decodeSpec(bytes, path);
  if (!decoded.ok) {
    sources.set(path, new TextDecoder().decode(bytes));
    throw new LayercError(decoded.diagnostics as [Diagnostic]);
  }
  sources.set(path, decoded.value);
  return decoded.value;
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
export async function compileSpec(path: string, out: string = GENERATED): Promise<CompiledSpec> {
  const text = await readSpec(path);
  const { compile } = await import("../compile.ts");
  const compilation = compile(text, { file: path, source: sourceLabel(path, out) });
  if (compilation.network === undefined) throw new LayercError(compilation.diagnostics);
  return { path, text, compilation };
}

/** Compiles each spec, and goes on after one that is at fault. */
export async function compileSpecs(
  paths: readonly string[],
  out: string = GENERATED,
): Promise<{ readonly specs: readonly CompiledSpec[]; readonly faults: Diagnostic[] }> {
  const specs: CompiledSpec[] = [];
  const faults: Diagnostic[] = [];
  for (const path of paths) {
    try {
      specs.push(await compileSpec(path, out));
    } catch (error) {
      if (!(error instanceof LayercError)) throw error;
      faults.push(...error.diagnostics);
    }
  }
  return { specs, faults };
}

/** The specs that a person named, each once, or else all of the project. Throws UsageError where there is none. */
export function chooseSpecs(named: readonly string[]): readonly string[] {
  const files = named.map((path) => resolve(path));
  if (named.length > 0) return named.filter((_, i) => files.indexOf(files[i]!) === i);
  const found = findSpecs(SPECS);
  if (found.length > 0) return found;
  throw new UsageError(`There is no ${SPECS}/**/*${EXTENSION} here. Name the specs, or go to the folder of ${SPECS}/.`);
}

/** All `*.net.yaml` in a folder and those below it, in the order of their paths. */
export function findSpecs(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(EXTENSION))
      .map((name) => join(folder, name))
      .sort();
  } catch (error) {
    if (isSystemError(error) && error.code === "ENOENT") return [];
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
  const label = path.slice(shared > 1 ? shared : -1).join("/");
  // It stands in a comment, which a line break in a file's name would end.
  return label.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, "\ufffd");
}
