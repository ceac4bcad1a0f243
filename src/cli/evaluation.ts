/** How measurements of a network read. */
import { alignColumns } from "../network/summary.ts";
import type { Evaluation } from "../runtime/trainer.ts";
import { formatCost } from "../training/progress.ts";

/** The parts of the data, from the most telling measurement of a network to the least. */
export const PARTS = ["test", "validation", "train"] as const;

export type PartName = (typeof PARTS)[number];

/** `test accuracy: 0.9722 (350 of 360)`, or `test MSE: 0.0123`. */
export function metricLine(
  part: PartName | "all",
  { examples, correct, accuracy, meanSquaredError }: Evaluation,
): string {
  const of = part === "train" ? "training" : part;
  if (accuracy !== undefined) return `${of} accuracy: ${accuracy.toFixed(4)} (${correct} of ${examples})`;
  return `${of} MSE: ${formatCost(meanSquaredError ?? NaN)}`;
}

/** Confusion[true][predicted] as a table, a column a class. */
export function confusionTable(confusion: readonly (readonly number[])[], names: readonly string[]): string[] {
  const rows = [["", ...names], ...confusion.map((row, i) => [names[i]!, ...row.map(String)])];
  return alignColumns(rows, ["left", ...names.map(() => "right" as const)]);
}
