/**
 * What people write, made safe to show. A spec is untrusted text: nothing in it may move a terminal's cursor, hide or
 * reorder what stands around it, or speak to whoever runs the command.
 */

/**
 * Control characters, C0 and C1; what changes the direction of writing or is not seen at all; the line and paragraph
 * separators, at which JavaScript ends a comment; halves of surrogate pairs.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** GitHub's runner takes `##[` for a command anywhere in a line, and `::` at its start. */
const COMMAND = /##(?=\[)/g;
const COMMAND_AT_START = /^(\s*):(?=:)/;

/** On one line, nothing in it that a terminal or a runner obeys or does not show: `\u001b` for an escape. */
export function visible(text: string): string {
  return text.replace(UNPRINTABLE, escaped).replace(COMMAND, "#\\u0023").replace(COMMAND_AT_START, "$1\\u003a");
}

/** A line of a file, whose columns are counted: � for each unit that is not to be obeyed. Tabs and joiners stay. */
export function inPlace(line: string): string {
  return line
    .replace(UNPRINTABLE, (found) => (/[\t\u200c\u200d]/.test(found) ? found : "\ufffd".repeat(found.length)))
    .replace(COMMAND, "#\ufffd");
}

const LONGEST_QUOTE = 60;

/** A person's own text in a message: in quotation marks, visible and clipped. */
export function quote(text: string): string {
  const clipped = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  return visible(`"${clipped.replace(/["\\]/g, "\\$&")}"`);
}

/** A person's text as it stands, or in quotation marks if not all of it would be seen. */
export function shown(text: string): string {
  return visible(text) === text ? text : quote(text);
}

/** JSON with what is not printable escaped in its strings. */
export function jsonText(value: unknown, indent?: number): string {
  return escapeStrings(JSON.stringify(value, undefined, indent));
}

/**
 * JSON or JavaScript with what is not printable escaped in its strings: outside of these it has nothing of the kind but
 * line breaks.
 */
export function escapeStrings(code: string): string {
  return code
    .replace(UNPRINTABLE, (character) => (character === "\n" ? character : unicode(character)))
    .replace(COMMAND, "#\\u0023");
}

function escaped(character: string): string {
  return { "\n": "\\n", "\r": "\\r", "\t": "\\t" }[character] ?? unicode(character);
}

/** By UTF-16 units, as JavaScript and JSON have it. */
function unicode(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}
