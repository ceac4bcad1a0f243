import { meanTime } from "./mean.ts";

/**
 * How much of operations of one size each thread does: so much that all are done at the same time, by what their parts
 * took before. Cores are not equally fast, nor for long: another process may have a share of one, or of its caches.
 */
export interface Shares {
  /** Thread i does the units from cuts[i] on, to cuts[i + 1]. */
  readonly cuts: readonly number[];
  /**
   * How long each thread took for its part, in ms; NaN where it did not do it. `isTrial`: many were done whole before.
   */
  took(times: readonly number[], isTrial: boolean): void;
}

export function createShares(units: number, threads: number): Shares {
  const cuts = Array.from({ length: threads + 1 }, (_, i) => Math.floor((units * i) / threads));
  // In ms for a unit.
  const means = new Array<number>(threads).fill(NaN);
  // A thread with nothing to do would be timed no more.
  const least = units >= threads ? 1 : 0;

  return {
    cuts,
    took(times, isTrial) {
      let speed = 0;
      for (let i = 0; i < threads; i++) {
        const time = times[i]! / (cuts[i + 1]! - cuts[i]!);
        // Not where the clock stood still. What was so before many others does not count.
        if (time > 0 && time < Infinity) means[i] = means[i]! > 0 && !isTrial ? meanTime(means[i]!, time) : time;
        speed += 1 / means[i]!;
      }
      // Not before all are known.
      if (!(speed < Infinity)) return;
      let sum = 0;
      for (let i = 1; i < threads; i++) {
        sum += 1 / means[i - 1]!;
        const cut = Math.round((units * sum) / speed);
        cuts[i] = Math.min(Math.max(cut, cuts[i - 1]! + least), units - least * (threads - i));
      }
    },
  };
}
