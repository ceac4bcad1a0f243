import type { Running } from "../runtime/checkpoint.ts";
import type { EpochRecord, FitOptions, Progress, TrainingExamples } from "../runtime/trainer.ts";
import type { AnyTrainer } from "./generated.ts";

export interface RunOptions {
  readonly fit: FitOptions;
  /** Called after each step; `now` is of `performance.now`. */
  readonly onStep?: (progress: Progress, now: number) => void;
  /** Called after the last step, while the training can still be copied: early stopping has not yet changed it. */
  readonly onLast?: () => void;
  /** Ends the training after the step during which it is aborted. */
  readonly signal?: AbortSignal;
}

export interface Run {
  /** One of each epoch that was completed here. */
  readonly records: readonly EpochRecord[];
  readonly epochs: number;
  readonly steps: number;
  readonly end: "done" | "stopped_early" | "interrupted";
}

/** Milliseconds between two turns of the event loop, in which signals and streams are served. */
const TURN = 20;

/** Trains as `fit` does, while the process goes on answering. Throws DataError, DivergedError, and as its callbacks. */
export async function run(trainer: AnyTrainer, data: TrainingExamples, options: RunOptions): Promise<Run> {
  const { fit, onStep, onLast, signal } = options;
  const records: EpochRecord[] = [];
  let { epoch: epochs, step: steps } = fit.resume?.standing ?? { epoch: 0, step: 0 };
  let end: Run["end"] = "done";
  let turned = performance.now();
  for (const progress of trainer.training(data, fit)) {
    [epochs, steps] = [progress.epoch, progress.step];
    if (progress.finished !== undefined) records.push(progress.finished);
    const now = performance.now();
    onStep?.(progress, now);
    if (now - turned > TURN) {
      await new Promise((resolve) => setImmediate(resolve));
      turned = performance.now();
    }
    const last = isLast(trainer, progress);
    if (last && steps < progress.steps) end = "stopped_early";
    else if (!last && signal?.aborted === true) end = "interrupted";
    if (last || end === "interrupted") onLast?.();
    if (end === "interrupted") break;
  }
  return { records, epochs, steps, end };
}

/** Whether a training ends after this step: it was to, or stops early. */
export function isLast({ running }: { readonly running: Running }, { step, steps }: Progress): boolean {
  return step === steps || running.course?.stopping?.isOver === true;
}
