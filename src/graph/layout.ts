/** Graph → Drawing: where each block, arrow and label of the course's figure lies, in pixels. */
import { count } from "../network/summary.ts";
import { columnsOf, type Column, type Line } from "./columns.ts";
import type { Arrow, Box, Drawing, Label, Point, Rectangle, Role } from "./drawing.ts";
import type { Graph, Tensor } from "./graph.ts";
import { textWidth } from "./text.ts";

const MARGIN = 24;
const PADDING = 12;
/** From baseline to baseline. */
const LINE = 17;
/** From the top of a line to its baseline. */
const ASCENT = 12;
/** Of arrows from parameters and to gradients. */
const STEM = 24;
/** Between parallel lines that lead from one band to the next. */
const LANE = 14;
const HEADER = 78;
/** Between the title of a box and its formulas. */
const TITLE_GAP = 4;
/** Bands hold as many columns as fit, so that a page or a screen shows their text at its size. */
const MAX_WIDTH = 1320;
/** With three or more, no network leaves the loss in a band of its own. */
const MIN_COLUMNS = 3;

/** Distances that all bands share. */
interface Grid {
  readonly boxWidth: number;
  readonly forwardHeight: number;
  /** Between forward and backward boxes. */
  readonly cacheHeight: number;
  readonly backwardHeight: number;
  /** Left of a band's first box. */
  readonly stub: number;
  /** Between boxes, and right of a band's last one. */
  readonly gap: number;
}

/** Lays columns out from left to right, in bands one below the other where they are too many for one. */
export function layOut(graph: Graph): Drawing {
  const columns = columnsOf(graph);
  const grid = gridOf(columns);
  const bands = bandsOf(columns, grid);
  const lanes = bands.length > 1 ? 2 * LANE : 0;
  const widest = Math.max(...bands.map(({ length }) => length));
  const left = MARGIN + lanes;
  const right = left + grid.stub + widest * (grid.boxWidth + grid.gap) - (bands.length > 1 ? 0 : grid.gap);
  const { forwardHeight, cacheHeight, backwardHeight } = grid;
  const ends = STEM + 2 * LINE + 2;
  const bandHeight = 2 * ends + forwardHeight + cacheHeight + backwardHeight;
  const placed = bands.flatMap((band, row) =>
    band.map((column, i): Placed => ({
      column,
      row,
      x: left + grid.stub + i * (grid.boxWidth + grid.gap),
      y: MARGIN + HEADER + row * (bandHeight + 4 * LANE) + ends,
      bottom: MARGIN + HEADER + row * (bandHeight + 4 * LANE) + bandHeight,
    })),
  );
  const parts = placed.flatMap((place, i) => [
    drawColumn(place, grid),
    drawFlow(placed[i - 1], place, grid, { left, right }),
  ]);
  const header = headerOf(graph);
  return {
    name: graph.name,
    description: descriptionOf(graph),
    width: Math.max(right + lanes, MARGIN + header.width) + MARGIN,
    height: placed.at(-1)!.bottom + MARGIN,
    boxes: parts.flatMap(({ boxes }) => boxes),
    arrows: [...header.arrows, ...parts.flatMap(({ arrows }) => arrows)],
    labels: [...header.labels, ...parts.flatMap(({ labels }) => labels)],
  };
}

function gridOf(columns: readonly Column[]): Grid {
  const most = <T>(items: readonly T[], value: (item: T) => number): number =>
    items.reduce((largest, item) => Math.max(largest, value(item)), 0);
  const widthOf = (tensors: readonly Tensor[]): number =>
    most(tensors, ({ symbol, shape }) => Math.max(textWidth(symbol, "symbol"), textWidth(shape, "shape")));
  const layers = columns.filter(({ isLoss }) => !isLoss);
  const loss = columns.filter(({ isLoss }) => isLoss);
  const lines = columns.flatMap(({ forwardLines, backwardLines }) => [...forwardLines, ...backwardLines]);
  const forwardHeight = most(layers, ({ forwardLines }) => boxHeight(forwardLines));
  const gap = 2 * PADDING + most(columns.slice(1), ({ forward, backward }) => widthOf([...forward, ...backward]));
  return {
    boxWidth: 2 * PADDING + most(lines, lineWidth),
    forwardHeight,
    // The upper part of the loss reaches down to its lower part, which is as high as the backward boxes.
    cacheHeight: Math.max(
      2 * PADDING + LINE * most(columns, ({ cache }) => cache.length),
      most(loss, ({ forwardLines }) => boxHeight(forwardLines)) - forwardHeight,
    ),
    backwardHeight: most(columns, ({ backwardLines }) => boxHeight(backwardLines)),
    stub: Math.max(gap, 2 * PADDING + widthOf(columns[0]!.forward)),
    gap,
  };
}

function lineWidth({ text, style }: Line): number {
  return textWidth(text, style);
}

function boxHeight(lines: readonly Line[]): number {
  return 2 * PADDING + LINE * lines.length + (lines[0]?.style === "title" ? TITLE_GAP : 0) - 4;
}

/** The columns in as many bands as they need, as evenly as they go, the longer ones first. */
function bandsOf(columns: readonly Column[], { stub, boxWidth, gap }: Grid): Column[][] {
  const room = MAX_WIDTH - 2 * MARGIN - stub;
  const most = Math.max(MIN_COLUMNS, Math.floor(room / (boxWidth + gap)));
  const bands = Math.ceil(columns.length / most);
  const end = (row: number): number => row * Math.floor(columns.length / bands) + Math.min(row, columns.length % bands);
  return Array.from({ length: bands }, (_, row) => columns.slice(end(row), end(row + 1)));
}

interface Placed {
  readonly column: Column;
  /** The band. */
  readonly row: number;
  /** The upper left corner of the upper box. */
  readonly x: number;
  readonly y: number;
  /** The lower end of the band. */
  readonly bottom: number;
}

interface Part {
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
  readonly labels: readonly Label[];
}

/** The boxes of a column with what comes in from above, the cache between them, and what goes out below. */
function drawColumn({ column, x, y }: Placed, grid: Grid): Part {
  const { boxWidth, forwardHeight, cacheHeight, backwardHeight } = grid;
  const middle = y + forwardHeight;
  const bottom = middle + cacheHeight + backwardHeight;
  const upper = { x, y, width: boxWidth, height: forwardHeight };
  const lower = { x, y: middle + cacheHeight, width: boxWidth, height: backwardHeight };
  const upperLabels = lineLabels(column.forwardLines, upper);
  const lowerLabels = lineLabels(column.backwardLines, lower);
  const acrossBox = (tensors: readonly Tensor[], i: number): number =>
    Math.round(x + (boxWidth * (i + 0.5)) / tensors.length);
  const { above, below, cache } = column;
  const symbolX = x + CACHE_X + PADDING;
  const cacheTop = middle + (cacheHeight - LINE * cache.length) / 2;
  return {
    boxes: column.isLoss
      ? [{ ...upper, height: bottom - y, role: "loss", labels: [...upperLabels, ...lowerLabels] }]
      : [
          { ...upper, role: "forward", labels: upperLabels },
          { ...lower, role: "backward", labels: lowerLabels },
        ],
    arrows: [
      ...above.map((_, i): Arrow => arrow("end", [acrossBox(above, i), y - STEM], [acrossBox(above, i), y])),
      ...below.map((_, i): Arrow => arrow("end", [acrossBox(below, i), bottom], [acrossBox(below, i), bottom + STEM])),
      ...(cache.length === 0 ? [] : [arrow("cache", [x + CACHE_X, middle], [x + CACHE_X, middle + cacheHeight])]),
    ],
    labels: [
      ...above.flatMap((each, i) => pairLabels(each, acrossBox(above, i), y - STEM - LINE - 6)),
      ...below.flatMap((each, i) => pairLabels(each, acrossBox(below, i), bottom + STEM + ASCENT + 2)),
      ...cache.flatMap(({ symbol, shape }, i): Label[] => {
        const baseline = cacheTop + i * LINE + ASCENT;
        return [
          { x: symbolX, y: baseline, anchor: "start", style: "symbol", text: symbol },
          { x: x + CACHE_X + cacheTextX(cache), y: baseline, anchor: "start", style: "shape", text: shape },
        ];
      }),
    ],
  };
}

/** The arrow of the cache, from the left of the box. */
const CACHE_X = 20;

/** The shapes of the cache, from its arrow: right of the widest symbol. */
function cacheTextX(cache: readonly Tensor[]): number {
  return 2 * PADDING + Math.max(0, ...cache.map(({ symbol }) => textWidth(symbol, "symbol")));
}

function lineLabels(lines: readonly Line[], { x, y }: Rectangle): Label[] {
  const last = lines.findLastIndex(({ style }) => style !== "formula");
  return lines.map(({ text, style }, i) => ({
    x: x + PADDING,
    y: y + PADDING + ASCENT - 2 + i * LINE + (last >= 0 && i > last ? TITLE_GAP : 0),
    anchor: "start",
    style,
    text,
  }));
}

/** A symbol, and its shape on the line below. */
function pairLabels({ symbol, shape }: Tensor, x: number, y: number): Label[] {
  return [
    { x, y, anchor: "middle", style: "symbol", text: symbol },
    { x, y: y + LINE, anchor: "middle", style: "shape", text: shape },
  ];
}

/**
 * The arrows between a column and the one before it. Where the two are in different bands, forward propagation leaves
 * through the right and enters from the left, backward propagation the other way; the lines are laid so that none
 * crosses another: of the verticals, forward is the outer one on the right, backward on the left; between the bands
 * backward is above.
 */
function drawFlow(
  before: Placed | undefined,
  { column, row, x, y }: Placed,
  { boxWidth, forwardHeight, cacheHeight, backwardHeight, gap, stub }: Grid,
  { left, right }: { readonly left: number; readonly right: number },
): Part {
  const forwardY = (top: number): number => Math.round(top + forwardHeight / 2);
  const backwardY = (top: number): number => Math.round(top + forwardHeight + cacheHeight + backwardHeight / 2);
  const labelsAt = (centre: number, top: number): Label[] => [
    ...flowLabels(column.forward, centre, forwardY(top)),
    ...flowLabels(column.backward, centre, backwardY(top)),
  ];
  if (before === undefined) {
    return {
      boxes: [],
      arrows: [arrow("forward", [x - stub, forwardY(y)], [x, forwardY(y)])],
      labels: labelsAt(x - stub / 2, y),
    };
  }
  const end = before.x + boxWidth;
  if (before.row === row) {
    return {
      boxes: [],
      arrows: [
        arrow("forward", [end, forwardY(y)], [x, forwardY(y)]),
        arrow("backward", [x, backwardY(y)], [end, backwardY(y)]),
      ],
      labels: labelsAt(end + gap / 2, y),
    };
  }
  const { y: above, bottom } = before;
  const [innerLeft, outerLeft] = [left - LANE, left - 2 * LANE];
  const [innerRight, outerRight] = [right + LANE, right + 2 * LANE];
  const [upper, lower] = [bottom + LANE, bottom + 2 * LANE];
  return {
    boxes: [],
    arrows: [
      arrow(
        "forward",
        [end, forwardY(above)],
        [outerRight, forwardY(above)],
        [outerRight, lower],
        [innerLeft, lower],
        [innerLeft, forwardY(y)],
        [x, forwardY(y)],
      ),
      arrow(
        "backward",
        [x, backwardY(y)],
        [outerLeft, backwardY(y)],
        [outerLeft, upper],
        [innerRight, upper],
        [innerRight, backwardY(above)],
        [end, backwardY(above)],
      ),
    ],
    labels: [...labelsAt(end + gap / 2, above), ...labelsAt(x - stub / 2, y)],
  };
}

function arrow(role: Role, ...points: readonly Point[]): Arrow {
  return { role, points };
}

/** Symbols above a horizontal arrow, and below it the shape that they share. */
function flowLabels(tensors: readonly Tensor[], x: number, y: number): Label[] {
  const shapes = [...new Set(tensors.map(({ shape }) => shape))];
  return [
    ...tensors.map(({ symbol }, i): Label => {
      const baseline = y - 7 - (tensors.length - 1 - i) * LINE;
      return { x, y: baseline, anchor: "middle", style: "symbol", text: symbol };
    }),
    ...shapes.map((text, i): Label => {
      return { x, y: y + ASCENT + 4 + i * LINE, anchor: "middle", style: "shape", text };
    }),
  ];
}

/** The name, how large the network is, and what the colours mean. */
function headerOf(graph: Graph): Part & { readonly width: number } {
  const legend: readonly (readonly [Role, string])[] = [
    ["forward", "forward propagation"],
    ["backward", "backward propagation"],
    ["cache", "cache"],
  ];
  const baseline = MARGIN + ASCENT + 44;
  const pitch = STEM + 8 + Math.max(...legend.map(([, text]) => textWidth(text, "subtitle")));
  const heading: Label[] = [
    { x: MARGIN, y: MARGIN + ASCENT, anchor: "start", style: "heading", text: graph.name },
    { x: MARGIN, y: MARGIN + ASCENT + 20, anchor: "start", style: "subheading", text: `${sizeOf(graph)}, m examples` },
  ];
  return {
    boxes: [],
    arrows: legend.map(([role], i) => {
      const [from, to]: readonly Point[] = [0, STEM].map((x): Point => [MARGIN + i * pitch + x, baseline - 4]);
      return role === "backward" ? arrow(role, to!, from!) : arrow(role, from!, to!);
    }),
    labels: [
      ...heading,
      ...legend.map(([, text], i): Label => {
        return { x: MARGIN + i * pitch + STEM + 8, y: baseline, anchor: "start", style: "subtitle", text };
      }),
    ],
    width: Math.max(...heading.map(lineWidth), legend.length * pitch),
  };
}

function sizeOf({ layers, parameters }: Graph): string {
  return `${layers.length === 1 ? "1 layer" : `${count(layers.length)} layers`}, ${count(parameters)} parameters`;
}

function descriptionOf(graph: Graph): string {
  return (
    `Block diagram of the network ${graph.name}: ${sizeOf(graph)}. Forward propagation runs from left to right, ` +
    "backward propagation below it from right to left, with the cache of each layer between them."
  );
}
