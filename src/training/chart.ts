/** A curve of the cost, drawn with characters. */
import { styleText } from "node:util";
import { costAxis, countAxis, extremesOf, rateAxis, share, type Axis } from "./axis.ts";
import type { Look, Unit } from "./progress.ts";

/** A point of the curve: after `x` epochs or iterations, or at the learning rate x. */
export interface CostPoint {
  readonly x: number;
  readonly cost: number;
  /** A cost that is marked there, as that of the validation examples where it was measured. */
  readonly mark?: number | undefined;
}

export interface ChartOptions extends Look {
  /** What x is; the axis of learning rates is logarithmic. */
  readonly unit: Unit | "learning rate";
  /** What the line and the marks are. Default: training and validation. */
  readonly labels?: readonly [line: string, marks: string];
  /** Columns in all; between 30 and 72 of them are used. */
  readonly width: number;
}

const WIDTH = { least: 30, most: 72 };
/** Rows of the plot itself. */
const ROWS = 12;
/** Each character is a grid of dots; the dot in (row, column) is bit 2·row + column of its pattern. */
const DOTS = { across: 2, down: 4 };
/** A mark; no pattern of dots is drawn as it. */
const MARK = "o";
/** Characters from one mark to the next, so that the line shows between them. */
const MARK_EVERY = 3;
/** Columns for each label of the horizontal axis. */
const LABEL_EVERY = 10;

interface Glyphs {
  readonly pattern: (dots: number) => string;
  readonly tick: string;
  readonly side: string;
  readonly corner: string;
  readonly base: string;
  readonly baseTick: string;
  readonly line: string;
}

const UNICODE: Glyphs = { pattern: braille, tick: "┤", side: "│", corner: "└", base: "─", baseTick: "┬", line: "⠒⠒" };
const ASCII: Glyphs = { pattern: coarse, tick: "+", side: "|", corner: "+", base: "-", baseTick: "+", line: ".." };

/**
 * Draws cost against epochs, iterations or learning rates: the cost of each point as a line, with marks upon it. The
 * cost axis is logarithmic where all are positive and max/min > 30. A cost that is not finite leaves a gap.
 * Returns lines without a final line break; "" where fewer than two costs can be drawn.
 */
export function costChart(points: readonly CostPoint[], options: ChartOptions): string {
  const marks = points.flatMap(({ x, mark: y }) => (isFinite(y) ? [{ x, y }] : []));
  const line = points.map(({ x, cost }) => ({ x, y: cost }));
  if (line.filter(({ y }) => isFinite(y)).length < 2) return "";
  const [ofLine, ofMarks] = options.labels ?? ["training", "validation"];
  const legend: LegendEntry[] = [{ symbol: "line", colour: "cyan", label: ofLine }];
  if (marks.length > 0) legend.push({ symbol: MARK, colour: "yellow", label: ofMarks });
  const cost: Series = { line, colour: "cyan", marks, mark: MARK, markColour: "yellow" };
  return chart([cost], { ...options, title: "cost", legend });
}

/** A curve: a line, and single points marked with a character. */
export interface Series {
  readonly line: readonly Point[];
  readonly colour: Colour;
  /** In the order of x. */
  readonly marks: readonly Point[];
  readonly mark: string;
  readonly markColour: Colour;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Colour = Parameters<typeof styleText>[0];

export interface LegendEntry {
  /** A character, or the dots of a line. */
  readonly symbol: string;
  readonly colour: Colour;
  readonly label: string;
}

/**
 * Draws several curves over one pair of axes, later ones upon earlier ones. The axis of y is as in `costChart`. Returns
 * lines without a final line break; "" where no number can be drawn.
 */
export function chart(
  series: readonly Series[],
  options: ChartOptions & { readonly title: string; readonly legend: readonly LegendEntry[] },
): string {
  const all = series.flatMap(({ line, marks }) => [...line, ...marks]);
  const values = all.map(({ y }) => y).filter(isFinite);
  if (values.length === 0) return "";

  const glyphs = options.unicode ? UNICODE : ASCII;
  const style = (format: Colour, text: string): string =>
    options.colour ? styleText(format, text, { validateStream: false }) : text;
  const y = costAxis(values);
  const margin = Math.max(...y.ticks.map(({ label }) => label.length)) + 1;
  const columns = Math.min(WIDTH.most, Math.max(WIDTH.least, options.width)) - margin - 1;
  const [first, last] = extremesOf(all.map((point) => point.x));
  const axisOf = options.unit === "learning rate" ? rateAxis : countAxis;
  const x = axisOf(first, last, Math.floor(columns / LABEL_EVERY));
  const place = (point: Point): Dot => ({
    column: Math.round(share(point.x, x) * (columns * DOTS.across - 1)),
    row: Math.round((1 - share(point.y, y)) * (ROWS * DOTS.down - 1)),
  });

  const cells = new Map<number, Cell>();
  const dotted = new Uint8Array(columns * ROWS);
  for (const { line: points, colour } of series) {
    line(points.map((point) => (isFinite(point.y) ? place(point) : undefined)), columns).forEach((dots, at) => {
      if (dots > 0) cells.set(at, { text: glyphs.pattern((dotted[at]! |= dots)), colour });
    });
  }
  for (const { marks, mark, markColour } of series) {
    for (const at of markedCells(marks.map(place), columns)) cells.set(at, { text: mark, colour: markColour });
  }
  const labels = new Map(y.ticks.map(({ value, label }) => [place({ x: first, y: value }).row >> 2, label]));
  const plot = Array.from({ length: ROWS }, (_, row) => {
    const label = labels.get(row);
    const axis = `${(label ?? "").padStart(margin - 1)} ${label === undefined ? glyphs.side : glyphs.tick}`;
    return style("dim", axis) + painted(Array.from({ length: columns }, (_, i) => cells.get(row * columns + i)), style);
  });

  const legend = options.legend.map(
    ({ symbol, colour, label }) => `${style(colour, symbol === "line" ? glyphs.line : symbol)} ${label}`,
  );
  const [base, baseLabels] = horizontal(x, columns, glyphs);
  return [
    `${" ".repeat(margin)}${[`${options.title}${y.log ? " (log scale)" : ""}`, ...legend].join("   ")}`,
    ...plot,
    style("dim", " ".repeat(margin) + base),
    style("dim", `${" ".repeat(margin)}${baseLabels}`),
    style("dim", " ".repeat(margin + 1 + Math.floor((columns - options.unit.length) / 2)) + options.unit),
  ].join("\n");
}

/** A character of the plot; undefined for a blank. */
interface Cell {
  readonly text: string;
  readonly colour: Colour;
}

/** The cells as text, without blanks at the end; neighbours of one colour are painted together. */
function painted(cells: readonly (Cell | undefined)[], style: (format: Colour, text: string) => string): string {
  const runs: { text: string; readonly colour: Colour | undefined }[] = [];
  for (const cell of cells.slice(0, cells.findLastIndex((each) => each !== undefined) + 1)) {
    const last = runs.at(-1);
    if (last !== undefined && last.colour === cell?.colour) last.text += cell?.text ?? " ";
    else runs.push({ text: cell?.text ?? " ", colour: cell?.colour });
  }
  return runs.map(({ text, colour }) => (colour === undefined ? text : style(colour, text))).join("");
}

/** A dot of the plot, from its left and its top. */
interface Dot {
  readonly column: number;
  readonly row: number;
}

function isFinite(value: number | undefined): value is number {
  return Number.isFinite(value);
}

/** The dots of each character, row by row: straight lines from dot to dot, broken where one is missing. */
function line(dots: readonly (Dot | undefined)[], columns: number): Uint8Array {
  const patterns = new Uint8Array(columns * ROWS);
  let from: Dot | undefined;
  for (const to of dots) {
    const start = from ?? to;
    from = to;
    if (start === undefined || to === undefined) continue;
    const steps = Math.max(1, Math.abs(to.column - start.column), Math.abs(to.row - start.row));
    for (let step = 0; step <= steps; step++) {
      const column = Math.round(start.column + ((to.column - start.column) * step) / steps);
      const row = Math.round(start.row + ((to.row - start.row) * step) / steps);
      const at = Math.floor(row / DOTS.down) * columns + Math.floor(column / DOTS.across);
      patterns[at] = (patterns[at] ?? 0) | (1 << ((row % DOTS.down) * DOTS.across + (column % DOTS.across)));
    }
  }
  return patterns;
}

/** The characters that carry a mark. */
function markedCells(dots: readonly Dot[], columns: number): ReadonlySet<number> {
  const cells = new Set<number>();
  let free = 0;
  for (const { column, row } of dots) {
    const at = Math.floor(column / DOTS.across);
    if (at < free) continue;
    cells.add(Math.floor(row / DOTS.down) * columns + at);
    free = at + MARK_EVERY;
  }
  return cells;
}

/** The horizontal axis and its labels, each centred under its tick, from the axis' corner on. */
function horizontal(x: Axis, columns: number, glyphs: Glyphs): [axis: string, labels: string] {
  const axis = Array.from({ length: columns }, () => glyphs.base);
  let labels = "";
  for (const tick of x.ticks) {
    const column = Math.floor((share(tick.value, x) * (columns * DOTS.across - 1)) / DOTS.across);
    axis[column] = glyphs.baseTick;
    const start = Math.min(column + 1 - Math.floor((tick.label.length - 1) / 2), columns + 1 - tick.label.length);
    labels = labels.padEnd(start) + tick.label;
  }
  return [glyphs.corner + axis.join(""), labels];
}

/** Unicode's braille patterns number the dots down the columns, the lowest row last. */
function braille(dots: number): string {
  if (dots === 0) return " ";
  const bits = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80];
  return String.fromCodePoint(0x2800 + bits.reduce((sum, bit, dot) => sum + ((dots >> dot) & 1) * bit, 0));
}

/** Two rows in place of four. */
function coarse(dots: number): string {
  if (dots === 0) return " ";
  return (dots & 0x0f) === 0 ? "." : (dots & 0xf0) === 0 ? "'" : ":";
}
