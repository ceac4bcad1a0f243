/** A training that goes on: all that decides its bits is the run's, and nothing of it may be another. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dataError } from "../data/fault.ts";
import type { LoadedData } from "../data/load.ts";
import { diagnostic, LayercError } from "../diagnostic.ts";
import type { Training } from "../network/network.ts";
import { newestCheckpoint, type Found } from "../runs/checkpoints.ts";
import { claim } from "../runs/claim.ts";
import { digestOf, listRuns, readRun, RunError, specOf, type Run } from "../runs/folder.ts";
import { stateOf } from "../runs/process.ts";
import { RUN_FILES, type RunRecord } from "../runs/record.ts";
import { relativeTo, takeUp } from "../runs/writer.ts";
import type { Kernels } from "../runtime/heap.ts";
import { choiceOf } from "../runtime/wasm/forms.ts";
import { visible } from "../safe-text.ts";
import type { AnyTrainer, GeneratedModule } from "../training/generated.ts";
import { commandLine } from "./command-line.ts";
import { loadRunnable } from "./compiled.ts";
import { loadProject } from "./config.ts";
import { loadParts } from "./examples.ts";
import { UsageError } from "./failure.ts";
import { noInitial, readInitial } from "./initial.ts";
import { chooseKernels } from "./kernels.ts";
import { fromRun, runNamed } from "./run-folder.ts";
import type { RunnableNetwork } from "./runnable.ts";
import { message } from "./terminal.ts";
import type { TrainOptions } from "./train.ts";
import { dataRecord, kernelsRecord, roomFor, stepsPerEpoch, versions } from "./train-new.ts";
import type { Prepared } from "./train-run.ts";
import * as weightsFile from "./weights-file.ts";

/** Throws before anything is written; UsageError for what would be another training than the one that was begun. */
export async function resumedTraining(file: string | undefined, options: TrainOptions): Promise<Prepared> {
  expectNothingElse(options);
  const chosen = await chooseRun(file, options);
  expectToGoOn(chosen, options);
  const held = claim(chosen, readRun);
  if (held === undefined) {
    throw new UsageError(`${chosen.record.name} is taken up by another process at this moment. Wait for it, or end it.`);
  }
  try {
    return await takenUp(held.claimed, options);
  } finally {
    held.release();
  }
}

/** What is claimed for this process. */
async function takenUp(run: Run, options: TrainOptions): Promise<Prepared> {
  const { folder, record } = run;
  expectToGoOn(run, options);
  const { path: spec } = specOf(run);
  const original = fromRun(run, record.spec.file);
  const start = performance.now();
  const [{ network, module, compiled }, kernels] = await Promise.all([
    loadRunnable(spec, { set: [], cache: options.cache, original }),
    sameKernels(record, options),
  ]);
  const compiledIn = compiled ? (performance.now() - start) / 1000 : undefined;
  const weights = options.weights ?? fromRun(run, record.weights);
  weightsFile.expectWritable(weights);

  const path = options.data ?? (record.data.path === undefined ? undefined : fromRun(run, record.data.path));
  const data = await loadParts(network, { file: original, data: path, seed: record.split_seed });
  expectSameData(dataRecord(data).digest, record.data.digest, "run", join(folder, RUN_FILES.record));
  const from = lastWhole(run);
  const trainer = await trainerOf(run, { network, module, kernels, data, spec, original, begins: from === undefined });
  const length = lengthOf(run, data, network, from, options);
  tellVersions(record);

  const changes: Partial<RunRecord> = {
    length,
    command: options.epochs === undefined ? record.command : lengthened(record.command, options.epochs),
    data: path === undefined ? record.data : { ...record.data, path: relativeTo(folder, path) },
    kernels: kernelsRecord(kernels),
    weights: relativeTo(folder, weights),
    resumed: [...(record.resumed ?? []), { at: new Date().toISOString(), step: from?.checkpoint.standing.step ?? 0 }],
  };
  return {
    ...{ file: original, network, module, trainer, kernels, data, weights, from, compiledIn },
    run: takeUp(run, changes, from),
  };
}

function expectNothingElse({ set, seed, init, resume }: TrainOptions): void {
  const given = [
    ...(set.length > 0 ? ["--set"] : []),
    ...(seed === undefined ? [] : ["--seed"]),
    ...(init === undefined ? [] : ["--init"]),
  ];
  if (given.length === 0) return;
  const which = typeof resume === "string" ? resume : "the run";
  throw new UsageError(
    `${given.join(", ")}: ${which} goes on with the spec, the settings and the seed that it began with. ` +
      "Leave it out, or train anew without --resume.",
  );
}

/** The run that was named, or the last one of a spec's network that is not done. */
async function chooseRun(file: string | undefined, { resume, config, cache }: TrainOptions): Promise<Run> {
  if (typeof resume === "string") {
    if (file === undefined && /\.ya?ml$/.test(resume)) {
      throw new UsageError(`--resume took ${resume} for the name of a run. Write the spec before it: ${resume} --resume`);
    }
    if (file !== undefined) throw new UsageError("Name the run to go on with, or a spec whose last run goes on, not both.");
    return runNamed(resume, config);
  }
  if (file === undefined) {
    throw new UsageError("Name the run to go on with, or a spec whose last run goes on: layerc runs lists them.");
  }
  const [{ network }, { runs }] = await Promise.all([loadRunnable(file, { set: [], cache }), loadProject(config)]);
  const all = listRuns(runs).runs.filter(({ record }) => record.network === network.name);
  const run = all.findLast(({ record }) => ["running", "killed", "interrupted", "failed"].includes(stateOf(record)));
  if (run !== undefined) return run;
  const done = all.findLast(({ record }) => record.status === "done")?.folder;
  const longer = done === undefined ? "" : `; ${commandLine(["train", "--resume", done])} --epochs N makes the last one longer`;
  throw new RunError(runs, `there is no run of ${network.name} to go on with${longer}`);
}

/** Throws UsageError for a run that is still written, or that has come to its end. */
function expectToGoOn({ record }: Run, { epochs }: TrainOptions): void {
  const { name, process, problem = "" } = record;
  switch (stateOf(record)) {
    case "running":
      throw new UsageError(`${name} is being trained now, by process ${process.pid}. Wait for it, or end it.`);
    case "stopped_early":
      throw new UsageError(`${name} was ended by early stopping, and would be again. Train anew, with more patience.`);
    case "diverged":
      throw new UsageError(`${name} diverged, and would again: ${problem}. Train anew, at a lower learning rate.`);
    case "done":
      if (epochs === undefined) throw new UsageError(`${name} is done. --epochs N makes it longer.`);
  }
}

/** Those that were asked for, or the fastest of the run's class. Throws UsageError for another class. */
export async function sameKernels(
  { name, kernels }: Pick<RunRecord, "name" | "kernels">,
  options: Pick<TrainOptions, "kernels" | "threads" | "cache">,
): Promise<Kernels> {
  const { numeric_class: numericClass, threads } = kernels;
  const asked = options.kernels === "" ? undefined : options.kernels;
  const wanted = asked === undefined ? numericClass : choiceOf(asked)?.numericClass;
  if (wanted !== numericClass) {
    throw new UsageError(
      `${name} was trained with kernels of the class ${numericClass}; ${asked} (--kernels or LAYERC_KERNELS) is of ` +
        `the class ${wanted}, which rounds otherwise. Leave it out, or name ${numericClass}.`,
    );
  }
  try {
    const { cache } = options;
    return await chooseKernels({ kernels: asked ?? numericClass, threads: options.threads ?? threads, cache });
  } catch (error) {
    if (!(error instanceof UsageError) || asked !== undefined) throw error;
    throw new UsageError(
      `${name} was trained with kernels of the class ${numericClass}: ${error.message}. ` +
        "Go on where they run, or begin anew.",
    );
  }
}

/** Of a run, or of a sweep. Throws LayercError E418, at the file of its record. */
export function expectSameData(digest: string, was: string, what: "run" | "sweep", file: string): void {
  if (digest === was) return;
  const short = (text: string): string => text.slice(0, 16);
  const which = `their digest is ${short(digest)}…, not ${short(was)}…`;
  const hint =
    what === "run"
      ? "name the data that it was trained on with --data, or train anew"
      : "name the data that it was run on with --data, or start anew, without --resume";
  throw dataError("E418", `the data are not those of the ${what}: ${which}`, { file, hint });
}

/** The newest checkpoint that is whole, others told on stderr; undefined where the training begins again. */
function lastWhole({ folder, record }: Run): Found | undefined {
  const { newest, damaged } = newestCheckpoint(join(folder, RUN_FILES.checkpoints));
  for (const { path, problem } of damaged) message(`${visible(path)} is left out: ${problem}`);
  if (newest === undefined) message(`${record.name} has no whole checkpoint: it begins again`);
  return newest;
}

interface Parts extends Pick<Prepared, "network" | "kernels" | "data"> {
  readonly module: GeneratedModule;
  readonly spec: string;
  readonly original: string;
  /** Whether no checkpoint says with which parameters it goes on. */
  readonly begins: boolean;
}

async function trainerOf(run: Run, parts: Parts): Promise<AnyTrainer> {
  const { network, module, kernels, data, spec, original, begins } = parts;
  const { name, seed, init } = run.record;
  const drawn = begins && init === undefined;
  const initial = drawn ? await readInitial(network.initial, { file: spec, original }) : noInitial(network.initial);
  const trainer = module.createTrainer({ examples: roomFor(network.training, data), seed, kernels, initial });
  if (!begins || init === undefined) return trainer;
  const file = fromRun(run, init.file);
  weightsFile.loadInto(trainer, file, network);
  if (digestOf(readFileSync(file)) === init.digest) return trainer;
  const message = `these are not the weights that ${name} began with`;
  throw new LayercError([diagnostic("E414", message, { file, hint: "train anew" })]);
}

/** The run's, or the longer one that was asked for. Throws UsageError for a shorter one. */
function lengthOf(
  { record: { name, length } }: Run,
  data: LoadedData,
  { training }: RunnableNetwork,
  from: Found | undefined,
  { epochs }: TrainOptions,
): Training["length"] {
  if (epochs === undefined) return length;
  const perEpoch = stepsPerEpoch(training, data);
  const steps = length.unit === "epochs" ? length.count * perEpoch : length.count;
  const done = from?.checkpoint.standing.step ?? 0;
  // Its last epoch has been told to schedule and early stopping as it was, and would be again when it is whole.
  if (done === steps && done % perEpoch !== 0) {
    const where = `step ${done % perEpoch} of ${perEpoch}`;
    throw new UsageError(`--epochs ${epochs}: ${name} ended within an epoch, at ${where}. Train anew, as long as is wanted.`);
  }
  if (epochs * perEpoch >= steps && epochs * perEpoch > done) return { unit: "epochs", count: epochs };
  throw new UsageError(`--epochs ${epochs}: ${name} has ${length.count} ${length.unit}, and can only be made longer.`);
}

/** The command with another length. */
function lengthened(command: readonly string[], epochs: number): readonly string[] {
  const at = command.indexOf("--epochs");
  const others = at === -1 ? command : [...command.slice(0, at), ...command.slice(at + 2)];
  return [...others, "--epochs", String(epochs)];
}

/** Tells where something else than the kernels may have changed the bits. */
export function tellVersions({ name, versions: before }: Pick<RunRecord, "name" | "versions">): void {
  const now = versions();
  const differing = (["layerc", "node", "platform"] as const).filter((key) => before[key] !== now[key]);
  if (differing.length === 0) return;
  const texts = differing.map((key) => `${key} ${before[key]}, now ${now[key]}`);
  message(`note: ${name} was begun with ${texts.join("; ")}: the rest may round otherwise`);
}
