/** Cost, metrics and learning rate over the epochs. */
import type { EpochLine } from "../runs/record.ts";
import { costAxis, countAxis, extremesOf, numberAxis, type Axis } from "../training/axis.ts";
import { formatCost, formatLearningRate } from "../training/progress.ts";
import { html, markup, section, table, type Html } from "./html.ts";
import { inlinePlot, type Curve, type Line, type Point } from "./plot.ts";
import { sampled, thinned } from "./thin.ts";

export const SIZE = { width: 360, height: 230 } as const;

/** More single points than these would run into each other. */
const MOST_MARKS = 40;

export interface Count {
  /** Epochs, or steps where trainings are counted in iterations. */
  readonly unit: "epoch" | "iteration";
  readonly of: (line: Pick<EpochLine, "epoch" | "step">) => number;
}

export function countOf(length: "epochs" | "iterations"): Count {
  return length === "epochs"
    ? { unit: "epoch", of: ({ epoch }) => epoch }
    : { unit: "iteration", of: ({ step }) => step };
}

/** Names of what was measured on the validation examples. */
export function measuredNames(epochs: readonly EpochLine[]): string[] {
  return [...new Set(epochs.flatMap(({ validation = {} }) => Object.keys(validation)))];
}

/** The points at which a number is known, thinned, a line broken where it is not finite. */
export function lineOf(
  epochs: readonly EpochLine[],
  count: Count,
  valueOf: (line: EpochLine) => number | null | undefined,
): Line[] {
  const parts: Point[][] = [[]];
  for (const each of epochs) {
    const value = valueOf(each);
    // Not measured is not the same as not finite.
    if (value === undefined) continue;
    if (value !== null && Number.isFinite(value)) parts.at(-1)!.push([count.of(each), value]);
    else if (parts.at(-1)!.length > 0) parts.push([]);
  }
  return parts.filter((part) => part.length > 0).map((part) => thinned(part));
}

/** A curve whose single points are marked, since there is a line only where something was measured twice. */
export function measuredCurve(label: string | undefined, lines: readonly Line[], colour: number): Curve {
  const marks = sampled(lines.flat(), MOST_MARKS);
  return { label, lines, marks, colour };
}

type AxisOf = (values: readonly number[]) => Axis;

function plotOf(title: string, count: Count, curves: readonly Curve[], axisOf: AxisOf): Html | undefined {
  const points = curves.flatMap(({ lines }) => lines.flat());
  if (points.length === 0) return undefined;
  const x = countAxis(...extremesOf(points.map(([at]) => at)), 6);
  const y = axisOf(points.map(([, value]) => value));
  return markup(inlinePlot({ title, x, y, unit: count.unit, curves }, SIZE));
}

/** Of the table of epochs. */
const ROWS = 20;

export function curvesSection(epochs: readonly EpochLine[], count: Count): Html {
  if (epochs.length === 0) return section("curves", "Curves", html`<p>No epoch has been completed.</p>`);
  const metrics = measuredNames(epochs).filter((name) => name !== "cost");
  const rates = epochs.map(({ learning_rate }) => learning_rate);
  const constant = rates.every((rate) => rate === rates[0]);
  const cost = plotOf(
    "Cost",
    count,
    [
      { label: "cost, training", lines: lineOf(epochs, count, (line) => line.cost), colour: 0 },
      ...validationCurve(
        lineOf(epochs, count, ({ validation }) => validation?.cost),
        "validation",
      ),
    ],
    costAxis,
  );
  const plots = metrics.map((name) =>
    plotOf(
      name,
      count,
      validationCurve(
        lineOf(epochs, count, ({ validation }) => validation?.[name]),
        `${name}, validation`,
      ),
      numberAxis,
    ),
  );
  const rate = constant
    ? html`<p class="muted">The learning rate was ${formatLearningRate(rates[0]!)} throughout.</p>`
    : undefined;
  const ratePlot = constant
    ? undefined
    : plotOf(
        "Learning rate",
        count,
        [{ label: "learning rate", lines: lineOf(epochs, count, (line) => line.learning_rate), colour: 2 }],
        costAxis,
      );
  return section(
    "curves",
    "Curves",
    html`<div class="plots">${[cost, ...plots, ratePlot]}</div>`,
    rate,
    epochTable(epochs, metrics),
  );
}

function validationCurve(lines: readonly Line[], label: string): Curve[] {
  return lines.length === 0 ? [] : [measuredCurve(label, lines, 1)];
}

function epochTable(epochs: readonly EpochLine[], metrics: readonly string[]): Html {
  const shown = sampled(epochs, ROWS);
  const number = (value: number | null | undefined): string =>
    value === undefined ? "" : value === null ? "not finite" : formatCost(value);
  const validated = epochs.some(({ validation }) => validation !== undefined);
  const rows = shown.map(({ epoch, step, cost, learning_rate, validation }) => [
    ...[String(epoch), String(step), number(cost)],
    ...(validated ? [number(validation?.cost), ...metrics.map((name) => number(validation?.[name]))] : []),
    formatLearningRate(learning_rate),
  ]);
  const head = [
    "epoch",
    "step",
    "cost",
    ...(validated ? ["val_cost", ...metrics.map((name) => `val_${name}`)] : []),
    "learning rate",
  ];
  const title =
    shown.length < epochs.length
      ? `${shown.length} of the ${epochs.length} epochs as numbers`
      : "The epochs as numbers";
  return html`<details><summary>${title}</summary>${table(head, rows)}</details>`;
}
