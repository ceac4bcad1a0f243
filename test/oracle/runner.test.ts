/** The runner over reference data, on a folder that is made here: what it must find, and must not pass over. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { crc32 } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { root } from "../cli/process.ts";
import type { Outcome } from "./runner/outcome.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "layerc-oracle-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, content: Buffer | object): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), Buffer.isBuffer(content) ? content : JSON.stringify(content));
}

/** `kernels`: empty for all that this machine has. */
function run(kernels = "js"): { readonly status: number | null; readonly stdout: string; readonly outcomes: readonly Outcome[] } {
  const json = join(folder, "table.json");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["scripts/run.mjs", "test/oracle/runner/index.ts", "--json", json],
    { cwd: root, encoding: "utf8", env: { ...process.env, LAYERC_KERNELS: kernels, LAYERC_ORACLE: folder } },
  );
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return { status, stdout, outcomes: JSON.parse(readFileSync(json, "utf8")) as Outcome[] };
}

/** A .npy file of float64 numbers. */
function npy(rows: readonly (readonly number[])[]): Buffer {
  const header = `{'descr': '<f8', 'fortran_order': False, 'shape': (${rows.length}, ${rows[0]!.length}), }`;
  const padded = `${header.padEnd(128 - 10 - 1)}\n`;
  const size = Buffer.alloc(2);
  size.writeUInt16LE(padded.length);
  const data = Buffer.from(new Float64Array(rows.flat()).buffer);
  return Buffer.concat([Buffer.from("\x93NUMPY\x01\x00", "latin1"), size, Buffer.from(padded), data]);
}

/** A ZIP of stored .npy files. */
function npz(arrays: Readonly<Record<string, readonly (readonly number[])[]>>): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, rows] of Object.entries(arrays)) {
    const file = Buffer.from(`${name}.npy`);
    const data = npy(rows);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(file.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, file, data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from("PK\x01\x02"), Buffer.from([20, 0]), common, rest, file]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(centrals.length, 4);
  end.writeUInt16LE(centrals.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from("PK\x05\x06"), end]);
}

/** z = w x + b, the squared error, one step of gradient descent: by hand. X = (2, −1), Y = (1, 1), w = 0.5, b = 0.25. */
const ARRAYS = {
  W1_init: [[0.5]],
  b1_init: [[0.25]],
  X: [[2, -1]],
  Y: [[1, 1]],
  Z1: [[1.25, -0.25]],
  A1: [[1.25, -0.25]],
  dZ1: [[0.25, -1.25]],
  dX: [[0.125, -0.625]],
  dW1: [[1.75]],
  db1: [[-1]],
  W1_step1: [[0.325]],
  b1_step1: [[0.35]],
  W1_final: [[0.325]],
  b1_final: [[0.35]],
  A_eval_final: [[1, 0.025]],
};

const SPEC = {
  id: "any",
  layer_sizes: [1, 1],
  activations: [{ name: "linear" }],
  loss: { name: "mse", reduction: "batch_mean" },
  optimizer: { name: "sgd", lr: 0.1 },
};

function writeCase(arrays: typeof ARRAYS | Record<string, number[][]> = ARRAYS, spec: object = SPEC, name = "some name"): void {
  write(`differential/${name}.json`, {
    spec,
    batches: [[0, 1]],
    expected_float64: { cost_per_step: [0.8125] },
    float32_error_of_torch_vs_float64: {},
    arrays_file: `${name}.npz`,
  });
  write(`differential/${name}.npz`, npz(arrays));
}

describe("differential cases", () => {
  test("pass by any name, and every array is compared", () => {
    writeCase();
    writeCase(ARRAYS, SPEC, "another");
    const { status, stdout, outcomes } = run();
    expect(outcomes.map(({ reason }) => reason).filter(Boolean)).toEqual([]);
    expect(status).toBe(0);
    expect(outcomes).toHaveLength(4);
    expect(stdout).toMatch(/^differential +4 +4 +0 +0 +0/m);
    // Fifteen arrays less the four that are given, of one or two numbers, and the cost.
    const numbers = Object.entries(ARRAYS).filter(([name]) => !/_init$|^[XY]$/.test(name));
    expect(outcomes[0]!.compared).toBe(1 + numbers.flatMap(([, rows]) => rows.flat()).length);
  });

  test("run on each numeric class that there is", () => {
    writeCase();
    const { status, outcomes } = run("");
    expect(status).toBe(0);
    const titles = outcomes.map(({ title }) => title);
    expect(titles.filter((title) => title.endsWith("float64"))).toHaveLength(1);
    expect(titles.filter((title) => title.endsWith("float32"))).toHaveLength(1);
    expect(titles.filter((title) => title.endsWith("float32, simd"))).toHaveLength(1);
  });

  test("fail where any one array is false", () => {
    const names = Object.keys(ARRAYS).filter((name) => !/_init$|^[XY]$/.test(name));
    for (const name of names) {
      const rows = ARRAYS[name as keyof typeof ARRAYS].map((row) => row.map((x, i) => (i === 0 ? x + 1e-3 : x)));
      writeCase({ ...ARRAYS, [name]: rows }, SPEC, name);
    }
    const { status, outcomes } = run();
    expect(status).toBe(1);
    for (const name of names) {
      const own = outcomes.filter(({ path }) => path === `differential/${name}.json`);
      expect(own.map((each) => each.status)).toEqual(["failed", "failed"]);
      expect(own[0]!.reason).toContain(`${name}[0] is`);
    }
  });

  test.each<[string, () => void, string]>([
    ["a word that there is none of", () => writeCase(ARRAYS, { ...SPEC, activations: [{ name: "snake" }] }), "no word for it: activation snake"],
    ["a key that is not known", () => writeCase(ARRAYS, { ...SPEC, spectral_norm: true }), "no word for it: spectral_norm"],
    ["an array that nothing is", () => writeCase({ ...ARRAYS, Q1: [[1]] }), "Q1 is recorded, and nothing here is it"],
    ["a file that is no JSON", () => write("differential/broken.json", Buffer.from("{")), "JSON"],
    ["a folder without a case", () => write("differential/readme.txt", Buffer.from("")), "the folder is there and has no case"],
  ])("%s fails, and does not stop the others", (_, arrange, reason) => {
    arrange();
    write("optimizers/traces.json", {
      traces: [{ optimizer: { name: "sgd", lr: 0.5 }, p0: [1], gradients: [[1]], parameters_after_each_step: [[0.5]] }],
    });
    const { status, outcomes } = run();
    expect(status).toBe(1);
    const [first] = outcomes.filter((each) => each.status !== "passed");
    expect([first!.status, first!.reason]).toEqual(["failed", expect.stringContaining(reason)]);
    expect(outcomes.filter(({ path }) => path.startsWith("optimizers")).map((each) => each.status)).toEqual(["passed", "passed"]);
  });
});

test("edges: what another library does otherwise is stated, and a wrong number fails", () => {
  const table = (loss: number) => ({
    float64: { "hinge(clamp(1-y*a,min=0))": { a: [1, 0], y: [1, 1], elementwise_loss: [0, loss], dloss_da: [-1, -1] } },
  });
  write("edge/one.json", table(1));
  write("edge/other.json", table(1.1));
  const { status, outcomes } = run();
  expect(status).toBe(1);
  expect(outcomes.map((each) => each.status)).toEqual(["different", "failed"]);
});

test("an empty folder is no pass", () => {
  mkdirSync(folder, { recursive: true });
  expect(run().status).toBe(1);
});
