/** A thread of `layerc sweep`: trains one trial after the other. */
import { parentPort, workerData } from "node:worker_threads";
import type { Rung } from "../sweep/asha.ts";
import { trainTrial, type Outcome, type TrialProgress } from "../sweep/trial.ts";
import type { FitOptions, TrainingExamples } from "../runtime/trainer.ts";
import { loadKernels } from "../runtime/wasm/load.ts";
import type { GeneratedModule, Initial } from "../training/generated.ts";

/** What the thread is started with: its kernels by name. */
export interface WorkerData {
  readonly kernels: string;
}

/** A trial, as one thread hands it to another. */
export interface Job {
  readonly url: string;
  readonly hyperparameters: Readonly<Record<string, number | "full">>;
  /** Room for a batch. */
  readonly room: number;
  readonly runs: readonly { readonly seed: number; readonly data: TrainingExamples }[];
  readonly initial: Initial;
  readonly fit: FitOptions;
  readonly metric: string;
  readonly sign: 1 | -1;
  readonly rungs: readonly Rung[];
}

export type Message = { readonly progress: TrialProgress } | { readonly outcome: Outcome } | { readonly fault: string };

/** Milliseconds between two reports of progress. */
const INTERVAL = 100;

const port = parentPort!; // this is no main thread
const kernels = await loadKernels({ force: (workerData as WorkerData).kernels });
port.on("message", (job: Job) => void train(job).then(send, (error: unknown) => send({ fault: String(error) })));

async function train({ url, hyperparameters, room, runs, initial, ...trial }: Job): Promise<Message> {
  const module = (await import(url)) as GeneratedModule; // its exports are fixed by the emitter
  const training = trainTrial({
    ...trial,
    runs: runs.map(({ seed, data }) => {
      // The module's own hyperparameters, by its symbols.
      const chosen = hyperparameters as { readonly batchSize: number | "full" };
      return {
        trainer: module.createTrainer({ examples: room, seed, hyperparameters: chosen, kernels, initial }),
        data,
      };
    }),
  });
  let told = -Infinity;
  for (;;) {
    const next = training.next();
    if (next.done === true) return { outcome: next.value };
    const now = performance.now();
    if (now - told < INTERVAL) continue;
    told = now;
    send({ progress: next.value });
  }
}

function send(message: Message): void {
  port.postMessage(message);
}
