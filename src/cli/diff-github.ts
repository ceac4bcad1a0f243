/** A report of `layerc diff` as annotations of a pull request, at the lines of the new specs. */
import type { Span } from "../diagnostic.ts";
import { reaches, type Severity } from "../network/severity.ts";
import type { SpecDocument, SpecPath } from "../spec/parse.ts";
import { workflowCommand } from "../workflow-command.ts";
import {
  bySeverity,
  placeOf,
  told,
  verdictOf,
  type Report,
  type ReportedChange,
  type SpecReport,
} from "./diff-report.ts";
import { changeText, nameOf } from "./diff-text.ts";

/**
 * A workflow command for each change, highest severity first, since GitHub shows the first ten of a kind: an error
 * where it fails the comparison, a notice where it is none, else a warning. "" without changes.
 */
export function diffGithub(
  { specs }: Report,
  failOn: Severity | undefined,
  documentOf: (path: string) => SpecDocument,
): string {
  const kindOf = (severity: Severity): string =>
    failOn !== undefined && reaches(severity, failOn) ? "error" : severity === "none" ? "notice" : "warning";
  return told(specs)
    .flatMap((spec) => {
      const { before, after } = spec.spec;
      const title = (severity: Severity): string => `layerc diff: ${nameOf(severity)}`;
      if (before === null || after === null) {
        // The file that is gone has no lines to point at.
        const place = { file: (after ?? before)!, span: undefined };
        return [annotation(kindOf(spec.severity), place, title(spec.severity), verdictOf(spec))];
      }
      return bySeverity(spec.changes).map((change) => {
        const place = { file: after, span: documentOf(after).locate(specPath(change), "value") };
        return annotation(kindOf(change.severity), place, title(change.severity), sentenceOf(change, spec));
      });
    })
    .join("\n");
}

function sentenceOf(change: ReportedChange, spec: SpecReport): string {
  const what = `${placeOf(change)}${change.path === "layers[]" ? ":" : ""} ${changeText(change)}`;
  return change.severity === spec.severity && change.severity !== "none" ? `${what} (${verdictOf(spec)})` : what;
}

/** Where a change stands in the new spec; of a layer that is gone, the list that it was in. */
function specPath({ path, layer }: ReportedChange): SpecPath {
  if (path === "task") return ["loss"];
  if (layer === null) return path.split(".");
  if (layer.after === null) return ["layers"];
  const [, ...within] = path.split(".");
  return ["layers", layer.after.l - 1, ...within];
}

function annotation(
  kind: string,
  { file, span }: { readonly file: string; readonly span: Span | undefined },
  title: string,
  message: string,
): string {
  return workflowCommand(kind, { file, line: span?.start.line, endLine: span?.end.line, title }, message);
}
