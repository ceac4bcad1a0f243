import { describe, expect, test } from "vitest";
import { compareRuns, comparableMetrics, comparisonSvg, type ComparedRun } from "../../src/report/comparison.ts";
import { elementsOf } from "../support/xml.ts";
import { epochsOf, recordOf } from "./runs.ts";

function runOf(
  name: string,
  changes: Partial<ComparedRun> = {},
  settings: Readonly<Record<string, string>> = {},
): ComparedRun {
  return {
    record: recordOf({ name }),
    state: "done",
    epochs: epochsOf(10),
    settings: new Map(Object.entries({ name, "layers[0].units": "8", ...settings })),
    ...changes,
  };
}

const told = ({ name, values }: { name: string; values: readonly unknown[] }) => [name, ...values];

describe("differences", () => {
  test("of settings that are the same there are none, nor of names", () => {
    expect(compareRuns([runOf("a"), runOf("b")], "cost").differences).toEqual([]);
  });

  test("settings by their paths; what belongs to another word goes with it; none is as good as absent", () => {
    const adam = {
      optimizer: "adam",
      "optimizer.beta_1": "0.9",
      "optimizer.learning_rate": "0.01",
      regularization: "none",
    };
    const momentum = { optimizer: "momentum", "optimizer.momentum": "0.9", "optimizer.learning_rate": "0.1" };
    const { differences } = compareRuns([runOf("a", {}, adam), runOf("b", {}, momentum)], "cost");
    expect(differences.map(told)).toEqual([
      ["optimizer", "adam", "momentum"],
      ["optimizer.learning_rate", "0.01", "0.1"],
    ]);
  });

  test("a setting that one run has alone", () => {
    const { differences } = compareRuns([runOf("a"), runOf("b", {}, { "layers[1].units": "4" })], "cost");
    expect(differences.map(told)).toEqual([["layers[1].units", undefined, "4"]]);
  });

  test("the seed of the split where it is another one", () => {
    const runs = [runOf("a"), runOf("b", { record: recordOf({ split_seed: 9 }) })];
    expect(compareRuns(runs, "cost").differences.map(told)).toEqual([["seed of the split", "that of the run", 9]]);
  });

  test("seed, data, kernels and length are those of the runs", () => {
    const record = recordOf({
      seed: 2,
      split_seed: 2,
      data: { digest: "fedcba98765432100", examples: { training: 80 } },
      kernels: { name: "fma-4x8", numeric_class: "fma", threads: 1 },
      length: { unit: "epochs", count: 10 },
    });
    const runs = [runOf("a"), runOf("b", { record })];
    expect(compareRuns(runs, "cost").differences.map(told)).toEqual([
      ["length", "40 epochs", "10 epochs"],
      ["seed", 1, 2],
      ["data", "0123456789ab", "fedcba987654"],
      ["kernels", "js", "fma-4x8"],
    ]);
    // The record knows what was trained, whatever the spec says: a command line may have said otherwise.
    const said = (seed: string, epochs: string) => ({ "training.seed": seed, "training.epochs": epochs });
    const [same, other] = [runOf("a", {}, said("1", "10")), runOf("b", {}, said("2", "20"))];
    expect(compareRuns([same, other], "cost").differences).toEqual([]);
    const apart = [runOf("a", {}, said("1", "10")), runOf("b", { record }, said("1", "20"))];
    expect(compareRuns(apart, "cost").differences.map(told).slice(0, 2)).toEqual([
      ["length", "40 epochs", "10 epochs"],
      ["seed", 1, 2],
    ]);
  });
});

test("results are those of the final weights, and of the last epoch where there are none", () => {
  const evaluation = { examples: 10, cost: 0.5, accuracy: 0.75, metrics: { f1_macro: 0.7 } };
  const finished = runOf("a", {
    record: recordOf({
      result: { epochs: 10, steps: 50, cost: 0.2, validation: evaluation, test: { ...evaluation, cost: 0.6 } },
    }),
  });
  const { seconds: _, result: __, ...begun } = recordOf();
  const killed = runOf("b", { state: "killed", record: begun });
  const last = epochsOf(10).at(-1)!;
  expect(compareRuns([finished, killed], "cost").results.map(told)).toEqual([
    ["status", "done", "killed"],
    ["epochs done", 10, 10],
    ["cost", 0.2, last.cost],
    ["val_cost", 0.5, last.validation!.cost],
    ["val_accuracy", 0.75, last.validation!["accuracy"]],
    ["test_cost", 0.6, undefined],
    ["test_accuracy", 0.75, undefined],
    ["test_f1_macro", 0.7, undefined],
    ["seconds", 1.5, last.seconds],
  ]);
});

describe("curves", () => {
  test("the cost is of the training and the validation examples, a metric of these alone", () => {
    const runs = [runOf("a")];
    expect(comparableMetrics(runs)).toEqual(["cost", "val_cost", "val_accuracy", "learning_rate"]);
    const pointsOf = (valueOf: (i: number) => number) => [epochsOf(10).map(({ epoch }, i) => [epoch, valueOf(i)])];
    const cost = (i: number): number => 2 ** (-i / 10);
    expect(compareRuns(runs, "cost").curves).toEqual([
      { training: pointsOf(cost), validation: pointsOf((i) => 0.1 + cost(i)) },
    ]);
    expect(compareRuns(runs, "val_accuracy").curves).toEqual([
      { training: [], validation: pointsOf((i) => 1 - cost(i) / 2) },
    ]);
    expect(compareRuns(runs, "learning_rate").curves).toEqual([
      { training: pointsOf((i) => 0.01 / (i + 1)), validation: [] },
    ]);
  });

  test("steps are compared where one of the runs is counted in them", () => {
    const iterations = runOf("b", { record: recordOf({ length: { unit: "iterations", count: 50 } }) });
    const { count, curves } = compareRuns([runOf("a"), iterations], "cost");
    expect(count.unit).toBe("iteration");
    expect(curves[0]!.training[0]!.map(([x]) => x)).toEqual(epochsOf(10).map(({ step }) => step));
  });

  test("as SVG: a colour a run, its validation cost dotted, a legend, more runs than colours", () => {
    const runs = Array.from({ length: 10 }, (_, i) => runOf(`run_of_digits-${i}`));
    const elements = elementsOf(comparisonSvg(compareRuns(runs, "cost"))!, 0);
    const curves = elements.filter(({ attributes }) => attributes["class"]?.startsWith("curve"));
    expect(curves.map(({ attributes }) => attributes["class"])).toEqual(
      runs.flatMap((_, i) => [`curve c${i % 8}`, `curve c${i % 8} dashed`]),
    );
    expect(elements.filter(({ name }) => name === "tspan").map(({ text }) => text)).toEqual(
      runs.map(({ record }) => record.name),
    );
    // The legend takes more than one row, all of it above the axes.
    const rows = elements
      .filter(({ attributes }) => attributes["class"] === "legend")
      .map(({ attributes }) => Number(attributes["y"]));
    expect(rows.length).toBeGreaterThan(1);
    const grid = elements.find(({ attributes }) => attributes["class"] === "grid")!.attributes["d"]!;
    const top = Math.min(...[...grid.matchAll(/M[\d.]+ ([\d.]+)V/g)].map(([, y]) => Number(y)));
    expect(Math.max(...rows)).toBeLessThan(top);
  });

  test("nothing is drawn of runs without an epoch", () => {
    expect(
      comparisonSvg(compareRuns([runOf("a", { epochs: [] }), runOf("b", { epochs: [] })], "cost")),
    ).toBeUndefined();
  });
});
