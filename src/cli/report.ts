import { join } from "node:path";
import { Command } from "commander";
import { ENDS } from "../activations/activation.ts";
import { count, stagesText } from "../network/summary.ts";
import type { Decisions } from "../report/confusion.ts";
import type { FoundLayer } from "../report/findings.ts";
import { reportPage } from "../report/page.ts";
import { readLines, type Run } from "../runs/folder.ts";
import { evaluationOf } from "../runs/measured.ts";
import { stateOf } from "../runs/process.ts";
import { RUN_FILES, type DistributionLine, type EpochLine } from "../runs/record.ts";
import { ALWAYS_MEASURED } from "../runtime/metrics.ts";
import type { Evaluation } from "../runtime/trainer.ts";
import { shown, visible } from "../safe-text.ts";
import { formatCost } from "../training/progress.ts";
import { configOption } from "./config.ts";
import { classNames, classScores, decisionNames } from "./evaluation.ts";
import type { AnalysedSpec } from "./project.ts";
import { analyseRun, runNamed } from "./run-folder.ts";
import { shellWord } from "./shell-word.ts";
import { message, result } from "./terminal.ts";
import { writeResult } from "./write-result.ts";

interface Options {
  readonly out?: string;
  readonly data?: string;
  readonly cache: boolean;
  readonly config?: string;
}

export function command(): Command {
  return new Command("report")
    .summary("make one HTML file of a run: curves, layers over time, what units look for, worst examples")
    .description("Makes one HTML file of a run, which needs nothing else: no network, no script, no other file.")
    .argument("<run>", "a run, by its name or folder")
    .option("--out <file>", "where it is written (default: report.html in the run's folder)")
    .option("--data <path>", "where the data of the run are by now: a file or folder of the spec's format")
    .option("--no-cache", "compile the spec and time the kernels even if that is kept")
    .addOption(configOption())
    .addHelpText(
      "after",
      `
In it: what stands out, in words; cost, metrics and learning rate; the confusion matrix of the test part, or else of the
validation part; the distributions of W, dW, A and dZ of each layer over the training; the first layer's weights as
images, where the input has a shape, and for the units of each layer the nine training examples that excite them most;
the examples that are judged worst; what trains the same again. Parts that need the data are left out where these are
gone, or are not those of the run, and the report says so.

Examples:
  layerc report digits-1
  layerc report digits-1 --out digits.html
  layerc report runs/digits-1 --data ~/digits.csv`,
    )
    .action(report);
}

async function report(named: string, { out, data, cache, config }: Options): Promise<void> {
  const run = await runNamed(named, config);
  const spec = await analyseRun(run);
  const layers = layersOf(spec);
  const { record, folder } = run;
  const { network } = spec;
  // Imported here: what runs networks is not for --help.
  const { exampleSections } = await import("./report-examples.ts");
  const { sections, leftOut } = await exampleSections(run, network, layers, { data, cache });
  const page = reportPage({
    record,
    state: stateOf(record),
    epochs: readLines<EpochLine>(join(folder, RUN_FILES.metrics)),
    distributions: readLines<DistributionLine>(join(folder, RUN_FILES.distributions)),
    network: {
      description: network.description,
      layers,
      loss: network.loss.word.title,
      optimizer: network.optimizer.word.title,
    },
    results: resultsOf(run),
    decisions: decisionsOf(run, spec),
    examples: sections,
    leftOut,
    command: visible(["layerc", ...record.command].map(shellWord).join(" ")),
    spec: spec.text,
  });
  const path = out ?? join(folder, RUN_FILES.report);
  writeResult(path, page, /^<!doctype html>/i);
  for (const each of leftOut) message(`note: ${visible(each)}`);
  result(`report: ${visible(path)}`);
}

function layersOf({ network: { layers } }: AnalysedSpec): FoundLayer[] {
  return layers.map((layer) => ({
    index: layer.index,
    units: layer.units,
    title: `layer ${layer.index}${layer.name === undefined ? "" : ` (${shown(layer.name)})`}`,
    description: `${count(layer.units)} ${layer.units === 1 ? "unit" : "units"}, ${stagesText(layer)}`,
    activation: layer.activation.word.name,
    ends: ENDS[layer.activation.word.range],
  }));
}

/** What was measured of unseen examples, the test part before the validation part. */
function measuredPart({
  record: { result: found },
}: Run): { readonly part: string; readonly evaluation: Evaluation } | undefined {
  if (found?.test !== undefined) return { part: "test", evaluation: evaluationOf(found.test) };
  if (found?.validation === undefined) return undefined;
  return { part: "validation", evaluation: evaluationOf(found.validation) };
}

function resultsOf(run: Run): readonly (readonly [string, string])[] {
  const { result: found } = run.record;
  const measured = measuredPart(run);
  const cost: readonly [string, string][] = found === undefined ? [] : [["training cost", formatCost(found.cost)]];
  if (measured === undefined) return cost;
  const { part, evaluation } = measured;
  const { accuracy, meanSquaredError, metrics = {} } = evaluation;
  const others = Object.entries(metrics).filter(([name]) => !ALWAYS_MEASURED.includes(name));
  return [
    ...(accuracy === undefined ? [] : [[`${part} accuracy`, accuracy.toFixed(4)] as const]),
    ...(meanSquaredError === undefined ? [] : [[`${part} MSE`, formatCost(meanSquaredError)] as const]),
    ...others.map(([name, value]) => [`${part} ${name}`, formatCost(value)] as const),
    [`${part} cost`, formatCost(evaluation.cost)],
    ...cost,
  ];
}

function decisionsOf(run: Run, { network }: AnalysedSpec): Decisions | undefined {
  const { part, evaluation } = measuredPart(run) ?? {};
  if (evaluation?.confusion === undefined) return undefined;
  const n = run.record.n;
  const names = { n, task: network.task, classes: network.output.classes };
  return {
    part: part!,
    confusion: evaluation.confusion,
    names: decisionNames(evaluation, names),
    scores: classScores(evaluation, classNames(evaluation, names)),
  };
}
