/** Metrics of numbers that are predicted: of each output, and their mean over the outputs. */
import type { Metric } from "./metrics.ts";

export function meanSquaredErrorMetric(): Metric {
  return { name: "mean_squared_error", start: () => ({ result: ({ meanSquaredError = NaN }) => meanSquaredError }) };
}

/** √ of the mean of (a − y)², of each output; their mean. */
export function rootMeanSquaredErrorMetric(): Metric {
  return perOutput("root_mean_squared_error", () => {
    let squares = 0;
    return {
      add: (a, y) => (squares += (a - y) ** 2),
      result: (examples) => Math.sqrt(squares / examples),
    };
  });
}

/** The mean of |a − y|. */
export function meanAbsoluteErrorMetric(): Metric {
  return perOutput("mean_absolute_error", () => {
    let sum = 0;
    return { add: (a, y) => (sum += Math.abs(a - y)), result: (examples) => sum / examples };
  });
}

/**
 * 1 − Σ(a − y)² / Σ(y − ȳ)², of each output; their mean. Where all y are one number it is 1 for a perfect prediction
 * and else 0; NaN for less than two examples.
 */
export function r2Metric(): Metric {
  return perOutput("r2", () => {
    let residual = 0;
    // Welford's sums: y may be large and vary little.
    let count = 0;
    let mean = 0;
    let total = 0;
    return {
      add(a, y) {
        residual += (a - y) ** 2;
        count++;
        const off = y - mean;
        mean += off / count;
        total += off * (y - mean);
      },
      result(examples) {
        if (examples < 2) return NaN;
        if (total === 0) return residual === 0 ? 1 : residual > 0 ? 0 : NaN;
        return 1 - residual / total;
      },
    };
  });
}

interface OutputSum {
  add(a: number, y: number): void;
  result(examples: number): number;
}

function perOutput(name: string, start: () => OutputSum): Metric {
  return {
    name,
    start(nL) {
      const outputs = Array.from({ length: nL }, start);
      return {
        add(A, Y, count) {
          for (const [i, output] of outputs.entries()) {
            for (let j = 0; j < count; j++) output.add(A.data[i * A.cols + j]!, Y.data[i * Y.cols + j]!);
          }
        },
        result: ({ examples }) => outputs.reduce((sum, output) => sum + output.result(examples), 0) / nL,
      };
    },
  };
}
