import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { Command } from "commander";
import { foldersAbove } from "../data/project-folder.ts";
import { diagnostic, LayercError } from "../diagnostic.ts";
import { jsonText, visible } from "../safe-text.ts";
import type { Setting } from "../spec/settings.ts";
import type { Assignment } from "../sweep/space.ts";
import type { Result } from "../sweep/search.ts";
import type { Summary } from "../sweep/summary.ts";
import { settingsOf, type Sweep } from "../sweep/sweep.ts";
import type { LogKind } from "../training/log.ts";
import { argumentsOf, commandLine } from "./command-line.ts";
import { configOption, loadProject } from "./config.ts";
import { UsageError } from "./failure.ts";
import { kernelsOption, logOption, positiveInteger, setOption } from "./options.ts";
import { settledText } from "./project.ts";
import { stopOnSignals } from "./signals.ts";
import { message, result, terminalOf } from "./terminal.ts";

interface Options {
  readonly resume?: string | true;
  readonly jobs?: number;
  readonly apply?: true;
  readonly json?: true;
  readonly dryRun?: true;
  readonly set: readonly Setting[];
  readonly data?: string;
  readonly kernels?: string;
  readonly log?: LogKind;
  readonly config?: string;
  readonly cache: boolean;
}

export function command(): Command {
  return new Command("sweep")
    .summary("try values of hyperparameters, and take the best")
    .description("Trains the network of a spec with the values that its sweep names, and tells which are the best.")
    .argument("<file>", "the spec, with a sweep")
    .option("--resume [name]", "go on with a sweep that was interrupted, the network's last or the one named")
    .option(
      "--jobs <number>",
      "trials that run at once (default: one for each core; never more than sweep.parallel)",
      positiveInteger,
    )
    .option("--apply", "write the best values into the spec, comments and layout kept")
    .option("--json", "the result as JSON")
    .option("--dry-run", "show what would be tried, and train nothing")
    .addOption(setOption())
    .option("--data <path>", "a file or folder of the spec's format, in place of the spec's")
    .addOption(kernelsOption())
    .addOption(logOption())
    .addOption(configOption())
    .option("--no-cache", "time the kernels even if that is kept")
    .addHelpText(
      "after",
      `
What is tried stands in the spec:
  sweep:
    parameters:
      optimizer.learning_rate: { log_uniform: [1e-4, 1e-1] }
      layers.hidden.units: { int: [8, 64], step: 8 }
    budget: { trials: 50 }

Each sweep has a folder, sweeps/NAME-K, with a journal to which every trial is added as it ends, and a report.html that
needs nothing else. Progress goes to stderr; the best values and how they were found, at the end, to stdout. Ctrl-C ends
the trials that are running and exits 130; --resume goes on, and comes to the same trials as if it had never stopped.
The same seed gives the same trials, whatever the number of cores.

Examples:
  layerc sweep specs/digits.net.yaml
  layerc sweep specs/digits.net.yaml --dry-run
  layerc sweep specs/digits.net.yaml --set sweep.budget.trials=100 --jobs 2
  layerc sweep specs/digits.net.yaml --set 'sweep.parameters={optimizer.learning_rate: {log_uniform: [1e-3, 1e-2]}}'
  layerc sweep specs/digits.net.yaml --resume
  layerc sweep specs/digits.net.yaml --resume digits-1 --apply`,
    )
    .action(sweepCommand);
}

async function sweepCommand(file: string, options: Options): Promise<void> {
  const text = await settledText(file, options.set);
  const sweep = await sweepOf(text, file);
  if (options.dryRun === true) return dryRun(sweep, options);
  if (options.data === "-") throw new UsageError("--data -: a sweep reads its examples more than once. Name a file.");
  const { sweeps } = await loadProject(options.config);
  const { runSweep } = await import("./sweep-run.ts");
  const stop = stopOnSignals();
  const commandOf = (name: string): string => commandLine(["sweep", file, "--resume", name, ...argumentsOf(options)]);
  try {
    const { results, writer, interrupted, elapsed } = await runSweep(sweep, {
      ...{ file, text, sweeps, signal: stop.signal, cache: options.cache },
      ...{ resume: options.resume, data: options.data, kernels: options.kernels },
      jobs: options.jobs ?? availableParallelism(),
      commandOf,
      log: options.log ?? (terminalOf(process.stderr).interactive ? "tty" : "plain"),
    });
    if (interrupted) {
      message(`interrupted after ${results.length} trials; to go on: ${commandOf(writer.record.name)}`);
      process.exitCode = 130;
      return;
    }
    const [{ summaryOf }, { sweepPage }, { writeFileWhole }, { SWEEP_FILES }] = await Promise.all([
      import("../sweep/summary.ts"),
      import("../report/sweep-page.ts"),
      import("../files/write-file.ts"),
      import("./sweep-folder.ts"),
    ]);
    const summary = summaryOf(sweep, results);
    const command = summary.best && trainCommand(file, summary.best, options);
    const { folder, record } = writer;
    const report = join(folder, SWEEP_FILES.report);
    const facts = { ...record, kernels: record.kernels.name, version: record.versions.layerc, elapsed, command };
    writeFileWhole(report, sweepPage(sweep, summary, results, facts));
    if (options.json === true) result(jsonText(jsonOf(sweep, summary, { folder, command }), 2));
    else {
      const apply = options.apply === true ? undefined : `${commandOf(record.name)} --apply`;
      await tell(sweep, summary, { command, apply, report });
    }
    if (summary.best === undefined) throw noneIsGood(sweep, summary, file);
    if (options.apply === true) {
      const { applyBest } = await import("./sweep-apply.ts");
      await applyBest(file, text, options.set, summary.best.assigned);
      message(`${visible(file)} has the values of trial ${summary.best.trial}`);
    }
  } finally {
    stop.release();
  }
}

/** The sweep of a spec. Throws LayercError for the faults of either, and where there is none. */
async function sweepOf(text: string, file: string): Promise<Sweep> {
  const { readSweep } = await import("../sweep/read.ts");
  const read = readSweep(text, { file, foldersAbove: foldersAbove(dirname(file)) });
  if (!read.ok) throw new LayercError(read.diagnostics);
  if (read.value !== undefined) return read.value;
  const hint =
    "add one, for example: sweep: { parameters: { optimizer.learning_rate: { log_uniform: [1e-4, 1e-1] } } }";
  throw new LayercError([diagnostic("E202", "the spec has no sweep", { file, hint })]);
}

/** The trials that are known before any is run. */
async function dryRun(sweep: Sweep, { json }: Options): Promise<void> {
  const [{ samplerOf, STARTUP }, { shortNames }, { flowText }, { alignColumns }] = await Promise.all([
    import("../sweep/sampler.ts"),
    import("./sweep-progress.ts"),
    import("../sweep/sweep.ts"),
    import("../network/summary.ts"),
  ]);
  const total = sweep.budget.trials ?? Infinity;
  const known = Math.min(total, sweep.method === "bayes" ? STARTUP : MOST_LISTED);
  const sampler = samplerOf(sweep);
  const trials: Assignment[] = [];
  let more = total > known;
  for (let trial = 1; trial <= known; trial++) {
    const values = sampler(trial, { ended: [], pending: [] });
    if (values === undefined) {
      more = false;
      break;
    }
    trials.push(values);
  }
  if (json === true) return result(jsonText({ method: sweep.method, metric: sweep.metric.name, trials, more }, 2));
  const paths = sweep.space.map(({ path }) => path);
  const names = shortNames(paths);
  const rows = trials.map((values, i) => [
    String(i + 1),
    ...paths.map((path) => (path in values ? visible(flowText(values[path]!)) : "-")),
  ]);
  const header = ["trial", ...paths.map((path) => visible(names.get(path)!))];
  result(
    alignColumns(
      [header, ...rows],
      header.map(() => "right" as const),
    ).join("\n"),
  );
  if (!more) return;
  const rest = Number.isFinite(total) ? `${total - trials.length} more` : "more";
  message(sweep.method === "bayes" ? `then ${rest}, chosen by what these come to` : `then ${rest}`);
}

/** Lines of `--dry-run`. */
const MOST_LISTED = 100;

async function tell(
  sweep: Sweep,
  summary: Summary,
  {
    command,
    apply,
    report,
  }: { readonly command: string | undefined; readonly apply: string | undefined; readonly report: string },
): Promise<void> {
  const { summaryLines } = await import("./sweep-text.ts");
  result(summaryLines(sweep, summary, terminalOf(process.stdout)).join("\n"));
  result("");
  if (command !== undefined) {
    result(`train with the best: ${command}`);
    if (apply !== undefined) result(`write them into the spec: ${apply}`);
  }
  result(`report: ${visible(report)}`);
}

function jsonOf(
  sweep: Sweep,
  summary: Summary,
  more: { readonly folder: string; readonly command: string | undefined },
): unknown {
  const { best, importance, statuses, trials, work } = summary;
  return {
    ...more,
    metric: sweep.metric.name,
    trials,
    statuses,
    epochs: work,
    best: best && { trial: best.trial, value: best.value, values: best.values, assigned: best.assigned },
    importance,
  };
}

/** The whole command, so that it trains the same network on the same data. */
function trainCommand(file: string, { assigned }: Result, options: Options): string {
  const best = settingsOf(assigned);
  const words = ["train", file, ...argumentsOf({ ...options, set: [...options.set.filter(isOfNetwork), ...best] })];
  return commandLine(words);
}

/** Whether a setting is of more than the sweep. */
function isOfNetwork({ path }: Setting): boolean {
  return path[0] !== "sweep";
}

function noneIsGood({ metric }: Sweep, { ranked, statuses }: Summary, file: string): LayercError {
  const problem = ranked.find((each) => each.problem !== undefined)?.problem;
  const because = problem === undefined ? "" : `, for example: ${problem}`;
  const hint =
    statuses.failed > 0
      ? "change the sweep, so that the networks can be trained"
      : "lower the learning rates that are tried";
  return new LayercError([diagnostic("E501", `no trial has a ${metric.name}${because}`, { file, hint })]);
}
