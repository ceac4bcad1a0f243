import { crc32, inflateSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { imageShapeOf, sheetOf, weightsImage } from "../../src/report/images.ts";
import { encodePng } from "../../src/report/png.ts";
import { sampled, thinned } from "../../src/report/thin.ts";

/** The pixels of a PNG as it is written here; each chunk's checksum is checked. */
function decode(bytes: Uint8Array) {
  const file = Buffer.from(bytes);
  expect(file.toString("latin1", 0, 8)).toBe("\x89PNG\r\n\x1a\n");
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const type = file.toString("latin1", at + 4, at + 8);
    expect(file.readUInt32BE(at + 8 + length)).toBe(crc32(file.subarray(at + 4, at + 8 + length)));
    chunks.set(type, file.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  expect([...chunks.keys()]).toEqual(["IHDR", "IDAT", "IEND"]);
  const header = chunks.get("IHDR")!;
  const [width, height, channels] = [
    header.readUInt32BE(0),
    header.readUInt32BE(4),
    [1, 0, 3, 0, 0, 0, 4][header[9]!]!,
  ];
  const rows = inflateSync(chunks.get("IDAT")!);
  expect(rows.length).toBe(height * (width * channels + 1));
  const pixels = Array.from({ length: height }, (_, y) => {
    const start = y * (width * channels + 1);
    expect(rows[start]).toBe(0);
    return [...rows.subarray(start + 1, start + 1 + width * channels)];
  });
  return { width, height, channels, pixels };
}

const decodeUrl = (url: string) => decode(Buffer.from(url.replace("data:image/png;base64,", ""), "base64"));

test.each([1, 3, 4] as const)("a PNG of %i channels holds its pixels", (channels) => {
  const data = Uint8Array.from({ length: 3 * 2 * channels }, (_, i) => (i * 37) % 256);
  const { width, height, pixels } = decode(encodePng({ width: 3, height: 2, channels, data }));
  expect([width, height]).toEqual([3, 2]);
  expect(pixels.flat()).toEqual([...data]);
});

test("images side by side, the darkest number black and the lightest white", () => {
  const images = [0, 8, 16].map((value) => new Float64Array(4).fill(value));
  const { url, width, height } = sheetOf(
    images,
    { rows: 2, cols: 2, channels: 1 },
    { range: [0, 16], across: 2, wanted: 50 },
  );
  expect(decodeUrl(url).pixels).toEqual([
    ...[
      [0, 0, 128, 128, 128],
      [0, 0, 128, 128, 128],
      [128, 128, 128, 128, 128],
    ],
    ...[
      [255, 255, 128, 128, 128],
      [255, 255, 128, 128, 128],
    ],
  ]);
  expect([width, height]).toEqual([50, 50]);
});

test("weights: what is positive in one colour, what is negative in another, as visible as they are large", () => {
  const { pixels } = decodeUrl(weightsImage(Float32Array.of(2, -1, 0, -2), { rows: 2, cols: 2, channels: 1 }, 10).url);
  const [positive, negative, zero, most] = Array.from({ length: 4 }, (_, i) => pixels.flat().slice(4 * i, 4 * i + 4));
  expect([positive, negative, zero, most].map((pixel) => pixel![3])).toEqual([255, 128, 0, 255]);
  expect(negative!.slice(0, 3)).toEqual(most!.slice(0, 3));
  expect(positive!.slice(0, 3)).not.toEqual(most!.slice(0, 3));
  const colour = decodeUrl(weightsImage(Float32Array.of(1, 0, -1), { rows: 1, cols: 1, channels: 3 }, 10).url);
  expect(colour.pixels).toEqual([[255, 128, 0]]);
});

test("a large image is drawn by means of squares, its channels apart", () => {
  const shape = { rows: 64, cols: 64, channels: 3 } as const;
  // Red by the row, green by the column.
  const values = Float64Array.from({ length: 64 * 64 * 3 }, (_, i) => {
    const [pixel, channel] = [Math.floor(i / 3), i % 3];
    return channel === 0 ? Math.floor(pixel / 64) : channel === 1 ? pixel % 64 : 0;
  });
  const { width, height, pixels } = decodeUrl(sheetOf([values], shape, { range: [0, 255], across: 1, wanted: 96 }).url);
  expect([width, height]).toEqual([32, 32]);
  expect(pixels[3]!.slice(3 * 5, 3 * 6)).toEqual([7, 11, 0]); // rows 6 and 7 have the mean 6.5, columns 10 and 11 10.5
});

test.each<[readonly number[] | undefined, unknown]>([
  [[8, 8], { rows: 8, cols: 8, channels: 1 }],
  [[8, 8, 1], { rows: 8, cols: 8, channels: 1 }],
  [[64, 64, 3], { rows: 64, cols: 64, channels: 3 }],
  [[64], undefined],
  [[8, 8, 2], undefined],
  [[8, 8, 3, 2], undefined],
  [undefined, undefined],
])("an input of shape %j is an image: %j", (shape, expected) => expect(imageShapeOf(shape)).toEqual(expected));

test("a long curve keeps its ends and, of each place, its extremes", () => {
  const points = Array.from(
    { length: 10_000 },
    (_, x) => [x, x === 1234 ? 50 : x === 7777 ? -50 : Math.sin(x)] as const,
  );
  const kept = thinned(points);
  expect(kept.length).toBeLessThanOrEqual(1600);
  for (const each of [points[0], points[1234], points[7777], points[9_999]]) expect(kept).toContain(each);
  expect(kept.every(([x], i) => i === 0 || x > kept[i - 1]![0])).toBe(true);
  fc.assert(
    fc.property(
      fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 9, maxLength: 300 }),
      (values) => {
        const all = values.map((y, x) => [x, y] as const);
        const some = thinned(all, 2);
        expect(Math.max(...some.map(([, y]) => y))).toBe(Math.max(...values));
        expect(Math.min(...some.map(([, y]) => y))).toBe(Math.min(...values));
        expect(some.length).toBeLessThanOrEqual(8);
        expect([some[0], some.at(-1)]).toEqual([all[0], all.at(-1)]);
      },
    ),
  );
});

test("a choice at even distances has both ends", () => {
  expect(sampled([1, 2, 3], 5)).toEqual([1, 2, 3]);
  expect(
    sampled(
      Array.from({ length: 101 }, (_, i) => i),
      5,
    ),
  ).toEqual([0, 25, 50, 75, 100]);
});
