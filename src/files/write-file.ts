/** Files that are there whole or not at all. */
import { randomBytes } from "node:crypto";
import { appendFileSync, closeSync, constants, fchmodSync, fsyncSync, mkdirSync, openSync, realpathSync } from "node:fs";
import { renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { explainSystemError, isSystemError } from "./system-error.ts";

export interface WriteOptions {
  /** Makes the folder, and those above it, where they are missing. */
  readonly createFolder?: boolean;
}

/**
 * Writes a file so that a reader sees the old contents or the new ones and never a part: into a temporary file of the
 * same folder, which then takes its name. An existing file keeps its mode, a symbolic link goes on pointing to it, and
 * one that may not be written is not replaced. Pipes and devices are written to directly. After a kill a hidden file
 * `.layerc-PID-….tmp` may stay behind; nothing ever reads it.
 * Throws the system's error, as one of `write`, with this path and a message in words.
 */
export function writeFileWhole(path: string, contents: string | Uint8Array, options: WriteOptions = {}): void {
  writeFilesWhole([{ path, contents }], options);
}

/**
 * The same for files that belong together: all lie on the disk before the first takes its name, so that a full disk leaves
 * every old one as it was.
 */
export function writeFilesWhole(
  files: readonly { readonly path: string; readonly contents: string | Uint8Array }[],
  options: WriteOptions = {},
): void {
  const staged: Staged[] = [];
  try {
    for (const { path, contents } of files) staged.push(inWords(path, () => stage(path, contents, options)));
  } catch (error) {
    for (const { drop } of staged) drop();
    throw error;
  }
  staged.forEach(({ finish }, i) => inWords(files[i]!.path, finish));
}

/** Sees that the names in a folder are on the disk, as the files themselves are once written. */
export function syncFolder(path: string): void {
  // Windows opens no folders.
  if (process.platform === "win32") return;
  inWords(path, () => {
    const folder = openSync(path, "r");
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  });
}

/** Adds to the end of a file, which others write to as well. Throws as `writeFileWhole`. */
export function appendToFile(path: string, text: string): void {
  inWords(path, () => appendFileSync(path, text));
}

/** A file that is written, but has not its name yet. */
interface Staged {
  finish(): void;
  drop(): void;
}

function stage(path: string, contents: string | Uint8Array, { createFolder = false }: WriteOptions): Staged {
  if (createFolder) mkdirSync(dirname(path), { recursive: true });
  const existing = statSync(path, { throwIfNoEntry: false });
  if (existing === undefined) return stageFile(path, contents, undefined);
  if (!existing.isFile()) return { finish: () => writeFileSync(path, contents), drop() {} };
  // Renaming asks for rights on the folder alone; opening asks whether the file itself may be written.
  closeSync(openSync(path, constants.O_WRONLY));
  return stageFile(realpathSync(path), contents, existing.mode & 0o777);
}

function stageFile(target: string, contents: string | Uint8Array, mode: number | undefined): Staged {
  const temporary = join(dirname(target), `.layerc-${process.pid}-${randomBytes(6).toString("hex")}.tmp`);
  const drop = (): void => rmSync(temporary, { force: true });
  // Created, never opened if it is there: nobody can lay a link in its place.
  const file = openSync(temporary, "wx", 0o666);
  try {
    try {
      if (mode !== undefined) fchmodSync(file, mode);
      writeFileSync(file, contents);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    drop();
    throw error;
  }
  function finish(): void {
    try {
      renameSync(temporary, target);
    } catch (error) {
      drop();
      throw error;
    }
  }
  return { finish, drop };
}

/**
 * Runs what changes a file or folder. An error of the system is thrown as one of `write`, whichever call of it failed,
 * with the path that was asked for, in place of a temporary one or of none.
 */
export function inWords<T>(path: string, body: () => T): T {
  try {
    return body();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const { code, errno } = error;
    const words = `${path}: ${explainSystemError(error).message}`;
    throw Object.assign(new Error(words, { cause: error }), { code, errno, syscall: "write", path });
  }
}
