/** docs/performance.md, out of what `npm run bench:peers` wrote as JSON. The same reports give the same text. */
import { count } from "../src/network/summary.ts";
import { TOLERANCE, type Participant } from "./compare.ts";
import { DESCRIPTIONS } from "./contestants.ts";
import { isLayerc, machineText, ratioText, rowsOf, short, TASK_TITLES, type Report } from "./report.ts";
import type { Task, WorkloadName } from "./workloads.ts";

const WORKLOAD_NOTES: Readonly<Record<WorkloadName, string>> = {
  T1: "exclusive or: a network so small that calls are all that it costs",
  T2: "of the size of 8 × 8 digits",
  T3: "of the size of MNIST",
  T4: "wide at the input and narrow behind it: images of 64 × 64 in colour",
  T5: "large products of matrices",
};

const INTRODUCTION = [
  "# Performance",
  "",
  "<!-- Written by `npm run performance` from what `npm run bench:peers` measured. Do not edit. -->",
  "",
  "layerc beside libraries that people train small networks with. Every contestant is a process of its own; they run",
  "in turns, one at a time, in every round each of them once. They start from the same parameters, take the same steps",
  "on the same data in float32, and what they have in the end is compared: the cost of the mini-batch, and how far the",
  `parameters have come. Both agree to ${TOLERANCE}, relatively, unless a row says otherwise. A step is forward`,
  "propagation, the cost, backward propagation and the update. Where it gathers, it also takes its mini-batch out of",
  "uint8 images in an order that was drawn, scales it, and makes labels one-hot; else the mini-batch is there. A",
  "prediction takes numbers and gives numbers, with whatever conversion a library needs between them.",
  "",
  "A ratio is that of medians over all rounds, and in brackets the least and the greatest of a round; above 1 layerc",
  "is faster. Each section begins with training at a glance and with the fastest peers. FLOP are those of products of",
  "matrices, 2·n[l]·n[l-1] a product and example, three products a layer in training and two in layer 1.",
];

/** Reports of one Node and number of threads make a section: workloads may have been measured one by one. */
export function pageOf(reports: readonly Report[]): string {
  if (reports.length === 0) throw new Error("there is no report");
  const sectionTitle = ({ machine, threads }: Report): string =>
    `Node ${machine.node}, ${threads === 1 ? "one thread" : `${threads} threads`}`;
  const lines = [...INTRODUCTION, "", ...contestantsTable(reports), "", ...workloadsTable(reports)];
  for (const title of new Set(reports.map(sectionTitle))) {
    lines.push("", `## ${title}`, "", ...sectionOf(reports.filter((report) => sectionTitle(report) === title)));
  }
  return `${lines.join("\n")}\n`;
}

function contestantsTable(reports: readonly Report[]): string[] {
  const participants = new Map<string, Participant>();
  for (const report of reports) {
    for (const one of report.participants) {
      if (one.missing === undefined || !participants.has(one.name)) participants.set(one.name, one);
    }
  }
  const rows = [...participants.values()].map(({ name, version, missing }) => [
    name,
    DESCRIPTIONS[name] ?? "",
    missing === undefined ? (isLayerc(name) ? "" : (version ?? "")) : "not measured",
  ]);
  return ["## Contestants", "", ...tableOf(["", "what runs", "version"], ["", "", ""], rows)];
}

function workloadsTable(reports: readonly Report[]): string[] {
  const workloads = new Map(reports.flatMap((report) => report.workloads.map((each) => [each.name, each])));
  const rows = [...workloads.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1)).map((each) => [
    each.name,
    each.n.join("-"),
    String(each.batch),
    each.optimizer.replaceAll("_", " "),
    count(each.flop.train ?? 0),
    WORKLOAD_NOTES[each.name],
  ]);
  const head = ["", "n[0] … n[L]", "mini-batch", "optimizer", "FLOP a step", ""];
  return ["## Workloads", "", ...tableOf(head, ["", "", "r", "", "r", ""], rows)];
}

interface Measured {
  readonly report: Report;
  readonly workload: Report["workloads"][number];
}

function sectionOf(reports: readonly Report[]): string[] {
  const { machine, threads, pinned, rounds } = reports[0]!;
  const on = threads === 1 ? `one thread${pinned ? ", each contestant on the same core" : ""}` : `${threads} threads`;
  const measured = reports
    .flatMap((report) => report.workloads.map((workload) => ({ report, workload })))
    .toSorted((a, b) => (a.workload.name < b.workload.name ? -1 : 1));
  const lines = [`${machineText(machine)}; ${on}; ${rounds} rounds.`];
  lines.push("", ...overviewTable(measured), "", ...fastestPeers(measured));
  for (const { report, workload } of measured) {
    lines.push("", `### ${workload.name}: ${workload.n.join("-")}`);
    for (const task of workload.tasks) lines.push("", ...taskTable(report, workload.name, task));
  }
  const missing = new Set(
    reports.flatMap(({ participants }) =>
      participants.flatMap((one) => (one.missing === undefined ? [] : [`\`${one.name}\`: ${one.missing}`])),
    ),
  );
  const failures = reports.flatMap((report) => report.failures);
  if (missing.size > 0) lines.push("", "Not measured here:", "", ...[...missing].map((each) => `- ${each}`));
  if (failures.length > 0) lines.push("", "Failed:", "", ...failures.map((each) => `- ${each}`));
  return lines;
}

/** Training steps a second of everyone on everything. */
function overviewTable(measured: readonly Measured[]): string[] {
  const columns = measured.flatMap(({ report, workload }) =>
    workload.tasks
      .filter((task) => task === "train" || task === "gather")
      .map((task) => ({
        title: task === "train" ? workload.name : `${workload.name}, gathering`,
        rates: new Map(rowsOf(report, workload.name, task).map(({ result, rate }) => [result.contestant, rate.median])),
      })),
  );
  const names = new Set(measured.flatMap(({ report }) => report.participants.map(({ name }) => name)));
  const rows = [...names]
    .filter((name) => columns.some(({ rates }) => rates.has(name)))
    .map((name) => [name, ...columns.map(({ rates }) => (rates.has(name) ? short(rates.get(name)!) : ""))]);
  const head = ["training steps a second", ...columns.map(({ title }) => title)];
  return tableOf(head, ["", ...columns.map(() => "r" as const)], rows);
}

/** layerc's fastest kernels beside the fastest peer, of those that do the same work, and whoever else is faster. */
function fastestPeers(measured: readonly Measured[]): string[] {
  const rows = measured.flatMap(({ report, workload: { name, tasks } }) =>
    tasks.flatMap((task) => {
      const all = rowsOf(report, name, task)
        .filter(({ result }) => result.differs === undefined)
        .toSorted((x, y) => y.rate.median - x.rate.median);
      const own = all.find(({ result }) => isLayerc(result.contestant))?.result.contestant;
      const [best, ...others] = all.filter(({ result }) => !isLayerc(result.contestant));
      if (own === undefined || best === undefined) return [];
      const faster = others.filter(({ ratios }) => ratios.get(own)!.median < 1).map(({ result }) => result.contestant);
      const peers = [best.result.contestant, ...faster].join(", ");
      return [[name, TASK_TITLES[task], own, peers, ratioText(best.ratios.get(own)!)]];
    }),
  );
  if (rows.length === 0) return ["No peer ran."];
  const head = ["", "", "layerc's fastest kernels", "the fastest peer, and others that are faster", "× as fast as the first"];
  return tableOf(head, ["", "", "", "", "r"], rows);
}

function taskTable(report: Report, workload: WorkloadName, task: Task): string[] {
  const rows = rowsOf(report, workload, task);
  if (rows.length === 0) return [`No ${TASK_TITLES[task]}.`];
  const own = rows.filter(({ result }) => isLayerc(result.contestant)).map(({ result }) => result.contestant);
  const flop = report.workloads.find(({ name }) => name === workload)!.flop[task]!;
  const notes: string[] = [];
  const cells = rows.map(({ result, rate, ratios }) => {
    if (result.differs !== undefined) notes.push(`\`${result.contestant}\` does other work: ${result.differs}.`);
    return [
      result.differs === undefined ? result.contestant : `${result.contestant} (other work)`,
      short(rate.median),
      ((rate.median * flop) / 1e9).toFixed(2),
      ...own.map((name) => {
        const ratio = ratios.get(name);
        return ratio === undefined ? "" : ratioText(ratio);
      }),
    ];
  });
  const head = [TASK_TITLES[task], "median", "GFLOP/s", ...own.map((name) => `${name} is × as fast`)];
  const table = tableOf(head, ["", "r", "r", ...own.map(() => "r" as const)], cells);
  return [...table, ...(notes.length === 0 ? [] : ["", ...notes])];
}

/** A table in Markdown; `r` aligns a column to the right. */
function tableOf(
  head: readonly string[],
  sides: readonly ("" | "r")[],
  rows: readonly (readonly string[])[],
): string[] {
  const cell = (text: string): string => text.replaceAll("|", "\\|");
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), `|${sides.map((side) => (side === "r" ? "---:" : "---")).join("|")}|`, ...rows.map(line)];
}
