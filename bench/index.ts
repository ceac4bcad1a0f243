/** `npm run bench [-- --json FILE]`: builds, measures and prints a table: medians, the least and the greatest. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { parseArgs } from "node:util";
import { findSpecs } from "../src/cli/project.ts";
import { alignColumns } from "../src/network/summary.ts";
import { measurementOf, repeat, type Measurement } from "./measure.ts";
import { firstStep, generateAll, generateDeep } from "./processes.ts";
import { bundleSize, kernelSizes } from "./sizes.ts";
import { BATCH, prepareTraining } from "./training.ts";
import { typeChecks } from "./types.ts";
import { saves } from "./watch.ts";

interface Row extends Measurement {
  readonly title: string;
  readonly unit: string;
  readonly digits: number;
  readonly goal: string;
}

const { values } = parseArgs({ options: { json: { type: "string" } } });
const { status } = spawnSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
if (status !== 0) throw new Error("the build failed");

const specs = findSpecs("specs");
const training = await prepareTraining();
const gigaflop = training.flop / 1e9;
const steps = await repeat(9, () => training.step(500));
const scaled = ({ median, min, max, runs }: Measurement, by: number): Measurement => ({
  median: median * by,
  min: min * by,
  max: max * by,
  runs,
});
const [shallow, deep] = (await typeChecks([5, 200], 9)) as [Measurement, Measurement];
const [milliseconds, network] = [{ unit: "ms", digits: 0 }, `784-128-64-10, batch ${BATCH}`];
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
  { title: `training step, ${network}`, unit: "GFLOP/s", digits: 2, goal: "≥ 3", ...scaled(steps, gigaflop) },
  { title: `training step, ${network}`, unit: "steps/s", digits: 0, goal: "", ...steps },
  {
    title: `fit on uint8 images, ${network}`,
    unit: "examples/s",
    digits: 0,
    goal: "",
    ...(await repeat(7, training.fit)),
  },
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

const { arch, platform, versions } = process;
const processor = cpus()[0]?.model ?? "unknown processor";
const machine = `${processor}, ${availableParallelism()} cores, Node ${versions.node}, ${platform} ${arch}`;
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
console.log(`\n${machine}\n`);
console.log(alignColumns([head, ...table], ["left", "right", "left", "left", "right", "right"]).join("\n"));
console.log(
  [
    "",
    "A training step is forward propagation, cost, backward propagation and Adam. Of its FLOP those in products of matrices",
    "are counted, 2·n[l]·n[l-1] a product and example, three products a layer and two in layer 1:",
    `${training.flop.toLocaleString("en-US")} a step.`,
  ].join("\n"),
);
if (values.json !== undefined)
  writeFileSync(values.json, `${JSON.stringify({ machine, flop: training.flop, rows }, undefined, 2)}\n`);
