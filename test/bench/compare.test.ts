import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { compare, disagreement } from "../../bench/compare.ts";
import { start, type Contestant } from "../../bench/contestant.ts";
import { exitCodeOf } from "../../bench/report.ts";
import type { Workload } from "../../bench/workloads.ts";

const PACE = { rounds: 3, warmUp: 0.001, run: 0.001 };

/** As much of a workload as the contestants of these tests read. */
const workload = { name: "T1", episodes: { train: 5, predict1: 7, predict1024: 1 } } as Workload;

function fake(name: string, loss: number, step = "ok"): Contestant {
  const script = resolve("test/bench/contestants/fake.mjs");
  return { name, command: process.execPath, args: [script, String(loss), step] };
}

const quiet = (): void => {};

describe("a contestant", () => {
  test("runs episodes from the same start", async () => {
    const one = await start(fake("one", 0.25, "talks"));
    expect(one).toMatchObject({ version: "1.2.3", runtime: `Node ${process.versions.node}` });
    expect(await one.prepare(workload, "train")).toBeUndefined();
    expect(await one.run(4)).toMatchObject({ steps: 20, loss: 0.25, checksum: 5 });
    expect((await one.run(1)).ns).toBeGreaterThan(0);
    expect((await one.memory()).heap).toBe(4096);
    expect(one.ended()).toBe(false);
    await one.end();
    expect(one.ended()).toBe(true);
  });

  test("says what it does not do, and what goes wrong", async () => {
    const skips = await start(fake("skips", 0, "skips"));
    expect(await skips.prepare(workload, "train")).toBe("inference alone");
    expect(await skips.prepare(workload, "predict1")).toBeUndefined();
    await skips.end();
    const throws = await start(fake("throws", 0, "throws"));
    await throws.prepare(workload, "train");
    await expect(throws.run(1)).rejects.toThrow("RangeError: out of range");
    expect(await throws.prepare(workload, "predict1")).toBeUndefined();
    await throws.end();
  });

  test("that dies is told of", async () => {
    const one = await start(fake("one", 0, "dies"));
    await one.prepare(workload, "train");
    await expect(one.run(1)).rejects.toThrow("one ended without a word");
    expect(one.ended()).toBe(true);
  });

  test("that cannot start says why", async () => {
    const without = { name: "x", command: process.execPath, args: ["--eval", "require('no-such-package')"] };
    await expect(start(without)).rejects.toThrow("Error: Cannot find module 'no-such-package'");
    await expect(start({ name: "x", command: "no-such-command", args: [] })).rejects.toThrow("ENOENT");
  });
});

describe("a comparison", () => {
  test("has a rate of each round for whoever ran, and says who did other work", async () => {
    const contestants = [
      fake("layerc-js", 0.5),
      fake("same", 0.50004),
      fake("other", 0.6),
      { ...fake("unlike", 0.5), differs: "another loss" },
      fake("skips", 0.5, "skips"),
      { name: "absent", command: process.execPath, args: ["--eval", "require('no-such-package')"] },
    ];
    const { participants, results, failures } = await compare(contestants, [workload], PACE, quiet);
    expect(failures).toEqual([]);
    expect(participants.at(-1)).toEqual({ name: "absent", missing: "Error: Cannot find module 'no-such-package'" });
    const train = results.filter(({ task }) => task === "train");
    expect(train.map(({ contestant, differs }) => [contestant, differs])).toEqual([
      ["layerc-js", undefined],
      ["same", undefined],
      ["other", "its loss is 0.6, where layerc's is 0.5"],
      ["unlike", "another loss"],
    ]);
    expect(results.filter(({ task }) => task === "predict1").map(({ contestant }) => contestant)).toContain("skips");
    for (const { rates } of results) {
      expect(rates).toHaveLength(PACE.rounds);
      for (const rate of rates) expect(rate).toBeGreaterThan(0);
    }
    expect(exitCodeOf({ results })).toBe(0);
  });

  test("goes on without one that fails", async () => {
    const contestants = [fake("layerc-js", 1), fake("throws", 1, "throws"), fake("dies", 1, "dies")];
    const { results, failures } = await compare(contestants, [workload], PACE, quiet);
    expect(new Set(results.map(({ contestant }) => contestant))).toEqual(new Set(["layerc-js"]));
    // The one that throws is asked again on the next task; the one that died is not.
    expect(failures).toEqual([
      "throws, T1 train: RangeError: out of range",
      "dies, T1 train: dies ended without a word",
      "throws, T1 predict1: RangeError: out of range",
      "throws, T1 predict1024: RangeError: out of range",
    ]);
    expect(exitCodeOf({ results })).toBe(1);
  });
});

test("losses and checksums agree within the tolerance, and NaN with nothing", () => {
  expect(disagreement({ loss: 1, checksum: 2 }, { loss: 1.00009, checksum: 2.0001 })).toBeUndefined();
  expect(disagreement({ loss: 1, checksum: 2 }, { loss: 1, checksum: 2.01 })).toBe(
    "its checksum is 2, where layerc's is 2.01",
  );
  expect(disagreement({ loss: NaN, checksum: 2 }, { loss: NaN, checksum: 2 })).toContain("loss is NaN");
  expect(disagreement({ loss: 1, checksum: 2 }, undefined)).toContain("nothing to compare");
});
