/** Threads that train the trials of a sweep, one at a time each. */
import { Worker } from "node:worker_threads";
import type { Outcome, TrialProgress } from "../sweep/trial.ts";
import { EXTENSION } from "./programs.ts";
import type { Job, Message, WorkerData } from "./sweep-worker.ts";

export interface Pool {
  /** Trains a trial on a thread that is free; there has to be one. Throws `SweepStopped` once the pool is closed. */
  run(job: Job, onProgress: (progress: TrialProgress) => void): Promise<Outcome>;
  /** Ends all threads at once, whatever they do. */
  close(): void;
}

/** The sweep was interrupted. */
export class SweepStopped extends Error {
  override readonly name = "SweepStopped";
}

/** Threads begin when there is work for them. */
export function createPool(kernels: string): Pool {
  const free: Worker[] = [];
  const all = new Set<Worker>();
  const stops = new Set<() => void>();
  let closed = false;

  function start(): Worker {
    const data: WorkerData = { kernels };
    const worker = new Worker(new URL(`./sweep-worker${EXTENSION}`, import.meta.url), { workerData: data });
    all.add(worker);
    return worker;
  }

  return {
    run(job, onProgress) {
      if (closed) return Promise.reject(new SweepStopped());
      const worker = free.pop() ?? start();
      return new Promise((resolve, reject) => {
        const stop = (): void => reject(new SweepStopped());
        const onMessage = (message: Message): void => {
          if ("progress" in message) return onProgress(message.progress);
          release();
          free.push(worker);
          if ("outcome" in message) resolve(message.outcome);
          else reject(new Error(message.fault));
        };
        // A thread that ends, of too little memory for instance, takes its trial with it, and no other.
        const onError = (error: Error): void => {
          release();
          all.delete(worker);
          resolve(failed(error.message));
        };
        function release(): void {
          worker.off("message", onMessage).off("error", onError);
          stops.delete(stop);
        }
        worker.on("message", onMessage).on("error", onError);
        stops.add(stop);
        worker.postMessage(job);
      });
    },
    close() {
      closed = true;
      for (const stop of stops) stop();
      for (const worker of all) void worker.terminate();
    },
  };
}

/** The outcome of a trial that could not be trained. */
export function failed(problem: string): Outcome {
  const curve = { epoch: [], cost: [], value: [] };
  return { status: "failed", value: null, values: [], epochs: 0, work: 0, rungs: [], curve, problem };
}
