/** The folder of a sweep, sweeps/NAME-K: what is swept, the spec as it was, the journal and the report. */
import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { explainSystemError, isSystemError } from "../files/system-error.ts";
import { inWords, writeFileWhole } from "../files/write-file.ts";
import { claim, type Claim } from "../runs/claim.ts";
import { readRecord, RunError } from "../runs/folder.ts";
import { createNumbered, foldersIn, isPath, numberOf } from "../runs/numbered.ts";
import { ownMark, stateOf } from "../runs/process.ts";
import type { ProcessMark, RunRecord } from "../runs/record.ts";
import { journalLine, readJournal, type Journal, type JournalLine } from "../sweep/journal.ts";
import { UsageError } from "./failure.ts";

/** Names within the folder of a sweep. */
export const SWEEP_FILES = {
  /** A `SweepRecord`, written whole at the start and whenever it changes. */
  record: "sweep.json",
  /** The spec as it is swept, settings of the command line made. Its paths lead from the folder of the spec. */
  spec: "spec.net.yaml",
  /** A `JournalLine` each. */
  journal: "journal.jsonl",
  report: "report.html",
} as const;

/**
 * `sweep.json`: what a sweep is of. It goes on only with the same. Paths of files outside the folder lead from the
 * folder of the sweep, so that a project can be moved.
 */
export interface SweepRecord extends Pick<RunRecord, "versions" | "kernels"> {
  readonly version: 1;
  /** NETWORK-K, that of the folder. */
  readonly name: string;
  readonly network: string;
  /** "running" after the end of its process: it was killed. */
  readonly status: "running" | "done" | "interrupted" | "failed";
  /** Of the process that writes. */
  readonly process: ProcessMark;
  /** The file that is swept, and the SHA-256 of what it says but for its description and the sweep's budget. */
  readonly spec: { readonly file: string; readonly digest: string };
  /** SHA-256 of all examples. */
  readonly data: { readonly path?: string; readonly digest: string };
  /** ISO 8601, UTC. */
  readonly started: string;
  readonly ended?: string;
  /** When it went on, and after how many trials. */
  readonly resumed?: readonly { readonly at: string; readonly trials: number }[];
}

/** What is known of a sweep before it has a folder. */
export type NewSweep = Omit<SweepRecord, "version" | "name" | "status" | "process" | "started">;

/** A sweep as it is in its folder. */
export interface FoundSweep {
  readonly folder: string;
  readonly record: SweepRecord;
}

export interface SweepWriter {
  readonly folder: string;
  readonly record: SweepRecord;
  /** Trials that have ended before. */
  readonly before: readonly JournalLine[];
  /** Bytes of a line that was cut off, and is not there any more. */
  readonly cutOff: number;
  /** Adds a trial to the journal; it is on the disk when this returns. Throws the system's error. */
  append(line: JournalLine): void;
  /** Writes `sweep.json` for the last time, and lets go of the journal. */
  finish(status: Exclude<SweepRecord["status"], "running">): void;
  /** Lets go of the journal. */
  close(): void;
}

/** Makes the next folder for a network's sweep in `sweeps`. Throws the system's error. */
export function createSweep(
  sweeps: string,
  of: (folder: string) => NewSweep,
  network: string,
  spec: string,
): SweepWriter {
  const { folder, record } = createNumbered(sweeps, network, (staged, name): FoundSweep => {
    const folder = join(sweeps, name);
    const started = new Date().toISOString();
    const record: SweepRecord = { version: 1, name, status: "running", process: ownMark(), ...of(folder), started };
    writeFileWhole(join(staged, SWEEP_FILES.spec), spec);
    writeRecord(staged, record);
    return { folder, record };
  });
  return openWriter(folder, record, { lines: [], length: 0 });
}

/**
 * Claims the sweep of a network in `sweeps` by its name, or by its folder, or the last one. Throws RunError where there
 * is none or it is damaged, UsageError where another process is at it.
 */
export function claimSweep(sweeps: string, network: string, named: string | undefined): Claim<FoundSweep> {
  const found = readSweepFolder(folderOf(sweeps, network, named));
  expectToGoOn(found, network);
  const held = claim(found, readSweepFolder);
  if (held === undefined) {
    throw new UsageError(`${found.record.name} is taken up by another process at this moment. Wait for it, or end it.`);
  }
  return held;
}

/** Takes up what is claimed: from now on it is this process that writes. Throws RunError and the system's error. */
export function takeUpSweep({ folder, record: { ended: _, ...before } }: FoundSweep): SweepWriter {
  const journal = journalIn(folder);
  const resumed = [...(before.resumed ?? []), { at: new Date().toISOString(), trials: journal.lines.length }];
  const record: SweepRecord = { ...before, status: "running", process: ownMark(), resumed };
  writeRecord(folder, record);
  return openWriter(folder, record, journal);
}

function folderOf(sweeps: string, network: string, named: string | undefined): string {
  if (named !== undefined) {
    const folder = isPath(named) ? named : join(sweeps, named);
    if (existsSync(folder)) return folder;
    throw new RunError(folder, "there is no such sweep", hintIn(sweeps));
  }
  const last = foldersIn(sweeps)
    .filter((name) => name === `${network}-${numberOf(name)}`)
    .toSorted((a, b) => numberOf(a) - numberOf(b))
    .at(-1);
  if (last === undefined) throw new RunError(sweeps, `there is no sweep of ${network} to go on with`, hintIn(sweeps));
  return join(sweeps, last);
}

function hintIn(sweeps: string): string {
  const known = foldersIn(sweeps);
  return known.length === 0 ? "start one: leave out --resume" : `known: ${known.join(", ")}`;
}

/** Throws RunError. */
export function readSweepFolder(folder: string): FoundSweep {
  const record = readRecord(join(folder, SWEEP_FILES.record), MODEL, "sweep", ANEW);
  return { folder, record: record as SweepRecord };
}

const ANEW = "start the sweep anew, without --resume";

/** What every record has, for the types of its values. */
const MODEL: Readonly<Record<Exclude<keyof SweepRecord, "version" | "ended" | "resumed">, unknown>> = {
  name: "",
  network: "",
  status: "",
  process: { pid: 0 },
  spec: { file: "", digest: "" },
  data: { digest: "" },
  versions: { layerc: "", node: "", platform: "" },
  kernels: { name: "", numeric_class: "", threads: 0 },
  started: "",
};

function expectToGoOn({ record }: FoundSweep, network: string): void {
  const { name, process } = record;
  if (record.network !== network) throw new UsageError(`${name} is a sweep of ${record.network}, not of ${network}.`);
  if (stateOf(record) === "running") {
    throw new UsageError(`${name} is being run now, by process ${process.pid}. Wait for it, or end it.`);
  }
}

function openWriter(folder: string, first: SweepRecord, { lines, length }: Journal): SweepWriter {
  const path = join(folder, SWEEP_FILES.journal);
  const journal = inWords(path, () => openSync(path, "a"));
  let open = true;
  const close = (): void => {
    if (open) closeSync(journal);
    open = false;
  };
  const cutOff = statSync(path).size - length;
  if (cutOff > 0) inWords(path, () => ftruncateSync(journal, length));
  return {
    folder,
    record: first,
    before: lines,
    cutOff,
    append(line) {
      inWords(path, () => {
        appendFileSync(journal, journalLine(line));
        fsyncSync(journal);
      });
    },
    finish(status) {
      close();
      writeRecord(folder, { ...first, status, ended: new Date().toISOString() });
    },
    close,
  };
}

function journalIn(folder: string): Journal {
  const path = join(folder, SWEEP_FILES.journal);
  try {
    return readJournal(readFileSync(path));
  } catch (error) {
    // Killed before it was made.
    if (isSystemError(error) && error.code === "ENOENT") return { lines: [], length: 0 };
    if (isSystemError(error)) throw new RunError(path, explainSystemError(error).message, ANEW);
    if (!(error instanceof SyntaxError)) throw error;
    throw new RunError(path, `the journal is damaged: ${error.message}`, "remove that line: its trial is run again");
  }
}

function writeRecord(folder: string, record: SweepRecord): void {
  writeFileWhole(join(folder, SWEEP_FILES.record), `${JSON.stringify(record, undefined, 2)}\n`);
}
