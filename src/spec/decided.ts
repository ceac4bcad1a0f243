/** The schema as it is checked. */
import { networkSchema, type Schema } from "./schema.ts";

/**
 * The schema with each choice decided by the type of the value, so that the faults are those of the form that was meant:
 * anyOf [A, B] becomes if A's type then A, else if B's type then B, else "A's or B's type".
 */
export const decidedSchema = decided(networkSchema) as Schema;

function decided(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(decided);
  if (typeof schema !== "object" || schema === null) return schema;
  const { anyOf, ...rest } = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, decided(value)]));
  const forms = anyOf as readonly { readonly type?: string }[] | undefined;
  if (forms === undefined) return rest;
  if (forms.some(({ type }) => type === undefined)) return { ...rest, anyOf };
  const types = forms.map(({ type }) => type!);
  const choice = forms.reduceRight<Schema>(
    (otherwise, form) => ({
      // 2.5 is meant as a whole number.
      if: { type: form.type === "integer" ? "number" : form.type },
      then: form,
      else: otherwise,
    }),
    { type: types },
  );
  return { ...rest, ...choice };
}
