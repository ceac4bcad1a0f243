/** What a sweep shows while it runs. */
import { describe, expect, test } from "vitest";
import { createSweepProgress, shortNames, sparkline } from "../../src/cli/sweep-progress.ts";
import { outcomeOf, sphere, sweepOf } from "../sweep/functions.ts";

/** A terminal of 80 columns, as it looks after all that was written. */
function screen() {
  let text = "";
  const stream = { isTTY: true, columns: 80, write: (written: string) => void (text += written) };
  return {
    stream,
    lines(): string[] {
      const lines = [""];
      // The table goes up by lines and takes away what is below; all else is written from left to right.
      for (const [part, up] of text.replaceAll(/\x1b\[\d*m/g, "").matchAll(/\x1b\[(\d+)A\r\x1b\[J|\n|[^\x1b\n]+/g)) {
        if (up !== undefined) lines.splice(lines.length - 1 - Number(up), Infinity, "");
        else if (part === "\n") lines.push("");
        else lines[lines.length - 1] += part;
      }
      return lines;
    },
  };
}

const result = (trial: number, value: number) => ({ ...outcomeOf(value), trial, assigned: { a: trial } });

describe("on a terminal", () => {
  test("the best trials and those that run are a table in its place, and are gone at the end", () => {
    const { stream, lines } = screen();
    const sweep = sweepOf(sphere.space);
    const progress = createSweepProgress("tty", sweep, { total: 9, before: [result(1, 0.5)], stream });
    progress.begin(2, { a: 2 }, 30);
    progress.begin(3, { a: 3 }, 30);
    progress.end(result(2, 0.25), 1);
    const shown = lines();
    expect(shown).toHaveLength(6);
    expect(shown[0]).toMatch(/^ {2}trial +val_cost +epochs +values$/);
    expect(shown[1]).toMatch(/^\* +2 +0\.2500 +1 .* a 2$/);
    expect(shown[2]).toMatch(/^ +1 +0\.5000 +1 .* a 1$/);
    expect(shown[3]).toMatch(/^\S +3 +0\/30 +a 3$/);
    expect(shown[4]).toMatch(/^ {2}2 of 9 trials, 1 running, \d+:\d\d left$/);
    for (const line of shown) expect(line.length).toBeLessThan(80);
    progress.clear();
    expect(lines()).toEqual([""]);
  });
});

test("in plain lines nothing is obeyed by a terminal", () => {
  const { stream, lines } = screen();
  const sweep = sweepOf(sphere.space);
  const progress = createSweepProgress("plain", sweep, { total: undefined, before: [], stream });
  const problem = "no \u009b31m such\nthing \u202e";
  progress.end({ ...result(1, 1), status: "failed", value: null, problem, assigned: { "x.\u0007y": "\u009b[" } }, 1);
  expect(lines().join("\n")).toMatch(
    /^trial 1  no .u009b31m such.nthing .u202e  failed after 1 epoch  .u0007y ".u009b\["\n$/,
  );
});

test("hyperparameters go by the ends of their paths that tell them apart", () => {
  const paths = ["optimizer.learning_rate", "layers.first.units", "layers.second.units"];
  expect([...shortNames(paths).values()]).toEqual(["learning_rate", "first.units", "second.units"]);
});

test("curves are bars, the last value among them", () => {
  expect(sparkline([1, 2, 3, null, 8], 8, true)).toBe("▁▂▃ █");
  expect(sparkline([3, 3], 8, true)).toBe("▁▁");
  expect(sparkline([], 8, true)).toBe("");
  expect(
    sparkline(
      Array.from({ length: 100 }, (_, i) => i),
      10,
      false,
    ),
  ).toMatch(/^.{9}#$/);
});
