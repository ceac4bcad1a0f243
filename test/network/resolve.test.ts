import { describe, expect, test } from "vitest";
import { activations } from "../../src/activations/index.ts";
import type { Diagnostic } from "../../src/diagnostic.ts";
import { losses } from "../../src/losses/index.ts";
import type { Network, Split } from "../../src/network/network.ts";
import { resolveNetwork } from "../../src/network/resolve.ts";
import { heapTooLarge, MAX_HEAP_BYTES } from "../../src/network/rules.ts";
import { parseSpec, type SpecDocument } from "../../src/spec/parse.ts";
import { unroll } from "../../src/spec/unroll.ts";
import { validateSpec } from "../../src/spec/validate.ts";

type Spec = Readonly<Record<string, unknown>>;

const GOOD: Spec = {
  version: 1,
  name: "example",
  input: { units: 4 },
  layers: [{ units: 1 }],
  loss: "mean_squared_error",
};

/** JSON is YAML: specs of these tests are written as values. */
function documentOf(spec: Spec): SpecDocument {
  const document = parseSpec(JSON.stringify({ ...GOOD, ...spec }, undefined, 1), "a.net.yaml");
  if (!document.ok) throw new Error(JSON.stringify(document.diagnostics));
  return document.value;
}

function resolve(spec: Spec): ReturnType<typeof resolveNetwork> {
  const document = documentOf(spec);
  const checked = validateSpec(document);
  if (!checked.ok) throw new Error(JSON.stringify(checked.diagnostics));
  const unrolled = unroll(checked.value, document);
  return unrolled.ok ? resolveNetwork(unrolled.value) : unrolled;
}

function networkOf(spec: Spec): Network {
  const result = resolve(spec);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
}

function faultsOf(spec: Spec): readonly Diagnostic[] {
  const result = resolve(spec);
  return result.ok ? [] : result.diagnostics;
}

const codes = (spec: Spec): string[] => faultsOf(spec).map(({ code }) => code);

describe("defaults", () => {
  test("of the least spec", () => {
    const { layers, ...network } = networkOf({});
    expect(network).toMatchObject({
      name: "example",
      description: undefined,
      input: { units: 4, shape: undefined, features: undefined },
      output: { classes: undefined },
      task: "regression",
      regularizers: [],
      training: { length: { unit: "epochs", count: 100 }, batchSize: 32, seed: 1 },
      data: undefined,
    });
    expect(network.loss.word.name).toBe("mean_squared_error");
    expect(network.optimizer.word.name).toBe("gradient_descent");
    expect(network.optimizer.values).toEqual({ learning_rate: 0.01, weight_decay: 0 });
    expect(network.optimizer.choices).toEqual({ weight_decay_on: "all", decoupled_weight_decay: false });
    expect(layers).toHaveLength(1);
    expect(layers[0]).toMatchObject({ index: 1, name: undefined, units: 1, inputs: 4, bias: true });
    expect(layers[0]!.type.word.name).toBe("dense");
    expect(layers[0]!.activation.word.name).toBe("linear");
    expect(layers[0]!.biasInitializer?.word.name).toBe("zeros");
  });

  test.each(activations.map(({ name, initializer }) => [name, initializer]))(
    "of weights under %s",
    (activation, initializer) => {
      const [layer] = networkOf({ layers: [{ units: 2, activation }, { units: 1 }] }).layers;
      expect(layer!.initializer.word.name).toBe(initializer);
    },
  );

  test("of the parameters that a mapping leaves out", () => {
    const { optimizer } = networkOf({ optimizer: { type: "adam", beta_1: 0.5 } });
    expect(optimizer.values).toEqual({
      learning_rate: 0.001,
      beta_1: 0.5,
      beta_2: 0.999,
      epsilon: 1e-8,
      weight_decay: 0,
    });
  });

  test("of data", () => {
    expect(networkOf({ data: { source: { format: "csv", target: "y" } } }).data).toEqual({
      source: { format: "csv", path: undefined, test: undefined, target: ["y"], header: true, delimiter: "," },
      preprocess: undefined,
      split: { train: 0.8, validation: 0, test: 0.2, stratify: false },
    });
    expect(
      networkOf({ data: { source: { format: "npy" }, preprocess: { type: "divide", by: 255 } } }).data,
    ).toMatchObject({
      source: { inputs: "train_x.npy", labels: "train_y.npy", testInputs: undefined, testLabels: undefined },
      preprocess: { type: "divide", by: 255 },
    });
  });
});

test("layers know their places and their inputs", () => {
  const { input, layers } = networkOf({
    input: { shape: [2, 3, 4] },
    layers: [{ units: 5, name: "first", bias: false }, { units: 3 }, { units: 1 }],
  });
  expect(input.units).toBe(24);
  expect(layers.map(({ index, inputs, units }) => [index, inputs, units])).toEqual([
    [1, 24, 5],
    [2, 5, 3],
    [3, 3, 1],
  ]);
  expect(layers[0]).toMatchObject({ name: "first", bias: false, biasInitializer: undefined });
});

test("a network is frozen throughout", () => {
  const network = networkOf({
    input: { units: 4, features: ["a", "b", "c", "d"] },
    regularization: { l2: 0.1 },
    data: { source: { format: "csv", target: ["y"] }, preprocess: "minmax" },
  });
  const open: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null) return;
    if (!Object.isFrozen(value)) open.push(path);
    // The words are the vocabulary's, not the network's.
    for (const [key, each] of Object.entries(value)) if (key !== "word") visit(each, `${path}.${key}`);
  };
  visit(network, "network");
  expect(open).toEqual([]);
});

test("regularizers are those that the spec names, 0 included", () => {
  const [l2, ...rest] = networkOf({ regularization: { l2: 0 } }).regularizers;
  expect(rest).toEqual([]);
  expect([l2!.word.name, l2!.values]).toEqual(["l2", { lambda: 0 }]);
  expect(networkOf({ regularization: {} }).regularizers).toEqual([]);
});

describe("the task", () => {
  const sigmoid = [{ units: 1, activation: "sigmoid" }];
  const softmax = [{ units: 3, activation: "softmax" }];
  test.each([
    ["binary", { loss: "binary_crossentropy", layers: sigmoid }],
    ["categorical", { loss: "categorical_crossentropy", layers: softmax }],
    ["regression", { layers: softmax }],
    ["binary", { layers: sigmoid, output: { classes: ["no", "yes"] } }],
    ["categorical", { layers: softmax, output: { classes: ["a", "b", "c"] } }],
  ])("is %s", (task, spec) => {
    expect(networkOf(spec).task).toBe(task);
  });
});

describe("settings", () => {
  const settingsOf = (spec: Spec): Record<string, string> =>
    Object.fromEntries(networkOf(spec).settings.map(({ path, value, origin }) => [path, `${value} (${origin})`]));

  test("say each value and where it came from", () => {
    expect(
      settingsOf({
        layers: [{ units: 1, activation: { type: "leaky_relu" } }],
        optimizer: { type: "adam", beta_2: 0.9 },
      }),
    ).toEqual({
      version: "1 (spec)",
      name: "example (spec)",
      "input.units": "4 (spec)",
      "layers[0].type": "dense (default)",
      "layers[0].units": "1 (spec)",
      "layers[0].activation": "leaky_relu (spec)",
      "layers[0].activation.negative_slope": "0.01 (default)",
      "layers[0].bias": "true (default)",
      "layers[0].initializer": "he_normal (default)",
      "layers[0].bias_initializer": "zeros (default)",
      loss: "mean_squared_error (spec)",
      "loss.reduction": "mean_over_units (default)",
      regularization: "none (default)",
      optimizer: "adam (spec)",
      "optimizer.learning_rate": "0.001 (default)",
      "optimizer.beta_1": "0.9 (default)",
      "optimizer.beta_2": "0.9 (spec)",
      "optimizer.epsilon": "1e-8 (default)",
      "optimizer.weight_decay": "0 (default)",
      "optimizer.epsilon_placement": "outside (default)",
      "optimizer.weight_decay_on": "all (default)",
      "optimizer.decoupled_weight_decay": "false (default)",
      "training.epochs": "100 (default)",
      "training.batch_size": "32 (default)",
      "training.seed": "1 (default)",
      "training.schedule": "none (default)",
      "training.clip": "none (default)",
      "training.early_stopping": "none (default)",
      "training.expect": "none (default)",
      "training.input_gradient": "false (default)",
      "training.keep": "needed (default)",
      "training.example_weights": "false (default)",
    });
  });

  test("write lists and control characters on one line", () => {
    const settings = settingsOf({
      input: { shape: [2, 2], features: ["a", "b", "c", "d"] },
      data: { source: { format: "csv", target: -1, delimiter: "\t" } },
    });
    expect(settings["input.shape"]).toBe("[2, 2] (spec)");
    expect(settings["input.features"]).toBe("[a, b, c, d] (spec)");
    expect(settings["data.source.target"]).toBe("-1 (spec)");
    expect(settings["data.source.delimiter"]).toBe('"\\t" (spec)');
  });

  test("come in the order of the spec language, not of the spec", () => {
    const paths = (spec: Spec): string[] => networkOf(spec).settings.map(({ path }) => path);
    const training = { seed: 2, epochs: 3 };
    const layers = [{ activation: "relu", units: 1 }];
    expect(paths({ layers, training })).toEqual(paths({ training, layers }));
    expect(paths({ training }).slice(-10, -7)).toEqual(["training.epochs", "training.batch_size", "training.seed"]);
  });
});

describe("a loss and an output activation", () => {
  const pairs = losses.flatMap((loss) => activations.map((activation) => [loss, activation] as const));

  test.each(pairs.map(([loss, activation]) => [loss.name, activation.name, loss, activation] as const))(
    "%s after %s",
    (_, __, loss, activation) => {
      const spec = { loss: loss.name, layers: [{ units: 3, activation: activation.name }] };
      const [fault, ...rest] = faultsOf(spec);
      expect(rest).toEqual([]);
      expect(fault?.code).toBe(loss.accepts.includes(activation.range) ? undefined : "E302");
      if (fault === undefined) return;
      const [, fitting, logits] = /^activations that fit: ([^;]*)(; or linear with from_logits)?/.exec(fault.hint!)!;
      const expected = activations.filter(({ range }) => loss.accepts.includes(range)).map(({ name }) => name);
      expect(fitting!.split(", ")).toEqual(expected);
      const ofLogits = loss.choices?.some(({ name }) => name === "from_logits") ?? false;
      expect(logits !== undefined).toBe(ofLogits && activation.name === "linear");
    },
  );

  const ofLogits = losses.filter(({ choices }) => choices?.some(({ name }) => name === "from_logits"));
  test.each(ofLogits.map(({ name }) => name))("%s from logits takes a linear output alone", (type) => {
    for (const { name } of activations) {
      const faults = faultsOf({ loss: { type, from_logits: true }, layers: [{ units: 3, activation: name }] });
      expect(faults.map(({ code }) => code), name).toEqual(name === "linear" ? [] : ["E302"]);
    }
  });

  test("say what A[L] is where it is no probability", () => {
    const layers = [{ units: 3, activation: "linear" }];
    const scores = (loss: unknown): unknown => networkOf({ loss, layers }).scores;
    expect(scores({ type: "binary_crossentropy", from_logits: true })).toBe("logits");
    expect(scores("squared_hinge")).toBe("margins");
    expect(scores("huber")).toBeUndefined();
  });

  test.each([
    ["softmax", "categorical_crossentropy", ["E301"]],
    ["softmax", "mean_squared_error", ["E301"]],
    ["sigmoid", "categorical_crossentropy", ["E311"]],
    ["linear", "categorical_crossentropy", ["E311"]],
    ["sigmoid", "binary_crossentropy", []],
    ["sigmoid", "mean_squared_error", []],
  ])("over a single unit: %s, %s", (activation, loss, expected) => {
    expect(codes({ loss, layers: [{ units: 1, activation }] })).toEqual(expected);
  });
});

describe("classes", () => {
  test.each([
    [1, 2, []],
    [1, 3, ["E303"]],
    [2, 2, []],
    [3, 3, []],
    [3, 2, ["E303"]],
  ])("%i units, %i classes", (units, classes, expected) => {
    const output = { classes: Array.from({ length: classes }, (_, i) => `c${i}`) };
    expect(codes({ layers: [{ units, activation: "sigmoid" }], output })).toEqual(expected);
  });

  test("may be called whatever they are", () => {
    const output = { classes: ["class", "constructor", "a_b", "aB", "__proto__"] };
    expect(codes({ layers: [{ units: 5, activation: "softmax" }], output })).toEqual([]);
  });
});

describe("names", () => {
  test.each(["class", "await", "undefined", "constructor", "value_of", "aux", "com1"])(
    "%s is taken as a module's",
    (name) => {
      expect(codes({ name })).toEqual(["E306"]);
    },
  );

  test.each([
    [["constructor", "has_own_property", "new", "default", "w1"], []],
    [["x1", "x_1"], []],
    [["a", "a"], ["E305"]],
  ])("layers %j", (names, expected) => {
    expect(codes({ layers: names.map((name) => ({ name, units: 1, activation: "sigmoid" })) })).toEqual(expected);
  });

  test.each([
    [["a_b", "aB"], []],
    [["petal length", "petal_length"], []],
    [["class", "new"], []],
    [["toString", "constructor"], []],
    [["a", "__proto__"], ["E306"]],
    [["a", "a"], ["E305"]],
    [["a", "A"], []],
    [["aux", "sepal length (cm)"], []],
  ])("features %j", (features, expected) => {
    expect(codes({ input: { units: 2, features } })).toEqual(expected);
  });
});

describe("weights of examples", () => {
  const weighted = (source: object, training: object = {}): true | undefined =>
    networkOf({ data: { source }, training }).training.exampleWeights;

  test("are those of the data unless the spec says otherwise", () => {
    const csv = { format: "csv", target: "y" };
    expect(weighted(csv)).toBeUndefined();
    expect(weighted(csv, { example_weights: true })).toBe(true);
    for (const source of [{ ...csv, example_weights: "w" }, { format: "npz", example_weights: "w" }]) {
      expect(weighted(source)).toBe(true);
      expect(weighted(source, { example_weights: false })).toBeUndefined();
    }
  });
});

describe("targets", () => {
  const source = (target: unknown, more: Spec = {}): Spec => ({ data: { source: { format: "csv", target, ...more } } });
  const categorical = { loss: "categorical_crossentropy", layers: [{ units: 3, activation: "softmax" }] };

  test.each([
    ["one column of numbers for one unit", source("y"), []],
    ["two for one", source(["x", "y"]), ["E312"]],
    ["two for two", { ...source(["x", "y"]), layers: [{ units: 2 }] }, []],
    ["one for two", { ...source("y"), layers: [{ units: 2 }] }, ["E312"]],
    ["one column of labels for three units", { ...source("species"), ...categorical }, []],
    ["three columns for three units", { ...source(["a", "b", "c"]), ...categorical }, []],
    ["two columns for three units", { ...source(["a", "b"]), ...categorical }, ["E312"]],
    ["an index with and without a header", source(-1), []],
    ["an index without a header", source(0, { header: false }), []],
    ["a name without a header", source("y", { header: false }), ["E313"]],
    ["a feature", { ...source("a"), input: { units: 2, features: ["a", "b"] } }, ["E313"]],
    ["one twice", { ...source(["x", "x"]), layers: [{ units: 2 }] }, ["E305"]],
  ])("%s", (_, spec, expected) => {
    expect(codes(spec)).toEqual(expected);
  });
});

describe("splits", () => {
  const csv = { format: "csv", target: "y" };
  const withTest = { ...csv, test: "test.csv" };
  const npy = { format: "npy", test_inputs: "test_x.npy", test_labels: "test_y.npy" };

  test.each<[object, object | undefined, Omit<Split, "stratify">]>([
    [csv, undefined, { train: 0.8, validation: 0, test: 0.2 }],
    [csv, { train: 1 }, { train: 1, validation: 0, test: 0 }],
    [csv, { train: 0.7, validation: 0.1 }, { train: 0.7, validation: 0.1, test: 0.2 }],
    [csv, { validation: 0.1 }, { train: 0.8, validation: 0.1, test: 0.1 }],
    [csv, { train: 0.5, test: 0.1 }, { train: 0.5, validation: 0, test: 0.1 }],
    [csv, { train: 0.7, validation: 0.1, test: 0.2 }, { train: 0.7, validation: 0.1, test: 0.2 }],
    [withTest, undefined, { train: 1, validation: 0, test: 0 }],
    [withTest, { validation: 0.1 }, { train: 0.9, validation: 0.1, test: 0 }],
    [npy, { train: 0.7, validation: 0.3, test: 0 }, { train: 0.7, validation: 0.3, test: 0 }],
  ])("of %j: %j", (source, split, expected) => {
    const data = { source, ...(split === undefined ? {} : { split }) };
    expect(networkOf({ data }).data!.split).toEqual({ ...expected, stratify: false });
  });

  test.each([
    [csv, { train: 0.8, validation: 0.3 }],
    [csv, { test: 0.5 }],
    [csv, { train: 0.7, validation: 0.2, test: 0.2 }],
    [withTest, { train: 0.8 }],
    [withTest, { train: 0.8, test: 0.2 }],
    [npy, { train: 0.8, validation: 0.3 }],
  ])("of %j are refused: %j", (source, split) => {
    expect(codes({ data: { source, split } })).toEqual(["E310"]);
  });
});

describe("memory", () => {
  test("a single W may fill the heap and no more", () => {
    const units = MAX_HEAP_BYTES / 4 / 2 ** 14;
    expect(codes({ input: { units: 2 ** 14 }, layers: [{ units }, { units: 1 }] })).toEqual([]);
    expect(codes({ input: { units: 2 ** 14 }, layers: [{ units: units + 1 }, { units: 1 }] })).toEqual(["E309"]);
  });

  test("of the batch: the figure, the largest that fits, and where it is set", () => {
    const document = documentOf({ training: { batch_size: 4096 } });
    const fault = heapTooLarge(document, { bytes: MAX_HEAP_BYTES + 1, batchSize: 4096, largestBatch: 4080 });
    expect(fault.message).toBe("a batch of 4096 needs 2.01 GiB; a heap has at most 2 GiB");
    expect(fault.hint).toBe("set batch_size to 4080 or less");
    expect(fault.start).toEqual(document.locate(["training", "batch_size"], "key").start);
  });

  test("of the parameters alone", () => {
    const document = documentOf({});
    const fault = heapTooLarge(document, { bytes: 3 * 2 ** 30, batchSize: 32, largestBatch: 0 });
    expect(fault.message).toBe("training needs 3 GiB at any batch size; a heap has at most 2 GiB");
    expect(fault.start).toEqual(document.locate(["layers"], "key").start);
  });
});
