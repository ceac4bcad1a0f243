/** The training of one trial, with each of its seeds. */
import { DataError, DivergedError } from "../runtime/errors.ts";
import { monitored } from "../runtime/early-stopping.ts";
import type { EpochRecord, FitOptions, Progress, TrainingExamples } from "../runtime/trainer.ts";
import type { AnyTrainer } from "../training/generated.ts";
import type { Rung } from "./asha.ts";

export interface Trial {
  /** One for each seed, with its examples. */
  readonly runs: readonly Run[];
  readonly fit: FitOptions;
  /** As monitors call it: `val_cost`. */
  readonly metric: string;
  /** 1 where lower is better, −1 where higher is. */
  readonly sign: 1 | -1;
  /** In the order of their epochs. */
  readonly rungs: readonly Rung[];
}

export interface Run {
  readonly trainer: AnyTrainer;
  readonly data: TrainingExamples;
}

export const STATUSES = ["complete", "terminated", "diverged", "failed"] as const;

export interface Outcome {
  /** `terminated`: it was not among the best at its last rung. `failed`: it could not be trained, as `problem` says. */
  readonly status: (typeof STATUSES)[number];
  /**
   * The metric of the network that `layerc train` would leave, or of the last rung: the mean over the seeds. Null where
   * there is no number.
   */
  readonly value: number | null;
  /** Of each seed. */
  readonly values: readonly (number | null)[];
  /** Epochs of each seed, those of the longest where early stopping ended one before the others. */
  readonly epochs: number;
  /** Epochs of all seeds together: what the trial has cost. */
  readonly work: number;
  /** The metric at each rung that was reached. */
  readonly rungs: readonly number[];
  readonly curve: Curve;
  readonly problem?: string;
}

/** Means over the seeds, after so many epochs. */
export interface Curve {
  readonly epoch: readonly number[];
  readonly cost: readonly (number | null)[];
  readonly value: readonly (number | null)[];
}

/** How far it has come. */
export interface TrialProgress {
  readonly epoch: number;
  readonly value: number | null;
}

/** A seed's training, between two epochs. */
interface Course {
  readonly run: Run;
  readonly steps: Generator<Progress, EpochRecord[]>;
  readonly records: EpochRecord[];
  done: boolean;
}

/** Points of a curve that are kept. */
const MOST_POINTS = 100;

/**
 * Trains all seeds from rung to rung, so that their mean is known at each. Yields after each measured epoch. A training
 * that diverges, and one that cannot be, is an outcome too.
 */
export function* trainTrial(trial: Trial): Generator<TrialProgress, Outcome> {
  const courses = trial.runs.map((run): Course => {
    return { run, steps: run.trainer.training(run.data, { ...trial.fit, unchanged: true }), records: [], done: false };
  });
  const reached: number[] = [];
  try {
    for (const { epochs, limit } of trial.rungs) {
      yield* advance(courses, epochs, trial);
      const value = mean(courses.map((course) => valueAfter(course, epochs, trial)));
      if (courses.every(({ done }) => done)) break;
      reached.push(value);
      // NaN is no better than anything.
      if (!(trial.sign * value <= limit)) return outcome("terminated", value);
    }
    yield* advance(courses, Infinity, trial);
    return outcome("complete", mean(courses.map((course) => finalValue(course, trial))));
  } catch (error) {
    if (error instanceof DivergedError) {
      const { tensor, epoch, step } = error;
      return outcome("diverged", NaN, `${tensor} is not finite in epoch ${epoch}, step ${step}`);
    }
    if (error instanceof DataError || error instanceof RangeError) return outcome("failed", NaN, error.message);
    throw error;
  } finally {
    for (const { steps } of courses) steps.return([]);
  }

  function outcome(status: Outcome["status"], value: number, problem?: string): Outcome {
    const epochs = courses.map(({ records }) => records.at(-1)?.epoch ?? 0);
    const last = status === "complete" ? finalValue : latestValue;
    return {
      status,
      value: orNull(value),
      values: courses.map((course) => orNull(Number.isNaN(value) ? NaN : last(course, trial))),
      epochs: Math.max(...epochs),
      work: epochs.reduce((sum, each) => sum + each, 0),
      rungs: reached,
      curve: curveOf(courses, trial),
      ...(problem === undefined ? {} : { problem }),
    };
  }
}

/** Trains each seed to the end of an epoch, or to its own end where that comes before. */
function* advance(courses: readonly Course[], epochs: number, trial: Trial): Generator<TrialProgress> {
  for (const course of courses) {
    while (!course.done && (course.records.at(-1)?.epoch ?? 0) < epochs) {
      const next = course.steps.next();
      if (next.done === true) course.done = true;
      else if (next.value.finished !== undefined) {
        course.records.push(next.value.finished);
        // What a step leaves is the last one's where it was the last.
        if (next.value.step === next.value.steps) course.done = course.steps.next().done === true;
        if (isMeasured(next.value.finished, trial)) {
          yield { epoch: next.value.finished.epoch, value: orNull(latestValue(course, trial)) };
        }
      }
    }
  }
}

function isMeasured(record: EpochRecord, { metric }: Trial): boolean {
  return monitored(record, metric) !== undefined;
}

/** The last measurement up to an epoch; that of a training that has ended before is final. */
function valueAfter(course: Course, epochs: number, trial: Trial): number {
  return course.done ? finalValue(course, trial) : measuredBefore(course, epochs, trial);
}

function latestValue(course: Course, trial: Trial): number {
  return measuredBefore(course, Infinity, trial);
}

function measuredBefore({ records }: Course, epochs: number, trial: Trial): number {
  const record = records.findLast((each) => each.epoch <= epochs && isMeasured(each, trial));
  return (record && monitored(record, trial.metric)) ?? NaN;
}

/** Of the parameters as they are in the end: with early stopping those of its best epoch. */
function finalValue(course: Course, trial: Trial): number {
  const { records, run } = course;
  const best = records.at(-1)?.best;
  const { validation } = run.data;
  const record = records.find(({ epoch }) => epoch === best);
  if (record === undefined) return latestValue(course, trial);
  const known = monitored(record, trial.metric);
  if (known !== undefined || validation === undefined) return known ?? NaN;
  return monitored({ ...record, validation: run.trainer.evaluate(validation) }, trial.metric) ?? NaN;
}

/** At the epochs in which the first seed was measured, thinned out evenly, the last one kept. */
function curveOf(courses: readonly Course[], trial: Trial): Curve {
  const measured = courses[0]!.records.filter((record) => isMeasured(record, trial));
  const every = Math.max(1, Math.ceil(measured.length / MOST_POINTS));
  const kept = measured.filter((_, i) => (measured.length - 1 - i) % every === 0).map(({ epoch }) => epoch);
  const meanAt = (epoch: number, of: (record: EpochRecord) => number | undefined): number | null => {
    const records = courses.map(({ records }) =>
      records.findLast((each) => each.epoch <= epoch && of(each) !== undefined),
    );
    return orNull(mean(records.map((record) => (record && of(record)) ?? NaN)));
  };
  return {
    epoch: kept,
    cost: kept.map((epoch) => meanAt(epoch, ({ cost }) => cost)),
    value: kept.map((epoch) => meanAt(epoch, (record) => monitored(record, trial.metric))),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function orNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
