/** `training.metrics`, and what `evaluate` says of each kind of output. */
import { afterAll, describe, expect, test } from "vitest";
import { folderWith, layerc, type Finished } from "./process.ts";

const spec = (name: string, layer: string, loss: string, target: string, rest = ""): string => `version: 1
name: ${name}
input: { units: 1, features: [x] }
layers: [${layer}]
loss: ${loss}
optimizer: adam
training: { epochs: 4, batch_size: 4${rest} }
data: { source: { format: csv, path: data.csv, target: ${target} }, split: { train: 0.5, validation: 0.5 } }
`;

const rows = Array.from({ length: 16 }, (_, i) => `${i / 8 - 1},${i % 2},${Number(i > 7)},${i % 3},${0.5 * i}`);
const folder = folderWith({
  "data.csv": `x,odd,high,third,half\n${rows.join("\n")}\n`,
  "line.net.yaml": spec("line", "{ units: 1 }", "mean_squared_error", "half", ", metrics: [r2, mean_absolute_error]"),
  "high.net.yaml": spec("high", "{ units: 1, activation: sigmoid }", "binary_crossentropy", "high"),
  "several.net.yaml": spec(
    "several",
    "{ units: 2, activation: sigmoid }",
    "binary_crossentropy",
    "[odd, high]",
    ", metrics: [f1_micro]",
  ).replace("layers:", "output: { classes: [odd, high] }\nlayers:"),
});
const cwd = folder.path;
afterAll(folder.remove);

const run = (...args: string[]): Promise<Finished> => layerc(args, { cwd });

/** The numbers after the words of a line: `test r2: 0.5`. */
const named = (lines: readonly string[], name: string): number =>
  Number(
    lines
      .find((line) => line.includes(` ${name}: `))!
      .split(": ")[1]!
      .split(" ")[0],
  );

describe("training.metrics", () => {
  test("are measured while training, in place of the error, and logged by their names", async () => {
    const json = await run("train", "line.net.yaml", "--log", "json");
    const last = JSON.parse(json.stderr.trimEnd().split("\n").at(-1)!);
    expect(Object.keys(last.validation)).toEqual(["cost", "mean_squared_error", "r2", "mean_absolute_error"]);
    const plain = await run("train", "line.net.yaml", "--log", "plain");
    expect(plain.stderr).toMatch(/epoch 4\/4 {2}cost \S+ {2}validation cost \S+ {2}r2 \S+ {2}mean_absolute_error \S+/);
    expect(plain.stderr).not.toContain("MSE");
    expect(plain.stdout).toMatch(
      /^validation MSE: \S+\nvalidation r2: \S+\nvalidation mean_absolute_error: \S+\nweights: /,
    );
  });

  test("can be set on the command line, and do not make it another network", async () => {
    await run("train", "high.net.yaml");
    const chosen = "training.metrics=[f1, { type: roc_auc }]";
    const { stdout, stderr, status } = await run("evaluate", "high.net.yaml", "--set", chosen);
    expect([stderr, status]).toEqual(["", 0]);
    expect(
      stdout
        .split("\n")
        .map((line) => line.split(":")[0])
        .slice(0, 4),
    ).toEqual([...["validation accuracy", "validation f1", "validation roc_auc", "cost"]]);
    const wrong = await run("evaluate", "high.net.yaml", "--set", "training.metrics=[f2]");
    expect([wrong.stderr.split("\n")[0], wrong.status]).toEqual([
      expect.stringMatching(/^high\.net\.yaml:7:\d+ E204 unknown metric "f2"$/),
      3,
    ]);
  });
});

describe("layerc evaluate", () => {
  test("says of numbers how far off they are", async () => {
    await run("train", "line.net.yaml");
    const { stdout } = await run("evaluate", "line.net.yaml");
    const lines = stdout.trimEnd().split("\n");
    expect(lines.map((line) => line.split(":")[0])).toEqual([
      ...[
        "validation MSE",
        "validation r2",
        "validation mean_absolute_error",
        "validation root_mean_squared_error",
        "cost",
      ],
    ]);
    expect(named(lines, "root_mean_squared_error") ** 2).toBeCloseTo(named(lines, "MSE"), 2);
  });

  test("says of one binary output its area under the ROC curve, and the scores of no and yes", async () => {
    await run("train", "high.net.yaml");
    const { stdout } = await run("evaluate", "high.net.yaml", "--format", "json");
    const { roc_auc, classes, scores, confusion } = JSON.parse(stdout);
    expect(roc_auc).toBeGreaterThanOrEqual(0);
    expect([classes, scores.map((each: { class: string }) => each.class)]).toEqual([
      ["0", "1"],
      ["0", "1"],
    ]);
    expect(scores[1].examples).toBe(confusion[1][0] + confusion[1][1]);
  });

  test("says of several binary outputs when an example is right, and the scores of each label", async () => {
    await run("train", "several.net.yaml");
    const { stdout } = await run("evaluate", "several.net.yaml");
    expect(stdout).toMatch(/^validation accuracy: \S+ \(\d of 8, every label right\)\nvalidation f1_micro: /);
    expect(stdout).toMatch(/confusion matrix of all labels together.*\n +no +yes\nno .*\nyes .*\n\n/);
    expect(stdout).toMatch(/ +precision +recall +F1 +examples\nodd .*\nhigh .*\nmean .* 8\n$/);
    const { confusion, confusion_per_label: each } = JSON.parse(
      (await run("evaluate", "several.net.yaml", "--format", "json")).stdout,
    );
    expect(each).toHaveLength(2);
    expect(confusion).toEqual([0, 1].map((y) => [0, 1].map((a) => each[0][y][a] + each[1][y][a])));
  });
});
