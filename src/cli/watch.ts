/** `generate --watch`: the compiler stays loaded, and compiles what was saved. */
import { realpathSync, statSync } from "node:fs";
import { basename, dirname, resolve, sep } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { LayercError } from "../diagnostic.ts";
import { isSystemError } from "../files/system-error.ts";
import { writeFileWhole } from "../files/write-file.ts";
import { watchChanges, type Folders } from "./changes.ts";
import { tellStates } from "./check.ts";
import { CONFIG, loadProject, nearestConfig, type Project } from "./config.ts";
import type { Emitted } from "./emitted.ts";
import { report } from "./failure.ts";
import { compareModules, compileTogether, sortOut, type Module } from "./modules.ts";
import {
  chooseSpecs,
  compileText,
  findSpecs,
  foldersWithin,
  readSpec,
  sources,
  tellWarnings,
  type CompiledSpec,
} from "./project.ts";
import { message, result } from "./terminal.ts";

export interface WatchOptions {
  /** The specs; none for all of the project. */
  readonly files: readonly string[];
  /** In place of the project's. */
  readonly out: string | undefined;
  /** In place of the nearest. */
  readonly config: string | undefined;
  readonly force: boolean;
  emittedBy(project: Project): Emitted;
}

/** Generates now and after each save until Ctrl-C or SIGTERM. Throws LayercError E601 where no more can be watched. */
export async function watch(options: WatchOptions): Promise<void> {
  const changes = watchChanges();
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const signal of signals) process.on(signal, changes.close);
  const generate = generator(options);
  let before: Look | undefined;
  try {
    for (let since: number | undefined = performance.now(); since !== undefined; since = await changes.next()) {
      const look = await lookAt(options, changes.follow);
      if (isDeepStrictEqual(look, before)) continue;
      await generate(look, since);
      if (before === undefined) message("watching for changes; Ctrl-C ends it");
      before = look;
    }
  } finally {
    changes.close();
    for (const signal of signals) process.off(signal, changes.close);
  }
}

/** All that decides what is generated. */
interface Look {
  /** The text of the configuration. */
  readonly config: string | undefined;
  /** The project, with the texts of its specs by path, or why one cannot be read; or why there are none. */
  readonly found:
    | { readonly project: Project; readonly texts: ReadonlyMap<string, string | LayercError> }
    | { readonly fault: unknown };
}

/** Folders are followed before they are read: what changes later than it is read is noticed. */
async function lookAt({ files, ...options }: WatchOptions, follow: (folders: Folders) => void): Promise<Look> {
  const path = options.config ?? nearestConfig();
  const config = (): string | undefined => (path === undefined ? undefined : sources.get(path));
  let project: Project;
  try {
    project = await loadProject(path);
  } catch (fault) {
    follow(foldersOf([path ?? CONFIG, CONFIG], []));
    return { config: config(), found: { fault } };
  }
  const folders = files.length === 0 ? project.specs : [];
  follow(foldersOf([path ?? CONFIG, CONFIG, ...files, ...folders.flatMap(findSpecs)], folders));
  try {
    const texts = new Map<string, string | LayercError>();
    for (const spec of chooseSpecs(files, project.specs)) texts.set(spec, await textOf(spec));
    return { config: config(), found: { project, texts } };
  } catch (fault) {
    return { config: config(), found: { fault } };
  }
}

async function textOf(spec: string): Promise<string | LayercError> {
  try {
    return await readSpec(spec);
  } catch (error) {
    if (error instanceof LayercError) return error;
    throw error;
  }
}

/**
 * Where changes of these files can be seen, and any in these folders: in every folder on the way from the current one,
 * each of which may be moved; outside of the current one, in the last that is there.
 */
function foldersOf(files: readonly string[], folders: readonly string[]): Folders {
  const wanted = new Map<string, Set<string> | "all">();
  const here = resolve();
  for (const path of [...files, ...files.flatMap(targetOf), ...folders]) {
    let at = resolve(path);
    let folder = dirname(at);
    for (; ; [at, folder] = [folder, dirname(folder)]) {
      const names = wanted.get(folder) ?? new Set();
      if (names !== "all") wanted.set(folder, names.add(basename(at)));
      if (folder === at || folder === here) break;
      if (!folder.startsWith(here + sep) && statSync(folder, { throwIfNoEntry: false })?.isDirectory()) break;
    }
  }
  for (const folder of folders) for (const each of foldersWithin(folder)) wanted.set(resolve(each), "all");
  return wanted;
}

/** What a link leads to: there its contents change. */
function targetOf(path: string): string[] {
  try {
    return [realpathSync(path)];
  } catch (error) {
    if (isSystemError(error)) return [];
    throw error;
  }
}

interface Compiled {
  readonly text: string;
  readonly out: string;
  readonly emitted: Emitted;
  readonly spec: Promise<CompiledSpec>;
}

/**
 * Writes what a look asks for, and tells what is wrong. Each spec is for itself: one that is at fault keeps no other
 * back. One whose text is as it was is not compiled again.
 */
function generator({ out, force, files, emittedBy }: WatchOptions): (look: Look, since: number) => Promise<void> {
  let known: { readonly specs: ReadonlyMap<string, Compiled>; readonly orphans: readonly Module[] } = {
    specs: new Map(),
    orphans: [],
  };

  async function generate({ project, texts }: Exclude<Look["found"], { readonly fault: unknown }>, since: number) {
    const compiled = new Map<string, Compiled>();
    const anew = new Set<string>();
    const target = out ?? project.out;
    const emitted = emittedBy(project);
    const { specs, faults } = await compileTogether([...texts.keys()], target, async (path, folder = target) => {
      const text = texts.get(path);
      if (typeof text !== "string") throw text;
      const before = known.specs.get(path);
      const same = before?.text === text && before.out === folder && isDeepStrictEqual(before.emitted, emitted);
      const entry = same ? before : { text, out: folder, emitted, spec: compileText(path, text, folder, emitted) };
      compiled.set(path, entry);
      if (!same) anew.add(path);
      return entry.spec;
    });
    tellWarnings(specs.flatMap(({ path, compilation }) => (anew.has(path) ? compilation.warnings : [])));
    // The module of a spec that is at fault is no orphan.
    const findOrphans = files.length === 0 && faults.length === 0;
    const modules = compareModules(specs, target, findOrphans);
    const { due, inTheWay, orphans } = sortOut(modules, force);
    for (const { path, text } of due) {
      writeFileWhole(path, text, { createFolder: true });
      result(`${timeOfDay()}  wrote  ${path}  (${Math.round(performance.now() - since)} ms)`);
    }
    tellStates(inTheWay);
    // Once, and not after every save.
    if (!isDeepStrictEqual(orphans, known.orphans)) tellStates(orphans);
    known = { specs: compiled, orphans };
    const [fault, ...others] = faults;
    if (fault !== undefined) {
      report(new LayercError([fault, ...others]), { sources });
      const count = new Set(faults.map(({ file }) => file)).size;
      message(`${timeOfDay()}  faults in ${count} of ${texts.size} ${texts.size === 1 ? "spec" : "specs"}`);
    } else if (due.length === 0) message(`${timeOfDay()}  nothing written`);
  }

  return async ({ found }, since) => {
    try {
      if ("fault" in found) throw found.fault;
      await generate(found, since);
    } catch (error) {
      report(error, { sources });
    }
  };
}

function timeOfDay(): string {
  return new Date().toTimeString().slice(0, 8);
}
