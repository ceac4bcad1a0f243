import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatClock, formatCost, formatDuration, formatRate, jsonLine } from "../../src/training/progress.ts";
import { plainInterval, plainLine, progressLine, summaryLine, type Report } from "../../src/training/progress.ts";

const VALIDATION = "validation cost 0.3988  accuracy 0.9722";
const PLAIN = { unicode: true, colour: false };

function report(changes: Partial<Report> = {}): Report {
  return {
    done: 12.5,
    total: 60,
    unit: "epoch",
    cost: 0.34123,
    validation: { cost: 0.39876, accuracy: 0.97222 },
    examplesPerSecond: 412_345,
    secondsLeft: 42.2,
    seconds: 3.217,
    ...changes,
  };
}

describe("figures", () => {
  test.each([
    [0, "0"], [0.34123, "0.3412"], [-0.5, "-0.5000"], [9.99996, "10.0000"], [12.3456, "12.346"], [123.456, "123.46"],
    [12345.67, "12345.7"], [0.000341, "3.41e-4"], [1.5e38, "1.50e+38"], [NaN, "NaN"], [Infinity, "Infinity"],
  ])("the cost %d is written %s", (cost, text) => expect(formatCost(cost)).toBe(text));

  test.each([
    [0, "0.0"], [8.74, "8.7"], [9.96, "10"], [999.4, "999"], [999.6, "1.0k"], [9_960, "10k"], [412_345, "412k"],
    [999_600, "1.0M"], [1_234_567, "1.2M"], [2.5e9, "2.5G"],
  ])("%d a second is written %s", (rate, text) => expect(formatRate(rate)).toBe(text));

  test.each([[0, "0:00"], [0.2, "0:01"], [59.5, "1:00"], [185, "3:05"], [3723, "1:02:03"], [360_000, "100:00:00"]])(
    "%d seconds left are shown as %s",
    (seconds, text) => expect(formatClock(seconds)).toBe(text),
  );

  test.each([
    [0.0421, "0.04 s"], [0.996, "1.0 s"], [3.217, "3.2 s"], [59.94, "59.9 s"], [59.96, "1 min 0 s"],
    [125.4, "2 min 5 s"], [3599.7, "1 h 0 min"], [3720, "1 h 2 min"],
  ])("%d seconds passed are written %s", (seconds, text) => expect(formatDuration(seconds)).toBe(text));
});

describe("the progress line", () => {
  test.each([
    [140, `epoch 12/60  ━━━━━━────────────────────────  0:43 left  cost 0.3412  ${VALIDATION}  412k examples/s`],
    [120, `epoch 12/60  ━━━━━────────────────────  0:43 left  cost 0.3412  ${VALIDATION}  412k examples/s`],
    [100, "epoch 12/60  ━━━────────────────  0:43 left  cost 0.3412  validation 0.3988  accuracy 0.9722  412k/s"],
    [80, "epoch 12/60  ━━─────────  0:43 left  cost 0.3412  val 0.3988  acc 0.9722  412k/s"],
    [72, "epoch 12/60  ━━─────────  0:43 left  cost 0.3412  val 0.3988  acc 0.9722"],
    [60, "epoch 12/60  ━━─────────  0:43 left  cost 0.3412  acc 0.9722"],
    [45, "epoch 12/60  ━───────  0:43 left  cost 0.3412"],
    [40, "epoch 12/60  ━━────────────  cost 0.3412"],
    [24, "epoch 12/60  cost 0.3412"],
    [20, "epoch 12/60"],
    [5, "epoch"],
  ])("in %d columns", (width, line) => expect(progressLine(report(), width, PLAIN)).toBe(line));

  test("says what is not known yet", () => {
    const start = report({ done: 0.1, validation: undefined, examplesPerSecond: undefined, secondsLeft: undefined });
    expect(progressLine(start, 80, PLAIN)).toBe("epoch  0/60  ──────────────────────────────  -:-- left  cost 0.3412");
  });

  test("measures a regression by its mean squared error, and draws in ASCII", () => {
    const regression = report({ validation: { cost: 0.2, meanSquaredError: 0.4 } });
    const line = progressLine(regression, 80, { unicode: false, colour: false });
    expect(line).toBe("epoch 12/60  ##---------  0:43 left  cost 0.3412  val 0.2000  MSE 0.4000  412k/s");
  });

  test("never exceeds its width, and colour changes nothing else", () => {
    const number = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, 0));
    const known = fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }), { nil: undefined });
    const reports = fc.record({
      done: fc.double({ min: 0, max: 1e6, noNaN: true }),
      total: fc.integer({ min: 1, max: 1e6 }),
      unit: fc.constantFrom("epoch" as const, "iteration" as const),
      cost: number,
      validation: fc.option(fc.record({ cost: number, accuracy: known }), { nil: undefined }),
      examplesPerSecond: known,
      secondsLeft: known,
      seconds: fc.double({ min: 0, max: 1e6, noNaN: true }),
    });
    fc.assert(
      fc.property(reports, fc.integer({ min: 0, max: 200 }), (any, width) => {
        const line = progressLine(any, width, PLAIN);
        expect(line.length).toBeLessThanOrEqual(width);
        expect(stripVTControlCharacters(progressLine(any, width, { unicode: true, colour: true }))).toBe(line);
      }),
    );
  });
});

describe("lines of a log", () => {
  test("plain", () => {
    expect(plainLine(report({ done: 5 }))).toBe(
      "epoch  5/60  cost 0.3412  validation cost 0.3988  accuracy 0.9722  412k examples/s",
    );
    const little = report({ done: 60, validation: undefined, examplesPerSecond: undefined });
    expect(plainLine(little)).toBe("epoch 60/60  cost 0.3412");
  });

  test("plain lines come 8 to 20 times, or once for each of fewer", () => {
    expect([1, 20, 21, 60, 100, 2500, 10_000].map(plainInterval)).toEqual([1, 1, 2, 5, 5, 200, 500]);
    for (let total = 1; total < 3000; total++) {
      const lines = Math.floor(total / plainInterval(total));
      expect(lines).toBeLessThanOrEqual(20);
      expect(lines).toBeGreaterThanOrEqual(Math.min(total, 8));
    }
  });

  test("json", () => {
    expect(JSON.parse(jsonLine(report({ done: 5 }), "progress"))).toEqual({
      event: "progress", epoch: 5, total: 60, cost: 0.34123,
      validation: { cost: 0.39876, accuracy: 0.97222 }, seconds: 3.217, examples_per_second: 412_345,
    });
    const little = report({ cost: NaN, unit: "iteration", validation: undefined, examplesPerSecond: undefined });
    const end = { event: "end", iteration: 12.5, total: 60, cost: null, seconds: 3.217 };
    expect(JSON.parse(jsonLine(little, "end"))).toEqual(end);
  });

  test("the summary says how far training came", () => {
    const whole = "trained 60 epochs in 3.2 s: cost 0.3412, validation cost 0.3988, accuracy 0.9722";
    expect(summaryLine(report({ done: 60 }))).toBe(whole);
    expect(summaryLine(report({ validation: undefined }))).toBe("trained 12 of 60 epochs in 3.2 s: cost 0.3412");
    const one = report({ done: 1, total: 1, unit: "iteration", validation: undefined });
    expect(summaryLine(one)).toBe("trained 1 iteration in 3.2 s: cost 0.3412");
  });
});
