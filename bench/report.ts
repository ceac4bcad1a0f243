/** What `npm run bench:peers` writes as JSON, and what is read from it. */
import { cpus, availableParallelism, totalmem } from "node:os";
import type { Comparison, Result } from "./compare.ts";
import { measurementOf, type Measurement } from "./measure.ts";
import type { Task, WorkloadName } from "./workloads.ts";

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** GiB. */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
}

export interface Report extends Comparison {
  readonly machine: Machine;
  readonly threads: number;
  /** Whether one thread was held to one core. */
  readonly pinned: boolean;
  readonly rounds: number;
  readonly workloads: readonly {
    readonly name: WorkloadName;
    readonly n: readonly number[];
    readonly batch: number;
    readonly optimizer: string;
    readonly tasks: readonly Task[];
    /** Of a step, or of a call. */
    readonly flop: Partial<Record<Task, number>>;
  }[];
}

export function thisMachine(): Machine {
  return {
    processor: cpus()[0]?.model ?? "unknown processor",
    cores: availableParallelism(),
    memory: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${process.arch}`,
    node: process.versions.node,
  };
}

/** `AMD EPYC, 2 cores, 24 GiB, linux x64`. */
export function machineText({ processor, cores, memory, system }: Machine): string {
  return `${processor}, ${cores} cores, ${memory} GiB, ${system}`;
}

/**
 * How many times as fast one is as another: the ratio of their medians, and the least and the greatest ratio of a
 * round, in which they ran one after the other.
 */
export function ratioOf(one: readonly number[], other: readonly number[]): Measurement {
  const { min, max, runs } = measurementOf(one.map((rate, round) => rate / other[round]!));
  return { median: measurementOf(one).median / measurementOf(other).median, min, max, runs };
}

export function isLayerc(contestant: string): boolean {
  return contestant.startsWith("layerc-");
}

/** 0, or 1 where no peer could run: a peer could where it has a result. */
export function exitCodeOf({ results }: Pick<Report, "results">): 0 | 1 {
  return results.some(({ contestant }) => !isLayerc(contestant)) ? 0 : 1;
}

/** The rows of a table: for each contestant of a task its median, and what each of layerc's kernels are of it. */
export interface Row {
  readonly result: Result;
  readonly rate: Measurement;
  /** By the name of layerc with some kernels; none for layerc itself. */
  readonly ratios: ReadonlyMap<string, Measurement>;
}

export function rowsOf({ results }: Pick<Report, "results">, workload: WorkloadName, task: Task): readonly Row[] {
  const here = results.filter((result) => result.workload === workload && result.task === task);
  const own = here.filter(({ contestant }) => isLayerc(contestant));
  return here.map((result) => ({
    result,
    rate: measurementOf(result.rates),
    ratios: new Map(
      isLayerc(result.contestant) ? [] : own.map(({ contestant, rates }) => [contestant, ratioOf(rates, result.rates)]),
    ),
  }));
}

/** Three digits: `8.03M`, `559k`, `94.1`, `0.33`. */
export function short(value: number): string {
  const [divisor, unit] = value >= 999_500 ? [1e6, "M"] : value >= 9995 ? [1000, "k"] : [1, ""];
  const scaled = value / divisor;
  const digits = scaled >= 99.95 ? 0 : scaled >= 9.995 ? 1 : scaled >= 0.0995 ? 2 : 4;
  return `${scaled.toFixed(digits)}${unit}`;
}

/** `12.3 (11.0 … 13.1)`. */
export function ratioText({ median, min, max }: Measurement): string {
  return `${short(median)} (${short(min)} … ${short(max)})`;
}

export const TASK_TITLES: Readonly<Record<Task, string>> = {
  train: "training steps a second",
  gather: "training steps a second, each gathering its mini-batch from uint8 images",
  predict1: "predictions a second, one example each",
  predict1024: "predictions a second, 1,024 examples each",
};
