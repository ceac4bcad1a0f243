/** SpecDocument → NetworkSpec: the schema's rules, each fault told once and in our words. */
import { diagnostic, failure, quote, type Code, type Result } from "../diagnostic.ts";
import { decidedSchema } from "./decided.ts";
import { keepsSchema, type SchemaError } from "./keeps-schema.ts";
import type { NetworkSpec } from "./network-spec.ts";
import { isMapping, type SpecDocument, type SpecMapping, type SpecPath, type SpecValue } from "./parse.ts";
import { formulaFaults } from "./formulas.ts";
import type { Schema } from "./schema.ts";
import { choices, suggest } from "./suggest.ts";

/** Faults are E201–E208, all that there are, or else E209. */
export function validateSpec(document: SpecDocument): Result<NetworkSpec> {
  // What keeps the schema is of the type: both are made from it.
  if (keepsSchema(document.value)) {
    const spec = document.value as unknown as NetworkSpec;
    const faults = formulaFaults(spec, document);
    return faults.length === 0 ? { ok: true, value: spec } : failure(faults);
  }
  const faults = distinct(keepsSchema.errors ?? []).flatMap((error) => {
    const fault = explain(error, placeOf(error, document));
    if (fault === undefined) return [];
    const { code, message, path, part, hint } = fault;
    return [diagnostic(code, message, { file: document.file, span: document.locate(path, part), hint })];
  });
  return failure(faults);
}

/** Errors of which a mapping can have several at once: each is about another key. */
const ABOUT_KEYS = new Set(["additionalProperties", "propertyNames", "required", "dependencies", "anyOf", "not"]);

/** What a name is not: that it may not be there says the mapping's own error. */
function isOfName({ schemaPath }: SchemaError): boolean {
  return schemaPath.includes("/propertyNames/");
}

/** One error for each value and each key: what a value of the wrong type also is not, is no second fault. */
function distinct(errors: readonly SchemaError[]): readonly SchemaError[] {
  const first = new Map<string, SchemaError>();
  for (const error of errors) {
    if (error.keyword === "if" || ABOUT_KEYS.has(error.keyword) || isOfName(error)) continue;
    const before = first.get(error.instancePath);
    if (before === undefined || error.keyword === "type") first.set(error.instancePath, error);
  }
  const mistyped = (path: string): boolean => first.get(path)?.keyword === "type";
  const aboutKeys = errors.filter(({ keyword, instancePath }) => ABOUT_KEYS.has(keyword) && !mistyped(instancePath));
  return [...first.values(), ...aboutKeys];
}

/** The schema that an error is a fault against, and the value that is at fault. */
function placeOf({ schemaPath, instancePath }: SchemaError, document: SpecDocument): Place {
  const steps = stepsOf(schemaPath).slice(0, -1);
  const schemaAt = (depth: number): Schema =>
    steps.slice(0, depth).reduce<Schema>((outer, step) => outer[step] as Schema, decidedSchema);
  const path: (string | number)[] = [];
  let data: SpecValue = document.value;
  for (const key of stepsOf(instancePath)) {
    // What steps into a list is a number.
    const step: string | number = Array.isArray(data) ? Number(key) : key;
    data = (data as Readonly<Record<string | number, SpecValue>>)[step]!;
    path.push(step);
  }
  const choice = steps.at(-1) === "then" ? schemaAt(steps.length - 1) : undefined;
  return { schema: schemaAt(steps.length), choice, path, data };
}

/** A JSON pointer by its steps. */
function stepsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

interface Place {
  readonly schema: Schema;
  /** What decides between the schema and other forms, where there are such. */
  readonly choice: Schema | undefined;
  readonly path: SpecPath;
  readonly data: SpecValue;
}

interface Fault {
  readonly code: Code;
  readonly message: string;
  readonly path: SpecPath;
  readonly part: "key" | "value";
  readonly hint?: string | undefined;
}

/** What an error says; undefined for one that another error says better. */
function explain({ keyword, schemaPath, params }: SchemaError, place: Place): Fault | undefined {
  const { schema, choice, path, data } = place;
  const name = nameOf(path);
  const limit = Number(params["limit"]);
  const outside = (message: string): Fault => ({
    code: "E205",
    message: `${name} must ${message}`,
    path,
    part: "value",
  });
  switch (keyword) {
    case "additionalProperties": {
      return unknownKey(path, String(params["additionalProperty"]), Object.keys(schema["properties"] as Schema));
    }
    case "propertyNames": {
      const { enum: known } = schema["propertyNames"] as { readonly enum: readonly string[] };
      return unknownKey(path, String(params["propertyName"]), known);
    }
    case "required":
    case "dependencies": {
      // One of two keys is missing: the anyOf says so.
      if (schemaPath.includes("/anyOf/")) return undefined;
      const key = String(params["missingProperty"]);
      const beside = keyword === "dependencies" ? `, which ${params["property"]} needs` : "";
      const [example] = (schema["properties"] as Record<string, { readonly examples: readonly SpecValue[] }>)[key]!
        .examples;
      const hint = `add it, for example: ${key}: ${yamlText(example!)}`;
      return { code: "E202", message: `${name} has no ${key}${beside}`, ...mapping(path), hint };
    }
    case "anyOf": {
      type Told = { readonly required: readonly string[]; readonly properties?: Schema };
      const forms = schema["anyOf"] as readonly Told[];
      const keys = forms.flatMap(({ required }) => required);
      // Where the forms of a choice are what has the keys, none of them was there to say which key is unknown.
      const misspelt = Object.keys(data as SpecMapping).find((key) => suggest(key, keys) !== undefined);
      if (schema["properties"] === undefined && misspelt !== undefined) {
        const meant = forms.find(({ required }) => required.includes(suggest(misspelt, keys)!));
        return unknownKey(path, misspelt, [...new Set([...keys, ...Object.keys(meant?.properties ?? {})])]);
      }
      return {
        code: "E206",
        message: `${name} has neither ${keys.join(" nor ")}`,
        ...mapping(path),
        hint: "add one of them",
      };
    }
    case "not": {
      type Keys = { readonly required: readonly string[] };
      const not = schema["not"] as Keys | { readonly anyOf: readonly Keys[] };
      const given = Object.keys(data as SpecMapping);
      const excluded = "anyOf" in not ? not.anyOf : [not];
      const { required } = excluded.find((keys) => keys.required.every((key) => given.includes(key)))!;
      const last = given.findLast((key) => required.includes(key));
      const message = `${name} has both ${required.join(" and ")}`;
      return { code: "E206", message, path: [...path, last!], part: "key", hint: "keep one of them" };
    }
    case "type": {
      const types = [params["type"] as string | string[]].flat();
      if (data === null)
        return { code: "E203", message: `${name} has no value`, path, part: "value", hint: "give it one" };
      const message = `${name} must be ${typesText(types)}, not ${describe(data)}`;
      return { code: "E203", message, path, part: "value", hint: quotesHint(types, data) };
    }
    case "discriminator": {
      const tag = String(params["tag"]);
      const forms = schema["oneOf"] as readonly { readonly properties: Record<string, { readonly const: string }> }[];
      const known = forms.map(({ properties }) => properties[tag]!.const);
      const value = (data as SpecMapping)[tag];
      if (value === undefined)
        return { code: "E202", message: `${name} has no ${tag}`, ...mapping(path), hint: choices("", known) };
      return unknownWord([...path, tag], value, known);
    }
    case "enum": {
      const known = schema["enum"] as readonly string[];
      const others = mappingsOf(choice).filter(({ properties }) => !known.includes(properties["type"]!.const));
      const meant = others.find(({ properties }) => properties["type"]!.const === data);
      if (meant === undefined) {
        return unknownWord(path, data, [...known, ...others.map(({ properties }) => properties["type"]!.const)]);
      }
      const [key] = meant.required.filter((each) => each !== "type");
      const hint = `write a mapping, for example: ${path.at(-1)}: ${yamlText(meant.examples[0]!)}`;
      return { code: "E202", message: `${name} ${String(data)} has no ${key}`, path, part: "value", hint };
    }
    case "const": {
      const hint = `this layerc reads ${name} ${schema["const"]}`;
      return { code: "E208", message: `unknown ${name} ${describe(data)}`, path, part: "value", hint };
    }
    case "pattern":
      return {
        code: "E207",
        message: `${describe(data)} cannot be a ${nounOf(path)}`,
        path,
        part: "value",
        hint: FORMS[nounOf(path)],
      };
    case "minimum":
      return outside(`be at least ${limit}, not ${describe(data)}`);
    case "exclusiveMinimum":
      return outside(`be more than ${limit}, not ${describe(data)}`);
    case "maximum":
      return outside(`be at most ${limit}, not ${describe(data)}`);
    case "exclusiveMaximum":
      return outside(`be less than ${limit}, not ${describe(data)}`);
    case "minLength":
      return outside("not be empty");
    case "maxLength":
      return outside(`have at most ${limit} characters, not ${String(data).length}`);
    case "minItems":
      return outside(
        `have ${limit} ${limit === 1 ? "entry" : "entries"} or more, not ${(data as readonly SpecValue[]).length}`,
      );
    case "minProperties":
      return { ...outside(`have ${limit} key or more, not 0`), hint: `add one, for example: ${exampleKey(schema)}` };
    case "maxItems":
      return outside(`have at most ${limit} entries, not ${(data as readonly SpecValue[]).length}`);
    default:
      throw new Error(`the schema has a keyword without a message: ${keyword}`);
  }
}

/** A word's mapping, told by its type. */
interface WordMapping {
  readonly properties: Readonly<Record<string, { readonly const: string }>>;
  readonly required: readonly string[];
  readonly examples: readonly SpecValue[];
}

/** The mappings that may stand where a choice also has words alone. */
function mappingsOf(choice: Schema | undefined): readonly WordMapping[] {
  const { then } = (choice?.["else"] ?? {}) as { readonly then?: { readonly oneOf?: readonly WordMapping[] } };
  return then?.oneOf ?? [];
}

/** `optimizer.learning_rate: { log_uniform: [0.0001, 0.1] }`, from the example of a mapping. */
function exampleKey(schema: Schema): string {
  const [example] = schema["examples"] as readonly SpecMapping[];
  return yamlText(example!).slice(2, -2);
}

/** What a text that does not match its pattern should be. */
const FORMS: Readonly<Record<string, string>> = {
  name: "use small letters, digits and _, a letter first",
  delimiter: "it is one character, no quotation mark and no line break",
  path: "its ending says what it is: .safetensors, .npz or .npy",
};

function unknownKey(path: SpecPath, key: string, known: readonly string[]): Fault {
  const message = `unknown key ${quote(key)}`;
  return { code: "E201", message, path: [...path, key], part: "key", hint: choices(key, known) };
}

function unknownWord(path: SpecPath, value: SpecValue, known: readonly string[]): Fault {
  if (typeof value === "string") {
    return {
      code: "E204",
      message: `unknown ${nounOf(path)} ${quote(value)}`,
      path,
      part: "value",
      hint: choices(value, known),
    };
  }
  const message =
    value === null ? `${nameOf(path)} has no value` : `${nameOf(path)} must be a word, not ${describe(value)}`;
  return { code: "E203", message, path, part: "value", hint: choices("", known) };
}

/** Where a fault of a whole mapping is shown: at its key, an entry of a list at its value. */
function mapping(path: SpecPath): { readonly path: SpecPath; readonly part: "key" | "value" } {
  return { path, part: typeof path.at(-1) === "string" ? "key" : "value" };
}

/** `units`, `layers[0]`, `the spec`. */
function nameOf(path: SpecPath): string {
  const last = path.at(-1);
  if (last === undefined) return "the spec";
  return typeof last === "string" ? last : `${nameOf(path.slice(0, -1))}[${last}]`;
}

/** What a word stands for: `activation`, of `type` in its mapping too; `metric` in a list of them; `layer type`. */
function nounOf(path: SpecPath): string {
  const of = path.at(-1) === "type" ? path.slice(0, -1) : path;
  const [list, last] = of.slice(-2);
  if (last === "by") return "unit of time";
  if (typeof last !== "number") return String(last ?? list).replaceAll("_", " ");
  return list === "layers" ? "layer type" : String(list).replace(/s$/, "");
}

const TYPES: Readonly<Record<string, string>> = {
  string: "a word",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "a mapping",
};

function typesText(types: readonly string[]): string {
  if (types.length === 1 && types[0] === "string") return "text";
  const names = types.map((type) => TYPES[type]!);
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

/** YAML reads `0` as a number and `"0"` as text. */
function quotesHint(types: readonly string[], data: SpecValue): string | undefined {
  const [type] = types.length === 1 ? types : [];
  if (type === "string" && (typeof data === "number" || typeof data === "boolean")) {
    return `text that looks like a ${typeof data} needs quotation marks: "${data}"`;
  }
  const numeral = typeof data === "string" && data.trim() !== "" && Number.isFinite(Number(data));
  return numeral && (type === "integer" || type === "number") ? "write it without quotation marks" : undefined;
}

function describe(value: SpecValue): string {
  if (typeof value === "string") return quote(value);
  if (Array.isArray(value)) return "a list";
  return isMapping(value) ? "a mapping" : yamlText(value);
}

/** As YAML has it on one line. */
function yamlText(value: SpecValue): string {
  if (Array.isArray(value)) return `[${value.map(yamlText).join(", ")}]`;
  if (isMapping(value)) {
    return `{ ${Object.entries(value)
      .map(([key, each]) => `${key}: ${yamlText(each)}`)
      .join(", ")} }`;
  }
  if (typeof value === "number" && !Number.isFinite(value))
    return Number.isNaN(value) ? ".nan" : value > 0 ? ".inf" : "-.inf";
  return String(value);
}
