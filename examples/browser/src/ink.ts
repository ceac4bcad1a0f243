/**
 * From a drawing to what the network was trained on. The UCI digits were bitmaps of 32 × 32 pixels, each digit brought to
 * one size, upright and as high as the bitmap, at most 20 pixels wide; then the ink was counted in blocks of 4 × 4. Here
 * the strokes are brought to that size as lines, and drawn with a pen as thick as the digits' own, so that neither the
 * size of a drawing nor that of the pad matters.
 */

/** A point of a drawing, in any unit; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the pen went between touching the pad and leaving it; one point for a dot. */
export type Stroke = readonly Point[];

/** Pixels of the bitmap's side, of a block's side, and blocks of the grid's side. */
const SIDE = 32;
const BLOCK = 4;
export const GRID = SIDE / BLOCK;

/** The frame that a digit fits, and its pen, in pixels of the bitmap. */
const WIDTH = 20;
const HEIGHT = 32;
const PEN = 6;

/** How much more than its height a narrow drawing may be stretched in width, or a flat one in height. */
const STRETCH = 1.5;

/** The ink of a drawing in each block, 0 … 16, row after row; nothing but zeros of no strokes. */
export function inkOf(strokes: readonly Stroke[]): Float32Array {
  const blocks = new Float32Array(GRID * GRID);
  bitmapOf(strokes).forEach((ink, pixel) => {
    const row = Math.floor(pixel / SIDE / BLOCK);
    const column = Math.floor((pixel % SIDE) / BLOCK);
    blocks[row * GRID + column]! += ink;
  });
  return blocks;
}

/** The bitmap, row after row: how much of each pixel the pen covers, 0 … 1. */
function bitmapOf(strokes: readonly Stroke[]): Float32Array {
  const bitmap = new Float32Array(SIDE * SIDE);
  for (const stroke of fitted(strokes)) {
    stroke.forEach((point, k) => drawLine(bitmap, stroke[k - 1] ?? point, point));
  }
  return bitmap;
}

/** The strokes in the bitmap: their bounding box, half a pen wider on each side, fills the frame and is centred. */
function fitted(strokes: readonly Stroke[]): Stroke[] {
  const x = rangeOf(strokes.flatMap((stroke) => stroke.map((point) => point.x)));
  const y = rangeOf(strokes.flatMap((stroke) => stroke.map((point) => point.y)));
  const fill = { x: (WIDTH - PEN) / x.extent, y: (HEIGHT - PEN) / y.extent };
  const scale = { x: Math.min(fill.x, STRETCH * fill.y), y: Math.min(fill.y, STRETCH * fill.x) };
  const place = (value: number, { middle }: Range, factor: number): number => {
    // A dot, and a line that is quite straight, have no extent to be scaled.
    return SIDE / 2 + (Number.isFinite(factor) ? (value - middle) * factor : 0);
  };
  return strokes.map((stroke) =>
    stroke.map((point) => ({ x: place(point.x, x, scale.x), y: place(point.y, y, scale.y) })),
  );
}

interface Range {
  readonly middle: number;
  readonly extent: number;
}

function rangeOf(values: readonly number[]): Range {
  const low = values.reduce((least, value) => Math.min(least, value), Infinity);
  const high = values.reduce((most, value) => Math.max(most, value), -Infinity);
  return { middle: (low + high) / 2, extent: high - low };
}

/** Draws from `from` to `to` with a round pen. A pixel that its edge crosses is covered in part. */
function drawLine(bitmap: Float32Array, from: Point, to: Point): void {
  const reach = PEN / 2 + 0.5;
  const [left, right] = pixels(Math.min(from.x, to.x) - reach, Math.max(from.x, to.x) + reach);
  const [top, bottom] = pixels(Math.min(from.y, to.y) - reach, Math.max(from.y, to.y) + reach);
  const along = { x: to.x - from.x, y: to.y - from.y };
  const squared = along.x ** 2 + along.y ** 2;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const x = column + 0.5 - from.x;
      const y = row + 0.5 - from.y;
      // The nearest point of the line, as a part of its length.
      const t = squared === 0 ? 0 : Math.min(1, Math.max(0, (x * along.x + y * along.y) / squared));
      const covered = Math.min(1, reach - Math.hypot(x - t * along.x, y - t * along.y));
      const pixel = row * SIDE + column;
      if (covered > bitmap[pixel]!) bitmap[pixel] = covered;
    }
  }
}

/** The first and the last pixel of a row or a column between two places. */
function pixels(low: number, high: number): [number, number] {
  return [Math.max(0, Math.floor(low)), Math.min(SIDE - 1, Math.floor(high))];
}
