/** A report of `layerc diff` as a comment on a pull request: GitHub's Markdown. */
import { reaches, type Severity } from "../network/severity.ts";
import { count } from "../network/summary.ts";
import {
  architectureOf,
  bySeverity,
  placeOf,
  tensorsText,
  titleOf,
  told,
  totalsOf,
  verdictOf,
  type Report,
  type ReportedChange,
  type SpecReport,
} from "./diff-report.ts";
import { quote, shown } from "../safe-text.ts";
import { nameOf, valuesText } from "./diff-text.ts";

/** More rows help nobody, and a comment has at most 65,536 characters. */
const MOST_ROWS = 50;

/** A section for each spec that is not the same; "" without any. Severities that fail are bold. */
export function diffMarkdown({ specs }: Report, failOn: Severity | undefined): string {
  return told(specs)
    .map((spec) => sectionOf(spec, failOn).join("\n"))
    .join("\n\n");
}

function sectionOf(spec: SpecReport, failOn: Severity | undefined): string[] {
  const { severity, status, networks, tensors } = spec;
  const strong = (own: Severity): string =>
    failOn !== undefined && reaches(own, failOn) ? `**${nameOf(own)}**` : nameOf(own);
  const shown = bySeverity(spec.changes).slice(0, MOST_ROWS);
  const rest = spec.changes.length - shown.length;
  const changes = [
    ["severity", "where", "before", "after"],
    ["---", "---", "---", "---"],
    ...shown.map((change) => [strong(change.severity), code(placeOf(change)), ...valuesOf(change)]),
  ];
  const totals = [
    ["", "before", "after", ""],
    ["---", "---:", "---:", "---:"],
    ...totalsOf(spec).map(([label, before, after, by]) => [label, count(before), count(after), by]),
  ];
  const { before, after } = networks;
  const [old, young] = [before, after].map((network) => (network === null ? undefined : architectureOf(network)));
  return [
    `### ${titleOf(spec).map(code).join(" → ")}`,
    "",
    `${status === "changed" ? `${strong(severity)}: ` : ""}${verdictOf(spec)}`,
    ...(shown.length === 0 ? [] : ["", ...changes.map(row)]),
    ...(rest === 0 ? [] : ["", `and ${count(rest)} more changes`]),
    ...(old === young
      ? []
      : [
          "",
          [old, young]
            .filter((each) => each !== undefined)
            .map(code)
            .join(" became "),
        ]),
    ...(tensors.length === 0 ? [] : ["", `Tensors: ${code(tensorsText(tensors))}`]),
    ...(totals.length === 2 ? [] : ["", ...totals.map(row)]),
  ];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function valuesOf({ path, before, after }: ReportedChange): string[] {
  if (path === "layers[]") return [before, after].map((text) => (text === null ? "" : code(text)));
  const texts = valuesText(before, after);
  return [before, after].map((value, i) => (value === null ? "" : code(texts[i]!)));
}

/**
 * A code span, in which nothing is Markdown, HTML or a mention. The fence is longer than any run of backticks within;
 * a bar is escaped, since it would end the cell of a table before code is looked for.
 */
export function code(text: string): string {
  // In a table a backslash before a bar's own would take that away; quotation marks double it.
  const line = /\\\|/.test(text) ? quote(text) : shown(text);
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const padded = longest > 0 || /^ .* $/.test(line) || line === "" ? ` ${line} ` : line;
  return `${fence}${padded.replaceAll("|", "\\|")}${fence}`;
}
