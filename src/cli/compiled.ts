/** From a spec to its module, running: compiled, or taken from the cache of compiled forms. */
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { foldersAbove } from "../data/project-folder.ts";
import { LayercError } from "../diagnostic.ts";
import type { Change } from "../spec/settings.ts";
import type { GeneratedModule } from "../training/generated.ts";
import { openCache } from "./cache.ts";
import { EXTENSION, programsDigest } from "./programs.ts";
import { GENERATED, settledText, sourceLabel, tellWarnings } from "./project.ts";
import type { RunnableNetwork } from "./runnable.ts";

export interface LoadOptions {
  /** Changes to the spec before it is compiled. */
  readonly set: readonly Change[];
  /** Whether compiled forms may be read and kept. */
  readonly cache: boolean;
  /** Where the spec is that `file` is a copy of: its paths lead from there. Default: the file itself. */
  readonly original?: string;
}

export interface Runnable {
  readonly network: RunnableNetwork;
  /** What `layerc generate` writes, its types stripped. */
  readonly module: GeneratedModule;
  /** The spec as it was compiled, changes and all. */
  readonly text: string;
  /** False where it came from the cache. */
  readonly compiled: boolean;
}

/** What an entry of the cache holds, as JSON. */
interface CompiledForm {
  readonly network: RunnableNetwork;
  readonly text: string;
  readonly javascript: string;
}

/** The one runtime that runs here: the CLI's own. */
const RUNTIME_URL = new URL(`../runtime/v1${EXTENSION}`, import.meta.url).href;

/** Longer specs are compiled each time. */
const LONGEST_CACHED = 2 ** 22;

/** Compiles a spec, or finds its compiled form, and imports the module. Throws LayercError, UsageError. */
export async function loadRunnable(file: string, options: LoadOptions): Promise<Runnable> {
  const cache = options.cache ? openCache([dirname(file), "."]) : undefined;
  const key = cache === undefined ? undefined : keyOf(file, options);
  const found = key === undefined ? undefined : cache?.read(key);
  // As it is written below, since its digest is right.
  if (found !== undefined) return { ...(await start(JSON.parse(found) as CompiledForm)), compiled: false };
  const form = await compileForm(file, options);
  // Unless the spec was changed between its two readings.
  if (key !== undefined && key === keyOf(file, options)) cache?.write(key, JSON.stringify(form));
  return { ...(await start(form)), compiled: true };
}

async function start({ network, text, javascript }: CompiledForm): Promise<Omit<Runnable, "compiled">> {
  // The exports of a module are fixed by the emitter.
  return { network, text, module: (await import(moduleUrl(javascript))) as GeneratedModule };
}

/** Where the one import of a module ends: comments, which hold what people write, are lines that begin otherwise. */
const RUNTIME_IMPORT = /^\} from "layerc\/runtime\/v1";$/m;

/**
 * What a module without its types is imported from: from memory, so that what was checked is what runs, and no file of
 * it lies about. All that it imports is the runtime, by its absolute URL.
 */
export function moduleUrl(javascript: string): string {
  const text = javascript.replace(RUNTIME_IMPORT, () => `} from ${JSON.stringify(RUNTIME_URL)};`);
  return `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`;
}

async function compileForm(file: string, { set, original = file }: LoadOptions): Promise<CompiledForm> {
  const text = await settledText(file, set);
  const [{ compile }, { stripTypes }, { runnableOf }] = await Promise.all([
    import("../compile.ts"),
    import("../emit/strip-types.ts"),
    import("./runnable.ts"),
  ]);
  const compilation = compile(text, {
    file,
    source: sourceLabel(original, GENERATED),
    foldersAbove: foldersAbove(dirname(original)),
  });
  if (compilation.network === undefined) throw new LayercError(compilation.diagnostics);
  tellWarnings(compilation.warnings);
  return { network: runnableOf(compilation), text, javascript: stripTypes(compilation.files[0]!.text) };
}

/**
 * Names all that a compiled form depends on: the spec's bytes and the changes to it, what the module calls it, and the
 * compiler. Undefined for a spec that cannot be read or is very long, of which the compiler will say so.
 */
function keyOf(file: string, { set, original = file }: LoadOptions): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined || !stats.isFile() || stats.size > LONGEST_CACHED) return undefined;
  const hash = createHash("sha256");
  for (const part of [readFileSync(file), JSON.stringify(set), sourceLabel(original, GENERATED), compilerDigest()]) {
    hash.update(`${part.length}:`).update(part);
  }
  return hash.digest("hex");
}

/** Of layerc's own files, and of package.json, which names the exact versions of the rest. */
function compilerDigest(): string {
  return programsDigest(fileURLToPath(new URL("..", import.meta.url)), [join("..", "package.json")]);
}
