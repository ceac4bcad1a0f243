import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { encodeSafetensors } from "../../src/runtime/safetensors.ts";
import { folderWith, layerc, layercAlone } from "./process.ts";

const spec = (rest: string): string => `version: 1
name: iris
input: { units: 2 }
output: { classes: [setosa, virginica, versicolor] }
layers: [{ units: 3, activation: softmax }]
loss: categorical_crossentropy
optimizer: gradient_descent
training: { epochs: 2, batch_size: 4 }
data: ${rest}
`;
const csv = (path: string, rest = ""): string =>
  spec(`{ source: { format: csv, path: ${path}, target: species }, split: { train: 1, test: 0 }${rest} }`);

const good = `width,length,species\n${"1,2,setosa\n3,4,virginica\n".repeat(4)}`;
const weights = encodeSafetensors(
  new Map([
    ["W1", { shape: [3, 2], data: new Float32Array(6) }],
    ["b1", { shape: [3, 1], data: new Float32Array(3) }],
  ]),
);

/** A one-dimensional or two-dimensional array as numpy writes it. */
function npy(descr: "<f4" | "|u1", shape: readonly number[], data: Float32Array | Uint8Array): Buffer {
  const tuple = shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(", ")})`;
  const header = `{'descr': '${descr}', 'fortran_order': False, 'shape': ${tuple}, }`.padEnd(117) + "\n";
  const length = [header.length & 255, header.length >> 8];
  return Buffer.concat([
    Buffer.from([0x93, ...Buffer.from("NUMPY"), 1, 0, ...length]),
    Buffer.from(header),
    Buffer.from(data.buffer),
  ]);
}
const inputs = (values: readonly number[]): Buffer => npy("<f4", [4, 2], Float32Array.from(values));
const labels = (values: readonly number[]): Buffer => npy("|u1", [values.length], Uint8Array.from(values));
const eight = [1, 2, 3, 4, 5, 6, 7, 8];

interface Case {
  readonly title: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Default: train on the CSV file `data.csv`. */
  readonly args?: readonly string[];
  readonly exit: number;
  /** The first line of what is written to stderr, and its hint. */
  readonly says: readonly [string, string?];
}

const npyCase = (title: string, X: Uint8Array, Y: Uint8Array, says: Case["says"]): Case => ({
  title,
  files: {
    "spec.net.yaml": spec("{ source: { format: npy, path: . }, split: { train: 1, test: 0 } }"),
    "train_x.npy": X,
    "train_y.npy": Y,
  },
  exit: 4,
  says,
});
const csvCase = (title: string, data: string, says: Case["says"]): Case => ({
  title,
  files: { "data.csv": data },
  exit: 4,
  says,
});
const weightsCase = (title: string, bytes: Uint8Array, says: string): Case => ({
  title,
  files: { "w.safetensors": bytes },
  args: ["evaluate", "spec.net.yaml", "--weights", "w.safetensors"],
  exit: 4,
  says: [`w.safetensors E414 ${says}`, "name the weights of this network, or train it"],
});

const cases: readonly Case[] = [
  {
    title: "a missing spec",
    files: {},
    args: ["train", "none.net.yaml"],
    exit: 6,
    says: ["none.net.yaml E601 no such file or folder", "check the path"],
  },
  {
    title: "missing data",
    files: { "spec.net.yaml": csv("none.csv") },
    exit: 6,
    says: ["none.csv E601 no such file or folder", "check the path"],
  },
  {
    title: "data that the spec does not name",
    files: { "spec.net.yaml": csv("data.csv").replace("path: data.csv, ", "") },
    exit: 4,
    says: ["spec.net.yaml E413 the spec names no path to its data", "give the file with --data PATH"],
  },
  {
    title: "a folder for a file",
    files: { "spec.net.yaml": csv(".") },
    exit: 4,
    says: [". E413 this is a folder, but data.source.format is csv", "name a file"],
  },
  csvCase("an empty file", "", ["data.csv E407 it is empty"]),
  csvCase("a header line alone", "width,length,species\n", ["data.csv E407 it has a header line, but no examples"]),
  csvCase("a ragged row", good.replace("3,4,virginica", "3,4"), [
    "data.csv:3:1 E403 this line has 2 cells, the first has 3",
    "quote cells",
  ]),
  csvCase("text in a numeric column", good.replace("3,4", "3,four"), [
    'data.csv:3:1 E402 "four" in column "length" is not a number',
    "numbers are written",
  ]),
  csvCase("NaN", good.replace("3,4", "NaN,4"), [
    'data.csv:3:1 E402 "NaN" in column "width" is not a number',
    "numbers are written",
  ]),
  csvCase("an unseen class", good.replace("virginica", "virginia"), [
    'data.csv:3:1 E406 unknown class "virginia" in column "species"',
    'did you mean "virginica"? Known: setosa',
  ]),
  csvCase("another column", good.replace("species", "kind"), [
    'data.csv:1:1 E404 there is no column "species"',
    "Columns: width, length, kind",
  ]),
  csvCase("a column too many", good.replaceAll(/^/gm, "1,").replace(/\n1,$/, "\n"), [
    "data.csv:1:1 E405 there are 3 feature columns; n[0] is 2",
    "name the columns",
  ]),
  {
    title: "a negative weight",
    files: {
      "spec.net.yaml": csv("data.csv").replace("target: species", "target: species, example_weights: length"),
      "data.csv": good.replace("width", "width,size").replaceAll(/^(\d)/gm, "$1,$1").replace("3,3,4", "3,3,-4"),
    },
    exit: 4,
    says: ['data.csv:3:1 E410 -4 in column "length" is negative', "an example counts for 0 or more"],
  },
  csvCase("a quote that does not end", good.replace("3,4", '"3,4'), [
    "data.csv:9:1 E401 a quoted cell does not end",
    'close it with "',
  ]),
  {
    title: "a batch larger than the training part",
    files: { "spec.net.yaml": csv("data.csv").replace("batch_size: 4", "batch_size: 9") },
    exit: 4,
    says: ["data.csv E411 a batch of 9 is more than the 8 ", "set training.batch_size to at most 8, or to full"],
  },
  {
    title: "a share that is no example",
    files: {
      "spec.net.yaml": csv("data.csv").replace("{ train: 1, test: 0 }", "{ train: 0.99, validation: 0.01, test: 0 }"),
    },
    exit: 4,
    says: [
      "data.csv E412 a share of 0.01 of 8 examples is none for validation",
      "raise data.split.validation, or set it to 0",
    ],
  },
  {
    title: "a full batch that no heap has room for",
    files: {
      "spec.net.yaml": spec("{ source: { format: npy, path: . }, split: { train: 1, test: 0 } }")
        .replace(/output: .*\n/, "")
        .replace("units: 3", "units: 100000")
        .replace("batch_size: 4", "batch_size: full"),
      "train_x.npy": npy("|u1", [2000, 2], new Uint8Array(4000)),
      "train_y.npy": labels(Array.from({ length: 2000 }, () => 0)),
    },
    exit: 4,
    says: [
      "spec.net.yaml E411 a full batch of 2000 examples is more than one heap has room for",
      "set training.batch_size to at most 1",
    ],
  },
  npyCase("labels out of range", inputs(eight), labels([0, 1, 2, 3]), [
    "spec.net.yaml E410 example 3 has the label 3; labels are whole numbers from 0 to 2 (X is train_x.npy",
  ]),
  npyCase("NaN in an array", inputs([NaN, 2, 3, 4, 5, 6, 7, 8]), labels([0, 1, 2, 0]), [
    "spec.net.yaml E410 example 0 has NaN in place 0 of X",
  ]),
  npyCase("a truncated array", inputs(eight).subarray(0, -5), labels([0, 1, 2, 0]), [
    "train_x.npy E408 truncated: its header promises 160 bytes, the file has 155",
  ]),
  npyCase("an array that is none", Buffer.from("PK\x03\x04"), labels([0]), [
    "train_x.npy E408 this is no .npy file: it does not begin with \\x93NUMPY",
    "write it with numpy.save",
  ]),
  npyCase("another number of labels", inputs(eight), labels([0, 1, 2]), [
    "train_y.npy E409 there are 3 labels for the 4 examples of train_x.npy",
    "save one label",
  ]),
  weightsCase("truncated weights", weights.subarray(0, -1), "truncated: the header promises"),
  weightsCase(
    "weights that are none",
    Buffer.from("0123456789"),
    "this is no safetensors file: no header begins at its ninth byte",
  ),
  weightsCase("empty weights", new Uint8Array(0), "truncated: the header promises 8 bytes, the file has 0"),
  weightsCase(
    "weights of another network",
    encodeSafetensors(new Map([["W1", { shape: [4, 2], data: new Float32Array(8) }]]), { network: "digits" }),
    'these are weights of the network "digits": their W1 is (4, 2), that of iris is (3, 2)',
  ),
  {
    title: "missing weights",
    files: {},
    args: ["evaluate", "spec.net.yaml"],
    exit: 6,
    says: ["weights/iris.safetensors E601 there are no such weights", "train the network first, or name the file"],
  },
  {
    title: "weights to start from that are not there",
    files: {},
    args: ["train", "spec.net.yaml", "--init", "none.safetensors"],
    exit: 6,
    says: ["none.safetensors E601 there are no such weights", "train the network first, or name the file"],
  },
  {
    title: "a folder where weights are to go",
    files: {},
    args: ["train", "spec.net.yaml", "--weights", "."],
    exit: 6,
    says: [". E602 a folder is there where a file is needed", "check the path"],
  },
  {
    title: "weights to go below a file",
    files: {},
    args: ["train", "spec.net.yaml", "--weights", "data.csv/new/w.safetensors"],
    exit: 6,
    says: ["data.csv/new/w.safetensors E602 a part of the path is a file, not a folder", "check the path"],
  },
  {
    title: "training that diverges",
    files: { "data.csv": good.replaceAll(/\d/g, "1e38") },
    args: ["train", "spec.net.yaml", "--set", "optimizer.learning_rate=1e38"],
    exit: 5,
    says: ["spec.net.yaml E501 training diverged in epoch 1, step", "lower optimizer.learning_rate, or scale"],
  },
];

/** Compiled forms, which the cases share. */
const cache = folderWith({});
afterAll(cache.remove);

describe("bad input", () => {
  test.each(cases)("$title", async ({ files, args = ["train", "spec.net.yaml"], exit, says: [headline, hint] }) => {
    const folder = folderWith({ "spec.net.yaml": csv("data.csv"), "data.csv": good, ...files });
    const before = fs.readdirSync(folder.path);
    const { status, stdout, stderr } = await layerc(args, { cwd: folder.path, env: { XDG_CACHE_HOME: cache.path } });
    const lines = stderr.split("\n").filter((line) => !/^(iris: |examples: |kernels: )/.test(line));
    const after = fs.readdirSync(folder.path);
    folder.remove();
    expect(lines[0]!.slice(0, headline.length)).toBe(headline);
    if (hint !== undefined) expect(stderr).toContain(`\n  hint: ${hint}`);
    // A training that diverges has begun: its run says how it went.
    expect([status, stdout, after]).toEqual([exit, "", exit === 5 ? [...before, "runs"].sort() : before]);
    expect(stderr).not.toMatch(/^ +at /m);
  });
});

describe("weights that cannot be written", () => {
  const folder = folderWith({ "spec.net.yaml": csv("data.csv"), "data.csv": good });
  const cwd = folder.path;
  afterAll(folder.remove);
  const training = ["train", "spec.net.yaml", "--log", "json", "--weights"];

  test("for want of rights are told before training", async ({ skip }) => {
    fs.chmodSync(cwd, 0o755);
    fs.mkdirSync(join(cwd, "closed"), { mode: 0o555 });
    const nobody = process.getuid?.() === 0 ? { uid: 65534 } : {};
    const version = await layercAlone(["--version"], { cwd, ...nobody });
    if (version.status !== 0) skip("another user than root cannot run layerc where it lies here");
    const { status, stdout, stderr } = await layercAlone([...training, "closed/w.safetensors"], { cwd, ...nobody });
    expect(stderr).toMatch(/^closed\/w\.safetensors E602 permission denied\n/);
    expect([status, stdout]).toEqual([6, ""]);
  });

  test.skipIf(!fs.existsSync("/dev/full"))("to a full disk are no result", async () => {
    const { status, stdout, stderr } = await layerc([...training, "/dev/full"], { cwd });
    expect(stderr).toMatch(/\n\/dev\/full E602 the disk is full\n/);
    expect([status, stdout]).toEqual([6, ""]);
  });

  const small = join(cwd, "small");
  fs.mkdirSync(small);
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=4k", "tmpfs", small]).status === 0;
  afterAll(() => {
    if (mounted) spawnSync("umount", [small]);
  });

  test.skipIf(!mounted)("to a full file system leave the old ones, and nothing else", async () => {
    fs.writeFileSync(join(small, "w.safetensors"), weights);
    const { status, stderr } = await layerc([...training, "small/w.safetensors"], { cwd });
    expect(stderr).toMatch(
      /\nsmall\/w\.safetensors E602 the disk is full\n {2}hint: free some space, or write to another folder; then: layerc train --resume runs\/iris-\d+\n$/,
    );
    expect(status).toBe(6);
    expect(fs.readFileSync(join(small, "w.safetensors")).equals(weights)).toBe(true);
    expect(fs.readdirSync(small)).toEqual(["w.safetensors"]);
  });
});
