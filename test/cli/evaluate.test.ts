import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folderWith, layerc, root, type Finished } from "./process.ts";

const folder = folderWith({});
const cwd = folder.path;

beforeAll(async () => {
  mkdirSync(join(cwd, "data"));
  cpSync(join(root, "specs", "iris.net.yaml"), join(cwd, "iris.net.yaml"));
  cpSync(join(root, "specs", "data", "iris.csv"), join(cwd, "data", "iris.csv"));
  const { status, stdout } = await run("train", "iris.net.yaml", "--epochs", "20", "--seed", "5");
  expect(status, stdout).toBe(0);
});
afterAll(folder.remove);

const run = (...args: string[]): Promise<Finished> => layerc(args, { cwd });

describe("layerc evaluate", () => {
  test("tells accuracy, cost and confusion of the examples that the weights were not trained on", async () => {
    const trained = await run("train", "iris.net.yaml", "--epochs", "20", "--seed", "5");
    const { status, stdout } = await run("evaluate", "iris.net.yaml");
    expect(status).toBe(0);
    const [metric, cost, , title, head, ...rest] = stdout.trimEnd().split("\n");
    const [rows, [, columns, ...scores]] = [rest.slice(0, 3), rest.slice(3)];
    // The same split, though the spec's own seed is another.
    expect(metric).toBe(trained.stdout.split("\n")[0]);
    expect(cost).toMatch(/^cost: 0\.\d{4} \(mean of 30\)$/);
    expect(title).toMatch(/^confusion matrix/);
    expect(head!.trim().split(/ +/)).toEqual(["setosa", "versicolor", "virginica"]);
    const counts = rows.map((row) => row.trim().split(/ +/).slice(1).map(Number));
    expect(counts.map((row) => row.reduce((sum, n) => sum + n, 0))).toEqual([10, 10, 10]);
    const right = counts.reduce((sum, row, i) => sum + row[i]!, 0);
    expect(metric).toContain(`(${right} of 30)`);

    // The scores of each class, out of the confusion matrix.
    expect(columns!.trim().split(/ +/)).toEqual(["precision", "recall", "F1", "examples"]);
    const found = scores.map((row) => row.trim().split(/ +/));
    const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
    const expected = counts.map((row, k) => {
      const precision = share(row[k]!, counts.reduce((sum, each) => sum + each[k]!, 0));
      const recall = share(row[k]!, 10);
      return [precision, recall, share(2 * precision * recall, precision + recall)];
    });
    const means = [0, 1, 2].map((i) => expected.reduce((sum, row) => sum + row[i]!, 0) / 3);
    const text = (row: readonly number[]): string[] => row.map((value) => value.toFixed(4));
    expect(found).toEqual([
      ["setosa", ...text(expected[0]!), "10"],
      ["versicolor", ...text(expected[1]!), "10"],
      ["virginica", ...text(expected[2]!), "10"],
      ["mean", ...text(means), "30"],
    ]);
  });

  test("measures the part asked for, as JSON", async () => {
    const parts = ["test", "validation", "train", "all"];
    const results = await Promise.all(
      parts.map((part) => run("evaluate", "iris.net.yaml", "--part", part, "--format", "json")),
    );
    const json = results.map(({ stdout }) => JSON.parse(stdout));
    expect(json.map(({ part, examples }) => [part, examples])).toEqual([
      ["test", 30],
      ["validation", 15],
      ["train", 105],
      ["all", 150],
    ]);
    expect(json[3].correct).toBe(json[0].correct + json[1].correct + json[2].correct);
    expect(json[3].cost * 150).toBeCloseTo(json[0].cost * 30 + json[1].cost * 15 + json[2].cost * 105, 6);
    expect(json[3].classes).toEqual(["setosa", "versicolor", "virginica"]);
    expect(json[3].accuracy).toBeGreaterThan(0.85);
  });

  test("takes the preprocessing from the weights, whatever the data", async () => {
    const [header, ...lines] = readFileSync(join(cwd, "data", "iris.csv"), "utf8")
      .trimEnd()
      .split("\n");
    writeFileSync(join(cwd, "setosa.csv"), [header, ...lines.filter((line) => line.endsWith("setosa"))].join("\n"));
    const { stdout } = await run("evaluate", "iris.net.yaml", "--data", "setosa.csv", "--part", "all");
    // Standardised by themselves they would be spread over all classes.
    expect(stdout).toMatch(/^all accuracy: 1\.0000 \(50 of 50\)\n/);
  });

  test("refuses a part that there is not, weights of another network, and other classes", async () => {
    const split = ["--set", "data.split={ train: 1, test: 0 }"];
    const missing = await run("evaluate", "iris.net.yaml", ...split, "--part", "test");
    expect([missing.status, missing.stderr]).toEqual([4, expect.stringContaining("E412 the data have no test part")]);
    for (const setting of [
      "layers.0.activation=relu",
      "output.classes=[virginica, versicolor, setosa]",
      "layers.0.units=9",
    ]) {
      const { status, stdout, stderr } = await run("evaluate", "iris.net.yaml", "--set", setting);
      expect([status, stdout]).toEqual([4, ""]);
      expect(stderr).toMatch(/^weights\/iris\.safetensors E414 these are weights of .*\n {2}hint: /);
    }
  });
});
