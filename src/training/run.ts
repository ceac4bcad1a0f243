import type { EpochRecord, FitOptions, Progress, TrainingExamples } from "../runtime/trainer.ts";
import type { AnyTrainer } from "./generated.ts";

export interface RunOptions {
  readonly fit: FitOptions;
  /** Called after each step. */
  readonly onStep?: (progress: Progress) => void;
  /** Ends the training after the step during which it is aborted. */
  readonly signal?: AbortSignal;
}

export interface Run {
  /** One of each epoch that was completed. */
  readonly records: readonly EpochRecord[];
  readonly steps: number;
  /** Whether it ended before its last step. */
  readonly interrupted: boolean;
}

/** Milliseconds between two turns of the event loop, in which signals and streams are served. */
const TURN = 20;

/** Trains as `fit` does, while the process goes on answering. Throws DataError, DivergedError. */
export async function run(trainer: AnyTrainer, data: TrainingExamples, options: RunOptions): Promise<Run> {
  const { fit, onStep, signal } = options;
  const records: EpochRecord[] = [];
  let steps = 0;
  let turned = performance.now();
  for (const progress of trainer.training(data, fit)) {
    steps = progress.step;
    if (progress.finished !== undefined) records.push(progress.finished);
    onStep?.(progress);
    if (performance.now() - turned > TURN) {
      await new Promise((resolve) => setImmediate(resolve));
      turned = performance.now();
    }
    if (signal?.aborted === true) return { records, steps, interrupted: steps < progress.steps };
  }
  return { records, steps, interrupted: false };
}
