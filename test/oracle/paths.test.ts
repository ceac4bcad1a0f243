import { existsSync } from "node:fs";
import { basename } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { describeWithOracle, hasOracle, oracle, skipReason } from "./paths.ts";

test("paths are within the oracle's folder", () => {
  expect(basename(oracle("course", "training_runs.json"))).toBe("training_runs.json");
  expect(hasOracle).toBe(existsSync(oracle()));
  expect(skipReason).toContain(oracle());
});

test("a folder that LAYERC_ORACLE names must be there", async () => {
  vi.stubEnv("LAYERC_ORACLE", "/nonexistent/oracle");
  vi.resetModules();
  onTestFinished(() => void vi.unstubAllEnvs());
  await expect(import("./paths.ts")).rejects.toThrow("LAYERC_ORACLE names /nonexistent/oracle, which is absent");
});

describeWithOracle("the oracle", () => {
  test("has the files that its tests read", () => {
    for (const part of ["course", "data", "differential", "optimizers", "edge", "reference_runs"]) {
      expect(existsSync(oracle(part)), part).toBe(true);
    }
  });
});
