import { Command, Option } from "commander";
import type { Evaluation } from "../runtime/trainer.ts";
import type { Setting } from "../spec/settings.ts";
import { formatCost } from "../training/progress.ts";
import { configOption, loadProject } from "./config.ts";
import { classNames, classScores, classTable, confusionTable, decisionNames, metricLines } from "./evaluation.ts";
import { metricsFor, PARTS, type PartName } from "./evaluation.ts";
import { kernelsOption, setOption, threadsOption } from "./options.ts";
import type { RunnableNetwork } from "./runnable.ts";
import { jsonText, shown } from "../safe-text.ts";
import { message, result } from "./terminal.ts";

interface Options {
  readonly set: readonly Setting[];
  readonly weights?: string;
  readonly data?: string;
  readonly part?: PartName | "all";
  readonly format: "text" | "json";
  readonly kernels?: string;
  readonly threads?: number;
  readonly cache: boolean;
  readonly config?: string;
}

export function command(): Command {
  return new Command("evaluate")
    .summary("measure trained weights on a part of the data")
    .description(
      "Measures trained weights: accuracy, cost, confusion matrix and scores of each class, or errors of numbers.",
    )
    .argument("<file>", "the spec")
    .option("--weights <file>", "the weights (default: weights/NAME.safetensors)")
    .option("--data <path>", "a file (- for stdin) or folder of the spec's format, in place of the spec's")
    .addOption(
      new Option("--part <part>", "the part to measure (default: test, else validation, else train)").choices([
        ...PARTS,
        "all",
      ]),
    )
    .addOption(new Option("--format <format>", "how the result is written").choices(["text", "json"]).default("text"))
    .addOption(setOption())
    .addOption(kernelsOption())
    .addOption(threadsOption())
    .option("--no-cache", "compile the spec and time the kernels even if that is kept")
    .addOption(configOption())
    .addHelpText(
      "after",
      `
The data are divided as in the training, by the seed that the weights carry, so that the test part holds the examples
that the network was not trained on. All of another file is measured with --data FILE --part all. Metrics that the spec
names in training.metrics are measured too. Where examples have weights, the cost is weighted and metrics are not;
--set training.example_weights=false measures without them.

Examples:
  layerc evaluate specs/digits.net.yaml
  layerc evaluate specs/digits.net.yaml --part validation --format json
  layerc evaluate specs/digits.net.yaml --set "training.metrics=[f1_macro, { type: top_k_accuracy, k: 3 }]"
  layerc evaluate specs/iris.net.yaml --weights weights/iris.safetensors --data new.csv --part all`,
    )
    .action(evaluate);
}

async function evaluate(file: string, options: Options): Promise<void> {
  const [{ loadRunnable }, kernelsOf, { loadAll, loadParts, choosePart }, { noInitial }, weightsFile] = await Promise.all([
    import("./compiled.ts"),
    import("./kernels.ts"),
    import("./examples.ts"),
    import("./initial.ts"),
    import("./weights-file.ts"),
  ]);
  const [{ network, module }, kernels] = await Promise.all([loadRunnable(file, options), kernelsOf.chooseKernels(options)]);
  const trainer = module.createTrainer({ examples: 1, kernels, initial: noInitial(network.initial) });
  const path = options.weights ?? weightsFile.defaultWeights(network, (await loadProject(options.config)).weights);
  const { metadata } = weightsFile.readWeights(path, network, (bytes) => ({ metadata: trainer.load(bytes) }));

  const place = { file, data: options.data, seed: weightsFile.splitSeed(metadata, network) };
  const { name, part } =
    options.part === "all"
      ? { name: options.part, part: await loadAll(network, place) }
      : choosePart(await loadParts(network, place), options.part);
  const evaluation = trainer.evaluate(part, metricsFor(trainer, network.task, network.n.at(-1)!));
  const weighted = part.exampleWeights !== undefined;
  result(options.format === "json" ? jsonOf(name, evaluation, network) : textOf(name, evaluation, network, weighted));
  if (options.part !== "all" && weightsFile.isDividedOtherwise(metadata, network)) {
    message(`note: ${path} was trained with another data.split: the ${name} part may hold examples that it was trained on`);
  }
  if (network.data?.preprocess !== undefined && trainer.preprocessing === undefined) {
    message(`note: ${path} holds no preprocessing, so the inputs were taken as they are`);
  }
}

function textOf(
  name: PartName | "all",
  evaluation: Evaluation,
  network: RunnableNetwork,
  weighted: boolean,
): string {
  const { cost, examples, confusion } = evaluation;
  const of = `mean of ${examples}${weighted ? ", each times its weight" : ""}`;
  const lines = [...metricLines(name, evaluation), `cost: ${formatCost(cost)} (${of})`];
  if (confusion === undefined) return lines.join("\n");
  const decided = decisionNames(evaluation, network).map(shown);
  const title =
    evaluation.confusionPerUnit === undefined
      ? "confusion matrix, a row for each true class and a column for each predicted one:"
      : "confusion matrix of all labels together, a row for what is true and a column for what is predicted:";
  const scores = classTable(evaluation, classNames(evaluation, network).map(shown));
  return [...lines, "", title, ...confusionTable(confusion, decided), "", ...scores].join("\n");
}

function jsonOf(part: PartName | "all", evaluation: Evaluation, network: RunnableNetwork): string {
  const { cost, examples, correct, accuracy, confusion, confusionPerUnit, meanSquaredError, metrics } = evaluation;
  const classified = confusion !== undefined;
  return jsonText(
    {
      ...{ part, examples, cost, accuracy, correct, mean_squared_error: meanSquaredError, ...metrics },
      classes: classified ? decisionNames(evaluation, network) : undefined,
      confusion,
      confusion_per_label: confusionPerUnit,
      scores: classified ? classScores(evaluation, classNames(evaluation, network)) : undefined,
    },
    2,
  );
}
