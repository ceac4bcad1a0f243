/** Files as they were in a revision, asked of git. */
import { spawnSync } from "node:child_process";
import { posix, relative, resolve, sep } from "node:path";
import { diagnostic, LayercError, quote } from "../diagnostic.ts";
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
  // No revision begins with a dash, and nothing that does can become an option of git's.
  const commit = name.startsWith("-") ? undefined : git(["rev-parse", "--verify", "--quiet", `${name}^{commit}`]);
  if (commit === undefined) {
    const shallow = "In a shallow clone, fetch it first (actions/checkout: fetch-depth: 0).";
    throw new UsageError(`There is no commit ${quote(name)} here. ${shallow}`);
  }
  const tree = decode(commit).trim();
  return {
    name,
    files(paths) {
      // Without a path, git would list them all.
      if (paths.length === 0) return new Map();
      const listed = git(["ls-tree", "-r", "-z", tree, "--", ...paths.map(pathFromHere)]) ?? new Uint8Array();
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

const MOST_LISTED = 2 ** 26;

/** What git prints; undefined where it says no by exit code 1, or prints more than `limit` bytes. */
function git(args: readonly string[], limit = MOST_LISTED): Uint8Array | undefined {
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
      ? ["git is not there", "install git, or compare two files: layerc diff OLD NEW"]
      : [`git: ${said.replace(/\p{Cc}/gu, "\ufffd") || (code ?? `exit code ${status}`)}`, HINT];
  throw new LayercError([diagnostic("E603", message, { hint })]);
}

const HINT = "--against needs a git repository around the current folder and the specs";

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
