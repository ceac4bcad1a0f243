/** A report of `layerc diff` as people read it on a terminal. */
import { alignColumns, count } from "../network/summary.ts";
import type { Severity } from "../network/severity.ts";
import {
  architectureOf,
  bySeverity,
  countsOf,
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
import { styled, type Style } from "./terminal.ts";

/** What is called none in JSON. */
export function nameOf(severity: Severity): string {
  return severity === "none" ? "note" : severity;
}

const STYLES: Readonly<Record<Severity, Style>> = {
  io: ["bold", "red"],
  weights: "red",
  numeric: "yellow",
  training: "cyan",
  none: "dim",
};

/** A block for each spec that is not the same; "" without any. */
export function diffText({ specs }: Report, colour: boolean): string {
  return told(specs)
    .map((spec) => blockOf(spec, colour).join("\n"))
    .join("\n\n");
}

/** `5 networks against main: 1 changed, 2 added`, of a comparison with a revision. */
export function comparisonText(report: Report): string {
  const { specs, against } = report;
  return `${specs.length} ${specs.length === 1 ? "network" : "networks"} against ${shown(against ?? "")}: ${countsOf(report)}`;
}

function blockOf(spec: SpecReport, colour: boolean): string[] {
  const { severity, networks, tensors } = spec;
  const rows = bySeverity(spec.changes).map((change) => [nameOf(change.severity), placeOf(change), changeText(change)]);
  const lines = alignColumns(rows, ["left", "left", "left"]);
  const totals = totalsOf(spec).map(([label, before, after, by]) => [label, count(before), "→", count(after), by]);
  const title = titleOf(spec).map(shown).join(" → ");
  const sections = [
    lines.map((line, i) => {
      const { severity: own } = bySeverity(spec.changes)[i]!;
      return styled(STYLES[own], nameOf(own), colour) + line.slice(nameOf(own).length);
    }),
    [...networkLines(networks, spec.status), ...(tensors.length === 0 ? [] : [`tensors   ${tensorsText(tensors)}`])],
    alignColumns(totals, ["left", "right", "left", "right", "right"]),
  ].filter((section) => section.length > 0);
  return [
    `${styled("bold", title, colour)}: ${styled(STYLES[severity], verdictOf(spec), colour)}`,
    ...sections.flatMap((section) => ["", ...section.map((line) => `  ${line}`)]),
  ];
}

/** The layers before and after, where they differ. */
export function networkLines({ before, after }: SpecReport["networks"], status: SpecReport["status"]): string[] {
  const [old, young] = [before, after].map((network) => (network === null ? undefined : architectureOf(network)));
  if (old !== undefined && young !== undefined && old === young) return [];
  const lines = [
    ...(old === undefined ? [] : [`before    ${old}`]),
    ...(young === undefined ? [] : [`after     ${young}`]),
  ];
  return status === "changed" ? lines : lines.map((line) => line.slice("before    ".length));
}

/** `BEFORE → AFTER`; of a whole layer what it is or was. */
export function changeText({ path, before, after }: ReportedChange): string {
  if (path === "layers[]") return (before ?? after)!;
  return valuesText(before, after).join(" → ");
}

/** Both values on one line each and clipped: a description or a list of features can be long. */
export function valuesText(before: string | null, after: string | null): [string, string] {
  const from = shownFrom(before ?? "", after ?? "");
  return [valueText(before, from), valueText(after, from)];
}

const LONGEST = 60;
const CONTEXT = 20;

/** Where to begin with two values: long ones shortly before the first letter in which they differ. */
function shownFrom(before: string, after: string): number {
  if (Math.max(before.length, after.length) <= LONGEST) return 0;
  let same = 0;
  while (same < before.length && before[same] === after[same]) same++;
  return same <= CONTEXT ? 0 : same - CONTEXT;
}

function valueText(value: string | null, from: number): string {
  if (value === null) return "none";
  const rest = from === 0 ? value : `…${value.slice(from)}`;
  return rest.length > LONGEST ? quote(rest) : shown(rest);
}

