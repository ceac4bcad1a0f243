/** How many modules the trials of a sweep are, and what they train. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { modulesOf } from "../../src/cli/sweep-modules.ts";
import type { Assignment } from "../../src/sweep/space.ts";
import { settingsOf } from "../../src/sweep/sweep.ts";
import { compile } from "../../src/compile.ts";
import { applySettings, type Setting } from "../../src/spec/settings.ts";
import { root } from "./process.ts";

const file = join(root, "specs/iris.net.yaml");
const SPEC = readFileSync(file, "utf8");

/** How many modules these are together. */
function count(trials: readonly Assignment[], spec = SPEC): number {
  const modules = modulesOf(spec, file);
  for (const values of trials) modules.of(settingsOf(values));
  return modules.count;
}

const one = (path: string, values: readonly (string | number)[]): Assignment[] =>
  values.map((value) => ({ [path]: value }));

describe("modules are compiled once", () => {
  test("for fifty learning rates", () => {
    const rates = Array.from({ length: 50 }, (_, i) => ({ "optimizer.learning_rate": (i + 1) / 100 }));
    const modules = modulesOf(SPEC, file);
    const trials = rates.map((values) => modules.of(settingsOf(values)));
    expect(modules.count).toBe(1);
    expect(new Set(trials.map(({ url }) => url)).size).toBe(1);
    expect(trials.map(({ hyperparameters }) => hyperparameters["learningRate"] ?? hyperparameters["alpha"])).toEqual(
      rates.map((values) => values["optimizer.learning_rate"]),
    );
    expect(new Set(trials.map(({ network }) => network.digest)).size).toBe(50);
  });

  test.each([
    ["training.batch_size", [8, 16, "full"]],
    ["training.epochs", [3, 30]],
    ["training.seed", [1, 2]],
    ["regularization.l2", [0.1, 0.2]],
    ["optimizer.beta_1", [0.5, 0.9]],
    ["data.split.train", [0.5, 0.4]],
  ] as const)("whatever %s is", (path, values) => {
    expect(count(one(path, values))).toBe(1);
  });
});

describe("and each by itself", () => {
  test.each([
    ["layers.hidden.units", [4, 5, 6], 3],
    ["layers.hidden.activation", ["relu", "tanh", "relu"], 2],
    ["optimizer.type", ["adam", "momentum"], 2],
    ["layers.hidden.dropout", [0, 0.5], 2],
    ["training.early_stopping.patience", [2, 3], 2],
    ["optimizer.weight_decay", [0, 0.1], 2],
  ] as const)("of %s %j", (path, values, modules) => {
    const spec = SPEC.replace("{ type: adam, learning_rate: 0.01 }", "adam");
    expect(count(one(path, values), spec)).toBe(modules);
  });
});

describe("those that share one are the same but for hyperparameters and comments", () => {
  /** The module's text, without what trainers are given anew. */
  function maskedOf(settings: readonly Setting[]): string {
    const compilation = compile(applySettings(SPEC, settings), { file, source: "iris.net.yaml" });
    const { text } = compilation.files![0]!;
    const [before, inside, after] = text.split(/(?<=hyperparameters: Hyperparameters = \{)([^}]*)/);
    expect(inside).toContain("batchSize: ");
    const kept = inside!.replace(/: ("full"|[-\d.e]+)/g, ": …");
    return (before! + kept + after!).replace(/^ *\/\/.*$/gm, "").replace(/\bseed: \d+/g, "seed: …");
  }

  test.each([
    ["optimizer.learning_rate", [0.1, 0.2]],
    [
      "optimizer",
      ["{ type: momentum, momentum: 0.5 }", "{ type: momentum, momentum: 0.9 }", "{ type: momentum }", "adam"],
    ],
    ["optimizer.weight_decay", [0, 0.1, 0.2]],
    ["regularization.l2", [0, 0.1]],
    ["regularization.l1", [0.1, 0.2]],
    ["layers.hidden.regularization.l2", [0.1, 0.2]],
    ["layers.hidden.dropout", [0, 0.1, 0.5]],
    ["layers.hidden.noise", [0, 0.1, 0.5]],
    [
      "layers.hidden.activation",
      ["{ type: leaky_relu, negative_slope: 0.1 }", "{ type: leaky_relu, negative_slope: 0.2 }"],
    ],
    ["layers.hidden.initializer", ["he_normal", "glorot_uniform"]],
    ["training.batch_size", [8, 16, "full"]],
    ["training.epochs", [3, 30]],
    ["training.seed", [1, 2]],
    ["training.clip", ["{ type: norm, max_norm: 1 }", "{ type: norm, max_norm: 2 }", "{ type: value, max_value: 1 }"]],
    ["training.schedule", ["{ type: step, every: 2, factor: 0.5 }", "{ type: step, every: 3, factor: 0.5 }", "cosine"]],
    ["training.early_stopping.patience", [2, 3]],
    ["data.split.train", [0.5, 0.4]],
    ["data.preprocess", ["standardize"]],
    [
      "loss",
      [
        "{ type: categorical_crossentropy, label_smoothing: 0.1 }",
        "{ type: categorical_crossentropy, label_smoothing: 0.2 }",
      ],
    ],
  ] as const)("%s %j", (path, values) => {
    const modules = modulesOf(SPEC, file);
    const texts = new Map<string, string>();
    for (const value of values) {
      const settings =
        typeof value === "string" && value.startsWith("{")
          ? [{ path: path.split("."), value }]
          : settingsOf({ [path]: value });
      const { url } = modules.of(settings);
      const text = maskedOf(settings);
      expect(texts.get(url) ?? text).toBe(text);
      texts.set(url, text);
    }
  });
});
