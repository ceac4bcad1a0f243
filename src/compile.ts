import { emit, type EmitOptions } from "./emit/emit.ts";
import { javascriptOf } from "./emit/javascript.ts";
import { emitWeights } from "./emit/weights.ts";
import type { Diagnostic, Failure } from "./diagnostic.ts";
import type { Network } from "./network/network.ts";
import { resolveNetwork } from "./network/resolve.ts";
import { checkHeap } from "./plan/check-heap.ts";
import { makePlan } from "./plan/make-plan.ts";
import type { Plan } from "./plan/plan.ts";
import { verify } from "./plan/verify.ts";
import { parseSpec } from "./spec/parse.ts";
import { validateSpec } from "./spec/validate.ts";

export interface CompileOptions extends EmitOptions {
  /** What diagnostics call the spec. */
  readonly file: string;
  /** What the first line of the module calls it. */
  readonly source: string;
  /** `ts`: one file. `js`: JavaScript and a declaration file. Default: ts. */
  readonly language?: "ts" | "js" | undefined;
}

/** A file that a spec compiles to. */
export interface GeneratedFile {
  /** Its name in the output folder: `digits.ts`. */
  readonly path: string;
  readonly text: string;
}

/** What a spec compiles to: a network, its plan and its files; or what is wrong with it, and none of these. */
export type Compilation =
  | {
      readonly diagnostics: readonly [];
      readonly network: Network;
      readonly plan: Plan;
      readonly files: readonly GeneratedFile[];
    }
  | {
      readonly diagnostics: readonly [Diagnostic, ...Diagnostic[]];
      readonly network?: never;
      readonly plan?: never;
      readonly files: readonly [];
    };

/**
 * The whole pipeline: text → document → spec → network → plan → modules. Pure: it reads and writes no file.
 */
export function compile(text: string, { file, source, language, ...options }: CompileOptions): Compilation {
  const document = parseSpec(text, file);
  if (!document.ok) return failed(document);
  const spec = validateSpec(document.value);
  if (!spec.ok) return failed(spec);
  const resolved = resolveNetwork(spec.value, document.value);
  if (!resolved.ok) return failed(resolved);

  // From here on the user cannot be wrong, but in asking for more memory than there is.
  const network = resolved.value;
  const plan = makePlan(network);
  const faults = verify(plan);
  if (faults.length > 0) throw new Error(`the plan of ${network.name} is wrong: ${faults.join("; ")}`);
  const fits = checkHeap(plan, document.value);
  if (!fits.ok) return failed(fits);
  const module = filesOf(network.name, emit(plan, source, options), language);
  if (options.weights === undefined || options.inline !== undefined) return { diagnostics: [], network, plan, files: module };
  const weights = filesOf(`${network.name}.weights`, emitWeights(network, options.weights), language);
  return { diagnostics: [], network, plan, files: [...module, ...weights] };
}

function filesOf(name: string, text: string, language: CompileOptions["language"] = "ts"): readonly GeneratedFile[] {
  if (language === "ts") return [{ path: `${name}.ts`, text }];
  const { javascript, declarations } = javascriptOf(text);
  return [
    { path: `${name}.js`, text: javascript },
    { path: `${name}.d.ts`, text: declarations },
  ];
}

function failed({ diagnostics }: Failure): Compilation {
  return { diagnostics, files: [] };
}
