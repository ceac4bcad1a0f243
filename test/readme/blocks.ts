import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../cli/process.ts";

/** A fenced block of a Markdown file: ```ts run=fit */
export interface Block {
  readonly language: string;
  /** What the words after the language say of it: `run=fit` is ["run", "fit"], and `run` alone ["run", ""]. */
  readonly role: string;
  readonly value: string;
  readonly text: string;
}

export function readDocument(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

export function blocksOf(markdown: string): Block[] {
  return [...markdown.matchAll(/^```(\w+)(?: ([a-z]+)(?:=(\S+))?)?\n([^]*?)^```$/gm)].map(
    ([, language, role = "", value = "", text]) => ({ language: language!, role, value, text: text! }),
  );
}

/** The one block of that role and value. */
export function theBlock(blocks: readonly Block[], role: string, value = ""): Block {
  const found = blocks.filter((block) => block.role === role && block.value === value);
  if (found.length !== 1) throw new Error(`${found.length} blocks of ${role}=${value}`);
  return found[0]!;
}

/** The files of the repository that a document links to. */
export function linksOf(markdown: string): string[] {
  return [...markdown.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path!);
}
