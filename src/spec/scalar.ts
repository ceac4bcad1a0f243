/** Where in the text of a spec the characters of a value stand. */

/** A text as YAML writes it: its style by the name that the parser gives it, and where it begins and ends. */
export interface WrittenScalar {
  readonly style: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** A character of a value, and where what stands for it begins and ends. */
interface Written {
  readonly character: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Where the characters of `value` from `from` to before `to` stand in `text`, as offsets; past the last one, where the
 * text after it would. Undefined where the two do not belong together. Every style of YAML keeps characters in their
 * order, but for blanks, which it folds: those that are not blank are counted, in the value and in the text.
 */
export function placeInScalar(
  text: string,
  scalar: WrittenScalar,
  value: string,
  from: number,
  to: number,
): readonly [start: number, end: number] | undefined {
  const written = [...writtenCharacters(text, scalar)].filter(({ character }) => !isBlank(character));
  const before = countOf(value.slice(0, from));
  if (written.length !== countOf(value)) return undefined;
  const first = written[before];
  if (first === undefined) {
    const end = written.at(-1)?.end ?? scalar.start;
    return [end, end + 1];
  }
  const last = written[Math.max(before, countOf(value.slice(0, to)) - 1)]!;
  return [first.start, last.end];
}

/** Characters that are not blank, in UTF-16 units. */
function countOf(text: string): number {
  return text.replace(/\s/g, "").length;
}

function isBlank(character: string): boolean {
  return /\s/.test(character);
}

function* writtenCharacters(text: string, { style, start, end }: WrittenScalar): Generator<Written> {
  if (style === "QUOTE_DOUBLE") return yield* unescaped(text, start + 1, end - 1);
  const quoted = style === "QUOTE_SINGLE";
  // The first line of a block holds its signs, and perhaps a comment.
  const block = style === "BLOCK_LITERAL" || style === "BLOCK_FOLDED";
  const first = block ? text.indexOf("\n", start) + 1 : quoted ? start + 1 : start;
  const last = quoted ? end - 1 : end;
  for (let at = first; at < last; ) {
    // '' is one quotation mark.
    const width = quoted && text.startsWith("''", at) ? 2 : 1;
    yield { character: text[at]!, start: at, end: (at += width) };
  }
}

/** What stands after a backslash, and what for; what is not here stands for itself. A line break stands for nothing. */
const ESCAPES: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  t: "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\x1b",
  N: "\x85",
  _: "\xa0",
  L: "\u2028",
  P: "\u2029",
  "\r": "\n",
};

/** Hexadecimal digits after \x, \u and \U. */
const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function* unescaped(text: string, first: number, last: number): Generator<Written> {
  for (let at = first; at < last; ) {
    const start = at;
    if (text[at] !== "\\") {
      yield { character: text[at]!, start, end: ++at };
      continue;
    }
    const sign = text[at + 1]!;
    const digits = DIGITS[sign] ?? 0;
    at += 2 + digits;
    const hexadecimal = text.slice(start + 2, at);
    const characters = digits > 0 ? String.fromCodePoint(parseInt(hexadecimal, 16)) : (ESCAPES[sign] ?? sign);
    // A character beyond 16 bits is two units.
    for (let i = 0; i < characters.length; i++) yield { character: characters[i]!, start, end: at };
  }
}
