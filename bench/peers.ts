/**
 * `npm run bench:peers [-- --workloads T1,T3 --rounds 9 --threads 2 --json FILE]`: layerc and its peers, side by side.
 * Exits 1 where no peer could run. bench/README.md has what is measured, and how.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { alignColumns } from "../src/network/summary.ts";
import { compare, TOLERANCE } from "./compare.ts";
import { addressOf, canPin, KERNELS, layercWith, peers } from "./contestants.ts";
import { optionsOf, type Options } from "./options.ts";
import { inFolder } from "./processes.ts";
import { exitCodeOf, isLayerc, machineText, ratioText, rowsOf, short, TASK_TITLES, thisMachine } from "./report.ts";
import type { Report } from "./report.ts";
import { prepareWorkloads, tasksOf } from "./workloads.ts";

const PACE = { warmUp: 700, run: 150 };

const { workloads: names, rounds, threads, json } = options();
const { status } = spawnSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
if (status !== 0) throw new Error("the build failed");

const report = await inFolder(async (folder): Promise<Report> => {
  const workloads = await prepareWorkloads(folder, names, addressOf("runtime/v1")!);
  const contestants = [...KERNELS.map((kernels) => layercWith(kernels, threads)), ...peers(threads)];
  const comparison = await compare(contestants, workloads, { rounds, ...PACE }, (line) => console.error(line));
  return {
    machine: thisMachine(),
    threads,
    pinned: threads === 1 && canPin,
    rounds,
    workloads: workloads.map((workload) => {
      const { name, n, batch, optimizer, flop } = workload;
      return { name, n, batch, optimizer, tasks: tasksOf(workload), flop };
    }),
    ...comparison,
  };
});
print(report);
if (json !== undefined) writeFileSync(json, `${JSON.stringify(report, undefined, 2)}\n`);
process.exitCode = exitCodeOf(report);
if (process.exitCode !== 0) console.error("no peer could run: bench/peers/setup.sh installs them");

function print({ machine, participants, workloads, failures, ...report }: Report): void {
  const on = report.pinned ? "one thread on one core each" : `${report.threads} threads each`;
  console.log(`\n${machineText(machine)}, Node ${machine.node}; ${on}, ${report.rounds} rounds`);
  const own = participants.filter(({ name, missing }) => isLayerc(name) && missing === undefined);
  for (const { name, n, batch, optimizer, tasks, flop } of workloads) {
    console.log(`\n${name}: ${n.join("-")}, mini-batches of ${batch}, ${optimizer.replace("_", " ")}`);
    for (const task of tasks) {
      const head = [TASK_TITLES[task], "median", "GFLOP/s", ...own.map((each) => `${each.name} is × as fast`), ""];
      const rows = rowsOf({ results: report.results }, name, task).map(({ result, rate, ratios }) => [
        `  ${result.contestant}`,
        short(rate.median),
        ((rate.median * flop[task]!) / 1e9).toFixed(2),
        ...own.map((each) => {
          const ratio = ratios.get(each.name);
          return ratio === undefined ? "" : ratioText(ratio);
        }),
        result.differs === undefined ? "" : `not comparable: ${result.differs}`,
      ]);
      const sides = ["left", "right", "right", ...own.map(() => "right" as const), "left"] as const;
      console.log(`\n${alignColumns([head, ...rows], sides).join("\n")}`);
    }
  }
  console.log(
    `\nA ratio is that of medians, with the least and the greatest of a round. Costs and parameters after the timed\n` +
      `steps agree to ${TOLERANCE}, relatively, except where it is said.`,
  );
  const versions = participants.flatMap(({ name, version, runtime, missing }) =>
    missing === undefined ? [[name, version ?? "", runtime ?? ""]] : [],
  );
  const lines = alignColumns([["contestant", "version", "run by"], ...versions], ["left", "left", "left"]);
  console.log(`\n${lines.join("\n")}`);
  for (const { name, missing } of participants) if (missing !== undefined) console.log(`not run: ${name}: ${missing}`);
  for (const failure of failures) console.log(`failed: ${failure}`);
}

/** What is asked for. Ends the process with exit code 2 where that makes no sense. */
function options(): Options {
  try {
    return optionsOf(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(2);
  }
}
