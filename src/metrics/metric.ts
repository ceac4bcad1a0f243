import type { Task } from "../losses/loss.ts";
import type { Word } from "../vocabulary.ts";

/** What an output is: one binary unit, several binary units (labels), one of several classes, or numbers. */
export type OutputKind = "binary" | "labels" | "categorical" | "regression";

export function outputKindOf(task: Task, outputs: number): OutputKind {
  return task === "binary" && outputs > 1 ? "labels" : task;
}

/**
 * A measurement of outputs against labels. What always is measured, the accuracy or the mean squared error, is one too.
 */
export interface Metric extends Word {
  /** The outputs that it is defined for. */
  readonly outputs: readonly OutputKind[];
  readonly better: "higher" | "lower";
  /** It is of probabilities, which margins are not. */
  readonly ofProbabilities?: true;
  /** The runtime's function that makes it, and what that is called with: the parameters' symbols, or a text. */
  readonly runtime: { readonly name: string; readonly args: readonly string[] };
}
