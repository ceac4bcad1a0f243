import { describe, expect, test } from "vitest";
import type { Result } from "../../bench/compare.ts";
import { pageOf } from "../../bench/page.ts";
import { ratioOf, ratioText, rowsOf, short, type Report } from "../../bench/report.ts";

const result = (contestant: string, rates: readonly number[], more: Partial<Result> = {}): Result => ({
  workload: "T3",
  task: "train",
  contestant,
  rates,
  loss: 2.3,
  checksum: 1,
  ...more,
});

const report: Report = {
  machine: { processor: "A processor", cores: 2, memory: 24, system: "linux x64", node: "20.20.2" },
  threads: 1,
  pinned: true,
  rounds: 3,
  workloads: [
    { name: "T3", n: [784, 128, 64, 10], batch: 64, optimizer: "adam", tasks: ["train"], flop: { train: 29e6 } },
  ],
  participants: [
    { name: "layerc-js", version: "js", runtime: "Node 20.20.2" },
    { name: "layerc-simd", version: "simd", runtime: "Node 20.20.2" },
    { name: "numpy", version: "2.4.6", runtime: "Python 3.11.7" },
    { name: "brain.js", version: "2.0.0", runtime: "Node 20.20.2" },
    { name: "jax", missing: "ModuleNotFoundError: No module named 'jax'" },
  ],
  results: [
    result("layerc-js", [110, 100, 120]),
    result("layerc-simd", [1000, 1200, 800]),
    result("numpy", [500, 200, 400]),
    result("brain.js", [10, 10, 10], { differs: "updates after each example" }),
  ],
  failures: [],
};

test("a ratio is of medians, its spread of rounds", () => {
  expect(ratioOf([1000, 1200, 800], [500, 200, 400])).toEqual({ median: 2.5, min: 2, max: 6, runs: 3 });
  expect(ratioText(ratioOf([1, 2, 3, 4], [1, 1, 1, 1]))).toBe("2.50 (1.00 … 4.00)");
});

test("three digits", () => {
  const texts = [8_034_000, 999_600, 558_700, 14_230, 9994, 742.4, 94.06, 9.996, 0.333, 0.0521].map(short);
  expect(texts).toEqual(["8.03M", "1.00M", "559k", "14.2k", "9994", "742", "94.1", "10.0", "0.33", "0.0521"]);
});

test("each peer has a ratio to each of layerc's kernels", () => {
  const rows = rowsOf(report, "T3", "train");
  const medians = (ratios: ReadonlyMap<string, { median: number }>) =>
    [...ratios].map(([name, { median }]) => [name, median]);
  expect(rows.map(({ result, ratios }) => [result.contestant, medians(ratios)])).toEqual([
    ["layerc-js", []],
    ["layerc-simd", []],
    ["numpy", [["layerc-js", 110 / 400], ["layerc-simd", 2.5]]],
    ["brain.js", [["layerc-js", 11], ["layerc-simd", 100]]],
  ]);
});

describe("the page", () => {
  test("has medians, ratios, and what does not compare", () => {
    const page = pageOf([report]);
    for (const line of [
      "## Node 20.20.2, one thread",
      "A processor, 2 cores, 24 GiB, linux x64; one thread, each contestant on the same core; 3 rounds.",
      "| T3 | 784-128-64-10 | 64 | adam | 29,000,000 | of the size of MNIST |",
      "| jax | JAX: all steps of a run compiled into one `lax.scan` | not measured |",
      "| numpy | 400 | 11.60 | 0.28 (0.22 … 0.50) | 2.50 (2.00 … 6.00) |",
      "| brain.js (other work) | 10.0 | 0.29 | 11.0 (10.0 … 12.0) | 100 (80.0 … 120) |",
      "`brain.js` does other work: updates after each example.",
      "| T3 | training steps a second | layerc-simd | numpy | 2.50 (2.00 … 6.00) |",
      "- `jax`: ModuleNotFoundError: No module named 'jax'",
    ]) {
      expect(page.split("\n")).toContain(line);
    }
  });

  test("names all who are faster than the fastest kernels, the fastest first", () => {
    const ahead = [result("numpy", [2000, 2000, 2000]), result("jax", [4000, 4000, 4000]), result("torch", [1, 1, 1])];
    const page = pageOf([{ ...report, results: [...report.results.slice(0, 2), ...ahead] }]);
    expect(page).toContain("| T3 | training steps a second | layerc-simd | jax, numpy | 0.25 (0.20 … 0.30) |\n");
  });

  test("is the same for the same reports, in whatever order workloads were measured", () => {
    const other: Report = {
      ...report,
      workloads: [{ ...report.workloads[0]!, name: "T1" }],
      results: report.results.map((each) => ({ ...each, workload: "T1" as const })),
    };
    const page = pageOf([report, other]);
    expect(pageOf([report, other])).toBe(page);
    expect(page.indexOf("### T1")).toBeLessThan(page.indexOf("### T3"));
    expect(page.match(/^## Node/gm)).toHaveLength(1);
    expect(pageOf([report, { ...report, threads: 2 }]).match(/^## Node/gm)).toHaveLength(2);
    expect(() => pageOf([])).toThrow("there is no report");
  });
});
