/** Hostile text in reports of sweeps: names, paths, values, problems, commands. */
import { expect, test } from "vitest";
import { sweepPage } from "../../src/report/sweep-page.ts";
import { listed } from "../../src/sweep/domain.ts";
import type { Result } from "../../src/sweep/search.ts";
import { summaryOf } from "../../src/sweep/summary.ts";
import { elementsOf } from "../support/xml.ts";
import { sweepOf } from "../sweep/functions.ts";
import { chunks, COUNT, hostileStrings, MARKER, unsafeIn } from "./strings.ts";

/** A report with a text in every place that takes some. */
function reportWith([a = "", b = a, c = a, d = a, e = a, f = a, g = a, h = a]: readonly string[]): string {
  const space = [
    { path: `first.${a}`, domain: listed([`x ${b}`, `y ${c}`, 3]), when: [] },
    { path: `second.${d}`, domain: listed([1, 2, 3, 4]), when: [] },
  ];
  const sweep = sweepOf(space);
  const results = Array.from({ length: 12 }, (_, i): Result => {
    const failed = i === 4;
    return {
      trial: i + 1,
      assigned: { [space[0]!.path]: [`x ${b}`, `y ${c}`, 3][i % 3]!, [space[1]!.path]: 1 + (i % 4) },
      status: failed ? "failed" : i % 5 === 1 ? "terminated" : "complete",
      ...{ value: failed ? null : 1 / (i + 1), values: [failed ? null : 1 / (i + 1)], epochs: 3, work: 3, rungs: [] },
      curve: failed
        ? { epoch: [], cost: [], value: [] }
        : { epoch: [1, 2, 3], cost: [3, 2, i + 1], value: [1, null, 0.5] },
      ...(failed && { problem: e }),
    };
  });
  const facts = { name: f, network: g, kernels: h, started: a, elapsed: 12, version: a, command: `layerc ${b}` };
  return sweepPage(sweep, summaryOf(sweep, results), results, facts);
}

const shapeOf = (page: string): string[] =>
  elementsOf(page).map(({ name, attributes }) => [name, ...Object.keys(attributes)].join(" "));

test("the elements and attributes are those of a harmless one", { timeout: 120_000 }, () => {
  const expected = shapeOf(reportWith(["harmless"]));
  expect(expected.length).toBeGreaterThan(100);
  for (const batch of chunks(hostileStrings(COUNT), 8)) {
    const page = reportWith(batch);
    expect(unsafeIn(page)).toBe("");
    expect(shapeOf(page), JSON.stringify(batch)).toEqual(expected);
    for (const { name, text } of elementsOf(page)) if (name === "style") expect(text).not.toContain(MARKER);
  }
});

test("of a sweep in which no trial has a number there is one, too", () => {
  const sweep = sweepOf([{ path: "a", domain: listed([1, 2]), when: [] }]);
  const curve = { epoch: [], cost: [], value: [] };
  const result: Result = {
    trial: 1,
    assigned: { a: 1 },
    status: "failed",
    value: null,
    values: [],
    epochs: 0,
    work: 0,
    rungs: [],
    curve,
  };
  const facts = {
    name: "a-1",
    network: "a",
    kernels: "js",
    started: "2026-01-01T00:00:00Z",
    elapsed: 1,
    version: "0.1.0",
    command: undefined,
  };
  const texts = elementsOf(sweepPage(sweep, summaryOf(sweep, [result]), [result], facts)).map(({ text }) => text);
  expect(texts).toContain("No trial has a val_cost.");
});
