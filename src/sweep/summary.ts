/** What came of a sweep: figures that the terminal, the report and JSON show. */
import { importanceOf, type Importance } from "./importance.ts";
import { observationOf, type Result } from "./search.ts";
import { rankedTrials } from "./rank.ts";
import type { Sweep } from "./sweep.ts";

export interface Summary {
  readonly trials: number;
  /** How many have ended in each way; of those that are others' twins none. */
  readonly statuses: Readonly<Record<Result["status"] | "twins", number>>;
  /** Epochs of all trainings together. */
  readonly work: number;
  /** The best first; those without a number last. */
  readonly ranked: readonly Result[];
  /** Undefined where no trial has a number. */
  readonly best: Result | undefined;
  /** Undefined where there are too few trials to tell. */
  readonly importance: readonly Importance[] | undefined;
}

export function summaryOf(sweep: Sweep, results: readonly Result[]): Summary {
  const observations = results.map((result) => observationOf(result, sweep));
  const byTrial = new Map(results.map((result) => [result.trial, result]));
  const ranked = rankedTrials(observations, undefined).map(({ trial }) => byTrial.get(trial)!);
  const [first] = ranked;
  const count = (test: (result: Result) => boolean): number => results.filter(test).length;
  const isTwin = ({ same_as: twin }: Result): boolean => twin !== undefined;
  return {
    trials: results.length,
    statuses: {
      complete: count((each) => each.status === "complete" && !isTwin(each)),
      terminated: count((each) => each.status === "terminated" && !isTwin(each)),
      diverged: count((each) => each.status === "diverged" && !isTwin(each)),
      failed: count((each) => each.status === "failed" && !isTwin(each)),
      twins: count(isTwin),
    },
    work: results.reduce((sum, { work }) => sum + work, 0),
    ranked,
    best: first?.status === "complete" && first.value !== null ? first : undefined,
    importance: importanceOf(sweep.space, observations, sweep.asha),
  };
}
