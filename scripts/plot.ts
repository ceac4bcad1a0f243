/** Curves over a pair of axes as SVG, in the colours of the block diagrams, for light and dark. */
import { DARK, escapeXml, FAMILIES, LIGHT, type Palette } from "../src/graph/svg.ts";
import { share, type Axis } from "../src/training/axis.ts";

export interface Plot {
  readonly title: string;
  readonly x: Axis;
  readonly y: Axis;
  /** At most three. */
  readonly curves: readonly Curve[];
}

export interface Curve {
  readonly label: string;
  /** Lines in the units of the axes, without jumps. What lies outside of the axes is cut off. */
  readonly lines: readonly Line[];
}

export type Line = readonly Point[];
export type Point = readonly [x: number, y: number];

const WIDTH = 320;
const HEIGHT = 200;
const AREA = { left: 38, right: 308, top: 28, bottom: 178 };

/** The first curve has the colour of forward propagation, the second that of backward propagation. */
const COLOURS = ["forward", "backward", "loss"] as const;

/** The text of an SVG file, without a final newline. */
export function svgOfPlot({ title, x, y, curves }: Plot): string {
  const across = (value: number): number => tenth(AREA.left + share(value, x) * (AREA.right - AREA.left));
  const up = (value: number): number => tenth(AREA.bottom - share(value, y) * (AREA.bottom - AREA.top));
  const vertical = (value: number): string => `M${across(value)} ${AREA.top}V${AREA.bottom}`;
  const horizontal = (value: number): string => `M${AREA.left} ${up(value)}H${AREA.right}`;
  const pixels = (line: Line): Line => straightened(line.map(([a, b]) => [across(a), up(b)]));
  const path = (line: Line): string => `M${pixels(line).map((point) => point.join(" ")).join("L")}`;
  const grid = [...x.ticks.map(({ value }) => vertical(value)), ...y.ticks.map(({ value }) => horizontal(value))];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="plot" role="img" width="${WIDTH}" height="${HEIGHT}" ` +
      `viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<title>${escapeXml(title)}</title>`,
    "<style>",
    ...styleOf(curves.length),
    "</style>",
    `<rect width="${WIDTH}" height="${HEIGHT}"/>`,
    `<path class="grid" d="${grid.join("")}"/>`,
    `<path class="axis" d="${vertical(Math.max(0, x.low))}${horizontal(Math.max(0, y.low))}"/>`,
    ...x.ticks.map(({ value, label }) => textAt("below", across(value), AREA.bottom + 15, signed(label))),
    ...y.ticks.map(({ value, label }) => textAt("beside", AREA.left - 6, tenth(up(value) + 4), signed(label))),
    ...curves.map(({ lines }, i) => {
      const shown = lines.flatMap((line) => within(line, y));
      return `<path class="curve c${i}" d="${shown.map(path).join("")}"/>`;
    }),
    textAt("legend", AREA.left, 17, curves.map(legendOf).join("")),
    "</svg>",
  ].join("\n");
}

function tenth(pixels: number): number {
  return Math.round(10 * pixels) / 10;
}

function textAt(place: "below" | "beside" | "legend", x: number, y: number, content: string): string {
  return `<text class="${place}" x="${x}" y="${y}">${content}</text>`;
}

function legendOf({ label }: Curve, i: number): string {
  return `<tspan class="c${i}"${i === 0 ? "" : ' dx="14"'}>${escapeXml(label)}</tspan>`;
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
  return parts.filter((part) => part.length > 1);
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

/** Every rule begins with the class of the root, so that the styles of a page that holds the SVG are left alone. */
function styleOf(curves: number): string[] {
  return [
    `.plot text { font: 400 11px ${FAMILIES.sans}; }`,
    ".plot .below { text-anchor: middle; }",
    ".plot .beside { text-anchor: end; }",
    `.plot .legend { font-size: 12px; font-weight: 600; }`,
    ".plot .axis, .plot .grid { stroke-width: 1; }",
    ".plot .grid { opacity: 0.2; }",
    ".plot .curve { fill: none; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }",
    ...coloursOf(LIGHT, curves),
    "@media (prefers-color-scheme: dark) {",
    ...coloursOf(DARK, curves).map((rule) => `  ${rule}`),
    "}",
  ];
}

function coloursOf({ background, muted, lines }: Palette, curves: number): string[] {
  return [
    `.plot rect { fill: ${background}; }`,
    `.plot text { fill: ${muted}; }`,
    `.plot .axis, .plot .grid { stroke: ${muted}; }`,
    ...COLOURS.slice(0, curves).flatMap((role, i) => [
      `.plot .curve.c${i} { stroke: ${lines[role]}; }`,
      `.plot tspan.c${i} { fill: ${lines[role]}; }`,
    ]),
  ];
}
