import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { command, migrationText } from "../../src/cli/migrate-weights.ts";
import { decodeSafetensors, encodeSafetensors } from "../../src/runtime/safetensors.ts";
import { migrateWeights } from "../../src/training/migrate.ts";
import { initialParameters } from "../../src/training/parameters.ts";
import { blocksOf, readDocument, theBlock } from "../readme/blocks.ts";
import { compileAndImport, compileText, type AnyTrainer } from "../support/module.ts";
import { layerc, root, type Finished } from "./process.ts";
import { projectFolder } from "./project-folder.ts";

/** A spec of four features, standardised; `widths` are those of the hidden layers. */
function specOf(name: string, widths: readonly number[], { features = "a, b, c, d", seed = 1 } = {}): string {
  return `version: 1
name: ${name}
input: { units: ${features.split(",").length}, features: [${features}] }
output: { classes: [red, green, blue] }
layers:
${widths.map((units) => `  - { units: ${units}, activation: tanh }\n`).join("")}  - { units: 3, activation: softmax }
loss: categorical_crossentropy
training: { batch_size: 4, epochs: 2, seed: ${seed} }
data:
  source: { format: csv, path: data.csv, target: colour }
  preprocess: standardize
`;
}

const X = Float32Array.from({ length: 48 }, (_, i) => Math.sin(7 * i) * 4 + (i % 4));
const Y = Float32Array.from({ length: 12 }, (_, j) => j % 3);

const CSV = `a,b,c,d\n${[0, 1, 2].map((j) => X.subarray(4 * j, 4 * j + 4).join(",")).join("\n")}\n`;

let trainer: AnyTrainer;
let trained: Uint8Array;

beforeAll(async () => {
  const { module } = await compileAndImport(specOf("small", [5, 3]));
  trainer = module.createTrainer({ examples: 4 });
  trainer.fit({ X, Y });
  // As the command line saves them: the activations, and the seed that the examples were divided by.
  trained = trainer.save({ activations: '["tanh","tanh","softmax"]', seed: "5" });
});

function project(files: Readonly<Record<string, string>> = {}) {
  const cwd = projectFolder({
    "small.net.yaml": specOf("small", [5, 3]),
    "wide.net.yaml": specOf("wide", [300, 6], { seed: 9 }),
    "few.csv": CSV,
    ...files,
  });
  writeFileSync(join(cwd, "small.safetensors"), trained);
  return { cwd, run: (...args: string[]): Promise<Finished> => layerc(args, { cwd }) };
}

const WIDE = ["migrate-weights", "small.net.yaml", "wide.net.yaml", "small.safetensors"];

describe("layerc migrate-weights", () => {
  test("a wider network predicts the same, and learns with its new units", async () => {
    const { cwd, run } = project();
    const { status, stdout, stderr } = await run(...WIDE);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(`old    new    shape                         kept   set   drawn   dropped
W[1]   W[1]   (5, 4) → (300, 4)   widened     20     0   1,180         0
b[1]   b[1]   (5, 1) → (300, 1)   widened      5     0     295         0
W[2]   W[2]   (3, 5) → (6, 300)   widened     15   885     900         0
b[2]   b[2]   (3, 1) → (6, 1)     widened      3     0       3         0
W[3]   W[3]   (3, 3) → (3, 6)     widened      9     9       0         0
b[3]   b[3]   (3, 1)              kept         3     0       0         0
                                              55   894   2,378         0

The new network computes the same function.

weights: ${join("weights", "wide.safetensors")}
`);
    const [before, after] = await Promise.all([
      run("predict", "small.net.yaml", "few.csv", "--weights", "small.safetensors"),
      run("predict", "wide.net.yaml", "few.csv"),
    ]);
    expect([before.status, after.status, after.stderr]).toEqual([0, 0, ""]);
    const probabilities = ({ stdout }: Finished): number[] =>
      stdout.trimEnd().split("\n").flatMap((line) => Object.values<number>(JSON.parse(line).probabilities));
    expect(probabilities(after)).toHaveLength(9);
    probabilities(before).forEach((p, i) => expect(Math.abs(p - probabilities(after)[i]!)).toBeLessThan(1e-6));

    const { module } = await compileAndImport(specOf("wide", [300, 6], { seed: 9 }));
    const wide = module.createTrainer({ examples: 4 });
    const metadata = wide.load(readFileSync(join(cwd, "weights", "wide.safetensors")));
    // The split stays the one that the old network was trained on, so that its test examples are unseen ones.
    expect(metadata).toMatchObject({ network: "wide", n: "[4,300,6,3]", seed: "5", kernels: "js" });
    expect(metadata["spec"]).toMatch(/^[0-9a-f]{64}$/);
    expect(wide.preprocessing).toEqual(trainer.preprocessing);
    const outgoing = (): number[] => [...wide.parameters["W3"]!.data].filter((_, i) => i % 6 >= 3);
    expect(outgoing().every((w) => w === 0)).toBe(true);
    wide.fit({ X, Y }, { epochs: 1 });
    expect(outgoing().some((w) => w !== 0)).toBe(true);
  });

  test("to the same spec: the same bytes; from stdin too", async () => {
    const { cwd, run } = project();
    const first = await run("migrate-weights", "small.net.yaml", "small.net.yaml", "small.safetensors", "--out", "one");
    expect(first).toMatchObject({ status: 0, stderr: "" });
    // A pipe of the shell, as of `git show`: it can be read once.
    const line = 'cat small.net.yaml | "$0" "$1" migrate-weights /dev/stdin small.net.yaml one --out two';
    const index = join(root, "dist", "cli", "index.js");
    const second = spawnSync("sh", ["-c", line, process.execPath, index], { cwd, encoding: "utf8" });
    expect([second.status, second.stderr]).toEqual([0, ""]);
    expect(readFileSync(join(cwd, "two"))).toEqual(readFileSync(join(cwd, "one")));
    expect(decodeSafetensors(readFileSync(join(cwd, "one"))).tensors).toEqual(decodeSafetensors(trained).tensors);
  });

  test("tells what another function it is, and draws by the seed", async () => {
    const other = specOf("other", [5, 4, 3], { features: "d, e, a" });
    const { cwd, run } = project({ "other.net.yaml": other });
    const to = (seed: string): Promise<Finished> =>
      run("migrate-weights", "small.net.yaml", "other.net.yaml", "small.safetensors", "--seed", seed, "--out", seed);
    const [{ status, stdout }] = await Promise.all([to("1"), to("2")]);
    expect(status).toBe(0);
    expect(stdout.slice(stdout.indexOf("The new"))).toBe(`The new network computes another function:
  the preprocessing of the old weights (standardize) is dropped: it was not fitted to "e"
  layer 1 read what is gone: "b", "c"
  layer 2 is new
  layer 3 has other inputs than before: its weights are drawn anew

weights: 1
`);
    const [one, two] = ["1", "2"].map((out) => decodeSafetensors(readFileSync(join(cwd, out))).tensors);
    expect(one!.get("W2")).not.toEqual(two!.get("W2"));
    expect(one!.get("W4")).toEqual(two!.get("W4"));
  });

  test("never writes over the weights by itself, nor over another file unasked", async () => {
    const { cwd, run } = project({ "new.net.yaml": specOf("small", [6, 3]), there: "mine" });
    const inPlace = join(cwd, "weights", "small.safetensors");
    mkdirSync(join(cwd, "weights"));
    writeFileSync(inPlace, trained);
    const onto = ["migrate-weights", "small.net.yaml", "new.net.yaml", "weights/small.safetensors", "--force"];
    const [own, refused] = await Promise.all([run(...onto), run(...WIDE, "--out", "there")]);
    expect(own).toEqual({
      status: 6,
      stdout: "",
      stderr:
        "weights/small.safetensors E602 these are the weights to be migrated\n  hint: name another file with --out\n",
    });
    expect(readFileSync(inPlace).equals(trained)).toBe(true);
    expect([refused.status, refused.stdout]).toEqual([6, ""]);
    expect(refused.stderr).toMatch(/^there E602 the file is there already\n {2}hint: .*--force\n$/);
    expect(readFileSync(join(cwd, "there"), "utf8")).toBe("mine");
    expect(await run(...WIDE, "--out", "there", "--force")).toMatchObject({ status: 6 });
    // --force is for other weights, not for another kind of file.
    expect(readFileSync(join(cwd, "there"), "utf8")).toBe("mine");
    writeFileSync(join(cwd, "there"), trained);
    expect(await run(...WIDE, "--out", "there", "--force")).toMatchObject({ status: 0 });
    expect(decodeSafetensors(readFileSync(join(cwd, "there"))).tensors.size).toBe(6);
  });

  test("weights that are not the old spec's, faults in both specs: nothing is written", async () => {
    const { cwd, run } = project({ "bad.net.yaml": specOf("small", [0]), "worse.net.yaml": specOf("small", [-1]) });
    const { tensors, metadata } = decodeSafetensors(trained);
    const sigmoids = { ...metadata, activations: '["sigmoid","tanh","softmax"]' };
    writeFileSync(join(cwd, "sigmoids"), encodeSafetensors(tensors, sigmoids));
    const [swapped, other, both, missing] = await Promise.all([
      run("migrate-weights", "wide.net.yaml", "small.net.yaml", "small.safetensors", "--out", "x"),
      run("migrate-weights", "small.net.yaml", "wide.net.yaml", "sigmoids", "--out", "x"),
      run("migrate-weights", "bad.net.yaml", "worse.net.yaml", "small.safetensors", "--out", "x"),
      run("migrate-weights", "small.net.yaml", "wide.net.yaml", "no.safetensors", "--out", "x"),
    ]);
    expect([swapped, other, both, missing].map(({ status, stdout }) => [status, stdout])).toEqual(
      [4, 4, 3, 6].map((code) => [code, ""]),
    );
    expect(swapped.stderr).toMatch(/^small\.safetensors E414 these are weights of the network "small": their W1/);
    expect(other.stderr).toMatch(/^sigmoids E414 these are weights of another network: their activations/);
    const faulty = [...both.stderr.matchAll(/^(\w+)\.net\.yaml:\d+:\d+ E205/gm)].map(([, name]) => name);
    expect(faulty).toEqual(["bad", "worse"]);
    expect(missing.stderr).toMatch(/^no\.safetensors E601/);
    expect(existsSync(join(cwd, "x"))).toBe(false);
  });
});

test("the example of the document", () => {
  const networkOf = (text: string) => compileText(text).network;
  const text = readDocument("specs/iris.net.yaml");
  const [old, young] = [networkOf(text), networkOf(text.replace("units: 8", "units: 16"))];
  const migration = migrateWeights(
    { network: old, parameters: initialParameters(old, 1), preprocessing: undefined },
    { network: young, parameters: initialParameters(young, 1) },
    { newUnits: "zero-output", newLayers: "initialized" },
  );
  const document = readDocument("docs/migrate-weights.md");
  expect(`${migrationText(migration)}\n`).toBe(theBlock(blocksOf(document), "output", "iris").text);
  for (const [option] of document.matchAll(/--[a-z]+-[a-z]+/g)) expect(command().helpInformation()).toContain(option);
});
