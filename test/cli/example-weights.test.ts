/** Examples with weights, from the command line: a column that training takes and prediction leaves out. */
import { afterAll, expect, test } from "vitest";
import { folderWith, layerc, type Finished } from "./process.ts";

const SPEC = `version: 1
name: claims
input: { units: 2 }
layers: [{ units: 1, activation: sigmoid }]
loss: binary_crossentropy
training: { epochs: 2, batch_size: 4 }
data:
  source: { format: csv, path: data.csv, target: fraud, example_weights: weight }
  split: { train: 1, test: 0 }
`;
/** Twelve examples, and the same without their weights. */
const lines = (weight: (i: number) => string): string =>
  Array.from({ length: 12 }, (_, i) => `${Math.sin(i)},${Math.cos(i)},${weight(i)}${i % 2}\n`).join("");
const data = `x,y,weight,fraud\n${lines((i) => `${i % 3},`)}`;
const bare = `x,y,fraud\n${lines(() => "")}`;

const folder = folderWith({ "claims.net.yaml": SPEC, "data.csv": data, "bare.csv": bare });
afterAll(folder.remove);

const run = (command: string, ...args: string[]): Promise<Finished> =>
  layerc([command, "claims.net.yaml", ...args], { cwd: folder.path });

test("are trained on, measured with and without their weights, and predicted with or without the column", async () => {
  const trained = await run("train", "--log", "plain");
  expect([trained.status, trained.stderr]).toEqual([0, expect.stringContaining("examples: 12 for training, weighted\n")]);

  const measured = await run("evaluate");
  expect(measured.stdout).toMatch(/^cost: \S+ \(mean of 12, each times its weight\)$/m);
  const missing = await run("evaluate", "--data", "bare.csv");
  expect([missing.status, missing.stderr]).toEqual([4, expect.stringContaining('E404 there is no column "weight"')]);
  const without = ["--set", "training.example_weights=false"];
  const alike = await run("evaluate", "--data", "data.csv", ...without);
  expect(alike.stdout).toMatch(/^cost: \S+ \(mean of 12\)$/m);
  expect((await run("evaluate", "--data", "bare.csv", ...without)).stdout).toBe(alike.stdout);

  const predicted = await run("predict", "data.csv");
  expect(predicted.stdout.trim().split("\n")).toHaveLength(12);
  expect((await run("predict", "bare.csv")).stdout).toBe(predicted.stdout);
});
