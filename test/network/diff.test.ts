import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { diffNetworks, type Change, type NetworkDiff } from "../../src/network/diff.ts";
import type { Network } from "../../src/network/network.ts";
import { compileText, importText } from "../support/module.ts";
import { specs } from "../support/specs.ts";

function networkOf(text: string): Network {
  const { network, diagnostics } = compile(text, { file: "test.net.yaml", source: "test.net.yaml" });
  expect(diagnostics).toEqual([]);
  return network!;
}

const HEAD = "version: 1\nname: net\ninput: { units: 2 }\n";
const TAIL = "loss: mean_squared_error\n";
const TEXT = `${HEAD}layers: [{ units: 3, activation: relu }, { units: 1 }]\n${TAIL}`;

/** A network of these layers, each in the notation of YAML. */
function withLayers(...layers: string[]): Network {
  return networkOf(`${HEAD}layers:\n${layers.map((layer) => `  - { ${layer} }\n`).join("")}${TAIL}`);
}

/** `weights layers[].units 3 → 4`, of a layer with its l. */
function lines({ changes }: NetworkDiff): string[] {
  return changes.map(({ severity, path, before, after, layer }) => {
    const l = layer === undefined ? "" : ` ${layer.before?.index ?? "-"}→${layer.after?.index ?? "-"}`;
    return `${severity} ${path}${l}: ${before ?? "none"} → ${after ?? "none"}`;
  });
}

describe("no difference", () => {
  test.each(specs)("$name with itself", ({ text }) => {
    expect(diffNetworks(networkOf(text), networkOf(text))).toEqual({ changes: [], severity: "none", tensors: [] });
  });

  test.each([
    [
      "comments and another order of keys",
      `# new\n${TAIL}layers: [{ activation: relu, units: 3 }, { units: 1 }] # two\n${HEAD}`,
    ],
    [
      "defaults spelled out",
      `${HEAD}layers:
  - { type: dense, units: 3, bias: true, activation: { type: relu }, initializer: he_normal, bias_initializer: zeros }
  - { units: 1, activation: linear, initializer: { type: glorot_uniform } }
optimizer: { type: gradient_descent, learning_rate: 1e-2 }
training: { epochs: 100, batch_size: 32, seed: 1 }
${TAIL}`,
    ],
  ])("%s", (_, other) => {
    expect(diffNetworks(networkOf(TEXT), networkOf(other)).changes).toEqual([]);
  });

  test("an empty mapping of penalties, an empty list of weights", () => {
    const classes = TEXT.replace("{ units: 1 }", "{ units: 1, activation: sigmoid }");
    const [plain, spelled] = ["binary_crossentropy", "{ type: binary_crossentropy, class_weights: [] }"].map((loss) =>
      networkOf(classes.replace("mean_squared_error", loss)),
    );
    expect(diffNetworks(plain!, spelled!).changes).toEqual([]);
    expect(diffNetworks(networkOf(TEXT), networkOf(`${TEXT}regularization: {}\n`)).changes).toEqual([]);
  });

  test("one target column, alone or in a list", () => {
    const data = (target: string): string => `${TEXT}data: { source: { format: csv, target: ${target} } }\n`;
    expect(diffNetworks(networkOf(data("y")), networkOf(data("[y]"))).changes).toEqual([]);
  });
});

const CLASSES = `${HEAD}output: { classes: [no, yes] }
layers: [{ units: 3, activation: leaky_relu }, { units: 1, activation: sigmoid }]
loss: binary_crossentropy
data: { source: { format: csv, target: y } }
`;

describe("what a change means", () => {
  test.each<[string, string, string, string, string[]]>([
    ["description", TEXT, "name: net", "name: net\ndescription: New", ["none description: none → New"]],
    ["name", TEXT, "name: net", "name: other", ["none name: net → other"]],
    ["n[0]", TEXT, "units: 2", "units: 4", ["io input.units: 2 → 4"]],
    [
      "a shape of the same n[0]",
      TEXT,
      "units: 2",
      "shape: [1, 2]",
      ["none input.units: 2 → none", "none input.shape: none → [1, 2]"],
    ],
    [
      "another shape",
      TEXT.replace("units: 2", "shape: [2, 3]"),
      "[2, 3]",
      "[3, 2]",
      ["io input.shape: [2, 3] → [3, 2]"],
    ],
    ["features", TEXT, "units: 2", "units: 2, features: [a, b]", ['io input.features: none → ["a","b"]']],
    ["classes", CLASSES, "[no, yes]", "[yes, no]", ['io output.classes: ["no","yes"] → ["yes","no"]']],
    [
      "a loss of the same task",
      CLASSES,
      "binary_crossentropy",
      "mean_squared_error",
      [
        "training loss: binary_crossentropy → mean_squared_error",
        "training loss.reduction: sum_over_units → mean_over_units",
      ],
    ],
    [
      "a loss of another task",
      CLASSES.replace("output: { classes: [no, yes] }\n", ""),
      "binary_crossentropy",
      "mean_squared_error",
      [
        "io task: binary → regression",
        "training loss: binary_crossentropy → mean_squared_error",
        "training loss.reduction: sum_over_units → mean_over_units",
      ],
    ],
    [
      "weights that begin as a file has them",
      "version: 1\nname: net\ninput: { units: 2 }\nlayers: [{ units: 1, initializer: he_normal }]\nloss: hinge\n",
      "he_normal",
      "{ type: file, path: base.npz, tensor: fc }",
      ["training layers[].initializer 1→1: he_normal → file (path base.npz, tensor fc)"],
    ],
    [
      "another file, and the tensor called as the network's own",
      `version: 1
name: net
input: { units: 2 }
layers: [{ units: 1, initializer: { type: file, path: base.npz, tensor: fc } }]
loss: hinge
`,
      "base.npz, tensor: fc",
      "base.safetensors",
      [
        "training layers[].initializer.path 1→1: base.npz → base.safetensors",
        "training layers[].initializer.tensor 1→1: fc → W1",
      ],
    ],
    [
      "labels that are smoothed",
      CLASSES,
      "loss: binary_crossentropy",
      "loss: { type: binary_crossentropy, label_smoothing: 0.1 }",
      ["training loss.label_smoothing: 0 → 0.1"],
    ],
    [
      "classes that are weighted",
      CLASSES,
      "loss: binary_crossentropy",
      "loss: { type: binary_crossentropy, class_weights: [1, 2.5] }",
      ["training loss.class_weights: none → [1, 2.5]"],
    ],
    [
      "a loss without the other's class weights",
      CLASSES.replace("loss: binary_crossentropy", "loss: { type: binary_crossentropy, class_weights: [1, 2.5] }"),
      "{ type: binary_crossentropy, class_weights: [1, 2.5] }",
      "focal",
      ["training loss: binary_crossentropy (class_weights [1, 2.5]) → focal (gamma 2, alpha 0.25)"],
    ],
    [
      "a loss by another reduction",
      CLASSES,
      "loss: binary_crossentropy",
      "loss: { type: binary_crossentropy, reduction: mean_over_units }",
      ["training loss.reduction: sum_over_units → mean_over_units"],
    ],
    [
      "logits in place of probabilities",
      CLASSES,
      "activation: sigmoid }]\nloss: binary_crossentropy",
      "activation: linear }]\nloss: { type: binary_crossentropy, from_logits: true }",
      [
        "io task: binary → binary by logits",
        "numeric layers[].activation 2→2: sigmoid → linear",
        "training loss.from_logits: false → true",
      ],
    ],
    [
      "preprocessing",
      CLASSES,
      "target: y }",
      "target: y }, preprocess: { type: divide, by: 2 }",
      ["io data.preprocess: none → divide (by 2)"],
    ],
    ["the file", CLASSES, "target: y", "target: y, path: a.csv", ["training data.source.path: none → a.csv"]],
    ["a layer's name", TEXT, "{ units: 1", "{ name: out, units: 1", ["none layers[].name 2→2: none → out"]],
    ["n[L]", TEXT, "{ units: 1", "{ units: 2", ["io layers[].units 2→2: 1 → 2"]],
    [
      "a parameter of g[l]",
      CLASSES,
      "activation: leaky_relu",
      "activation: { type: leaky_relu, negative_slope: 0.2 }",
      ["numeric layers[].activation.negative_slope 1→1: 0.01 → 0.2"],
    ],
    [
      "an activation that learns something",
      TEXT,
      "relu",
      "prelu",
      ["weights layers[].activation 1→1: relu → prelu (initial_slope 0.25)"],
    ],
    [
      "where that starts",
      TEXT.replace("relu", "prelu"),
      "prelu",
      "{ type: prelu, initial_slope: 0 }",
      ["training layers[].activation.initial_slope 1→1: 0.25 → 0"],
    ],
    [
      "a slope for all units",
      TEXT.replace("relu", "prelu"),
      "prelu",
      "{ type: prelu, shared: true }",
      ["weights layers[].activation.shared 1→1: false → true"],
    ],
    [
      "a slope for all of one unit",
      TEXT.replace("units: 3, activation: relu", "units: 1, activation: prelu"),
      "prelu",
      "{ type: prelu, shared: true }",
      ["none layers[].activation.shared 1→1: false → true"],
    ],
    [
      "initializer",
      TEXT,
      "relu",
      "relu, initializer: { type: randn, scale: 0.1 }",
      ["training layers[].initializer 1→1: he_normal → randn (scale 0.1)"],
    ],
    ["l2", TEXT, TAIL, `${TAIL}regularization: { l2: 0.1 }\n`, ["training regularization.l2: none → 0.1"]],
    [
      "optimizer",
      TEXT,
      TAIL,
      `${TAIL}optimizer: adam\n`,
      [
        "training optimizer: gradient_descent → adam (beta_1 0.9, beta_2 0.999, epsilon 1e-8, epsilon_placement outside)",
        "training optimizer.learning_rate: 0.01 → 0.001",
      ],
    ],
    [
      "length",
      TEXT,
      TAIL,
      `${TAIL}training: { iterations: 7 }\n`,
      ["training training.epochs: 100 → none", "training training.iterations: none → 7"],
    ],
  ])("%s", (_, text, old, young, expected) => {
    const after = text.replace(old, young);
    expect(after).not.toBe(text);
    const diff = diffNetworks(networkOf(text), networkOf(after));
    expect(lines(diff)).toEqual(expected);
    expect(expected.some((line) => line.startsWith(diff.severity))).toBe(true);
  });

  test("what reads alike and is not: a column by name or by index, a name with a comma", () => {
    const data = (target: string): Network =>
      networkOf(`${TEXT}data: { source: { format: csv, target: ${target} } }\n`);
    const named = (features: string): Network => networkOf(TEXT.replace("units: 2", `units: 2, features: ${features}`));
    expect(diffNetworks(data('"3"'), data("3")).changes.map(({ path }) => path)).toEqual(["data.source.target"]);
    const { changes } = diffNetworks(named('["a, b", c]'), named('[a, "b, c"]'));
    expect(changes.map(({ path }) => path)).toEqual(["input.features"]);
  });

  test("in the order of the spec language", () => {
    const after = networkOf(
      TEXT.replace("name: net", "name: other").replace("units: 2", "units: 4").replace("relu", "tanh") +
        "optimizer: { type: momentum, learning_rate: 0.1 }\ntraining: { batch_size: full }\n",
    );
    expect(diffNetworks(networkOf(TEXT), after).changes.map(({ path }) => path)).toEqual([
      "name",
      "input.units",
      "layers[].activation",
      "layers[].initializer",
      "optimizer",
      "optimizer.learning_rate",
      "training.batch_size",
    ]);
  });
});

describe("layers", () => {
  test("what changed in a layer, and not what follows for the next", () => {
    const before = withLayers("units: 3, activation: relu", "units: 1");
    const after = withLayers("units: 4, activation: tanh, bias: false", "units: 1");
    const diff = diffNetworks(before, after);
    expect(lines(diff)).toEqual([
      "weights layers[].units 1→1: 3 → 4",
      "numeric layers[].activation 1→1: relu → tanh",
      "weights layers[].bias 1→1: true → false",
      "training layers[].initializer 1→1: he_normal → glorot_uniform",
    ]);
    expect(diff.tensors).toEqual([
      { name: "W1", before: [3, 2], after: [4, 2] },
      { name: "b1", before: [3, 1], after: undefined },
      { name: "W2", before: [1, 3], after: [1, 4] },
    ]);
  });

  test("added and removed ones; the output is that of the callers", () => {
    const before = withLayers("units: 3", "units: 1");
    const after = withLayers("units: 3", "units: 1", "units: 2, activation: tanh, bias: false");
    expect(lines(diffNetworks(before, after))).toEqual([
      "io layers[] -→3: none → 2 units, tanh, no bias, 2 parameters",
    ]);
    expect(lines(diffNetworks(after, before))).toEqual([
      "io layers[] 3→-: 2 units, tanh, no bias, 2 parameters → none",
    ]);
    const deeper = withLayers("units: 3", "units: 3", "units: 1");
    expect(lines(diffNetworks(before, deeper))).toEqual([
      "weights layers[] -→2: none → 3 units, linear, 12 parameters",
    ]);
  });

  test("where weights load, layer l is compared with layer l, as loading does, whatever the names", () => {
    const before = withLayers("name: a, units: 2, activation: relu", "name: b, units: 2, activation: tanh", "units: 1");
    const after = withLayers("name: b, units: 2, activation: tanh", "name: a, units: 2, activation: tanh", "units: 1");
    const diff = diffNetworks(before, after);
    expect(diff.severity).toBe("numeric");
    expect(lines(diff).slice(0, 2)).toEqual([
      "none layers[].name 1→1: a → b",
      "numeric layers[].activation 1→1: relu → tanh",
    ]);
  });
});

interface Sketch {
  readonly input: number;
  readonly layers: readonly Readonly<Record<string, unknown>>[];
}

const sketches: fc.Arbitrary<Sketch> = fc.record({
  input: fc.integer({ min: 1, max: 2 }),
  layers: fc.array(
    fc.record({
      units: fc.integer({ min: 1, max: 3 }),
      activation: fc.constantFrom("tanh", "linear", "leaky_relu"),
      bias: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

function textOf({ input, layers }: Sketch): string {
  return JSON.stringify({ version: 1, name: "sketch", input: { units: input }, layers, loss: "mean_squared_error" });
}

describe("for any networks", () => {
  test("an inserted layer is one change", () => {
    fc.assert(
      fc.property(sketches, fc.nat(4), fc.integer({ min: 1, max: 3 }), (sketch, at, units) => {
        const layers = sketch.layers.toSpliced(at, 0, { units, activation: "tanh" });
        const diff = diffNetworks(networkOf(textOf(sketch)), networkOf(textOf({ ...sketch, layers })));
        expect(diff.changes.map(({ path, before }) => [path, before])).toEqual([["layers[]", undefined]]);
        expect(["io", "weights"]).toContain(diff.severity);
      }),
      { numRuns: 25 },
    );
  });

  test("swapping them mirrors every change", () => {
    const mirrored = ({ before, after, layer, ...rest }: Change): unknown => ({
      ...rest,
      before: after,
      after: before,
      layer: layer === undefined ? undefined : { before: layer.after, after: layer.before },
    });
    const all = specs.map(({ text }) => networkOf(text));
    for (const [i, x] of all.entries()) {
      for (const y of all.slice(i + 1)) {
        const [there, back] = [diffNetworks(x, y), diffNetworks(y, x)];
        expect(there.changes.length).toBeGreaterThan(0);
        expect(there.severity).toBe(back.severity);
        expect(there.changes.map(mirrored)).toEqual(expect.arrayContaining([...back.changes]));
        expect(there.changes).toHaveLength(back.changes.length);
      }
    }
  });

  test("weights are said to load exactly where NEW's module loads what OLD's saved", async () => {
    const outcomes: string[] = [];
    const modules = new Map<string, Promise<Awaited<ReturnType<typeof importText>>>>();
    const moduleOf = (text: string): ReturnType<typeof importText> => {
      const found = modules.get(text) ?? importText(compileText(text).text);
      modules.set(text, found);
      return found;
    };
    const [base, wide] = [
      { units: 2, activation: "tanh" },
      { units: 3, activation: "tanh" },
    ];
    const variants: Sketch[] = [
      { input: 2, layers: [base, base] },
      { input: 2, layers: [{ ...base, activation: "linear" }, base] },
      {
        input: 2,
        layers: [
          { ...base, name: "a" },
          { ...base, name: "b" },
        ],
      },
      {
        input: 2,
        layers: [
          { ...base, name: "b" },
          { ...base, name: "a" },
        ],
      },
      { input: 2, layers: [{ ...base, bias: false }, base] },
      { input: 2, layers: [base, { ...base, bias: false }] },
      { input: 2, layers: [{ ...base, activation: "prelu" }, base] },
      { input: 2, layers: [{ ...base, activation: { type: "prelu", shared: true } }, base] },
      { input: 2, layers: [wide, base] },
      { input: 2, layers: [base, wide] },
      { input: 2, layers: [base, base, base] },
      { input: 2, layers: [base] },
      { input: 3, layers: [base, base] },
    ];
    for (const x of variants) {
      const { createTrainer } = await moduleOf(textOf(x));
      const saved = createTrainer({ examples: 1 }).save();
      for (const y of variants) {
        const { createTrainer: create } = await moduleOf(textOf(y));
        let loads = true;
        try {
          create({ examples: 1 }).load(saved);
        } catch {
          loads = false;
        }
        const diff = diffNetworks(networkOf(textOf(x)), networkOf(textOf(y)));
        const label = `${textOf(x)}\n${textOf(y)}`;
        expect(diff.tensors.length === 0, label).toBe(loads);
        // n[0] and n[L] are the only changes of a caller's here, and they too change a shape.
        expect(["io", "weights"].includes(diff.severity), label).toBe(!loads);
        outcomes.push(`${loads} ${diff.severity}`);
      }
    }
    expect(new Set(outcomes)).toEqual(new Set(["true none", "true numeric", "false weights", "false io"]));
  });
});
