import { describe, expect, test } from "vitest";
import { collectSetting } from "../../src/cli/options.ts";
import { applySettings, SettingError, type Setting } from "../../src/spec/settings.ts";

const SPEC = `# yaml-language-server: $schema=../schema/network.schema.json
version: 1
name: iris # the module

input: { units: 4 }
layers:
  # the only hidden layer
  - { name: hidden, units: 8, activation: tanh } # wide
  - units: 3
    activation: softmax
loss: categorical_crossentropy
optimizer: adam # Kingma and Ba
training: { epochs: 100, batch_size: 16 }
`;

const settings = (...texts: string[]): readonly Setting[] =>
  texts.reduce<readonly Setting[]>((before, text) => collectSetting(text, before), []);
const set = (...texts: string[]): string => applySettings(SPEC, settings(...texts));
/** The spec with one line of it replaced. */
const changed = (line: string, by: string): string => {
  expect(SPEC).toContain(line);
  return SPEC.replace(line, by);
};

test("without settings the text stays as it is", () => {
  const crooked = "name:   x\n\n\n# end";
  expect(applySettings(crooked, [])).toBe(crooked);
});

describe("a setting changes its own line alone, comments kept", () => {
  test.each([
    ["training.batch_size=full", "batch_size: 16", "batch_size: full"],
    ["training.seed=3", "batch_size: 16 }", "batch_size: 16, seed: 3 }"],
    ["layers.0.units=12", "units: 8", "units: 12"],
    ["layers[1].units=2", "units: 3", "units: 2"],
    ["layers.hidden.units=12", "units: 8", "units: 12"],
    ["layers.hidden.activation.slope=0.1", "activation: tanh", "activation: { type: tanh, slope: 0.1 }"],
    ["optimizer.learning_rate=1e-3", "optimizer: adam #", "optimizer: { type: adam, learning_rate: 1e-3 } #"],
    ["optimizer.type=momentum", "optimizer: adam #", "optimizer: momentum #"],
    ["optimizer={ type: momentum, mu: 0.8 }", "optimizer: adam #", "optimizer: { type: momentum, mu: 0.8 } #"],
    ["name=wide", "name: iris #", "name: wide #"],
    ['description="a: b"', "batch_size: 16 }\n", 'batch_size: 16 }\ndescription: "a: b"\n'],
    ["regularization.l2=0.1", "batch_size: 16 }\n", "batch_size: 16 }\nregularization:\n  l2: 0.1\n"],
    ["input.features=[a, b, c, d]", "{ units: 4 }", "{ units: 4, features: [a, b, c, d] }"],
  ])("%s", (setting, before, after) => expect(set(setting)).toBe(changed(before, after)));

  test("a missing optimizer becomes the default one", () => {
    const text = applySettings("version: 1\n", settings("optimizer.learning_rate=0.5"));
    expect(text).toBe("version: 1\noptimizer: { type: gradient_descent, learning_rate: 0.5 }\n");
  });

  test("several, in their order, a later one on what an earlier one made", () => {
    const text = set("optimizer.learning_rate=1", "optimizer.learning_rate=0.5", "optimizer.type=momentum");
    expect(text).toBe(changed("optimizer: adam #", "optimizer: { type: momentum, learning_rate: 0.5 } #"));
  });

  test("the comment of a key stays where its block goes", () => {
    const text = "optimizer: # by hand\n  # inside\n  type: adam\nname: a\n";
    expect(applySettings(text, settings("optimizer=momentum"))).toBe("optimizer: momentum # by hand\nname: a\n");
  });

  test("a long line is not folded", () => {
    const long = `description: ${"word ".repeat(60).trim()}\nname: a\n`;
    expect(applySettings(long, settings("name=b"))).toBe(long.replace("name: a", "name: b"));
  });

  test("aliases of a replaced value follow the new one", () => {
    const text = "layers:\n  - { units: &wide 8 }\n  - { units: *wide }\n";
    expect(applySettings(text, settings("layers.0.units=9"))).toBe(text.replace("8", "9"));
    expect(applySettings(text, settings("layers.1.units=9"))).toBe(text.replace("*wide", "9"));
  });
});

describe("what is taken out", () => {
  const without = (text: string, ...path: string[]): string => applySettings(text, [{ path, value: undefined }]);

  test("goes with all that is in it, and the rest stays", () => {
    const text = SPEC.replace("batch_size: 16 }", "batch_size: 16, schedule: { type: cosine, warmup: 3 } }");
    expect(without(text, "training", "schedule")).toBe(SPEC);
    expect(without(SPEC, "optimizer")).toBe(SPEC.replace("optimizer: adam # Kingma and Ba\n", ""));
  });

  test.each([["training", "schedule"], ["regularization", "l2"], ["name", "first"], ["layers", "schedule"]])(
    "need not be there: %s.%s",
    (...path) => {
      const crooked = SPEC.replace("name: iris", "name:   iris");
      expect(without(crooked, ...path)).toBe(crooked);
    },
  );

  test.each([
    ["a: 1\n# of b\nb:\n  c: 2\n  d: 3 # of d\n", "b.d", "a: 1\n# of b\nb:\n  c: 2\n"],
    ["a: 1\nb:\n  c: 2\n\ne: 4", "b.c", "a: 1\nb:\n  {}\n\ne: 4"],
    ["a: 1\nb:\n  c: 2\n\ne: 4", "e", "a: 1\nb:\n  c: 2\n\n"],
    ["a: { b: 1, c: [2], d: 3 }", "a.b", "a: { c: [2], d: 3 }"],
    ["a: { b: 1, c: [2], d: 3 }", "a.c", "a: { b: 1, d: 3 }"],
    ["a: { b: 1, c: [2], d: 3 }", "a.d", "a: { b: 1, c: [2] }"],
    ["a: { b: 1 }\n", "a.b", "a: {}\n"],
    ["a: |\n  text\nb: 1\n", "a", "b: 1\n"],
  ])("takes its comma or its line with it: %j without %s", (text, path, after) => {
    expect(without(text, ...path.split("."))).toBe(after);
  });

  test("may be set before, or be in what an alias stands for", () => {
    const change = { path: ["training", "schedule"], value: undefined };
    expect(applySettings(SPEC, [...settings("training.schedule=cosine"), change])).toBe(SPEC);
    const text = "input: &a { schedule: cosine, units: 1 }\ntraining: *a\n";
    expect(applySettings(text, [change])).toBe("input: &a { units: 1 }\ntraining: *a\n");
  });
});

test.each([
  ["layers.hiden.units=3", 'layers.hiden: nothing there is named "hiden". Known: hidden; or an index from 0.'],
  ["layers.2.units=3", "layers.2: the list has no such entry; its indexes go from 0 to 1."],
  ["training.epochs.more=3", "training.epochs: it is 100, which has no settings of its own."],
  ["name=[", 'name: "[" is no value. Write a number, a word, [1, 2] or { key: value }.'],
  ["name=a: 1", 'name: "a: 1" is no value. Write a number, a word, [1, 2] or { key: value }.'],
  ["name=# x", 'name: "# x" is no value. Write a number, a word, [1, 2] or { key: value }.'],
  ["name=*wide", "name: anchors (&) and aliases (*) cannot be used in a value. Write it out."],
  ["name=[&a x, *a]", "name: anchors (&) and aliases (*) cannot be used in a value. Write it out."],
])("%s is refused", (setting, message) => {
  expect(() => set(setting)).toThrow(message);
  expect(() => set(setting)).toThrow(SettingError);
});

test("an unnamed layer, an alias on the way and an anchor that would be lost are refused", () => {
  const text = "layers: [ { units: &wide 8 }, { units: *wide } ]\n";
  const refuse = (setting: string) => expect(() => applySettings(text, settings(setting)));
  refuse("layers.hidden.units=3").toThrow('nothing there is named "hidden". None has a name: give its index, from 0.');
  refuse("layers.1.units.x=3").toThrow("layers.1.units: it is an alias (*wide). Set the value where its anchor is.");
  refuse("layers.0={ units: 1 }").toThrow("an anchor (&) that is used elsewhere");
});

describe("settings of layers that are repeated go by what is written", () => {
  const text = `defaults: { dropout: 0.1 }
layers:
  - { repeat: 2, name: wide, units: 8 }
  - repeat: 3
    layers:
      - { name: block, units: 8 }
  - { units: 1 }
`;
  test.each([
    ["layers.1.repeat=4", "repeat: 3", "repeat: 4"],
    ["layers.wide.repeat=1", "repeat: 2", "repeat: 1"],
    ["layers.0.units=4", "wide, units: 8", "wide, units: 4"],
    ["layers.1.layers.block.units=4", "block, units: 8", "block, units: 4"],
    ["layers[1].layers[0].units=4", "block, units: 8", "block, units: 4"],
    ["layers.2.units=2", "units: 1", "units: 2"],
    ["defaults.dropout=0.2", "dropout: 0.1", "dropout: 0.2"],
    ["defaults.activation=relu", "dropout: 0.1", "dropout: 0.1, activation: relu"],
  ])("%s", (setting, before, after) => {
    expect(text.split(before)).toHaveLength(2);
    expect(applySettings(text, settings(setting))).toBe(text.replace(before, after));
  });

  test("no repetition has settings of its own", () => {
    expect(() => applySettings(text, settings("layers.wide2.units=4"))).toThrow(
      'layers.wide2: nothing there is named "wide2". Known: wide; or an index from 0.',
    );
  });
});

test.each(["a: [", "- 1\n", "word", "", "a: 1\na: 2\n"])("text that is no mapping goes on as it is: %o", (text) => {
  expect(applySettings(text, settings("name=x"))).toBe(text);
});
