import type { Result } from "../diagnostic.ts";
import { parseSpec } from "./parse.ts";
import { unroll, type Unrolled } from "./unroll.ts";
import { validateSpec } from "./validate.ts";

/** Spec text → document → spec → unrolled spec: the passes that know of the schema alone. Faults are of one of them. */
export function unrolledSpec(text: string, file: string): Result<Unrolled> {
  const document = parseSpec(text, file);
  if (!document.ok) return document;
  const spec = validateSpec(document.value);
  return spec.ok ? unroll(spec.value, document.value) : spec;
}
