/** The compiler as a library: spec text in, modules out. */
export { compile, type Compilation, type GeneratedFile } from "./compile.ts";
export { formatDiagnostics, type Diagnostic, type DiagnosticFormat, type FormatOptions, type Position } from "./diagnostic.ts";
export type { Network } from "./network/network.ts";
export { readRuntimeSource } from "./runtime-source.ts";
export type { Plan } from "./plan/plan.ts";
