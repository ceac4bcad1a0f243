/** A spec with `defaults` and `repeat` is the one that is written out by hand: the same network, bytes and weights. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { networkLines } from "../../src/cli/textconv.ts";
import { compile } from "../../src/compile.ts";
import { diffNetworks } from "../../src/network/diff.ts";
import type { Network, Setting } from "../../src/network/network.ts";
import { MAX_LAYERS } from "../../src/spec/schema.ts";
import { unrolledSpec } from "../../src/spec/unrolled-spec.ts";

type Mapping = Readonly<Record<string, unknown>>;

interface Spec {
  readonly defaults?: Mapping;
  readonly layers: readonly Mapping[];
}

const HEAD = { version: 1, name: "sketch", input: { units: 4 }, loss: "mean_squared_error" };

function compiled(spec: Spec): { readonly network: Network; readonly text: string } {
  const { network, files, diagnostics } = compile(JSON.stringify({ ...HEAD, ...spec }), { file: "a", source: "a" });
  if (network === undefined) throw new Error(JSON.stringify(diagnostics));
  return { network, text: files[0]!.text };
}

const networkOf = (spec: Spec): Network => compiled(spec).network;

function expectSame(short: Spec, long: Spec): void {
  const [a, b] = [compiled(short), compiled(long)];
  const withoutOrigins = ({ settings, ...network }: Network): unknown => ({
    ...network,
    settings: settings.map(({ path, value }) => ({ path, value })),
  });
  expect(withoutOrigins(a.network)).toEqual(withoutOrigins(b.network));
  expect(a.text).toBe(b.text);
  expect(diffNetworks(a.network, b.network)).toEqual({ changes: [], severity: "none", tensors: [] });
  expect(networkLines(a.network)).toEqual(networkLines(b.network));
}

describe("by hand", () => {
  test("a layer that is repeated", () => {
    expectSame(
      { layers: [{ repeat: 3, units: 5, name: "block", activation: "relu" }, { repeat: 2, units: 3 }, { units: 1 }] },
      {
        layers: [
          ...[1, 2, 3].map((i) => ({ units: 5, name: `block${i}`, activation: "relu" })),
          ...[{ units: 3 }, { units: 3 }, { units: 1 }],
        ],
      },
    );
  });

  test("one repetition has its number, too", () => {
    expectSame({ layers: [{ repeat: 1, units: 1, name: "out" }] }, { layers: [{ units: 1, name: "out1" }] });
  });

  test("a group whose layers add what goes into it, a layer of their repetition and one before all", () => {
    const block = [
      { units: 4, name: "wide", activation: "relu" },
      { units: 4, add: "wide", name: "inner" },
      { units: 4, add: { layer: "input", position: "after_activation" }, name: "block" },
      { units: 4, add: "stem", name: "last" },
    ];
    const written = (i: number, before: string): readonly Mapping[] => [
      { units: 4, name: `wide${i}`, activation: "relu" },
      { units: 4, add: `wide${i}`, name: `inner${i}` },
      { units: 4, add: { layer: before, position: "after_activation" }, name: `block${i}` },
      { units: 4, add: "stem", name: `last${i}` },
    ];
    expectSame(
      { layers: [{ units: 4, name: "stem" }, { repeat: 3, layers: block }, { units: 1 }] },
      {
        layers: [
          { units: 4, name: "stem" },
          ...written(1, "stem"),
          ...written(2, "last1"),
          ...written(3, "last2"),
          { units: 1 },
        ],
      },
    );
  });

  test("a group at the start begins with X", () => {
    expectSame(
      { layers: [{ repeat: 2, units: 4, name: "block", add: "input" }, { units: 1, add: "block2" }].slice(0, 1) },
      { layers: [{ units: 4, name: "block1", add: "input" }, { units: 4, name: "block2", add: "block1" }] },
    );
  });

  test("a layer of the repetition hides one of its name before it", () => {
    expectSame(
      {
        layers: [
          { units: 4, name: "a" },
          { repeat: 1, layers: [{ units: 4, add: "a" }, { units: 4, name: "a" }, { units: 4, add: "a" }] },
          { units: 1 },
        ],
      },
      {
        layers: [
          { units: 4, name: "a" },
          { units: 4, add: "a" },
          { units: 4, name: "a1" },
          { units: 4, add: "a1" },
          { units: 1 },
        ],
      },
    );
  });

  test("defaults, for hidden layers alone, where a layer does not say it itself", () => {
    const defaults = {
      activation: { type: "leaky_relu", negative_slope: 0.2 },
      normalization: "batch",
      dropout: 0.1,
      noise: 0.3,
      bias: true,
      initializer: "he_uniform",
      bias_initializer: { type: "constant", value: 0.5 },
      regularization: { max_norm: 3 },
    };
    const off = { normalization: "none", dropout: 0, noise: 0, regularization: {}, bias: false };
    expectSame(
      { defaults, layers: [{ units: 3 }, { units: 3, ...off, activation: "leaky_relu" }, { units: 1 }] },
      {
        layers: [
          { units: 3, ...defaults },
          ...[{ units: 3, activation: "leaky_relu", regularization: {}, bias: false, initializer: "he_uniform" }],
          { units: 1 },
        ],
      },
    );
  });

  test("the example in docs/layers.md", () => {
    const text = readFileSync("docs/layers.md", "utf8");
    const [short, long] = ["short", "long"].map((role) => {
      const [, block] = new RegExp(`^\`\`\`yaml ${role}\\n(.*?)^\`\`\`$`, "ms").exec(text)!;
      const rest = "version: 1\nname: sketch\ninput: { units: 64 }\nloss: categorical_crossentropy\n";
      return parse(`${rest}${block}`) as Spec;
    });
    expectSame(short!, long!);
  });

  test("defaults of a network without hidden layers", () => {
    expectSame({ defaults: { activation: "relu", dropout: 0.5 }, layers: [{ units: 1 }] }, { layers: [{ units: 1 }] });
  });
});

/** Layers of 4 units but for the last; each named, so that each can be added. */
const keys = fc.record(
  {
    activation: fc.constantFrom("relu", "tanh", { type: "elu", alpha: 0.5 }),
    normalization: fc.constantFrom("batch", "layer", "none", { type: "layer", position: "after_activation" }),
    noise: fc.constantFrom(0, 0.2),
    dropout: fc.constantFrom(0, 0.5),
    bias: fc.boolean(),
    initializer: fc.constantFrom("he_normal", "zeros"),
    bias_initializer: fc.constantFrom("zeros", { type: "constant", value: 1 }),
    regularization: fc.constantFrom({}, { l2: 0.1 }),
  },
  { requiredKeys: [] },
);

const entries = fc.array(
  fc.record({
    repeat: fc.option(fc.integer({ min: 1, max: 3 })),
    body: fc.array(
      fc.record({ own: keys, add: fc.constantFrom("none", "input", "own") }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  { minLength: 1, maxLength: 3 },
);

test("whatever is repeated and shared", () => {
  fc.assert(
    fc.property(keys, entries, (defaults, drawn) => {
      const short: Mapping[] = [];
      const long: Mapping[] = [];
      let last = "input";
      for (const [e, { repeat, body: all }] of drawn.entries()) {
        const body = repeat === null ? all.slice(0, 1) : all;
        const layer = (i: number, { own, add }: (typeof body)[number], goesIn: string, number: string): Mapping => {
          const others = i === 0 ? goesIn : `n${e}_${i - 1}x${number}`;
          const added = add === "none" ? {} : { add: add === "input" ? goesIn : others };
          return { units: 4, name: `n${e}_${i}x${number}`, ...added, ...own };
        };
        // Where nothing is repeated, the name of what goes in has to be said.
        const written = body.map((each, i) => layer(i, each, repeat === null ? last : "input", ""));
        if (repeat === null) short.push(written[0]!);
        else short.push(written.length === 1 ? { repeat, ...written[0]! } : { repeat, layers: written });
        for (let repetition = 1; repetition <= (repeat ?? 1); repetition++) {
          const number = repeat === null ? "" : String(repetition);
          const unrolled = body.map((each, i) => layer(i, each, last, number));
          long.push(...unrolled.map((each) => ({ ...defaults, ...each })));
          last = String(unrolled.at(-1)!["name"]);
        }
      }
      expectSame({ defaults, layers: [...short, { units: 1 }] }, { layers: [...long, { units: 1 }] });
    }),
    { numRuns: 60 },
  );
});

test("the unrolled spec is one that can be written", () => {
  const spec = { defaults: { activation: "relu" }, layers: [{ repeat: 2, units: 4, name: "a" }, { units: 1 }] };
  const unrolled = unrolledSpec(JSON.stringify({ ...HEAD, ...spec }), "a");
  if (!unrolled.ok) throw new Error(JSON.stringify(unrolled));
  const { defaults: _, ...rest } = unrolled.value.spec;
  expect(rest.layers).toEqual([
    { units: 4, name: "a1", activation: "relu" },
    { units: 4, name: "a2", activation: "relu" },
    { units: 1 },
  ]);
  expect(unrolled.value.document.value).toBe(unrolled.value.spec);
});

describe("places", () => {
  const text = `version: 1
name: sketch
input: { units: 4 }
defaults:
  activation: { type: elu, alpha: 0.5 }
layers:
  - { name: stem, units: 4 }
  - repeat: 2
    layers:
      - { units: 4,
          activation: tanh }
      - units: 4
        name: block
  - { repeat: 2, units: 1 }
loss: mean_squared_error
`;

  test("are those of the spec as it is written", () => {
    const spec = unrolledSpec(text, "a");
    if (!spec.ok) throw new Error(JSON.stringify(spec));
    const { document } = spec.value;
    const lines = (key: string): number[] =>
      spec.value.spec.layers.map((_, i) => document.locate(["layers", i, key], "key").start.line);
    expect(lines("units")).toEqual([7, 10, 12, 10, 12, 14, 14]);
    expect(lines("activation")).toEqual([5, 11, 5, 11, 5, 5, 14]);
    expect(document.locate(["layers", 2, "activation", "alpha"], "value").start).toEqual({ line: 5, column: 35 });
    expect(document.locateWithin(["layers", 4, "name"], 1, 3)).toEqual({
      start: { line: 13, column: 16 },
      end: { line: 13, column: 18 },
    });
    expect(document.locate(["layers"], "key").start.line).toBe(6);
    expect(document.locate(["loss"], "key").start.line).toBe(15);
  });

  test("settings know whether the spec, its defaults or nobody says them", () => {
    const { network } = compile(text, { file: "a", source: "a" });
    const origins = (path: string): Setting["origin"][] =>
      network!.layers.map((_, i) => network!.settings.find((each) => each.path === `layers[${i}].${path}`)!.origin);
    expect(origins("activation")).toEqual(["defaults", "spec", "defaults", "spec", "defaults", "defaults", "default"]);
    expect(origins("units")).toEqual(Array(7).fill("spec"));
    expect(origins("bias")).toEqual(Array(7).fill("default"));
    const alpha = network!.settings.filter(({ path }) => path.endsWith("activation.alpha"));
    expect(alpha.map(({ origin }) => origin)).toEqual(Array(4).fill("defaults"));
  });
});

describe("a difference", () => {
  const blocks = (repeat: number, more: Mapping = {}): Spec => ({
    defaults: { activation: "relu" },
    layers: [{ repeat, units: 4, name: "block", ...more }, { units: 1 }],
  });

  test("of one more repetition is one layer", () => {
    const { changes } = diffNetworks(networkOf(blocks(3)), networkOf(blocks(4)));
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ path: "layers[]", before: undefined, layer: { after: { name: "block4" } } });
  });

  test("of one fewer in a group of two layers is two", () => {
    const groups = (repeat: number): Network =>
      networkOf({ layers: [{ repeat, layers: [{ units: 4, name: "a" }, { units: 3, name: "b" }] }, { units: 1 }] });
    const { changes } = diffNetworks(groups(3), groups(2));
    expect(changes.map(({ path, layer }) => [path, layer?.before?.name])).toEqual([
      ["layers[]", "a3"],
      ["layers[]", "b3"],
    ]);
  });

  test("of a default is one in each layer that takes it", () => {
    const tanh = { ...blocks(3), defaults: { activation: "tanh" } };
    const { changes } = diffNetworks(networkOf(blocks(3)), networkOf(tanh));
    // With the activation goes how W[l] is drawn.
    expect(changes.filter(({ path }) => path === "layers[].activation")).toHaveLength(3);
    const own = blocks(2, { activation: "elu" });
    const under = (activation: string): Network => networkOf({ ...own, defaults: { activation } });
    expect(diffNetworks(under("relu"), under("tanh")).changes).toEqual([]);
  });
});

describe("how many layers", () => {
  test(`${MAX_LAYERS}, however they are written`, () => {
    const many = (count: number): Mapping => ({ ...HEAD, layers: [{ repeat: count - 1, units: 1 }, { units: 1 }] });
    const most = unrolledSpec(JSON.stringify(many(MAX_LAYERS)), "a");
    expect(most.ok && most.value.spec.layers.length).toBe(MAX_LAYERS);
    const written = { ...HEAD, layers: Array(MAX_LAYERS + 1).fill({ units: 1 }) };
    for (const spec of [many(MAX_LAYERS + 1), written]) {
      const result = unrolledSpec(JSON.stringify(spec), "a");
      expect(result.ok ? [] : result.diagnostics.map(({ code }) => code)).toEqual(["E205"]);
    }
  });

  test("a fault of all is told once", () => {
    const spec = { ...HEAD, layers: [{ repeat: 900, units: 8, name: "a", add: "input" }, { units: 1 }] };
    const { diagnostics } = compile(JSON.stringify(spec), { file: "a", source: "a" });
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ["E316", 'layer 1 has 8 units, "input" has 4'],
    ]);
    const weights = { ...HEAD, layers: [{ repeat: 900, units: 2 ** 20 }, { units: 1 }] };
    expect(compile(JSON.stringify(weights), { file: "a", source: "a" }).diagnostics).toHaveLength(1);
  });
});
