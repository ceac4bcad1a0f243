/** Reading the folders of runs. */
import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import { explainSystemError, isSystemError } from "../files/system-error.ts";
import { foldersIn, numberOf } from "./numbered.ts";
import { RUN_FILES, type EpochLine, type RunRecord } from "./record.ts";

/** A folder that is no run, or no sweep, or whose files cannot be trusted. */
export class RunError extends Error {
  override readonly name = "RunError";
  /** The file or folder that is at fault. */
  readonly path: string;
  readonly hint: string;

  constructor(path: string, message: string, hint = "layerc runs lists the runs that there are") {
    super(message);
    this.path = path;
    this.hint = hint;
  }
}

export interface Run {
  /** The folder, as seen from the working folder. */
  readonly folder: string;
  readonly record: RunRecord;
}

/** Throws RunError. */
export function readRun(folder: string): Run {
  const damaged = "delete the folder of the run, and train anew";
  const record = readRecord(join(folder, RUN_FILES.record), MODEL, "run", undefined, damaged);
  return { folder, record: record as RunRecord };
}

/**
 * A record of version 1 that has what `model` has, in the types of its values. Throws RunError with the hint for a file
 * that cannot be read, or with that for one that is damaged.
 */
export function readRecord(
  path: string,
  model: unknown,
  of: "run" | "sweep",
  hint: string | undefined,
  damaged = hint,
): unknown {
  let value: unknown;
  try {
    value = JSON.parse(read(path, hint));
  } catch (error) {
    throw error instanceof SyntaxError ? new RunError(path, "it is not whole", damaged) : error;
  }
  const { version } = (value ?? {}) as { readonly version?: unknown };
  if (version !== 1) throw new RunError(path, "it is not of version 1", damaged);
  if (!isLike(value, model)) throw new RunError(path, `it lacks what the record of a ${of} says`, damaged);
  return value;
}

/** The spec that a run was trained from, as it is in its folder. Throws RunError where it is not the one of the record. */
export function specOf({ folder, record }: Run): { readonly path: string; readonly text: string } {
  const path = join(folder, RUN_FILES.spec);
  const text = read(path);
  if (digestOf(text) === record.spec.digest) return { path, text };
  throw new RunError(path, "it is not the spec that was trained: its digest is another one");
}

/** All runs in a folder, the oldest first, and what looks like one and is damaged; none where there is no folder. */
export function listRuns(runs: string): { readonly runs: readonly Run[]; readonly damaged: readonly RunError[] } {
  const found: Run[] = [];
  const damaged: RunError[] = [];
  for (const name of foldersIn(runs)) {
    try {
      found.push(readRun(join(runs, name)));
    } catch (error) {
      if (!(error instanceof RunError)) throw error;
      damaged.push(error);
    }
  }
  return { runs: found.toSorted((a, b) => compare(a.record, b.record)), damaged };
}

/** By their beginnings, and in the same millisecond by K of NETWORK-K. */
function compare(a: RunRecord, b: RunRecord): number {
  return a.started < b.started ? -1 : a.started > b.started ? 1 : numberOf(a.name) - numberOf(b.name);
}

/** The lines of a file of JSON lines, each as it stands; one that is no JSON, as the last may be, ends them. */
export function readLines<Line>(path: string): Line[] {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (isSystemError(error) && error.code === "ENOENT") return [];
    throw error;
  }
  return linesOf<Line>(text);
}

/** The last epoch that `metrics.jsonl` knows, from the end of the file alone. */
export function lastEpoch(folder: string): EpochLine | undefined {
  try {
    const file = openSync(join(folder, RUN_FILES.metrics), "r");
    try {
      const { size } = fstatSync(file);
      const tail = Buffer.alloc(Math.min(size, TAIL));
      const length = readSync(file, tail, 0, tail.length, size - tail.length);
      const text = tail.toString("utf8", 0, length);
      // Unless all was read the first line is a part of one.
      return linesOf<EpochLine>(size > TAIL ? text.slice(text.indexOf("\n") + 1) : text).at(-1);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}

/** Bytes in which there is a whole line. */
const TAIL = 1 << 16;

function linesOf<Line>(text: string): Line[] {
  const lines: Line[] = [];
  // What follows the last line break was still being written.
  for (const line of text.split("\n").slice(0, -1)) {
    try {
      lines.push(JSON.parse(line) as Line);
    } catch {
      break;
    }
  }
  return lines;
}

/** SHA-256, in hexadecimal digits. */
export function digestOf(contents: string | Uint8Array): string {
  return createHash("sha256").update(contents).digest("hex");
}

function read(path: string, hint?: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (isSystemError(error)) throw new RunError(path, explainSystemError(error).message, hint);
    throw error;
  }
}

/** What every record has, for the types of its values. */
const MODEL: Omit<RunRecord, "version" | "status" | "kernels" | "length"> & Readonly<Record<string, unknown>> = {
  name: "",
  network: "",
  status: "",
  process: { pid: 0 },
  spec: { file: "", digest: "" },
  command: [],
  seed: 0,
  split_seed: 0,
  data: { digest: "", examples: { training: 0 } },
  weights: "",
  versions: { layerc: "", node: "", platform: "" },
  kernels: { name: "", numeric_class: "", threads: 0 },
  parameters: 0,
  n: [],
  length: { unit: "", count: 0 },
  started: "",
};

function isLike(value: unknown, model: unknown): boolean {
  if (Array.isArray(model)) return Array.isArray(value);
  if (typeof model !== "object" || model === null) return typeof value === typeof model;
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(model).every(([key, part]) => isLike((value as Readonly<Record<string, unknown>>)[key], part));
}
