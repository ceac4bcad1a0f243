/** How measurements of a network read. */
import { alignColumns } from "../network/summary.ts";
import type { Evaluation } from "../runtime/trainer.ts";
import {
  classCounts,
  f1Metric,
  f1Of,
  precisionMetric,
  precisionOf,
  recallMetric,
  recallOf,
} from "../runtime/class-metrics.ts";
import { ALWAYS_MEASURED, type Metric, type Task } from "../runtime/metrics.ts";
import { rocAucMetric } from "../runtime/probability-metrics.ts";
import { meanAbsoluteErrorMetric, r2Metric, rootMeanSquaredErrorMetric } from "../runtime/regression-metrics.ts";
import type { AnyTrainer } from "../training/generated.ts";
import { formatCost } from "../training/progress.ts";

/** The parts of the data, from the most telling measurement of a network to the least. */
export const PARTS = ["test", "validation", "train"] as const;

export type PartName = (typeof PARTS)[number];

/**
 * `test accuracy: 0.9722 (350 of 360)`, or `test MSE: 0.0123`, and `test f1_macro: 0.9714` for each metric that the
 * spec chose besides.
 */
export function metricLines(
  part: PartName | "all",
  { examples, correct, accuracy, confusionPerUnit, meanSquaredError, metrics = {} }: Evaluation,
): string[] {
  const of = part === "train" ? "training" : part;
  const right = `(${correct} of ${examples}${confusionPerUnit === undefined ? "" : ", every label right"})`;
  const first =
    accuracy === undefined
      ? `MSE: ${formatCost(meanSquaredError ?? NaN)}`
      : `accuracy: ${accuracy.toFixed(4)} ${right}`;
  const others = Object.entries(metrics).filter(([name]) => !ALWAYS_MEASURED.includes(name));
  return [first, ...others.map(([name, value]) => `${name}: ${formatCost(value)}`)].map((line) => `${of} ${line}`);
}

/**
 * What `evaluate` measures of any spec besides what always is: the trainer's metrics, and what says most of its task.
 */
export function metricsFor({ metrics }: Pick<AnyTrainer, "metrics">, task: Task, outputs: number): readonly Metric[] {
  const usual =
    task === "regression"
      ? [rootMeanSquaredErrorMetric(), meanAbsoluteErrorMetric(), r2Metric()]
      : task === "binary" && outputs === 1
        ? [rocAucMetric()]
        : [];
  const named = new Set(metrics.map(({ name }) => name));
  return [...metrics, ...usual.filter(({ name }) => !named.has(name))];
}

/** What is read of a network for the names of what it decides. */
interface Decider {
  readonly n: readonly number[];
  readonly task: Task;
  readonly classes: readonly string[] | undefined;
}

/** The classes, or the labels where several units are binary. */
export function classNames({ confusion }: Evaluation, { n, task, classes }: Decider): readonly string[] {
  const count = task === "binary" && n.at(-1)! > 1 ? n.at(-1)! : confusion!.length;
  return classes ?? Array.from({ length: count }, (_, i) => String(i));
}

/** What is decided of an example, or of each label. */
export function decisionNames(evaluation: Evaluation, network: Decider): readonly string[] {
  return evaluation.confusionPerUnit === undefined ? classNames(evaluation, network) : ["no", "yes"];
}

export interface ClassScores {
  readonly class: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Those that are of the class. */
  readonly examples: number;
}

/** Of each class, or of each label. */
export function classScores(evaluation: Evaluation, names: readonly string[]): ClassScores[] {
  return classCounts(evaluation).map((counts, k) => ({
    class: names[k]!,
    precision: precisionOf(counts),
    recall: recallOf(counts),
    f1: f1Of(counts),
    examples: counts.truePositives + counts.falseNegatives,
  }));
}

/** Precision, recall and F1 of each class, and their means, as a table. */
export function classTable(evaluation: Evaluation, names: readonly string[]): string[] {
  const score = (value: number): string => value.toFixed(4);
  const mean = (metric: Metric): string => score(metric.start(names.length, "categorical").result(evaluation));
  const rows = classScores(evaluation, names).map(({ class: name, precision, recall, f1, examples }) => [
    name,
    score(precision),
    score(recall),
    score(f1),
    String(examples),
  ]);
  const means = [precisionMetric("macro"), recallMetric("macro"), f1Metric("macro")].map(mean);
  const all = [["", "precision", "recall", "F1", "examples"], ...rows, ["mean", ...means, String(evaluation.examples)]];
  return alignColumns(all, ["left", "right", "right", "right", "right"]);
}

/** Confusion[true][predicted] as a table, a column a class. */
export function confusionTable(confusion: readonly (readonly number[])[], names: readonly string[]): string[] {
  const rows = [["", ...names], ...confusion.map((row, i) => [names[i]!, ...row.map(String)])];
  return alignColumns(rows, ["left", ...names.map(() => "right" as const)]);
}
