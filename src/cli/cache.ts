/** A folder for what can be made again: texts by their keys, there whole or not at all, and checked on reading. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { isSystemError } from "../files/system-error.ts";
import { writeFileWhole } from "../files/write-file.ts";

export interface Cache {
  /** Where an entry is, or would be. */
  pathOf(key: string): string;
  /** The entry's text; undefined where there is none, or a damaged one. */
  read(key: string): string | undefined;
  /** Keeps an entry, if it can. */
  write(key: string, text: string): void;
}

/** The oldest are removed when there are more. */
const MOST_ENTRIES = 200;

/**
 * The first folder that can be trusted: `.cache/layerc` in the nearest node_modules above one of the `places`, else
 * `layerc` in the user's cache folder. Entries are programs that will run: nobody else may be able to write there.
 * Undefined where no folder will do.
 */
export function openCache(places: readonly string[]): Cache | undefined {
  for (const place of places) {
    const modules = nearestModules(resolve(place));
    if (modules === undefined || !isOurs(modules)) continue;
    const folder = join(modules, ".cache", "layerc");
    if (prepare(folder) && isOurs(dirname(folder))) return cacheIn(folder);
  }
  const folder = join(userCacheFolder(), "layerc");
  return prepare(folder) ? cacheIn(folder) : undefined;
}

function cacheIn(folder: string): Cache {
  const pathOf = (key: string): string => join(folder, `${key}.json`);
  return {
    pathOf,
    read(key) {
      const entry = unlessSystemError(() => readFileSync(pathOf(key), "utf8"));
      if (entry === undefined) return undefined;
      const end = entry.indexOf("\n");
      const text = entry.slice(end + 1);
      return entry.slice(0, end) === digestOf(text) ? text : undefined;
    },
    write(key, text) {
      unlessSystemError(() => {
        writeFileWhole(pathOf(key), `${digestOf(text)}\n${text}`);
        removeOldest(folder);
      });
    },
  };
}

function removeOldest(folder: string): void {
  const names = readdirSync(folder);
  if (names.length <= MOST_ENTRIES) return;
  const aged = names.map((name) => {
    const path = join(folder, name);
    return { path, time: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity };
  });
  aged.sort((a, b) => b.time - a.time);
  for (const { path } of aged.slice(MOST_ENTRIES)) rmSync(path, { force: true });
}

function nearestModules(folder: string): string | undefined {
  const modules = join(folder, "node_modules");
  if (unlessSystemError(() => statSync(modules).isDirectory()) === true) return modules;
  const parent = dirname(folder);
  return parent === folder ? undefined : nearestModules(parent);
}

function userCacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (process.platform === "win32") return LOCALAPPDATA ?? join(homedir(), "AppData", "Local");
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches");
  // The XDG specification: a relative path is to be passed over.
  return XDG_CACHE_HOME?.startsWith("/") === true ? XDG_CACHE_HOME : join(homedir(), ".cache");
}

/** Makes the folder, for the user alone, and says whether it will do. */
function prepare(folder: string): boolean {
  unlessSystemError(() => mkdirSync(folder, { recursive: true, mode: 0o700 }));
  return isOurs(folder);
}

/** Whether a folder is the user's and only the user may write to it; on Windows that is left to the folder above. */
function isOurs(folder: string): boolean {
  const stats = unlessSystemError(() => statSync(folder));
  if (stats === undefined || !stats.isDirectory()) return false;
  return process.platform === "win32" || (stats.uid === process.geteuid?.() && (stats.mode & 0o022) === 0);
}

/** A cache that cannot be read or written is as good as none. */
function unlessSystemError<T>(body: () => T): T | undefined {
  try {
    return body();
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
