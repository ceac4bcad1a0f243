/** Parameters that begin as files have them, from the command line: files of other programs, good and bad. */
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { decodeSafetensors, encodeSafetensors } from "../../src/runtime/safetensors.ts";
import { layerc, type Finished } from "./process.ts";
import { projectFolder } from "./project-folder.ts";

/**
 * What safetensors 0.8 of Python wrote: hidden.weight = [[1, 2], [3, 4], [5, 6]] / 8 in float32, hidden.bias = [0.1,
 * −0.2, 0.3] in float64; kernel, the weight transposed; square, (3, 2) of NaN; half, the weight in float16.
 */
const SAFETENSORS =
  "QAEAAAAAAAB7ImhpZGRlbi5iaWFzIjp7ImR0eXBlIjoiRjY0Iiwic2hhcGUiOlszXSwiZGF0YV9vZmZzZXRzIjpbMCwyNF19LCJoaWRk" +
  "ZW4ud2VpZ2h0Ijp7ImR0eXBlIjoiRjMyIiwic2hhcGUiOlszLDJdLCJkYXRhX29mZnNldHMiOlsyNCw0OF19LCJrZXJuZWwiOnsiZHR5" +
  "cGUiOiJGMzIiLCJzaGFwZSI6WzIsM10sImRhdGFfb2Zmc2V0cyI6WzQ4LDcyXX0sInNxdWFyZSI6eyJkdHlwZSI6IkYzMiIsInNoYXBl" +
  "IjpbMywyXSwiZGF0YV9vZmZzZXRzIjpbNzIsOTZdfSwiaGFsZiI6eyJkdHlwZSI6IkYxNiIsInNoYXBlIjpbMywyXSwiZGF0YV9vZmZz" +
  "ZXRzIjpbOTYsMTA4XX19IJqZmZmZmbk/mpmZmZmZyb8zMzMzMzPTPwAAAD4AAIA+AADAPgAAAD8AACA/AABAPwAAAD4AAMA+AAAgPwAA" +
  "gD4AAAA/AABAPwAAwH8AAMB/AADAfwAAwH8AAMB/AADAfwAwADQANgA4ADkAOg==";

/** numpy.savez_compressed of W2 = [[0.5, −0.25, 0.125]] in float64 and other = [0, 1, 2]. */
const NPZ =
  "UEsDBC0AAAAIAAAAIQDyUGrt//////////8GABQAVzIubnB5AQAQAJgAAAAAAAAAUgAAAAAAAACb7BfqGxDJyFDGUK2eklqcXKRupaBu" +
  "k2ahrqOgnpZfVFKUmBefX5SSChJ3S8wpTgWKF2ckFqQC+RqGOgrGmjoKtQpkAy4GMHhgD6Ev7IfQB+wBUEsDBC0AAAAIAAAAIQD3QBLq" +
  "//////////8JABQAb3RoZXIubnB5AQAQAJgAAAAAAAAATAAAAAAAAACb7BfqGxDJyFDGUK2eklqcXKRupaBuk2mhrqOgnpZfVFKUmBef" +
  "X5SSChJ3S8wpTgWKF2ckFqQC+RrGOpo6CrUKFAAuBihghNJMUBoAUEsBAi0DLQAAAAgAAAAhAPJQau1SAAAAmAAAAAYAAAAAAAAAAAAA" +
  "AIABAAAAAFcyLm5weVBLAQItAy0AAAAIAAAAIQD3QBLqTAAAAJgAAAAJAAAAAAAAAAAAAACAAYoAAABvdGhlci5ucHlQSwUGAAAAAAIA" +
  "AgBrAAAAEQEAAAAA";

/** numpy.save of [−0.75] in float32. */
const NPY =
  "k05VTVBZAQB2AHsnZGVzY3InOiAnPGY0JywgJ2ZvcnRyYW5fb3JkZXInOiBGYWxzZSwgJ3NoYXBlJzogKDEsKSwgfSAgICAgICAgICAg" +
  "ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAoAAEC/";

/** Of a 2-3-1 network every parameter is a file's, and a step of 1e-30 changes none. */
const SPEC = `version: 1
name: net
input: { units: 2 }
layers:
  - units: 3
    activation: tanh
    initializer: { type: file, path: ../weights/base.safetensors, tensor: hidden.weight }
    bias_initializer: { type: file, path: ../weights/base.safetensors, tensor: hidden.bias }
  - units: 1
    activation: sigmoid
    initializer: { type: file, path: ../weights/out.npz }
    bias_initializer: { type: file, path: ../weights/out.npy }
loss: binary_crossentropy
optimizer: { type: gradient_descent, learning_rate: 1e-30 }
training: { epochs: 1, batch_size: full, seed: 1 }
data: { source: { format: csv, path: data.csv, target: y }, split: { train: 1, validation: 0 } }
`;

const PARAMETERS = {
  W1: { shape: [3, 2], data: Float32Array.of(0.125, 0.25, 0.375, 0.5, 0.625, 0.75) },
  b1: { shape: [3, 1], data: Float32Array.of(0.1, -0.2, 0.3) },
  W2: { shape: [1, 3], data: Float32Array.of(0.5, -0.25, 0.125) },
  b2: { shape: [1, 1], data: Float32Array.of(-0.75) },
};

/** A project with the spec, its data and its files, and what runs layerc in it. */
function project(spec = SPEC) {
  const cwd = projectFolder({
    "package.json": "{}",
    "specs/net.net.yaml": spec,
    "specs/data.csv": "x1,x2,y\n0,0,0\n0,1,1\n1,0,1\n1,1,0\n",
  });
  mkdirSync(join(cwd, "weights"));
  const file = (name: string): string => join(cwd, "weights", name);
  writeFileSync(file("base.safetensors"), Buffer.from(SAFETENSORS, "base64"));
  writeFileSync(file("out.npz"), Buffer.from(NPZ, "base64"));
  writeFileSync(file("out.npy"), Buffer.from(NPY, "base64"));
  const run = (command: string, ...args: string[]): Promise<Finished> =>
    layerc([command, "specs/net.net.yaml", ...args], { cwd });
  const weights = (name = "weights/net.safetensors") => decodeSafetensors(readFileSync(join(cwd, name))).tensors;
  return { cwd, file, run, weights };
}

describe("train", { timeout: 60_000 }, () => {
  test("begins with what Python wrote", async () => {
    const { run, weights } = project();
    const { status, stderr } = await run("train");
    expect([status, stderr.split("\n")[1]]).toEqual([0, "examples: 4 for training"]);
    expect(Object.fromEntries(weights())).toEqual(PARAMETERS);
  });

  test("with --init, and evaluate, need none of the files", async () => {
    const { file, run, weights } = project();
    expect((await run("train")).status).toBe(0);
    for (const name of ["base.safetensors", "out.npz", "out.npy"]) rmSync(file(name));
    expect((await run("evaluate")).stdout).toMatch(/^training accuracy: /);

    const others = Object.entries(PARAMETERS).map(([name, { shape, data }]) => {
      return [name, { shape, data: data.map((w) => -w) }] as const;
    });
    writeFileSync(file("others.safetensors"), encodeSafetensors(others));
    const { status, stderr } = await run("train", "--init", "weights/others.safetensors");
    expect([status, stderr]).toEqual([0, expect.not.stringContaining("hint")]);
    expect(Object.fromEntries(weights())).toEqual(Object.fromEntries(others));
  });
});

describe("what a file has wrong", { timeout: 120_000 }, () => {
  const BASE = "weights/base.safetensors";

  /** `at`: which setting is at fault. */
  interface Case {
    readonly what: string;
    readonly set: string;
    readonly exit: number;
    readonly at: string;
    readonly message: string;
    readonly hint: string;
  }

  test.each<Case>([
    {
      what: "no such tensor",
      set: "layers.0.initializer.tensor=hidden.weights",
      exit: 4,
      at: "7:75",
      message: `E404 ${BASE}: there is no tensor hidden.weights`,
      hint: 'did you mean "hidden.weight"? Tensors: hidden.bias, hidden.weight, kernel, square, half',
    },
    {
      what: "no such array",
      set: "layers.1.initializer.tensor=W1",
      exit: 4,
      at: "11:66",
      message: "E404 weights/out.npz: there is no array W1",
      hint: 'did you mean "W2"? Arrays: W2, other',
    },
    {
      what: "the transpose",
      set: "layers.0.initializer.tensor=kernel",
      exit: 4,
      at: "7:75",
      message: `E417 ${BASE}: kernel is (2, 3); W[1] is (3, 2)`,
      hint: "it is the transpose: save it with .T",
    },
    {
      what: "another shape",
      set: "layers.0.initializer.tensor=hidden.bias",
      exit: 4,
      at: "7:75",
      message: `E417 ${BASE}: hidden.bias is (3); W[1] is (3, 2)`,
      hint: "take another tensor, or change units",
    },
    {
      what: "NaN",
      set: "layers.0.initializer.tensor=square",
      exit: 4,
      at: "7:75",
      message: `E417 ${BASE}: square holds numbers that are not finite`,
      hint: "take another file",
    },
    {
      what: "another type",
      set: "layers.0.initializer.tensor=half",
      exit: 4,
      at: "7:38",
      message: `E408 ${BASE}: half is of type "F16"; F32 and F64 can be read`,
      hint: "write it with safetensors, in float32",
    },
    {
      what: "no such file",
      set: "layers.0.initializer.path=../weights/basis.safetensors",
      exit: 6,
      at: "7:38",
      message: "E601 weights/basis.safetensors: no such file or folder",
      hint: "check the path",
    },
    {
      what: "a damaged file",
      set: "layers.0.initializer.path=../weights/cut.safetensors",
      exit: 4,
      at: "7:38",
      message: "E408 weights/cut.safetensors: truncated: the header promises 328 bytes, the file has 100",
      hint: "write it with safetensors, in float32",
    },
    {
      what: "a link out of the project",
      set: "layers.0.initializer.path=../weights/link.safetensors",
      exit: 4,
      at: "7:38",
      message: "E415 weights/link.safetensors: this leads out of the project, to ",
      hint: "put it into the project",
    },
  ])("$what", async ({ set, exit, at, message, hint }) => {
    const { file, run } = project();
    writeFileSync(file("cut.safetensors"), Buffer.from(SAFETENSORS, "base64").subarray(0, 100));
    const outside = projectFolder({ "base.safetensors": "" });
    symlinkSync(join(outside, "base.safetensors"), file("link.safetensors"));
    const { status, stdout, stderr } = await run("gradcheck", "--set", set);
    expect([status, stdout]).toEqual([exit, ""]);
    const [head, , tildes, told] = stderr.split("\n");
    expect(head).toContain(`specs/net.net.yaml:${at} ${message}`);
    expect(tildes).toMatch(/^ +\| +~+$/);
    expect(told).toBe(`  hint: ${hint}`);
  });

  test("is told of all at once, when the compiled form is at hand and no spec is read, too", async () => {
    const { file, run } = project();
    expect((await run("gradcheck")).stderr).toMatch(/^passed: 13 entries/);
    rmSync(file("out.npy"));
    writeFileSync(file("out.npz"), "");
    const { status, stderr } = await run("gradcheck");
    expect(status).toBe(4);
    expect(stderr).toBe(`specs/net.net.yaml:11:38 E408 weights/out.npz: this is no .npz file, or a damaged one: ${""}\
End of central directory record signature not found. Either not a zip file, or file is truncated.
  11 |     initializer: { type: file, path: ../weights/out.npz }
     |                                      ~~~~~~~~~~~~~~~~~~
  hint: write it with numpy.savez

specs/net.net.yaml:12:43 E601 weights/out.npy: no such file or folder
  12 |     bias_initializer: { type: file, path: ../weights/out.npy }
     |                                           ~~~~~~~~~~~~~~~~~~
  hint: check the path
`);
  });

  test("is told by `validate --data`, and not without", async () => {
    const { file, run } = project();
    expect((await run("validate", "--data")).stdout).toBe("ok  specs/net.net.yaml\n");
    rmSync(file("out.npy"));
    expect((await run("validate")).status).toBe(0);
    const { status, stdout } = await run("validate", "--data", "--format", "github");
    expect([status, stdout]).toEqual([
      6,
      "::error file=specs/net.net.yaml,line=12,endLine=12,col=43,endColumn=60,title=E601::" +
        "weights/out.npy: no such file or folder%0Ahint: check the path\n",
    ]);
  });
});

test("migrate-weights fills what is new as the new spec's files have it", { timeout: 60_000 }, async () => {
  const { cwd, file, weights } = project();
  writeFileSync(join(cwd, "old.net.yaml"), SPEC.replace(/^.*nitializer.*\n/gm, "").replace("units: 3", "units: 1"));
  const old = { W1: [-1, -2], b1: [-3], W2: [-4], b2: [-5] };
  const tensors = Object.entries(old).map(([name, values]) => {
    return [name, { shape: [1, values.length], data: Float32Array.from(values) }] as const;
  });
  writeFileSync(file("old.safetensors"), encodeSafetensors(tensors));
  const args = ["old.net.yaml", "specs/net.net.yaml", "weights/old.safetensors", "--new-units", "initialized"];
  const { status, stderr } = await layerc(["migrate-weights", ...args], { cwd });
  expect([status, stderr]).toEqual([0, ""]);
  const W1 = PARAMETERS.W1.data.slice();
  W1.set([-1, -2]);
  expect(weights().get("W1")!.data).toEqual(W1);
  expect([...weights().get("W2")!.data]).toEqual([-4, -0.25, 0.125]);

  rmSync(file("base.safetensors"));
  const missing = await layerc(["migrate-weights", ...args, "--force"], { cwd });
  expect(missing.status).toBe(6);
  expect(missing.stderr).toMatch(/^specs\/net.net.yaml:7:38 E601 weights\/base.safetensors: no such file or folder\n/);
});
