/** Metrics of the probabilities that a classifier gives. */
import { largestRow, type Metric } from "./metrics.ts";

/** The share of examples whose true class is among the k largest outputs; of equal ones the first count as larger. */
export function topKAccuracyMetric(k: number): Metric {
  return {
    name: "top_k_accuracy",
    start(nL) {
      let hits = 0;
      return {
        add(A, Y, count) {
          for (let j = 0; j < count; j++) {
            const actual = largestRow(Y, j);
            const score = A.data[actual * A.cols + j]!;
            let before = 0;
            for (let i = 0; i < nL; i++) {
              const other = A.data[i * A.cols + j]!;
              if (other > score || (other === score && i < actual)) before++;
            }
            // NaN is larger than nothing.
            if (before < k && score === score) hits++;
          }
        },
        result: ({ examples }) => hits / examples,
      };
    },
  };
}

/**
 * The area under the ROC curve: the chance that an example of the class has a larger output than one that is not of it,
 * equal outputs counting half (Mann and Whitney's U). Over several classes or units the mean of each against the rest,
 * without those of which all examples are, or none; NaN where nothing is left, or an output is. Keeps all outputs.
 */
export function rocAucMetric(): Metric {
  return {
    name: "roc_auc",
    start(nL, task) {
      const units = Array.from({ length: nL }, () => ({ yes: [] as number[], no: [] as number[] }));
      return {
        add(A, Y, count) {
          for (let j = 0; j < count; j++) {
            const actual = task === "categorical" ? largestRow(Y, j) : -1;
            for (let i = 0; i < nL; i++) {
              const label = task === "categorical" ? i === actual : Y.data[i * Y.cols + j]! > 0.5;
              units[i]![label ? "yes" : "no"].push(A.data[i * A.cols + j]!);
            }
          }
        },
        result() {
          const areas = units.filter(({ yes, no }) => yes.length > 0 && no.length > 0).map(areaOf);
          return areas.reduce((sum, area) => sum + area, 0) / areas.length;
        },
      };
    },
  };
}

function areaOf({ yes, no }: { readonly yes: readonly number[]; readonly no: readonly number[] }): number {
  if ([...yes, ...no].some(Number.isNaN)) return NaN;
  const below = Float64Array.from(no).sort();
  let wins = 0;
  let smaller = 0;
  let notLarger = 0;
  for (const score of Float64Array.from(yes).sort()) {
    while (smaller < below.length && below[smaller]! < score) smaller++;
    while (notLarger < below.length && below[notLarger]! <= score) notLarger++;
    wins += (smaller + notLarger) / 2;
  }
  return wins / (yes.length * no.length);
}

/**
 * −log of the probability that was given to what is true, its mean over the examples, and over the units where several
 * are binary. Probabilities are kept ε away from 0 and 1, ε that of the outputs' precision: 2^−23 in float32.
 */
export function logLossMetric(): Metric {
  return {
    name: "log_loss",
    start(nL, task) {
      let sum = 0;
      return {
        add(A, Y, count) {
          const epsilon = A.data instanceof Float64Array ? 2 ** -52 : 2 ** -23;
          // Example by example, so that chunks of any size sum in one order.
          for (let j = 0; j < count; j++) {
            for (let i = 0; i < nL; i++) {
              const y = Y.data[i * Y.cols + j]!;
              const a = Math.min(1 - epsilon, Math.max(epsilon, A.data[i * A.cols + j]!));
              if (y > 0) sum -= y * Math.log(a);
              if (task === "binary" && y < 1) sum -= (1 - y) * Math.log(1 - a);
            }
          }
        },
        result: ({ examples }) => sum / (task === "binary" ? examples * nL : examples),
      };
    },
  };
}
