/** What `explain` tells of words. */
import { alignColumns } from "../network/summary.ts";
import type { Entry, Setting } from "../reference/entry.ts";
import type { Kind } from "../reference/kinds.ts";
import { capitalize, type Counterpart, type Source } from "../vocabulary.ts";

/** The columns that sentences are broken at. */
const WIDTH = 100;

/** All words, one on each line, under what they are. */
export function listText(kinds: readonly Kind[]): string {
  const longest = Math.max(...kinds.flatMap(({ entries }) => entries.map(({ name }) => name.length)));
  return kinds
    .map(({ plural, entries }) => {
      const lines = entries.map(({ name, description }) => `  ${name.padEnd(longest)}   ${description}`);
      return [capitalize(plural), ...lines].join("\n");
    })
    .join("\n\n");
}

/** A word with all that is known of it, without a final newline. */
export function entryText({ kind, title, description, usage, facts, settings, sources, elsewhere }: Entry): string {
  return [
    usage,
    ...hanging(`${capitalize(title)}. ${description}.`, "", WIDTH),
    ...section(capitalize(kind), alignedFacts(facts)),
    ...section("Settings", settingLines(settings)),
    ...section(sources.length > 1 ? "Sources" : "Source", sources.flatMap(sourceLines)),
    ...section("Elsewhere", elsewhereLines(elsewhere)),
  ].join("\n");
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
}

/** A formula that has several parts takes a line for each. */
function alignedFacts(facts: Entry["facts"]): string[] {
  const rows = facts.flatMap(({ label, text }) => text.split("; ").map((line, i) => [i === 0 ? label : "", line]));
  return alignColumns(rows, ["left", "left"]);
}

/** The numbers and words of each on a line, what it means below. */
function settingLines(settings: readonly Setting[]): string[] {
  const rows = settings.map(({ name, symbol, default: value, required, allowed }) => [
    symbol === undefined ? name : `${name} (${symbol})`,
    value ?? (required === true ? "required" : ""),
    allowed,
  ]);
  const heads = alignColumns(rows, ["left", "left", "left"]);
  return settings.flatMap(({ description }, i) => [heads[i]!, ...hanging(description, "    ", WIDTH - 2)]);
}

function sourceLines({ authors, year, title, where, url }: Source): string[] {
  return [...hanging(`${authors} (${year}). ${title}. ${where}.`, "", WIDTH - 2), ...(url === undefined ? [] : [url])];
}

function elsewhereLines(elsewhere: readonly Counterpart[]): string[] {
  const longest = Math.max(...elsewhere.map(({ framework }) => framework.length));
  return elsewhere.flatMap(({ framework, name = "none", here, differs }, i) => {
    const again = elsewhere[i - 1]?.framework === framework;
    const indent = " ".repeat(longest + 3);
    return [
      `${(again ? "" : framework).padEnd(longest)}   ${name}`,
      ...(here === undefined ? [] : [`${indent}here: ${here}`]),
      ...(differs === undefined ? [] : hanging(differs, indent, WIDTH - 2)),
    ];
  });
}

/** Broken at spaces into lines of at most `width`, each after the indent. */
function hanging(text: string, indent: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(indent + word);
  }
  return lines;
}
