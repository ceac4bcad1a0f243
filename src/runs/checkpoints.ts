/** Checkpoints as files: STEP-DIGEST.safetensors, of which a run keeps the last two that are whole. */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { explainSystemError, isSystemError } from "../files/system-error.ts";
import { syncFolder, writeFileWhole } from "../files/write-file.ts";
import { decodeCheckpoint, encodeCheckpoint, type Checkpoint } from "../runtime/checkpoint.ts";
import { WeightsError } from "../runtime/errors.ts";
import { digestOf } from "./folder.ts";
import type { EpochLine } from "./record.ts";

const NAME = /^(\d+)-([0-9a-f]{16})\.safetensors$/;

/**
 * Writes a checkpoint and returns its path: on the disk, folder and all, before all others are deleted but the one
 * `before` it. Throws the system's error, and then leaves those that there are.
 */
export function writeCheckpoint(
  folder: string,
  checkpoint: Checkpoint,
  standing: Standing,
  before: string | undefined,
): string {
  const bytes = encodeCheckpoint(checkpoint, { run: JSON.stringify(standing) });
  const path = join(folder, `${checkpoint.standing.step}-${shortDigest(bytes)}.safetensors`);
  writeFileWhole(path, bytes);
  syncFolder(folder);
  for (const { name } of checkpointsIn(folder)) {
    const each = join(folder, name);
    if (each !== path && each !== before) rmSync(each, { force: true });
  }
  return path;
}

/** What of a run no trainer knows. */
export interface Standing {
  /** Of training until then, all parts together. */
  readonly seconds: number;
  /** The epoch whose parameters the training would end with. */
  readonly chosen: EpochLine | undefined;
}

export interface Found extends Standing {
  readonly path: string;
  readonly checkpoint: Checkpoint;
}

/** The newest checkpoint that is whole; undefined where there is none. Those that were passed over, with the reason. */
export function newestCheckpoint(folder: string): {
  readonly newest: Found | undefined;
  readonly damaged: readonly { readonly path: string; readonly problem: string }[];
} {
  const damaged: { path: string; problem: string }[] = [];
  for (const { name, digest } of checkpointsIn(folder)) {
    const path = join(folder, name);
    try {
      const bytes = readFileSync(path);
      if (shortDigest(bytes) !== digest) throw new WeightsError("it is damaged: its digest is not the one in its name");
      const { checkpoint, metadata } = decodeCheckpoint(bytes);
      // As it was written, since the digest is right.
      const standing = JSON.parse(metadata["run"]!) as Standing;
      return { newest: { path, checkpoint, seconds: standing.seconds, chosen: standing.chosen }, damaged };
    } catch (error) {
      if (error instanceof WeightsError) damaged.push({ path, problem: error.message });
      else if (isSystemError(error)) damaged.push({ path, problem: explainSystemError(error).message });
      else throw error;
    }
  }
  return { newest: undefined, damaged };
}

/**
 * Deletes what writers that were killed have left behind: parts of files, and what is older than the checkpoint before
 * `from`, the one that is gone on from.
 */
export function removeLeftovers(folder: string, from: string | undefined): void {
  const parts = readdirSync(folder).filter((name) => /^\.layerc-.*\.tmp$/.test(name));
  const whole = checkpointsIn(folder).map(({ name }) => name);
  const at = whole.findIndex((name) => join(folder, name) === from);
  const older = at === -1 ? [] : whole.slice(at + 2);
  for (const name of [...parts, ...older]) rmSync(join(folder, name), { force: true });
}

/** From the newest on. */
function checkpointsIn(folder: string): readonly { readonly name: string; readonly digest: string }[] {
  return readdirSync(folder)
    .flatMap((name) => {
      const [, step, digest] = NAME.exec(name) ?? [];
      return digest === undefined ? [] : [{ name, digest, step: Number(step) }];
    })
    .sort((a, b) => b.step - a.step);
}

/** The first 16 digits of the SHA-256. */
function shortDigest(bytes: Uint8Array): string {
  return digestOf(bytes).slice(0, 16);
}
