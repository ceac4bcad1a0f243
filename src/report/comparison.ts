/** Runs side by side: their curves, and what differs between them. */
import type { EpochLine, RunRecord } from "../runs/record.ts";
import { ALWAYS_MEASURED } from "../runtime/metrics.ts";
import { costAxis, countAxis, extremesOf } from "../training/axis.ts";
import { countOf, lineOf, measuredCurve, type Count } from "./curves.ts";
import { svgOfPlot, type Curve, type Line } from "./plot.ts";

/** What a comparison is made from. */
export interface ComparedRun {
  readonly record: RunRecord;
  /** The run, seen from outside: `killed`, too. */
  readonly state: string;
  readonly epochs: readonly EpochLine[];
  /** Every setting of its spec with its value. */
  readonly settings: ReadonlyMap<string, string>;
}

export interface Comparison {
  /** `cost` has the curves of training and validation, `val_accuracy` that of validation alone. */
  readonly metric: string;
  readonly count: Count;
  readonly runs: readonly ComparedRun[];
  readonly curves: readonly Curves[];
  /** What is not the same in all runs. */
  readonly differences: readonly Difference[];
  /** What came of each run. */
  readonly results: readonly Difference[];
}

/** Of a run: lines of what training tells, and of what was measured on the validation examples; empty without. */
export interface Curves {
  readonly training: readonly Line[];
  readonly validation: readonly Line[];
}

export interface Difference {
  readonly name: string;
  /** Whether numbers are counts; others are measurements. */
  readonly counts: boolean;
  /** Of each run; undefined where it has none. */
  readonly values: readonly (string | number | undefined)[];
}

/** How names of what is measured on the validation examples begin. */
const VALIDATION = "val_";

/** The names that any of the runs has numbers for. */
export function comparableMetrics(runs: readonly ComparedRun[]): string[] {
  const measured = runs.flatMap(({ epochs }) => epochs.flatMap(({ validation = {} }) => Object.keys(validation)));
  return ["cost", ...new Set(measured.map((name) => `${VALIDATION}${name}`)), "learning_rate"];
}

/** What a metric is of an epoch, among the training examples and the validation examples. */
export interface Measured {
  readonly training: (line: EpochLine) => number | null | undefined;
  readonly validation: (line: EpochLine) => number | null | undefined;
}

export function measuredBy(metric: string): Measured {
  if (metric === "cost") return { training: ({ cost }) => cost, validation: ({ validation }) => validation?.cost };
  if (metric === "learning_rate") return { training: (line) => line.learning_rate, validation: () => undefined };
  const name = metric.slice(VALIDATION.length);
  return { training: () => undefined, validation: ({ validation }) => validation?.[name] };
}

export function compareRuns(runs: readonly ComparedRun[], metric: string): Comparison {
  // Epochs of trainings that are counted in iterations say nothing to those of others.
  const count = countOf(runs.every(({ record }) => record.length.unit === "epochs") ? "epochs" : "iterations");
  const { training, validation } = measuredBy(metric);
  return {
    metric,
    count,
    runs,
    curves: runs.map(({ epochs }) => ({
      training: lineOf(epochs, count, training),
      validation: lineOf(epochs, count, validation),
    })),
    differences: differencesOf(runs),
    results: resultsOf(runs),
  };
}

/** What says nothing of what a run does, and what the record says, since a command line may have said otherwise. */
const LEFT_OUT = ["name", "description", "training.seed", "training.epochs", "training.iterations"];

function differencesOf(runs: readonly ComparedRun[]): Difference[] {
  const paths = [...new Set(runs.flatMap(({ settings }) => [...settings.keys()]))];
  const settings = paths
    .filter((path) => !LEFT_OUT.includes(path))
    .map((name) => ({ name, counts: true, values: runs.map(({ settings }) => settingOf(settings, name)) }));
  const different = settings.filter(isDifferent);
  const others: readonly [string, (record: RunRecord) => string | number][] = [
    ["network", ({ network }) => network],
    ["length", ({ length: { count, unit } }) => `${count} ${unit}`],
    ["seed", ({ seed }) => seed],
    // Of weights that went on learning: elsewhere it is the seed.
    ["seed of the split", ({ seed, split_seed }) => (seed === split_seed ? "that of the run" : split_seed)],
    ["data", ({ data }) => data.digest.slice(0, 12)],
    ["kernels", ({ kernels }) => kernels.name],
    ["parameters", ({ parameters }) => parameters],
    ["layerc", ({ versions }) => versions.layerc],
  ];
  return [
    // What belongs to a word goes with it: another optimizer has other settings.
    ...different.filter(
      ({ name, values }) =>
        !values.includes(undefined) ||
        !different.some((other) => other.name !== name && name.startsWith(`${other.name}.`)),
    ),
    ...others
      .map(([name, of]) => ({ name, counts: true, values: runs.map(({ record }) => of(record)) }))
      .filter(isDifferent),
  ];
}

/** A setting that says none is there as little as one that is not. */
function settingOf(settings: ComparedRun["settings"], path: string): string | undefined {
  const value = settings.get(path);
  return value === "none" ? undefined : value;
}

function isDifferent({ values }: Difference): boolean {
  return values.some((value) => value !== values[0]);
}

const EPOCHS_DONE = "epochs done";

function resultsOf(runs: readonly ComparedRun[]): Difference[] {
  const lastOf = (epochs: readonly EpochLine[]) =>
    epochs.findLast(({ validation }) => validation !== undefined)?.validation;
  const rows: readonly (readonly [string, (run: ComparedRun) => string | number | undefined | null])[] = [
    ["status", ({ state }) => state],
    [EPOCHS_DONE, ({ epochs }) => epochs.at(-1)?.epoch],
    ["cost", ({ record, epochs }) => record.result?.cost ?? epochs.at(-1)?.cost],
    ["val_cost", ({ record, epochs }) => record.result?.validation?.cost ?? lastOf(epochs)?.cost],
    ["val_accuracy", ({ record, epochs }) => record.result?.validation?.accuracy ?? lastOf(epochs)?.["accuracy"]],
    ["test_cost", ({ record }) => record.result?.test?.cost],
    ["test_accuracy", ({ record }) => record.result?.test?.accuracy],
    ["test_mean_squared_error", ({ record }) => record.result?.test?.mean_squared_error],
    ...metricNames(runs).map(
      (name) => [`test_${name}`, ({ record }: ComparedRun) => record.result?.test?.metrics?.[name]] as const,
    ),
    ["seconds", ({ record, epochs }) => record.seconds ?? epochs.at(-1)?.seconds],
  ];
  return rows
    .map(([name, of]) => ({ name, counts: name === EPOCHS_DONE, values: runs.map((run) => of(run) ?? undefined) }))
    .filter(({ values }) => values.some((value) => value !== undefined));
}

function metricNames(runs: readonly ComparedRun[]): string[] {
  const named = runs.flatMap(({ record }) => Object.keys(record.result?.test?.metrics ?? {}));
  return [...new Set(named)].filter((name) => !ALWAYS_MEASURED.includes(name));
}

/** Beside the pixels of the plot, for the axes. */
const SIZE = { width: 760, height: 420 } as const;

/** The curves as an SVG file, without a final newline; undefined where there is nothing to draw. */
export function comparisonSvg({ metric, count, runs, curves }: Comparison): string | undefined {
  const drawn = runs.flatMap(({ record: { name } }, i): Curve[] => {
    const { training, validation } = curves[i]!;
    if (training.length === 0) return [measuredCurve(name, validation, i)];
    const solid: Curve = { label: name, lines: training, colour: i };
    return validation.length === 0 ? [solid] : [solid, { ...measuredCurve(undefined, validation, i), dashed: true }];
  });
  const points = drawn.flatMap(({ lines }) => lines.flat());
  if (points.length === 0) return undefined;
  const both = drawn.some(({ label }) => label === undefined);
  return svgOfPlot(
    {
      title: `${metric} of ${runs.map(({ record }) => record.name).join(", ")}`,
      x: countAxis(...extremesOf(points.map(([x]) => x)), 8),
      y: costAxis(points.map(([, y]) => y)),
      unit: `${count.unit}${both ? " (training solid, validation dotted)" : ""}`,
      curves: drawn,
    },
    SIZE,
  );
}
