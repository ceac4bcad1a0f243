/** What the files of a run's folder say: the format that `layerc train` writes, and all that reads runs goes by. */
import type { NumericClass } from "../runtime/heap.ts";
import type { Expectation } from "../training/expect.ts";
import type { Measured } from "./measured.ts";

/** Names within the folder of a run. */
export const RUN_FILES = {
  /** A `RunRecord`, written whole at the start and whenever it changes. */
  record: "run.json",
  /** The spec as it was trained, settings of the command line made. Its paths lead from the folder of the spec. */
  spec: "spec.net.yaml",
  /** An `EpochLine` each. */
  metrics: "metrics.jsonl",
  /** A `DistributionLine` each. */
  distributions: "distributions.jsonl",
  /** The folder of the last two: STEP-DIGEST.safetensors, DIGEST the first 16 digits of the SHA-256 of the bytes. */
  checkpoints: "checkpoints",
  /** The final weights. */
  weights: "weights.safetensors",
  report: "report.html",
} as const;

export type RunStatus = "running" | "done" | "stopped_early" | "interrupted" | "diverged" | "failed";

/** `run.json`. Paths of files outside the folder lead from the folder of the run, so that a project can be moved. */
export interface RunRecord {
  readonly version: 1;
  /** NETWORK-K, that of the folder. */
  readonly name: string;
  readonly network: string;
  /** "running" after the end of its process: it was killed. `stateOf` tells. */
  readonly status: RunStatus;
  /** Of the process that writes. */
  readonly process: ProcessMark;
  /** The file that was trained, and the SHA-256 of the copy that the folder holds. */
  readonly spec: { readonly file: string; readonly digest: string };
  /** Arguments of layerc that make the same run again, in the folder where it was made. */
  readonly command: readonly string[];
  readonly seed: number;
  /** What the examples were divided by; another one than `seed` where weights of another run went on learning. */
  readonly split_seed: number;
  readonly data: DataRecord;
  /** The weights that it began with; undefined where the spec says how it begins. */
  readonly init?: { readonly file: string; readonly digest: string };
  /** Where the weights go besides the folder of the run. */
  readonly weights: string;
  readonly versions: { readonly layerc: string; readonly node: string; readonly platform: string };
  readonly kernels: { readonly name: string; readonly numeric_class: NumericClass; readonly threads: number };
  /** Numbers that training changes, in all. */
  readonly parameters: number;
  /** n[0 … L]. */
  readonly n: readonly number[];
  /** How long it trains: passes over the training part, or steps. */
  readonly length: { readonly unit: "epochs" | "iterations"; readonly count: number };
  /** ISO 8601, UTC. */
  readonly started: string;
  readonly ended?: string;
  readonly resumed?: readonly { readonly at: string; readonly step: number }[];
  /** Of training alone, all parts together. */
  readonly seconds?: number;
  readonly result?: RunResult;
  /** What ended it, where something did. */
  readonly problem?: string;
}

/** A process, told apart from later ones of the same number. */
export interface ProcessMark {
  readonly pid: number;
  /** When it began, as the system counts; undefined where that cannot be known. */
  readonly began?: string;
}

export interface DataRecord {
  /** SHA-256 of the examples, labels and weights as they were read, whatever file they were in. */
  readonly digest: string;
  /** What `--data` gave in place of the spec's path. */
  readonly path?: string;
  readonly examples: { readonly training: number; readonly validation?: number; readonly test?: number };
}

export interface RunResult {
  /** Epochs and steps that were done. */
  readonly epochs: number;
  readonly steps: number;
  /** The mean of J over the epoch whose parameters the final weights are. */
  readonly cost: number;
  /** With early stopping: which epoch that is. */
  readonly best?: number;
  /** Measured with the final weights. */
  readonly validation?: Measured;
  readonly test?: Measured;
  /** What `training.expect` asks for. */
  readonly expectations?: readonly Expectation[];
}

/** A line of `metrics.jsonl`: an epoch, or one of many where there are more than ten thousand. */
export interface EpochLine {
  /** 1 at the first. */
  readonly epoch: number;
  /** Steps so far. */
  readonly step: number;
  /** The mean of J over the epoch. */
  readonly cost: number;
  /** That of its last step. */
  readonly learning_rate: number;
  /** Of training so far, all parts together. */
  readonly seconds: number;
  /** The cost and every metric by name, where the validation examples were measured; null for what is not finite. */
  readonly validation?: { readonly cost: number | null } & Readonly<Record<string, number | null>>;
}

/** A line of `distributions.jsonl`: the tensors of the network at some fifty moments of its training. */
export interface DistributionLine {
  readonly epoch: number;
  readonly step: number;
  /** As in `EpochLine`. */
  readonly seconds: number;
  /**
   * By their names in generated code: W1 after the step, and of its batch dW1, A1 (before dropout and noise) and dZ1.
   */
  readonly tensors: Readonly<Record<string, Distribution>>;
}

export interface Distribution {
  readonly min: number;
  readonly max: number;
  readonly mean: number;
  /** √((1/k) Σ (x − mean)²) of k numbers. */
  readonly std: number;
  /** The share of numbers that are 0. */
  readonly zeros: number;
  /** Of A[l]: how many units were 0 for every example of the batch. */
  readonly dead?: number;
  /** How many numbers lie in each of 32 equal bins from `min` to `max`. */
  readonly counts: readonly number[];
}
