import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { encodeSafetensors } from "../../src/runtime/safetensors.ts";
import { folderWith, layerc, type Finished } from "./process.ts";

const spec = (name: string, rest: string): string =>
  `version: 1\nname: ${name}\ninput: { units: 2, features: [x1, x2] }\n${rest}`;

const folder = folderWith({
  "three.net.yaml": spec(
    "three",
    `output: { classes: [a, b, c] }
layers: [{ units: 3, activation: softmax }]
loss: categorical_crossentropy
data: { source: { format: csv, target: kind } }
`,
  ),
  "two.net.yaml": spec("two", "layers: [{ units: 1, activation: sigmoid }]\nloss: binary_crossentropy\n"),
  "several.net.yaml": spec(
    "several",
    "output: { classes: [sweet, sour] }\nlayers: [{ units: 2, activation: sigmoid }]\nloss: binary_crossentropy\n",
  ),
  "line.net.yaml": spec("line", "layers: [{ units: 1 }]\nloss: mean_squared_error\n"),
});
const cwd = folder.path;

beforeAll(() => {
  mkdirSync(join(cwd, "weights"));
  const scaled = { preprocessing: JSON.stringify({ type: "divide", shift: [0], scale: [0.5] }) };
  weights(
    "three",
    [
      [10, 0],
      [0, 10],
      [0, 0],
    ],
    scaled,
  );
  weights("two", [[1, -1]]);
  weights("several", [
    [1, 0],
    [0, 1],
  ]);
  weights("line", [[2, 3]]);
});
afterAll(folder.remove);

/** A weights file of one layer, without b, all of which is 0. */
function weights(name: string, W1: readonly number[][], metadata = {}): void {
  const tensors = new Map([
    ["W1", { shape: [W1.length, 2], data: Float32Array.from(W1.flat()) }],
    ["b1", { shape: [W1.length], data: new Float32Array(W1.length) }],
  ]);
  writeFileSync(join(cwd, "weights", `${name}.safetensors`), encodeSafetensors(tensors, metadata));
}

const predict = (args: readonly string[], input?: string): Promise<Finished> =>
  layerc(["predict", ...args], { cwd, ...(input === undefined ? {} : { input }) });

const linesOf = ({ stdout }: Finished): unknown[] =>
  stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

/** σ(z), to the digits that are printed. */
const sigmoid = (z: number): number => Number(Math.fround(1 / (1 + Math.exp(-z))).toPrecision(7));

describe("layerc predict", () => {
  test("tells classes by name with their probabilities, inputs preprocessed, by the names of columns", async () => {
    writeFileSync(join(cwd, "in.csv"), "kind,x2,x1\nc,0,2\nc,2,0\n");
    const [first, second] = linesOf(await predict(["three.net.yaml", "in.csv"])) as {
      class: string;
      probabilities: object;
    }[];
    expect([first!.class, second!.class]).toEqual(["a", "b"]);
    const e = Math.exp(10); // z = 10 · 2 · 0.5
    expect(Object.keys(first!.probabilities)).toEqual(["a", "b", "c"]);
    expect(Object.values(first!.probabilities)[0]).toBeCloseTo(e / (e + 2), 6);
    expect(Object.values(first!.probabilities)[1]).toBeCloseTo(1 / (e + 2), 6);
  });

  test("reads stdin, with features alone or more columns, with a header line or without", async () => {
    const expected = { class: "a", probabilities: expect.anything() };
    expect(linesOf(await predict(["three.net.yaml"], "x1,x2\n5,1\n"))).toEqual([expected]);
    expect(linesOf(await predict(["three.net.yaml", "-"], "id,x2,x1\n7,1,5\n"))).toEqual([expected]);
    const bare = ["--set", "data.source={ format: csv, header: false, target: 2 }"];
    expect(linesOf(await predict(["three.net.yaml", ...bare], "5,1\n5,1\n"))).toEqual([expected, expected]);
  });

  test("writes probabilities of one unit, of several binary ones, and numbers", async () => {
    const input = "x1,x2\n1,3\n";
    expect(linesOf(await predict(["two.net.yaml"], input))).toEqual([
      { class: 0, probabilities: [sigmoid(2), sigmoid(-2)] },
    ]);
    expect(linesOf(await predict(["several.net.yaml"], "x1,x2\n1,-3\n"))).toEqual([
      { classes: ["sweet"], probabilities: { sweet: sigmoid(1), sour: sigmoid(-3) } },
    ]);
    expect(linesOf(await predict(["line.net.yaml"], input))).toEqual([{ outputs: [11] }]);
  });

  test("takes more examples than go through at a time, in their order, from .npy too", async () => {
    const rows = Array.from({ length: 600 }, (_, i) => [i, 1]);
    const expected = rows.map(([i]) => ({ outputs: [2 * i! + 3] }));
    const csv = `x1,x2\n${rows.map((row) => row.join(",")).join("\n")}\n`;
    expect(linesOf(await predict(["line.net.yaml"], csv))).toEqual(expected);
    const header = "{'descr': '<f4', 'fortran_order': False, 'shape': (600, 2), }".padEnd(117) + "\n";
    const npy = Buffer.concat([
      Buffer.from([0x93, ...Buffer.from("NUMPY"), 1, 0, header.length, 0]),
      Buffer.from(header),
      Buffer.from(Float32Array.from(rows.flat()).buffer),
    ]);
    writeFileSync(join(cwd, "in.npy"), npy);
    expect(linesOf(await predict(["line.net.yaml", "in.npy"]))).toEqual(expected);
    writeFileSync(join(cwd, "in.npy"), npy.subarray(0, 1000));
    expect(await predict(["line.net.yaml", "in.npy"])).toMatchObject({ status: 4, stdout: "" });
  });

  test("agrees with what evaluate counts", async () => {
    const data = "x1,x2,kind\n2,0,a\n0,2,a\n-2,-2,c\n";
    writeFileSync(join(cwd, "in.csv"), data);
    const classes = linesOf(await predict(["three.net.yaml", "in.csv"])).map(
      (line) => (line as { class: string }).class,
    );
    expect(classes).toEqual(["a", "b", "c"]);
    const evaluation = await layerc(["evaluate", "three.net.yaml", "--data", "in.csv", "--part", "all"], { cwd });
    expect(evaluation.stdout).toMatch(/^all accuracy: 0\.6667 \(2 of 3\)\n/);
    expect(readFileSync(join(cwd, "in.csv"), "utf8")).toBe(data);
  });

  test("writes nothing for input that is at fault", async () => {
    for (const input of ["", "x1,x2\n", "x1\n1\n", "x1,x2\n1\n", "x1,x2\n1,two\n", "x1,x2\n1,NaN\n"]) {
      const { status, stdout, stderr } = await predict(["three.net.yaml"], input);
      expect([input, status, stdout]).toEqual([input, 4, ""]);
      expect(stderr).toMatch(/^stdin(:\d+:1)? E40\d /);
    }
  });
});
