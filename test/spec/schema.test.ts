import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import { describe, expect, test } from "vitest";
import { schemaFiles } from "../../scripts/schema-files.ts";
import { activations } from "../../src/activations/index.ts";
import { clippings } from "../../src/clipping/index.ts";
import { initializers } from "../../src/initializers/index.ts";
import { losses } from "../../src/losses/index.ts";
import { optimizers } from "../../src/optimizers/index.ts";
import { regularizers } from "../../src/regularizers/index.ts";
import { schedules } from "../../src/schedules/index.ts";
import { standsAlone, type Word } from "../../src/vocabulary.ts";
import { inlined } from "../support/inlined.ts";

const root = join(import.meta.dirname, "../..");
const text = (path: string): string => readFileSync(join(root, path), "utf8");

interface Node {
  readonly [keyword: string]: unknown;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly additionalProperties?: boolean | Node;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
}

/** The file as editors read it, and ajv in its strict mode. */
const schema = inlined(JSON.parse(text("schema/network.schema.json")) as Node);
const strict = (): Ajv => new Ajv({ strict: true, allErrors: true, discriminator: true, strictRequired: false });

/** Every key of every mapping, with the path to it. */
function keysOf(node: Node, path = "network"): [path: string, key: Node][] {
  const inner = Object.entries(node.properties ?? {}).flatMap(([key, child]): [string, Node][] => [
    [`${path}.${key}`, child],
    ...keysOf(child, `${path}.${key}`),
  ]);
  const { items, additionalProperties: others } = node;
  const forms = [
    ...(node.anyOf ?? []),
    ...(node.oneOf ?? []),
    ...(items === undefined ? [] : [items]),
    ...(typeof others === "object" ? [others] : []),
  ];
  return [...inner, ...forms.flatMap((form, i) => keysOf(form, `${path}<${form.title ?? i}>`))];
}

test.each(["schema/network.schema.json", "src/spec/network-spec.ts", "src/spec/keeps-schema.ts"])(
  "%s is what `npm run schema` writes",
  async (path) => {
    expect(text(path)).toBe((await schemaFiles())[path]);
  },
);

describe("the schema", () => {
  test("names draft-07 by its exact id and is valid under it in strict mode", () => {
    const written = JSON.parse(text("schema/network.schema.json")) as Node;
    expect(strict().validateSchema(written)).toBe(true);
    expect(() => strict().compile(written)).not.toThrow();
    expect(schema["$schema"]).toBe("http://json-schema.org/draft-07/schema#");
    expect(strict().validateSchema(schema)).toBe(true);
    expect(() => strict().compile(schema)).not.toThrow();
  });

  const keys = keysOf(schema);

  test("is walked whole", () => {
    const paths = keys.map(([path]) => path);
    expect(paths).toContain("network.layers<0><Layer>.activation<1><Leaky ReLU>.negative_slope");
    expect(paths).toContain("network.layers<0><Group>.layers<Group layer>.add<1>.position");
    expect(paths).toContain("network.data.source<NumPy source>.test_labels");
    expect(paths).toContain("network.training.expect<Limits>.min");
    expect(keys.length).toBeGreaterThan(80);
  });

  test.each(keys)("%s is explained, and its examples and default are valid", (path, key) => {
    expect(key.title, path).toMatch(/^[A-Z]/);
    expect(key.description, path).toMatch(/\.$/);
    expect(key.examples?.length, path).toBeGreaterThan(0);
    const check: ValidateFunction = strict().compile(key);
    for (const example of key.examples ?? []) expect([check(example), example]).toEqual([true, example]);
    if (key["default"] !== undefined) expect(check(key["default"])).toBe(true);
  });

  test("has an example of the whole that is valid", () => {
    const check = strict().compile(schema);
    expect(schema.examples?.map((example) => check(example))).toEqual([true]);
  });

  test("closes every mapping", () => {
    const mappings = [schema, ...keys.map(([, key]) => key)].flatMap((key) => [
      key,
      ...(key.anyOf ?? []),
      ...(key.oneOf ?? []),
    ]);
    const open = mappings.filter(
      ({ properties, additionalProperties }) => properties && additionalProperties !== false,
    );
    expect(open).toEqual([]);
  });

  test("tells the forms of each choice apart by their type, or by a key that one of two mappings requires", () => {
    for (const [path, { anyOf = [] }] of keys) {
      const told = anyOf.filter(({ type }) => type !== undefined);
      const signs = told.map(({ type, required }) => JSON.stringify([type, told.length > 2 ? required : undefined]));
      expect(new Set(signs).size, path).toBe(signs.length);
    }
  });

  test("tells a group from a layer by its layers", () => {
    const [group, layer] = schema.properties!["layers"]!.items!.anyOf as [Node, Node];
    const required = group["required"] as readonly string[];
    expect(required.filter((key) => !(key in layer.properties!))).toEqual(["layers"]);
    expect(Object.keys(group.properties!).sort()).toEqual([...required].sort());
  });

  test("gives defaults, the layers and those of a group the same keys", () => {
    const { defaults, layers } = schema.properties as Readonly<Record<"defaults" | "layers", Node>>;
    const [group, layer] = layers.items!.anyOf as [Node, Node];
    const { repeat: _, ...alone } = layer.properties!;
    expect(group.properties!["layers"]!.items!.properties).toEqual(alone);
    const { name, type, units, add, ...shared } = alone;
    expect([name, type, units, add]).not.toContain(undefined);
    expect(defaults.properties).toEqual(shared);
  });
});

describe("the lists of words are the vocabulary's", () => {
  const [, { properties: layer = {} }] = schema.properties!["layers"]!.items!.anyOf as [Node, Node];
  const training = schema.properties!["training"]!.properties!;
  const places: [string, Node, readonly Word[]][] = [
    ["activation", layer["activation"]!, activations],
    ["initializer", layer["initializer"]!, initializers],
    ["bias_initializer", layer["bias_initializer"]!, initializers],
    ["loss", schema.properties!["loss"]!, losses],
    ["optimizer", schema.properties!["optimizer"]!, optimizers],
    ["schedule", training["schedule"]!, schedules],
    ["clip", training["clip"]!, clippings],
  ];

  test.each(places)("%s", (_, { anyOf, description }, words) => {
    const [word, mapping] = anyOf!;
    expect(word!["enum"]).toEqual(words.filter(standsAlone).map(({ name }) => name));
    for (const [i, { name, parameters, choices = [], lists = [], texts = [], description: about }] of words.entries()) {
      expect(description).toContain(`- \`${name}\`: ${about}.`);
      const { properties } = mapping!.oneOf![i]!;
      const settings = [...parameters, ...choices, ...lists, ...texts].map((setting) => setting.name);
      expect(Object.keys(properties!)).toEqual(["type", ...settings]);
      expect(properties!["type"]!["const"]).toBe(name);
      for (const parameter of parameters) {
        const bounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "default"] as const;
        const stated = bounds.map((bound) => properties![parameter.name]![bound]);
        expect(stated).toEqual(bounds.map((bound) => parameter[bound]));
      }
    }
  });

  test("regularization", () => {
    expect(Object.keys(schema.properties!["regularization"]!.properties!)).toEqual(
      regularizers.map(({ name }) => name),
    );
  });
});
