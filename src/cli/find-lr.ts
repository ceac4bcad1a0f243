import { Command, InvalidArgumentError, Option } from "commander";
import { diagnostic, LayercError } from "../diagnostic.ts";
import { jsonText } from "../safe-text.ts";
import type { Removal, Setting } from "../spec/settings.ts";
import type { Found, RangeOptions, RangeTest } from "../training/learning-rate-range.ts";
import { formatLearningRate } from "../training/progress.ts";
import { argumentsOf, commandLine } from "./command-line.ts";
import { UsageError } from "./failure.ts";
import { kernelsOption, positiveInteger, seedOption, setOption, threadsOption } from "./options.ts";
import { message, result, terminalOf } from "./terminal.ts";

interface Options extends RangeOptions {
  readonly set: readonly Setting[];
  readonly seed?: number;
  readonly data?: string;
  readonly kernels?: string;
  readonly threads?: number;
  readonly format: "text" | "svg" | "json";
  readonly cache: boolean;
}

/** The rate is the test's alone, and it ends when the test does. */
const WITHOUT: readonly Removal[] = [
  { path: ["training", "schedule"], value: undefined },
  { path: ["training", "early_stopping"], value: undefined },
];

export function command(): Command {
  return new Command("find-lr")
    .summary("find a learning rate: train a little at rates that rise")
    .description(
      "Trains a spec's network for some steps while the learning rate rises, and suggests the one at which the cost " +
        "falls fastest. No weights are written.",
    )
    .argument("<file>", "the spec")
    .addOption(rateOption("--from <rate>", "the first learning rate", 1e-6))
    .addOption(rateOption("--to <rate>", "the last learning rate", 10))
    .option("--steps <number>", "steps, one mini-batch each", positiveInteger, 100)
    .addOption(setOption())
    .addOption(seedOption())
    .option("--data <path>", "a file (- for stdin) or folder of the spec's format, in place of the spec's")
    .addOption(
      new Option("--format <format>", "how the result is written").choices(["text", "svg", "json"]).default("text"),
    )
    .addOption(kernelsOption())
    .addOption(threadsOption())
    .option("--no-cache", "compile the spec and time the kernels even if that is kept")
    .addHelpText(
      "after",
      `
The rate rises by the same factor at each step. The test ends early when the mean cost of late is four times its lowest,
or not finite. A schedule and early stopping are left out; with a schedule, the rate is what it starts from. The same
seed gives the same numbers. If the cost never falls, there is no suggestion (exit 1).

Examples:
  layerc find-lr specs/digits.net.yaml
  layerc find-lr specs/digits.net.yaml --set optimizer=momentum --steps 200
  layerc find-lr specs/iris.net.yaml --from 1e-4 --to 1 --format svg > iris.svg`,
    )
    .action(findLearningRate);
}

function rateOption(flags: string, help: string, rate: number): Option {
  return new Option(flags, help).default(rate, formatLearningRate(rate)).argParser((text) => {
    const value = text.trim() === "" ? NaN : Number(text);
    if (Number.isFinite(value) && value > 0) return value;
    throw new InvalidArgumentError("It must be a number above 0, such as 1e-4.");
  });
}

async function findLearningRate(file: string, options: Options): Promise<void> {
  const [{ loadRunnable }, { chooseKernels }, { loadParts }, { readInitial }, { LEAST_STEPS, testRange }] =
    await Promise.all([
      import("./compiled.ts"),
      import("./kernels.ts"),
      import("./examples.ts"),
      import("./initial.ts"),
      import("../training/learning-rate-range.ts"),
    ]);
  const { from, to, steps, format } = options;
  if (from >= to) throw new UsageError(`--from ${from} is not below --to ${to}: the learning rate has to rise.`);
  if (steps < LEAST_STEPS) {
    throw new UsageError(`--steps ${steps} is too few to tell anything: ${LEAST_STEPS} at least.`);
  }

  const set = [...options.set, ...WITHOUT];
  const [{ network, module }, kernels] = await Promise.all([
    loadRunnable(file, { ...options, set }),
    chooseKernels(options),
  ]);
  const { training } = network;
  const { seed = training.seed } = options;
  const { train } = await loadParts(network, { file, data: options.data, seed });
  const initial = await readInitial(network.initial, { file, set });
  const batch = training.batchSize === "full" ? train.examples : Math.min(training.batchSize, train.examples);
  const trainer = module.createTrainer({ examples: batch, seed, kernels, initial });
  message(
    `${network.name}: ${steps} steps of ${batch} examples, learning rates from ${formatLearningRate(from)} to ` +
      `${formatLearningRate(to)}, ${network.optimizer}; kernels: ${kernels.name}`,
  );
  const test = testRange(trainer, train, options);
  if (test.points.length === 0) {
    const hint = "scale the inputs with data.preprocess: standardize, or choose other initializers";
    throw new LayercError([diagnostic("E501", "the cost is not finite before the first step", { file, hint })]);
  }
  const { found } = test;
  const command = found === undefined ? undefined : trainingWith(found.steepest, file, options);
  if (format === "json") {
    result(jsonOf(test, { network: network.name, seed, batch, ...kernels, from, to, steps }, command));
  } else if (format === "svg") result(await plotOf(network.name, test));
  else result([...(await chartOf(test)), ...wordsOf(test, command)].join("\n"));
  if (found !== undefined) return;
  message(
    "no suggestion: the cost did not fall by more than it varies from one mini-batch to the next; " +
      "try more --steps, another --from or --to, or a larger training.batch_size",
  );
  process.exitCode = 1;
}

function trainingWith(rate: number, file: string, options: Options): string {
  const chosen: Setting = { path: ["optimizer", "learning_rate"], value: String(rate) };
  return commandLine(["train", file, ...argumentsOf({ ...options, set: [...options.set, chosen] })]);
}

async function chartOf({ points, found }: RangeTest): Promise<string[]> {
  const { costChart } = await import("../training/chart.ts");
  const { columns, ...look } = terminalOf(process.stdout);
  const at = points.findIndex(({ learningRate }) => found !== undefined && learningRate >= found.steepest);
  const drawn = points.map(({ learningRate, smoothed }, i) => ({
    x: learningRate,
    cost: smoothed,
    mark: i === at ? smoothed : undefined,
  }));
  const labels = ["smoothed", "suggestion"] as const;
  const chart = costChart(drawn, { ...look, width: columns, unit: "learning rate", labels });
  return chart === "" ? [] : [chart, ""];
}

function wordsOf({ points, ended, found }: RangeTest, command: string | undefined): string[] {
  const last = formatLearningRate(points.at(-1)!.learningRate);
  const ends = {
    all: [],
    risen: [`ended at ${last}: the cost was four times its lowest`],
    diverged: [`ended at ${last}: the cost was not finite any more`],
  }[ended];
  if (found === undefined || command === undefined) return ends;
  const { steepest, lowest } = found;
  return [
    `suggested learning rate: ${steepest}, where the cost falls fastest`,
    `the cost is lowest at ${lowest}; a tenth of that is ${tenth(lowest)}`,
    ...ends,
    "",
    command,
  ];
}

/** Another rule of thumb, as fastai has it. */
function tenth(rate: number): number {
  return Number((rate / 10).toPrecision(2));
}

async function plotOf(name: string, { points, found }: RangeTest): Promise<string> {
  const [{ svgOfPlot }, { costAxis, rateAxis }] = await Promise.all([
    import("../report/plot.ts"),
    import("../training/axis.ts"),
  ]);
  const x = rateAxis(points[0]!.learningRate, points.at(-1)!.learningRate, 8);
  const y = costAxis(points.map(({ smoothed }) => smoothed));
  const cost = points.map(({ learningRate, smoothed }) => [learningRate, smoothed] as const);
  const suggestion = (rate: number) => ({
    label: `suggested: ${rate}`,
    lines: [[[rate, y.low], [rate, y.high]]] as const,
  });
  return svgOfPlot({
    title: `${name}: the cost at rising learning rates`,
    x,
    y,
    curves: [{ label: "cost, smoothed", lines: [cost] }, ...(found === undefined ? [] : [suggestion(found.steepest)])],
  });
}

interface Setup extends RangeOptions {
  readonly network: string;
  readonly seed: number;
  readonly batch: number;
  readonly name: string;
  readonly numericClass: string;
}

function jsonOf({ points, ended, found }: RangeTest, setup: Setup, command: string | undefined): string {
  const { network, seed, batch, name, numericClass, from, to, steps } = setup;
  return jsonText(
    {
      ...{ network, seed, batch_size: batch, kernels: name, numeric_class: numericClass, from, to, steps, ended },
      suggestion: found === undefined ? null : suggestionOf(found),
      command: command ?? null,
      points: points.map(({ learningRate, ...costs }) => ({ learning_rate: learningRate, ...costs })),
    },
    2,
  );
}

function suggestionOf({ steepest, lowest }: Found): Readonly<Record<string, number>> {
  return { learning_rate: steepest, lowest, lowest_tenth: tenth(lowest) };
}
