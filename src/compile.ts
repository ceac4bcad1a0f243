import { analyse, type AnalyseOptions, type Analysis } from "./analyse.ts";
import { emit, type EmitOptions } from "./emit/emit.ts";
import { javascriptOf } from "./emit/javascript.ts";
import { emitWeights } from "./emit/weights.ts";
import type { Diagnostic } from "./diagnostic.ts";

export interface CompileOptions extends AnalyseOptions, EmitOptions {
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
  | (Analysis & { readonly diagnostics: readonly []; readonly files: readonly GeneratedFile[] })
  | {
      readonly diagnostics: readonly [Diagnostic, ...Diagnostic[]];
      readonly warnings: readonly [];
      readonly network?: never;
      readonly plan?: never;
      readonly files: readonly [];
    };

/** The whole pipeline: text → network → plan → modules. Pure: it reads and writes no file. */
export function compile(text: string, { file, source, foldersAbove, language, ...options }: CompileOptions): Compilation {
  const analysis = analyse(text, { file, foldersAbove });
  if (!analysis.ok) return { diagnostics: analysis.diagnostics, warnings: [], files: [] };
  const { network, plan } = analysis.value;
  const compiled = { diagnostics: [] as const, ...analysis.value };
  const module = filesOf(network.name, emit(plan, source, options), language);
  if (options.weights === undefined || options.inline !== undefined) return { ...compiled, files: module };
  const weights = filesOf(`${network.name}.weights`, emitWeights(network, options.weights), language);
  return { ...compiled, files: [...module, ...weights] };
}

function filesOf(name: string, text: string, language: CompileOptions["language"] = "ts"): readonly GeneratedFile[] {
  if (language === "ts") return [{ path: `${name}.ts`, text }];
  const { javascript, declarations } = javascriptOf(text);
  return [
    { path: `${name}.js`, text: javascript },
    { path: `${name}.d.ts`, text: declarations },
  ];
}
