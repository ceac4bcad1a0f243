/** Curves over a pair of axes as SVG, in the colours of the block diagrams, for light and dark. */
import { DARK, escapeXml, FAMILIES, LIGHT, type Palette } from "../graph/svg.ts";
import { share, type Axis } from "../training/axis.ts";

export interface Plot {
  readonly title: string;
  readonly x: Axis;
  readonly y: Axis;
  /** What x counts, told below its axis. */
  readonly unit?: string;
  readonly curves: readonly Curve[];
}

export interface Curve {
  /** Undefined for one that the legend leaves out. */
  readonly label: string | undefined;
  /** Lines in the units of the axes, without jumps. What lies outside of the axes is cut off. */
  readonly lines: readonly Line[];
  /** Points that are drawn as dots. */
  readonly marks?: readonly Point[];
  readonly dashed?: true;
  /** Which of the colours it has. Default: that of its place. */
  readonly colour?: number;
}

export type Line = readonly Point[];
export type Point = readonly [x: number, y: number];

export interface Size {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

const SMALL: Size = { width: 320, height: 200 };
const MARGIN = { left: 38, right: 12, top: 28, bottom: 22 };
/** Pixels that a letter of a label beside the axis takes. */
const DIGIT = 6.5;
/** Pixels for each row of the legend from the second on, and for the unit. */
const ROW = 17;
/** Between two labels of the legend, and about as much as one of its letters takes. */
const GAP = 14;
const LETTER = 6.8;

/** Of curves, the first as forward propagation in the block diagrams and the second as backward propagation. */
export const COLOURS: Readonly<Record<"light" | "dark", readonly string[]>> = {
  light: [...rolesOf(LIGHT), "#1a7f37", "#cf222e", "#9a6700", "#0e7c86", "#bf3989"],
  dark: [...rolesOf(DARK), "#3fb950", "#f85149", "#d29922", "#39c5cf", "#db61a2"],
};

function rolesOf({ lines: { forward, backward, loss } }: Palette): string[] {
  return [forward, backward, loss];
}

/** Which of the colours curve i has. */
function colourOf({ colour }: Curve, i: number): number {
  return (colour ?? i) % COLOURS.light.length;
}

/** The text of an SVG file, without a final newline. */
export function svgOfPlot(plot: Plot, size: Size = SMALL): string {
  return svgWith(plot, size, ["<style>", ...plotStyle(plot.curves), "</style>"]);
}

/** The SVG as a part of a page that has `plotStyle` among its own styles. */
export function inlinePlot(plot: Plot, size: Size): string {
  return svgWith(plot, size, []);
}

function svgWith({ title, x, y, unit, curves }: Plot, { width, height }: Size, style: readonly string[]): string {
  const longest = Math.max(...y.ticks.map(({ label }) => label.length));
  const left = Math.max(MARGIN.left, Math.ceil(DIGIT * longest) + 10);
  const rows = legendRows(curves, width - left - MARGIN.right);
  const area = {
    left,
    right: width - MARGIN.right,
    top: MARGIN.top + ROW * Math.max(0, rows.length - 1),
    bottom: height - MARGIN.bottom - (unit === undefined ? 0 : ROW),
  };
  const across = (value: number): number => tenth(area.left + share(value, x) * (area.right - area.left));
  const up = (value: number): number => tenth(area.bottom - share(value, y) * (area.bottom - area.top));
  const vertical = (value: number): string => `M${across(value)} ${area.top}V${area.bottom}`;
  const horizontal = (value: number): string => `M${area.left} ${up(value)}H${area.right}`;
  const pixels = (line: Line): Line => straightened(line.map(([a, b]) => [across(a), up(b)]));
  const path = (line: Line): string =>
    `M${pixels(line)
      .map((point) => point.join(" "))
      .join("L")}`;
  const grid = [...x.ticks.map(({ value }) => vertical(value)), ...y.ticks.map(({ value }) => horizontal(value))];
  const origin = y.log ? y.low : Math.min(y.high, Math.max(0, y.low));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="plot" role="img" width="${width}" height="${height}" ` +
      `viewBox="0 0 ${width} ${height}">`,
    `<title>${escapeXml(title)}</title>`,
    ...style,
    `<rect width="${width}" height="${height}"/>`,
    `<path class="grid" d="${grid.join("")}"/>`,
    `<path class="axis" d="${vertical(Math.max(0, x.low))}${horizontal(origin)}"/>`,
    ...x.ticks.map(({ value, label }) => textAt("below", across(value), area.bottom + 15, signed(label))),
    ...y.ticks.map(({ value, label }) => textAt("beside", area.left - 6, tenth(up(value) + 4), signed(label))),
    ...(unit === undefined ? [] : [textAt("below", (area.left + area.right) / 2, height - 7, escapeXml(unit))]),
    ...curves.map((curve, i) => {
      const shown = curve.lines.flatMap((line) => within(line, y)).filter((line) => line.length > 1);
      const dashed = curve.dashed === true ? " dashed" : "";
      return `<path class="curve c${colourOf(curve, i)}${dashed}" d="${shown.map(path).join("")}"/>`;
    }),
    ...curves.flatMap((curve, i) =>
      (curve.marks ?? singlePoints(curve.lines))
        .filter((point) => isWithin(point, y.low, y.high))
        .map(([a, b]) => `<circle class="mark c${colourOf(curve, i)}" cx="${across(a)}" cy="${up(b)}" r="2.5"/>`),
    ),
    ...rows.map((row, i) => textAt("legend", area.left, 17 + ROW * i, row.map(legendOf).join(""))),
    "</svg>",
  ].join("\n");
}

function tenth(pixels: number): number {
  return Math.round(10 * pixels) / 10;
}

function textAt(place: "below" | "beside" | "legend", x: number, y: number, content: string): string {
  return `<text class="${place}" x="${x}" y="${y}">${content}</text>`;
}

interface Legend {
  readonly label: string;
  readonly colour: number;
}

/** As many labels in a row as there is room for. */
function legendRows(curves: readonly Curve[], room: number): Legend[][] {
  const rows: Legend[][] = [];
  let used = Infinity;
  curves.forEach((curve, i) => {
    if (curve.label === undefined) return;
    const width = LETTER * curve.label.length + GAP;
    if (used + width > room + GAP) {
      rows.push([]);
      used = 0;
    }
    used += width;
    rows.at(-1)!.push({ label: curve.label, colour: colourOf(curve, i) });
  });
  return rows;
}

function legendOf({ label, colour }: Legend, i: number): string {
  return `<tspan class="c${colour}"${i === 0 ? "" : ` dx="${GAP}"`}>${escapeXml(label)}</tspan>`;
}

function signed(label: string): string {
  return label.replace("-", "−");
}

/** The parts of a line between the ends of an axis, which they reach where the line leaves them. */
function within(line: Line, { low, high }: Axis): Line[] {
  const parts: Point[][] = [[]];
  line.forEach((point, i) => {
    const before = line[i - 1];
    const inside = isWithin(point, low, high);
    if (before !== undefined && inside !== isWithin(before, low, high)) {
      const [[x0, y0], [x1, y1]] = [before, point];
      const border = (inside ? y0 : y1) > high ? high : low;
      parts.at(-1)!.push([x0 + ((x1 - x0) * (border - y0)) / (y1 - y0), border]);
    }
    if (inside) parts.at(-1)!.push(point);
    else if (parts.at(-1)!.length > 0) parts.push([]);
  });
  return parts.filter((part) => part.length > 0);
}

/** Lines of one point, which as lines would not be seen. */
function singlePoints(lines: readonly Line[]): Point[] {
  return lines.filter((line) => line.length === 1).flat();
}

function isWithin([, y]: Point, low: number, high: number): boolean {
  return y >= low && y <= high;
}

/** Without the points that lie between others to less than a fifth of a pixel (Douglas and Peucker, 1973). */
function straightened(line: Line): Line {
  const [first, last] = [line[0]!, line.at(-1)!];
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]];
  const length = Math.hypot(dx, dy);
  let [farthest, distance] = [0, 0];
  line.forEach(([x, y], i) => {
    const [fromX, fromY] = [x - first[0], y - first[1]];
    const away = length === 0 ? Math.hypot(fromX, fromY) : Math.abs(dx * fromY - dy * fromX) / length;
    if (away > distance) [farthest, distance] = [i, away];
  });
  if (distance < 0.2) return [first, last];
  return [...straightened(line.slice(0, farthest + 1)).slice(0, -1), ...straightened(line.slice(farthest))];
}

/**
 * Every rule begins with the class of the root, so that the styles of a page that holds the SVG are left alone. Without
 * curves, for whichever.
 */
export function plotStyle(curves?: readonly Curve[]): string[] {
  const colours = curves === undefined ? COLOURS.light.length : 1 + Math.max(-1, ...curves.map(colourOf));
  const marked = curves?.some(({ marks = [] }) => marks.length > 0) ?? true;
  const dashed = curves?.some((curve) => curve.dashed === true) ?? true;
  const palettes = [LIGHT, DARK].map((palette, i) =>
    coloursOf(palette, COLOURS[i === 0 ? "light" : "dark"].slice(0, colours), marked),
  );
  return [
    `.plot text { font: 400 11px ${FAMILIES.sans}; }`,
    ".plot .below { text-anchor: middle; }",
    ".plot .beside { text-anchor: end; }",
    `.plot .legend { font-size: 12px; font-weight: 600; }`,
    ".plot .axis, .plot .grid { stroke-width: 1; }",
    ".plot .grid { opacity: 0.2; }",
    ".plot .curve { fill: none; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }",
    ...(dashed ? [".plot .dashed { stroke-width: 1.5; stroke-dasharray: 2 4; }"] : []),
    ...palettes[0]!,
    "@media (prefers-color-scheme: dark) {",
    ...palettes[1]!.map((rule) => `  ${rule}`),
    "}",
  ];
}

function coloursOf({ background, muted }: Palette, colours: readonly string[], marked: boolean): string[] {
  return [
    `.plot rect { fill: ${background}; }`,
    `.plot text { fill: ${muted}; }`,
    `.plot .axis, .plot .grid { stroke: ${muted}; }`,
    ...colours.flatMap((colour, i) => [
      `.plot .curve.c${i} { stroke: ${colour}; }`,
      ...(marked ? [`.plot .mark.c${i} { fill: ${colour}; }`] : []),
      `.plot tspan.c${i} { fill: ${colour}; }`,
    ]),
  ];
}
