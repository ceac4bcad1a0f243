/** What a review finds, on a terminal and, in a workflow of GitHub Actions, as annotations of a pull request. */
import { existsSync } from "node:fs";
import { posix } from "node:path";
import { formatDiagnostics, LayercError, type Diagnostic } from "../diagnostic.ts";
import type { Severity } from "../network/severity.ts";
import { workflowCommand } from "../workflow-command.ts";
import { reportStates } from "./check.ts";
import { diffGithub } from "./diff-github.ts";
import type { Report } from "./diff-report.ts";
import { comparisonText, diffText } from "./diff-text.ts";
import { exitCodeOf, failureText, report as reportFailure } from "./failure.ts";
import { pathFromHere, prefixOfHere } from "./git.ts";
import type { RefusedError } from "./github.ts";
import type { Module } from "./modules.ts";
import { documentReader, sources, tellWarnings as tellOnTerminal } from "./project.ts";
import { message, result, terminalOf } from "./terminal.ts";
import { inWorkflow } from "./workflow.ts";

const ANNOTATED = { format: "github", sources, colour: false } as const;

/** `prefix` leads from the repository's root to the current folder. */
export function tellModules(modules: readonly Module[], prefix: string): void {
  if (!inWorkflow()) {
    reportStates(modules, "text");
    return;
  }
  const moved = modules.map((module) => {
    const { path, spec } = module;
    return { ...module, path: pathFromRoot(path, prefix), spec: spec && pathFromRoot(spec, prefix) };
  });
  reportStates(moved, "github");
}

export async function tellChanges(report: Report, failOn: Severity | undefined, prefix: string): Promise<void> {
  const text = inWorkflow()
    ? await annotations(report, failOn, prefix)
    : diffText(report, terminalOf(process.stdout).colour);
  if (text !== "") result(text);
  message(comparisonText(report));
}

async function annotations(report: Report, failOn: Severity | undefined, prefix: string): Promise<string> {
  const documentOf = await documentReader();
  const fromHere = new Map(report.specs.map(({ spec }) => [pathFromRoot(spec.after ?? "", prefix), spec.after!]));
  return diffGithub(fromRoot(report, prefix), failOn, (path) => documentOf(fromHere.get(path)!));
}

/** Paths as those see them who read a pull request, of any folder of the repository. */
export function fromRoot(report: Report, prefix: string): Report {
  const path = (each: string | null): string | null => (each === null ? null : pathFromRoot(each, prefix));
  const specs = report.specs.map((each) => ({
    ...each,
    spec: { before: path(each.spec.before), after: path(each.spec.after) },
  }));
  return { ...report, specs };
}

/** A path from here as it is from the repository's root; one that leads out of the repository stays. */
function pathFromRoot(path: string, prefix: string): string {
  const full = posix.join(prefix, pathFromHere(path));
  return full.startsWith("../") ? path : full;
}

/** Warnings of the specs of now. */
export function tellWarnings(warnings: readonly Diagnostic[]): void {
  if (!inWorkflow()) tellOnTerminal(warnings);
  else if (warnings.length > 0) result(formatDiagnostics(fromRootOf(warnings), ANNOTATED));
}

/** Says why there is no comment, and where what it would say is: in the summary of the job, if that has it. */
export function tellRefusal({ message: reason }: RefusedError, summary: boolean): void {
  const where = summary ? "it is in the summary of this job" : "it is told above";
  const text =
    `what changed could not be posted as a comment (${reason}): ${where}\n` +
    "hint: on pull requests from forks the token may only read; else add permissions: pull-requests: write";
  if (inWorkflow()) result(workflowCommand("warning", { title: "layerc review" }, text));
  else message(`warning: ${text}`);
}

/** Writes what an error says, as annotations in a workflow, and returns the exit code. */
export function tellFailure(error: unknown): number {
  if (!inWorkflow()) return reportFailure(error, { sources });
  const text =
    error instanceof LayercError
      ? formatDiagnostics(fromRootOf(error.diagnostics), ANNOTATED)
      : failureText(error, ANNOTATED);
  if (text !== "") result(text);
  return exitCodeOf(error);
}

/** The specs of a revision have names that are no paths, and stay. */
function fromRootOf(faults: readonly Diagnostic[]): readonly Diagnostic[] {
  const isHere = (file: string | undefined): file is string => file !== undefined && existsSync(file);
  if (!faults.some(({ file }) => isHere(file))) return faults;
  const prefix = prefixOfHere();
  return faults.map((each) => (isHere(each.file) ? { ...each, file: pathFromRoot(each.file, prefix) } : each));
}
