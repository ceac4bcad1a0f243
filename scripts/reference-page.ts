/** docs/reference.md: the words of specs as Markdown. */
import type { Entry, Setting } from "../src/reference/entry.ts";
import type { Kind } from "../src/reference/kinds.ts";
import { capitalize, type Counterpart, type Source } from "../src/vocabulary.ts";

const INTRODUCTION = `<!-- Printed by npm run reference. Do not edit: change the word in src/, then run it again. -->

# Reference

Every word of specs: what it computes, its settings, where it is from, and what other frameworks have for it. \`layerc
explain WORD\` prints the same, and \`layerc explain\` lists the words.

∗ is element by element, σ the logistic function. Where a counterpart's defaults are others, *here* says what a spec has
to say for the same.`;

/** What the formulas of a kind speak of, and the document that says more. */
const ABOUT: Readonly<Record<string, string>> = {
  activations:
    "A kink is a point at which g has no derivative; g′ is there what PyTorch takes it to be. Where a layer names no " +
    "initializer, W[l] begins as its activation has it.",
  normalizations:
    "N is what comes of Z, or of A with `position: after_activation`; γ and β are learned. [Layers](layers.md) has " +
    "more of both, and of skip connections, noise and dropout.",
  losses:
    "A is a unit of A[L], Y its label or target; 0 log 0 is 0. J is the mean over the m examples. " +
    "[Losses](losses.md) has more of logits, margins and several labels.",
  optimizers:
    "θ are the parameters, dθ their gradients, α the learning rate, t the step, 1 at the first. Hats are averages " +
    "corrected for their start. [Optimizers](training.md#optimizers) has what they share.",
  regularizers:
    "λ is given beside the word. [Layers](layers.md#regularization) says for which weights.",
  schedules:
    "α is the optimizer's learning rate; t counts the epochs or steps that are done, from 0, and T is the whole " +
    "training. Plots show a run of 100 epochs of one step each, the learning rate as a share of α. " +
    "[Schedules](training.md#schedules) has warm-ups, and how the rate is read.",
  metrics: "tp, fp and fn are the counts of true positives, false positives and false negatives.",
  "data formats": "[Data](data.md) has more of each.",
};

/** `images` are the plots that there are, by their paths from the page. */
export function referencePage(kinds: readonly Kind[], images: ReadonlySet<string>): string {
  const anchorOf = anchors();
  const parts = kinds.map(({ plural, entries }) => ({
    title: capitalize(plural),
    about: ABOUT[plural],
    anchor: anchorOf(plural),
    words: entries.map((entry) => ({ entry, anchor: anchorOf(entry.name) })),
    imageOf: ({ name }: Entry) => [`images/${plural}/${name}.svg`].find((path) => images.has(path)),
  }));
  const contents = parts.map(({ title, anchor, words }) => {
    const links = words.map(({ entry, anchor: to }) => `[\`${entry.name}\`](#${to})`);
    return `- [${title}](#${anchor}): ${links.join(" ")}`;
  });
  const sections = parts.flatMap(({ title, about, words, imageOf }) => [
    `## ${title}`,
    ...(about === undefined ? [] : [about]),
    ...words.flatMap(({ entry }) => section(entry, imageOf(entry))),
  ]);
  return `${[INTRODUCTION, contents.join("\n"), ...sections].join("\n\n")}\n`;
}

/** The anchors that GitHub gives to headings, in their order: the second `constant` is `constant-1`. */
function anchors(): (heading: string) => string {
  const times = new Map<string, number>();
  return (heading) => {
    const anchor = heading.toLowerCase().replaceAll(" ", "-");
    const before = times.get(anchor) ?? 0;
    times.set(anchor, before + 1);
    return before === 0 ? anchor : `${anchor}-${before}`;
  };
}

/** Paragraphs and tables of a word. */
function section(entry: Entry, image: string | undefined): string[] {
  const { name, title, description, usage, settings, sources, elsewhere } = entry;
  const facts = entry.facts.map(({ label, text }) => [escaped(label), escaped(text).replaceAll("; ", "<br>")]);
  return [
    `### \`${name}\``,
    `${escaped(capitalize(title))}: \`${usage}\`. ${escaped(description)}.`,
    ...(image === undefined ? [] : [`![${escaped(title)}](${image})`]),
    ...table(["", ""], facts),
    ...table(["setting", "in formulas", "default", "values", ""], settings.map(settingCells)),
    ...(sources.length === 0 ? [] : [`From ${sources.map(citation).join("; ")}.`]),
    ...(elsewhere.length === 0 ? [] : [elsewhere.map(counterpartLine).join("\n")]),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`.replace(/ {2,}/g, " ");
  return [[line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n")];
}

function settingCells({ name, symbol = "", default: value, required, allowed, description }: Setting): string[] {
  const usual = value === undefined ? (required === true ? "required" : "") : `\`${value}\``;
  return [`\`${name}\``, escaped(symbol), usual, escaped(allowed), escaped(description)];
}

function citation({ authors, year, title, where, url }: Source): string {
  const linked = url === undefined ? `*${escaped(title)}*` : `[${escaped(title)}](${url})`;
  return `${authors} (${year}), ${linked}, ${where}`;
}

function counterpartLine({ framework, name, here, differs }: Counterpart): string {
  const called = name === undefined ? "none" : `\`${name}\``;
  const said = here === undefined ? "" : `, here \`${here}\``;
  return `- ${framework}: ${called}${said}${differs === undefined ? "" : `. ${escaped(differs)}.`}`;
}

/** Text with code in backticks: what would be markup outside of these is escaped. */
function escaped(text: string): string {
  return text
    .split("`")
    .map((part, i) => (i % 2 === 0 ? part.replace(/[\\*<]|(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, "\\$&") : `\`${part}\``))
    .join("")
    .replaceAll("|", "\\|");
}
