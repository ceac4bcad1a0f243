import { compile } from "json-schema-to-typescript";
import { networkSchema, type Schema } from "../src/spec/schema.ts";

/** What is made from the schema, by path: the JSON file that editors read, and the type of a spec that keeps it. */
export async function schemaFiles(): Promise<Record<string, string>> {
  const types = await compile(forTypes(networkSchema), "NetworkSpec", {
    bannerComment: "/** A spec that is valid under the schema. Printed by `npm run schema`: do not edit. */",
    ignoreMinAndMaxItems: true,
    style: { printWidth: 120 },
  });
  return {
    "schema/network.schema.json": `${JSON.stringify(networkSchema, undefined, 2)}\n`,
    "src/spec/network-spec.ts": types,
  };
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
    case "properties":
      return Object.fromEntries(Object.entries(schemas).map(([key, each]) => [key, forTypes(each as Schema)]));
    case "items":
      return forTypes(schemas);
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
