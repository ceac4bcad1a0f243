import type { Metric } from "../metrics/metric.ts";
import type { Chosen } from "../vocabulary.ts";
import type { Network } from "./network.ts";

/** What is measured besides what always is: the spec's metrics, then what early stopping watches. */
export function measuredMetrics({ metrics, training: { earlyStopping } }: Network): readonly Chosen<Metric>[] {
  const watched = earlyStopping?.monitor.metric;
  if (watched === undefined || metrics.some(({ word }) => word === watched)) return metrics;
  const values = Object.fromEntries(watched.parameters.map(({ name, default: value }) => [name, value]));
  return [...metrics, { word: watched, values }];
}
