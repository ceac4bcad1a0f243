import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readSweep } from "../../src/sweep/read.ts";
import { flowText, settingsOf } from "../../src/sweep/sweep.ts";

const file = "iris.net.yaml";
const iris = readFileSync("specs/iris.net.yaml", "utf8").replace("{ type: adam, learning_rate: 0.01 }", "adam");

function textOf(sweep: string, spec = iris): string {
  return `${spec}sweep:\n${sweep.replace(/^/gm, "  ")}\n`;
}

function read(sweep: string, spec = iris) {
  return readSweep(textOf(sweep, spec), { file });
}

/** Code, what is underlined, message and hint of each fault. */
function faults(sweep: string, spec = iris): string[] {
  const result = read(sweep, spec);
  if (result.ok) return [];
  const lines = textOf(sweep, spec).split("\n");
  return result.diagnostics.map(({ code, start, end, message, hint }) => {
    const [line, from] = [lines[start!.line - 1]!, start!.column - 1];
    const underlined = line.slice(from, end!.line === start!.line ? end!.column - 1 : undefined);
    return `${code} ~${underlined}~ ${message}${hint === undefined ? "" : `; ${hint}`}`;
  });
}

describe("a sweep", () => {
  test("is read with its defaults", () => {
    const result = read("parameters: { optimizer.learning_rate: { log_uniform: [1e-4, 1e-1] } }");
    expect(result.ok && result.value).toMatchObject({
      method: "bayes",
      metric: { name: "val_cost", better: "lower" },
      ...{ seeds: 1, asha: undefined, parallel: 4, seed: 1, measuring: [] },
      budget: { trials: 50, minutes: undefined },
    });
  });

  test("is undefined where there is none", () => {
    expect(readSweep(iris, { file })).toEqual({ ok: true, value: undefined });
  });

  test("puts parameters after those that they depend on, shallower paths first", () => {
    const result = read(`parameters:
  optimizer.momentum: { uniform: [0, 0.9], when: { optimizer.type: [momentum, nesterov] } }
  optimizer.type: { values: [adam, momentum, nesterov] }
  loss: { values: [categorical_crossentropy, { type: categorical_crossentropy }] }`);
    expect(result.ok && result.value!.space.map(({ path }) => path)).toEqual([
      "loss",
      "optimizer.type",
      "optimizer.momentum",
    ]);
  });

  test("has a metric measured that is not, and no other", () => {
    const measuring = (metric: string, spec = iris) => {
      const result = read(`metric: ${metric}\nparameters: { optimizer.learning_rate: { values: [1] } }`, spec);
      return result.ok && result.value!.measuring;
    };
    expect(measuring("val_cost")).toEqual([]);
    expect(measuring("val_accuracy")).toEqual([{ path: ["training", "metrics"], value: "[accuracy]" }]);
    const measured = iris.replace("seed: 1 }", "seed: 1, metrics: [{ type: top_k_accuracy, k: 2 }] }");
    expect(measuring("val_top_k_accuracy", measured)).toEqual([]);
    expect(measuring("val_f1_macro", measured)).toEqual([
      { path: ["training", "metrics"], value: "[{ type: top_k_accuracy, k: 2 }, f1_macro]" },
    ]);
  });
});

describe("what is wrong is told at its place, with the remedy", () => {
  const one = "optimizer.learning_rate: { values: [0.1] }";
  const wrong = [
    "parameters: {}",
    "parameters:\n  optimizer.learning_rate: { unifrom: [0, 1] }",
    "parameters:\n  optimizer.learning_rate: { values: [1], uniform: [0, 1] }",
    "parameters:\n  optimizer.learning_rate: { values: [1], step: 1 }",
    "parameters:\n  optimizer.learning_rat: { values: [1] }",
    "parameters:\n  layers.hiden.units: { int: [1, 9] }",
    "parameters:\n  optimizer.learning_rate: { uniform: [-1, 1] }",
    "parameters:\n  layers.hidden.activation: { values: [relu, tahn] }",
    "parameters:\n  layers.hidden.units: { int: [9, 1] }",
    "parameters:\n  layers.hidden.units: { int: [1, 9], step: 9 }",
    "parameters:\n  layers.hidden.units: { int: [1, 9], step: 0.5 }",
    "parameters:\n  layers.hidden.units: { values: [4, 8, 4] }",
    "method: grid\nparameters:\n  optimizer.learning_rate: { uniform: [0.1, 0.2] }",
    "parameters:\n  training.seed: { int: [1, 9] }",
    "parameters:\n  sweep.seed: { int: [1, 9] }",
    "parameters:\n  layers..units: { int: [1, 9] }",
    `parameters:\n  ${one}\n  layers.hidden.units: { int: [1, 9], when: { optimizer.learning_rte: 0.1 } }`,
    `parameters:\n  ${one}\n  layers.hidden.units: { int: [1, 9], when: { optimizer.learning_rate: 0.2 } }`,
    "parameters:\n  loss: { values: [hinge], when: { optimizer: adam } }\n  optimizer: { values: [adam], when: { loss: hinge } }",
    `metric: val_r2\nparameters: { ${one} }`,
    `metric: val_acuracy\nparameters: { ${one} }`,
    `early_termination: asah\nparameters: { ${one} }`,
    `budget: {}\nparameters: { ${one} }`,
    "method: grid",
  ];

  test("as in faults.txt", async () => {
    const told = wrong.map((sweep) => [`sweep:\n${sweep.replace(/^/gm, "  ")}`, ...faults(sweep)].join("\n"));
    await expect(`${told.join("\n\n")}\n`).toMatchFileSnapshot("faults.txt");
    // Each has one fault, but for a misspelt distribution, which is then none.
    expect(wrong.map((sweep) => faults(sweep).length).filter((count) => count !== 1)).toEqual([2]);
  });

  test("a validation metric without a validation part", () => {
    const spec = iris.replace("validation: 0.1", "validation: 0");
    const [fault] = faults(`parameters: { optimizer.learning_rate: { values: [0.1] } }`, spec);
    expect(fault).toContain(
      "the sweep goes by val_cost, but there is no validation part; give data.split a validation share",
    );
    expect(faults(`metric: cost\nparameters: { optimizer.learning_rate: { values: [0.1] } }`, spec)).toEqual([]);
  });

  test("a parameter is tried where its conditions hold", () => {
    const sweep = (when: string): string => `parameters:
  optimizer.type: { values: [adam, momentum] }
  optimizer.momentum: { uniform: [0, 0.9]${when} }`;
    expect(faults(sweep(", when: { optimizer.type: momentum }"))).toEqual([]);
    expect(faults(sweep(""))[0]).toContain('E201 ~optimizer.momentum~ optimizer.momentum: unknown key "momentum"');
  });

  test("the spec's own faults come first", () => {
    expect(faults("parameters: { a: { values: [1] } }", iris.replace("tanh", "tahn"))[0]).toContain(
      'E204 ~tahn~ unknown activation "tahn"',
    );
  });
});

test("values are written as YAML has them on one line, and --set takes them", () => {
  expect(flowText({ type: "leaky_relu", negative_slope: 0.1 })).toBe("{ type: leaky_relu, negative_slope: 0.1 }");
  expect(flowText(["a b", "true", "1e3", 1e-7, null, {}])).toBe('["a b", "true", "1e3", 1e-7, null, {}]');
  expect(settingsOf({ "layers[0].units": 8, "optimizer.type": "adam" })).toEqual([
    { path: ["layers", "0", "units"], value: "8" },
    { path: ["optimizer", "type"], value: "adam" },
  ]);
});
