import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { initializers } from "../../src/initializers/index.ts";
import { resolveNetwork } from "../../src/network/resolve.ts";
import type { Network } from "../../src/network/network.ts";
import type { Preprocessing } from "../../src/runtime/preprocessing.ts";
import { createRandom } from "../../src/runtime/random.ts";
import { decodeWeights, encodeWeights, namedTensors } from "../../src/runtime/weights.ts";
import { unrolledSpec } from "../../src/spec/unrolled-spec.ts";
import type { AnyParameters } from "../../src/training/generated.ts";
import { migrateWeights, type MigrateOptions, type Migration } from "../../src/training/migrate.ts";
import { initialParameters, zeroParameters } from "../../src/training/parameters.ts";
import { forward } from "../reference/interpreter.ts";
import { rowsOf, type Rows } from "../support/matrices.ts";
import { compileAndImport } from "../support/module.ts";

interface LayerSketch {
  readonly name?: string | undefined;
  readonly units: number;
  readonly activation: string | Readonly<Record<string, unknown>>;
  readonly bias?: boolean;
  readonly bias_initializer?: string;
}

interface Sketch {
  /** n[0], or the names of the features. */
  readonly input: number | readonly string[];
  readonly hidden: readonly LayerSketch[];
  /** Softmax over classes where they are named or several; a sigmoid for one unit. */
  readonly output: number | readonly string[];
  readonly preprocess?: unknown;
}

/** The resolved network of a spec, without the module that it compiles to. */
function networkOf({ input, hidden, output, preprocess }: Sketch): Network {
  const units = typeof output === "number" ? output : output.length === 2 ? 1 : output.length;
  const spec = {
    version: 1,
    name: "sketch",
    input: typeof input === "number" ? { units: input } : { units: input.length, features: input },
    output: typeof output === "number" ? undefined : { classes: output },
    layers: [...hidden, { units, activation: units === 1 ? "sigmoid" : "softmax" }],
    loss: units === 1 ? "binary_crossentropy" : "categorical_crossentropy",
    data: preprocess === undefined ? undefined : { source: { format: "csv", path: "a.csv", target: "y" }, preprocess },
  };
  const unrolled = unrolledSpec(JSON.stringify(spec), "test.net.yaml");
  const resolved = unrolled.ok ? resolveNetwork(unrolled.value) : unrolled;
  if (!resolved.ok) throw new Error(JSON.stringify(resolved));
  return resolved.value;
}

/** Parameters as training might leave them: no number is 0. */
function trained(network: Network, seed = 7): AnyParameters {
  const parameters = zeroParameters(network);
  const random = createRandom(seed, "check");
  for (const [, { data }] of namedTensors(parameters)) data.forEach((_, i) => (data[i] = random.normal()));
  return parameters;
}

const DEFAULTS: MigrateOptions = { newUnits: "zero-output", newLayers: "initialized" };

interface Migrated extends Migration {
  readonly parameters: AnyParameters;
}

function migrate(
  old: Network,
  young: Network,
  parameters: AnyParameters,
  options: Partial<MigrateOptions> & { readonly preprocessing?: Preprocessing | undefined } = {},
): Migrated {
  const { preprocessing, ...rest } = options;
  const fresh = initialParameters(young, 1);
  const migration = migrateWeights(
    { network: old, parameters, preprocessing },
    { network: young, parameters: fresh },
    { ...DEFAULTS, ...rest },
  );
  return { ...migration, parameters: fresh };
}

function numbersOf(parameters: AnyParameters): Record<string, number[]> {
  return Object.fromEntries(namedTensors(parameters).map(([name, { data }]) => [name, [...data]]));
}

/** A[L], by an implementation that shares no code with the one that is tested. */
function outputs(network: Network, parameters: AnyParameters, X: Rows, preprocessing?: Preprocessing): Rows {
  const { shift, scale } = preprocessing ?? { shift: [0], scale: [1] };
  const of = (list: readonly number[], i: number): number => (list.length === 1 ? list[0]! : list[i]!);
  const A0 = X.map((row, i) => row.map((x) => (x - of(shift, i)) * of(scale, i)));
  const named = Object.fromEntries(namedTensors(parameters).map(([name, tensor]) => [name, rowsOf(tensor)]));
  return forward(network, A0, named)[`A${network.layers.length}`]!;
}

/** (n[0], 5) inputs in which a feature has the same values wherever it stands, if both networks name theirs. */
function inputs({ input }: Network, other: Network): Rows {
  return Array.from({ length: input.units }, (_, i) => {
    const name = other.input.features && input.features?.[i];
    const random = createRandom(name === undefined ? i : 100 + FEATURES.indexOf(name), "check");
    return Array.from({ length: 5 }, () => 3 * random.normal());
  });
}

function expectClose(a: Rows, b: Rows): void {
  expect(a.length).toBe(b.length);
  a.forEach((row, i) => row.forEach((x, j) => expect(Math.abs(x - b[i]![j]!)).toBeLessThan(1e-9)));
}

/** Every number of either network is accounted for. */
function expectCounts({ tensors, parameters }: Migrated, old: AnyParameters): void {
  const size = ({ theta }: AnyParameters): number => theta.data.length;
  const sum = (of: (tensor: Migration["tensors"][number]) => number): number =>
    tensors.reduce((total, tensor) => total + of(tensor), 0);
  expect(sum(({ kept, set, drawn }) => kept + set + drawn)).toBe(size(parameters));
  expect(sum(({ kept, dropped }) => kept + dropped)).toBe(size(old));
  expect(tensors.every(({ kept, set, drawn, dropped }) => Math.min(kept, set, drawn, dropped) >= 0)).toBe(true);
}

const READS = "layer 2 read what is gone: 1 unit of layer 1";
const FEATURES = ["f0", "f1", "f2", "f3", "f4", "f5"];
const CLASSES = ["c0", "c1", "c2", "c3", "c4"];

const SHARED = { type: "prelu", shared: true };
const activation = fc.constantFrom<LayerSketch["activation"]>(
  ...["linear", "sigmoid", "tanh", "relu", "leaky_relu", "prelu"],
  { type: "prelu", initial_slope: 1 },
  SHARED,
);

const layer: fc.Arbitrary<LayerSketch> = fc
  .record({
    units: fc.integer({ min: 1, max: 5 }),
    activation,
    bias: fc.boolean(),
    bias_initializer: fc.constantFrom("zeros", "normal"),
  })
  .map(withoutInitializer);

const softmaxLayer = layer.map((each) => ({ ...each, units: each.units + 1, activation: "softmax" }));
const anyLayer = fc.oneof({ weight: 4, arbitrary: layer }, { weight: 1, arbitrary: softmaxLayer });

const sketchOf = (hidden: fc.Arbitrary<LayerSketch>): fc.Arbitrary<Sketch> =>
  fc.record({
    input: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constantFrom(["f0"], ["f0", "f1", "f2"], ["f3", "f1"])),
    hidden: fc.array(hidden, { maxLength: 3 }),
    output: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constantFrom(["c0", "c1"], ["c0", "c1", "c2"])),
  });

/** Without a bias there is no initializer of it. */
function withoutInitializer({ bias_initializer, ...rest }: LayerSketch): LayerSketch {
  return rest.bias === false || bias_initializer === undefined ? rest : { ...rest, bias_initializer };
}

describe("properties", () => {
  test("to the same spec nothing changes, to the bit", () => {
    fc.assert(
      fc.property(sketchOf(anyLayer), (each) => {
        const network = networkOf(each);
        const parameters = trained(network);
        const migrated = migrate(network, network, parameters);
        expect(numbersOf(migrated.parameters)).toEqual(numbersOf(parameters));
        expect(migrated.changes).toEqual([]);
        expectCounts(migrated, parameters);
      }),
    );
  });

  test("wider hidden layers compute the same, and narrowed again they are what they were", () => {
    const widths = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(sketchOf(layer), widths, fc.constantFrom("initialized", "identity"), (each, wider, newLayers) => {
        const old = networkOf(each);
        const young = networkOf({
          ...each,
          hidden: each.hidden.map((hidden, i) => ({ ...hidden, units: hidden.units + wider[i]! })),
        });
        const parameters = trained(old);
        const wide = migrate(old, young, parameters, { newLayers });
        expect(wide.changes).toEqual([]);
        expect(wide.tensors.every(({ dropped }) => dropped === 0)).toBe(true);
        expectClose(outputs(young, wide.parameters, inputs(young, old)), outputs(old, parameters, inputs(old, young)));
        const narrow = migrate(young, old, wide.parameters);
        expect(numbersOf(narrow.parameters)).toEqual(numbersOf(parameters));
        expect(narrow.changes).toEqual([]);
      }),
    );
  });

  test("of any change: every number is told of, the result loads, and what is called the same function is", () => {
    const edit = fc.oneof(
      fc.record({ type: fc.constant("insert"), at: fc.nat(3), layer: anyLayer }),
      fc.record({ type: fc.constant("remove"), at: fc.nat(2) }),
      fc.record({ type: fc.constant("change"), at: fc.nat(2), layer: anyLayer }),
      fc.record({ type: fc.constant("bias"), at: fc.nat(2) }),
      fc.record({ type: fc.constant("input"), names: fc.shuffledSubarray(FEATURES, { minLength: 1 }) }),
      fc.record({ type: fc.constant("output"), names: fc.shuffledSubarray(CLASSES, { minLength: 2 }) }),
    ) as fc.Arbitrary<Edit>;
    const options = fc.record({
      newUnits: fc.constantFrom("zero-output", "initialized"),
      newLayers: fc.constantFrom("initialized", "identity"),
    }) as fc.Arbitrary<MigrateOptions>;
    const edits = fc.array(edit, { maxLength: 3 });
    let same = 0;
    fc.assert(
      fc.property(sketchOf(anyLayer), edits, options, fc.boolean(), (each, made, chosen, scaled) => {
        const [old, young] = [networkOf(each), networkOf(made.reduce(edited, each))];
        const parameters = trained(old);
        const list = (from: number): number[] => Array.from({ length: old.input.units }, (_, i) => from + i / 2);
        const preprocessing: Preprocessing | undefined = scaled
          ? { type: "standardize", shift: list(-1), scale: list(0.5) }
          : undefined;
        const migrated = migrate(old, young, parameters, { ...chosen, preprocessing });
        expectCounts(migrated, parameters);

        const identity = { name: "sketch", n: [young.input.units, ...young.layers.map(({ units }) => units)] };
        const bytes = encodeWeights(identity, migrated.parameters, migrated.preprocessing, {});
        expect(decodeWeights(bytes, identity, zeroParameters(young)).preprocessing).toEqual(migrated.preprocessing);

        if (migrated.changes.length > 0) return;
        same++;
        const before = outputs(old, parameters, inputs(old, young), preprocessing);
        const now = outputs(young, migrated.parameters, inputs(young, old), migrated.preprocessing);
        expectClose(now, inOrderOf(before, old, young));
      }),
      { numRuns: 600, seed: 3 },
    );
    expect(same).toBeGreaterThan(150);
  });
});

type Edit =
  | { readonly type: "insert" | "change"; readonly at: number; readonly layer: LayerSketch }
  | { readonly type: "remove" | "bias"; readonly at: number }
  | { readonly type: "input" | "output"; readonly names: readonly string[] };

function edited(each: Sketch, edit: Edit): Sketch {
  if ("names" in edit) return { ...each, [edit.type]: edit.names };
  const hidden = [...each.hidden];
  const at = Math.min(edit.at, hidden.length);
  const here = hidden[at];
  if (edit.type === "insert") hidden.splice(at, 0, edit.layer);
  else if (here === undefined) return each;
  else if (edit.type === "remove") hidden.splice(at, 1);
  else if (edit.type === "change") hidden[at] = { ...here, units: edit.layer.units, activation: edit.layer.activation };
  else hidden[at] = withoutInitializer({ ...here, bias: here.bias === false });
  return { ...each, hidden };
}

/** Rows of the old outputs as the new network has them. */
function inOrderOf(A: Rows, old: Network, young: Network): Rows {
  const [was, is] = [old.output.classes, young.output.classes];
  return A.length === 1 || was === undefined || is === undefined ? A : is.map((name) => A[was.indexOf(name)]!);
}

describe("by name", () => {
  const old: Sketch = {
    input: ["f0", "f1", "f2"],
    hidden: [{ units: 2, activation: "tanh" }],
    output: ["c0", "c1", "c2"],
  };

  test("columns of features, which are 0 where the feature is new", () => {
    const [before, after] = [networkOf(old), networkOf({ ...old, input: ["f2", "f5", "f0"] })];
    const parameters = trained(before);
    const { W1, b1 } = numbersOf(parameters);
    const migrated = migrate(before, after, parameters);
    expect(numbersOf(migrated.parameters)).toMatchObject({
      W1: [W1![2], 0, W1![0], W1![5], 0, W1![3]],
      b1,
    });
    expect(migrated.changes).toEqual(['layer 1 read what is gone: "f1"']);
    expect(migrated.tensors[0]).toMatchObject({ kept: 4, set: 2, drawn: 0, dropped: 2 });
  });

  test("of inputs that are all new nothing is 0, since a unit would see nothing", () => {
    const [before, after] = [networkOf(old), networkOf({ ...old, input: ["f3", "f4"] })];
    const { parameters, changes } = migrate(before, after, trained(before));
    expect(numbersOf(parameters).W1).toEqual(numbersOf(initialParameters(after, 1)).W1);
    expect(changes).toEqual(["layer 1 has other inputs than before: its weights are drawn anew"]);
  });

  test("rows of classes, which are drawn where the class is new", () => {
    const [before, after] = [networkOf(old), networkOf({ ...old, output: ["c2", "c4", "c0"] })];
    const parameters = trained(before);
    const { W2, b2 } = numbersOf(parameters);
    const drawn = numbersOf(initialParameters(after, 1)).W2!;
    const migrated = migrate(before, after, parameters);
    expect(numbersOf(migrated.parameters)).toMatchObject({
      W2: [W2![4], W2![5], drawn[2], drawn[3], W2![0], W2![1]],
      b2: [b2![2], 0, b2![0]],
    });
    expect(migrated.changes).toEqual(['new in the output: "c4"', 'gone from the output: "c1"']);
  });

  test("one unit for two classes is the second of them", () => {
    const of = (...classes: string[]): Network => networkOf({ ...old, output: classes });
    const parameters = trained(of("c0", "c1"));
    const { changes, tensors } = migrate(of("c0", "c1"), of("c3", "c1"), parameters);
    expect([changes, tensors.at(-1)!.kept]).toEqual([[], 1]);
    const swapped = migrate(of("c0", "c1"), of("c1", "c0"), parameters);
    expect(swapped.changes).toEqual(['new in the output: "c0"', 'gone from the output: "c1"']);
    expect(swapped.tensors.at(-1)).toMatchObject({ kept: 0, drawn: 1, dropped: 1 });
  });

  test("preprocessing, which is dropped where a feature is new or the spec has another", () => {
    const before = networkOf(old);
    const fitted: Preprocessing = { type: "standardize", shift: [1, 2, 3], scale: [4, 5, 6] };
    const of = (after: Partial<Sketch>, preprocessing = fitted): Migrated =>
      migrate(before, networkOf({ ...old, ...after }), trained(before), { preprocessing });
    expect(of({ input: ["f2", "f0"] }).preprocessing).toEqual({ ...fitted, shift: [3, 1], scale: [6, 4] });
    expect(of({ preprocess: "standardize" }).preprocessing).toEqual(fitted);
    const added = of({ input: ["f0", "f1", "f2", "f5"] });
    const why = "the preprocessing of the old weights (standardize) is dropped:";
    expect([added.preprocessing, added.changes]).toEqual([undefined, [`${why} it was not fitted to "f5"`]]);
    expect(of({ preprocess: "minmax" }).changes).toEqual([`${why} that of the new spec is minmax`]);
    const divided: Preprocessing = { type: "divide", shift: [0], scale: [1 / 16] };
    expect(of({ input: [...FEATURES], preprocess: { type: "divide", by: 16 } }, divided)).toMatchObject({
      preprocessing: divided,
      changes: [],
    });
    const one = networkOf({ ...old, input: ["f0"] });
    const single: Preprocessing = { type: "standardize", shift: [1], scale: [2] };
    const second = migrate(one, networkOf({ ...old, input: ["f0", "f1"] }), trained(one), { preprocessing: single });
    expect(second.changes).toEqual([`${why} it was not fitted to "f1"`]);
    expect(of({ preprocess: { type: "divide", by: 255 } }, divided).changes).toEqual([
      "the preprocessing of the old weights (divide) is dropped: that of the new spec is divide by 255",
    ]);
  });
});

describe("what is no longer the same is told", () => {
  const hidden: LayerSketch[] = [
    { name: "first", units: 3, activation: "relu" },
    { units: 2, activation: "relu" },
  ];
  const base: Sketch = { input: 2, hidden, output: 3 };
  const [first, second] = hidden as [LayerSketch, LayerSketch];
  const of = (after: Partial<Sketch>, options: Partial<MigrateOptions> = {}): Migrated => {
    const old = networkOf(base);
    return migrate(old, networkOf({ ...base, ...after }), trained(old), options);
  };

  test.each<[string, Partial<Sketch>, string[], Partial<MigrateOptions>?]>([
    [
      "fewer units",
      { hidden: [{ ...first, units: 1 }, second] },
      ["layer 2 read what is gone: 2 units of layer 1 (first)"],
    ],
    [
      "new units that are drawn",
      { hidden: [{ ...first, units: 4 }, second] },
      ["layer 2 reads what is new: 1 unit of layer 1 (first)"],
      { newUnits: "initialized" },
    ],
    ["an activation", { hidden: [first, { ...second, activation: "tanh" }] }, ["layer 2 has tanh in place of ReLU"]],
    ["no bias", { hidden: [first, { ...second, bias: false }] }, ["layer 2 has no bias any more"]],
    [
      "a layer that is gone",
      { hidden: [second] },
      [
        "layer 1 has other inputs than before: its weights are drawn anew",
        "layer 1 (first) of the old network is gone",
      ],
    ],
    [
      "a layer that is new",
      { hidden: [first, second, { units: 9, activation: "relu" }] },
      ["layer 3 is new", "layer 4 has other inputs than before: its weights are drawn anew"],
    ],
    ["fewer outputs", { output: 2 }, ["gone from the output: 1 unit"]],
    ["inputs", { input: 3 }, ["layer 1 (first) reads what is new: 1 feature"], { newUnits: "initialized" }],
  ])("%s", (_, after, changes, options) => {
    expect(of(after, options).changes).toEqual(changes);
  });

  test("a softmax within, whose units share one sum", () => {
    const within = (units: number): Network =>
      networkOf({ ...base, hidden: [{ units, activation: "softmax" }] });
    const { changes } = migrate(within(3), within(4), trained(within(3)));
    expect(changes).toEqual(["layer 1 is a softmax over 4 units in place of 3"]);
  });

  test("a bias that is new and not 0", () => {
    const without = networkOf({ ...base, hidden: [{ ...first, bias: false }] });
    const after = (filled: string): Network =>
      networkOf({ ...base, hidden: [{ ...first, bias_initializer: filled }] });
    expect(migrate(without, after("normal"), trained(without)).changes).toEqual([
      "layer 1 (first) has a bias that is new and not 0",
    ]);
    expect(migrate(without, after("zeros"), trained(without)).changes).toEqual([]);
  });
});

describe("what an activation learns", () => {
  const of = (activation: LayerSketch["activation"], units = 3): Network =>
    networkOf({ input: 2, hidden: [{ units, activation }], output: 3 });

  test.each<[string, Network, Network, (slopes: number[]) => number[], object, string[]]>([
    ["whatever it began as", of("prelu"), of({ type: "prelu", initial_slope: 0 }), (s) => s, { kept: 3 }, []],
    ["of more units", of("prelu", 2), of("prelu", 3), (s) => [...s, 0.25], { kept: 2, drawn: 1 }, []],
    ["of fewer", of(SHARED, 3), of(SHARED, 2), (s) => s, { kept: 1, dropped: 0 }, [READS]],
    ["one for all, and then one for each", of(SHARED), of("prelu"), ([s]) => [s!, s!, s!], { kept: 1, set: 2 }, []],
    [
      "one for each, and then one for all",
      of("prelu"),
      of(SHARED),
      () => [0.25],
      { kept: 0, drawn: 1, dropped: 3 },
      ["layer 1 has one slope in place of one for each unit"],
    ],
    [
      "where there was nothing to learn",
      of("relu"),
      of("prelu"),
      () => [0.25, 0.25, 0.25],
      { drawn: 3, dropped: 0 },
      ["layer 1 has PReLU in place of ReLU"],
    ],
  ])("%s", (_, old, young, expected, counts, changes) => {
    const parameters = trained(old);
    const before = parameters["slope1"] === undefined ? [] : [...parameters["slope1"].data];
    const migrated = migrate(old, young, parameters);
    expect([...migrated.parameters["slope1"]!.data]).toEqual(expected(before));
    expect(migrated.tensors.find(({ after }) => after?.tensor.name === "slope1")).toMatchObject(counts);
    expect(migrated.changes).toEqual(changes);
    expectCounts(migrated, parameters);
  });

  test("is gone where there is nothing to learn any more", () => {
    const { tensors, changes } = migrate(of("prelu"), of("relu"), trained(of("prelu")));
    expect(tensors.find(({ before }) => before?.tensor.name === "slope1")).toMatchObject({ kept: 0, dropped: 3 });
    expect(changes).toEqual(["layer 1 has ReLU in place of PReLU"]);
  });
});

describe("a new layer as the identity", () => {
  const base: Sketch = { input: 3, hidden: [{ units: 2, activation: "relu" }], output: 3 };

  test.each<[string, LayerSketch, number, string[]]>([
    ["relu after relu", { units: 2, activation: "relu" }, 1, []],
    ["whatever its bias would be", { units: 2, activation: "relu", bias_initializer: "normal" }, 1, []],
    ["wider than what it reads", { units: 5, activation: { type: "leaky_relu", negative_slope: 0.3 } }, 1, []],
    ["a slope that is learned, after relu", { units: 3, activation: "prelu" }, 1, []],
    [
      "a slope of 1, of the input",
      { name: "added", units: 3, activation: { type: "prelu", initial_slope: 1, shared: true } },
      0,
      [],
    ],
    ["linear, of the input", { name: "added", units: 3, activation: "linear" }, 0, []],
    [
      "relu of the input, which may be negative",
      { name: "added", units: 3, activation: "relu" },
      0,
      [
        "layer 1 (added) is new, and with ReLU not the identity of its inputs",
        "layer 2 has other inputs than before: its weights are drawn anew",
      ],
    ],
    [
      "narrower than what it reads",
      { units: 1, activation: "relu" },
      1,
      [
        "layer 2 is new, and too narrow for the identity: 1 of 2 units",
        "layer 3 has other inputs than before: its weights are drawn anew",
      ],
    ],
  ])("%s", (_, added, at, changes) => {
    const old = networkOf(base);
    const young = networkOf({ ...base, hidden: base.hidden.toSpliced(at, 0, added) });
    const parameters = trained(old);
    const migrated = migrate(old, young, parameters, { newLayers: "identity" });
    expect(migrated.changes).toEqual(changes);
    const now = outputs(young, migrated.parameters, inputs(young, old));
    const before = outputs(old, parameters, inputs(old, young));
    if (changes.length === 0) expectClose(now, before);
    else expect(now).not.toEqual(before);
  });
});

test("unnamed layers that all became wider are the same ones, though one has the width of another", () => {
  const of = (...units: number[]): Network =>
    networkOf({ input: 2, hidden: units.map((each) => ({ units: each, activation: "tanh" })), output: 1 });
  const { tensors, changes } = migrate(of(3, 5), of(5, 7), trained(of(3, 5)));
  expect(changes).toEqual([]);
  expect(tensors.map(({ before, after }) => [before?.layer.index, after?.layer.index])).toEqual(
    [1, 1, 2, 2, 3, 3].map((l) => [l, l]),
  );
});

test("parameters without a module are those of the module's trainer, for every initializer", async () => {
  // What begins as a file has it is given to both: test/runs/initial.test.ts.
  const drawn = initializers.filter(({ name }) => name !== "file");
  const spec = JSON.stringify({
    version: 1,
    name: "all",
    input: { units: 3 },
    layers: drawn.map(({ name }, i) => ({
      units: 2 + (i % 3),
      initializer: name,
      ...(i === 1 ? { bias: false } : { bias_initializer: name }),
      ...(i === 2 ? { activation: { type: "prelu", initial_slope: 0.1 }, normalization: "batch" } : {}),
    })),
    loss: "mean_squared_error",
  });
  const { network, module } = await compileAndImport(spec);
  for (const seed of [1, 2 ** 40]) {
    const { parameters } = module.createTrainer({ examples: 1, seed });
    expect(numbersOf(initialParameters(network, seed))).toEqual(numbersOf(parameters));
    expect(Object.keys(initialParameters(network, seed))).toEqual(Object.keys(parameters));
  }
});
