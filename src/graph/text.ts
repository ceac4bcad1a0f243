/** How wide text is, as far as that can be known without the fonts of whoever looks at it. */

/** What a text is for. The look of each is in `svg.ts`. */
export type TextStyle = "heading" | "subheading" | "title" | "subtitle" | "formula" | "symbol" | "shape";

interface Font {
  /** In pixels. */
  readonly size: number;
  readonly weight: 400 | 600;
  readonly family: "sans" | "mono";
}

export const FONTS: Readonly<Record<TextStyle, Font>> = {
  heading: { size: 16, weight: 600, family: "sans" },
  subheading: { size: 13, weight: 400, family: "sans" },
  title: { size: 13, weight: 600, family: "sans" },
  subtitle: { size: 12, weight: 400, family: "sans" },
  formula: { size: 12, weight: 400, family: "mono" },
  symbol: { size: 12, weight: 600, family: "mono" },
  shape: { size: 12, weight: 400, family: "mono" },
};

/**
 * The width in pixels that a text is given. Widths in em are above those of the common system fonts: 0.6 for a letter
 * of DejaVu Sans Mono, Menlo and Courier New; signs of mathematics often come from another, wider font.
 */
export function textWidth(text: string, style: TextStyle): number {
  const { size, family } = FONTS[style];
  let ems = 0;
  for (const character of text) ems += family === "mono" ? monospaced(character) : proportional(character);
  return Math.ceil(ems * size);
}

function monospaced(character: string): number {
  return character <= "~" ? 0.62 : 0.85;
}

function proportional(character: string): number {
  if (character > "~" || /[mwMW@%]/.test(character)) return 1.1;
  return /[ijlt.,:;'()[\] ]/.test(character) ? 0.5 : 0.75;
}

/** Breaks at spaces into lines of at most `width`. A longer word stands alone. */
export function wrap(text: string, style: TextStyle, width: number): string[] {
  return broken(text, style, width, "", lastSpace);
}

/**
 * Breaks a formula into lines of at most `width`, the second and later ones indented, where a person would: outside of
 * as many parentheses as can be, before a sum's sign rather than a product's. A part without spaces stays whole.
 */
export function wrapFormula(text: string, style: TextStyle, width: number): string[] {
  return broken(text, style, width, INDENT, (line, fits) => operatorSpace(line, fits) ?? lastSpace(line, fits));
}

/** No-break spaces: SVG drops others at the start of a text. */
const INDENT = "\u00a0\u00a0";

/** The index of a space at which a line is broken; `fits` says whether what comes before an index does. */
type FindBreak = (line: string, fits: (end: number) => boolean) => number | undefined;

function broken(text: string, style: TextStyle, width: number, indent: string, findBreak: FindBreak): string[] {
  const lines: string[] = [];
  let line = text;
  while (textWidth(line, style) > width) {
    const at = findBreak(line, (end) => textWidth(line.slice(0, end), style) <= width) ?? line.indexOf(" ");
    if (at < 0) break;
    lines.push(line.slice(0, at));
    line = indent + line.slice(at + 1);
  }
  return [...lines, line];
}

function lastSpace(line: string, fits: (end: number) => boolean): number | undefined {
  return [...line.matchAll(/ /g)].map(({ index }) => index).findLast(fits);
}

/** The last of the best spaces before an operator or a word; the space before the first = separates nothing. */
function operatorSpace(line: string, fits: (end: number) => boolean): number | undefined {
  let best: { readonly index: number; readonly cost: number } | undefined;
  for (const { index, 1: operator } of line.matchAll(/ (?=([+−∗/]|if|else|for) )/g)) {
    if (!fits(index)) break;
    const before = line.slice(0, index);
    const depth = before.split("(").length - before.split(")").length;
    const cost = 2 * depth + (operator === "∗" || operator === "/" ? 1 : 0);
    if (best === undefined || cost <= best.cost) best = { index, cost };
  }
  return best?.index;
}

/** The text, or as much of its start as fits, with an ellipsis. */
export function clip(text: string, style: TextStyle, width: number): string {
  if (textWidth(text, style) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join("")}…`, style) > width) characters.pop();
  return `${characters.join("")}…`;
}
