/** Which of several processes takes up a run, or a sweep. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isSystemError } from "../files/system-error.ts";
import { inWords } from "../files/write-file.ts";
import { isAlive, ownMark } from "./process.ts";
import type { ProcessMark } from "./record.ts";

/** What goes on in a folder, and how often it was taken up. */
export interface Resumable {
  readonly folder: string;
  readonly record: { readonly resumed?: readonly unknown[] };
}

export interface Claim<T extends Resumable> {
  /** As it stands now that no other process takes it up. */
  readonly claimed: T;
  release(): void;
}

/**
 * Claims for this process what was read before, until it is released; undefined where a living process has claimed it,
 * or has taken it up since. A claim is a file that is made by one process alone and names it; that of a process which
 * is no more is passed over by the next name, for to delete it could be to delete another's. Throws as `read`, which
 * reads it again.
 */
export function claim<T extends Resumable>(before: T, read: (folder: string) => T): Claim<T> | undefined {
  const { folder } = before;
  const times = timesOf(before);
  for (let attempt = 1; ; attempt++) {
    const path = join(folder, `.resume-${times}-${attempt}`);
    if (!make(path)) {
      if (isHeld(path)) return undefined;
      continue;
    }
    const release = (): void => {
      for (let each = 1; each <= attempt; each++) rmSync(join(folder, `.resume-${times}-${each}`), { force: true });
    };
    const claimed = read(folder);
    if (timesOf(claimed) === times) return { claimed, release };
    release();
    return undefined;
  }
}

function timesOf({ record: { resumed = [] } }: Resumable): number {
  return resumed.length;
}

/** False where there is such a claim. */
function make(path: string): boolean {
  try {
    writeFileSync(path, JSON.stringify(ownMark()), { flag: "wx" });
    return true;
  } catch (error) {
    if (isSystemError(error) && error.code === "EEXIST") return false;
    return inWords(path, () => {
      throw error;
    });
  }
}

/** Whether the process that made a claim lives; one that is just being written is held. */
function isHeld(path: string): boolean {
  try {
    return isAlive(JSON.parse(readFileSync(path, "utf8")) as ProcessMark);
  } catch (error) {
    // Released meanwhile.
    return !(isSystemError(error) && error.code === "ENOENT");
  }
}
