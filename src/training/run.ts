import type { Running } from "../runtime/checkpoint.ts";
import type { FitOptions, Progress, TrainingExamples } from "../runtime/trainer.ts";
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
  readonly epochs: number;
  readonly steps: number;
  readonly end: "done" | "stopped_early" | "interrupted";
}

/** Milliseconds between two turns of the event loop, in which signals and streams are served. */
const TURN = 20;

/** Trains as `fit` does, while the process goes on answering. Throws DataError, DivergedError, and as its callbacks. */
export async function run(trainer: AnyTrainer, data: TrainingExamples, options: RunOptions): Promise<Run> {
  const { fit, onStep, onLast, signal } = options;
  let { epoch: epochs, step: steps } = fit.resume?.standing ?? { epoch: 0, step: 0 };
  let end: Run["end"] = "done";
  let turned = performance.now();
  for (const progress of trainer.training(data, { ...fit, unchanged: true })) {
    [epochs, steps] = [progress.epoch, progress.step];
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
  return { epochs, steps, end: end === "done" && steps < stepsOf(fit, steps) ? "stopped_early" : end };
}

/** How many steps a training that goes on is to have; one that has none left has told none. */
function stepsOf({ resume, epochs, iterations }: FitOptions, otherwise: number): number {
  if (resume === undefined) return otherwise;
  const { examples, batchSize } = resume.of as { readonly examples: number; readonly batchSize: number };
  return iterations ?? (epochs === undefined ? otherwise : epochs * Math.ceil(examples / batchSize));
}

/** Whether a training ends after this step: it was to, or stops early. */
export function isLast({ running }: { readonly running: Running }, { step, steps }: Progress): boolean {
  return step === steps || running.course?.stopping?.isOver === true;
}
