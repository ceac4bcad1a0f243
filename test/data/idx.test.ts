import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readIdx } from "../../src/data/idx.ts";
import { describeWithOracle, oracle } from "../oracle/paths.ts";
import { faultsOf } from "./support.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "layerc-idx-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** An IDX file: 0, 0, type, rank, the extents and the body. */
function idx(type: number, shape: readonly number[], body: Uint8Array): Buffer {
  const extents = Buffer.alloc(4 * shape.length);
  shape.forEach((extent, axis) => extents.writeUInt32BE(extent, 4 * axis));
  return Buffer.concat([Buffer.from([0, 0, type, shape.length]), extents, body]);
}

async function file(name: string, bytes: Uint8Array): Promise<string> {
  await writeFile(join(folder, name), bytes);
  return join(folder, name);
}

describe("readIdx", () => {
  it.each([
    ["bytes", 0x08, [2, 3], Uint8Array.of(0, 1, 2, 253, 254, 255), Uint8Array.of(0, 1, 2, 253, 254, 255)],
    ["signed bytes", 0x09, [2], Uint8Array.of(0, 255), Int8Array.of(0, -1)],
    ["16-bit integers", 0x0b, [2], Uint8Array.of(0x01, 0x02, 0xff, 0xfe), Int16Array.of(258, -2)],
    ["32-bit integers", 0x0c, [1, 1], Uint8Array.of(0, 1, 0, 0), Int32Array.of(65536)],
    ["float32", 0x0d, [1], Uint8Array.of(0x3f, 0xc0, 0, 0), Float32Array.of(1.5)],
    ["float64", 0x0e, [1], Uint8Array.of(0xc0, 0x04, 0, 0, 0, 0, 0, 0), Float64Array.of(-2.5)],
  ] as const)("reads %s, as they are and gzipped", async (_, type, shape, body, expected) => {
    const bytes = idx(type, shape, body);
    expect(await readIdx(await file("plain", bytes))).toEqual({ shape, data: expected });
    expect(await readIdx(await file("packed", gzipSync(bytes)))).toEqual({ shape, data: expected });
  });

  it("takes NAME.gz where there is no NAME", async () => {
    await file("labels.gz", gzipSync(idx(8, [3], Uint8Array.of(7, 8, 9))));
    expect((await readIdx(join(folder, "labels"))).data).toEqual(Uint8Array.of(7, 8, 9));
    await file("labels", idx(8, [1], Uint8Array.of(1)));
    expect((await readIdx(join(folder, "labels"))).data).toEqual(Uint8Array.of(1));
    await expect(readIdx(join(folder, "no"))).rejects.toMatchObject({ code: "ENOENT", path: join(folder, "no") });
  });

  it("reads more than a chunk", async () => {
    const body = Uint8Array.from({ length: 700_000 }, (_, i) => (i * 7919) % 251);
    const bytes = idx(8, [700, 1000], body);
    for (const [name, content] of [
      ["large", bytes],
      ["large.gz", gzipSync(bytes)],
    ] as const) {
      const { data } = await readIdx(await file(name, content));
      expect(Buffer.compare(data as Uint8Array, body)).toBe(0);
    }
  });

  const good = idx(8, [2, 2], Uint8Array.of(1, 2, 3, 4));
  it.each<[string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(0), "truncated: it ends within its header, after 0 bytes"],
    ["half a header", good.subarray(0, 7), "truncated: it ends within its header, after 7 bytes"],
    ["a header alone", good.subarray(0, 12), "truncated: its header promises 16 bytes, the file has 12"],
    ["a file cut short", good.subarray(0, 15), "truncated: its header promises 16 bytes, the file has 15"],
    ["bytes after the end", Buffer.concat([good, Buffer.of(0)]), "its header promises 16 bytes, the file has 17"],
    [
      "another file",
      Buffer.from("a,b\n1,2\n"),
      "this is no IDX file: it begins with 61 2c 62 0a (that of images of bytes begins with 00 00 08 03)",
    ],
    [
      "an unknown type",
      idx(0x0a, [1], Uint8Array.of(1)),
      "this is no IDX file: it begins with 00 00 0a 01 (that of images of bytes begins with 00 00 08 03)",
    ],
    [
      "rank 0",
      idx(8, [], Uint8Array.of(1)),
      "this is no IDX file: it begins with 00 00 08 00 (that of images of bytes begins with 00 00 08 03)",
    ],
    ["gzip cut short", gzipSync(good).subarray(0, 20), "truncated: its gzip data do not end"],
    ["damaged gzip", gzipSync(good).fill(0xff, 12, 20), "its gzip data are damaged"],
    [
      "a gzipped file cut short",
      gzipSync(good.subarray(0, 14)),
      "truncated: its header promises 16 bytes, the file has 14",
    ],
    [
      "more in gzip than its header promises",
      gzipSync(Buffer.concat([good, Buffer.alloc(100_000_000)])),
      "it has more than the 4 bytes of its array",
    ],
    [
      "gzip that promises 4 GiB",
      gzipSync(idx(8, [65536, 65536], new Uint8Array(16))),
      "its header promises 4294967308 bytes; a gzipped file may have 2147483648 (unpack it)",
    ],
    [
      "a file that promises more than there is memory",
      idx(8, [2 ** 31, 2 ** 31], new Uint8Array(16)),
      "truncated: its header promises 4611686018427388000 bytes, the file has 28",
    ],
  ])("refuses %s", async (_, bytes, message) => {
    const path = await file("bad", bytes);
    expect(await faultsOf(() => readIdx(path))).toBe(`${path} E408 ${message}`);
  });
});

describeWithOracle("MNIST and Fashion-MNIST", () => {
  // SHA-256 and MD5 of the whole uncompressed files, as they are known; the header is written here again.
  it.each([
    ["mnist", "train-images-idx3-ubyte", [60000, 28, 28], "sha256", "ba891046"],
    ["mnist", "train-labels-idx1-ubyte", [60000], "sha256", "65a50cbb"],
    ["mnist", "t10k-images-idx3-ubyte", [10000, 28, 28], "sha256", "0fa7898d"],
    ["mnist", "t10k-labels-idx1-ubyte", [10000], "sha256", "ff7bcfd4"],
    ["fashion-mnist", "train-images-idx3-ubyte", [60000, 28, 28], "md5", "f4a8712d"],
    ["fashion-mnist", "train-labels-idx1-ubyte", [60000], "md5", "9018921c"],
    ["fashion-mnist", "t10k-images-idx3-ubyte", [10000, 28, 28], "md5", "8181f547"],
    ["fashion-mnist", "t10k-labels-idx1-ubyte", [10000], "md5", "15d48437"],
  ] as const)("%s %s", async (name, array, shape, algorithm, digest) => {
    const read = await readIdx(oracle("data", name, array));
    expect([read.shape, read.data.constructor]).toEqual([shape, Uint8Array]);
    const bytes = idx(8, shape, read.data as Uint8Array);
    expect(createHash(algorithm).update(bytes).digest("hex").slice(0, 8)).toBe(digest);
  });
});
