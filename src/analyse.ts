import type { Diagnostic, Result } from "./diagnostic.ts";
import type { Network } from "./network/network.ts";
import { resolveNetwork } from "./network/resolve.ts";
import { checkHeap } from "./plan/check-heap.ts";
import { makePlan } from "./plan/make-plan.ts";
import type { Plan } from "./plan/plan.ts";
import { verify } from "./plan/verify.ts";
import { formulaWarnings } from "./spec/formulas.ts";
import { parseSpec } from "./spec/parse.ts";
import { unroll } from "./spec/unroll.ts";
import { validateSpec } from "./spec/validate.ts";

/** What a spec says. */
export interface Analysis {
  readonly network: Network;
  readonly plan: Plan;
  /** What is valid and may not be meant. */
  readonly warnings: readonly Diagnostic[];
}

export interface AnalyseOptions {
  /** What diagnostics call the spec. */
  readonly file: string;
  /** How many folders above the spec's its project begins: its paths lead no higher. Default: as high as they like. */
  readonly foldersAbove?: number | undefined;
}

/**
 * The pipeline but for its last pass: text → document → spec → unrolled spec → network → plan. What reads networks and
 * plans and emits nothing needs no more, and is spared the loading of what emits.
 */
export function analyse(text: string, { file, foldersAbove }: AnalyseOptions): Result<Analysis> {
  const document = parseSpec(text, file);
  if (!document.ok) return document;
  const spec = validateSpec(document.value);
  if (!spec.ok) return spec;
  const unrolled = unroll(spec.value, document.value);
  if (!unrolled.ok) return unrolled;
  const resolved = resolveNetwork(unrolled.value, foldersAbove);
  if (!resolved.ok) return resolved;

  // From here on the user cannot be wrong, but in asking for more memory than there is.
  const network = resolved.value;
  const plan = makePlan(network);
  const faults = verify(plan);
  if (faults.length > 0) throw new Error(`the plan of ${network.name} is wrong: ${faults.join("; ")}`);
  const fits = checkHeap(plan, document.value);
  if (!fits.ok) return fits;
  return { ok: true, value: { network, plan, warnings: formulaWarnings(spec.value, document.value) } };
}
