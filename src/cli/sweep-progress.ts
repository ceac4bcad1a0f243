/** How a sweep is shown while it runs: a table that is redrawn in place, plain lines, or JSON lines. */
import { formatClock, formatCost } from "../training/progress.ts";
import type { LogKind } from "../training/log.ts";
import { jsonText, visible } from "../safe-text.ts";
import { lossOf, type Result } from "../sweep/search.ts";
import type { Assignment } from "../sweep/space.ts";
import { flowText, type Sweep } from "../sweep/sweep.ts";
import type { TrialProgress } from "../sweep/trial.ts";
import { styled, terminalOf, type OutputStream } from "./terminal.ts";

export interface SweepProgress {
  /** A trial begins, of so many epochs. */
  begin(trial: number, values: Assignment, epochs: number): void;
  advance(trial: number, progress: TrialProgress): void;
  end(result: Result, elapsed: number): void;
  /** Takes the table away. */
  clear(): void;
}

interface Running {
  readonly values: Assignment;
  readonly epochs: number;
  epoch: number;
  readonly metric: number[];
}

/** Milliseconds between two drawings. */
const FRAME = 100;
/** Trials that the table shows besides those that run. */
const BEST = 5;
/** Characters of a curve. */
const SPARK = 16;

/** `total`: trials of the budget, where it is one of trials. `before`: trials that have ended already. */
export function createSweepProgress(
  kind: LogKind,
  sweep: Sweep,
  {
    total,
    before,
    stream,
  }: { readonly total: number | undefined; readonly before: readonly Result[]; readonly stream: OutputStream },
): SweepProgress {
  const ended = [...before];
  const running = new Map<number, Running>();
  const began = performance.now();
  let drawnLines = 0;
  let drawn = -Infinity;

  const clear = (): void => {
    if (drawnLines > 0) stream.write(`\x1b[${drawnLines}A\r\x1b[J`);
    drawnLines = 0;
  };
  const draw = (force = false): void => {
    const now = performance.now();
    if (kind !== "tty" || (!force && now - drawn < FRAME)) return;
    drawn = now;
    const lines = tableLines(sweep, ended, running, secondsLeft(), total, stream);
    clear();
    stream.write(lines.map((line) => `${line}\n`).join(""));
    drawnLines = lines.length;
  };
  function secondsLeft(): number | undefined {
    const done = ended.length - before.length;
    const left = total === undefined ? undefined : total - ended.length;
    return done === 0 || left === undefined ? undefined : ((performance.now() - began) / 1000 / done) * left;
  }

  return {
    begin(trial, values, epochs) {
      running.set(trial, { values, epochs, epoch: 0, metric: [] });
      draw(true);
    },
    advance(trial, { epoch, value }) {
      const run = running.get(trial);
      if (run === undefined) return;
      run.epoch = epoch;
      if (value !== null) run.metric.push(value);
      draw();
    },
    end(result, elapsed) {
      running.delete(result.trial);
      ended.push(result);
      if (kind === "json") {
        const { trial, assigned, status, value, epochs } = result;
        stream.write(`${jsonText({ event: "trial", trial, assigned, status, value, epochs, elapsed })}\n`);
      } else if (kind === "plain") stream.write(`${plainLine(result, sweep, ended, total)}\n`);
      else draw(true);
    },
    clear,
  };
}

/** `trial 12 of 50  val_cost 0.0812  30 epochs  learning_rate 0.0031  units 64`, with `best so far` where it is. */
function plainLine(result: Result, sweep: Sweep, ended: readonly Result[], total: number | undefined): string {
  const { trial, value, status, assigned, epochs, problem, same_as: twin } = result;
  const of = total === undefined ? "" : ` of ${total}`;
  const figure = value === null ? visible(problem ?? `no ${sweep.metric.name}`) : `${sweep.metric.name} ${formatCost(value)}`;
  const loss = lossOf(result, sweep);
  const isBest =
    status === "complete" &&
    ended.every((each) => each === result || each.status !== "complete" || lossOf(each, sweep) > loss);
  const how =
    twin !== undefined
      ? `as trial ${twin}`
      : `${status === "complete" ? "" : `${status} after `}${epochs} ${epochs === 1 ? "epoch" : "epochs"}`;
  return [`trial ${trial}${of}`, figure, how, valuesText(assigned), ...(isBest ? ["best so far"] : [])].join("  ");
}

/** The values of a trial by the last words of their paths, as far as these tell them apart. */
export function valuesText(values: Assignment): string {
  const names = shortNames(Object.keys(values));
  return Object.entries(values)
    .map(([path, value]) => visible(`${names.get(path)!} ${flowText(value)}`))
    .join("  ");
}

/** The shortest ends of paths that tell them apart: `learning_rate`, `hidden1.units`. */
export function shortNames(paths: readonly string[]): ReadonlyMap<string, string> {
  const endOf = (path: string, length: number): string => path.split(".").slice(-length).join(".");
  return new Map(
    paths.map((path) => {
      let length = 1;
      while (paths.some((other) => other !== path && endOf(other, length) === endOf(path, length))) length++;
      return [path, endOf(path, length)];
    }),
  );
}

function tableLines(
  sweep: Sweep,
  ended: readonly Result[],
  running: ReadonlyMap<number, Running>,
  secondsLeft: number | undefined,
  total: number | undefined,
  stream: OutputStream,
): string[] {
  const { columns, unicode, colour } = terminalOf(stream);
  const complete = ended.filter(({ status, value }) => status === "complete" && value !== null);
  const best = complete.toSorted((a, b) => lossOf(a, sweep) - lossOf(b, sweep)).slice(0, BEST);
  const cut = (line: string): string =>
    line.length < columns ? line : `${line.slice(0, Math.max(0, columns - 2))}${unicode ? "…" : ""}`;
  const spark = (values: readonly (number | null)[]): string => sparkline(values, SPARK, unicode).padEnd(SPARK);
  const row = (
    mark: string,
    trial: number,
    value: number | undefined,
    epochs: string,
    curve: string,
    values: Assignment,
  ): string =>
    cut(
      [
        `${mark} ${String(trial).padStart(5)}`,
        (value === undefined ? "" : formatCost(value)).padStart(9),
        ...[epochs.padStart(9), curve, valuesText(values)],
      ].join("  "),
    );
  const left = secondsLeft === undefined ? "-:--" : formatClock(secondsLeft);
  const done = total === undefined ? `${ended.length} trials` : `${ended.length} of ${total} trials`;
  return [
    cut(`  trial  ${sweep.metric.name.slice(0, 9).padStart(9)}  ${"epochs".padStart(9)}  ${"".padEnd(SPARK)}  values`),
    ...best.map((result, i) => {
      const line = row(
        i === 0 ? "*" : " ",
        result.trial,
        result.value!,
        String(result.epochs),
        spark(result.curve.value),
        result.assigned,
      );
      return i === 0 ? styled("green", line, colour) : line;
    }),
    ...[...running].map(([trial, { values, epoch, epochs, metric }]) =>
      styled(
        "dim",
        row(unicode ? "▸" : ">", trial, metric.at(-1), `${epoch}/${epochs}`, spark(metric), values),
        colour,
      ),
    ),
    cut(`  ${done}, ${running.size} running, ${left} left`),
  ];
}

const BARS = ["▁▂▃▄▅▆▇█", "_.-~=+*#"] as const;

/** A curve in so many characters at most: the higher the value the higher the bar. */
export function sparkline(values: readonly (number | null)[], width: number, unicode: boolean): string {
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const bars = BARS[unicode ? 0 : 1];
  const every = Math.max(1, Math.ceil(values.length / width));
  return values
    .filter((_, i) => (values.length - 1 - i) % every === 0)
    .map((value) => {
      if (value === null) return " ";
      const share = high > low ? (value - low) / (high - low) : 0;
      return bars[Math.min(bars.length - 1, Math.floor(share * bars.length))]!;
    })
    .join("");
}
