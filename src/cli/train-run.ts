/** A training that is prepared, until its end: what it shows, writes and leaves. */
import type { LoadedData } from "../data/load.ts";
import { diagnostic, LayercError } from "../diagnostic.ts";
import { explainSystemError, isSystemError } from "../files/system-error.ts";
import { writeFileWhole } from "../files/write-file.ts";
import type { Training } from "../network/network.ts";
import type { Found } from "../runs/checkpoints.ts";
import { watchTensors } from "../runs/distributions.ts";
import type { Run } from "../runs/folder.ts";
import { measuredOf } from "../runs/measured.ts";
import type { EpochLine, RunResult } from "../runs/record.ts";
import { openWriter, type RunWriter } from "../runs/writer.ts";
import { DivergedError } from "../runtime/errors.ts";
import type { Kernels } from "../runtime/heap.ts";
import type { Progress } from "../runtime/trainer.ts";
import { jsonText, visible } from "../safe-text.ts";
import { expectationLine, expectationsOf } from "../training/expect.ts";
import type { AnyTrainer, GeneratedModule } from "../training/generated.ts";
import { createReporter, type TrainingEvent } from "../training/log.ts";
import { run as runTraining, type Run as Trained } from "../training/run.ts";
import { commandLine } from "./command-line.ts";
import { metricLines } from "./evaluation.ts";
import { choosePart } from "./examples.ts";
import type { RunnableNetwork } from "./runnable.ts";
import { stopOnSignals } from "./signals.ts";
import { message, result, terminalOf } from "./terminal.ts";
import { roomFor, stepsPerEpoch } from "./train-new.ts";
import type { TrainOptions } from "./train.ts";
import { metadataOf } from "./weights-file.ts";

/** A training before its first step here. */
export interface Prepared {
  /** The spec, as messages name it. */
  readonly file: string;
  readonly network: RunnableNetwork;
  readonly module: GeneratedModule;
  readonly trainer: AnyTrainer;
  readonly kernels: Kernels;
  readonly data: LoadedData;
  /** Where the weights go besides the folder of the run. */
  readonly weights: string;
  readonly run: Run;
  /** Where it goes on; undefined at its beginning. */
  readonly from: Found | undefined;
  /** Seconds; undefined where the compiled form was kept. */
  readonly compiledIn: number | undefined;
}

/** Trains, and sets the exit code where that is not 0. Throws LayercError for a training that cannot go on. */
export async function train(
  prepared: Prepared,
  options: Pick<TrainOptions, "log" | "checkpointEvery" | "tensorboard">,
): Promise<void> {
  const { network, module, trainer, data, run, from } = prepared;
  const { length } = run.record;
  const stop = stopOnSignals();
  const look = terminalOf(process.stderr);
  const { log = look.interactive ? "tty" : "plain" } = options;
  message(log === "json" ? jsonText(startEvent(prepared)) : headline(prepared));
  const unit = length.unit === "epochs" ? "epoch" : "iteration";
  const reporter = createReporter(log, {
    ...{ stream: process.stderr, total: length.count, unit, look },
    ...(from !== undefined && { from: standingOf(from, prepared) }),
  });
  let writer: RunWriter | undefined;
  try {
    const { train: part, validation } = data;
    const epochs = length.unit === "epochs" ? length.count : length.count / stepsPerEpoch(network.training, data);
    const { checkpointEvery, tensorboard } = options;
    writer = openWriter(run, { trainer, epochs, checkpointEvery, from, tensorboard });
    const { step, look: told, checkpoint, lines } = writer;
    const { examples } = part;
    const lookAt = watchTensors({ trainer, module, examples, batchSize: roomFor(network.training, data) });
    const report = eventsOf(length, part.examples, network.scheduled, lines.at(-1)?.cost, reporter.report);
    const trained = await runTraining(
      trainer,
      { ...part, validation },
      {
        fit: { [length.unit]: length.count, ...(from !== undefined && { resume: from.checkpoint }) },
        signal: stop.signal,
        onStep(progress, now) {
          report(progress);
          const seen = lookAt(progress);
          if (seen !== undefined) told(seen, now);
          step(progress, now);
        },
        onLast: checkpoint,
      },
    );
    reporter.finish();
    const bytes = trainer.save(metadataOf(network, run.record.split_seed));
    writeFileWhole(prepared.weights, bytes, { createFolder: true });
    if (trained.end === "interrupted") return endInterrupted(prepared, writer, log === "json");
    if (log !== "json") await drawCurve(lines, length);
    endTrained(prepared, writer, trained, bytes);
  } catch (error) {
    reporter.clear();
    throw endFailed(prepared, writer, error);
  } finally {
    stop.release();
  }
}

function endInterrupted({ weights, run: { folder } }: Prepared, writer: RunWriter, json: boolean): void {
  writer.finish({ status: "interrupted" });
  result(`weights: ${visible(weights)}\nrun: ${visible(folder)}`);
  const command = commandLine(["train", "--resume", folder]);
  message(json ? jsonText({ event: "interrupted", weights, run: folder }) : `interrupted; to go on: ${command}`);
  process.exitCode = 130;
}

function endTrained(prepared: Prepared, writer: RunWriter, trained: Trained, bytes: Uint8Array): void {
  const { network, trainer, data, weights, run } = prepared;
  const { name, part } = choosePart(data);
  const evaluation = trainer.evaluate(part);
  const validation = data.validation && (name === "validation" ? evaluation : trainer.evaluate(data.validation));
  const { epochs, steps, end } = trained;
  const expectations = expectationsOf(network.training.expect ?? [], {
    cost: writer.chosen!.cost,
    validation,
    test: name === "test" ? evaluation : undefined,
  });
  const outcome: RunResult = {
    ...{ epochs, steps },
    cost: writer.chosen!.cost,
    ...(network.training.earlyStopping !== undefined && { best: writer.chosen!.epoch }),
    ...(validation !== undefined && { validation: measuredOf(validation) }),
    ...(name === "test" && { test: measuredOf(evaluation) }),
    ...(expectations.length > 0 && { expectations }),
  };
  writer.finish({ status: end, result: outcome }, bytes);
  result(metricLines(name, evaluation).join("\n"));
  for (const each of expectations) result(expectationLine(each, terminalOf(process.stdout).unicode));
  if (!expectations.every(({ met }) => met)) process.exitCode = 1;
  result(`weights: ${visible(weights)}\nrun: ${visible(run.folder)}`);
}

/** What is trained on what, by what, and from where on: lines before the first step. */
function headline({ network, data, kernels, compiledIn, run, from }: Prepared): string {
  // Not toLocaleString, which takes 10 ms to start, a tenth of all before the first step.
  const count = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ",");
  const { name, n, parameters, optimizer } = network;
  const compiled = compiledIn === undefined ? "" : `; compiled in ${compiledIn.toFixed(1)} s`;
  const parts = [
    `${count(data.train.examples)} for training`,
    ...(data.validation === undefined ? [] : [`${count(data.validation.examples)} for validation`]),
    ...(data.test === undefined ? [] : [`${count(data.test.examples)} for the test`]),
  ];
  const weighted = data.train.exampleWeights === undefined ? "" : ", weighted";
  const arrow = terminalOf(process.stderr).unicode ? "→" : "->";
  const lines = [
    `${name}: ${n.join(` ${arrow} `)}, ${count(parameters)} parameters, ${optimizer}${compiled}`,
    `examples: ${parts.join(", ")}${weighted}`,
    `kernels: ${kernels.name}${(kernels.threads ?? 1) > 1 ? `, ${kernels.threads} threads` : ""}`,
  ];
  if (from === undefined) return lines.join("\n");
  const { epoch, step } = from.checkpoint.standing;
  return [...lines, `resumed: ${visible(run.folder)}, from epoch ${epoch}, step ${step}`].join("\n");
}

function startEvent({ network, kernels: { name, numericClass }, run, from }: Prepared) {
  return {
    event: "start",
    ...{ network: network.name, kernels: name, numeric_class: numericClass, run: run.folder },
    ...(from !== undefined && { step: from.checkpoint.standing.step }),
  };
}

/** Where a checkpoint stands, as the log counts. */
function standingOf({ checkpoint: { standing }, seconds }: Found, { data, run }: Prepared) {
  const { step, examples } = standing;
  const done = run.record.length.unit === "epochs" ? examples / data.train.examples : step;
  return { done, examples, seconds };
}

/**
 * Reports steps as the log counts them. Within an epoch the cost shown is the last epoch's mean, once there is one;
 * `mean` is that of the epoch before, where the training goes on.
 */
function eventsOf(
  { unit }: Training["length"],
  examples: number,
  scheduled: boolean,
  mean: number | undefined,
  report: (event: TrainingEvent) => void,
): (progress: Progress) => void {
  return ({ step, examples: seen, cost, learningRate, finished }) => {
    mean = finished?.cost ?? mean;
    report({
      done: unit === "epochs" ? seen / examples : step,
      examples: seen,
      cost: unit === "epochs" ? (mean ?? cost) : cost,
      learningRate: scheduled ? learningRate : undefined,
      validation: finished?.validation,
    });
  };
}

async function drawCurve(epochs: readonly EpochLine[], { unit }: Training["length"]): Promise<void> {
  const { costChart } = await import("../training/chart.ts");
  const { columns, ...look } = terminalOf(process.stderr);
  const points = epochs.map(({ epoch, step, cost, validation }) => ({
    x: unit === "epochs" ? epoch : step,
    cost,
    mark: validation?.cost ?? undefined,
  }));
  const curve = costChart(points, { ...look, width: columns, unit: unit === "epochs" ? "epoch" : "iteration" });
  if (curve !== "") message(`\n${curve}\n`);
}

/** Writes down what has ended a training, where that can be written, and makes of it what the person reads. */
function endFailed(prepared: Prepared, writer: RunWriter | undefined, error: unknown): unknown {
  const told = faultOf(prepared, writer, error);
  const problem = (told instanceof Error ? told.message : String(told)).replace(/^.*?\b[EW]\d{3} /, "");
  try {
    writer?.finish({ status: error instanceof DivergedError ? "diverged" : "failed", problem });
  } catch (another) {
    // The disk is full, for this too. A run that is not written any more is shown as killed.
    if (!isSystemError(another)) throw another;
  }
  return told;
}

function faultOf(prepared: Prepared, writer: RunWriter | undefined, error: unknown): unknown {
  if (error instanceof DivergedError) return divergence(error, prepared, writer);
  if (!isSystemError(error)) return error;
  const { message: words, hint } = explainSystemError(error);
  const remedy = `${hint ?? "see to it"}; then: ${commandLine(["train", "--resume", prepared.run.folder])}`;
  return new LayercError([diagnostic("E602", words, { file: error.path, hint: remedy })]);
}

function divergence(
  { tensor, layer, epoch, step }: DivergedError,
  { network, file, run: { folder } }: Prepared,
  writer: RunWriter | undefined,
): LayercError {
  const name = network.layers[layer - 1]?.name;
  const where = `layer ${layer}${name === undefined ? "" : ` (${name})`}`;
  const words = `training diverged in epoch ${epoch}, step ${step}: ${tensor} of ${where} is not finite`;
  const scaled = network.data?.preprocess !== undefined;
  const scale = scaled ? "" : ", or scale the inputs with data.preprocess: standardize";
  const before = writer?.lastCheckpoint === undefined ? "" : `; before it: ${writer.lastCheckpoint}`;
  const left = `no weights were written; its epochs are in ${folder}${before}`;
  return new LayercError([diagnostic("E501", words, { file, hint: `lower optimizer.learning_rate${scale}; ${left}` })]);
}
