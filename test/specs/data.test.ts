import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { flowerCsv } from "../../scripts/flower.ts";
import { parityCsv } from "../../scripts/parity.ts";
import { describeWithOracle, oracle } from "../oracle/paths.ts";
import { csv, readCsv } from "./specs.ts";

function numbers(rows: readonly (readonly string[])[]): number[][] {
  return rows.map((row) => row.map(Number));
}

/** The largest difference between two tables of one shape. */
function difference(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number {
  expect(a.map((row) => row.length)).toEqual(b.map((row) => row.length));
  return Math.max(...a.flatMap((row, i) => row.map((value, j) => Math.abs(value - b[i]![j]!))));
}

/** sin, cos and log differ between engines in the last bit; coordinates are below 5, where a bit is 9e-16. */
const LAST_BITS = 1e-14;

describe("the flower", () => {
  test("is what its formula gives", () => {
    const { header, rows } = readCsv("data/flower.csv");
    const generated = csv(flowerCsv());
    expect(header).toEqual(generated.header);
    expect(difference(numbers(rows), numbers(generated.rows))).toBeLessThan(LAST_BITS);
  });

  test("has 200 points of each class", () => {
    const classes = readCsv("data/flower.csv").rows.map((row) => row[2]);
    expect(["0", "1"].map((y) => classes.filter((each) => each === y).length)).toEqual([200, 200]);
  });
});

test("parity of 8 bits: the file is what its script gives, each input once, with its parity", () => {
  const text = readFileSync(new URL("../../specs/data/parity8.csv", import.meta.url), "utf8");
  expect(text).toBe(parityCsv(8));
  const rows = numbers(csv(text).rows);
  expect(new Set(rows.map((row) => row.slice(0, 8).join(""))).size).toBe(256);
  for (const row of rows) expect(row.slice(0, 8).filter((bit) => bit === 1).length % 2).toBe(row[8]);
});

test("xor has its four rows", () => {
  expect(numbers(readCsv("data/xor.csv").rows)).toEqual([0, 1, 2, 3].map((i) => [i >> 1, i & 1, (i >> 1) ^ (i & 1)]));
});

describeWithOracle("bundled data against the oracle's", () => {
  const original = (...parts: string[]) => csv(readFileSync(oracle("data", ...parts), "utf8"));

  test("flower: numpy's points", () => {
    const { rows } = readCsv("data/flower.csv");
    expect(difference(numbers(rows), numbers(original("toy2d", "planar_flower.csv").rows))).toBeLessThan(LAST_BITS);
  });

  test("digits: the same numbers, row by row", () => {
    const { header, rows } = readCsv("data/digits.csv");
    const expected = original("tabular", "digits.csv");
    expect(header).toEqual([...expected.header.slice(0, 64), "digit"]);
    expect(rows).toHaveLength(1797);
    expect(difference(numbers(rows), numbers(expected.rows))).toBe(0);
  });

  test("iris: the same numbers, row by row, species by name", () => {
    const { header, rows } = readCsv("data/iris.csv");
    const expected = original("tabular", "iris.csv");
    const species = ["setosa", "versicolor", "virginica"]; // scikit-learn's target_names
    expect([...header.slice(0, 4).map((name) => `${name}_cm`), "target"]).toEqual(expected.header);
    expect(rows).toHaveLength(150);
    const coded = rows.map((row) => [...row.slice(0, 4).map(Number), species.indexOf(row[4]!)]);
    expect(difference(coded, numbers(expected.rows))).toBe(0);
  });
});
