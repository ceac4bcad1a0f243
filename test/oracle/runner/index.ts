/**
 * `npm run test:oracle [-- --json FILE] [--all]`: every case of the reference data, whatever its name, as a spec, compiled
 * and run; with --all also to the end where that takes minutes. Exits 1 where one fails or is not understood, and where a folder that is there yields none.
 */
import { existsSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { hasOracle, oracle } from "../folder.ts";
import { course } from "./course.ts";
import { differential } from "./differential.ts";
import { edge } from "./edge.ts";
import { initializers } from "./initializers.ts";
import { checkTypes } from "./module.ts";
import { optimizers } from "./optimizers.ts";
import { tableOf, type Outcome } from "./outcome.ts";
import { referenceRuns } from "./reference-runs.ts";

type Cases = (options: { readonly all: boolean }) => AsyncIterable<Outcome> | Iterable<Outcome>;

const FOLDERS: readonly (readonly [folder: string, cases: Cases])[] = [
  ["differential", differential],
  ["optimizers", optimizers],
  ["edge", edge],
  ["initializers", initializers],
  ["reference_runs", referenceRuns],
  ["course", course],
];

const { values } = parseArgs({ options: { json: { type: "string" }, all: { type: "boolean", default: false } } });
if (!hasOracle) {
  console.error(`no reference data at ${oracle()}: set LAYERC_ORACLE to their folder`);
  process.exit(1);
}
const outcomes: Outcome[] = [];
for (const [folder, cases] of FOLDERS) {
  if (!existsSync(oracle(folder))) continue;
  const from = outcomes.length;
  const began = performance.now();
  for await (const outcome of cases(values)) outcomes.push(outcome);
  const found = outcomes.length - from;
  if (found === 0) {
    const reason = "the folder is there and has no case";
    outcomes.push({ path: `${folder}/`, title: "cases", status: "failed", compared: 0, worst: Infinity, reason });
  }
  console.error(`${folder}: ${found} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
const { checked, errors } = checkTypes();
for (const [path, reason] of errors) outcomes.push({ path, title: "types", status: "failed", compared: 0, worst: Infinity, reason });
console.log(tableOf(outcomes));
console.log(`\n${checked} ${checked === 1 ? "module" : "modules"} checked by tsc, ${errors.size} with errors`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(outcomes, jsonNumber, 2)}\n`);
if (outcomes.length === 0 || outcomes.some(({ status }) => status === "failed" || status === "skipped")) process.exitCode = 1;

/** JSON has no infinities. */
function jsonNumber(_: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
}
