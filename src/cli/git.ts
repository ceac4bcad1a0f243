/** Files as they were in a revision, and the settings of a repository, asked of git. */
import { spawnSync } from "node:child_process";
import { join, posix, relative, resolve, sep } from "node:path";
import { diagnostic, LayercError, quote } from "../diagnostic.ts";
import { visible } from "../safe-text.ts";
import { UsageError } from "./failure.ts";

export interface Revision {
  /** As the person named it. */
  readonly name: string;
  /**
   * The files at these paths, and below those that are folders, with git's names for their contents. Paths are as seen
   * from the current folder, with slashes.
   */
  files(paths: readonly string[]): ReadonlyMap<string, string>;
  /** The contents of one of `files`; undefined where there are more than `limit` bytes. */
  read(blob: string, limit: number): Uint8Array | undefined;
}

/**
 * Throws UsageError where there is no such revision, LayercError E603 where git cannot be asked: it is not installed,
 * or the current folder is not in a repository.
 */
export function openRevision(name: string): Revision {
  return revisionAt(name, commitOf(name));
}

/**
 * The last commit that HEAD has in common with a revision, which is what HEAD's own changes began from: neither those
 * that the revision has had since are told as undone, nor those that HEAD took over from it as new. Throws as
 * `openRevision`, and UsageError where there is none.
 */
export function openMergeBase(name: string): Revision {
  const shared = git(["merge-base", commitOf(name), "HEAD"]);
  if (shared === undefined) throw new UsageError(`${quote(name)} and HEAD have no commit in common here. ${SHALLOW}`);
  return revisionAt(name, decode(shared).trim());
}

export function hasCommit(name: string): boolean {
  return findCommit(name) !== undefined;
}

/** What leads from the repository's root to the current folder: `packages/a/`, or "". Throws LayercError E603. */
export function prefixOfHere(): string {
  return decode(git(["rev-parse", "--show-prefix"])!).replace(/\n$/, "");
}

const SHALLOW = "In a shallow clone, fetch it first (actions/checkout: fetch-depth: 0).";

function commitOf(name: string): string {
  const commit = findCommit(name);
  if (commit === undefined) throw new UsageError(`There is no commit ${quote(name)} here. ${SHALLOW}`);
  return commit;
}

function findCommit(name: string): string | undefined {
  // No revision begins with a dash, and nothing that does can become an option of git's.
  const commit = /^-|\0/.test(name) ? undefined : git(["rev-parse", "--verify", "--quiet", `${name}^{commit}`]);
  // ^main is what main does not reach.
  return commit === undefined || commit[0] === CARET ? undefined : decode(commit).trim();
}

const CARET = 0x5e;

function revisionAt(name: string, tree: string): Revision {
  return {
    name,
    files(paths) {
      // No file has a NUL in its name, and no argument may.
      const asked = paths.filter((path) => !path.includes("\0"));
      // Without a path, git would list them all.
      if (asked.length === 0) return new Map();
      const listed = git(["ls-tree", "-r", "-z", tree, "--", ...asked.map(pathFromHere)]) ?? new Uint8Array();
      const entries = decode(listed)
        .split("\0")
        .map((entry) => /^100\d+ blob (\w+)\t(.*)$/s.exec(entry));
      return new Map(entries.flatMap((entry) => (entry === null ? [] : [[entry[2]!, entry[1]!] as const])));
    },
    read: (blob, limit) => git(["cat-file", "blob", blob], limit),
  };
}

/** A path as git lists it: from the current folder, with slashes. */
export function pathFromHere(path: string): string {
  return posix.normalize(relative("", resolve(path)).split(sep).join("/"));
}

export interface Repository {
  /** The top folder of the work tree, as seen from the current folder. */
  readonly folder: string;
  /** The values of a setting of this clone, each with a final newline; "" without any. */
  setting(key: string): string;
  /** Sets a setting of this clone, in place of all its values. */
  set(key: string, value: string): void;
}

/** The repository around the current folder. Throws LayercError E603 where there is none with a work tree, or no git. */
export function openRepository(): Repository {
  const git = askGit({
    absent: "install git",
    refused: "all but the editor is set up in a git repository: git init makes one",
  });
  // The first line is there to be refused in a bare repository, whose work tree the second one takes for granted.
  const found = decode(git(["rev-parse", "--show-toplevel", "--show-cdup"]) ?? new Uint8Array());
  return {
    folder: join(found.split("\n").at(-2)!, "."),
    setting: (key) => decode(git(["config", "--local", "--get-all", key]) ?? new Uint8Array()),
    set(key, value) {
      git(["config", "--local", "--replace-all", key, value]);
    },
  };
}

/** Of revisions. */
function git(args: readonly string[], limit?: number): Uint8Array | undefined {
  return askGit({
    absent: "install git, or compare two files: layerc diff OLD NEW",
    refused: "comparing with a revision needs a git repository around the current folder and the specs",
  })(args, limit);
}

/** What git prints; undefined where it says no by exit code 1, or prints more than `limit` bytes. */
type Git = (args: readonly string[], limit?: number) => Uint8Array | undefined;

const MOST_LISTED = 2 ** 26;

/** `hints`: what can be done where git is not installed, and where it refuses. */
function askGit(hints: { readonly absent: string; readonly refused: string }): Git {
  return (args, limit = MOST_LISTED) => {
    const literally = ["--literal-pathspecs", ...args];
    const { error, status, stdout, stderr } = spawnSync("git", literally, { maxBuffer: limit, windowsHide: true });
    const { code } = (error ?? {}) as NodeJS.ErrnoException;
    if (code === "ENOBUFS" || (error === undefined && status === 1)) return undefined;
    if (error === undefined && status === 0) return stdout;
    const [said = ""] = decode(stderr ?? new Uint8Array())
      .replace(/^fatal: /, "")
      .split("\n");
    const [message, hint] =
      code === "ENOENT"
        ? ["git is not there", hints.absent]
        : [`git: ${visible(said) || (code ?? `exit code ${status}`)}`, hints.refused];
    throw new LayercError([diagnostic("E603", message, { hint })]);
  };
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
