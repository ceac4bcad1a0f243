import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { parseSpec, type SpecDocument } from "../../src/spec/parse.ts";

function documentOf(text: string): SpecDocument {
  const result = parseSpec(text, "test");
  if (!result.ok) throw new Error(result.diagnostics[0].message);
  return result.value;
}

/** What stands in the text at the place of some characters of the value at `a`. */
function textAt(text: string, from: number, to: number): string {
  const { start, end } = documentOf(text).locateWithin(["a"], from, to);
  const lines = text.split("\n");
  return lines[start.line - 1]!.slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined);
}

describe("characters of a text", () => {
  test.each([
    ["plain", "a: z * beta", "beta"],
    ["plain over two lines", "a: z\n  * beta", "beta"],
    ["in single quotation marks", "a: 'it''s beta'", "beta"],
    ["in double quotation marks", 'a: "z\\t* \\x2b\\u002D\\U0001F600 beta"', "beta"],
    ["over a line that ends in a backslash", 'a: "z * be\\\n  ta"', "be\\"],
    ["in a folded block", "a: >- # beta\n  z\n  * beta\n", "beta"],
    ["in a literal block", "a: |\n  z\n   * beta\nb: beta", "beta"],
    ["with an anchor", 'a: &beta "z * beta"', "beta"],
  ])("%s", (_, text, found) => {
    const value = documentOf(text).value["a"] as string;
    const at = value.indexOf("beta");
    expect(textAt(text, at, at + 4)).toBe(found);
    const { start } = documentOf(text).locateWithin(["a"], at, at + 4);
    expect(start.line).toBe(text.split("\n").findLastIndex((line) => line.includes(found)) + (text.includes("b: b") ? 0 : 1));
  });

  test("past the end, the place after it", () => {
    const { start, end } = documentOf('a: "z + "').locateWithin(["a"], 4, 5);
    expect([start.column, end.column]).toEqual([8, 9]);
  });

  test("of an alias, and of what is no text, the whole of it", () => {
    const text = "b: &x zebra\na: *x\nc: 12";
    expect(textAt(text, 2, 3)).toBe("*x");
    const { start, end } = documentOf(text).locateWithin(["c"], 0, 1);
    expect([start.line, start.column, end.column]).toEqual([3, 4, 6]);
  });

  test("are found in whatever style yaml writes them", () => {
    const styles = ["PLAIN", "QUOTE_SINGLE", "QUOTE_DOUBLE", "BLOCK_LITERAL", "BLOCK_FOLDED"] as const;
    const pieces = fc.constantFrom(..."zab+*()'\"\\#:é😀\t\n ", "\u2028", "  ");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), fc.constantFrom(...styles), fc.nat(), (parts, style, nat) => {
        const value = `${parts.slice(0, nat % (parts.length + 1)).join("")}Q${parts.slice(nat % (parts.length + 1)).join("")}`;
        const text = stringify({ a: value }, { defaultStringType: style, lineWidth: 30 });
        const read = documentOf(text).value["a"] as string;
        expect(textAt(text, read.indexOf("Q"), read.indexOf("Q") + 1)).toBe("Q");
      }),
      { seed: 5, numRuns: 1000 },
    );
  });
});
