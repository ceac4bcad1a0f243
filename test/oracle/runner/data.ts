/** The data sets of the reference runs and of the course, prepared as these had them. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { oracle } from "../folder.ts";
import { readJson, readNpy } from "../npz.ts";
import { UnknownError } from "../translate.ts";

/** Examples one after another, n0 numbers each, and a label each. */
export interface Part {
  readonly X: Float64Array;
  readonly Y: Float64Array;
}

interface Split {
  readonly train: readonly number[];
  readonly test: readonly number[];
  readonly standardise: { readonly mean: readonly number[]; readonly std: readonly number[] };
  readonly target_standardise?: { readonly mean: number; readonly std: number };
}

/** Training and test rows, inputs in float32 as PyTorch had them, and a target that is a number standardised too. */
export function tabular(dataset: string, n0: number): { readonly train: Part; readonly test: Part } {
  const rows = csv(oracle("data", "tabular", `${dataset}.csv`));
  const split = readJson<Split>(oracle("data", "tabular", `${dataset}.split.json`));
  const { train, test, standardise, target_standardise: target } = split;
  const { mean, std } = standardise;
  const digits = dataset === "digits";
  const part = (indices: readonly number[]): Part => ({
    X: Float64Array.from(
      indices.flatMap((row) =>
        rows[row]!.slice(0, n0).map((x, i) => Math.fround(digits ? x / 16 : (x - mean[i]!) / std[i]!)),
      ),
    ),
    Y: Float64Array.from(indices, (row) => {
      const y = rows[row]![n0]!;
      return target === undefined ? y : (y - target.mean) / target.std;
    }),
  });
  return { train: part(train), test: part(test) };
}

/** MNIST's files, pixels / 255. */
export function images(folder: string, part: "train" | "t10k"): Part {
  const bytes = (name: string, header: number): Buffer =>
    gunzipSync(readFileSync(oracle("data", folder, `${part}-${name}-ubyte.gz`))).subarray(header);
  return {
    X: Float64Array.from(bytes("images-idx3", 16), (pixel) => Math.fround(pixel / 255)),
    Y: Float64Array.from(bytes("labels-idx1", 8)),
  };
}

/** What a run of the course says of its data: training and test examples. */
export function courseData(described: string): { readonly train: Part; readonly test: Part | undefined } {
  const points = (name: string): Part => {
    const rows = csv(oracle("data", "toy2d", `${name}.csv`));
    return { X: Float64Array.from(rows.flatMap(([x1, x2]) => [x1!, x2!])), Y: Float64Array.from(rows, ([, , y]) => y!) };
  };
  const cats = (part: string): Part => ({
    X: Float64Array.from(readNpy(oracle("data", "cats", `${part}_x.npy`)).data, (pixel) => Number(pixel) / 255),
    Y: Float64Array.from(readNpy(oracle("data", "cats", `${part}_y.npy`)).data, Number),
  });
  if (described.includes("cats")) return { train: cats("train"), test: cats("test") };
  for (const name of ["circles", "football"]) {
    if (described.includes(name)) return { train: points(`${name}_train`), test: points(`${name}_test`) };
  }
  if (described.includes("moons")) return { train: points("moons"), test: undefined };
  if (described.includes("planar")) return { train: points("planar_flower"), test: undefined };
  throw new UnknownError(`data ${described}`);
}

function csv(path: string): number[][] {
  const [, ...lines] = readFileSync(path, "utf8").trim().split("\n");
  return lines.map((line) => line.split(",").map(Number));
}
