/** Files that are there whole or not at all. */
import { randomBytes } from "node:crypto";
import { closeSync, constants, fchmodSync, fsyncSync, mkdirSync, openSync, realpathSync } from "node:fs";
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
  try {
    if (options.createFolder === true) mkdirSync(dirname(path), { recursive: true });
    const existing = statSync(path, { throwIfNoEntry: false });
    if (existing === undefined) replaceFile(path, contents, undefined);
    else if (!existing.isFile()) writeFileSync(path, contents);
    else {
      // Renaming asks for rights on the folder alone; opening asks whether the file itself may be written.
      closeSync(openSync(path, constants.O_WRONLY));
      replaceFile(realpathSync(path), contents, existing.mode & 0o777);
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const { code, errno } = error;
    const words = `${path}: ${explainSystemError(error).message}`;
    // The path that was asked for, in place of the temporary one or of none; a write, whichever call of it failed.
    throw Object.assign(new Error(words, { cause: error }), { code, errno, syscall: "write", path });
  }
}

function replaceFile(target: string, contents: string | Uint8Array, mode: number | undefined): void {
  const temporary = join(dirname(target), `.layerc-${process.pid}-${randomBytes(6).toString("hex")}.tmp`);
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
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
