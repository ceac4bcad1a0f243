import { Ajv } from "ajv";
import printValidator from "ajv/dist/standalone/index.js";
import { transform } from "esbuild";
import { compile } from "json-schema-to-typescript";
import { decidedSchema } from "../src/spec/decided.ts";
import { networkSchema, type Schema } from "../src/spec/schema.ts";

/**
 * What is made from the schema, by path: the JSON file that editors read, the type of a spec that keeps it, and the
 * function that says whether a value does.
 */
export async function schemaFiles(): Promise<Record<string, string>> {
  const types = await compile(forTypes(networkSchema), "NetworkSpec", {
    bannerComment: "/** A spec that is valid under the schema. Printed by `npm run schema`: do not edit. */",
    ignoreMinAndMaxItems: true,
    style: { printWidth: 120 },
  });
  return {
    "schema/network.schema.json": `${JSON.stringify(networkSchema, undefined, 2)}\n`,
    "src/spec/network-spec.ts": types,
    "src/spec/keeps-schema.ts": await validatorText(),
  };
}

/**
 * ajv writes the function at run time where it is not written beforehand: then every start would pay for it, and code
 * would be made from strings, which a process or a page may forbid.
 */
async function validatorText(): Promise<string> {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    discriminator: true,
    allowUnionTypes: true,
    // Else what several keys share would be written out for each.
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  const printed = printValidator.default(ajv, ajv.compile(withoutNotes(decidedSchema) as Schema));
  const length = 'require("ajv/dist/runtime/ucs2length").default';
  const text = withDefinitions(printed)
    .replace(length, "(text) => [...text].length")
    .replace(/^(export|"use strict").*$/gm, "");
  const [call] = /require\([^)]*\)/.exec(text) ?? [];
  if (call !== undefined) throw new Error(`the validator that ajv prints needs ${call} at run time`);
  const { code } = await transform(text, {
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 120,
    charset: "utf8",
  });
  const name = /^export default (validate\d+)/m.exec(printed)![1]!;
  return `// @ts-nocheck
/** Whether a value keeps the schema of specs. Printed by ajv in \`npm run schema\`: do not edit. */

/** What is at fault, and against which part of the schema: both are JSON pointers. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export const keepsSchema: {
  (value: unknown): boolean;
  /** Of the last call: all that there are, or none. */
  errors?: readonly SchemaError[] | null;
} = ${name};

${code}`;
}

/**
 * The function of a definition gives its schemaPath from there, as if it were a schema of its own: here it is from the
 * root. A definition has the name of the key that it is of.
 */
function withDefinitions(printed: string): string {
  const calls = printed.matchAll(/(validate\d+)\([^{]*\{[^}]*parentDataProperty:\s*"(\w+)"/g);
  const keys = new Map([...calls].map(([, name, key]) => [name!, key!]));
  return printed
    .split(/^(?=function validate)/m)
    .map((text) => {
      const key = keys.get(/^function (\w+)/.exec(text)?.[1] ?? "");
      return key === undefined ? text : text.replaceAll('schemaPath:"#/', `schemaPath:"#/definitions/${key}/`);
    })
    .join("");
}

/** Keywords that say nothing about which values are valid. */
const NOTES = new Set(["$schema", "title", "description", "default", "examples"]);

function withoutNotes(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutNotes);
  if (typeof schema !== "object" || schema === null) return schema;
  const kept = Object.entries(schema).filter(([keyword]) => !NOTES.has(keyword));
  return Object.fromEntries(
    kept.map(([keyword, value]) => [
      keyword,
      keyword === "properties"
        ? Object.fromEntries(Object.entries(value as Schema).map(([key, each]) => [key, withoutNotes(each)]))
        : withoutNotes(value),
    ]),
  );
}

/**
 * The schema as types are printed from it. A title becomes the name of a type, so mappings and choices keep theirs, but
 * numbers, texts and the mappings of words are written in place. Which keys exclude each other, no such type can say.
 */
function forTypes(schema: Schema): Schema {
  const { title, description, not: _, default: __, examples: ___, ...rest } = schema;
  const inner = Object.entries(rest)
    .filter(([keyword]) => keyword !== "anyOf" || rest["properties"] === undefined)
    .map(([keyword, value]) => [keyword, inside(keyword, value)]);
  return {
    ...(isNamed(rest) ? { title } : {}),
    // What a constant means stands beside it in the list of words already.
    ...(typeof description === "string" && !("const" in rest) ? { description: wrap(description) } : {}),
    ...Object.fromEntries(inner),
  };
}

function inside(keyword: string, value: unknown): unknown {
  const schemas = value as Schema & readonly Schema[];
  switch (keyword) {
    case "definitions":
    case "properties":
      return Object.fromEntries(Object.entries(schemas).map(([key, each]) => [key, forTypes(each as Schema)]));
    case "items":
      return forTypes(schemas);
    case "additionalProperties":
      return typeof value === "boolean" ? value : forTypes(schemas);
    case "anyOf":
    case "oneOf":
      return schemas.map(forTypes);
    default:
      return value;
  }
}

function isNamed({ properties, anyOf, oneOf }: Schema): boolean {
  if (properties === undefined) return anyOf !== undefined || oneOf !== undefined;
  const { type } = properties as { readonly type?: Schema };
  return type?.["const"] === undefined;
}

/** Lines of at most 110 characters. */
function wrap(text: string): string {
  return text.replace(/(?=.{111})(.{1,110}) /g, "$1\n");
}
