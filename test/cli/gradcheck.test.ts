import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folderWith, layerc, root, type Finished } from "./process.ts";

const folder = folderWith({
  "drawn.net.yaml": `version: 1
name: drawn
input: { units: 60 }
layers: [{ units: 40, activation: relu }, { units: 2 }]
loss: mean_squared_error
`,
});
const cwd = folder.path;
beforeAll(() => {
  mkdirSync(join(cwd, "data"));
  cpSync(join(root, "specs", "iris.net.yaml"), join(cwd, "iris.net.yaml"));
  cpSync(join(root, "specs", "data", "iris.csv"), join(cwd, "data", "iris.csv"));
});
afterAll(folder.remove);

const gradcheck = (...args: string[]): Promise<Finished> => layerc(["gradcheck", ...args], { cwd });

describe("layerc gradcheck", () => {
  test("passes on the spec's data, a line a tensor", async () => {
    const { status, stdout, stderr } = await gradcheck("iris.net.yaml");
    expect([status, stderr]).toEqual([0, "passed: 67 entries, 5 examples of the data\n"]);
    const [title, , head, ...rows] = stdout.trimEnd().split("\n");
    expect(title).toBe("relative difference of gradients and central differences, ε = 1e-5, threshold 1e-7");
    expect(head!.trim().split(/ {2,}/)).toEqual(["checked", "at kinks", "difference"]);
    expect(rows.map((row) => row.split(/ +/)[0])).toEqual(["W1", "W2", "b1", "b2", "all"]);
    for (const row of rows) expect(row).toMatch(/^\w+ +\d+ +0 +\d\.\de-(8|9|\d\d)$/);
  });

  test("takes random examples where the spec names no data, and a sample of a large network, as JSON", async () => {
    const { status, stdout, stderr } = await gradcheck("drawn.net.yaml", "--format", "json");
    const { passed, examples, tensors, overall } = JSON.parse(stdout);
    expect([status, passed, examples]).toEqual([0, true, { count: 5, of: "random" }]);
    expect(tensors[0]).toMatchObject({ name: "W1", entries: 2400 });
    expect(tensors[0].checked + tensors[0].at_kinks).toBe(200);
    expect(overall.checked).toBe(tensors.reduce((sum: number, tensor: { checked: number }) => sum + tensor.checked, 0));
    expect(stderr).toBe(`passed: ${overall.checked} entries, 5 examples drawn at random\n`);
  });

  test("tells of data that are not there", async () => {
    const { status, stdout, stderr } = await gradcheck("iris.net.yaml", "--data", "none.csv");
    expect([status, stdout]).toEqual([6, ""]);
    expect(stderr).toBe("none.csv E601 no such file or folder\n  hint: check the path\n");
  });
});
