import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { diffNetworks, type NetworkDiff } from "../../src/network/diff.ts";
import type { Network } from "../../src/network/network.ts";

function networkOf(text: string): Network {
  const { network, diagnostics } = compile(text, { file: "test.net.yaml", source: "test.net.yaml" });
  expect(diagnostics).toEqual([]);
  return network!;
}

const HEAD = "version: 1\nname: net\ninput: { units: 2 }\n";
const TAIL = "loss: mean_squared_error\n";

/** A network of these layers, each in the notation of YAML. */
function withLayers(...layers: string[]): Network {
  return networkOf(`${HEAD}layers:\n${layers.map((layer) => `  - { ${layer} }\n`).join("")}${TAIL}`);
}

/** Layers as `before → after`, by l. */
function pairs({ layers }: NetworkDiff): string[] {
  return layers.map(({ before, after }) => `${before?.index ?? "-"} → ${after?.index ?? "-"}`);
}

const text = `${HEAD}layers: [{ units: 3, activation: relu }, { units: 1 }]\n${TAIL}`;

describe("no difference", () => {
  test.each([
    ["the same text", text],
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
    const none = { same: true, head: [], layers: [], tail: [] };
    expect(diffNetworks(networkOf(text), networkOf(other))).toMatchObject(none);
  });

  test("one target column, alone or in a list", () => {
    const data = (target: string): string => `${text}data: { source: { format: csv, target: ${target} } }\n`;
    expect(diffNetworks(networkOf(data("y")), networkOf(data("[y]"))).same).toBe(true);
  });
});

describe("every setting", () => {
  test.each<[string, string, string, string | undefined, string | undefined]>([
    ["name: net", "name: other", "name", "net", "other"],
    ["name: net", "name: net\ndescription: New", "description", undefined, "New"],
    ["units: 2", "units: 2, features: [a, b]", "input.features", undefined, '["a","b"]'],
    [TAIL, `${TAIL}optimizer: adam\n`, "optimizer", "gradient_descent", "adam"],
    [TAIL, `${TAIL}training: { epochs: 7 }\n`, "training.epochs", "100", "7"],
    [TAIL, `${TAIL}training: { seed: 2 }\n`, "training.seed", "1", "2"],
    [TAIL, `${TAIL}regularization: { l2: 0.1 }\n`, "regularization.l2", undefined, "0.1"],
  ])("%j → %j", (old, young, path, before, after) => {
    const there = diffNetworks(networkOf(text), networkOf(text.replace(old, young)));
    expect(there.same).toBe(false);
    expect([...there.head, ...there.tail]).toContainEqual({ path, before, after });
    const back = diffNetworks(networkOf(text.replace(old, young)), networkOf(text));
    expect([...back.head, ...back.tail]).toContainEqual({ path, before: after, after: before });
  });

  test("what reads alike and is not: a column by name or by index, a name with a comma", () => {
    const data = (target: string): Network =>
      networkOf(`${text}data: { source: { format: csv, target: ${target} } }\n`);
    const named = (features: string): Network => networkOf(text.replace("units: 2", `units: 2, features: ${features}`));
    expect(diffNetworks(data('"3"'), data("3")).tail.map(({ path }) => path)).toEqual(["data.source.target"]);
    const { head } = diffNetworks(named('["a, b", c]'), named('[a, "b, c"]'));
    expect(head.map(({ path }) => path)).toEqual(["input.features"]);
  });

  test("head and tail in the order of the spec language", () => {
    const after = networkOf(
      text.replace("name: net", "name: other\ndescription: New").replace("units: 2", "units: 4") +
        "optimizer: { type: adam, learning_rate: 0.1 }\ntraining: { batch_size: full }\n",
    );
    const { head, tail } = diffNetworks(networkOf(text), after);
    expect(head.map(({ path }) => path)).toEqual(["name", "description", "input.units"]);
    expect(tail.map(({ path }) => path)).toEqual([
      "optimizer",
      "optimizer.learning_rate",
      "optimizer.beta_1",
      "optimizer.beta_2",
      "optimizer.epsilon",
      "training.batch_size",
    ]);
  });
});

describe("layers", () => {
  test("what changed in a layer, and what follows from the layer before", () => {
    const before = withLayers("units: 3, activation: relu", "units: 1");
    const after = withLayers("units: 4, activation: tanh, bias: false", "units: 1");
    const diff = diffNetworks(before, after);
    expect(pairs(diff)).toEqual(["1 → 1", "2 → 2"]);
    expect(diff.layers[0]!.changes).toEqual([
      { path: "units", before: "3", after: "4" },
      { path: "activation", before: "relu", after: "tanh" },
      { path: "bias", before: "true", after: "false" },
      { path: "initializer", before: "he_normal", after: "glorot_uniform" },
      { path: "bias_initializer", before: "zeros", after: undefined },
      { path: "W[l]", before: "(3, 2)", after: "(4, 2)" },
      { path: "parameters", before: "9", after: "8" },
    ]);
    expect(diff.layers[1]!.changes.map(({ path }) => path)).toEqual(["W[l]", "parameters"]);
    expect(diff.parameters).toEqual({ before: 13, after: 13 });
  });

  test("a parameter of an activation, an initializer", () => {
    const before = withLayers("units: 3, activation: leaky_relu", "units: 1");
    const hidden = "units: 3, activation: { type: leaky_relu, negative_slope: 0.2 }, initializer: randn";
    const after = withLayers(hidden, "units: 1");
    const paths = diffNetworks(before, after).layers.map(({ changes }) => changes.map(({ path }) => path));
    expect(paths).toEqual([["activation.negative_slope", "initializer", "initializer.scale"]]);
  });

  test.each<[string, string[], string[], string[]]>([
    [
      "added at the front: the others only moved",
      ["units: 2", "units: 1"],
      ["units: 5", "units: 2", "units: 1"],
      ["- → 1", "1 → 2"],
    ],
    ["removed in the middle", ["units: 4", "units: 3", "units: 1"], ["units: 4", "units: 1"], ["2 → -", "3 → 2"]],
    [
      "a name goes before likeness",
      ["name: a, units: 4", "name: b, units: 3", "units: 1"],
      ["name: b, units: 4", "units: 1"],
      ["1 → -", "2 → 1", "3 → 2"],
    ],
    [
      "alike goes before position, in its order",
      ["units: 4", "units: 8", "units: 4", "units: 1"],
      ["units: 8", "units: 4", "units: 4", "units: 1"],
      ["1 → -", "2 → 1", "- → 3"],
    ],
    [
      "what is left goes one by one",
      ["units: 4", "units: 3", "units: 1"],
      ["units: 7", "units: 1"],
      ["1 → 1", "2 → -", "3 → 2"],
    ],
    ["a new name", ["name: a, units: 4", "units: 1"], ["name: c, units: 4", "units: 1"], ["1 → 1"]],
  ])("%s", (_, before, after, expected) => {
    const diff = diffNetworks(withLayers(...before), withLayers(...after));
    expect(pairs(diff)).toEqual(expected);
  });
});
