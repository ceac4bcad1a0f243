/** The course of a sweep: which trial comes next, what it goes by, and when it may begin. */
import { rungEpochs, rungLimit, type Rung } from "./asha.ts";
import type { Observation, Sampler } from "./sampler.ts";
import { same, type Assignment } from "./space.ts";
import type { Sweep } from "./sweep.ts";
import type { Outcome } from "./trial.ts";

/** A trial that has ended. */
export interface Result extends Outcome {
  /** From 1. */
  readonly trial: number;
  readonly assigned: Assignment;
  /** An earlier trial with the same values, whose outcome this is. */
  readonly same_as?: number;
}

/** A trial that is to be run. */
export interface Planned {
  readonly trial: number;
  readonly values: Assignment;
  /** Its rungs, for a training of so many epochs. */
  rungs(epochs: number): readonly Rung[];
}

export interface SearchOptions {
  readonly sweep: Sweep;
  readonly sampler: Sampler;
  /** Trials of this sweep that have ended before. */
  readonly before: readonly Result[];
  /** Trials that may run at once. */
  readonly jobs: number;
  /** Trains a trial. */
  run(planned: Planned): Promise<Outcome>;
  /** Told each trial that ends. */
  onResult(result: Result): void;
  /** Whether no further trial may begin. */
  isOver(): boolean;
}

/** A journal whose trials are not those that its sweep makes. */
export class JournalError extends Error {
  override readonly name = "JournalError";
}

/** Lower is better; Infinity where there is no number. */
export function lossOf({ value }: Pick<Outcome, "value">, { metric }: Sweep): number {
  return value === null ? Infinity : metric.better === "lower" ? value : -value;
}

/** By how many trials results lag behind: nothing where no trial goes by the results of others. */
function lagOf({ method, asha, parallel }: Sweep): number {
  return method === "bayes" || asha !== undefined ? parallel : Infinity;
}

/**
 * Runs trials to the end of the sweep's budget, and returns all in the order of their numbers. Trial k is chosen, and
 * terminated early, by the results of trials 1 … k − parallel alone: no trial depends on which of several came first.
 * Throws JournalError, and what `run` throws.
 */
export async function search({ sweep, sampler, before, jobs, ...options }: SearchOptions): Promise<readonly Result[]> {
  const { budget } = sweep;
  const lag = lagOf(sweep);
  const results = new Map(before.map((result) => [result.trial, result]));
  const chosen: Assignment[] = [];
  const running = new Map<number, Promise<void>>();
  for (let trial = 1; trial <= (budget.trials ?? Infinity); trial++) {
    const known = trial - lag;
    while (isRunning((each) => each <= known)) await Promise.race(running.values());
    const ended = endedUpTo(known);
    const values = sampler(trial, {
      ended: ended.map((result) => observationOf(result, sweep)),
      pending: chosen.slice(Math.max(0, known)),
    });
    if (values === undefined) break;
    chosen.push(values);
    const recorded = results.get(trial);
    if (recorded !== undefined) {
      if (same(recorded.assigned, values)) continue;
      throw new JournalError(`trial ${trial} of the journal has other values than this sweep gives it`);
    }
    while (running.size >= Math.min(jobs, lag)) await Promise.race(running.values());
    if (options.isOver()) break;
    const twin = ended.find((result) => same(result.assigned, values) && result.status !== "terminated");
    if (twin !== undefined) end({ ...twin, trial, work: 0, same_as: twin.same_as ?? twin.trial });
    else {
      const run = start({ trial, values, rungs: (epochs) => rungsOf(ended, epochs) });
      // Of several that fail, the first one's error is thrown.
      run.catch(() => {});
      running.set(trial, run);
    }
  }
  await Promise.all(running.values());
  return [...results.values()].sort((a, b) => a.trial - b.trial);

  function isRunning(test: (trial: number) => boolean): boolean {
    return [...running.keys()].some(test);
  }

  function endedUpTo(trial: number): Result[] {
    return [...results.values()].filter((result) => result.trial <= trial).sort((a, b) => a.trial - b.trial);
  }

  async function start(planned: Planned): Promise<void> {
    const outcome = await options.run(planned);
    end({ trial: planned.trial, assigned: planned.values, ...outcome });
    // One that fails stays, for the next that waits.
    running.delete(planned.trial);
  }

  function end(result: Result): void {
    results.set(result.trial, result);
    options.onResult(result);
  }

  function rungsOf(ended: readonly Result[], epochs: number): readonly Rung[] {
    const { asha, metric } = sweep;
    if (asha === undefined) return [];
    const sign = metric.better === "lower" ? 1 : -1;
    return rungEpochs(asha, epochs).map((epochs, i) => {
      const losses = ended.flatMap(({ rungs }) => (rungs[i] === undefined ? [] : [sign * rungs[i]]));
      return { epochs, limit: rungLimit(losses, asha) };
    });
  }
}

/** What samplers are told of a trial. */
export function observationOf(result: Result, sweep: Sweep): Observation {
  const { trial, assigned: values, status, value, rungs } = result;
  const sign = sweep.metric.better === "lower" ? 1 : -1;
  const complete = status === "complete" && value !== null;
  return { trial, values, loss: lossOf(result, sweep), rungs: rungs.map((each) => sign * each), complete };
}
