/** `--set`, and what commands take out: changes to the text of a spec before it is compiled. */
import { isAlias, isCollection, isMap, isScalar, isSeq, parseDocument, Scalar, visit } from "yaml";
import type { Document, Node, YAMLMap, YAMLSeq } from "yaml";
import { DEFAULTS } from "../spec/defaults.ts";
import { UsageError } from "./failure.ts";
import type { Change, Setting } from "./options.ts";

/**
 * The text with the changes made, in their order; comments stay. A path goes by keys, and in lists by index from 0 or
 * by a layer's name. What is missing on the way is made, and a word becomes a mapping where one of its parameters is
 * set: `optimizer: adam` becomes `optimizer: { type: adam, learning_rate: 0.01 }`; a missing
 * optimizer becomes the default one. Whether the result is a valid spec
 * is left to the compiler, and text that is no YAML mapping is returned as it is for the compiler to report.
 * Throws UsageError for a path that leads nowhere or a value that is not YAML.
 */
export function applySettings(text: string, changes: readonly Change[]): string {
  if (changes.length === 0) return text;
  const document = parseDocument(text);
  const root = document.contents;
  if (document.errors.length > 0 || !isMap(root)) return text;
  let changed = false;
  for (const { path, value } of changes) {
    if (value === undefined) changed = remove(document, root, path) || changed;
    else changed = apply(document, root, { path, value });
  }
  if (!changed) return text;
  try {
    return document.toString({ lineWidth: 0 });
  } catch {
    // The one thing that cannot be written: an alias whose anchor was in a value that is now replaced.
    throw new UsageError("--set replaced a value with an anchor (&) that is used elsewhere. Write the value out there.");
  }
}

/** Whether there was anything at the path of keys. */
function remove(document: Document, root: YAMLMap, path: readonly string[]): boolean {
  let parent: unknown = root;
  for (const key of path.slice(0, -1)) {
    const child: unknown = isMap(parent) ? parent.get(key, true) : undefined;
    parent = isAlias(child) ? child.resolve(document) : child;
  }
  return isMap(parent) && parent.delete(path.at(-1));
}

function apply(document: Document, root: YAMLMap, { path, value }: Setting): true {
  let parent: YAMLMap | YAMLSeq = root;
  for (const [depth, step] of path.entries()) {
    const at = path.slice(0, depth + 1).join(".");
    const key: string | number = isSeq(parent) ? indexOf(parent, step, at) : step;
    const present: unknown = parent.get(key, true);
    if (depth === path.length - 1) {
      parent.set(key, keepingAnchor(present, valueNode(value, path.join("."))));
      break;
    }
    const child: YAMLMap | YAMLSeq = isMap(present) || isSeq(present) ? present : mapping(document, present, at);
    if (child !== present) parent.set(key, child);
    parent = child;
  }
  return true;
}

/** The mapping that takes the place of a missing value or of a word. */
function mapping(document: Document, present: unknown, at: string): YAMLMap {
  if (isAlias(present)) {
    throw new UsageError(`--set ${at}: it is an alias (*${present.source}). Set the value where its anchor is.`);
  }
  const word = isScalar(present) ? present.value : undefined;
  if (word === undefined || word === null) {
    return document.createNode(at === "optimizer" ? { type: DEFAULTS.optimizer } : {}, { flow: at === "optimizer" });
  }
  if (typeof word !== "string") {
    throw new UsageError(`--set ${at}: it is ${String(word)}, which has no settings of its own.`);
  }
  return keepingAnchor(present, document.createNode({ type: word }, { flow: true }));
}

/** Aliases of the replaced value follow the new one; the comment beside it stays. */
function keepingAnchor<N extends Node>(replaced: unknown, node: N): N {
  if (isScalar(replaced) || isCollection(replaced)) {
    const { anchor, comment } = replaced as Scalar;
    if (anchor !== undefined) (node as Node as Scalar).anchor = anchor;
    if (comment) node.comment ??= comment;
  }
  return node;
}

/** The index in a list: a number from 0, or the name of a layer. */
function indexOf(list: YAMLSeq, step: string, at: string): number {
  const count = list.items.length;
  if (/^\d+$/.test(step)) {
    if (Number(step) < count) return Number(step);
    const range = count === 0 ? "it is empty" : `its indexes go from 0 to ${count - 1}`;
    throw new UsageError(`--set ${at}: the list has no such entry; ${range}.`);
  }
  const names = list.items.map((item) => (isMap(item) ? item.get("name") : undefined));
  const index = names.indexOf(step);
  if (index >= 0) return index;
  const known = names.filter((name) => name !== undefined).join(", ");
  const remedy = known === "" ? "None has a name: give its index, from 0." : `Known: ${known}; or an index from 0.`;
  throw new UsageError(`--set ${at}: nothing there is named "${step}". ${remedy}`);
}

function valueNode(text: string, path: string): Node {
  const { contents, errors } = parseDocument(text);
  const block = isCollection(contents) && contents.flow !== true;
  if (contents === null || errors.length > 0 || block) {
    throw new UsageError(`--set ${path}: "${text}" is no value. Write a number, a word, [1, 2] or { key: value }.`);
  }
  visit(contents, {
    Node(_, node) {
      if (isAlias(node) || (node as Scalar).anchor !== undefined) {
        throw new UsageError(`--set ${path}: anchors (&) and aliases (*) cannot be used in a value. Write it out.`);
      }
    },
  });
  return contents;
}
