/** What chooses the values of a trial. */
import { randomOf } from "./random.ts";
import { assign, combinations, type Assignment, type Space } from "./space.ts";
import type { Sweep } from "./sweep.ts";
import { propose } from "./tpe.ts";

/** What is known of a trial that has ended. */
export interface Observation {
  readonly trial: number;
  readonly values: Assignment;
  /** Lower is better; Infinity where there is no number. */
  readonly loss: number;
  /** The same at each rung that it reached. */
  readonly rungs: readonly number[];
  /** Whether it ran to its end, and was not terminated before. */
  readonly complete: boolean;
}

/** What a trial may go by. */
export interface History {
  /** Trials that have ended, in the order of their numbers. */
  readonly ended: readonly Observation[];
  /** What trials have that were chosen before, but of which nothing may be known. */
  readonly pending: readonly Assignment[];
}

/**
 * The values of each trial, counted from 1, as a function of what it is told. Undefined where there are no more
 * combinations.
 */
export type Sampler = (trial: number, history: History) => Assignment | undefined;

type SamplerOptions = Pick<Sweep, "method" | "space" | "seed" | "asha">;

/** The trials that `bayes` chooses at random before there is enough to go by. */
export const STARTUP = 10;

export function samplerOf({ method, space, seed, asha }: SamplerOptions): Sampler {
  if (method === "grid") return gridSampler(space);
  const random: Sampler = (trial) => {
    const { uniform } = randomOf(seed, trial);
    return assign(space, ({ domain }) => domain.valueAt(uniform()));
  };
  if (method === "random") return random;
  return (trial, history) =>
    history.ended.length < STARTUP ? random(trial, history) : propose(space, history, asha, randomOf(seed, trial));
}

function gridSampler(space: Space): Sampler {
  const all = combinations(space);
  const known: Assignment[] = [];
  return (trial) => {
    while (known.length < trial) {
      const next = all.next();
      if (next.done === true) return undefined;
      known.push(next.value);
    }
    return known[trial - 1];
  };
}
