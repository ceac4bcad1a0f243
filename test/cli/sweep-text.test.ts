import { expect, test } from "vitest";
import { summaryLines } from "../../src/cli/sweep-text.ts";
import { listed, range } from "../../src/sweep/domain.ts";
import type { Result } from "../../src/sweep/search.ts";
import type { Assignment } from "../../src/sweep/space.ts";
import { summaryOf } from "../../src/sweep/summary.ts";
import { sweepOf } from "../sweep/functions.ts";

const LOOK = { columns: 80, unicode: false, colours: false, interactive: false } as never;
const trial = (number: number, value: number, assigned: Assignment): Result => ({
  ...{ trial: number, assigned, status: "complete", value, values: [value], epochs: 2, work: 2, rungs: [] },
  curve: { epoch: [1, 2], cost: [1, value], value: [1, value] },
});

test("parallel coordinates: each trial's letter where its value lies between the ends", () => {
  const space = [
    { path: "optimizer.type", domain: listed(["adam", "momentum"]), when: [] },
    { path: "optimizer.learning_rate", domain: range({ low: 0.001, high: 1, log: true, step: undefined }), when: [] },
    { path: "optimizer.momentum", domain: range({ low: 0, high: 0.7, log: false, step: undefined }), when: [] },
  ];
  const sweep = sweepOf(space);
  const results = [
    trial(1, 5, { "optimizer.type": "momentum", "optimizer.learning_rate": 1, "optimizer.momentum": 0.7 }),
    trial(2, 1, { "optimizer.type": "adam", "optimizer.learning_rate": 0.001 }),
    trial(3, 2, { "optimizer.type": "adam", "optimizer.learning_rate": 0.001 }),
    trial(4, 3, { "optimizer.type": "momentum", "optimizer.learning_rate": 0.01, "optimizer.momentum": 0 }),
    trial(5, 4, { "optimizer.type": "momentum", "optimizer.learning_rate": 1, "optimizer.momentum": 0.1 }),
  ];
  const lines = summaryLines(sweep, summaryOf(sweep, results), LOOK);
  expect(lines.slice(lines.lastIndexOf("") + 1).map((line) => line.trim().split(/ +/))).toEqual([
    ["type", "learning_rate", "momentum", "val_cost"],
    ["momentum", "1", "0.7", "5.0000"],
    ["|", "xy", "y", "y"],
    ["|", "|", "|", "|"],
    ["Cxy", "|", "|", "x"],
    ["|", "|", "|", "|"],
    ["|", "|", "|", "C"],
    ["AB", "C", "|", "B"],
    ["|", "|", "x", "|"],
    ["|", "AB", "C", "A"],
    ["adam", "0.001", "0", "1.0000"],
  ]);
});
