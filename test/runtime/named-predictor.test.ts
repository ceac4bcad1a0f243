import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as iris from "../../generated/iris.ts";
import * as planar from "../../generated/planar.ts";
import { DataError, sigmoidOf, softmaxOf } from "../../src/runtime/v1.ts";
import type { LabelledPredictor, NamedPredictor, Prediction } from "../../src/runtime/v1.ts";
import { compileAndImport } from "../support/module.ts";
import { namedSpec } from "../support/spec.ts";

/** The rows of a bundled data set: features as numbers, the label as the position among `classes`. */
function load(file: string, width: number, labelOf: (cell: string) => number): { X: Float32Array; Y: Uint8Array } {
  const lines = readFileSync(new URL(`../../specs/data/${file}`, import.meta.url), "utf8").trim().split("\n").slice(1);
  const cells = lines.map((line) => line.split(","));
  return {
    X: Float32Array.from(cells.flatMap((row) => row.slice(0, width).map(Number))),
    Y: Uint8Array.from(cells.map((row) => labelOf(row[width]!))),
  };
}

const flowers = load("iris.csv", 4, (cell) => iris.classes.indexOf(cell as iris.Class));
const irisTrainer = iris.createTrainer({ examples: 16 });
irisTrainer.fit(flowers, { epochs: 20 });
const predictor = iris.createPredictor(irisTrainer.save());

describe("a predictor with names", () => {
  it("gives the class and every class's probability, as the outputs have them", () => {
    for (const row of [0, 70, 149]) {
      const values = flowers.X.subarray(4 * row, 4 * row + 4);
      const outputs = [...predictor.predict(values)];
      const [sepal_length, sepal_width, petal_length, petal_width] = values as unknown as [number, number, number, number];
      const prediction = predictor.predict({ sepal_length, sepal_width, petal_length, petal_width });
      expect(Object.keys(prediction.probabilities)).toEqual([...iris.classes]);
      expect(Object.values(prediction.probabilities)).toEqual(outputs);
      expect(prediction.class).toBe(iris.classes[outputs.indexOf(Math.max(...outputs))]);
    }
  });

  it("preprocesses raw values inside", () => {
    expect(predictor.preprocessing?.type).toBe("standardize");
    const prediction = predictor.predict({ petal_width: 0.2, sepal_length: 5.1, sepal_width: 3.5, petal_length: 1.4 });
    expect(prediction.class).toBe("setosa");
    expect(prediction.probabilities.setosa).toBeGreaterThan(0.8);
  });

  it("takes one output for the probability of the second class", () => {
    const petals = load("flower.csv", 2, Number);
    const trainer = planar.createTrainer({ examples: 400 });
    trainer.fit(petals, { iterations: 300 });
    const named = planar.createPredictor(trainer.save());
    for (const row of [0, 399]) {
      const values = petals.X.subarray(2 * row, 2 * row + 2);
      const a = named.predict(values)[0]!;
      const { class: chosen, probabilities } = named.predict({ x1: values[0]!, x2: values[1]! });
      expect(Object.values(probabilities)).toEqual([1 - a, a]);
      expect(chosen).toBe(planar.classes[a > 0.5 ? 1 : 0]);
    }
  });

  it("refuses an example with a feature missing or not a number", () => {
    const whole = { sepal_length: 5, sepal_width: 3, petal_length: 1, petal_width: 0 };
    // @ts-expect-error a feature is missing
    const missing = (): Prediction<iris.Class> => predictor.predict({ sepal_length: 5, sepal_width: 3, petal_length: 1 });
    expect(missing).toThrow(new DataError("petal_width is undefined; it must be a number"));
    expect(() => predictor.predict({ ...whole, sepal_width: NaN })).toThrow("sepal_width is NaN; it must be a number");
    // @ts-expect-error what an object inherits is no feature, and a text is no number
    expect(() => predictor.predict({ ...whole, petal_length: "1.4" })).toThrow("petal_length is 1.4");
    // @ts-expect-error an unknown class
    expect(predictor.predict(whole).class === "rose").toBe(false);
    // @ts-expect-error a feature that the network does not have
    expect(predictor.predict({ ...whole, colour: 1 }).class).toBeTypeOf("string");
  });

  it("knows features and classes by names that mean something else in TypeScript", async () => {
    const features = ["class", "new", "constructor", "toString", "a_b", "aB"];
    const names = ["default", "__proto__", "hasOwnProperty"];
    const { module } = await compileAndImport(namedSpec(features, names));
    const trainer = module.createTrainer({ examples: 1 });
    const named = module.createPredictor(trainer.save()) as NamedPredictor<unknown, string, string>;
    const example = { class: 1, new: -2, constructor: 3, toString: -4, a_b: 5, aB: -6 };
    const { class: chosen, probabilities } = named.predict(example);
    const outputs = [...named.predict(Float32Array.of(1, -2, 3, -4, 5, -6))];
    expect(Object.keys(probabilities)).toEqual(names);
    expect(names.map((name) => probabilities[name])).toEqual(outputs);
    expect(Object.getPrototypeOf(probabilities)).toBe(Object.prototype);
    expect(Object.keys(JSON.parse(JSON.stringify(probabilities)))).toEqual(names);
    expect(chosen).toBe(names[outputs.indexOf(Math.max(...outputs))]);
    const { constructor, ...others } = example;
    expect(() => named.predict(others)).toThrow("constructor is undefined; it must be a number");
  });
});

describe("a predictor with names whose outputs are logits", () => {
  const HEAD = "version: 1\nname: logits\ninput: { units: 2, features: [a, b] }\n";
  const example = { a: 0.5, b: -2 };

  it.each([
    ["binary_crossentropy", 1, ["no", "yes"]],
    ["categorical_crossentropy", 3, ["x", "y", "z"]],
  ])("%s: gives probabilities by name, and the logits of an array", async (type, units, classes) => {
    const spec =
      `${HEAD}output: { classes: [${classes.join(", ")}] }\n` +
      `layers: [{ units: 3, activation: tanh }, { units: ${units} }]\nloss: { type: ${type}, from_logits: true }\n`;
    const { module } = await compileAndImport(spec);
    const network = module.createPredictor(module.createTrainer({ examples: 1 }).save()) as unknown as {
      predict(inputs: Float32Array): Float32Array;
      predict(inputs: Readonly<Record<string, number>>): Prediction<string>;
    };
    const logits = [...network.predict(Float32Array.of(example.a, example.b))];
    expect(logits).toHaveLength(units);
    const all = units === 1 ? [0, logits[0]!] : logits;
    const sum = all.reduce((total, z) => total + Math.exp(z), 0);
    const { class: chosen, probabilities } = network.predict(example);
    expect(Object.keys(probabilities)).toEqual(classes);
    Object.values(probabilities).forEach((p, i) => expect(p).toBeCloseTo(Math.exp(all[i]!) / sum, 6));
    expect(chosen).toBe(classes[all.indexOf(Math.max(...all))]);
  });

  it("at ±1e4 probabilities are 0 and 1", () => {
    expect([...sigmoidOf(Float32Array.of(-1e4, 1e4))]).toEqual([0, 1]);
    expect([...softmaxOf(Float32Array.of(-1e4, 1e4, 1e4))]).toEqual([0, 0.5, 0.5]);
  });
});

describe("a predictor of several labels with names", () => {
  const HEAD = "version: 1\nname: labels\ninput: { units: 2, features: [a, b] }\noutput: { classes: [p, q, r] }\n";

  it.each([
    ["probabilities", "activation: sigmoid", "binary_crossentropy"],
    ["logits", "activation: linear", "{ type: binary_crossentropy, from_logits: true }"],
  ])("of %s: gives those that are more probable than not", async (_, activation, loss) => {
    const spec = `${HEAD}layers: [{ units: 3, ${activation} }]\nloss: ${loss}\n`;
    const { module } = await compileAndImport(spec);
    const trainer = module.createTrainer({ examples: 1 });
    trainer.parameters["W1"]!.data.set([1, 0, 0, 1, -1, 1]);
    const labelled = module.createPredictor(trainer.save()) as unknown as LabelledPredictor<unknown, string, string>;
    const { classes, probabilities } = labelled.predict({ a: 2, b: 3 });
    expect(classes).toEqual(["p", "q", "r"]);
    [2, 3, 1].forEach((z, i) => expect(Object.values(probabilities)[i]).toBeCloseTo(1 / (1 + Math.exp(-z)), 6));
    expect(labelled.predict({ a: -2, b: -3 }).classes).toEqual([]);
    expect(labelled.predict({ a: 2, b: -1 }).classes).toEqual(["p"]);
    expect(labelled.predict(Float32Array.of(2, 3))).toHaveLength(3);
    expect(() => labelled.predict({ a: 2 })).toThrow(new DataError("b is undefined; it must be a number"));
  });
});
