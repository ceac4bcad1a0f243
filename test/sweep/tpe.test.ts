/** Searches on functions that others use for it, whose least values are known. */
import { describe, expect, test } from "vitest";
import { range } from "../../src/sweep/domain.ts";
import { samplerOf, STARTUP } from "../../src/sweep/sampler.ts";
import { branin, conditional, hartmann6, leastOf, median, minimize, sphere, sweepOf } from "./functions.ts";

const SEEDS = [1, 2, 3, 4, 5];
const trials = (count: number) => ({ trials: count, minutes: undefined });

describe("the tree-structured Parzen estimator finds in 60 trials what random search does not in 200", () => {
  test.each(Object.entries({ branin, sphere, hartmann6, conditional }))("%s", async (_, of) => {
    const random = await Promise.all(
      SEEDS.map(async (seed) => leastOf(await minimize(of, { method: "random", seed, budget: trials(200) }))),
    );
    const ours = await Promise.all(
      SEEDS.map(async (seed) => leastOf(await minimize(of, { seed, budget: trials(60) }))),
    );
    expect(Math.min(...random, ...ours)).toBeGreaterThanOrEqual(of.least - 1e-6);
    expect(median(ours)).toBeLessThan(median(random));
  });
});

test("a parameter that is not there is not set, and what is drawn for it is not learnt from", async () => {
  const results = await minimize(conditional, { seed: 2, budget: trials(60) });
  for (const { assigned } of results) {
    const names = { left: ["kind", "p"], right: ["kind", "q"], neither: ["kind"] }[assigned["kind"] as "left"];
    expect(Object.keys(assigned)).toEqual(names);
  }
  const late = results.slice(30).map(({ assigned }) => assigned["kind"]);
  expect(late.filter((kind) => kind === "right").length).toBeGreaterThan(late.length / 2);
});

test("what is being tried is not tried again at once", () => {
  const space = [{ path: "q", domain: range({ low: 0, high: 1, log: false, step: undefined }), when: [] }];
  const sampler = samplerOf(sweepOf(space));
  const ended = Array.from({ length: 40 }, (_, i) => {
    return { trial: i + 1, values: { q: i / 40 }, loss: (i / 40 - 0.8) ** 2, rungs: [], complete: true };
  });
  const near = (pending: readonly { readonly q: number }[]): number => {
    const all = Array.from({ length: 60 }, (_, k) => sampler(100 + k, { ended, pending }));
    return all.filter((values) => Math.abs((values!["q"] as number) - 0.8) < 0.05).length;
  };
  expect(near([])).toBeGreaterThan(30);
  expect(near(Array.from({ length: 8 }, () => ({ q: 0.8 })))).toBeLessThan(near([]) / 2);
});

test("the first trials are those of random search", async () => {
  const [random, ours] = [
    await minimize(branin, { method: "random", seed: 3, budget: trials(20) }),
    await minimize(branin, { seed: 3, budget: trials(20) }),
  ];
  expect(ours.slice(0, STARTUP)).toEqual(random.slice(0, STARTUP));
  expect(ours.slice(STARTUP)).not.toEqual(random.slice(STARTUP));
});

test("a grid has every combination once, the last parameter changing fastest", async () => {
  const { listed } = await import("../../src/sweep/domain.ts");
  const space = [
    { path: "a", domain: listed(["x", "y"]), when: [] },
    { path: "b", domain: listed([2, 1]), when: [{ path: "a", values: ["y"] }] },
  ];
  const sampler = samplerOf(sweepOf(space, { method: "grid" }));
  const all = [1, 2, 3, 4].map((trial) => sampler(trial, { ended: [], pending: [] }));
  expect(all).toEqual([{ a: "x" }, { a: "y", b: 1 }, { a: "y", b: 2 }, undefined]);
});
