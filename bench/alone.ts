/** layerc on T1–T5: each Node, each of its kernels, one thread and two. */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { alignColumns, count } from "../src/network/summary.ts";
import { start } from "./contestant.ts";
import { addressOf, KERNELS, layercWith, type KernelsName } from "./contestants.ts";
import { measurementOf, repeat, type Measurement } from "./measure.ts";
import { peakOf, type Peak } from "./peak.ts";
import { short } from "./report.ts";
import { tasksOf, type Task, type Workload, type WorkloadName } from "./workloads.ts";

export interface AloneRow {
  readonly node: string;
  readonly kernels: KernelsName;
  readonly threads: number;
  readonly workload: WorkloadName;
  readonly task: Task;
  /** Steps, or calls, a second. */
  readonly rate: Measurement;
  /** GFLOP/s of products of matrices, by the median. */
  readonly gigaflops: number;
  /** That as a share of what so many threads can do with such instructions. */
  readonly share: number;
  /** Bytes of matrices; undefined for a predictor. */
  readonly heap: number | undefined;
  /** Bytes of the process. */
  readonly rss: number;
}

export interface Alone {
  readonly nodes: readonly {
    readonly node: string;
    readonly peak: Peak;
    /** Milliseconds from the start of a process to the end of its first training step on T3. */
    readonly firstStep: Partial<Record<KernelsName, Measurement>>;
  }[];
  readonly rows: readonly AloneRow[];
  /** Kernels that could not run, and why. */
  readonly missing: readonly string[];
}

const RUNS = 5;
/** Milliseconds. */
const [WARM_UP, RUN] = [500, 150];

export async function measureAlone(
  nodes: readonly string[],
  workloads: readonly Workload[],
  folder: string,
): Promise<Alone> {
  const measured: Alone["nodes"][number][] = [];
  const rows: AloneRow[] = [];
  const missing: string[] = [];
  for (const path of nodes) {
    const node = versionOf(path);
    const peak = peakOf(path, folder);
    const firstSteps: Partial<Record<KernelsName, Measurement>> = {};
    for (const kernels of KERNELS) {
      try {
        for (const threads of kernels === "js" ? [1] : [1, 2]) {
          for (const workload of workloads) {
            for (const row of await measure(path, kernels, threads, workload)) {
              const share = (row.gigaflops * 1e9) / ((peak[kernels] ?? NaN) * threads * 1e9);
              rows.push({ ...row, node, kernels, threads, workload: workload.name, share });
            }
          }
        }
        const T3 = workloads.find(({ name }) => name === "T3")!;
        firstSteps[kernels] = await repeat(7, () => firstStep(path, kernels, T3));
      } catch (error) {
        if (kernels === "js") throw error;
        missing.push(`${kernels} on Node ${node}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    measured.push({ node, peak, firstStep: firstSteps });
  }
  return { nodes: measured, rows, missing };
}

/** What was measured, as text: what the processor can do, and a table, for each Node. */
export function tablesOf({ nodes, rows, missing }: Alone): string {
  const percent = (share: number): string => (Number.isNaN(share) ? "" : `${(100 * share).toFixed(0)} %`);
  const kibibytes = (bytes: number | undefined): string => (bytes === undefined ? "" : count(Math.ceil(bytes / 1024)));
  const tables = nodes.map(({ node, peak }) => {
    const peaks = KERNELS.map((kernels) => `${kernels} ${peak[kernels]?.toFixed(1) ?? "not to be had"}`);
    const lines = rows
      .filter((row) => row.node === node)
      .map(({ workload, task, kernels, threads, rate, gigaflops, share, heap, rss }) => [
        `${workload} ${task}`,
        kernels,
        String(threads),
        short(rate.median),
        gigaflops.toFixed(2),
        percent(share),
        kibibytes(heap),
        (rss / 2 ** 20).toFixed(0),
        `${short(rate.min)} – ${short(rate.max)}`,
      ]);
    const memory = ["heap, KiB", "process, MiB"];
    const head = ["", "kernels", "threads", "a second", "GFLOP/s", "of most", ...memory, "least – greatest"];
    const sides = ["left", "left", ...Array.from({ length: 7 }, () => "right" as const)] as const;
    return [
      `Node ${node}; one thread can do at most, in GFLOP/s: ${peaks.join(", ")}`,
      "",
      ...alignColumns([head, ...lines], sides),
      "",
    ].join("\n");
  });
  return [
    ...tables,
    ...missing.map((line) => `not run: ${line}`),
    "",
    "train, gather: training steps, forward propagation, cost, backward propagation and update; gather makes each",
    "mini-batch from uint8 images. predict1, predict1024: calls, of one example and of 1,024. Of the FLOP those in",
    "products of matrices are counted, 2·n[l]·n[l-1] a product and example, three products a layer in training and two",
    "in layer 1.",
  ].join("\n");
}

/** A process for each workload, so that its memory is that of the workload. */
async function measure(path: string, kernels: KernelsName, threads: number, workload: Workload) {
  const one = await start(layercWith(kernels, threads, path));
  try {
    const rows = [];
    for (const task of tasksOf(workload)) {
      await one.prepare(workload, task);
      let [ns, latest] = [0, 0];
      for (let episodes = 1; ns < WARM_UP * 1e6; episodes *= 2) {
        latest = (await one.run(episodes)).ns / episodes;
        ns += latest * episodes;
      }
      const episodes = Math.max(1, Math.round((RUN * 1e6) / latest));
      const rates: number[] = [];
      for (let i = 0; i < RUNS; i++) {
        const { steps, ns } = await one.run(episodes);
        rates.push((steps / ns) * 1e9);
      }
      const rate = measurementOf(rates);
      const { rss, heap } = await one.memory();
      rows.push({ task, rate, gigaflops: (rate.median * workload.flop[task]!) / 1e9, rss, heap });
    }
    return rows;
  } finally {
    await one.end();
  }
}

function firstStep(path: string, kernels: KernelsName, { module, batch }: Workload): number {
  const script = resolve("bench/peers/first-step.mjs");
  const args = [script, pathToFileURL(module).href, String(batch), kernels, addressOf("runtime/v1/wasm") ?? ""];
  const begin = performance.now();
  const { status, stderr } = spawnSync(path, args, { encoding: "utf8" });
  const elapsed = performance.now() - begin;
  if (status !== 0) throw new Error(`${path} first-step.mjs exited ${status}: ${stderr}`);
  return elapsed;
}

function versionOf(path: string): string {
  const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${path} is no Node`);
  return stdout.trim().replace(/^v/, "");
}
