/** Folders NETWORK-1, NETWORK-2, …, of runs and of sweeps. */
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, join, sep } from "node:path";
import { isSystemError } from "../files/system-error.ts";
import { inWords, syncFolder } from "../files/write-file.ts";

/**
 * Makes the folder NETWORK-K, K one more than the largest there is: at once, with what `fill` puts in it, so that two
 * processes never share one. `fill` is given the folder as it is at first, and the name that it is to have; it is
 * called again where another process was faster. Throws the system's error where it cannot be made, and what `fill` throws.
 */
export function createNumbered<T>(parent: string, network: string, fill: (staged: string, name: string) => T): T {
  mkdirSync(parent, { recursive: true });
  const staged = join(parent, `.layerc-${process.pid}-${randomBytes(6).toString("hex")}.tmp`);
  try {
    inWords(parent, () => mkdirSync(staged));
    const taken = foldersIn(parent).filter((name) => name.startsWith(`${network}-`));
    for (let k = 1 + Math.max(0, ...taken.map(numberOf)); ; k++) {
      const name = `${network}-${k}`;
      const filled = fill(staged, name);
      if (!takeName(staged, join(parent, name))) continue;
      syncFolder(parent);
      return filled;
    }
  } catch (error) {
    rmSync(staged, { recursive: true, force: true });
    throw error;
  }
}

/** False where another folder has the name by now. */
function takeName(staged: string, folder: string): boolean {
  try {
    renameSync(staged, folder);
    return true;
  } catch (error) {
    // Systems have several words for it.
    if (existsSync(folder)) return false;
    return inWords(folder, () => {
      throw error;
    });
  }
}

/** Whether a person names a folder by its path, and not by its name alone. */
export function isPath(named: string): boolean {
  return basename(named) !== named || named.endsWith(sep) || named === ".";
}

/** K of NETWORK-K. */
export function numberOf(name: string): number {
  return Number(/-(\d+)$/.exec(name)?.[1] ?? 0);
}

/** Folders called NETWORK-K; [] where there is nothing. */
export function foldersIn(parent: string): readonly string[] {
  try {
    return readdirSync(parent, { withFileTypes: true })
      .filter(
        (entry) => (entry.isDirectory() || entry.isSymbolicLink()) && /^[a-z][a-z0-9_]*-\d{1,15}$/.test(entry.name),
      )
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    if (isSystemError(error) && error.code === "ENOENT") return [];
    throw error;
  }
}
