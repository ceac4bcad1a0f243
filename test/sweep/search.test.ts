import { describe, expect, test } from "vitest";
import { rungEpochs, rungLimit } from "../../src/sweep/asha.ts";
import { importanceOf } from "../../src/sweep/importance.ts";
import { journalLine, readJournal, type JournalLine } from "../../src/sweep/journal.ts";
import { rankedTrials } from "../../src/sweep/rank.ts";
import { samplerOf } from "../../src/sweep/sampler.ts";
import { JournalError, observationOf, search, type Planned, type Result } from "../../src/sweep/search.ts";
import type { Outcome } from "../../src/sweep/trial.ts";
import { branin, minimize, outcomeOf, sphere, sweepOf, type TestFunction } from "./functions.ts";

const ASHA = { minEpochs: 1, reduction: 3 };

/** A training of 9 epochs whose loss falls towards the function's value, ended at its rungs as a real one is. */
function trained({ at }: TestFunction, { values, rungs }: Planned): Outcome {
  const lossAfter = (epochs: number): number => at(values) + 30 / epochs;
  const reached: number[] = [];
  for (const { epochs, limit } of rungs(9)) {
    reached.push(lossAfter(epochs));
    if (lossAfter(epochs) > limit)
      return { ...outcomeOf(lossAfter(epochs)), status: "terminated", epochs, work: epochs, rungs: reached };
  }
  return { ...outcomeOf(lossAfter(9)), epochs: 9, work: 9, rungs: reached };
}

/** Runs a sweep on so many jobs, each trial taking its time. */
async function swept(
  jobs: number,
  delay: (trial: number) => number,
  before: readonly Result[] = [],
  stopAfter = Infinity,
) {
  const sweep = sweepOf(branin.space, { asha: ASHA, parallel: 4, budget: { trials: 40, minutes: undefined } });
  const journal: Result[] = [...before];
  const ran: number[] = [];
  const results = await search({
    ...{ sweep, jobs, before },
    sampler: samplerOf(sweep),
    async run(planned) {
      ran.push(planned.trial);
      await new Promise((resolve) => setTimeout(resolve, delay(planned.trial)));
      return trained(branin, planned);
    },
    onResult: (result) => journal.push(result),
    isOver: () => journal.length >= stopAfter,
  });
  return { results, journal, ran };
}

describe("no trial depends on which of several was faster", () => {
  const slow = (trial: number): number => (trial * 7919) % 13;

  test("one job, two, four, however long each trial takes", async () => {
    const [one, two, four] = [
      await swept(1, () => 0),
      await swept(2, slow),
      await swept(4, (trial) => 12 - slow(trial)),
    ];
    expect(two.results).toEqual(one.results);
    expect(four.results).toEqual(one.results);
    expect(one.results.filter(({ status }) => status === "terminated").length).toBeGreaterThan(10);
    // The order in which they ended was another.
    expect(four.journal.map(({ trial }) => trial)).not.toEqual(one.journal.map(({ trial }) => trial));
  });

  test.each([1, 7, 20, 39])(
    "after a stop at %d trials it goes on as it would have, and repeats none",
    async (stopAfter) => {
      const whole = await swept(2, slow);
      const stopped = await swept(4, slow, [], stopAfter);
      // What was on the disk: some in the midst are missing.
      const kept = stopped.journal.filter((_, i) => i !== stopAfter - 2);
      const resumed = await swept(2, (trial) => 12 - slow(trial), kept);
      expect(resumed.results).toEqual(whole.results);
      expect(resumed.ran.filter((trial) => kept.some((each) => each.trial === trial))).toEqual([]);
    },
  );

  test("the lag is kept: with another the trials are others", async () => {
    const trials = { trials: 30, minutes: undefined };
    const [lag1, lag4] = [
      await minimize(branin, { parallel: 1, budget: trials }),
      await minimize(branin, { parallel: 4, budget: trials }),
    ];
    expect(lag4.slice(0, 10)).toEqual(lag1.slice(0, 10));
    expect(lag4).not.toEqual(lag1);
  });
});

test("a journal of other trials is refused", async () => {
  const { journal } = await swept(1, () => 0, [], 3);
  const other = journal.map((result) => (result.trial === 2 ? { ...result, assigned: { x: 1, y: 2 } } : result));
  await expect(swept(1, () => 0, other)).rejects.toThrow(
    new JournalError("trial 2 of the journal has other values than this sweep gives it"),
  );
});

test("what fails ends the search with its error, once", async () => {
  const sweep = sweepOf(branin.space, { budget: { trials: 8, minutes: undefined } });
  const failing = search({
    ...{ sweep, jobs: 4, before: [], sampler: samplerOf(sweep) },
    run: async () => Promise.reject(new Error("no thread")),
    onResult() {},
    isOver: () => false,
  });
  await expect(failing).rejects.toThrow("no thread");
});

test("values that were tried to the end are not trained again", async () => {
  const { listed } = await import("../../src/sweep/domain.ts");
  const space = [{ path: "a", domain: listed(["x", "y"]), when: [] }];
  const results = await minimize(
    { space, at: ({ a }) => (a === "x" ? 1 : 2), least: 1 },
    { parallel: 1, budget: { trials: 12, minutes: undefined } },
  );
  const fresh = results.filter((result) => result.same_as === undefined);
  expect(fresh.length).toBe(2);
  expect(results.reduce((sum, { work }) => sum + work, 0)).toBe(2);
  for (const { assigned, value } of results) expect(value).toBe(assigned["a"] === "x" ? 1 : 2);
});

describe("asynchronous successive halving", () => {
  test("has rungs at r, rη, rη², … before the end", () => {
    expect(rungEpochs({ minEpochs: 1, reduction: 3 }, 27)).toEqual([1, 3, 9]);
    expect(rungEpochs({ minEpochs: 2, reduction: 2.5 }, 30)).toEqual([2, 5, 13]);
    expect(rungEpochs({ minEpochs: 30, reduction: 3 }, 27)).toEqual([]);
  });

  test("lets the best 1/η go on, the first always, and equals alike", () => {
    expect(rungLimit([], ASHA)).toBe(Infinity);
    expect(rungLimit([5], ASHA)).toBe(5);
    expect(rungLimit([5, 4, 3, 2, 1], ASHA)).toBe(2); // the best two of six
    expect(rungLimit([1, 2, 3, 4], { minEpochs: 1, reduction: 2 })).toBe(2);
  });

  test("ranks a trial that ran on for want of others by what is known now", () => {
    const trial = (number: number, loss: number, rungs: number[], complete: boolean) => ({
      trial: number,
      values: {},
      loss,
      rungs,
      complete,
    });
    const first = trial(1, 8, [9.5, 8.5], true);
    const others = [2, 3, 4, 5, 6].map((number) => trial(number, 3 + number, [3 + number], false));
    const good = trial(7, 1, [2, 1.5], true);
    const ranked = rankedTrials([first, ...others, good], ASHA).map((each) => each.trial);
    expect(ranked).toEqual([7, 2, 3, 4, 5, 6, 1]);
    expect(
      rankedTrials([first, ...others, good], undefined)
        .map((each) => each.trial)
        .slice(0, 2),
    ).toEqual([7, 1]);
  });
});

describe("importance", () => {
  test("is that of the parameters that a function depends on", async () => {
    const weighted: TestFunction = { ...sphere, at: ({ a, b }) => 10 * (a as number) ** 2 + (b as number) ** 2 };
    const sweep = sweepOf(weighted.space, { method: "random", budget: { trials: 300, minutes: undefined } });
    const results = await minimize(weighted, sweep);
    const importance = importanceOf(
      weighted.space,
      results.map((each) => observationOf(each, sweep)),
      undefined,
    )!;
    expect(importance.map(({ path }) => path).slice(0, 2)).toEqual(["a", "b"]);
    expect(importance[0]!.share).toBeGreaterThan(0.7);
    expect(importance.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(importance.slice(2).every(({ share }) => share < 0.1)).toBe(true);
  });

  test("is unknown of few trials", () => {
    expect(importanceOf(branin.space, [], undefined)).toBeUndefined();
  });
});

describe("the journal", () => {
  const line = (trial: number): JournalLine => {
    return { ...outcomeOf(0.5), trial, assigned: { a: 1 }, at: "2026-01-01T00:00:00Z", seconds: 1, elapsed: trial };
  };
  const bytes = Buffer.from([1, 2, 3].map((trial) => journalLine(line(trial))).join(""));

  test("is read as it was written, wherever it was cut off", () => {
    expect(readJournal(bytes)).toEqual({ lines: [line(1), line(2), line(3)], length: bytes.length });
    const ends = [...bytes].flatMap((byte, i) => (byte === 0x0a ? [i + 1] : []));
    for (let length = 0; length < bytes.length; length++) {
      const whole = ends.filter((end) => end <= length).length;
      const read = readJournal(bytes.subarray(0, length));
      expect(read.lines.length, String(length)).toBe(whole);
      expect(read.length).toBe(ends[whole - 1] ?? 0);
    }
  });

  test("says which line is no trial", () => {
    const broken = Buffer.concat([bytes, Buffer.from('{"trial": 4}\n'), bytes]);
    expect(() => readJournal(broken)).toThrow(new SyntaxError("line 4 is no trial"));
    expect(() => readJournal(Buffer.from("\u0000\u0000\n"))).toThrow("line 1 is no trial");
  });
});
