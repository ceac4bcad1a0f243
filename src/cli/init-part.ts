/** What the parts of `layerc init` have in common: where they stand, and what they would write. */
import { readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { isSystemError } from "../files/system-error.ts";
import type { Project } from "./config.ts";
import type { Repository } from "./git.ts";

/** One of the things that can be set up. */
export interface Part {
  readonly name: string;
  /** What one has of it, in a few words. */
  readonly does: string;
  /** Whether it is of no use outside a git repository. */
  readonly needsGit: boolean;
  items(place: Place): readonly Item[] | Promise<readonly Item[]>;
}

/** A file or a setting of git that a part consists of. */
export interface Item {
  /** A file as seen from the current folder, or what git's setting is called. */
  readonly name: string;
  /** A conflict: something is there that layerc did not write and cannot add to. */
  readonly state: "done" | "due" | "conflict";
  /** What is in the way, where there is a conflict. */
  readonly reason?: string;
  /** What sets it up; in a conflict what `--force` does, undefined where that would lose what a person wrote. */
  readonly change?: Change | undefined;
  /** How a person undoes it. */
  readonly undo: string;
}

export type Change =
  | { readonly path: string; readonly text: string }
  | { readonly setting: string; readonly value: string };

/** Paths are as seen from the current folder. */
export interface Place {
  /** Undefined outside one. */
  readonly repository: Repository | undefined;
  /** The top folder of the repository, else that of the project. */
  readonly root: string;
  /** The project's folder: that of layerc.config.yaml, else the current one. */
  readonly folder: string;
  readonly project: Project;
}

/** A path as seen from the root, with slashes; undefined for one that is not below it. */
export function fromRoot({ root }: Place, path: string): string | undefined {
  const seen = pathFromRoot(root, path);
  return /^(\.\.|[a-zA-Z]:)(\/|$)/.test(seen) ? undefined : seen;
}

/**
 * The package as it is installed for the project, as seen from the root with a leading `./` or `../`; where it is not
 * installed, undefined.
 */
export function installedPackage({ root, folder }: Place): string | undefined {
  for (let above = resolve(folder); ; above = dirname(above)) {
    const path = join(above, PACKAGE);
    if (statSync(join(path, "package.json"), { throwIfNoEntry: false }) !== undefined) {
      const seen = pathFromRoot(root, path);
      return seen.startsWith("../") ? seen : `./${seen}`;
    }
    if (dirname(above) === above) return undefined;
  }
}

export const PACKAGE = "node_modules/layerc";

function pathFromRoot(root: string, path: string): string {
  return relative(resolve(root), resolve(path)).split(sep).join("/");
}

/**
 * The text of a file; undefined where there is none, and null where it is not UTF-8: writing it back would damage it.
 * Throws the system's error where it cannot be read.
 */
export function readExisting(path: string): string | null | undefined {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    if (isSystemError(error) && error.code === "ENOENT") return undefined;
    throw isSystemError(error) ? Object.assign(error, { path }) : error;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

export const NOT_UTF8 = "it is not UTF-8: save it as that";

/** The line ends that a text has. */
export function lineEndOf(text: string): "\n" | "\r\n" {
  return text.includes("\r\n") ? "\r\n" : "\n";
}
