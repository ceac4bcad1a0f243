/** What the schema alone knows: the words of specs' `data`, and settings that are of no word. */
import { networkSchema, type Schema } from "../spec/schema.ts";
import type { Entry, Setting } from "./entry.ts";

/** What `data.source` reads. */
export function formatEntries(): Entry[] {
  const formats = alternatives(dataProperty("source"));
  return formats.map((schema) => entryOf(schema, "format", "data format", "data.source.format"));
}

/** What is done to inputs first. */
export function preprocessingEntries(): Entry[] {
  const [, mapping] = dataProperty("preprocess")["anyOf"] as readonly Schema[];
  return alternatives(mapping!).map((schema) => entryOf(schema, "type", "preprocessing", "data.preprocess"));
}

function dataProperty(name: string): Schema {
  return propertiesOf(propertiesOf(networkSchema)["data"]!)[name]!;
}

function propertiesOf(schema: Schema): Readonly<Record<string, Schema>> {
  return schema["properties"] as Readonly<Record<string, Schema>>;
}

function alternatives(schema: Schema): readonly Schema[] {
  return schema["oneOf"] as readonly Schema[];
}

/** A mapping of the schema that is told from its alternatives by the constant at `tag`. */
function entryOf(schema: Schema, tag: string, kind: string, place: string): Entry {
  const { [tag]: word, ...properties } = propertiesOf(schema);
  const name = String(word!["const"]);
  const required = schema["required"] as readonly string[];
  return {
    kind,
    name,
    title: String(schema["title"]),
    description: withoutStop(String(schema["description"])),
    usage: `${place}: ${name}`,
    facts: [],
    settings: Object.entries(properties).map(([key, each]) => settingOf(key, each, required.includes(key))),
    sources: [],
    elsewhere: [],
  };
}

export function settingOf(name: string, schema: Schema, required: boolean = false): Setting {
  return {
    name,
    ...("default" in schema ? { default: String(schema["default"]) } : {}),
    ...(required ? { required: true } : {}),
    allowed: allowedText(schema),
    description: withoutStop(String(schema["description"])),
  };
}

/** What values of a type of JSON Schema are called. */
const KINDS: Readonly<Record<string, string>> = { string: "text", integer: "a number", array: "a list" };

function allowedText({ type, enum: values, anyOf, exclusiveMinimum }: Schema): string {
  if (Array.isArray(values)) return values.join(", ");
  if (Array.isArray(anyOf)) {
    const kinds = (anyOf as readonly Schema[]).map((each) => KINDS[String(each["type"])]);
    return `${kinds.slice(0, -1).join(", ")} or ${kinds.at(-1)}`;
  }
  if (type === "boolean") return "true, false";
  return exclusiveMinimum === undefined ? "text" : `above ${exclusiveMinimum}`;
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, "");
}
