/** Changes in folders, as they come. */
import { statSync, watch, type FSWatcher } from "node:fs";
import { basename } from "node:path";
import { diagnostic, LayercError } from "../diagnostic.ts";
import { isSystemError } from "../files/system-error.ts";

/** Absolute paths of folders, and the names that matter in each. */
export type Folders = ReadonlyMap<string, ReadonlySet<string> | "all">;

export interface Changes {
  /**
   * Watches these folders from now on, and no others. What changed in a new one before it was watched counts as a
   * change now. Throws LayercError E601 where the system lets no more be watched.
   */
  follow(folders: Folders): void;
  /** Waits for changes, and until no more come; when the first came, as performance.now(). Undefined after `close`. */
  next(): Promise<number | undefined>;
  close(): void;
}

/** An editor saves in several steps: a change is over when nothing has come for so many milliseconds. */
const QUIET = 30;

/** Where changes never cease, they are told all the same. */
const LONGEST = 120;

export function watchChanges(): Changes {
  const watched = new Map<string, { readonly watcher: FSWatcher; readonly identity: string }>();
  let wanted: Folders = new Map();
  let first: number | undefined;
  let last = 0;
  let wake = (): void => {};
  let closed = false;

  function notice(): void {
    last = performance.now();
    first ??= last;
    wake();
  }

  function drop(folder: string): void {
    watched.get(folder)?.watcher.close();
    watched.delete(folder);
  }

  function add(folder: string): void {
    const identity = identityOf(folder);
    if (identity === undefined) return;
    try {
      const watcher = watch(folder, (event, name) => {
        const names = wanted.get(folder);
        // Gone, or moved away: another of the same name is another folder.
        const self = event === "rename" && name === basename(folder);
        if (self) drop(folder);
        if (self || name === null || names === "all" || names?.has(name)) notice();
      });
      watcher.on("error", () => {
        drop(folder);
        notice();
      });
      watched.set(folder, { watcher, identity });
      notice();
    } catch (error) {
      if (!isSystemError(error)) throw error;
      if (error.code === "ENOENT" || error.code === "ENOTDIR") return;
      if (error.code !== "ENOSPC" && error.code !== "EMFILE") throw error;
      const hint = "raise the limit: on Linux, sysctl fs.inotify.max_user_watches and max_user_instances";
      const message = "the system lets no more folders be watched";
      throw new LayercError([diagnostic("E601", message, { file: folder, hint })]);
    }
  }

  return {
    follow(folders) {
      if (closed) return;
      wanted = folders;
      for (const [folder, { identity }] of [...watched]) {
        if (!folders.has(folder) || identity !== identityOf(folder)) drop(folder);
      }
      for (const folder of folders.keys()) if (!watched.has(folder)) add(folder);
    },
    async next() {
      while (!closed) {
        const due = first === undefined ? undefined : Math.min(last + QUIET, first + LONGEST) - performance.now();
        if (due === undefined) await new Promise<void>((resolve) => (wake = resolve));
        else if (due > 0) await new Promise((resolve) => setTimeout(resolve, due));
        else {
          const since = first;
          first = undefined;
          return since;
        }
      }
      return undefined;
    },
    close() {
      closed = true;
      for (const folder of [...watched.keys()]) drop(folder);
      wake();
    },
  };
}

/** Undefined where there is no such folder. */
function identityOf(folder: string): string | undefined {
  const stats = statSync(folder, { throwIfNoEntry: false });
  return stats?.isDirectory() ? `${stats.dev}:${stats.ino}` : undefined;
}
