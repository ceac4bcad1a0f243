import { join } from "node:path";
import { Command, Option } from "commander";
import { alignColumns } from "../network/summary.ts";
import { compareRuns, comparableMetrics, comparisonSvg, measuredBy } from "../report/comparison.ts";
import type { ComparedRun, Comparison, Difference } from "../report/comparison.ts";
import { readLines } from "../runs/folder.ts";
import { stateOf } from "../runs/process.ts";
import { RUN_FILES, type EpochLine } from "../runs/record.ts";
import { jsonText, quote, shown } from "../safe-text.ts";
import { suggest } from "../spec/suggest.ts";
import { chart, type Colour, type LegendEntry, type Point, type Series } from "../training/chart.ts";
import { formatCost } from "../training/progress.ts";
import { configOption } from "./config.ts";
import { UsageError } from "./failure.ts";
import { analyseRun, runNamed } from "./run-folder.ts";
import { result, styled, terminalOf, type Terminal } from "./terminal.ts";
import { writeResult } from "./write-result.ts";

interface Options {
  readonly metric: string;
  readonly format: "text" | "svg" | "json";
  readonly out?: string;
  readonly config?: string;
}

/** The letters that tell runs apart in a chart. */
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

export function command(): Command {
  return new Command("compare")
    .summary("lay the curves of runs over each other, and say what differs between them")
    .description(
      "Lays the curves of runs over each other, and lists the settings in which they differ and what came of each.",
    )
    .argument("<runs...>", "two runs or more, by their names or folders")
    .option(
      "--metric <name>",
      "what is drawn: cost, learning_rate, or val_ and what was measured, as val_accuracy",
      "cost",
    )
    .addOption(new Option("--format <format>", "what is written").choices(["text", "svg", "json"]).default("text"))
    .option("--out <file>", "where it is written; without it, to stdout")
    .addOption(configOption())
    .addHelpText(
      "after",
      `
text     a chart of characters and a table; lines are of the training examples, letters of the validation examples
svg      the curves as one file that needs nothing else, for light and dark pages
json     the curves and the table

Epochs are compared; where a run is counted in iterations, steps are.

Examples:
  layerc compare digits-1 digits-2
  layerc compare digits-1 digits-2 --metric val_accuracy
  layerc compare runs/digits-* --format svg --out digits.svg`,
    )
    .action(compare);
}

/** How the files begin that are written here: a chart with its legend, an image, or the values. */
const COMPARISON = /^([^\n]* training|<svg |\{\n {2}"version": \d+,\n {2}"metric": )/;

async function compare(named: readonly string[], { metric, format, out, config }: Options): Promise<void> {
  if (named.length < 2) throw new UsageError("Name two runs or more: layerc runs lists them.");
  if (named.length > LETTERS.length)
    throw new UsageError(`${named.length} runs are more than can be told apart: ${LETTERS.length}.`);
  const runs = await Promise.all(named.map((name) => comparedRun(name, config)));
  expectMetric(metric, runs);
  const comparison = compareRuns(runs, metric);
  const look =
    out === undefined ? terminalOf(process.stdout) : { interactive: false, columns: 80, colour: false, unicode: true };
  const text = { text: () => textOf(comparison, look), svg: () => svgOf(comparison), json: () => jsonOf(comparison) }[
    format
  ]();
  if (out === undefined) result(text);
  else writeResult(out, `${text}\n`, COMPARISON);
}

async function comparedRun(named: string, config: string | undefined): Promise<ComparedRun> {
  const run = await runNamed(named, config);
  const { network } = await analyseRun(run);
  return {
    record: run.record,
    state: stateOf(run.record),
    epochs: readLines<EpochLine>(join(run.folder, RUN_FILES.metrics)),
    settings: new Map(network.settings.map(({ path, value }) => [path, value])),
  };
}

function expectMetric(metric: string, runs: readonly ComparedRun[]): void {
  const known = comparableMetrics(runs);
  if (known.includes(metric)) return;
  const near = suggest(metric, known);
  const hint = near === undefined ? "" : ` Did you mean ${near}?`;
  throw new UsageError(`No run has ${quote(metric)}.${hint} There are ${known.join(", ")}.`);
}

function svgOf(comparison: Comparison): string {
  const svg = comparisonSvg(comparison);
  if (svg !== undefined) return svg;
  throw new UsageError("No epoch of these runs has been completed: there is nothing to draw.");
}

const COLOURS: readonly Colour[] = ["cyan", "yellow", "magenta", "green", "blue", "red"];

function textOf(comparison: Comparison, look: Terminal): string {
  const { runs, differences, results } = comparison;
  const heads = runs.map(({ record }, i) => `${LETTERS[i]} ${shown(record.name)}`);
  const rows = [
    ["", ...heads],
    ...[...differences, ...results].map(({ name, counts, values }) => [
      shown(name),
      ...values.map((value) => valueText(value, counts)),
    ]),
  ];
  const table = alignColumns(rows, ["left", ...runs.map(() => "right" as const)]);
  const [head = "", ...lines] = table;
  const same = differences.length === 0 ? "The runs have the same settings, seed, data and kernels." : undefined;
  return [
    chartOf(comparison, look),
    styled("bold", head, look.colour),
    ...lines.slice(0, differences.length),
    ...(same === undefined ? [] : [same]),
    "",
    ...lines.slice(differences.length),
  ].join("\n");
}

function chartOf({ metric, count, curves }: Comparison, look: Terminal): string {
  const pointsOf = (lines: readonly (readonly (readonly [number, number])[])[]) =>
    // What is not finite breaks the line again.
    lines.flatMap((line) => [...line.map(([x, y]) => ({ x, y })), { x: line.at(-1)![0], y: NaN }]);
  const isDrawn = curves.some(({ training }) => training.length > 0);
  const series = curves.map(({ training, validation }, i): Series => {
    const [line, measured] = [pointsOf(training), pointsOf(validation)];
    const [points, marks] = [line, measured].map((all) => all.filter(({ y }) => Number.isFinite(y))) as [Point[], Point[]];
    const colour = COLOURS[i % COLOURS.length]!;
    // A curve without measurements is told by its letter, too.
    const lettered = marks.length > 0 ? marks : points.filter((_, at) => at % Math.ceil(points.length / 6) === 0);
    return { line: isDrawn ? line : measured, colour, marks: lettered, mark: LETTERS[i]!, markColour: colour };
  });
  const hasMarks = curves.some(({ validation }) => validation.length > 0);
  const legend: LegendEntry[] = isDrawn
    ? [
        { symbol: "line", colour: "dim", label: "training" },
        ...(hasMarks ? [{ symbol: "a, b", colour: "dim", label: "validation" } as const] : []),
      ]
    : [];
  const text = chart(series, { ...look, width: look.columns, unit: count.unit, title: metric, legend });
  return text === "" ? "" : `${text}\n`;
}

function valueText(value: Difference["values"][number], counts: boolean): string {
  if (value === undefined) return "none";
  if (typeof value === "string") return shown(value);
  return counts ? String(value) : formatCost(value);
}

/** Every epoch, in place of those that a chart can show. */
function jsonOf({ metric, count, runs, differences, results }: Comparison): string {
  const { training, validation } = measuredBy(metric);
  const table = (rows: readonly Difference[]) =>
    rows.map(({ name, values }) => ({ name, values: values.map((value) => value ?? null) }));
  return jsonText(
    {
      version: 1,
      metric,
      unit: count.unit,
      runs: runs.map(({ record: { name, network }, state, epochs }) => ({
        ...{ name, network, status: state },
        epochs: epochs.map((line) => ({
          ...{ epoch: line.epoch, step: line.step, training: training(line), validation: validation(line) },
        })),
      })),
      differences: table(differences),
      results: table(results),
    },
    2,
  );
}
