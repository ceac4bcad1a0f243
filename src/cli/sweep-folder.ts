/** The folder of a sweep, sweeps/NAME-K: what is swept, the spec as it was, the journal and the report. */
import { closeSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readdirSync, readFileSync, statSync, writeSync } from "node:fs";
import { basename, join } from "node:path";
import { diagnostic, LayercError } from "../diagnostic.ts";
import { visible } from "../safe-text.ts";
import { journalLine, readJournal, type Journal, type JournalLine } from "../sweep/journal.ts";
import { UsageError } from "./failure.ts";
import { explainSystemError, isSystemError } from "../files/system-error.ts";
import { writeFileWhole } from "../files/write-file.ts";

/** The folder with the sweeps, in the current one. */
export const SWEEPS = "sweeps";

/** `sweep.json`: what a sweep is of. It goes on only with the same. */
export interface SweepRecord {
  readonly version: 1;
  /** `digits-1`. */
  readonly name: string;
  readonly network: string;
  readonly status: "running" | "done" | "interrupted";
  /** Of the process that writes. */
  readonly pid: number;
  /** SHA-256 of what the spec says, but for its description and the sweep's budget. */
  readonly spec: { readonly file: string; readonly digest: string };
  /** SHA-256 of all examples. */
  readonly data: { readonly path?: string; readonly digest: string };
  readonly versions: { readonly layerc: string; readonly node: string };
  readonly kernels: { readonly name: string; readonly numericClass: string };
  /** ISO 8601, UTC. */
  readonly started: string;
  readonly ended?: string;
}

export interface SweepFolder {
  readonly path: string;
  readonly record: SweepRecord;
  /** Trials that have ended before. */
  readonly before: readonly JournalLine[];
  /** Bytes of a line that was cut off, and is not there any more. */
  readonly cutOff: number;
  /** Adds a trial to the journal; it is on the disk when this returns. Throws the system's error. */
  append(line: JournalLine): void;
  /** Writes `sweep.json` anew. */
  update(changes: Partial<SweepRecord>): void;
  close(): void;
}

const RECORD = "sweep.json";
const JOURNAL = "journal.jsonl";

/** Makes the next folder for a network's sweep, with the spec as it is. Throws the system's error. */
export function createSweepFolder(record: Omit<SweepRecord, "name" | "version">, spec: string): SweepFolder {
  mkdirSync(SWEEPS, { recursive: true });
  for (let k = 1 + Math.max(0, ...numbersOf(record.network)); ; k++) {
    const name = `${record.network}-${k}`;
    const path = join(SWEEPS, name);
    try {
      mkdirSync(path);
    } catch (error) {
      // Another process was faster.
      if (isSystemError(error) && error.code === "EEXIST") continue;
      throw error;
    }
    writeFileWhole(join(path, "spec.net.yaml"), spec);
    const whole: SweepRecord = { version: 1, name, ...record };
    writeRecord(path, whole);
    return opened(path, whole, { lines: [], length: 0 });
  }
}

/**
 * The folder of a sweep by its name or its path, or without either the last one of the network. Throws UsageError where
 * there is none, or another process is at it, and LayercError E602 for a journal that is damaged.
 */
export function openSweepFolder(network: string, named: string | undefined): SweepFolder {
  const path = named === undefined ? lastOf(network) : [join(SWEEPS, named), named].find((each) => isSweep(each));
  if (path === undefined || !isSweep(path)) {
    const what = named === undefined ? `${SWEEPS}/ has no sweep of ${network}` : `there is no sweep ${visible(named)}`;
    const known = sweepsIn();
    throw new UsageError(`--resume: ${what}. ${known.length === 0 ? "Start one: leave out --resume." : `Known: ${known.join(", ")}.`}`);
  }
  const record = readRecord(path);
  if (record.network !== network) {
    throw new UsageError(`--resume: ${visible(path)} is a sweep of ${visible(record.network)}, not of ${network}.`);
  }
  if (record.status === "running" && record.pid !== process.pid && isAlive(record.pid)) {
    throw new UsageError(`--resume: ${visible(path)} is being run by process ${record.pid}. Wait for it, or end it.`);
  }
  return opened(path, record, journalAt(path));
}

function opened(path: string, first: SweepRecord, { lines, length }: Journal): SweepFolder {
  let record = first;
  const journal = openSync(join(path, JOURNAL), "a");
  const cutOff = statSync(join(path, JOURNAL)).size - length;
  if (cutOff > 0) ftruncateSync(journal, length);
  return {
    path,
    get record() {
      return record;
    },
    before: lines,
    cutOff,
    append(line) {
      writeSync(journal, journalLine(line));
      fsyncSync(journal);
    },
    update(changes) {
      record = { ...record, ...changes };
      writeRecord(path, record);
    },
    close: () => closeSync(journal),
  };
}

function journalAt(path: string): Journal {
  const file = join(path, JOURNAL);
  try {
    return readJournal(readFileSync(file));
  } catch (error) {
    if (isSystemError(error) && error.code === "ENOENT") return { lines: [], length: 0 };
    if (isSystemError(error)) throw unreadable(file, explainSystemError(error).message);
    throw unreadable(file, `the journal is damaged: ${(error as SyntaxError).message}`, "remove that line: its trial is run again");
  }
}

function readRecord(path: string): SweepRecord {
  const file = join(path, RECORD);
  try {
    return JSON.parse(readFileSync(file, "utf8")) as SweepRecord; // written whole, by this very program
  } catch (error) {
    throw unreadable(file, isSystemError(error) ? explainSystemError(error).message : "it is no JSON", "start the sweep anew");
  }
}

function unreadable(file: string, message: string, hint?: string): LayercError {
  return new LayercError([diagnostic("E601", message, { file, hint })]);
}

function writeRecord(path: string, record: SweepRecord): void {
  writeFileWhole(join(path, RECORD), `${JSON.stringify(record, undefined, 2)}\n`);
}

function isSweep(path: string): boolean {
  return statSync(join(path, RECORD), { throwIfNoEntry: false })?.isFile() === true;
}

function lastOf(network: string): string | undefined {
  const numbers = numbersOf(network).sort((a, b) => b - a);
  return numbers.map((k) => join(SWEEPS, `${network}-${k}`)).find((path) => isSweep(path));
}

/** The numbers K of the folders NETWORK-K. */
function numbersOf(network: string): number[] {
  return foldersIn().flatMap((name) => {
    const [, of, k] = /^(.+)-(\d+)$/.exec(name) ?? [];
    return of === network ? [Number(k)] : [];
  });
}

function sweepsIn(): string[] {
  return foldersIn().filter((name) => isSweep(join(SWEEPS, name)));
}

function foldersIn(): string[] {
  try {
    return readdirSync(SWEEPS).map((name) => basename(name)).sort();
  } catch (error) {
    if (isSystemError(error) && error.code === "ENOENT") return [];
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isSystemError(error) && error.code === "EPERM";
  }
}
