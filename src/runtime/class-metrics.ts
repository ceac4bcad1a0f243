/** Metrics of decisions: what is counted of each class. Division of 0 by 0 gives 0, as scikit-learn has it. */
import type { Metric, Metrics } from "./metrics.ts";

/** How the classes of a metric become one number: yes alone of one binary unit, their mean, or their counts' sum. */
export type Average = "binary" | "macro" | "micro";

/** Of one class, or of one of several binary units. */
export interface ClassCounts {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
}

/** Of each class in the order of the labels; where several units are binary, of each unit's yes. */
export function classCounts({ confusion = [], confusionPerUnit }: Metrics): readonly ClassCounts[] {
  if (confusionPerUnit !== undefined)
    return confusionPerUnit.map((each) => classCounts({ examples: 0, confusion: each })[1]!);
  return confusion.map((row, k) => {
    const truePositives = row[k]!;
    const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
    return {
      truePositives,
      falsePositives: sum(confusion.map((each) => each[k]!)) - truePositives,
      falseNegatives: sum(row) - truePositives,
    };
  });
}

/** Of those that were told to be of a class, the share that is. */
export function precisionOf({ truePositives, falsePositives }: ClassCounts): number {
  return truePositives / (truePositives + falsePositives || 1);
}

/** Of those that are of a class, the share that was found. */
export function recallOf({ truePositives, falseNegatives }: ClassCounts): number {
  return truePositives / (truePositives + falseNegatives || 1);
}

/** The harmonic mean of precision and recall, 2tp / (2tp + fp + fn). */
export function f1Of({ truePositives, falsePositives, falseNegatives }: ClassCounts): number {
  return (2 * truePositives) / (2 * truePositives + falsePositives + falseNegatives || 1);
}

export function accuracyMetric(): Metric {
  return { name: "accuracy", start: () => ({ result: ({ accuracy = NaN }) => accuracy }) };
}

export function precisionMetric(average: Average): Metric {
  return averaged("precision", precisionOf, average);
}

export function recallMetric(average: Average): Metric {
  return averaged("recall", recallOf, average);
}

export function f1Metric(average: Average): Metric {
  return averaged("f1", f1Of, average);
}

function averaged(name: string, score: (counts: ClassCounts) => number, average: Average): Metric {
  return {
    name: average === "binary" ? name : `${name}_${average}`,
    start: () => ({ result: (counted) => averageOf(counted, score, average) }),
  };
}

function averageOf(counted: Metrics, score: (counts: ClassCounts) => number, average: Average): number {
  const all = classCounts(counted);
  if (average === "binary") return score(all[1]!);
  const sum = (of: (counts: ClassCounts) => number, counts: readonly ClassCounts[]): number =>
    counts.reduce((total, each) => total + of(each), 0);
  if (average === "micro") {
    return score({
      truePositives: sum((each) => each.truePositives, all),
      falsePositives: sum((each) => each.falsePositives, all),
      falseNegatives: sum((each) => each.falseNegatives, all),
    });
  }
  // A class that is neither there nor predicted has no part in the mean; each of several binary units has.
  const occurs = ({ truePositives, falsePositives, falseNegatives }: ClassCounts): boolean =>
    counted.confusionPerUnit !== undefined || truePositives + falsePositives + falseNegatives > 0;
  const there = all.filter(occurs);
  return sum(score, there) / there.length;
}
