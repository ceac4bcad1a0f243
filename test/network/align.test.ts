import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { activationsByName } from "../../src/activations/index.ts";
import { initializersByName } from "../../src/initializers/index.ts";
import { layerTypes } from "../../src/layers/index.ts";
import { alignLayers } from "../../src/network/align.ts";
import type { Layer } from "../../src/network/network.ts";

interface Given {
  readonly name: string | undefined;
  readonly units: number;
  readonly activation: "relu" | "tanh";
  readonly bias: boolean;
  readonly initializer: "zeros" | "he_normal";
}

function network(all: readonly Given[]): Layer[] {
  const word = <W>(chosen: W | undefined): { word: W; values: Record<string, number> } => ({
    word: chosen!,
    values: {},
  });
  return all.map(({ name, units, activation, bias, initializer }, i) => ({
    index: i + 1,
    name,
    type: word(layerTypes[0]),
    units,
    inputs: all[i - 1]?.units ?? 2,
    activation: word(activationsByName.get(activation)),
    bias,
    initializer: word(initializersByName.get(initializer)),
    biasInitializer: bias ? word(initializersByName.get("zeros")) : undefined,
    normalization: undefined,
    add: undefined,
    noise: undefined,
    dropout: undefined,
    regularizers: undefined,
  }));
}

/** `a:4, 8 tanh`: a layer named a of 4 units, and one of 8. */
function given(text: string): Given[] {
  return text.split(", ").map((each) => {
    const [, name, units, activation = "relu"] = /^(?:(\w+):)?(\d+)(?: (\w+))?$/.exec(each)!;
    return { name, units: Number(units), activation: activation as "relu", bias: true, initializer: "he_normal" };
  });
}

const layers = (text: string): Layer[] => network(given(text));

function indexes(before: readonly Layer[], after: readonly Layer[]): string[] {
  return alignLayers(before, after).map(({ before: x, after: y }) => `${x?.index ?? "-"}→${y?.index ?? "-"}`);
}

describe("which layer became which", () => {
  test.each([
    ["nothing changed", "4, 4, 1", "4, 4, 1", "1→1 2→2 3→3"],
    ["added at the front", "2, 1", "5, 2, 1", "-→1 1→2 2→3"],
    ["removed in the middle", "4, 3, 1", "4, 1", "1→1 2→- 3→2"],
    ["a name goes before likeness", "a:4, b:3, 1", "b:4, 1", "1→- 2→1 3→2"],
    ["the most names, not the first", "a:4, b:4, c:4", "c:4, a:4, b:4", "-→1 1→2 2→3 3→-"],
    ["likeness goes before position", "9, 8, 7, 1", "8, 7, 6, 1", "1→- 2→1 3→2 -→3 4→4"],
    ["what is left goes with its like: the output stays the output", "64, 10 tanh", "64, 32, 11 tanh", "1→1 -→2 2→3"],
    ["of the units, too", "128, 64", "128, a:32 tanh, 64 tanh", "1→1 -→2 2→3"],
    ["a new name is no new layer", "a:4, 1", "c:4, 1", "1→1 2→2"],
    ["the same in all settings goes before the same in shape", "4, 7", "b:4, 4, 8", "-→1 1→2 2→3"],
  ])("%s", (_, before, after, expected) => {
    expect(indexes(layers(before), layers(after)).join(" ")).toBe(expected);
  });

  test("thousands of layers, all different, are aligned in time; beyond, one by one", () => {
    const many = (from: number, count: number): Layer[] =>
      layers(Array.from({ length: count }, (_, i) => String(from + i)).join(", "));
    expect(indexes(many(1, 500), many(2, 500))).toEqual([
      "1→-",
      ...many(2, 499).map((_, i) => `${i + 2}→${i + 1}`),
      "-→500",
    ]);
    expect(indexes(many(1, 5000), many(2, 5000))).toEqual(many(1, 5000).map(({ index }) => `${index}→${index}`));
  });
});

/** Few units, names and activations, so that much is alike. Names are there once. */
const someLayers = fc
  .array(
    fc.record({
      name: fc.constantFrom(undefined, undefined, "a", "b", "c"),
      units: fc.integer({ min: 1, max: 3 }),
      activation: fc.constantFrom("relu" as const, "tanh" as const),
      bias: fc.boolean(),
      initializer: fc.constantFrom("zeros" as const, "he_normal" as const),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((all) =>
    all.map((each, i): Given => {
      const first = all.findIndex(({ name }) => name === each.name) === i;
      return { ...each, name: first ? each.name : undefined };
    }),
  );

describe("for any networks", () => {
  test("every layer is in one pair, in order", () => {
    fc.assert(
      fc.property(someLayers, someLayers, (x, y) => {
        const [before, after] = [network(x), network(y)];
        const pairs = alignLayers(before, after);
        expect(pairs.flatMap((pair) => pair.before ?? [])).toEqual(before);
        expect(pairs.flatMap((pair) => pair.after ?? [])).toEqual(after);
      }),
    );
  });

  test("as many layers alike go together as a longest common subsequence has, where there are no names", () => {
    const kind = ({ units, activation, bias }: Layer): string => `${units} ${activation.word.name} ${bias}`;
    const longest = (x: readonly string[], y: readonly string[]): number => {
      if (x.length === 0 || y.length === 0) return 0;
      if (x[0] === y[0]) return 1 + longest(x.slice(1), y.slice(1));
      return Math.max(longest(x.slice(1), y), longest(x, y.slice(1)));
    };
    const nameless = someLayers.map((all) => all.map((each) => ({ ...each, name: undefined })));
    fc.assert(
      fc.property(nameless, nameless, (x, y) => {
        const [before, after] = [network(x), network(y)];
        const alike = alignLayers(before, after).filter(
          (pair) => pair.before && pair.after && kind(pair.before) === kind(pair.after),
        );
        expect(alike).toHaveLength(longest(before.map(kind), after.map(kind)));
      }),
    );
  });

  test("an inserted layer is the one that is added, and all others go together", () => {
    const inserted = fc.record({ all: someLayers, at: fc.nat(8), layer: someLayers.map((all) => all[0]!) });
    fc.assert(
      fc.property(inserted, ({ all, at, layer }) => {
        const name = all.some((each) => each.name === layer.name) ? undefined : layer.name;
        const after = network(all.toSpliced(at, 0, { ...layer, name }));
        const pairs = alignLayers(network(all), after);
        expect(pairs.filter((pair) => pair.before === undefined)).toHaveLength(1);
        for (const pair of pairs) {
          if (pair.before !== undefined)
            expect(pair.after).toEqual({ ...pair.before, index: pair.after?.index, inputs: pair.after?.inputs });
        }
      }),
    );
  });

  test("swapping the networks swaps the pairs", () => {
    fc.assert(
      fc.property(someLayers, someLayers, (x, y) => {
        const swapped = alignLayers(network(y), network(x)).map(({ before, after }) => ({
          before: after,
          after: before,
        }));
        expect(alignLayers(network(x), network(y)).map(({ before, after }) => ({ before, after }))).toEqual(swapped);
      }),
      // Either of the two could stay.
      { examples: [[given("4, 8"), given("8, 4")]] },
    );
  });
});
