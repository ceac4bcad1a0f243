/** Writing the folder of a run. */
import { appendFileSync, closeSync, existsSync, fdatasyncSync, mkdirSync, openSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { appendToFile, inWords, writeFileWhole } from "../files/write-file.ts";
import { checkpointOf, type Running } from "../runtime/checkpoint.ts";
import type { EpochRecord, Progress } from "../runtime/trainer.ts";
import { isLast } from "../training/run.ts";
import { removeLeftovers, writeCheckpoint, type Found } from "./checkpoints.ts";
import { digestOf, readLines, type Run } from "./folder.ts";
import { createNumbered } from "./numbered.ts";
import { ownMark } from "./process.ts";
import type { Look } from "./distributions.ts";
import { openEventFiles } from "./event-files.ts";
import { RUN_FILES, type DistributionLine, type EpochLine, type RunRecord } from "./record.ts";

/** What is known of a run before it has a folder; its paths are as seen from the working folder. */
export interface NewRun extends Omit<RunRecord, "version" | "name" | "status" | "process" | "spec" | "started"> {
  readonly spec: { readonly file: string; readonly text: string };
}

/** Makes the folder of a new run in `runs`, with record and spec in it. Throws the system's error. */
export function createRun(runs: string, run: NewRun): Run {
  return createNumbered(runs, run.network, (staged, name) => {
    inWords(runs, () => mkdirSync(join(staged, RUN_FILES.checkpoints), { recursive: true }));
    writeFileWhole(join(staged, RUN_FILES.spec), run.spec.text);
    const folder = join(runs, name);
    const record = recordOf(run, name, folder);
    writeRecord(staged, record);
    return { folder, record };
  });
}

/**
 * Takes up a run whose process is no more, at the checkpoint `from`: from now on it is this one that writes. Throws as
 * `createRun`.
 */
export function takeUp(
  { folder, record: { ended, result, problem, ...record } }: Run,
  changes: Partial<RunRecord>,
  from: Found | undefined,
): Run {
  const changed: RunRecord = { ...record, ...changes, status: "running", process: ownMark() };
  writeRecord(folder, changed);
  const checkpoints = join(folder, RUN_FILES.checkpoints);
  for (const each of [folder, checkpoints]) inWords(each, () => removeLeftovers(each, from?.path));
  return { folder, record: changed };
}

function recordOf({ spec, data, init, weights, ...run }: NewRun, name: string, folder: string): RunRecord {
  const path = (file: string): string => relativeTo(folder, file);
  return {
    version: 1,
    name,
    status: "running",
    process: ownMark(),
    ...run,
    spec: { file: path(spec.file), digest: digestOf(spec.text) },
    data: { ...data, ...(data.path !== undefined && { path: path(data.path) }) },
    ...(init !== undefined && { init: { ...init, file: path(init.file) } }),
    weights: path(weights),
    started: new Date().toISOString(),
  };
}

/** A path as records have it: from the folder of the run, with slashes; - is what comes by stdin. */
export function relativeTo(folder: string, file: string): string {
  return file === "-" ? file : relative(folder, file).split(sep).join("/");
}

function writeRecord(folder: string, record: RunRecord): void {
  // Lists of numbers, as those of confusions, on one line; no string of JSON has a line break in it.
  const text = JSON.stringify(record, undefined, 2).replace(/\[\n[-\d.,eE+\s]*\]/g, (list) => list.replace(/\s+/g, ""));
  writeFileWhole(join(folder, RUN_FILES.record), `${text}\n`);
}

/** Writes a run while it trains. Each function throws the system's error, which names a file of the run. */
export interface RunWriter extends Run {
  /** Seconds of training until the last step, all parts together. */
  readonly seconds: number;
  /** The epochs that are written down. */
  readonly lines: readonly EpochLine[];
  /** The epoch whose parameters the training is to end with: the last, or with early stopping the best. */
  readonly chosen: EpochLine | undefined;
  /** The last checkpoint that was written, or gone on from. */
  readonly lastCheckpoint: string | undefined;
  /** Tells a step: its epoch is written down where one has ended, and a checkpoint where it is time for one. */
  step(progress: Progress, now: number): void;
  /** Tells what the tensors look like after a step, before that step is told. */
  look(look: Look, now: number): void;
  /** Writes a checkpoint of where the training stands, unless there is one of this step. */
  checkpoint(): void;
  /** Writes what is to be said of the end, and the final weights. */
  finish(end: Partial<RunRecord>, weights?: Uint8Array): void;
}

export interface WriterOptions {
  readonly trainer: { readonly running: Running };
  /** The epochs of the whole training. */
  readonly epochs: number;
  /** Seconds between checkpoints. Default: ten, and more where writing them takes more than a fiftieth of the time. */
  readonly checkpointEvery: number | undefined;
  /** Where a training goes on; undefined at its beginning. */
  readonly from: Found | undefined;
  /** Whether there are event files, too. Default: false. */
  readonly tensorboard?: boolean | undefined;
}

const CHECKPOINT_EVERY = 10;
/** The most of the time that writing checkpoints takes by default. */
const CHECKPOINT_SHARE = 1 / 50;
/** Of trainings with more epochs than this, not every epoch is written down. */
const MOST_LINES = 10_000;
/** Milliseconds until lines are written. */
const FLUSH_EVERY = 200;

/** Begins to write, or goes on: lines of later steps than the checkpoint's are cut off. Throws as the writer does. */
export function openWriter(run: Run, options: WriterOptions): RunWriter {
  const { trainer, epochs, checkpointEvery, from, tensorboard = false } = options;
  const { folder } = run;
  const checkpoints = join(folder, RUN_FILES.checkpoints);
  const metrics = join(folder, RUN_FILES.metrics);
  let { record } = run;
  const step = from?.checkpoint.standing.step ?? 0;
  const lines: EpochLine[] = cut<EpochLine>(metrics, step);
  const distributions = join(folder, RUN_FILES.distributions);
  const looks = cut<DistributionLine>(distributions, step);
  const events = tensorboard ? openEventFiles(run) : undefined;
  if (events !== undefined) {
    lines.forEach(events.epoch);
    looks.forEach(events.distribution);
  }

  const file = inWords(metrics, () => openSync(metrics, "a"));
  const stride = Math.max(1, Math.ceil(epochs / MOST_LINES));
  const start = performance.now();
  const before = from?.seconds ?? 0;
  let seconds = before;
  // Made a line of when it is asked for: a tiny network has an epoch in a microsecond.
  let best: { readonly record: EpochRecord; readonly seconds: number } | undefined;
  let validated = 0;
  let unwritten: string[] = [];
  let written = start;
  let last = step;
  let lastCheckpoint = from?.path;
  let isClosed = false;
  let due = start + interval(0);

  function interval(took: number): number {
    return checkpointEvery === undefined
      ? Math.max(1000 * CHECKPOINT_EVERY, took / CHECKPOINT_SHARE)
      : 1000 * checkpointEvery;
  }

  function flush(now: number): void {
    if (unwritten.length > 0) inWords(metrics, () => appendFileSync(file, unwritten.join("")));
    unwritten = [];
    events?.flush();
    written = now;
  }

  function epoch(finished: EpochRecord, isLast: boolean): void {
    if (finished.best === undefined || finished.best === finished.epoch) best = { record: finished, seconds };
    const isMeasured = finished.validation !== undefined && finished.epoch - validated >= stride;
    if (finished.epoch % stride !== 0 && !isMeasured && !isLast) return;
    if (finished.validation !== undefined) validated = finished.epoch;
    const line = lineOf(finished, seconds);
    lines.push(line);
    events?.epoch(line);
    unwritten.push(`${JSON.stringify(line)}\n`);
  }

  const chosen = (): EpochLine | undefined => (best === undefined ? from?.chosen : lineOf(best.record, best.seconds));

  function checkpoint(): void {
    const now = performance.now();
    flush(now);
    const taken = checkpointOf(trainer);
    if (taken.standing.step !== last) {
      inWords(metrics, () => fdatasyncSync(file));
      lastCheckpoint = writeCheckpoint(checkpoints, taken, { seconds, chosen: chosen() }, lastCheckpoint);
      last = taken.standing.step;
    }
    const after = performance.now();
    due = after + interval(after - now);
  }

  /** Once: what fails at the end is told by another end. */
  function close(): void {
    if (isClosed) return;
    isClosed = true;
    try {
      flush(performance.now());
      events?.close();
    } finally {
      closeSync(file);
    }
  }

  return {
    folder,
    get record() {
      return record;
    },
    get seconds() {
      return seconds;
    },
    lines,
    get chosen() {
      return chosen();
    },
    get lastCheckpoint() {
      return lastCheckpoint;
    },
    step(progress, now) {
      seconds = before + (now - start) / 1000;
      if (progress.finished !== undefined) epoch(progress.finished, isLast(trainer, progress));
      if (now >= due) checkpoint();
      else if (unwritten.length > 0 && now - written >= FLUSH_EVERY) flush(now);
    },
    look(look, now) {
      const line: DistributionLine = { ...look, seconds: rounded(before + (now - start) / 1000) };
      appendToFile(distributions, `${JSON.stringify(line)}\n`);
      events?.distribution(line);
    },
    checkpoint,
    finish(end, weights) {
      if (weights !== undefined) writeFileWhole(join(folder, RUN_FILES.weights), weights);
      close();
      record = { ...record, ended: new Date().toISOString(), seconds: rounded(seconds), ...end };
      writeRecord(folder, record);
    },
  };
}

/** Keeps the lines until a step, and returns them. */
function cut<Line extends { readonly step: number }>(path: string, step: number): Line[] {
  if (!existsSync(path)) return [];
  const kept = readLines<Line>(path).filter((line) => line.step <= step);
  writeFileWhole(path, kept.map((line) => `${JSON.stringify(line)}\n`).join(""));
  return kept;
}

function lineOf({ epoch, step, cost, learningRate, validation }: EpochRecord, seconds: number): EpochLine {
  return {
    epoch,
    step,
    cost,
    learning_rate: learningRate,
    seconds: rounded(seconds),
    ...(validation !== undefined && {
      validation: {
        cost: validation.cost,
        ...(validation.accuracy !== undefined && { accuracy: validation.accuracy }),
        ...(validation.meanSquaredError !== undefined && { mean_squared_error: validation.meanSquaredError }),
        ...validation.metrics,
      },
    }),
  };
}

/** To milliseconds. */
function rounded(seconds: number): number {
  return Number(seconds.toFixed(3));
}
