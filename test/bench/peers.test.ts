import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compare } from "../../bench/compare.ts";
import { addressOf, layercWith, peers } from "../../bench/contestants.ts";
import { optionsOf } from "../../bench/options.ts";
import { inFolder } from "../../bench/processes.ts";
import { prepareWorkloads } from "../../bench/workloads.ts";

/** What is installed beside bench/peers/, and what of Python's there is, each named by a contestant that needs it. */
const [node, python] = ["bench/peers/node_modules", "bench/peers/.venv/bin/python"];
const numpy = spawnSync(existsSync(python) ? python : "python3", ["-c", "import numpy"]).status === 0;
const installed = peers(1).filter(({ name, differs }) => {
  if (differs !== undefined) return false;
  if (name === "numpy") return numpy;
  return existsSync(["torch", "torch-by-hand", "jax"].includes(name) ? python : node);
});

describe("peers do the work of layerc", () => {
  const why = installed.length === 0 ? ": skipped, none is installed (bench/peers/setup.sh)" : "";
  test.skipIf(installed.length === 0)(`on a few steps of T1 … T4${why}`, async () => {
    const { results, failures } = await inFolder(async (folder) => {
      const workloads = await prepareWorkloads(folder, ["T1", "T2", "T3", "T4"], addressOf("runtime/v1")!);
      const few = workloads.map((workload) => {
        const gather = workload.images === undefined ? {} : { gather: 3 };
        return { ...workload, episodes: { train: 3, ...gather, predict1: 1, predict1024: 1 } };
      });
      const pace = { rounds: 1, warmUp: 0.001, run: 0.001 };
      return compare([layercWith("js", 1), ...installed], few, pace, () => {});
    });
    expect(failures).toEqual([]);
    expect(results.filter(({ contestant }) => contestant !== "layerc-js")).not.toHaveLength(0);
    for (const { contestant, workload, task, differs } of results) {
      expect(differs, `${contestant} on ${workload} ${task}`).toBeUndefined();
    }
  });
});

describe("options", () => {
  test("have defaults", () => {
    const workloads = ["T1", "T2", "T3", "T4", "T5"];
    expect(optionsOf([])).toEqual({ workloads, rounds: 9, threads: 1, json: undefined });
    const some = optionsOf(["--workloads", "T3,T1", "--threads", "2"]);
    expect(some).toMatchObject({ workloads: ["T3", "T1"], threads: 2 });
  });

  test.each([
    [["--rounds", "3"], "--rounds is 3; it must be a whole number from 9"],
    [["--threads", "two"], "--threads is two; it must be a whole number from 1"],
    [["--workloads", "T1,T9"], "there is no workload T9; there are T1, T2, T3, T4, T5"],
    [["--peers"], "Unknown option '--peers'"],
  ])("%s: %s", (args, message) => {
    expect(() => optionsOf(args)).toThrow(message);
  });

  test("exit code 2 where they make no sense, before anything is measured", () => {
    const args = ["scripts/run.mjs", "bench/peers.ts", "--rounds", "3"];
    const { status, stderr, stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect([status, stderr, stdout]).toEqual([2, "--rounds is 3; it must be a whole number from 9\n", ""]);
  });
});
