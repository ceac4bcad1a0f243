/** Examples and weights as images, where the input has a shape. */
import type { Numbers } from "../runtime/heap.ts";
import { extremesOf } from "../training/axis.ts";
import { pngUrl, type Pixels } from "./png.ts";

/** Of an image: rows and columns, and 1 channel or 3, which come last, as numpy has them. */
export interface ImageShape {
  readonly rows: number;
  readonly cols: number;
  readonly channels: 1 | 3;
}

/** The shape of an input that can be drawn; undefined of others. */
export function imageShapeOf(shape: readonly number[] | undefined): ImageShape | undefined {
  const [rows, cols, channels = 1, ...rest] = shape ?? [];
  if (rows === undefined || cols === undefined || rest.length > 0) return undefined;
  return channels === 1 || channels === 3 ? { rows, cols, channels } : undefined;
}

/** Pixels of a side that an image keeps at most: larger ones are drawn by the means of squares. */
const SIDE = 32;

/** How many pixels of a side become one. */
function scaleOf({ rows, cols }: ImageShape): number {
  return Math.ceil(Math.max(rows, cols) / SIDE);
}

/** The numbers of an image, smaller: each the mean of a square of them. */
function shrunk(values: Numbers, shape: ImageShape): { readonly values: Float64Array; readonly shape: ImageShape } {
  const { rows, cols, channels } = shape;
  const scale = scaleOf(shape);
  const small = { rows: Math.ceil(rows / scale), cols: Math.ceil(cols / scale), channels };
  const sums = new Float64Array(small.rows * small.cols * channels);
  const counts = new Float64Array(sums.length);
  values.forEach((value, i) => {
    const [pixel, channel] = [Math.floor(i / channels), i % channels];
    const [row, col] = [Math.floor(pixel / cols / scale), Math.floor((pixel % cols) / scale)];
    const at = (row * small.cols + col) * channels + channel;
    sums[at]! += value;
    counts[at]!++;
  });
  return { values: sums.map((sum, i) => sum / counts[i]!), shape: small };
}

/** What is black and what is white. */
export type Range = readonly [low: number, high: number];

function grey(value: number, [low, high]: Range): number {
  return Math.round(255 * Math.min(1, Math.max(0, high > low ? (value - low) / (high - low) : 0)));
}

/** Pixels between images of a sheet. */
const GAP = 1;

/** An image as a page shows it, whole multiples of its pixels large. */
export interface Shown {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** `wanted`: about how wide or high the page shows it. */
function shownAs(pixels: Pixels, wanted: number): Shown {
  const { width, height } = pixels;
  const times = Math.max(1, Math.round(wanted / Math.max(width, height)));
  return { url: pngUrl(pixels), width: width * times, height: height * times };
}

/** Images side by side, `across` in a row. */
export function sheetOf(
  images: readonly Numbers[],
  shape: ImageShape,
  { range, across, wanted }: { readonly range: Range; readonly across: number; readonly wanted: number },
): Shown {
  const small = images.map((values) => shrunk(values, shape));
  const { rows, cols } = small[0]!.shape;
  const { channels } = shape;
  const width = Math.min(across, images.length) * (cols + GAP) - GAP;
  const height = Math.ceil(images.length / across) * (rows + GAP) - GAP;
  const data = new Uint8Array(width * height * channels).fill(128);
  small.forEach(({ values }, k) => {
    const [top, left] = [Math.floor(k / across) * (rows + GAP), (k % across) * (cols + GAP)];
    for (let row = 0; row < rows; row++) {
      const line = values.subarray(row * cols * channels, (row + 1) * cols * channels);
      data.set(
        Array.from(line, (value) => grey(value, range)),
        ((top + row) * width + left) * channels,
      );
    }
  });
  return shownAs({ width, height, channels, data }, wanted);
}

/** Of weights: what is positive and what is negative; 0 is not drawn, on light pages as on dark ones. */
const SIGNS = { positive: [0xe0, 0x6c, 0x1f], negative: [0x2f, 0x81, 0xf7] } as const;

/** The weights of a unit. Of colours each channel is from its most negative weight to its most positive one. */
export function weightsImage(weights: Numbers, shape: ImageShape, wanted: number): Shown {
  const { values, shape: small } = shrunk(weights, shape);
  const [low, high] = extremesOf([...values]);
  const most = Math.max(-low, high) || 1;
  const size = { width: small.cols, height: small.rows };
  if (shape.channels === 3) {
    const data = Uint8Array.from(values, (w) => grey(w, [-most, most]));
    return shownAs({ ...size, channels: 3, data }, wanted);
  }
  const data = new Uint8Array(values.length * 4);
  values.forEach((w, i) => {
    data.set([...(w < 0 ? SIGNS.negative : SIGNS.positive), Math.round((255 * Math.abs(w)) / most)], 4 * i);
  });
  return shownAs({ ...size, channels: 4, data }, wanted);
}
