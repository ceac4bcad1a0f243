/**
 * `npm run bench:sweeps -- [--spec NAME] [--seeds N] [--trials N] [--runs N] [--data PATH] [--json FILE]`: how much
 * work, in epochs, a search needs to come to what a random one of so many trials has found, seed by seed. `--serve`
 * lets another program train instead, by lines of JSON on stdin and stdout: bench/sweeps/optuna_search.py does.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { pathToFileURL } from "node:url";
import { alignColumns } from "../src/network/summary.ts";
import type { Rung } from "../src/sweep/asha.ts";
import type { Result } from "../src/sweep/search.ts";
import type { Assignment } from "../src/sweep/space.ts";
import type { Sweep } from "../src/sweep/sweep.ts";
import type { Trial } from "../src/sweep/trial.ts";
import type { GeneratedModule } from "../src/training/generated.ts";

/** A part of layerc as it was built: what modules import from memory is the runtime there. */
async function built<Part>(path: string): Promise<Part> {
  return (await import(pathToFileURL(`dist/${path}.js`).href)) as Part;
}

const { sharedData } = await built<typeof import("../src/cli/sweep-data.ts")>("cli/sweep-data");
const { modulesOf } = await built<typeof import("../src/cli/sweep-modules.ts")>("cli/sweep-modules");
const { loadKernels } = await built<typeof import("../src/runtime/wasm/load.ts")>("runtime/wasm/load");
const { readSweep } = await built<typeof import("../src/sweep/read.ts")>("sweep/read");
const { samplerOf } = await built<typeof import("../src/sweep/sampler.ts")>("sweep/sampler");
const { search } = await built<typeof import("../src/sweep/search.ts")>("sweep/search");
const { settingsOf } = await built<typeof import("../src/sweep/sweep.ts")>("sweep/sweep");
const { trainTrial } = await built<typeof import("../src/sweep/trial.ts")>("sweep/trial");

const { values: given } = parseArgs({
  options: {
    spec: { type: "string", default: "iris" },
    seeds: { type: "string", default: "5" },
    trials: { type: "string", default: "200" },
    runs: { type: "string", default: "1" },
    data: { type: "string" },
    json: { type: "string" },
    serve: { type: "boolean", default: false },
  },
});
const file = `bench/sweeps/${given.spec}.net.yaml`;
const text = readFileSync(file, "utf8");
const read = readSweep(text, { file });
if (!read.ok || read.value === undefined) throw new Error(`${file} has no sweep that is valid`);
const sweep = read.value;
const modules = modulesOf(text, file);
const data = sharedData(file, given.data);
const kernels = await loadKernels();

/** A trial, ready to be trained. */
async function trialOf(values: Assignment, rungs: (epochs: number) => readonly Rung[]): Promise<Trial> {
  const { network, url, hyperparameters } = modules.of([...settingsOf(values), ...sweep.measuring]);
  const module = (await import(url)) as GeneratedModule;
  const { batchSize, length, seed } = network.training;
  const runs = Array.from({ length: Number(given.runs) }, async (_, i) => {
    const examples = await data.of(network, seed + i);
    const trainer = module.createTrainer({
      examples: batchSize === "full" ? examples.examples : batchSize,
      seed: seed + i,
      hyperparameters: hyperparameters as { readonly batchSize: number | "full" },
      kernels,
      initial: {},
    });
    return { trainer, data: examples };
  });
  return {
    runs: await Promise.all(runs),
    fit: { validateEvery: 1 },
    metric: sweep.metric.name,
    sign: sweep.metric.better === "lower" ? 1 : -1,
    rungs: rungs(length.count),
  };
}

/** Until a trial is as good as `until`, or as many epochs are trained as `most`. */
async function searched(
  changes: Partial<Sweep>,
  seed: number,
  { until = -Infinity, most = Infinity } = {},
): Promise<readonly Result[]> {
  const searching: Sweep = { ...sweep, budget: { trials: undefined, minutes: undefined }, seed, ...changes };
  let found = false;
  let done = 0;
  return search({
    sweep: searching,
    sampler: samplerOf(searching),
    before: [],
    jobs: 1,
    async run({ values, rungs }) {
      const training = trainTrial(await trialOf(values, rungs));
      for (;;) {
        const next = training.next();
        if (next.done === true) return next.value;
      }
    },
    onResult(result) {
      found ||= isGood(result) && result.value! <= until;
      done += result.work;
    },
    isOver: () => found || done >= most,
  });
}

function isGood({ status, value }: Result): boolean {
  return status === "complete" && value !== null;
}

function best(results: readonly Result[]): number {
  return Math.min(...results.filter(isGood).map(({ value }) => value!));
}

function work(results: readonly Result[]): number {
  return results.reduce((sum, each) => sum + each.work, 0);
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}

const RANDOM = { trials: Number(given.trials), minutes: undefined };

/** The searches that are held against the random one. */
const SEARCHES: Readonly<Record<string, Partial<Sweep>>> = {
  "TPE with ASHA": {},
  "TPE with ASHA, one at a time": { parallel: 1 },
  "TPE alone": { asha: undefined },
  "random with ASHA": { method: "random" },
};

if (given.serve) await serve();
else await compare();

/** A search until it has found as much as a random one: its epochs as a share of the other's, null where it has not. */
interface Row {
  readonly seed: number;
  readonly random: { readonly best: number; readonly work: number };
  readonly shares: Readonly<Record<string, number | null>>;
}

async function compare(): Promise<void> {
  const rows: Row[] = [];
  for (let seed = 1; seed <= Number(given.seeds); seed++) {
    const random = await searched({ method: "random", asha: undefined, budget: RANDOM }, seed);
    const shares: Record<string, number | null> = {};
    for (const [name, changes] of Object.entries(SEARCHES)) {
      const results = await searched(changes, seed, { until: best(random), most: work(random) });
      shares[name] = best(results) <= best(random) ? work(results) / work(random) : null;
    }
    rows.push({ seed, random: { best: best(random), work: work(random) }, shares });
    process.stderr.write(`${given.spec} seed ${seed}: random ${best(random).toFixed(4)}, ${JSON.stringify(shares)}\n`);
  }
  const names = Object.keys(SEARCHES);
  const shown = (share: number): string => (Number.isFinite(share) ? share.toFixed(3) : "not reached");
  const shareOf = ({ shares }: Row, name: string): number => shares[name] ?? Infinity;
  const table = rows.map((row) => [
    ...[String(row.seed), row.random.best.toFixed(4), String(row.random.work)],
    ...names.map((name) => shown(shareOf(row, name))),
  ]);
  const last = [
    ...["median", median(rows.map(({ random }) => random.best)).toFixed(4)],
    String(median(rows.map(({ random }) => random.work))),
    ...names.map((name) => shown(median(rows.map((row) => shareOf(row, name))))),
  ];
  const header = ["seed", `least ${sweep.metric.name}`, "epochs", ...names];
  process.stdout.write(`${alignColumns([header, ...table, last], header.map(() => "right" as const)).join("\n")}\n`);
  if (given.json === undefined) return;
  const written = { spec: given.spec, kernels: kernels.name, runs: Number(given.runs), rows };
  writeFileSync(given.json, `${JSON.stringify(written, undefined, 2)}\n`);
}

/** `{"start": VALUES}` begins a trial, `{"next": true}` trains an epoch of it: the answer is its metric, or the end. */
async function serve(): Promise<void> {
  let training: ReturnType<typeof trainTrial> | undefined;
  for await (const line of createInterface({ input: process.stdin })) {
    const request = JSON.parse(line) as { readonly start?: Assignment };
    let answer: unknown = { started: true };
    if (request.start !== undefined) training = trainTrial(await trialOf(request.start, () => []));
    else {
      const next = training!.next();
      answer = next.done === true ? { done: next.value.value } : { value: next.value.value };
    }
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}
