import { metricsByName } from "../../src/metrics/index.ts";
import { createMetrics, type Metric, type Task } from "../../src/runtime/metrics.ts";
import * as runtime from "../../src/runtime/v1.ts";
import { matrixOf } from "../vocabulary/matrices.ts";

/** The runtime's metric of a word, made as generated code makes it. */
export function metricOf(name: string, values: Readonly<Record<string, number>> = {}): Metric {
  const { runtime: made, parameters } = metricsByName.get(name)!;
  const args = made.args.map((arg) => {
    const parameter = parameters.find(({ symbol }) => symbol === arg);
    return parameter === undefined ? JSON.parse(arg) : (values[parameter.name] ?? parameter.default);
  });
  const factories = runtime as unknown as Readonly<Record<string, (...args: unknown[]) => Metric>>; // named by the word
  return factories[made.name]!(...args);
}

/** A metric of labels and outputs, an example a row, that come in chunks of `chunk`. */
export function measured(
  name: string,
  task: Task,
  y: readonly (readonly number[])[],
  a: readonly (readonly number[])[],
  values: Readonly<Record<string, number>> = {},
  chunk = 3,
): number {
  const nL = y[0]!.length;
  const metrics = createMetrics(task, nL, [metricOf(name, values)]);
  const columns = (rows: readonly (readonly number[])[]) => {
    const transposed = Array.from({ length: nL }, (_, i) => rows.map((row) => row[i]!));
    return matrixOf(nL, rows.length, transposed.flat());
  };
  for (let start = 0; start < y.length; start += chunk) {
    const end = Math.min(y.length, start + chunk);
    metrics.add(columns(a.slice(start, end)), columns(y.slice(start, end)), end - start);
  }
  return metrics.result().metrics![name]!;
}

export function oneHot(labels: readonly number[], classes: number): number[][] {
  return labels.map((label) => Array.from({ length: classes }, (_, k) => (k === label ? 1 : 0)));
}
