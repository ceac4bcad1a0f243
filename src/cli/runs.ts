import { relative } from "node:path";
import { Command } from "commander";
import { alignColumns } from "../network/summary.ts";
import { lastEpoch, listRuns, type Run } from "../runs/folder.ts";
import { stateOf, stateText, type RunState } from "../runs/process.ts";
import type { EpochLine, RunRecord } from "../runs/record.ts";
import { jsonText, visible } from "../safe-text.ts";
import { formatCost, formatDuration } from "../training/progress.ts";
import { configOption, loadProject } from "./config.ts";
import { message, result } from "./terminal.ts";

interface Options {
  readonly json?: true;
  readonly config?: string;
}

export function command(): Command {
  return new Command("runs")
    .summary("list the trainings that were run")
    .description("Lists the runs of layerc train, the newest last.")
    .argument("[network]", "those of one network alone")
    .option("--json", "one object for programs: all that is known of each run")
    .addOption(configOption())
    .addHelpText(
      "after",
      `
Costs are those of the weights that a run ended with, or of its last epoch so far; the accuracy is the test part's. A
run is killed where its process ended without a word: layerc train --resume RUN goes on with it, as with one that is
interrupted or failed. What is damaged is told on stderr.

Examples:
  layerc runs
  layerc runs digits --json`,
    )
    .action(listThem);
}

/** A run, and how far it has come by now. */
interface Listed extends Run {
  readonly state: RunState;
  readonly last: EpochLine | undefined;
}

async function listThem(network: string | undefined, { json, config }: Options): Promise<void> {
  const { runs: folder } = await loadProject(config);
  const { runs, damaged } = listRuns(folder);
  const listed: Listed[] = runs
    .filter(({ record }) => network === undefined || record.network === network)
    .map((run) => ({ ...run, state: stateOf(run.record), last: lastEpoch(run.folder) }));
  for (const { path, message: problem } of damaged) message(`${visible(path)} is damaged: ${visible(problem)}`);
  if (json) {
    const problems = damaged.map(({ path, message: problem }) => ({ path, problem }));
    result(jsonText({ runs: listed.map(jsonOf), damaged: problems }, 2));
  } else if (listed.length > 0) result(table(listed).join("\n"));
  else message(`there are no runs${network === undefined ? "" : ` of ${visible(network)}`} in ${visible(folder)}`);
}

function jsonOf({ folder, record, state, last }: Listed) {
  return { ...record, status: state, folder: relative("", folder), last };
}

const HEADINGS = ["run", "status", "trained", "cost", "val cost", "accuracy", "time", "started"];

function table(runs: readonly Listed[]): string[] {
  const rows = runs.map((run) => rowOf(run).map(visible));
  return alignColumns([HEADINGS, ...rows], ["left", "left", "right", "right", "right", "right", "right", "left"]);
}

function rowOf({ record, state, last }: Listed): string[] {
  const { name, result: outcome, seconds = last?.seconds, started } = record;
  const cost = outcome?.cost ?? last?.cost;
  const validation = outcome === undefined ? last?.validation?.cost : outcome.validation?.cost;
  const accuracy = outcome?.test?.accuracy;
  return [
    name,
    stateText(state),
    trained(record, last),
    number(cost),
    number(validation),
    accuracy === undefined ? "" : accuracy.toFixed(4),
    seconds === undefined ? "" : formatDuration(seconds),
    localTime(started),
  ];
}

/** `12 of 30 epochs`. */
function trained({ length: { unit, count }, result: outcome }: RunRecord, last: EpochLine | undefined): string {
  const done = unit === "epochs" ? (outcome?.epochs ?? last?.epoch ?? 0) : (outcome?.steps ?? last?.step ?? 0);
  return done === count ? `${count} ${unit}` : `${done} of ${count} ${unit}`;
}

function number(cost: number | null | undefined): string {
  return cost === undefined ? "" : cost === null ? "NaN" : formatCost(cost);
}

/** `2026-11-26 09:14`, where the person is. */
function localTime(iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return "";
  const two = (value: number): string => String(value).padStart(2, "0");
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
