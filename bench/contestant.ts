/** A contestant: a process that is asked by JSON lines to run workloads. bench/peers/protocol.mjs has these lines. */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Task, Workload } from "./workloads.ts";

/** How a contestant is started, and what there is to know of it. */
export interface Contestant {
  /** In tables and JSON: `tfjs-wasm`. */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Why its figures are of other work than layerc's. Absent where they compare. */
  readonly differs?: string;
}

/** What a run of some episodes gave. */
export interface Run {
  readonly ns: number;
  /** Steps, or calls. */
  readonly steps: number;
  readonly loss: number;
  readonly checksum: number;
}

export interface Running {
  /** What it says of itself: its version, and what runs it. */
  readonly version: string;
  readonly runtime: string;
  /** Gets ready for a task. Gives why it has nothing to do there, if that is so. */
  prepare(workload: Workload, task: Task): Promise<string | undefined>;
  run(episodes: number): Promise<Run>;
  /** Bytes of its process, and of the matrices, where it knows. */
  memory(): Promise<{ readonly rss: number; readonly heap?: number }>;
  /** Whether it has ended, by itself or because it did not answer. */
  ended(): boolean;
  end(): Promise<void>;
}

/** Milliseconds after which an answer is not waited for any more. */
const PATIENCE = 300_000;

/** Starts a contestant. Rejects, with the reason, where it cannot run. */
export async function start({ name, command, args, env = {} }: Contestant): Promise<Running> {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ["pipe", "pipe", "pipe"] });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    errors = (errors + chunk).slice(-20_000);
  });
  let failure: Error | undefined;
  child.on("error", (error) => (failure = error));
  // Where it ended, what is written to it is lost, and the end of its answers tells.
  child.stdin.on("error", () => {});
  let over = false;
  const ended = new Promise<void>((done) => child.on("close", () => ((over = true), done())));
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();

  async function answer(): Promise<Readonly<Record<string, unknown>>> {
    const timer = setTimeout(() => {
      failure = new Error(`no answer for ${PATIENCE / 1000} s`);
      child.kill("SIGKILL");
    }, PATIENCE);
    const { value, done } = await answers.next();
    clearTimeout(timer);
    if (done === true) {
      await ended;
      throw failure ?? new Error(reasonOf(errors) ?? `${name} ended without a word`);
    }
    const parsed = JSON.parse(value) as Readonly<Record<string, unknown>>; // the protocol has an object a line
    if (typeof parsed["error"] === "string") throw new Error(parsed["error"]);
    return parsed;
  }

  function ask(request: object): Promise<Readonly<Record<string, unknown>>> {
    child.stdin.write(`${JSON.stringify(request)}\n`);
    return answer();
  }

  const hello = await answer();
  return {
    version: String(hello["version"]),
    runtime: String(hello["runtime"]),
    async prepare(workload, task) {
      const { skip } = await ask({ do: "prepare", workload, task });
      return skip === undefined ? undefined : String(skip);
    },
    // The fields are the protocol's.
    run: async (episodes) => (await ask({ do: "run", episodes })) as unknown as Run,
    memory: async () => (await ask({ do: "memory" })) as { rss: number; heap?: number },
    ended: () => over,
    async end() {
      child.stdin.end();
      await ended;
    },
  };
}

/** What a process had to say last: the line that names an error, without where this project lies. */
function reasonOf(errors: string): string | undefined {
  const lines = errors.replaceAll(`${process.cwd()}/`, "").split("\n").map((line) => line.trim());
  return lines.findLast((line) => /^\w*Error\b/.test(line)) ?? lines.findLast((line) => line !== "");
}
