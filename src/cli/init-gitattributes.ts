/** `.gitattributes`: generated modules are collapsed in review, and specs are compared by the driver `layerc`. */
import { basename, join } from "node:path";
import { fromRoot, lineEndOf, NOT_UTF8, readExisting, type Item, type Part, type Place } from "./init-part.ts";
import { otherSources } from "./modules.ts";

export const gitattributes: Part = {
  name: "gitattributes",
  does: "generated modules collapsed in review, specs for git diff as networks",
  needsGit: true,
  items: (place) => [itemOf(place)],
};

const BEGIN = "# layerc: begin (layerc init gitattributes rewrites what stands from here to the end)";
const END = "# layerc: end";

function itemOf(place: Place): Item {
  const path = join(place.root, ".gitattributes");
  const undo = 'delete its lines from "# layerc: begin" to "# layerc: end"';
  const found = readExisting(path);
  if (found === null) return { name: path, state: "conflict", reason: NOT_UTF8, undo };
  const text = withBlock(found ?? "", linesOf(place));
  if (text === undefined) {
    const reason = 'it has one of the lines "# layerc: begin" and "# layerc: end" without the other: remove it';
    return { name: path, state: "conflict", reason, undo };
  }
  if (text === found) return { name: path, state: "done", undo };
  return { name: path, state: "due", change: { path, text }, undo };
}

/** The text with these lines between the marks; at its end where it has none. Undefined where it has one mark alone. */
function withBlock(text: string, lines: readonly string[]): string | undefined {
  const end = lineEndOf(text);
  const there = text.split(/\r?\n/);
  const from = there.findIndex((line) => line.startsWith("# layerc: begin"));
  const to = there.indexOf(END);
  if (from === -1 !== (to === -1) || to < from) return undefined;
  if (from >= 0) {
    if (there.slice(from, to + 1).join("\n") === lines.join("\n")) return text;
    return [...there.slice(0, from), ...lines, ...there.slice(to + 1)].join(end);
  }
  const before = text === "" || text.endsWith("\n") ? text : text + end;
  return before + lines.map((line) => line + end).join("");
}

function linesOf(place: Place): string[] {
  const { out } = place.project;
  const folder = fromRoot(place, out);
  // git has no attributes for what is outside of the repository.
  return [BEGIN, ...(folder === undefined ? [] : moduleLines(folder, out)), "*.net.yaml diff=layerc", END];
}

/** What people wrote beside the modules is not generated. */
function moduleLines(folder: string, out: string): string[] {
  const parts = ["", ...folder.split("/").filter((part) => part !== "")].map(literal);
  const line = (name: string, generated: boolean): string =>
    `${quoted([...parts, name].join("/"))} linguist-generated=${generated}`;
  const others = otherSources(out).map((path) => line(literal(basename(path)), false));
  return [line("*.ts", true), line("*.js", true), ...others];
}

/** A name in a pattern of git's that matches it alone. */
function literal(name: string): string {
  return name.replace(/[\\*?[\]]/g, "\\$&");
}

/** A pattern as it stands in .gitattributes: in quotation marks, as in C, where a space would end it. */
function quoted(pattern: string): string {
  if (!/[\s"\p{Cc}]/u.test(pattern)) return pattern;
  const octal = (character: string): string => `\\${character.charCodeAt(0).toString(8).padStart(3, "0")}`;
  return `"${pattern.replace(/["\\]/g, "\\$&").replace(/[\0-\x1f]/g, octal)}"`;
}
