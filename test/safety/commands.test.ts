/** Hostile names of classes and of files in what training, evaluation and prediction write. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { layerc } from "../cli/process.ts";
import { projectFolder } from "../cli/project-folder.ts";
import { specText } from "./places.ts";
import { hostileStrings, unsafeIn } from "./strings.ts";

const classes = hostileStrings(600).filter(({ length }) => length <= 200);

const csv = classes.map((_, label) => `${label},${label % 7},${label}`).join("\n");

const spec = specText({
  version: 1,
  name: "hostile",
  description: "\u001b[31m",
  input: { units: 2 },
  output: { classes },
  layers: [{ units: classes.length, activation: "softmax" }],
  loss: "categorical_crossentropy",
  training: { epochs: 1, batch_size: 16 },
  data: {
    source: { format: "csv", path: "data.csv", target: 2, header: false },
    split: { train: 1, validation: 0 },
  },
});

test("train, evaluate and predict", { timeout: 120_000 }, async () => {
  const cwd = projectFolder({ "hostile.net.yaml": spec, "data.csv": csv });
  const run = async (...args: string[]) => {
    const { status, stdout, stderr } = await layerc(args, { cwd });
    expect([status, status === 0 ? "" : stderr]).toEqual([0, ""]);
    expect([unsafeIn(stdout), unsafeIn(stderr)]).toEqual(["", ""]);
    return { stdout, stderr };
  };
  const trained = await run("train", "hostile.net.yaml", "--log", "plain");
  expect(trained.stderr).toContain("hostile: 2 → ");
  await run("train", "hostile.net.yaml", "--log", "json");

  const table = (await run("evaluate", "hostile.net.yaml", "--part", "all")).stdout.trimEnd().split("\n");
  // Accuracy, cost, an empty line, the title, the names above the columns and a row for each class; then the scores, with
  // an empty line and the names of columns above, and a row for their mean.
  expect(table).toHaveLength(5 + classes.length + 3 + classes.length);
  const measured = (await run("evaluate", "hostile.net.yaml", "--part", "all", "--format", "json")).stdout;
  expect((JSON.parse(measured) as { readonly classes: unknown }).classes).toEqual(classes);

  const lines = (await run("predict", "hostile.net.yaml", "data.csv")).stdout.trimEnd().split("\n");
  expect(lines).toHaveLength(classes.length);
  for (const line of lines) {
    const { probabilities } = JSON.parse(line) as { readonly probabilities: Readonly<Record<string, number>> };
    expect(Object.keys(probabilities).sort()).toEqual([...classes].sort());
  }
});

test("names of files", async () => {
  const name = "\u001b[31m\u202e\n::error::x.net.yaml";
  const cwd = projectFolder({ [join("specs", name)]: spec, [name]: spec, "specs/bad\u009b.net.yaml": "version: 2\n" });
  for (const args of [
    ["validate"],
    ["validate", name],
    ["generate", join("specs", name)],
    ["train", name, "--data", name],
  ]) {
    const { stdout, stderr } = await layerc(args, { cwd });
    expect([args[0], unsafeIn(stdout), unsafeIn(stderr)]).toEqual([args[0], "", ""]);
  }
});
