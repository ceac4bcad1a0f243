/** `.vscode/`: completion and checks for specs and layerc.config.yaml, by the YAML extension. */
import { join } from "node:path";
import type { JSONPath, Node, ParseError } from "jsonc-parser";
import { CONFIG } from "./config.ts";
import {
  fromRoot,
  installedPackage,
  lineEndOf,
  NOT_UTF8,
  PACKAGE,
  readExisting,
  type Item,
  type Part,
  type Place,
} from "./init-part.ts";

export const editor: Part = {
  name: "editor",
  does: "VS Code completes and checks specs as they are written",
  needsGit: false,
  items: async (place) => {
    const jsonc = await import("jsonc-parser");
    return [settingsOf(place, jsonc), extensionsOf(place, jsonc)];
  },
};

type Jsonc = typeof import("jsonc-parser");

const EXTENSION = "redhat.vscode-yaml";

function settingsOf(place: Place, jsonc: Jsonc): Item {
  const folder = fromRoot(place, place.folder) ?? "";
  // Not installed yet: it will be in the project's folder.
  const schemas = `${installedPackage(place) ?? [".", ...(folder === "" ? [] : [folder]), PACKAGE].join("/")}/schema`;
  const entries: Entry[] = [
    { path: ["yaml.schemas", `${schemas}/network.schema.json`], value: "*.net.yaml" },
    { path: ["yaml.schemas", `${schemas}/config.schema.json`], value: CONFIG },
  ];
  const undo = 'remove what leads to layerc/schema from its "yaml.schemas"';
  return itemOf(join(place.root, ".vscode", "settings.json"), entries, undo, jsonc);
}

function extensionsOf(place: Place, jsonc: Jsonc): Item {
  const entries: Entry[] = [{ path: ["recommendations"], value: EXTENSION, unless: ["unwantedRecommendations"] }];
  const undo = `remove ${EXTENSION} from its "recommendations"`;
  return itemOf(join(place.root, ".vscode", "extensions.json"), entries, undo, jsonc);
}

/** A text that is to be in the list at a path of a JSON file, unless it is in another list there. */
interface Entry {
  readonly path: readonly [string, ...string[]];
  readonly value: string;
  readonly unless?: JSONPath;
}

function itemOf(path: string, entries: readonly Entry[], undo: string, jsonc: Jsonc): Item {
  const found = readExisting(path);
  if (found === null) return { name: path, state: "conflict", reason: NOT_UTF8, undo };
  // A byte order mark is no JSON.
  const [, mark = "", json = ""] = /^(\ufeff?)(.*)$/s.exec(found ?? "") ?? [];
  let text = json.trim() === "" ? "{}\n" : json;
  for (const entry of entries) {
    const edited = withEntry(text, entry, jsonc);
    if (!edited.ok) return { name: path, state: "conflict", reason: edited.reason, undo };
    text = edited.text;
  }
  if (text === json) return { name: path, state: "done", undo };
  return { name: path, state: "due", change: { path, text: mark + text }, undo };
}

type Edited = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

/** The text with the entry, comments and layout kept; a single text where a list may be becomes one. */
function withEntry(text: string, { path, value, unless }: Entry, jsonc: Jsonc): Edited {
  const errors: ParseError[] = [];
  const root = jsonc.parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (root === undefined || error !== undefined) {
    const line = text.slice(0, error?.offset ?? 0).split("\n").length;
    return { ok: false, reason: `it is not JSON from line ${line} on: mend it by hand` };
  }
  for (let depth = 0; depth < path.length; depth++) {
    const above = jsonc.findNodeAtLocation(root, path.slice(0, depth));
    if (above !== undefined && above.type !== "object") {
      const what = depth === 0 ? "it" : `its ${JSON.stringify(path[depth - 1])}`;
      return { ok: false, reason: `${what} is not an object: mend it by hand` };
    }
  }
  const textsOf = (node: Node | undefined): readonly unknown[] =>
    node === undefined ? [] : [jsonc.getNodeValue(node) as unknown].flat();
  const there = jsonc.findNodeAtLocation(root, [...path]);
  const unwanted = unless === undefined ? [] : textsOf(jsonc.findNodeAtLocation(root, unless));
  if ([...textsOf(there), ...unwanted].includes(value)) return { ok: true, text };
  const isList = there?.type === "array";
  const edits = isList
    ? jsonc.modify(text, [...path, there.children?.length ?? 0], value, { ...layoutOf(text), isArrayInsertion: true })
    : jsonc.modify(text, [...path], [...textsOf(there), value], layoutOf(text));
  return { ok: true, text: jsonc.applyEdits(text, edits) };
}

function layoutOf(text: string) {
  const [, indent = "  "] = /^([ \t]+)\S/m.exec(text) ?? [];
  const insertSpaces = !indent.startsWith("\t");
  return { formattingOptions: { insertSpaces, tabSize: insertSpaces ? indent.length : 4, eol: lineEndOf(text) } };
}
