/** Where a spec holds text: found in the schema, so that a new key is one of them. */
import { networkSchema, type Schema } from "../../src/spec/schema.ts";
import { inlined } from "../support/inlined.ts";

/** A place and the form that a spec has around it: of a source, its format; of a word's setting, the word. */
export interface Place {
  readonly path: readonly (string | number)[];
  readonly format: "csv" | "jsonl" | "npy" | "npz" | "idx" | undefined;
  /** What stands as `type` beside it. */
  readonly word: string | undefined;
  /** Whether any text may stand there; else it is a word, or has a pattern. */
  readonly free: boolean;
}

/** Every place of a text in a spec. Lists have theirs at 0. */
export function textPlaces(
  schema: Schema = inlined(networkSchema),
  path: Place["path"] = [],
  format?: Place["format"],
  word?: string,
): Place[] {
  const {
    type,
    properties,
    items,
    anyOf,
    oneOf,
    enum: words,
    pattern,
    const: constant,
  } = schema as Readonly<Record<string, unknown>> & {
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly items?: Schema;
    readonly anyOf?: readonly Schema[];
    readonly oneOf?: readonly Schema[];
  };
  const here = type === "string" || typeof constant === "string";
  const free = words === undefined && pattern === undefined && constant === undefined;
  const ofWord = properties?.["type"]?.["const"] as string | undefined;
  const formatOf = (form: Schema): Place["format"] =>
    (form["properties"] as { readonly format?: { readonly const?: Place["format"] } } | undefined)?.format?.const ??
    format;
  const all = [
    ...(here ? [{ path, format, word, free }] : []),
    ...Object.entries(properties ?? {}).flatMap(([key, each]) =>
      textPlaces(each, [...path, key], format, key === "type" ? undefined : ofWord),
    ),
    ...(items === undefined ? [] : textPlaces(items, [...path, 0], format)),
    ...[...(anyOf ?? []), ...(oneOf ?? [])].flatMap((form) => textPlaces(form, path, formatOf(form))),
  ];
  return [...new Map(all.map((place) => [keyOf(place), place])).values()];
}

export function keyOf({ path, format }: Place): string {
  return `${path.join(".")}${format === undefined ? "" : ` (${format})`}`;
}

type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

/** Whether a place is in a group of layers. */
export function isGrouped({ path }: Place): boolean {
  return path.filter((step) => step === "layers").length > 1;
}

/** A valid spec for a place. */
export function baseFor({ format = "csv" }: Pick<Place, "format">, classes = 2, grouped = false): Value {
  const hidden = { name: "hidden", units: 1 };
  const arrays = { inputs: "x.npy", labels: "y.npy", test_inputs: "u.npy", test_labels: "v.npy" };
  const weights = { example_weights: "w.npy", test_example_weights: "z.npy" };
  const lines = format === "csv" || format === "jsonl";
  return {
    version: 1,
    name: "harmless",
    description: "harmless",
    input: { units: 1, features: ["harmless"] },
    output: { classes: Array.from({ length: classes }, (_, i) => `class ${i}`) },
    layers: [grouped ? { repeat: 1, layers: [hidden] } : hidden, { units: classes, activation: "softmax" }],
    loss: "categorical_crossentropy",
    data: {
      source: { format, path: "harmless", ...(lines ? { test: "harmless", target: "y" } : { ...arrays, ...(format === "idx" ? {} : weights) }) },
      split: { train: 1, validation: 0 },
    },
  };
}

/** A value with another in a place. A word gives way to a mapping where the place is in one. */
export function withText(value: Value | undefined, [step, ...rest]: Place["path"], text: string): Value {
  if (step === undefined) return text;
  if (typeof step === "number") {
    const list = Array.isArray(value) ? (value as readonly Value[]) : [];
    return [...list.slice(0, step), withText(list[step], rest, text), ...list.slice(step + 1)];
  }
  const mapping = typeof value === "object" && !Array.isArray(value) ? (value as Readonly<Record<string, Value>>) : {};
  return { ...mapping, [step]: withText(mapping[step], rest, text) };
}

/** The spec with a text in a place, or as it is while another word, or a text, is where the place has its own. */
export function withTextIn(spec: Value, { path, word }: Place, text: string): Value {
  if (word === undefined) return withText(spec, path, text);
  const type = [...path.slice(0, -1), "type"];
  const at = (value: unknown, step: string | number): unknown => (value as Record<string, unknown> | undefined)?.[step];
  const there = type.reduce(at, spec);
  if (there !== undefined && there !== word) return spec;
  const typed = withText(spec, type, word);
  // A tensor is in a file.
  const file = [...path.slice(0, -1), "path"];
  const whole = word === "file" && file.reduce(at, typed) === undefined ? withText(typed, file, "base.npz") : typed;
  return withText(whole, path, text);
}

/** As YAML: JSON in ASCII, so that the parser of YAML has every character as it was meant. */
export function specText(value: Value): string {
  return JSON.stringify(value).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
