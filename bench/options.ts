/** What `npm run bench:peers` can be told. */
import { parseArgs } from "node:util";
import { WORKLOADS, type WorkloadName } from "./workloads.ts";

export interface Options {
  readonly workloads: readonly WorkloadName[];
  readonly rounds: number;
  readonly threads: number;
  /** The file to write, if any. */
  readonly json: string | undefined;
}

/** Ratios of fewer rounds say little on a machine that does other things too. */
const LEAST_ROUNDS = 9;

/** Throws where an option makes no sense. */
export function optionsOf(args: readonly string[]): Options {
  const string = { type: "string" } as const;
  const options = { workloads: string, rounds: string, threads: string, json: string };
  const { values } = parseArgs({ args: [...args], options });
  const workloads = values.workloads?.split(",") ?? WORKLOADS;
  const unknown = workloads.find((name) => !(WORKLOADS as readonly string[]).includes(name));
  if (unknown !== undefined) throw new Error(`there is no workload ${unknown}; there are ${WORKLOADS.join(", ")}`);
  return {
    workloads: workloads as readonly WorkloadName[], // each is one
    rounds: whole("rounds", values.rounds, LEAST_ROUNDS),
    threads: whole("threads", values.threads, 1),
    json: values.json,
  };
}

function whole(name: string, text: string | undefined, least: number): number {
  const value = text === undefined ? least : Number(text);
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw new Error(`--${name} is ${text}; it must be a whole number from ${least}`);
}
