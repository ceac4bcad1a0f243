/** JSON lines, IDX and .npz as the commands take them: trained on, measured, predicted, and refused. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { folderWith, layerc } from "./process.ts";

const spec = (name: string, source: string): string => `version: 1
name: ${name}
input: { units: 2, features: [width, length] }
output: { classes: [small, large] }
layers: [{ units: 1, activation: sigmoid }]
loss: binary_crossentropy
optimizer: adam
training: { epochs: 3, batch_size: 2 }
data: { source: ${source}, split: { train: 1, test: 0 } }
`;

/** An IDX file of bytes. */
function idx(shape: readonly number[], ...body: number[]): Uint8Array {
  const extents = shape.flatMap((extent) => [0, 0, extent >> 8, extent & 255]);
  return Uint8Array.of(0, 0, 8, shape.length, ...extents, ...body);
}

const lines = ["small", "large", "large", "small"].map((size, i) => JSON.stringify({ size, length: i, width: i * i }));

/** x: (2, 2) float32 1 2 3 4; y: (2,) uint8 0 1. numpy.savez_compressed wrote it. */
const archive =
  "UEsDBC0AAAAIAAAAIQBO+yB1//////////8FABQAeC5ucHkBABAAkAAAAAAAAABTAAAAAAAAAJvsF+obEMnIUMZQrZ6SWpxcpG6l" +
  "oG6TZqKuo6Cell9UUpSYF59flJIKEndLzClOBYoXZyQWpAL5GkY6CkaaOgq1CmQDLgaGBnsGBgYHIALiBgcAUEsDBC0AAAAIAAAA" +
  "IQCZYnff//////////8FABQAeS5ucHkBABAAggAAAAAAAABGAAAAAAAAAJvsF+obEMnIUMZQrZ6SWpxcpG6loF5Taqiuo6Cell9U" +
  "UpSYF59flJIKEndLzClOBYoXZyQWpAL5GkY6mjoKtQoUAC4GRgBQSwECLQMtAAAACAAAACEATvsgdVMAAACQAAAABQAAAAAAAAAA" +
  "AAAAgAEAAAAAeC5ucHlQSwECLQMtAAAACAAAACEAmWJ330YAAACCAAAABQAAAAAAAAAAAAAAgAGKAAAAeS5ucHlQSwUGAAAAAAIA" +
  "AgBmAAAABwEAAAAA";

const folder = folderWith({
  "lines.net.yaml": spec("lines", "{ format: jsonl, path: a.jsonl, target: size }"),
  "idx.net.yaml": spec("idx", "{ format: idx }"),
  "npz.net.yaml": spec("npz", "{ format: npz, path: a.npz, inputs: x, labels: y }"),
  "a.jsonl": `${lines.join("\n")}\n`,
});
const cwd = folder.path;
writeFileSync(join(cwd, "a.npz"), Buffer.from(archive, "base64"));
writeFileSync(join(cwd, "train-images-idx3-ubyte.gz"), gzipSync(idx([4, 1, 2], 1, 2, 3, 4, 5, 6, 7, 8)));
writeFileSync(join(cwd, "train-labels-idx1-ubyte"), idx([4], 0, 1, 1, 0));
afterAll(folder.remove);

describe.each([
  ["lines", [], "a.jsonl", 4],
  ["idx", ["--data", "."], "train-images-idx3-ubyte.gz", 4],
  ["npz", [], "a.npz", 2],
] as const)("%s", (name, data, input, examples) => {
  test("is checked, trained on, measured and predicted", async () => {
    const file = `${name}.net.yaml`;
    const checked = await layerc(["validate", file, "--data", ...data.slice(1)], { cwd });
    expect([checked.stdout, checked.stderr, checked.status]).toEqual([`ok  ${file}\n`, "", 0]);
    const trained = await layerc(["train", file, ...data, "--log", "json"], { cwd });
    expect([trained.stdout.split("\n")[1], trained.status]).toEqual([`weights: weights/${name}.safetensors`, 0]);
    const measured = await layerc(["evaluate", file, ...data, "--format", "json"], { cwd });
    expect(JSON.parse(measured.stdout)).toMatchObject({ part: "train", examples });
    const predicted = await layerc(["predict", file, input], { cwd });
    expect([predicted.stdout.trimEnd().split("\n").length, predicted.stderr, predicted.status]).toEqual([
      examples,
      "",
      0,
    ]);
  });
});

test("predict reads JSON lines on stdin, with and without targets, by the names of features", async () => {
  await layerc(["train", "lines.net.yaml"], { cwd });
  const inFile = await layerc(["predict", "lines.net.yaml", "a.jsonl"], { cwd });
  const bare = lines.map((line) => line.replace(/"size":"\w+",/, "")).join("\n");
  const onStdin = await layerc(["predict", "lines.net.yaml"], { cwd, input: bare });
  expect([onStdin.stdout, onStdin.stderr]).toEqual([inFile.stdout, ""]);
  // A file of CSV is CSV whatever the spec's data are.
  writeFileSync(join(cwd, "a.csv"), "length,width\n0,0\n1,1\n2,4\n3,9\n");
  expect((await layerc(["predict", "lines.net.yaml", "a.csv"], { cwd })).stdout).toBe(inFile.stdout);
});

test("train reads JSON lines on stdin", async () => {
  const { status, stdout } = await layerc(["train", "lines.net.yaml", "--data", "-"], { cwd, input: lines.join("\n") });
  expect([stdout.split("\n")[1], status]).toEqual(["weights: weights/lines.safetensors", 0]);
});

test("predict asks which array of an archive is meant", async () => {
  await layerc(["train", "lines.net.yaml"], { cwd });
  const { stderr, status } = await layerc(["predict", "lines.net.yaml", "a.npz"], { cwd });
  expect([stderr, status]).toEqual([
    "a.npz E404 which of its arrays are the inputs? There are x, y\n" +
      "  hint: save the one array, or name it with --set data.source.inputs=NAME where data.source.format is npz\n",
    4,
  ]);
});

describe("exit 4, with the place", () => {
  test.each([
    ["lines", ["--data", "bad.jsonl"], 'bad.jsonl:2:1 E402 "wide" in key "width" is not a number'],
    [
      "idx",
      ["--data", "bad"],
      "bad/train-images-idx3-ubyte E408 truncated: its header promises 20 bytes, the file has 18",
    ],
    ["npz", ["--data", "bad.npz"], "bad.npz E408 this is no .npz file, or a damaged one: "],
    ["npz", ["--data", "-"], "E413 stdin is read as lines, but data.source.format is npz"],
    ["idx", [], "idx.net.yaml E413 the spec names no path to its data"],
  ])("%s %j", async (name, args, says) => {
    mkdirSync(join(cwd, "bad"), { recursive: true });
    writeFileSync(join(cwd, "bad", "train-images-idx3-ubyte"), idx([2, 1, 2], 1, 2));
    writeFileSync(join(cwd, "bad.jsonl"), `${lines[0]}\n{"width":"wide","length":1,"size":"small"}\n`);
    writeFileSync(join(cwd, "bad.npz"), readFileSync(join(cwd, "a.npz")).subarray(0, 100));
    const { stderr, status } = await layerc(["train", `${name}.net.yaml`, ...args], { cwd });
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(status).toBe(4);
  });
});
