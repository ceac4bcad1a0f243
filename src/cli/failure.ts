/** From an error to what the person reads and to the exit code. */
import { CommanderError } from "commander";
import { diagnostic, formatDiagnostics, LayercError, type Diagnostic, type DiagnosticFormat } from "../diagnostic.ts";
import { explainSystemError, isSystemError, isWriteError } from "../files/system-error.ts";
import { RunError } from "../runs/folder.ts";
import { DataError, DivergedError, WeightsError } from "../runtime/errors.ts";
import { workflowCommand } from "../workflow-command.ts";
import { visible } from "../safe-text.ts";
import { message as writeMessage, terminalOf } from "./terminal.ts";

/** Arguments that cannot be meant, found after commander has read them. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export interface ReportOptions {
  /** Default: text. */
  readonly format?: DiagnosticFormat;
  /** The texts of files by the names that diagnostics give, for the lines they point at. */
  readonly sources?: ReadonlyMap<string, string>;
  /** The files of which these texts are not as they lie there: --set changed them. */
  readonly changed?: ReadonlySet<string>;
}

/**
 * 0 done · 2 usage · 3 invalid spec · 4 data problem · 5 training diverged · 6 file or network failure · 7 internal
 * error. The codes 1, a check that is not met, and 130, interrupted, are not errors: the commands set them.
 */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError) return 2;
  if (isBrokenPipe(error)) return 0;
  return asLayercError(error).exitCode;
}

/** Writes what an error says to stderr and returns the exit code. Commander has written its own errors already. */
export function report(error: unknown, options: ReportOptions = {}): number {
  const text = failureText(error, { ...options, colour: terminalOf(process.stderr).colour });
  if (text !== "") writeMessage(text);
  return exitCodeOf(error);
}

/** What `report` writes; "" for nothing. A stack is shown for internal errors alone, with LAYERC_DEBUG=1. */
export function failureText(error: unknown, options: ReportOptions & { readonly colour: boolean }): string {
  if (error instanceof CommanderError || isBrokenPipe(error)) return "";
  const { format = "text", sources = new Map(), changed = new Set(), colour } = options;
  if (error instanceof UsageError) {
    const message = visible(error.message);
    return format === "github" ? workflowCommand("error", { title: "wrong usage" }, message) : `error: ${message}`;
  }
  const { diagnostics } = asLayercError(error);
  const text = formatDiagnostics(diagnostics, { format, sources, colour });
  const file = diagnostics.find(({ file = "", start }) => start !== undefined && changed.has(file))?.file;
  return file === undefined || format !== "text" ? text : `${text}\n\nnote: ${visible(file)} is shown as --set changes it`;
}

function isBrokenPipe(error: unknown): boolean {
  return isSystemError(error) && error.code === "EPIPE";
}

function asLayercError(error: unknown): LayercError {
  return error instanceof LayercError ? error : new LayercError([diagnosticOf(error)]);
}

function diagnosticOf(error: unknown): Diagnostic {
  // The runtime's words of examples and weights are meant for people as they stand.
  if (error instanceof DataError) return diagnostic("E410", error.message);
  if (error instanceof WeightsError) return diagnostic("E414", error.message);
  if (error instanceof RunError) {
    return diagnostic("E605", error.message, { file: error.path, hint: error.hint });
  }
  if (isSystemError(error)) {
    const { message, hint } = explainSystemError(error);
    return diagnostic(isWriteError(error) ? "E602" : "E601", message, { file: error.path, hint });
  }
  if (error instanceof DivergedError) return diagnostic("E501", error.message);
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const remedy = "this is a fault of layerc: please report it with the spec; LAYERC_DEBUG=1 shows where it is";
  const hint = process.env["LAYERC_DEBUG"] === "1" ? stack : remedy;
  return diagnostic("E701", `internal error: ${message}`, { hint });
}

/**
 * Ends the process quietly, with the exit code it has by then, when the reader of stdout goes away (`layerc summary |
 * head`), and with a report when stdout cannot be written for another reason. Errors of stderr are passed over: a
 * training goes on without its log.
 */
export function watchOutput(): void {
  process.stdout.on("error", (error: Error) => {
    if (isBrokenPipe(error)) process.exit();
    process.exit(report(Object.assign(error, { path: "stdout" })));
  });
  process.stderr.on("error", () => {});
}
