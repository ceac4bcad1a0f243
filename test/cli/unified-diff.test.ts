import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffHunks, hunkText, NO_NEWLINE, type Hunk } from "../../src/cli/unified-diff.ts";
import { projectFolder } from "./project-folder.ts";

/** What `patch` does: every line that a hunk keeps or removes must be where the hunk says, and its counts right. */
function applied(text: string, hunks: readonly Hunk[]): string {
  const lines = text === "" ? [] : text.split(/(?<=\n)/);
  const result: string[] = [];
  let at = 0;
  for (const { before, after, lines: changes } of hunks) {
    const start = before.count === 0 ? before.line : before.line - 1;
    expect(start).toBeGreaterThanOrEqual(at);
    result.push(...lines.slice(at, start));
    expect(result.length).toBe(after.count === 0 ? after.line : after.line - 1);
    at = start;
    const length = result.length;
    changes.forEach((change, i) => {
      if (change === NO_NEWLINE) return;
      const line = change.slice(1) + (changes[i + 1] === NO_NEWLINE ? "" : "\n");
      if (change[0] !== "+") expect(lines[at++]).toBe(line);
      if (change[0] !== "-") result.push(line);
    });
    expect([at - start, result.length - length]).toEqual([before.count, after.count]);
  }
  return [...result, ...lines.slice(at)].join("");
}

/** Few different lines, so that texts share many; some end without a newline. */
const text = fc
  .tuple(fc.array(fc.constantFrom("a", "b", "c", "", "d e", "f", "g", "h"), { maxLength: 40 }), fc.boolean())
  .map(([lines, open]) => lines.join("\n") + (open || lines.length === 0 ? "" : "\n"));

const numbered = (count: number): string[] => Array.from({ length: count }, (_, i) => `line ${i}`);
const joined = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");
const shown = (before: readonly string[], after: readonly string[]): string =>
  diffHunks(joined(before), joined(after)).map(hunkText).join("\n");

test("applied to the one text, it gives the other", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const hunks = diffHunks(before, after);
      expect(applied(before, hunks)).toBe(after);
      expect(hunks.length === 0).toBe(before === after);
    }),
    { numRuns: 1000 },
  );
});

test("lines that were only added are all that it shows, and the other way round", () => {
  const flat = (before: string, after: string, sign: string): number =>
    diffHunks(before, after).flatMap(({ lines }) => lines.filter((line) => line.startsWith(sign))).length;
  const additions = fc.array(fc.tuple(fc.nat(), fc.constantFrom("a", "b", "new" as string)), { maxLength: 10 });
  fc.assert(
    fc.property(fc.array(fc.constantFrom(..."abcde"), { maxLength: 30 }), additions, (lines, added) => {
      const more = [...lines];
      for (const [at, line] of added) more.splice(at % (more.length + 1), 0, line);
      const [before, after] = [joined(lines), joined(more)];
      expect([flat(before, after, "+"), flat(before, after, "-")]).toEqual([added.length, 0]);
      expect([flat(after, before, "+"), flat(after, before, "-")]).toEqual([0, added.length]);
    }),
  );
});

describe("a hunk", () => {
  test("has three lines around what differs, and the places in both texts", () => {
    const before = numbered(20);
    expect(shown(before, before.with(9, "new"))).toBe(
      "@@ -7,7 +7,7 @@\n line 6\n line 7\n line 8\n-line 9\n+new\n line 10\n line 11\n line 12",
    );
    expect(shown(before, before.toSpliced(0, 1))).toBe("@@ -1,4 +1,3 @@\n-line 0\n line 1\n line 2\n line 3");
    expect(shown([], ["a"])).toBe("@@ -0,0 +1,1 @@\n+a");
    expect(shown(["a"], [])).toBe("@@ -1,1 +0,0 @@\n-a");
  });

  test("holds what shares its lines of context, and no more", () => {
    const before = numbered(30);
    const changed = (...at: number[]): number =>
      diffHunks(joined(before), joined(before.map((line, i) => (at.includes(i) ? "new" : line)))).length;
    expect(changed(10, 17)).toBe(1);
    expect(changed(10, 18)).toBe(2);
  });

  test("says where the last newline is missing", () => {
    expect(diffHunks("a\nb", "a\nb\n").map(hunkText)).toEqual([`@@ -1,2 +1,2 @@\n a\n-b\n${NO_NEWLINE}\n+b`]);
  });

  test("is what `patch` takes", ({ skip }) => {
    if (spawnSync("patch", ["--version"]).status !== 0) skip("there is no patch here");
    const before = numbered(50);
    const after = [...before.slice(3, 20), "new", ...before.slice(22), "last"];
    const folder = projectFolder({ file: joined(before) });
    writeFileSync(join(folder, "diff"), `--- file\n+++ file\n${shown(before, after)}\n`);
    const { status, stderr } = spawnSync("patch", ["-p0", "-i", "diff"], { cwd: folder, encoding: "utf8" });
    expect(status, stderr).toBe(0);
    expect(readFileSync(join(folder, "file"), "utf8")).toBe(joined(after));
  });
});

test("texts of ten thousand lines: also without a line in common, and of a few lines over and over", () => {
  const lines = numbered(10_000);
  const moved = [...lines.slice(5000), ...lines.slice(0, 5000)];
  const other = lines.map((line) => `${line}'`);
  const few = lines.map((_, i) => String((i * i) % 7));
  const manyTimes = lines.map((_, i) => String((i * i * i) % 5));
  for (const [before, after] of [[lines, moved], [lines, other], [few, manyTimes], [few, [...few, "new", ...few]]]) {
    const [a, b] = [joined(before!), joined(after!)];
    expect(applied(a, diffHunks(a, b)) === b).toBe(true);
  }
});
