/** A sweep as it runs: trials on threads, each noted in the journal as it ends. */
import { join } from "node:path";
import { diagnostic, LayercError } from "../diagnostic.ts";
import { explainSystemError, isSystemError, isWriteError } from "../files/system-error.ts";
import { digestOf } from "../runs/folder.ts";
import { relativeTo } from "../runs/writer.ts";
import type { Kernels } from "../runtime/heap.ts";
import { visible } from "../safe-text.ts";
import { parseSpec } from "../spec/parse.ts";
import { SettingError } from "../spec/settings.ts";
import { samplerOf } from "../sweep/sampler.ts";
import { JournalError, search, type Planned, type Result } from "../sweep/search.ts";
import { combinations } from "../sweep/space.ts";
import { settingsOf, type Sweep } from "../sweep/sweep.ts";
import type { Outcome } from "../sweep/trial.ts";
import type { LogKind } from "../training/log.ts";
import { UsageError } from "./failure.ts";
import { readInitial } from "./initial.ts";
import { chooseKernels } from "./kernels.ts";
import type { RunnableNetwork } from "./runnable.ts";
import { sharedData, type SharedData, type SharedExamples } from "./sweep-data.ts";
import {
  claimSweep,
  createSweep,
  SWEEP_FILES,
  takeUpSweep,
  type FoundSweep,
  type SweepWriter,
} from "./sweep-folder.ts";
import { modulesOf, type Modules } from "./sweep-modules.ts";
import { createPool, failed, SweepStopped } from "./sweep-pool.ts";
import { createSweepProgress } from "./sweep-progress.ts";
import type { Job } from "./sweep-worker.ts";
import { message } from "./terminal.ts";
import { kernelsRecord, versions } from "./train-new.ts";
import { expectSameData, sameKernels, tellVersions } from "./train-resume.ts";

export interface RunOptions {
  readonly file: string;
  /** The spec's, with settings made. */
  readonly text: string;
  /** The folder with the sweeps. */
  readonly sweeps: string;
  /** Ends the sweep at once. */
  readonly signal: AbortSignal;
  /** The sweep to go on with: its name, or true for the last one. */
  readonly resume: string | true | undefined;
  readonly jobs: number;
  readonly data: string | undefined;
  readonly kernels: string | undefined;
  readonly cache: boolean;
  readonly log: LogKind;
  /** What goes on with the sweep of a name. */
  commandOf(name: string): string;
}

export interface SweepRun {
  /** In the order of their numbers. */
  readonly results: readonly Result[];
  readonly writer: SweepWriter;
  readonly interrupted: boolean;
  /** Modules that were compiled. */
  readonly modules: number;
  /** Seconds of the whole sweep, without those in which it did not run. */
  readonly elapsed: number;
}

/** Points of a curve, and so validations of a training, at most about so many. */
const MEASUREMENTS = 100;
/** A larger grid is not counted. */
const MOST_COUNTED = 100_000;

/**
 * Runs a sweep, or what is left of one. Throws LayercError, RunError, UsageError for a sweep that cannot go on, and the
 * system's errors.
 */
export async function runSweep(sweep: Sweep, options: RunOptions): Promise<SweepRun> {
  const modules = modulesOf(options.text, options.file);
  const { network } = modules.of([]);
  const { writer, kernels, data } = await (options.resume === undefined
    ? begin(sweep, network, options)
    : goOn(sweep, network, options, options.resume === true ? undefined : options.resume));
  const { signal, log, jobs } = options;
  const { before, folder } = writer;
  const began = performance.now();
  const secondsBefore = before.reduce((most, { elapsed }) => Math.max(most, elapsed), 0);
  const elapsed = (): number => secondsBefore + (performance.now() - began) / 1000;
  const { trials, minutes } = sweep.budget;
  const total = totalOf(sweep);
  if (log !== "json") message(headline(sweep, writer, kernels, total));
  const progress = createSweepProgress(log, sweep, { total, before, stream: process.stderr });
  const pool = createPool(kernels.name);
  const stop = (): void => pool.close();
  signal.addEventListener("abort", stop);
  const starts = new Map<number, number>();

  async function run(planned: Planned): Promise<Outcome> {
    starts.set(planned.trial, performance.now());
    try {
      const { job, epochs } = await jobOf(planned, sweep, modules, data, options.file);
      progress.begin(planned.trial, planned.values, epochs);
      return await pool.run(job, (each) => progress.advance(planned.trial, each));
    } catch (error) {
      // What is wrong with one combination of values is no fault of the others.
      if (error instanceof LayercError || error instanceof SettingError) return failed(error.message);
      throw error;
    }
  }

  function end(interrupted: boolean, results: readonly Result[]): SweepRun {
    writer.finish(interrupted ? "interrupted" : "done");
    return { results, writer, interrupted, modules: modules.count, elapsed: elapsed() };
  }

  const ended: Result[] = [...before];
  try {
    const results = await search({
      ...{ sweep, run, jobs, before },
      sampler: samplerOf(sweep),
      onResult(result) {
        const start = starts.get(result.trial) ?? performance.now();
        const seconds = (performance.now() - start) / 1000;
        writer.append({
          ...result,
          at: new Date().toISOString(),
          seconds: rounded(seconds),
          elapsed: rounded(elapsed()),
        });
        ended.push(result);
        progress.end(result, rounded(elapsed()));
      },
      isOver: () => signal.aborted || (minutes !== undefined && elapsed() >= 60 * minutes),
    });
    progress.clear();
    if (signal.aborted && results.length < (trials ?? Infinity)) throw new SweepStopped();
    return end(false, results);
  } catch (error) {
    progress.clear();
    if (error instanceof SweepStopped) return end(true, ended);
    endFailed(writer);
    throw faultOf(error, options.commandOf(writer.record.name), folder);
  } finally {
    signal.removeEventListener("abort", stop);
    pool.close();
    writer.close();
  }
}

function endFailed(writer: SweepWriter): void {
  try {
    writer.finish("failed");
  } catch (another) {
    // The disk is full, for this too: it stays one that runs, and whose process is no more.
    if (!isSystemError(another)) throw another;
  }
}

function faultOf(error: unknown, again: string, folder: string): unknown {
  if (error instanceof JournalError) {
    return new UsageError(`${folder}: ${error.message}. Start the sweep anew, without --resume.`);
  }
  if (!isSystemError(error) || !isWriteError(error)) return error;
  const { message: words, hint } = explainSystemError(error);
  return new LayercError([
    diagnostic("E602", words, { file: error.path, hint: `${hint ?? "see to it"}; then: ${again}` }),
  ]);
}

/** What a sweep needs to run. */
interface Ready {
  readonly writer: SweepWriter;
  readonly kernels: Kernels;
  readonly data: SharedData;
}

async function begin(sweep: Sweep, network: RunnableNetwork, options: RunOptions): Promise<Ready> {
  const { file, text, sweeps, kernels: asked, cache } = options;
  const data = sharedData(file, options.data);
  const { digest } = await examplesOf(sweep, network, data, file);
  const kernels = await chooseKernels({ kernels: asked, cache });
  const of = (folder: string) => ({
    network: network.name,
    spec: { file: relativeTo(folder, file), digest: specDigest(text, file) },
    data: { ...(options.data !== undefined && { path: relativeTo(folder, options.data) }), digest },
    versions: versions(),
    kernels: kernelsRecord(kernels),
  });
  return { writer: createSweep(sweeps, of, network.name, text), kernels, data };
}

async function goOn(
  sweep: Sweep,
  network: RunnableNetwork,
  options: RunOptions,
  named: string | undefined,
): Promise<Ready> {
  const { file, text, sweeps, kernels: asked, cache } = options;
  const held = claimSweep(sweeps, network.name, named);
  try {
    const { folder, record } = held.claimed;
    expectSameSpec(held.claimed, specDigest(text, file), file);
    const data = sharedData(
      file,
      options.data ?? (record.data.path === undefined ? undefined : join(folder, record.data.path)),
    );
    const { digest } = await examplesOf(sweep, network, data, file);
    expectSameData(digest, record.data.digest, "sweep", join(folder, SWEEP_FILES.record));
    const kernels = await sameKernels(record, { ...(asked !== undefined && { kernels: asked }), cache });
    tellVersions(record);
    const writer = takeUpSweep(held.claimed);
    if (writer.cutOff > 0) {
      message(`${visible(folder)}: the last line of the journal was cut off: its trial is run again`);
    }
    return { writer, kernels, data };
  } finally {
    held.release();
  }
}

/** Throws LayercError E412 where there are none to be measured on. */
async function examplesOf(
  { metric }: Sweep,
  network: RunnableNetwork,
  data: SharedData,
  file: string,
): Promise<SharedExamples> {
  const examples = await data.of(network, network.training.seed);
  if (metric.part !== "validation" || examples.validation !== undefined) return examples;
  const hint = "give data.split a validation share, or set sweep.metric to cost";
  throw new LayercError([diagnostic("E412", `there are no validation examples for ${metric.name}`, { file, hint })]);
}

/** What a thread is to do for a trial. Throws LayercError and SettingError for values that do not go together. */
async function jobOf(
  { values, rungs }: Planned,
  { metric, seeds, measuring, asha }: Sweep,
  modules: Modules,
  data: SharedData,
  file: string,
): Promise<{ readonly job: Job; readonly epochs: number }> {
  const settings = [...settingsOf(values), ...measuring];
  const { network, url, hyperparameters } = modules.of(settings);
  const { training } = network;
  const all = Array.from({ length: seeds }, (_, i) => training.seed + i);
  const runs = await Promise.all(all.map(async (seed) => ({ seed, data: await data.of(network, seed) })));
  const examples = runs[0]!.data.examples;
  const room = training.batchSize === "full" ? examples : training.batchSize;
  const epochs = epochsOf(network, examples);
  const every = Math.min(Math.max(1, Math.floor(epochs / MEASUREMENTS)), asha?.minEpochs ?? Infinity);
  const job: Job = {
    ...{ url, hyperparameters, room, runs },
    initial: await readInitial(network.initial, { file, set: settings }),
    // Where the training itself goes by validations, it decides when.
    fit: goesByValidation(network) ? {} : { validateEvery: every },
    metric: metric.name,
    sign: metric.better === "lower" ? 1 : -1,
    rungs: rungs(epochs),
  };
  return { job, epochs };
}

function epochsOf({ training: { length, batchSize } }: RunnableNetwork, examples: number): number {
  if (length.unit === "epochs") return length.count;
  return Math.ceil(length.count / (batchSize === "full" ? 1 : Math.ceil(examples / batchSize)));
}

function goesByValidation({ training: { schedule, earlyStopping } }: RunnableNetwork): boolean {
  return earlyStopping?.monitor.part === "validation" || schedule?.choices?.["monitor"] === "validation";
}

/** Trials in all, where that is known. */
function totalOf({ method, space, budget }: Sweep): number | undefined {
  if (method !== "grid") return budget.trials;
  let count = 0;
  for (const _ of combinations(space)) if (++count >= Math.min(budget.trials ?? Infinity, MOST_COUNTED)) break;
  return count === MOST_COUNTED ? budget.trials : count;
}

function headline(
  { method, metric, seeds, budget }: Sweep,
  { folder, before }: SweepWriter,
  { name }: Kernels,
  total: number | undefined,
): string {
  const of = [
    ...(total === undefined ? [] : [counted(total, "trial")]),
    ...(budget.minutes === undefined ? [] : [counted(budget.minutes, "minute")]),
  ];
  const each = seeds === 1 ? "" : `, ${seeds} seeds each`;
  const done = before.length === 0 ? "" : `; ${before.length} done before`;
  const what = [method, of.join(" or ")].filter(Boolean).join(", ");
  return `${visible(folder)}: ${what}${each}, by ${metric.name}; kernels ${name}${done}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** SHA-256 of what a spec says that decides its trials. */
function specDigest(text: string, file: string): string {
  const parsed = parseSpec(text, file);
  if (!parsed.ok) throw new LayercError(parsed.diagnostics);
  const { description: _, sweep, ...rest } = parsed.value.value;
  const { budget: __, ...deciding } = sweep as Readonly<Record<string, unknown>>;
  return digestOf(JSON.stringify([rest, deciding]));
}

function expectSameSpec({ folder, record }: FoundSweep, digest: string, file: string): void {
  if (digest === record.spec.digest) return;
  throw new UsageError(
    `${record.name} is a sweep of another spec: ${file} has changed since, or other settings are made. It was as in ` +
      `${join(folder, SWEEP_FILES.spec)}. Only sweep.budget may change; else start anew, without --resume.`,
  );
}

function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
