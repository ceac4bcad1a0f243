import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Arrow, Drawing, Label, Point, Rectangle } from "../../src/graph/drawing.ts";
import { graphOf } from "../../src/graph/graph.ts";
import { layOut } from "../../src/graph/layout.ts";
import { FONTS, textWidth } from "../../src/graph/text.ts";
import { specText } from "../support/spec.ts";
import { planOf, specTexts } from "./networks.ts";

const drawingOf = (spec: string): Drawing => layOut(graphOf(planOf(spec)));

/** Networks of 1 to 60 layers. */
function holds(property: (drawing: Drawing) => void): void {
  fc.assert(fc.property(specTexts, (spec) => property(drawingOf(spec))), { numRuns: 40 });
}

/** What a label covers, from the top of its capitals to below its baseline. */
function extentOf({ x, y, anchor, style, text }: Label): Rectangle {
  const width = textWidth(text, style);
  const { size } = FONTS[style];
  return { x: anchor === "middle" ? x - width / 2 : x, y: y - 0.8 * size, width, height: 1.05 * size };
}

interface Segment extends Rectangle {
  readonly arrow: Arrow;
}

/** The pieces of an arrow as rectangles without area. */
function segmentsOf(arrow: Arrow): Segment[] {
  return arrow.points.slice(1).map(([x, y], i) => {
    const [fromX, fromY] = arrow.points[i] as Point;
    const [width, height] = [Math.abs(x - fromX), Math.abs(y - fromY)];
    return { x: Math.min(x, fromX), y: Math.min(y, fromY), width, height, arrow };
  });
}

/** Whether two rectangles have an inner point in common, or, of a segment, a point inside of the other. */
function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function overlapping<T extends Rectangle>(rectangles: readonly T[], others?: readonly Rectangle[]): unknown[] {
  return rectangles.flatMap((each, i) =>
    (others ?? rectangles.slice(i + 1)).filter((other) => overlap(each, other)).map((other) => [each, other]),
  );
}

function within(inner: Rectangle, { x, y, width, height }: Rectangle): boolean {
  const [right, bottom] = [inner.x + inner.width, inner.y + inner.height];
  return inner.x >= x && inner.y >= y && right <= x + width && bottom <= y + height;
}

describe("in every drawing", () => {
  test("all is within the picture, with a margin", () => {
    holds(({ width, height, boxes, arrows, labels }) => {
      const page = { x: 12, y: 12, width: width - 24, height: height - 24 };
      const all = [...boxes, ...labels.map(extentOf), ...arrows.flatMap(segmentsOf)];
      expect(all.filter((each) => !within(each, page))).toEqual([]);
    });
  });

  test("boxes do not overlap, and their text is inside them, line by line", () => holds(boxesAreRight));

  test("a loss of many lines has room for them", () => {
    const graph = graphOf(planOf(specText({ n: [1, 1], activations: ["sigmoid"], loss: "binary_crossentropy" })));
    const costFormulas = Array.from({ length: 9 }, (_, i) => `+ ${i}`);
    boxesAreRight(layOut({ ...graph, loss: { ...graph.loss, costFormulas } }));
  });

  test("labels stay clear of each other and of boxes", () => {
    holds(({ boxes, labels }) => {
      const extents = labels.map(extentOf).map(({ x, width, ...rest }) => ({ ...rest, x: x - 4, width: width + 8 }));
      expect(overlapping(extents)).toEqual([]);
      expect(overlapping(extents, boxes)).toEqual([]);
    });
  });

  test("arrows are horizontal and vertical, pass through no box and no label, and cross no other", () => {
    holds(({ boxes, arrows, labels }) => {
      const segments = arrows.flatMap(segmentsOf);
      expect(segments.filter(({ width, height }) => (width === 0) === (height === 0))).toEqual([]);
      expect(overlapping(segments, boxes)).toEqual([]);
      expect(overlapping(segments, labels.map(extentOf))).toEqual([]);
      const crossings = segments.flatMap((each, i) =>
        segments.slice(i + 1).filter((other) => each.arrow !== other.arrow && touch(each, other)),
      );
      expect(crossings).toEqual([]);
    });
  });

  test("every arrow but those of the legend starts or ends at a box and has a tensor and a shape beside it", () => {
    holds(({ boxes, arrows, labels }) => {
      const edges = (point: Point): boolean => boxes.some((box) => onEdge(point, box));
      const drawn = arrows.filter(({ points }) => edges(points[0]!) || edges(points.at(-1)!));
      expect(drawn).toHaveLength(arrows.length - 3);
      const beside = (arrow: Arrow, style: Label["style"], distance: number): boolean =>
        labels
          .filter((label) => label.style === style)
          .some((label) => segmentsOf(arrow).some((each) => overlap(grown(each, distance), extentOf(label))));
      // The shapes of a cache stand in a column right of its symbols.
      const bare = drawn.filter((each) => !beside(each, "symbol", 25) || !beside(each, "shape", 65));
      expect(bare).toEqual([]);
    });
  });
});

function boxesAreRight({ boxes }: Drawing): void {
  expect(overlapping(boxes)).toEqual([]);
  for (const box of boxes) {
    const lines = box.labels.map(extentOf);
    const inside = grown(box, -8);
    expect(lines.filter((line) => !within(line, inside))).toEqual([]);
    expect(overlapping(lines)).toEqual([]);
  }
}

function touch(a: Rectangle, b: Rectangle): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
}

function onEdge([px, py]: Point, { x, y, width, height }: Rectangle): boolean {
  const point = { x: px, y: py, width: 0, height: 0 };
  return touch(point, { x, y, width, height }) && !overlap(point, { x, y, width, height });
}

function grown({ x, y, width, height }: Rectangle, by: number): Rectangle {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

const deep = (L: number): string =>
  specText({
    n: new Array<number>(L + 1).fill(128),
    activations: new Array(L).fill("tanh"),
    loss: "mean_squared_error",
    training: { batch_size: 1 },
  });

describe("bands", () => {
  const bandsOf = ({ boxes }: Drawing): number[] => {
    const upper = boxes.filter(({ role }) => role !== "backward");
    return [...new Set(upper.map(({ y }) => y))].map((y) => upper.filter((box) => box.y === y).length);
  };

  test("a shallow network stands in one row, a deep one in several of nearly the same length", () => {
    expect(bandsOf(drawingOf(deep(2)))).toEqual([3]);
    const bands = bandsOf(drawingOf(deep(50)));
    expect(bands.length).toBeGreaterThan(10);
    expect(Math.max(...bands) - Math.min(...bands)).toBeLessThanOrEqual(1);
  });

  test("however deep, the picture is no wider than a page: its text keeps its size", () => {
    for (const L of [2, 3, 4, 5, 12, 50, 200]) {
      expect(drawingOf(deep(L)).width, `${L} layers`).toBeLessThanOrEqual(1400);
    }
  });

  test("the loss never stands alone", () => {
    for (let L = 1; L <= 40; L++) expect(bandsOf(drawingOf(deep(L))).at(-1), `${L} layers`).toBeGreaterThan(1);
  });
});
