/** What is checked in under generated/ is what the specs compile to, byte for byte. */
import { readFileSync } from "node:fs";
import { isMap, parseDocument, visit } from "yaml";
import { describe, expect, test } from "vitest";
import { inspect } from "../../src/cli/modules.ts";
import { findSpecs, sourceLabel } from "../../src/cli/project.ts";
import { compile } from "../../src/compile.ts";

const specs = findSpecs("specs");

/** The files of a spec's text, which must be valid, by their paths under generated/. */
function filesOf(text: string, path: string): Record<string, string> {
  const { files, diagnostics } = compile(text, { file: path, source: sourceLabel(path, "generated") });
  expect(diagnostics).toEqual([]);
  return Object.fromEntries(files.map((file) => [file.path, file.text]));
}

/** The same spec with the keys of every mapping in the opposite order, and with comments of its own alone. */
function rewritten(text: string): string {
  const document = parseDocument(text);
  visit(document, {
    Node: (_, node) => {
      delete node.comment;
      delete node.commentBefore;
      if (isMap(node)) node.items.reverse();
    },
  });
  document.commentBefore = " Another comment";
  return document.toString();
}

test("there are specs", () => expect(specs.length).toBeGreaterThanOrEqual(11));

describe.each(specs)("%s", (path) => {
  const text = readFileSync(path, "utf8");
  const once = filesOf(text, path);

  test("compiles to the modules that are checked in", () => {
    expect(Object.keys(once).length).toBeGreaterThan(0);
    for (const [name, module] of Object.entries(once)) {
      const checkedIn = readFileSync(`generated/${name}`, "utf8");
      expect(module === checkedIn, `generated/${name} is stale: npx layerc generate`).toBe(true);
    }
  });

  test("compiles to the same bytes again, and from reordered keys under other comments", () => {
    expect(filesOf(text, path)).toEqual(once);
    const other = rewritten(text);
    expect(other).not.toBe(text);
    expect(filesOf(other, path)).toEqual(once);
  });
});

test("nothing in generated/ is stale, edited, unmarked or orphaned", async () => {
  const states = (await inspect(specs, "generated", true)).map(({ path, state }) => `${state} ${path}`);
  expect(states.length).toBeGreaterThanOrEqual(specs.length);
  expect(states.filter((state) => !state.startsWith("fresh "))).toEqual([]);
});
