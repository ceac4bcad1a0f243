/** A sweep as it runs: trials on threads, each noted in the journal as it ends. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { diagnostic, LayercError } from "../diagnostic.ts";
import { parseSpec } from "../spec/parse.ts";
import { SettingError } from "../spec/settings.ts";
import { samplerOf } from "../sweep/sampler.ts";
import { JournalError, search, type Planned, type Result } from "../sweep/search.ts";
import { combinations } from "../sweep/space.ts";
import { settingsOf, type Sweep } from "../sweep/sweep.ts";
import type { Outcome } from "../sweep/trial.ts";
import type { LogKind } from "../training/log.ts";
import { visible } from "../safe-text.ts";
import { UsageError } from "./failure.ts";
import { readInitial } from "./initial.ts";
import { chooseKernels } from "./kernels.ts";
import type { RunnableNetwork } from "./runnable.ts";
import { dataDigest, sharedData, type SharedData } from "./sweep-data.ts";
import { createSweepFolder, openSweepFolder, type SweepFolder } from "./sweep-folder.ts";
import { modulesOf, type Modules } from "./sweep-modules.ts";
import { createPool, failed, SweepStopped } from "./sweep-pool.ts";
import { createSweepProgress } from "./sweep-progress.ts";
import type { Job } from "./sweep-worker.ts";
import { message } from "./terminal.ts";

export interface RunOptions {
  readonly file: string;
  /** The spec's, with settings made. */
  readonly text: string;
  /** Ends the sweep at once. */
  readonly signal: AbortSignal;
  /** The sweep to go on with: its name, or true for the last one. */
  readonly resume: string | true | undefined;
  readonly jobs: number;
  readonly data: string | undefined;
  readonly kernels: string | undefined;
  readonly cache: boolean;
  readonly log: LogKind;
}

export interface SweepRun {
  /** In the order of their numbers. */
  readonly results: readonly Result[];
  readonly folder: SweepFolder;
  readonly interrupted: boolean;
  readonly kernels: string;
  /** Seconds of the whole sweep, without those in which it did not run. */
  readonly elapsed: number;
}

/** Points of a curve, and so validations of a training, at most about so many. */
const MEASUREMENTS = 100;
/** A larger grid is not counted. */
const MOST_COUNTED = 100_000;

/**
 * Runs a sweep, or what is left of one. Throws LayercError, UsageError for a sweep that cannot go on, and the system's
 * errors.
 */
export async function runSweep(sweep: Sweep, options: RunOptions): Promise<SweepRun> {
  const { file, text, signal } = options;
  const modules = modulesOf(text, file);
  const { network } = modules.of([]);
  const resumed =
    options.resume === undefined ? undefined : openSweepFolder(network.name, options.resume === true ? undefined : options.resume);
  const spec = { file, digest: specDigest(text, file) };
  const data = sharedData(file, options.data);
  const examples = await data.of(network, network.training.seed);
  if (sweep.metric.part === "validation" && examples.validation === undefined) {
    const hint = "give data.split a validation share, or set sweep.metric to cost";
    throw new LayercError([diagnostic("E412", `there are no validation examples for ${sweep.metric.name}`, { file, hint })]);
  }
  const digest = dataDigest(examples);
  if (resumed !== undefined) expectSame(resumed, spec.digest, digest, options);
  const asked = options.kernels || resumed?.record.kernels.numericClass;
  const kernels = await chooseKernels({ kernels: asked, cache: options.cache });
  if (resumed !== undefined && kernels.numericClass !== resumed.record.kernels.numericClass) {
    throw new UsageError(
      `--resume: ${visible(resumed.path)} was run on ${resumed.record.kernels.numericClass} kernels, and these are ${kernels.numericClass}: ` +
        "their numbers differ in the last digits. Leave out --kernels.",
    );
  }
  const folder =
    resumed ??
    createSweepFolder(
      {
        ...{ network: network.name, status: "running", pid: process.pid, spec },
        data: { ...(options.data === undefined ? {} : { path: options.data }), digest },
        versions: { layerc: version(), node: process.version },
        kernels: { name: kernels.name, numericClass: kernels.numericClass },
        started: new Date().toISOString(),
      },
      text,
    );
  if (resumed !== undefined) folder.update({ status: "running", pid: process.pid });
  if (folder.cutOff > 0) message(`${visible(folder.path)}: the last line of the journal was cut off: its trial is run again`);

  const began = performance.now();
  const before = folder.before.reduce((most, { elapsed }) => Math.max(most, elapsed), 0);
  const elapsed = (): number => before + (performance.now() - began) / 1000;
  const { trials, minutes } = sweep.budget;
  const total = totalOf(sweep);
  if (options.log !== "json") message(headline(sweep, folder, kernels.name, total));
  const progress = createSweepProgress(options.log, sweep, { total, before: folder.before, stream: process.stderr });
  const pool = createPool(kernels.name);
  const stop = (): void => pool.close();
  signal.addEventListener("abort", stop);
  const starts = new Map<number, number>();

  async function run(planned: Planned): Promise<Outcome> {
    starts.set(planned.trial, performance.now());
    try {
      const { job, epochs } = await jobOf(planned, sweep, modules, data, file);
      progress.begin(planned.trial, planned.values, epochs);
      return await pool.run(job, (each) => progress.advance(planned.trial, each));
    } catch (error) {
      // What is wrong with one combination of values is no fault of the others.
      if (error instanceof LayercError) return failed(error.message);
      if (error instanceof SettingError) return failed(error.message);
      throw error;
    }
  }

  const ended: Result[] = [...folder.before];
  try {
    const results = await search({
      ...{ sweep, run, jobs: options.jobs, before: folder.before },
      sampler: samplerOf(sweep),
      onResult(result) {
        const start = starts.get(result.trial) ?? performance.now();
        const seconds = (performance.now() - start) / 1000;
        folder.append({ ...result, at: new Date().toISOString(), seconds: rounded(seconds), elapsed: rounded(elapsed()) });
        ended.push(result);
        progress.end(result, rounded(elapsed()));
      },
      isOver: () => signal.aborted || (minutes !== undefined && elapsed() >= 60 * minutes),
    });
    progress.clear();
    if (signal.aborted && results.length < (trials ?? Infinity)) throw new SweepStopped();
    folder.update({ status: "done", ended: new Date().toISOString() });
    return { results, folder, interrupted: false, kernels: kernels.name, elapsed: elapsed() };
  } catch (error) {
    progress.clear();
    if (error instanceof JournalError) {
      throw new UsageError(`${visible(folder.path)}: ${error.message}. Start the sweep anew, without --resume.`);
    }
    if (!(error instanceof SweepStopped)) throw error;
    folder.update({ status: "interrupted" });
    return { results: ended, folder, interrupted: true, kernels: kernels.name, elapsed: elapsed() };
  } finally {
    signal.removeEventListener("abort", stop);
    pool.close();
    folder.close();
  }
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

function headline({ method, metric, seeds, budget }: Sweep, { path, before }: SweepFolder, kernels: string, total: number | undefined): string {
  const of = [
    ...(total === undefined ? [] : [`${total} trials`]),
    ...(budget.minutes === undefined ? [] : [`${budget.minutes} minutes`]),
  ].join(" or ");
  const each = seeds === 1 ? "" : `, ${seeds} seeds each`;
  const done = before.length === 0 ? "" : `; ${before.length} done before`;
  return `${visible(path)}: ${method}, ${of}${each}, by ${metric.name}; kernels ${kernels}${done}`;
}

/** SHA-256 of what a spec says that decides its trials. */
function specDigest(text: string, file: string): string {
  const parsed = parseSpec(text, file);
  if (!parsed.ok) throw new LayercError(parsed.diagnostics);
  const { description: _, sweep, ...rest } = parsed.value.value;
  const { budget: __, ...deciding } = sweep as Readonly<Record<string, unknown>>;
  return createHash("sha256").update(JSON.stringify([rest, deciding])).digest("hex");
}

function expectSame({ path, record }: SweepFolder, spec: string, data: string, { file }: RunOptions): void {
  const where = `--resume: ${visible(path)}`;
  if (record.spec.digest !== spec) {
    throw new UsageError(
      `${where} is a sweep of another spec: ${visible(file)} has changed since, or other settings are made. ` +
        `It was as in ${visible(path)}/spec.net.yaml. Only sweep.budget may change; else start anew, without --resume.`,
    );
  }
  if (record.data.digest !== data) {
    throw new UsageError(`${where} was run on other examples. Name the same with --data, or start anew, without --resume.`);
  }
}

function version(): string {
  const manifest = new URL("../../package.json", import.meta.url);
  return (JSON.parse(readFileSync(manifest, "utf8")) as { readonly version: string }).version;
}

function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
