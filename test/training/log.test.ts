import { describe, expect, test } from "vitest";
import { createReporter, type LogKind } from "../../src/training/log.ts";

/** A reporter of 60 epochs with a clock and a stream of the test's own. */
function rig(kind: LogKind, total = 60) {
  const clock = { milliseconds: 1000 };
  const writes: string[] = [];
  const stream = { columns: 60, write: (text: string) => writes.push(text) };
  const look = { unicode: false, colour: false };
  const reporter = createReporter(kind, { stream, total, unit: "epoch", look, now: () => clock.milliseconds });
  return { clock, writes, stream, reporter };
}

/** Four steps of 25 examples an epoch, each step `milliseconds` long; validated after each epoch. */
function train({ clock, reporter }: ReturnType<typeof rig>, epochs: number, milliseconds: number): void {
  for (let step = 1; step <= 4 * epochs; step++) {
    clock.milliseconds += milliseconds;
    const validation = step % 4 === 0 ? { cost: 2 / step, accuracy: 0.5 } : undefined;
    reporter.report({ done: step / 4, examples: 25 * step, cost: 1 / step, validation });
  }
}

describe("on a terminal", () => {
  test("one line is redrawn in place, at most 20 times a second, and the last state is drawn", () => {
    const run = rig("tty");
    train(run, 60, 5);
    expect(run.writes.length).toBeGreaterThan(15);
    expect(run.writes.length).toBeLessThanOrEqual(1 + (240 * 5) / 50);
    for (const text of run.writes) expect(text).toMatch(/^\r[^\r\n]{1,59}\x1b\[K$/);
    expect(run.writes.at(-1)).toContain("epoch 60/60");
  });

  test("follows the width of the window", () => {
    const run = rig("tty");
    train(run, 1, 60);
    run.stream.columns = 12;
    run.clock.milliseconds += 60;
    run.reporter.report({ done: 1.25, examples: 125, cost: 1 });
    expect(run.writes.at(-1)).toBe("\repoch  1/60\x1b[K");
  });

  test("the validation cost stays until the next one", () => {
    const run = rig("tty");
    run.stream.columns = 120;
    train(run, 1, 60);
    run.clock.milliseconds += 60;
    run.reporter.report({ done: 1.25, examples: 125, cost: 1 });
    expect(run.writes.at(-1)).toContain("validation cost 0.5000");
  });

  test("clear takes the line away, and only where one is", () => {
    const run = rig("tty");
    run.reporter.clear();
    expect(run.writes).toEqual([]);
    train(run, 1, 5);
    run.reporter.clear();
    run.reporter.clear();
    expect(run.writes.slice(1)).toEqual(["\r\x1b[K"]);
    train(run, 1, 1);
    expect(run.writes[2]).toContain("epoch  0/60");
  });

  test("finish replaces the line by the summary", () => {
    const run = rig("tty", 2);
    train(run, 2, 100);
    run.reporter.finish();
    const summary = "trained 2 epochs in 0.80 s: cost 0.1250, validation cost 0.2500, accuracy 0.5000\n";
    expect(run.writes.slice(-2)).toEqual(["\r\x1b[K", summary]);
  });

  test("a training that never took a step ends without a summary", () => {
    const run = rig("tty");
    run.reporter.finish();
    expect(run.writes).toEqual([]);
  });
});

test("plain lines: twelve of 60 epochs, then the summary", () => {
  const run = rig("plain");
  train(run, 60, 100);
  run.reporter.finish();
  expect(run.writes).toHaveLength(13);
  expect(run.writes[0]).toBe("epoch  5/60  cost 0.0500  validation cost 0.1000  accuracy 0.5000  250 examples/s\n");
  expect(run.writes[11]).toMatch(/^epoch 60\/60/);
  expect(run.writes[12]).toMatch(/^trained 60 epochs in 24\.0 s/);
});

test("plain lines: the last one comes where the epochs do not divide", () => {
  const run = rig("plain", 62);
  train(run, 62, 100);
  const epochs = run.writes.map((line) => Number(line.slice(6, 8)));
  expect(epochs).toEqual([5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 62]);
});

test("json: one object for each epoch and one for the end", () => {
  const run = rig("json", 3);
  train(run, 3, 100);
  run.reporter.finish();
  const events = run.writes.map((line) => JSON.parse(line) as Record<string, unknown>);
  const kinds = events.map(({ event, epoch }) => [event, epoch]);
  expect(kinds).toEqual([["progress", 1], ["progress", 2], ["progress", 3], ["end", 3]]);
  expect(events[3]).toMatchObject({ seconds: 1.2, examples_per_second: 250, validation: { accuracy: 0.5 } });
});

test("the time left is steady through a hiccup and follows a lasting change", () => {
  const run = rig("tty", 1000);
  const left = (): number => {
    const [, minutes, seconds] = /(\d+):(\d\d) left/.exec(run.writes.at(-1) ?? "") ?? [];
    return 60 * Number(minutes) + Number(seconds);
  };
  let done = 0;
  const epochs = (count: number, milliseconds: number): void => {
    for (let i = 0; i < count; i++) {
      run.clock.milliseconds += milliseconds;
      run.reporter.report({ done: ++done, examples: 100 * done, cost: 1 });
    }
  };
  epochs(100, 100);
  expect(left()).toBe(90);
  epochs(1, 1000);
  expect(left()).toBeGreaterThan(85);
  expect(left()).toBeLessThan(110);
  epochs(100, 400);
  expect(left()).toBeGreaterThan(0.95 * 800 * 0.4);
  expect(left()).toBeLessThan(1.05 * 800 * 0.4);
});
