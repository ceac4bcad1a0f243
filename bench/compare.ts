/** Contestants side by side: what each gives in rounds, one after another in each, all on the same work. */
import { start, type Contestant, type Running } from "./contestant.ts";
import { tasksOf, type Task, type Workload, type WorkloadName } from "./workloads.ts";

/** What a contestant gave on a task. */
export interface Result {
  readonly workload: WorkloadName;
  readonly task: Task;
  readonly contestant: string;
  /** Steps, or calls, a second: one number a round. */
  readonly rates: readonly number[];
  /** As bench/peers/protocol.mjs has them, after an episode. */
  readonly loss: number;
  readonly checksum: number;
  /** Why the figures are of other work than those of the first contestant. Absent where they are of the same. */
  readonly differs?: string;
}

/** One that took part, or could not and why. */
export interface Participant {
  readonly name: string;
  readonly version?: string;
  readonly runtime?: string;
  readonly missing?: string;
}

export interface Comparison {
  readonly participants: readonly Participant[];
  readonly results: readonly Result[];
  /** What went wrong on the way, a line each. */
  readonly failures: readonly string[];
}

export interface Pace {
  readonly rounds: number;
  /** Milliseconds that a contestant runs on a task before it is measured: compilers need some time. */
  readonly warmUp: number;
  /** Milliseconds of a measured run, or one episode where that takes longer. */
  readonly run: number;
}

/**
 * Losses and checksums of two contestants may differ by this much, relatively: float32 sums in another order, over the
 * steps of an episode. An update of another kind differs by far more.
 */
export const TOLERANCE = 1e-4;

/** What is known after an episode. */
type End = Pick<Result, "loss" | "checksum">;

/** Runs all tasks of all workloads. Results that are not those of the first contestant are told of in `differs`. */
export async function compare(
  contestants: readonly Contestant[],
  workloads: readonly Workload[],
  { rounds, warmUp, run }: Pace,
  log: (line: string) => void,
): Promise<Comparison> {
  const participants: Participant[] = [];
  const running = new Map<Contestant, Running>();
  const failures: string[] = [];
  const results: Result[] = [];
  const first = contestants[0]!.name;
  try {
    for (const contestant of contestants) {
      try {
        const one = await start(contestant);
        running.set(contestant, one);
        participants.push({ name: contestant.name, version: one.version, runtime: one.runtime });
      } catch (error) {
        participants.push({ name: contestant.name, missing: messageOf(error) });
      }
    }
    for (const workload of workloads) {
      for (const task of tasksOf(workload)) {
        log(`${workload.name} ${task}`);
        results.push(...(await compareTask(workload, task)));
      }
    }
  } finally {
    await Promise.all([...running.values()].map((one) => one.end()));
  }
  return { participants, results, failures };

  async function compareTask(workload: Workload, task: Task): Promise<Result[]> {
    const entries: { contestant: Contestant; one: Running; episodes: number; rates: number[] }[] = [];
    const last = new Map<string, End>();

    /** Where it fails the contestant is out of this task, and where it has ended out of all others. */
    async function attempt(contestant: Contestant, one: Running, body: () => Promise<void>): Promise<void> {
      try {
        await body();
      } catch (error) {
        const failure = `${contestant.name}, ${workload.name} ${task}: ${messageOf(error)}`;
        failures.push(failure);
        log(failure);
        if (one.ended()) running.delete(contestant);
      }
    }

    for (const [contestant, one] of running) {
      await attempt(contestant, one, async () => {
        if ((await one.prepare(workload, task)) !== undefined) return;
        let [ns, episodes, latest] = [0, 0, 0];
        while (ns < warmUp * 1e6) {
          const more = Math.max(1, episodes); // as many again, so that there are few of these
          latest = (await one.run(more)).ns / more;
          [ns, episodes] = [ns + latest * more, episodes + more];
        }
        entries.push({ contestant, one, episodes: Math.max(1, Math.round((run * 1e6) / latest)), rates: [] });
      });
    }
    for (let round = 0; round < rounds; round++) {
      // Each round begins with another one, so that no one always comes after the same.
      for (let k = 0; k < entries.length; k++) {
        const { contestant, one, episodes, rates } = entries[(k + round) % entries.length]!;
        if (rates.length < round) continue; // it failed
        await attempt(contestant, one, async () => {
          const { ns, steps, loss, checksum } = await one.run(episodes);
          rates.push((steps / ns) * 1e9);
          last.set(contestant.name, { loss, checksum });
        });
      }
    }
    const reference = last.get(first);
    return entries
      .filter(({ rates }) => rates.length === rounds)
      .map(({ contestant, rates }) => {
        const end = last.get(contestant.name)!;
        const differs = contestant.differs ?? disagreement(end, reference);
        const result = { workload: workload.name, task, contestant: contestant.name, rates, ...end };
        return differs === undefined ? result : { ...result, differs };
      });
  }
}

/** What two ends of an episode do not agree in. */
export function disagreement(one: End, reference: End | undefined): string | undefined {
  if (reference === undefined) return "there is nothing to compare its results with";
  for (const key of ["loss", "checksum"] as const) {
    const [x, y] = [one[key], reference[key]];
    // Not the other way round: NaN agrees with nothing.
    if (!(Math.abs(x - y) <= TOLERANCE * Math.abs(y))) return `its ${key} is ${x}, where layerc's is ${y}`;
  }
  return undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
