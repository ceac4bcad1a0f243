import type { Metric } from "../metrics/metric.ts";
import type { Monitor } from "../metrics/monitor.ts";
import type { Chosen } from "../vocabulary.ts";
import type { Network } from "./network.ts";

/** What is measured besides what always is: the spec's metrics, then what early stopping and expectations name. */
export function measuredMetrics(network: Network): readonly Chosen<Metric>[] {
  const measured = [...network.metrics];
  for (const { monitor } of named(network)) {
    const word = monitor.metric;
    if (word === undefined || measured.some((each) => each.word === word)) continue;
    const values = Object.fromEntries(word.parameters.map(({ name, default: value }) => [name, value]));
    measured.push({ word, values });
  }
  return measured;
}

/** What is named of the data's parts, with the place in the spec. */
export function named({ training: { earlyStopping, expect = [] } }: Pick<Network, "training">): readonly {
  readonly monitor: Monitor;
  readonly path: readonly string[];
}[] {
  const stopping = earlyStopping === undefined ? [] : [earlyStopping.monitor];
  return [
    ...stopping.map((monitor) => ({ monitor, path: ["training", "early_stopping", "monitor"] })),
    ...expect.map(({ monitor }) => ({ monitor, path: ["training", "expect", monitor.name] })),
  ];
}

/** `val_accuracy ≥ 0.97`, `0.1 ≤ test_cost ≤ 0.2`; in ASCII where the terminal has no more. */
export function rangeText(
  name: string,
  { min, max }: { readonly min?: number | undefined; readonly max?: number | undefined },
  unicode: boolean = true,
): string {
  const [most, least] = unicode ? ["≤", "≥"] : ["<=", ">="];
  if (max === undefined) return `${name} ${least} ${min}`;
  return min === undefined ? `${name} ${most} ${max}` : `${min} ${most} ${name} ${most} ${max}`;
}
