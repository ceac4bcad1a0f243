import { cpSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folderWith, layerc, root, type Finished } from "./process.ts";

const DATA = "data: { source: { format: csv, path: data/iris.csv, target: species } }";

const SPEC = (training: string, more = DATA): string =>
  `version: 1
name: small
input: { units: 4 }
output: { classes: [setosa, versicolor, virginica] }
layers: [{ units: 5, activation: tanh }, { units: 3, activation: softmax }]
loss: categorical_crossentropy
optimizer: adam
training: { epochs: 2, batch_size: 16, seed: 3${training} }
${more}
`;

const folder = folderWith({
  "plain.net.yaml": SPEC(""),
  "scheduled.net.yaml": SPEC(
    ", schedule: { type: reduce_on_plateau, monitor: validation }, early_stopping: { patience: 0 }",
  ),
  "none.net.yaml": SPEC("", ""),
  "huge.csv": `sepal_length,sepal_width,petal_length,petal_width,species
${"3e38,3e38,3e38,3e38,setosa\n-3e38,-3e38,-3e38,-3e38,virginica\n".repeat(20)}`,
});
const cwd = folder.path;
beforeAll(() => {
  mkdirSync(join(cwd, "data"));
  for (const name of ["iris.net.yaml", "digits.net.yaml"]) cpSync(join(root, "specs", name), join(cwd, name));
  for (const name of ["iris.csv", "digits.csv"]) cpSync(join(root, "specs/data", name), join(cwd, "data", name));
});
afterAll(folder.remove);

const findLr = (...args: string[]): Promise<Finished> => layerc(["find-lr", ...args], { cwd });

interface Told {
  readonly suggestion: { readonly learning_rate: number; readonly lowest: number; readonly lowest_tenth: number } | null;
  readonly command: string | null;
  readonly ended: string;
  readonly points: readonly { readonly learning_rate: number; readonly cost: number; readonly smoothed: number }[];
}

async function told(...args: string[]): Promise<Told> {
  const { status, stdout, stderr } = await findLr(...args, "--format", "json");
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout) as Told;
}

describe("the suggestion", () => {
  // The specs' own rates are people's choice: digits 0.9694, iris 1.
  test.each([
    ["digits", 0.95],
    ["iris", 0.9],
  ])("for %s trains to an accuracy of %d, by the command that is printed", async (name, accuracy) => {
    const { status, stdout, stderr } = await findLr(`${name}.net.yaml`);
    expect(status, stderr).toBe(0);
    const [, rate] = /^suggested learning rate: (\S+), where the cost falls fastest$/m.exec(stdout)!;
    const [, lowest, tenth] = /^the cost is lowest at (\S+); a tenth of that is (\S+)$/m.exec(stdout)!;
    expect(Number(rate)).toBeLessThanOrEqual(Number(lowest));
    expect(Number(tenth)).toBeCloseTo(Number(lowest) / 10, 9);
    const command = stdout.trimEnd().split("\n").at(-1)!;
    expect(command).toBe(`layerc train ${name}.net.yaml --set optimizer.learning_rate=${rate}`);
    const trained = await layerc(command.split(" ").slice(1), { cwd });
    expect(trained.status, trained.stderr).toBe(0);
    const [, reached] = /^test accuracy: ([\d.]+)/m.exec(trained.stdout)!;
    expect(Number(reached)).toBeGreaterThanOrEqual(accuracy);
  });

  test("comes with a chart whose mark it is, over a logarithmic axis, and why the test ended", async () => {
    const { stdout, stderr } = await findLr("iris.net.yaml", "--from", "1e-5", "--to", "100");
    expect(stderr).toMatch(/^iris: 100 steps of 16 examples, learning rates from 1e-5 to 100, Adam; kernels: \S+\n$/);
    expect(stdout).toMatch(/^ +cost.* {3}⠒⠒ smoothed {3}o suggestion\n/);
    expect(stdout.split("\n").slice(1, 13).join("").match(/o/g)).toHaveLength(1);
    expect(stdout).toMatch(/\n +1e-5 +(0\.0001 +)?0\.001 .*\n +learning rate\n/);
    expect(stdout).toMatch(/\nended at \S+: the cost was four times its lowest\n\nlayerc train /);
  });

  test("comes with a command for the same network, data and kernels", async () => {
    const set = ["--set", "layers.0.units=7"];
    const rest = ["--data", "data/iris.csv", "--seed", "4", "--kernels", "js", "--threads", "1"];
    const { command, suggestion } = await told("plain.net.yaml", ...set, ...rest);
    expect(command!.split(" ")).toEqual([
      ...["layerc", "train", "plain.net.yaml", ...set],
      ...["--set", `optimizer.learning_rate=${suggestion!.learning_rate}`],
      ...rest,
    ]);
  });

  test("is not made where the cost does not fall: exit 1", async () => {
    const { status, stdout, stderr } = await findLr("plain.net.yaml", "--from", "1e-12", "--to", "1e-9");
    expect([status, stdout.includes("suggest")]).toEqual([1, false]);
    expect(stderr).toContain("\nno suggestion: the cost did not fall by more than it varies from one mini-batch to the next; try ");
    const json = await findLr("plain.net.yaml", "--from", "1e-12", "--to", "1e-9", "--format", "json");
    expect([json.status, JSON.parse(json.stdout)]).toMatchObject([1, { suggestion: null, command: null, ended: "all" }]);
  });
});

describe("the test", () => {
  test("gives the same bits for a seed, others for another, and writes no file", async () => {
    const before = readdirSync(cwd);
    const [one, again] = [await told("plain.net.yaml"), await told("plain.net.yaml")];
    const other = await told("plain.net.yaml", "--seed", "4");
    expect(again).toEqual(one);
    expect(other.points[0]!.cost).not.toBe(one.points[0]!.cost);
    expect(readdirSync(cwd)).toEqual(before);
  });

  test("knows neither schedule nor early stopping", async () => {
    const [scheduled, plain] = [await told("scheduled.net.yaml"), await told("plain.net.yaml")];
    expect(scheduled.points).toEqual(plain.points);
  });

  test("takes as many steps as asked, with rates from the first to the last", async () => {
    const { points } = await told("plain.net.yaml", "--from", "1e-4", "--to", "0.1", "--steps", "31");
    expect(points).toHaveLength(31);
    expect([points[0]!.learning_rate, points[10]!.learning_rate, points[30]!.learning_rate]).toEqual([
      1e-4,
      expect.closeTo(1e-3, 12),
      0.1,
    ]);
  });

  test("is drawn as SVG, the suggestion among its words", async () => {
    const { status, stdout } = await findLr("iris.net.yaml", "--format", "svg");
    expect(status).toBe(0);
    // It throws where this is no XML.
    new SaxesParser().write(stdout).close();
    expect(stdout).toMatch(/<title>iris: the cost at rising learning rates<\/title>/);
    expect(stdout).toMatch(/>suggested: 0\.\d+</);
    expect(stdout).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe("what cannot be", () => {
  test.each([
    [["--from", "1", "--to", "0.1"], 2, "error: --from 1 is not below --to 0.1: the learning rate has to rise."],
    [["--from", "0"], 2, "error: option '--from <rate>' argument '0' is invalid. It must be a number above 0, such as 1e-4."],
    [["--to", ""], 2, "error: option '--to <rate>' argument '' is invalid. It must be a number above 0, such as 1e-4."],
    [["--steps", "19"], 2, "error: --steps 19 is too few to tell anything: 20 at least."],
    [["--kernels", "none"], 2, "error: option '--kernels <name>' argument 'none' is invalid."],
    [["--set", "optimizer=adm"], 3, 'plain.net.yaml:7:12 E204 unknown optimizer "adm"'],
    [["--data", "none.csv"], 6, "none.csv E601 no such file or folder"],
    [["--data", "huge.csv", "--set", "layers.0.activation=linear"], 5, "plain.net.yaml E501 the cost is not finite before the first step"],
  ])("%j: exit %d", async (args, exit, says) => {
    const { status, stdout, stderr } = await findLr("plain.net.yaml", ...args);
    const lines = stderr.split("\n").filter((line) => !line.startsWith("small: "));
    expect([status, stdout, lines[0]!.slice(0, says.length)]).toEqual([exit, "", says]);
  });

  test("a spec without data: exit 4, as train has it", async () => {
    const [found, trained] = [await findLr("none.net.yaml"), await layerc(["train", "none.net.yaml"], { cwd })];
    expect(found).toEqual(trained);
    expect([found.status, found.stderr]).toEqual([4, expect.stringMatching(/^none\.net\.yaml E413 /)]);
  });

  test("an invalid spec of which the schedule alone is left out", async () => {
    writeFileSync(join(cwd, "bad.net.yaml"), SPEC(", schedule: cosine, epocs: 3"));
    expect(await findLr("bad.net.yaml")).toMatchObject({ status: 3, stderr: expect.stringContaining('E201 unknown key "epocs"') });
  });
});
