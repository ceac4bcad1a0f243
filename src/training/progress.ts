/** What a report of training says: the figures and lines of `--log`, as pure functions. */
import { styleText } from "node:util";

/** What the lines may be drawn with. */
export interface Look {
  /** Characters outside ASCII: ━, braille. */
  readonly unicode: boolean;
  readonly colour: boolean;
}

export type Unit = "epoch" | "iteration";

/** Where training stands. */
export interface Report {
  /** Epochs or iterations done; between whole ones within an epoch. */
  readonly done: number;
  readonly total: number;
  readonly unit: Unit;
  readonly cost: number;
  /** Undefined where it stays the same. */
  readonly learningRate?: number | undefined;
  readonly validation: Validation | undefined;
  /** Undefined until it is known. */
  readonly examplesPerSecond: number | undefined;
  readonly secondsLeft: number | undefined;
  /** Seconds since training began. */
  readonly seconds: number;
}

/** The last measurement of the validation examples. */
export interface Validation {
  readonly cost: number;
  readonly accuracy?: number | undefined;
  readonly meanSquaredError?: number | undefined;
  /** What the spec chose in place of these two, by name. */
  readonly metrics?: Readonly<Record<string, number>> | undefined;
}

/** A cost in about six characters: `0.3412`, `12.345`, `3.41e-4`. */
export function formatCost(cost: number): string {
  const size = Math.abs(cost);
  if (!Number.isFinite(cost) || cost === 0) return String(cost);
  if (size < 0.001 || size >= 99_999.5) return cost.toExponential(2);
  return cost.toFixed(size < 10 ? 4 : size < 100 ? 3 : size < 1000 ? 2 : 1);
}

/** A learning rate in three digits: `0.01`, `7.08e-4`. */
export function formatLearningRate(rate: number): string {
  const rounded = Number(rate.toPrecision(3));
  return rounded === 0 || rounded >= 0.001 ? String(rounded) : rounded.toExponential();
}

/** A rate in at most four characters: `87`, `412k`, `1.2M`. */
export function formatRate(perSecond: number): string {
  if (perSecond < 999.5) return perSecond < 9.95 ? perSecond.toFixed(1) : perSecond.toFixed(0);
  let [value, suffix] = [perSecond / 1000, "k"];
  for (const next of ["M", "G"]) if (value >= 999.5) [value, suffix] = [value / 1000, next];
  return `${value.toFixed(value < 9.95 ? 1 : 0)}${suffix}`;
}

/** Time left as a clock: `0:07`, `3:05`, `1:02:03`. */
export function formatClock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const two = (value: number): string => String(value).padStart(2, "0");
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, two(whole % 60)];
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** A time that passed: `0.42 s`, `3.2 s`, `2 min 5 s`, `1 h 2 min`. */
export function formatDuration(seconds: number): string {
  if (seconds < 0.995) return `${seconds.toFixed(2)} s`;
  if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  const minutes = Math.round(seconds / 60);
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

const BAR_WIDTH = { least: 6, most: 30 };

/**
 * The line that is redrawn in place: never longer than `width` columns. It gives up, in this order: the learning rate,
 * long words, the examples a second, the validation cost, the accuracy, the time left, the bar.
 */
export function progressLine(report: Report, width: number, look: Look): string {
  const { total, validation, examplesPerSecond } = report;
  const counter = counterText(report);
  const left = `${report.secondsLeft === undefined ? "-:--" : formatClock(report.secondsLeft)} left`;
  const cost = `cost ${formatCost(report.cost)}`;
  const rate = examplesPerSecond === undefined ? "" : formatRate(examplesPerSecond);
  const measured = (costWord: string, metric: "long" | "short"): string[] =>
    validation === undefined ? [] : [`${costWord} ${formatCost(validation.cost)}`, metricText(validation, metric)];

  const all = [...measured("validation cost", "long"), learningRateText(report), rate && `${rate} examples/s`];

  // From the fullest to the sparsest; `null` is the bar.
  const forms: readonly (readonly (string | null)[])[] = [
    [counter, null, left, cost, ...all],
    [counter, null, left, cost, ...measured("validation cost", "long"), rate && `${rate} examples/s`],
    [counter, null, left, cost, ...measured("validation", "long"), rate && `${rate}/s`],
    [counter, null, left, cost, ...measured("val", "short"), rate && `${rate}/s`],
    [counter, null, left, cost, ...measured("val", "short")],
    [counter, null, left, cost, ...measured("val", "short").slice(1)],
    [counter, null, left, cost],
    [counter, null, cost],
    [counter, cost],
    [counter],
  ];
  for (const form of forms) {
    const parts = form.filter((part) => part !== "");
    const fixed = parts.reduce((sum, part) => sum + (part?.length ?? 0) + 2, -2);
    if (fixed + (parts.includes(null) ? BAR_WIDTH.least : 0) > width) continue;
    const bar = progressBar(report.done / total, Math.min(BAR_WIDTH.most, width - fixed), look);
    return parts.map((part) => part ?? bar).join("  ");
  }
  return counter.slice(0, Math.max(0, width));
}

function progressBar(share: number, width: number, { unicode, colour }: Look): string {
  const filled = Math.floor(Math.min(1, Math.max(0, share)) * width);
  const done = (unicode ? "━" : "#").repeat(filled);
  const toCome = (unicode ? "─" : "-").repeat(width - filled);
  if (!colour) return done + toCome;
  return styleText("cyan", done, { validateStream: false }) + styleText("dim", toCome, { validateStream: false });
}

function metricText({ accuracy, meanSquaredError, metrics }: Validation, form: "long" | "short"): string {
  if (metrics !== undefined) return metricTexts(metrics).join("  ");
  if (accuracy !== undefined) return `${form === "long" ? "accuracy" : "acc"} ${accuracy.toFixed(4)}`;
  return meanSquaredError === undefined ? "" : `MSE ${formatCost(meanSquaredError)}`;
}

/** `f1_macro 0.9312`, of each. */
function metricTexts(metrics: Readonly<Record<string, number>>): string[] {
  return Object.entries(metrics).map(([name, value]) => `${name} ${formatCost(value)}`);
}

/** `epoch  5/60`, as wide for every epoch. */
function counterText({ unit, done, total }: Report): string {
  return `${unit} ${String(Math.floor(done)).padStart(String(total).length)}/${total}`;
}

function learningRateText({ learningRate }: Report): string {
  return learningRate === undefined ? "" : `learning rate ${formatLearningRate(learningRate)}`;
}

/** The cost and the last validation, each in a part of its own. */
function figures({ cost, validation }: Report): string[] {
  const parts = [`cost ${formatCost(cost)}`];
  if (validation !== undefined) {
    const { cost: measured, metrics } = validation;
    const others = metrics === undefined ? [metricText(validation, "long")] : metricTexts(metrics);
    parts.push(`validation cost ${formatCost(measured)}`, ...others);
  }
  return parts.filter((part) => part !== "");
}

/** One line of `--log plain`; the lines of one training are aligned. */
export function plainLine(report: Report): string {
  const parts = [counterText(report), ...figures(report), learningRateText(report)].filter((part) => part !== "");
  if (report.examplesPerSecond !== undefined) parts.push(`${formatRate(report.examplesPerSecond)} examples/s`);
  return parts.join("  ");
}

/** Plain lines come at the multiples of this: 8 to 20 over the whole training, at round numbers. */
export function plainInterval(total: number): number {
  const least = Math.max(1, total / 20);
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5].find((digit) => digit * power >= least) ?? 10) * power;
}

/** One report of `--log json`: an object on one line. A figure that is not finite is null. */
export function jsonLine(report: Report, event: "progress" | "end"): string {
  const { validation } = report;
  return JSON.stringify({
    event,
    [report.unit]: Number(report.done.toFixed(3)),
    total: report.total,
    cost: report.cost,
    learning_rate: report.learningRate,
    validation: validation && {
      cost: validation.cost,
      accuracy: validation.accuracy,
      mean_squared_error: validation.meanSquaredError,
      ...validation.metrics,
    },
    seconds: Number(report.seconds.toFixed(3)),
    examples_per_second: report.examplesPerSecond && Math.round(report.examplesPerSecond),
  });
}

/** The last line: `trained 60 epochs in 3.2 s: cost 0.0123, validation cost 0.0987, accuracy 0.9722`. */
export function summaryLine(report: Report): string {
  const { unit, total, seconds } = report;
  const done = Math.floor(report.done);
  const count = done < total ? `${done} of ${total}` : `${total}`;
  const units = total === 1 ? unit : `${unit}s`;
  return `trained ${count} ${units} in ${formatDuration(seconds)}: ${figures(report).join(", ")}`;
}
