/**
 * `npm run bench [-- --json FILE --node PATH …]`: builds, measures layerc and prints tables: medians, the least and the
 * greatest. T1–T5 are also measured under each other Node that is named.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { findSpecs } from "../src/cli/project.ts";
import { alignColumns, count } from "../src/network/summary.ts";
import { measureAlone, tablesOf } from "./alone.ts";
import { addressOf, KERNELS } from "./contestants.ts";
import { measurementOf, repeat, type Measurement } from "./measure.ts";
import { firstStep, generateAll, generateDeep, inFolder } from "./processes.ts";
import { machineText, thisMachine } from "./report.ts";
import { longRuns, runCost } from "./runs.ts";
import { bundleSize, kernelSizes } from "./sizes.ts";
import { typeChecks } from "./types.ts";
import { saves } from "./watch.ts";
import { prepareWorkloads, WORKLOADS } from "./workloads.ts";

interface Row extends Measurement {
  readonly title: string;
  readonly unit: string;
  readonly digits: number;
  readonly goal: string;
}

const { values } = parseArgs({
  options: { json: { type: "string" }, node: { type: "string", multiple: true, default: [] } },
});
const { status } = spawnSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
if (status !== 0) throw new Error("the build failed");

const specs = findSpecs("specs");
const alone = await inFolder(async (folder) => {
  const workloads = await prepareWorkloads(folder, WORKLOADS, addressOf("runtime/v1")!);
  return { workloads, ...(await measureAlone([process.execPath, ...values.node], workloads, folder)) };
});
const run = await longRuns(5);
const cost = await runCost(9);
const epochs = count(run.epochs);
const [shallow, deep] = (await typeChecks([5, 200], 9)) as [Measurement, Measurement];
const milliseconds = { unit: "ms", digits: 0 };
const rows: Row[] = [
  {
    title: `layerc generate, the ${specs.length} specs`,
    ...milliseconds,
    goal: "< 2000",
    ...(await repeat(7, () => generateAll(specs))),
  },
  {
    title: "layerc generate, a network of 200 layers",
    ...milliseconds,
    goal: "< 3000",
    ...(await repeat(5, () => generateDeep(200))),
  },
  {
    title: "layerc generate --watch, from a save to its module",
    ...milliseconds,
    goal: "< 200",
    ...measurementOf(await saves(specs, "digits", 9)),
  },
  { title: "tsc on a module of 5 layers, over an empty file", ...milliseconds, goal: "< 300", ...shallow },
  { title: "tsc on a module of 200 layers, over an empty file", ...milliseconds, goal: "", ...deep },
  { title: "layerc train, from start to first step", ...milliseconds, goal: "< 250", ...(await repeat(9, firstStep)) },
  { title: `layerc train, exclusive or, ${epochs} epochs`, ...milliseconds, goal: "", ...run.train },
  { title: "layerc report of that run", ...milliseconds, goal: "", ...run.report },
  { title: "layerc compare of two such runs", ...milliseconds, goal: "", ...run.compare },
  { title: "all files of that run", unit: "bytes", digits: 0, goal: "", ...measurementOf([run.folder]) },
  { title: "the page of its report", unit: "bytes", digits: 0, goal: "", ...measurementOf([run.page]) },
  { title: "a checkpoint of Fashion-MNIST's network", ...milliseconds, digits: 1, goal: "", ...cost.checkpoint },
  { title: "a look at all its tensors", ...milliseconds, digits: 1, goal: "", ...cost.look },
  {
    title: "both, as a share of a training of ten epochs",
    ...{ unit: "%", digits: 2, goal: "< 2" },
    ...measurementOf([100 * cost.share]),
  },
  ...alone.nodes.flatMap(({ node, firstStep }) =>
    KERNELS.flatMap((kernels) => {
      const measured = firstStep[kernels];
      const title = `T3, ${kernels} kernels, Node ${node}, from start to first step`;
      return measured === undefined ? [] : [{ title, ...milliseconds, goal: "", ...measured }];
    }),
  ),
  ...(await Promise.all(
    [
      { title: "predictor of digits, gzipped", module: "digits", name: "createPredictor", goal: "≤ 4,096" } as const,
      { title: "predictor of iris, with names", module: "iris", name: "createPredictor", goal: "≤ 4,096" } as const,
      { title: "trainer of digits, gzipped", module: "digits", name: "createTrainer", goal: "≤ 10,240" } as const,
    ].map(async ({ title, module, name, goal }) => ({
      title,
      goal,
      unit: "bytes",
      digits: 0,
      ...measurementOf([await bundleSize(module, name)]),
    })),
  )),
  ...Object.entries(await kernelSizes()).flatMap(([part, sizes]) =>
    (["minified", "gzipped"] as const).map((how) => ({
      title: `WebAssembly kernels, ${part === "loader" ? "what loads them" : `class ${part}`}, ${how}`,
      goal: "",
      unit: "bytes",
      digits: 0,
      ...measurementOf([sizes[how]]),
    })),
  ),
];

const machine = thisMachine();
const number = (value: number, { digits }: Row): string =>
  value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
const table = rows.map((row) => [
  row.title,
  number(row.median, row),
  row.unit,
  row.goal,
  `${number(row.min, row)} – ${number(row.max, row)}`,
  String(row.runs),
]);
const head = ["", "median", "", "goal", "least – greatest", "runs"];
console.log(`\n${machineText(machine)}, Node ${machine.node}\n`);
console.log(alignColumns([head, ...table], ["left", "right", "left", "left", "right", "right"]).join("\n"));
console.log(`\n${tablesOf(alone)}`);
if (values.json !== undefined) {
  const { workloads, ...measured } = alone;
  const flop = Object.fromEntries(workloads.map((workload) => [workload.name, workload.flop]));
  writeFileSync(values.json, `${JSON.stringify({ machine, flop, rows, alone: measured }, undefined, 2)}\n`);
}
