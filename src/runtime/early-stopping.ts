import type { Numbers } from "./heap.ts";
import type { EpochRecord } from "./trainer.ts";

/** Ends trainings that get no better. */
export interface EarlyStopping {
  /** `cost`, `val_cost`, or `val_` and the name of a metric. */
  readonly monitor: string;
  /** Begins to watch a training. */
  watch(): Watch;
}

/** What is known of the best epoch of one training. */
export interface Watch {
  /** Tells an epoch, and the parameters after it. */
  epoch(record: EpochRecord, parameters: Numbers): void;
  /** Whether the training is to end. */
  readonly isOver: boolean;
  /** The best value (negative where lower is better), its epoch, and how many have been measured since. */
  counts: readonly number[];
  /** The parameters after the best epoch; empty before there is one. */
  best: Numbers;
}

/**
 * Early stopping: a training ends when `monitor` has not been better than its best, by more than `minDelta`, for more
 * than `patience` epochs in a row in which it was measured.
 */
export function stopEarly(
  monitor: string,
  better: "higher" | "lower",
  patience: number,
  minDelta: number,
): EarlyStopping {
  const sign = better === "higher" ? 1 : -1;
  return {
    monitor,
    watch: () => ({
      epoch(record, parameters) {
        const value = monitored(record, monitor);
        if (value === undefined) return;
        const [best, epoch, since] = this.counts as [number, number, number];
        // NaN is not better than anything.
        if (sign * value > best + minDelta) {
          this.counts = [sign * value, record.epoch, 0];
          this.best = parameters.slice();
        } else this.counts = [best, epoch, since + 1];
      },
      get isOver() {
        return this.counts[2]! > patience;
      },
      counts: [-Number.MAX_VALUE, 0, 0],
      best: new Float32Array(),
    }),
  };
}

/** A value of an epoch by its name, as in `EarlyStopping`; undefined where it was not measured. */
export function monitored({ cost, validation }: EpochRecord, name: string): number | undefined {
  if (name === "cost") return cost;
  return name === "val_cost" ? validation?.cost : validation?.metrics?.[name.slice("val_".length)];
}
