/** The schema as it is checked. */
import { networkSchema, type Schema } from "./schema.ts";

/**
 * The schema with each choice decided by the type of the value, so that the faults are those of the form that was meant:
 * anyOf [A, B] becomes if A's type then A, else if B's type then B, else "A's or B's type". Several mappings are told
 * apart by the key that each requires; where two share other keys, as a layer and a group of layers, a mapping without
 * either is meant as the last.
 */
export const decidedSchema = decided(networkSchema) as Schema;

interface Form {
  readonly type?: string;
  readonly required?: readonly string[];
  readonly discriminator?: { readonly propertyName: string };
  readonly properties?: Schema;
}

function decided(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(decided);
  if (typeof schema !== "object" || schema === null) return schema;
  const { anyOf, ...others } = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, decided(value)]));
  const forms = anyOf as readonly Form[] | undefined;
  if (forms === undefined) return others;
  if (forms.some(({ type }) => type === undefined)) return { ...others, anyOf };
  const types = [...new Set(forms.map(({ type }) => type!))];
  const mappings = forms.filter(({ type }) => type === "object");
  const keys = mappings.length < 2 ? [] : mappings.map(keyOf);
  const rest = shareKeys(mappings) ? mappings.at(-1) : undefined;
  const oneOfThem = keys.length === 0 || rest !== undefined ? {} : { anyOf: mappings.map(keysOf) };
  const choice = forms.reduceRight<Schema>((otherwise, form) => {
    // 2.5 is meant as a whole number.
    const type = form.type === "integer" ? "number" : form.type;
    const byKey = keys.length > 0 && type === "object" && form !== rest;
    const told = byKey ? { type, required: [keyOf(form)] } : { type };
    return { if: told, then: form, else: otherwise };
  }, { type: types, ...oneOfThem });
  return { ...others, ...choice };
}

/** The key that tells a form from the others, and what it may have besides: what a misspelt key is compared with. */
function keysOf(form: Form): Schema {
  const all = Object.keys(form.properties ?? {}).map((key) => [key, true]);
  return { required: [keyOf(form)], ...(all.length === 0 ? {} : { properties: Object.fromEntries(all) }) };
}

function shareKeys(mappings: readonly Form[]): boolean {
  const keys = mappings.flatMap(({ properties = {} }) => Object.keys(properties));
  return new Set(keys).size < keys.length;
}

/** What a mapping has that no other form of its choice has. */
function keyOf({ discriminator, required = [] }: Form): string {
  return discriminator?.propertyName ?? required[0]!;
}
