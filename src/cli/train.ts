import { Command } from "commander";
import type { LoadedData } from "../data/load.ts";
import { diagnostic, LayercError } from "../diagnostic.ts";
import type { Training } from "../network/network.ts";
import { DivergedError } from "../runtime/errors.ts";
import type { Kernels } from "../runtime/heap.ts";
import type { EpochRecord, Progress } from "../runtime/trainer.ts";
import { createReporter, type LogKind, type TrainingEvent } from "../training/log.ts";
import { configOption, loadProject } from "./config.ts";
import { kernelsOption, logOption, positiveInteger, seedOption, setOption, threadsOption, type Setting } from "./options.ts";
import type { RunnableNetwork } from "./runnable.ts";
import { jsonText, visible } from "../safe-text.ts";
import { message, result, terminalOf } from "./terminal.ts";

interface Options {
  readonly set: readonly Setting[];
  readonly seed?: number;
  readonly epochs?: number;
  readonly data?: string;
  readonly init?: string;
  readonly weights?: string;
  readonly kernels?: string;
  readonly threads?: number;
  readonly log?: LogKind;
  readonly cache: boolean;
  readonly config?: string;
}

export function command(): Command {
  return new Command("train")
    .summary("train a spec's network on its data, and save the weights")
    .description("Compiles a spec, trains its network on its data, measures it on the test part and saves the weights.")
    .argument("<file>", "the spec")
    .addOption(setOption())
    .addOption(seedOption())
    .option("--epochs <number>", "passes over the training part, in place of the spec's", positiveInteger)
    .option("--data <path>", "a file (- for stdin) or folder of the spec's format, in place of the spec's")
    .option(
      "--init <file>",
      "weights to start from, in place of the spec's initializers; the data are divided as they were for these",
    )
    .option("--weights <file>", "where the weights go (default: weights/NAME.safetensors)")
    .addOption(kernelsOption())
    .addOption(threadsOption())
    .addOption(logOption())
    .option("--no-cache", "compile the spec and time the kernels even if that is kept")
    .addOption(configOption())
    .addHelpText(
      "after",
      `
Progress and the cost curve go to stderr; the accuracy and the weights' path, at the end, to stdout. Ctrl-C finishes the
step, saves the weights and exits 130; a second one ends at once. If training diverges (exit 5) nothing is written.

Kernels of one class give the same weights, to the bit; simd is the fastest that gives them on every machine. layerc
doctor lists those that run here.

Examples:
  layerc train specs/digits.net.yaml
  layerc train specs/digits.net.yaml --set optimizer.learning_rate=0.01 --epochs 10
  layerc train specs/digits.net.yaml --init weights/digits.safetensors --weights weights/more.safetensors
  layerc train specs/one_hidden.net.yaml --data ~/cats
  layerc train specs/iris.net.yaml --log json 2> log.jsonl
  layerc train specs/iris.net.yaml --kernels simd`,
    )
    .action(train);
}

async function train(file: string, options: Options): Promise<void> {
  const [compiledForm, choose, { loadParts, choosePart }, weightsFile, { writeFileWhole }, { run }, { metricLines }] =
    await Promise.all([
      import("./compiled.ts"),
      import("./kernels.ts"),
      import("./examples.ts"),
      import("./weights-file.ts"),
      import("../files/write-file.ts"),
      import("../training/run.ts"),
      import("./evaluation.ts"),
    ]);
  const start = performance.now();
  const [{ network, module, compiled }, kernels] = await Promise.all([
    compiledForm.loadRunnable(file, options),
    choose.chooseKernels(options),
  ]);
  const seconds = (performance.now() - start) / 1000;
  const weights = options.weights ?? weightsFile.defaultWeights(network, (await loadProject(options.config)).weights);
  weightsFile.expectWritable(weights);

  const { training } = network;
  const { seed = training.seed, epochs, init } = options;
  // Weights go on with the examples that they were trained on: drawn anew, the test part would hold some of these.
  const splitSeed = init === undefined ? seed : weightsFile.seedOf(init, network);
  const data = await loadParts(network, { file, data: options.data, seed: splitSeed });
  const room = training.batchSize === "full" ? data.train.examples : training.batchSize;
  // Loaded weights are all that there is to begin with: no file of the spec is needed.
  const { readInitial, noInitial } = await import("./initial.ts");
  const initial =
    init === undefined ? await readInitial(network.initial, { file, set: options.set }) : noInitial(network.initial);
  const trainer = module.createTrainer({ examples: room, seed, kernels, initial });
  if (init !== undefined) {
    weightsFile.readWeights(init, network, (bytes) => {
      const metadata = trainer.load(bytes);
      weightsFile.expectPreprocessing(trainer.preprocessing, network);
      return { metadata };
    });
  }

  const look = terminalOf(process.stderr);
  const { log = look.interactive ? "tty" : "plain" } = options;
  if (log !== "json") message(headline(network, data, kernels, compiled ? seconds : undefined));
  const length: Training["length"] = epochs === undefined ? training.length : { unit: "epochs", count: epochs };
  const unit = length.unit === "epochs" ? "epoch" : "iteration";
  const reporter = createReporter(log, { stream: process.stderr, total: length.count, unit, look });
  const stop = stopOnSignals();
  if (log === "json") {
    const { name, numericClass } = kernels;
    message(jsonText({ event: "start", network: network.name, kernels: name, numeric_class: numericClass }));
  }
  try {
    const { records, interrupted } = await run(
      trainer,
      { ...data.train, validation: data.validation },
      {
        fit: { [length.unit]: length.count },
        signal: stop.signal,
        onStep: eventsOf(length, data.train.examples, network.scheduled, reporter.report),
      },
    );
    reporter.finish();
    const bytes = trainer.save(weightsFile.metadataOf(network, splitSeed));
    writeFileWhole(weights, bytes, { createFolder: true });
    if (interrupted) {
      result(`weights: ${visible(weights)}`);
      message(log === "json" ? jsonText({ event: "interrupted", weights }) : howToGoOn(file, weights, options));
      process.exitCode = 130;
      return;
    }
    if (log !== "json") await drawCurve(records, length);
    const { name, part } = choosePart(data);
    result(metricLines(name, trainer.evaluate(part)).join("\n"));
    result(`weights: ${visible(weights)}`);
  } catch (error) {
    reporter.clear();
    throw error instanceof DivergedError ? divergence(error, network, file) : error;
  } finally {
    stop.release();
  }
}

/** What is trained on what, by what: three lines before the first step. */
function headline(
  network: RunnableNetwork,
  data: LoadedData,
  kernels: Kernels,
  compiledIn: number | undefined,
): string {
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
  return [
    `${name}: ${n.join(` ${arrow} `)}, ${count(parameters)} parameters, ${optimizer}${compiled}`,
    `examples: ${parts.join(", ")}${weighted}`,
    `kernels: ${kernels.name}${(kernels.threads ?? 1) > 1 ? `, ${kernels.threads} threads` : ""}`,
  ].join("\n");
}

/** Reports steps as the log counts them. Within an epoch the cost shown is the last epoch's mean, once there is one. */
function eventsOf(
  { unit }: Training["length"],
  examples: number,
  scheduled: boolean,
  report: (event: TrainingEvent) => void,
): (progress: Progress) => void {
  let mean: number | undefined;
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

/** Aborts at the first Ctrl-C or SIGTERM, and ends the process at the second. */
function stopOnSignals(): { readonly signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  };
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const name of signals) process.on(name, onSignal);
  return {
    signal: controller.signal,
    release() {
      for (const name of signals) process.off(name, onSignal);
    },
  };
}

async function drawCurve(records: readonly EpochRecord[], { unit }: Training["length"]): Promise<void> {
  const { costChart } = await import("../training/chart.ts");
  const { columns, ...look } = terminalOf(process.stderr);
  const points = records.map(({ epoch, step, cost, validation }) => ({
    x: unit === "epochs" ? epoch : step,
    cost,
    validation: validation?.cost,
  }));
  const curve = costChart(points, { ...look, width: columns, unit: unit === "epochs" ? "epoch" : "iteration" });
  if (curve !== "") message(`\n${curve}\n`);
}

/** The whole command, so that it means the same network and the same data. */
function howToGoOn(file: string, weights: string, { set, data, seed, kernels, threads, config }: Options): string {
  const words = [
    ...["train", file, "--init", weights, "--weights", weights],
    ...set.flatMap(({ path, value }) => ["--set", `${path.join(".")}=${value}`]),
    ...(data === undefined ? [] : ["--data", data]),
    ...(seed === undefined ? [] : ["--seed", String(seed)]),
    ...(kernels ? ["--kernels", kernels] : []),
    ...(threads === undefined ? [] : ["--threads", String(threads)]),
    ...(config === undefined ? [] : ["--config", config]),
  ];
  return `interrupted; to go on from these weights: layerc ${visible(words.map(shellWord).join(" "))}`;
}

function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

function divergence(
  { tensor, layer, epoch, step }: DivergedError,
  network: RunnableNetwork,
  file: string,
): LayercError {
  const name = network.layers[layer - 1]?.name;
  const where = `layer ${layer}${name === undefined ? "" : ` (${name})`}`;
  const message = `training diverged in epoch ${epoch}, step ${step}: ${tensor} of ${where} is not finite`;
  const scaled = network.data?.preprocess !== undefined;
  const scale = scaled ? "" : ", or scale the inputs with data.preprocess: standardize";
  return new LayercError([
    diagnostic("E501", message, { file, hint: `lower optimizer.learning_rate${scale}; no weights were written` }),
  ]);
}
