import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadData, loadExamples } from "../../src/data/load.ts";
import type { ArraySource, CsvSource, Data, Split } from "../../src/network/network.ts";
import { faultsOf } from "./support.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "layerc-load-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A uint8 or float64 .npy file in the test's folder. */
async function save(name: string, shape: number[], values: number[], type: "u1" | "f8" = "u1"): Promise<void> {
  const text = `{'descr': '<${type}', 'fortran_order': False, 'shape': (${shape.join(", ")},), }`.padEnd(117) + "\n";
  const numbers = type === "u1" ? Uint8Array.from(values) : Float64Array.from(values);
  const body = Buffer.from(numbers.buffer);
  await writeFile(join(folder, name), Buffer.concat([Buffer.from(`\x93NUMPY\x01\x00\x76\x00${text}`, "latin1"), body]));
}

const csv: CsvSource = {
  format: "csv",
  path: "flowers.csv",
  test: undefined,
  target: ["y"],
  exampleWeights: undefined,
  header: true,
  delimiter: ",",
};
const npy: ArraySource = {
  format: "npy",
  path: ".",
  inputs: "train_x.npy",
  labels: "train_y.npy",
  exampleWeights: undefined,
  testInputs: undefined,
  testLabels: undefined,
  testExampleWeights: undefined,
};

function data(source: Data["source"], split: Partial<Split> = {}): Data {
  return { source, preprocess: undefined, split: { train: 1, validation: 0, test: 0, stratify: false, ...split } };
}

type Options = Parameters<typeof loadData>[1];
function options(changes: Partial<Options> = {}): Options {
  const network = { n0: 2, nL: 3, task: "categorical", scores: undefined, weighted: false } as const;
  return { ...network, classes: undefined, features: undefined, folder, seed: 1, batchSize: "full", ...changes };
}

/** Ten examples (j, 10 j) of the classes 0, 1, 2, 0, … */
const lines = Array.from({ length: 10 }, (_, j) => `${j},${10 * j},${j % 3}`).join("\n");

describe("loadData from CSV", () => {
  beforeAll(() => writeFile(join(folder, "flowers.csv"), `a,b,y\n${lines}\n`));

  it("gives all examples as they stand where training takes all", async () => {
    const { train, validation, test } = await loadData(data(csv), options());
    expect(train).toEqual({
      X: Uint8Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? i / 2 : 5 * (i - 1))),
      Y: Uint8Array.from({ length: 10 }, (_, j) => j % 3),
      examples: 10,
      rows: undefined,
    });
    expect([validation, test]).toEqual([undefined, undefined]);
  });

  it("divides them into parts that share one array", async () => {
    const split = { train: 0.6, validation: 0.1, test: 0.3 };
    const { train, validation, test } = await loadData(data(csv, split), options());
    expect([train.examples, validation?.examples, test?.examples]).toEqual([6, 1, 3]);
    expect(validation?.X).toBe(train.X);
    expect(test?.Y).toBe(train.Y);
    const rows = [train, validation, test].flatMap((part) => [...(part?.rows ?? [])]);
    expect(rows.sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it("stratifies by the label", async () => {
    const { test } = await loadData(data(csv, { train: 0.7, test: 0.3, stratify: true }), options());
    expect([...test!.rows!].map((row) => row % 3).sort()).toEqual([0, 1, 2]);
  });

  it("takes the test examples from a file of their own", async () => {
    await writeFile(join(folder, "more.csv"), "a,b,y\n7,8,2\n");
    const source = { ...csv, test: "more.csv" };
    const { train, validation, test } = await loadData(data(source, { train: 0.8, validation: 0.2 }), options());
    expect([train.examples, validation?.examples]).toEqual([8, 2]);
    expect(test).toEqual({ X: Uint8Array.of(7, 8), Y: Uint8Array.of(2), examples: 1 });
  });

  it("reads another file that --data names, from the working folder", async () => {
    const path = join(folder, "other.csv");
    await writeFile(path, "a,b,y\n1,2,0\n");
    const from = options({ folder: "/nowhere", override: path });
    expect((await loadData(data({ ...csv, path: undefined }), from)).train.examples).toBe(1);
    expect((await loadExamples(data(csv, { train: 0.5, test: 0.5 }), options())).examples).toBe(10);
  });
});

describe("loadData from .npy", () => {
  beforeAll(async () => {
    await save("train_x.npy", [4, 2, 1], [1, 2, 3, 4, 5, 6, 7, 8]);
    await save("train_y.npy", [1, 4], [0, 1, 2, 1]);
  });

  it("flattens examples and takes labels in a row", async () => {
    const { train, test } = await loadData(data(npy), options());
    expect([[...train.X], [...train.Y], train.examples]).toEqual([[1, 2, 3, 4, 5, 6, 7, 8], [0, 1, 2, 1], 4]);
    expect(test).toBeUndefined();
  });

  it("takes the test files that the spec names, or that lie in the folder of --data", async () => {
    await save("test_x.npy", [1, 2], [9, 10]);
    await save("test_y.npy", [1], [2]);
    const named = { ...npy, testInputs: "test_x.npy", testLabels: "test_y.npy" };
    const split = { train: 0.4, validation: 0.4, test: 0.2 };
    for (const [source, override] of [[named, undefined], [npy, folder], [csv, folder]] as const) {
      const { train, validation, test } = await loadData(data(source, split), options({ override }));
      // The test's share goes back to the others.
      expect([train.examples, validation?.examples]).toEqual([2, 2]);
      expect([...test!.X, ...test!.Y]).toEqual([9, 10, 2]);
    }
    expect((await loadData(data(npy), options())).test).toBeUndefined();
    await rm(join(folder, "test_x.npy"));
    const half = loadData(data(npy), options({ override: folder }));
    await expect(half).rejects.toMatchObject({ code: "ENOENT", path: join(folder, "test_x.npy") });
    await rm(join(folder, "test_y.npy"));
  });

  it("takes what examples count for, and of test examples where they are named", async () => {
    await save("train_w.npy", [4, 1], [0, 1, 2, 0.5], "f8");
    await save("test_x.npy", [1, 2], [9, 10]);
    await save("test_y.npy", [1], [2]);
    await save("test_w.npy", [1], [3]);
    const source = { ...npy, exampleWeights: "train_w.npy", testInputs: "test_x.npy", testLabels: "test_y.npy" };
    const split = { train: 0.5, validation: 0.5 };
    const weighted = options({ weighted: true });
    const { train, validation, test } = await loadData(data(source, split), weighted);
    expect(train.exampleWeights).toEqual(Float64Array.of(0, 1, 2, 0.5));
    expect(validation?.exampleWeights).toBe(train.exampleWeights);
    expect(test?.exampleWeights).toBeUndefined();
    const tested = await loadData(data({ ...source, testExampleWeights: "test_w.npy" }, split), weighted);
    expect(tested.test?.exampleWeights).toEqual(Uint8Array.of(3));
    expect((await loadData(data(source, split), options())).train.exampleWeights).toBeUndefined();
    for (const name of ["test_x.npy", "test_y.npy"]) await rm(join(folder, name));
  });

  it("stratifies by the largest of several numbers", async () => {
    await save("dense.npy", [4, 3], [0, 0, 1, 1, 0, 0, 0, 0, 1, 1, 0, 0]);
    const split = { train: 0.5, test: 0.5, stratify: true };
    const { test } = await loadData(data({ ...npy, labels: "dense.npy" }, split), options());
    expect([...test!.rows!].map((row) => row % 2).sort()).toEqual([0, 1]);
  });

  it.each<[string, () => Promise<void>, Partial<ArraySource>, Partial<Options>, string]>([
    [
      "images of another size",
      async () => {},
      {},
      { n0: 12 },
      "FOLDER/train_x.npy E405 the array is (4, 2, 1): 2 numbers an example; n[0] is 12 " +
        "(the first axis is the examples: change it, or input)",
    ],
    [
      "examples in columns",
      () => save("t.npy", [2, 4], [1, 2, 3, 4, 5, 6, 7, 8]),
      { inputs: "t.npy" },
      {},
      "FOLDER/t.npy E405 the array is (2, 4): 4 numbers an example; n[0] is 2 (examples are rows here: save X.T)",
    ],
    [
      "too few labels",
      () => save("few.npy", [3], [0, 1, 2]),
      { labels: "few.npy" },
      {},
      "FOLDER/few.npy E409 there are 3 labels for the 4 examples of FOLDER/train_x.npy " +
        "(save one label, or one row of labels, for each example)",
    ],
    [
      "labels of another width",
      () => save("wide.npy", [4, 2], [0, 1, 2, 0, 0, 0, 0, 0]),
      { labels: "wide.npy" },
      {},
      "E410 Y has 8 numbers; the 4 examples of X need 12 for n[L] = 3, or 4 integer labels " +
        "(X is FOLDER/train_x.npy, Y is FOLDER/wide.npy)",
    ],
    [
      "too few weights",
      () => save("few_w.npy", [3], [1, 1, 1]),
      { exampleWeights: "few_w.npy" },
      { weighted: true },
      "FOLDER/few_w.npy E409 there are 3 weights for the 4 examples of FOLDER/train_x.npy " +
        "(save one number for each example)",
    ],
    [
      "a negative weight",
      () => save("less.npy", [4], [1, 1, -2, 1], "f8"),
      { exampleWeights: "less.npy" },
      { weighted: true },
      "E410 example 2 has the weight -2; weights are finite and not negative " +
        "(X is FOLDER/train_x.npy, Y is FOLDER/train_y.npy, weights are FOLDER/less.npy)",
    ],
    [
      "NaN",
      () => save("nan.npy", [4, 2], [1, 2, 3, 4, 5, NaN, 7, 8], "f8"),
      { inputs: "nan.npy" },
      {},
      "E410 example 2 has NaN in place 1 of X (both counted from 0) (X is FOLDER/nan.npy, Y is FOLDER/train_y.npy)",
    ],
    [
      "a label out of range",
      async () => {},
      {},
      { nL: 2 },
      "E410 example 2 has the label 2; labels are whole numbers from 0 to 1 " +
        "(X is FOLDER/train_x.npy, Y is FOLDER/train_y.npy)",
    ],
    [
      "a label 2 for one unit",
      async () => {},
      {},
      { nL: 1, task: "binary" },
      "FOLDER/train_y.npy E406 example 2 has the label 2 (the labels of this network are 0 and 1)",
    ],
    [
      "no examples",
      async () => { await save("none.npy", [0, 2], []); await save("no_y.npy", [0], []); },
      { inputs: "none.npy", labels: "no_y.npy" },
      {},
      "E410 there are no examples (X is FOLDER/none.npy, Y is FOLDER/no_y.npy)",
    ],
  ])("refuses %s", async (_, prepare, source, changes, message) => {
    await prepare();
    const faults = await faultsOf(() => loadData(data({ ...npy, ...source }), options(changes)));
    expect(faults.replaceAll(folder, "FOLDER")).toBe(message);
  });
});

describe("loadData from JSON lines", () => {
  const [test, exampleWeights] = [undefined, undefined];
  const source = { format: "jsonl", path: "f.jsonl", test, target: ["y"], exampleWeights } as const;

  it("divides them, and takes test examples from a file of their own", async () => {
    const text = Array.from({ length: 10 }, (_, j) => `{"a":${j},"b":${10 * j},"y":${j % 3}}`).join("\n");
    await writeFile(join(folder, "f.jsonl"), text);
    await writeFile(join(folder, "t.jsonl"), '{"a":7,"b":8,"y":2}');
    const { train, test } = await loadData(data(source, { train: 0.7, test: 0.3 }), options());
    expect([train.examples, test?.examples]).toEqual([7, 3]);
    const own = await loadData(data({ ...source, test: "t.jsonl" }), options());
    expect(own.test).toEqual({ X: Uint8Array.of(7, 8), Y: Uint8Array.of(2), examples: 1 });
  });
});

describe("loadData from IDX", () => {
  const source = {
    format: "idx",
    path: "idx",
    inputs: "train-images-idx3-ubyte",
    labels: "train-labels-idx1-ubyte",
    exampleWeights: undefined,
    testInputs: undefined,
    testLabels: undefined,
    testExampleWeights: undefined,
  } as const;

  beforeAll(async () => {
    await mkdir(join(folder, "idx"));
    const file = (name: string, ...bytes: number[]) => writeFile(join(folder, "idx", name), Uint8Array.from(bytes));
    await file("train-images-idx3-ubyte", 0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 1, 9, 8, 7, 6);
    await file("train-labels-idx1-ubyte", 0, 0, 8, 1, 0, 0, 0, 2, 2, 0);
    const images = Uint8Array.of(0, 0, 8, 3, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 1, 5, 4);
    await writeFile(join(folder, "idx", "t10k-images-idx3-ubyte.gz"), gzipSync(images));
    await file("t10k-labels-idx1-ubyte", 0, 0, 8, 1, 0, 0, 0, 1, 1);
  });

  it("keeps bytes as bytes, and takes the test files of a folder of --data, gzipped or not", async () => {
    const { train, test } = await loadData(data(source), options());
    expect(train).toEqual({ X: Uint8Array.of(9, 8, 7, 6), Y: Uint8Array.of(2, 0), examples: 2, rows: undefined });
    expect(test).toBeUndefined();
    const given = await loadData(data(source), options({ override: join(folder, "idx") }));
    expect(given.test).toEqual({ X: Uint8Array.of(5, 4), Y: Uint8Array.of(1), examples: 1 });
  });

  it("names the file that does not fit", async () => {
    const faults = await faultsOf(() => loadData(data({ ...source, labels: "t10k-labels-idx1-ubyte" }), options()));
    expect(faults.replaceAll(folder, "FOLDER")).toBe(
      "FOLDER/idx/t10k-labels-idx1-ubyte E409 there are 1 labels for the 2 examples of " +
        "FOLDER/idx/train-images-idx3-ubyte (save one label, or one row of labels, for each example)",
    );
  });
});

describe("loadData from .npz", () => {
  // x: (2, 2) float32 1 2 3 4; y: (2,) uint8 0 1. numpy.savez_compressed wrote it.
  const archive =
    "UEsDBC0AAAAIAAAAIQBO+yB1//////////8FABQAeC5ucHkBABAAkAAAAAAAAABTAAAAAAAAAJvsF+obEMnIUMZQrZ6SWpxcpG6l" +
    "oG6TZqKuo6Cell9UUpSYF59flJIKEndLzClOBYoXZyQWpAL5GkY6CkaaOgq1CmQDLgaGBnsGBgYHIALiBgcAUEsDBC0AAAAIAAAA" +
    "IQCZYnff//////////8FABQAeS5ucHkBABAAggAAAAAAAABGAAAAAAAAAJvsF+obEMnIUMZQrZ6SWpxcpG6loF5Taqiuo6Cell9U" +
    "UpSYF59flJIKEndLzClOBYoXZyQWpAL5GkY6mjoKtQoUAC4GRgBQSwECLQMtAAAACAAAACEATvsgdVMAAACQAAAABQAAAAAAAAAA" +
    "AAAAgAEAAAAAeC5ucHlQSwECLQMtAAAACAAAACEAmWJ330YAAACCAAAABQAAAAAAAAAAAAAAgAGKAAAAeS5ucHlQSwUGAAAAAAIA" +
    "AgBmAAAABwEAAAAA";
  const source = {
    format: "npz",
    path: "a.npz",
    inputs: "x",
    labels: "y",
    exampleWeights: undefined,
    testInputs: undefined,
    testLabels: undefined,
    testExampleWeights: undefined,
  } as const;
  beforeAll(() => writeFile(join(folder, "a.npz"), Buffer.from(archive, "base64")));

  it("takes the arrays that are named", async () => {
    const { train, test } = await loadData(data(source), options());
    expect(train).toEqual({ X: Float32Array.of(1, 2, 3, 4), Y: Uint8Array.of(0, 1), examples: 2, rows: undefined });
    expect(test).toBeUndefined();
    const tested = await loadData(data({ ...source, testInputs: "x", testLabels: "y" }), options());
    expect(tested.test?.examples).toBe(2);
  });

  it("tells an array that is not there, and arrays that do not fit", async () => {
    const missing = await faultsOf(() => loadData(data({ ...source, inputs: "train_x" }), options()));
    expect(missing.replaceAll(folder, "FOLDER")).toBe(
      "FOLDER/a.npz E404 there is no array train_x (Arrays: x, y)",
    );
    const narrow = await faultsOf(() => loadData(data(source), options({ n0: 3 })));
    expect(narrow).toContain(`${folder}/a.npz:x E405 the array is (2, 2): 2 numbers an example`);
  });
});

describe("what is wrong before any data are looked at", () => {
  beforeAll(() => writeFile(join(folder, "flowers.csv"), `a,b,y\n${lines}\n`));

  it.each<[string, Data | undefined, (folder: string) => Partial<Options>, string]>([
    [
      "no data section",
      undefined,
      () => ({}),
      "E413 the spec does not describe its data (add a data section with source and target)",
    ],
    [
      "no path to a file",
      data({ ...csv, path: undefined }),
      () => ({}),
      "E413 the spec names no path to its data (give the file with --data PATH)",
    ],
    [
      "no path to a folder",
      data({ ...npy, path: undefined }),
      () => ({}),
      "E413 the spec names no path to its data (give the folder with --data PATH)",
    ],
    [
      "a folder for a file",
      data({ ...csv, path: "." }),
      () => ({}),
      "FOLDER E413 this is a folder, but data.source.format is csv (name a file)",
    ],
    [
      "a file for a folder",
      data(npy),
      (at) => ({ override: join(at, "flowers.csv") }),
      "FOLDER/flowers.csv E413 this is a file, but data.source.format is npy " +
        "(name the folder that holds train_x.npy and train_y.npy)",
    ],
    [
      "a folder for an archive",
      data({ ...npy, format: "npz" }),
      () => ({}),
      "FOLDER E413 this is a folder, but data.source.format is npz (name a file)",
    ],
    [
      "a file for a folder of IDX",
      data({ ...npy, format: "idx" }),
      (at) => ({ override: join(at, "flowers.csv") }),
      "FOLDER/flowers.csv E413 this is a file, but data.source.format is idx " +
        "(name the folder that holds train_x.npy and train_y.npy)",
    ],
    [
      "stdin for an archive",
      data({ ...npy, format: "npz" }),
      () => ({ override: "-" }),
      "E413 stdin is read as lines, but data.source.format is npz (name a file)",
    ],
    [
      "a batch larger than the training part",
      data(csv, { train: 0.5, test: 0.5 }),
      () => ({ batchSize: 6 }),
      "FOLDER/flowers.csv E411 a batch of 6 is more than the 5 training examples " +
        "(set training.batch_size to at most 5, or to full)",
    ],
    [
      "a part without examples",
      data(csv, { train: 0.96, validation: 0.04 }),
      () => ({}),
      "FOLDER/flowers.csv E412 a share of 0.04 of 10 examples is none for validation " +
        "(raise data.split.validation, or set it to 0)",
    ],
    [
      "strata without classes",
      data(csv, { train: 0.5, test: 0.5, stratify: true }),
      () => ({ task: "regression", nL: 1 }),
      "FOLDER/flowers.csv E412 data.split.stratify needs one class for each example (set it to false)",
    ],
  ])("%s", async (_, description, changes, message) => {
    const faults = await faultsOf(() => loadData(description, options(changes(folder))));
    expect(faults.replaceAll(`${folder}/`, "FOLDER/").replaceAll(folder, "FOLDER")).toBe(message);
  });

  it("a file that is not there", async () => {
    const missing = loadData(data({ ...csv, path: "no.csv" }), options());
    await expect(missing).rejects.toMatchObject({ code: "ENOENT", path: join(folder, "no.csv") });
  });

  it("a batch as large as the training part is fine", async () => {
    expect((await loadData(data(csv), options({ batchSize: 10 }))).train.examples).toBe(10);
  });
});
