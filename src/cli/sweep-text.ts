/** What came of a sweep, for a terminal. */
import { alignColumns } from "../network/summary.ts";
import { costAxis, countAxis, share } from "../training/axis.ts";
import { formatCost } from "../training/progress.ts";
import { visible } from "../safe-text.ts";
import type { Result } from "../sweep/search.ts";
import type { Summary } from "../sweep/summary.ts";
import { flowText, type Sweep } from "../sweep/sweep.ts";
import { shortNames, sparkline } from "./sweep-progress.ts";
import type { Terminal } from "./terminal.ts";

/** Trials of the table. */
const SHOWN = 10;
/** The height of the parallel coordinates. */
const LEVELS = 8;
/** The size of the picture of curves. */
const PLOT = { rows: 12, most: 64, least: 24 };
/** Curves in one picture: the best, and the worst. */
const CURVES = { best: 3, worst: 2 };
const BAR = 24;

/** Best values, importance, the best ten, the curves of a few, and where their values lie. */
export function summaryLines(sweep: Sweep, summary: Summary, look: Terminal): string[] {
  const { best } = summary;
  if (best === undefined) return [countLine(summary), `no trial has a ${sweep.metric.name}`];
  return [
    countLine(summary),
    "",
    `best: trial ${best.trial}, ${sweep.metric.name} ${valueText(best)}`,
    ...alignColumns(
      Object.entries(best.assigned).map(([path, value]) => [`  ${visible(path)}`, visible(flowText(value))]),
      ["left", "left"],
    ),
    ...importanceLines(summary, look),
    ...tableLines(sweep, summary, look),
    ...curveLines(summary, look),
    ...coordinateLines(sweep, summary, look),
  ];
}

/** `50 trials: 21 complete, 27 terminated early, 2 diverged; 612 epochs`. */
function countLine({ trials, statuses, work }: Summary): string {
  const words = {
    complete: "complete",
    terminated: "terminated early",
    diverged: "diverged",
    failed: "failed",
    twins: "of values tried before",
  };
  const parts = Object.entries(words).flatMap(([status, text]) => {
    const count = statuses[status as keyof typeof statuses];
    return count === 0 ? [] : [`${count} ${text}`];
  });
  const epochs = `${work} ${work === 1 ? "epoch" : "epochs"} in all`;
  return `${trials} ${trials === 1 ? "trial" : "trials"}: ${parts.join(", ")}; ${epochs}`;
}

/** With the least and the greatest of the seeds, where there are several. */
function valueText({ value, values }: Result): string {
  const known = values.filter((each) => each !== null);
  const of =
    values.length < 2
      ? ""
      : ` (${values.length} seeds: ${formatCost(Math.min(...known))} to ${formatCost(Math.max(...known))})`;
  return `${formatCost(value!)}${of}`;
}

function importanceLines({ importance }: Summary, { unicode }: Terminal): string[] {
  if (importance === undefined) return [];
  const rows = importance.map(({ path, share: part }) => [
    `  ${visible(path)}`,
    (unicode ? "█" : "#").repeat(Math.round(part * BAR)).padEnd(BAR),
    `${Math.round(100 * part)} %`,
  ]);
  return ["", "importance:", ...alignColumns(rows, ["left", "left", "right"])];
}

function tableLines({ space, metric }: Sweep, { ranked }: Summary, { unicode }: Terminal): string[] {
  const paths = space.map(({ path }) => path);
  const names = shortNames(paths);
  const shown = ranked.filter(({ value }) => value !== null).slice(0, SHOWN);
  const rows = shown.map((result) => [
    String(result.trial),
    formatCost(result.value!),
    String(result.epochs),
    sparkline(result.curve.value, 16, unicode),
    ...paths.map((path) => (path in result.assigned ? visible(flowText(result.assigned[path]!)) : "-")),
  ]);
  const header = ["trial", metric.name, "epochs", "", ...paths.map((path) => visible(names.get(path)!))];
  const sides = ["right", "right", "right", "left", ...paths.map(() => "right" as const)] as const;
  return ["", ...alignColumns([header, ...rows], sides)];
}

interface Marked {
  readonly mark: string;
  readonly result: Result;
}

/** The best trials, each by a capital letter, and the worst, by small ones. */
function markedOf({ ranked }: Summary): readonly Marked[] {
  const drawn = ranked.filter(({ curve }) => curve.cost.filter((cost) => cost !== null).length > 1);
  const best = drawn.slice(0, CURVES.best);
  const worst = drawn.slice(Math.max(CURVES.best, drawn.length - CURVES.worst));
  return [
    ...best.map((result, i) => ({ mark: "ABC"[i]!, result })),
    ...worst.map((result, i) => ({ mark: "xy"[i]!, result })),
  ];
}

/** The cost over the epochs. */
function curveLines(summary: Summary, { columns }: Terminal): string[] {
  const curves = markedOf(summary);
  if (curves.length === 0) return [];
  const points = curves.flatMap(({ mark, result: { curve } }) =>
    curve.epoch.flatMap((epoch, i) => (curve.cost[i] === null ? [] : [{ mark, epoch, cost: curve.cost[i]! }])),
  );
  const y = costAxis(points.map(({ cost }) => cost));
  const margin = Math.max(...y.ticks.map(({ label }) => label.length)) + 1;
  const width = Math.min(PLOT.most, Math.max(PLOT.least, columns - margin - 2));
  const epochs = points.map(({ epoch }) => epoch);
  const x = countAxis(Math.min(...epochs), Math.max(...epochs), Math.floor(width / 10));
  const rowOf = (cost: number): number => Math.round((1 - share(cost, y)) * (PLOT.rows - 1));
  const columnOf = (epoch: number): number => Math.round(share(epoch, x) * (width - 1));
  const cells = Array.from({ length: PLOT.rows }, () => new Array<string>(width).fill(" "));
  // The best lie on top.
  for (const { mark, epoch, cost } of points.toReversed()) cells[rowOf(cost)]![columnOf(epoch)] = mark;
  const labels = new Map(y.ticks.map(({ value, label }) => [rowOf(value), label]));
  const ruler = new Array<string>(width + 6).fill(" ");
  for (const { value, label } of x.ticks) [...label].forEach((digit, i) => (ruler[columnOf(value) + i] = digit));
  const legend = curves.map(({ mark, result }) => `${mark} trial ${result.trial}`).join("   ");
  return [
    "",
    `${" ".repeat(margin)}cost of training${y.log ? " (log scale)" : ""}   ${legend}`,
    ...cells.map((row, i) => `${(labels.get(i) ?? "").padStart(margin - 1)} |${row.join("")}`.trimEnd()),
    `${" ".repeat(margin)}+${"-".repeat(width)}`,
    `${" ".repeat(margin + 1)}${ruler.join("").trimEnd()}   epochs`,
  ];
}

/** Parallel coordinates: an axis for each hyperparameter and one for the metric, from its least value at the bottom. */
function coordinateLines({ space, metric }: Sweep, summary: Summary, { unicode }: Terminal): string[] {
  const marked = markedOf(summary).filter(({ result: { value } }) => value !== null);
  if (marked.length < 2) return [];
  const names = shortNames(space.map(({ path }) => path));
  const values = costAxis(marked.map(({ result }) => result.value!));
  const axes = [
    ...space.map(({ path, domain }) => ({
      name: names.get(path)!,
      ends: domain.ends.map(flowText),
      placeOf({ assigned }: Result) {
        if (!(path in assigned)) return undefined;
        const { from, to } = domain.cellOf(assigned[path]!);
        return (from + to) / 2;
      },
    })),
    {
      name: metric.name,
      ends: [values.low, values.high].map((each) => formatCost(each)),
      placeOf: ({ value }: Result) => share(value!, values),
    },
  ];
  const line = unicode ? "│" : "|";
  const columns = axes.map(({ name, ends: [low, high], placeOf }) => {
    const levels = new Array<string>(LEVELS).fill("");
    for (const { mark, result } of marked) {
      const place = placeOf(result);
      if (place !== undefined) levels[Math.round((1 - place) * (LEVELS - 1))] += mark;
    }
    return [visible(name), visible(high!), ...levels.map((marks) => marks || line), visible(low!)];
  });
  const rows = columns[0]!.map((_, row) => columns.map((column) => column[row]!));
  return ["", ...alignColumns(rows, axes.map(() => "right" as const))];
}
