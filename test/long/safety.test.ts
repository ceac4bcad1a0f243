import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { root } from "../cli/process.ts";

test("ten thousand hostile strings in all that is written and shown", () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", "test/safety", "--reporter=json"],
    { cwd: root, encoding: "utf8", env: { ...process.env, LAYERC_HOSTILE_STRINGS: "10000" }, maxBuffer: 2 ** 28 },
  );
  const { numPassedTests, numFailedTests } = JSON.parse(stdout) as Record<string, number>;
  console.log(`test/safety with 10,000 strings: ${numPassedTests} passed, ${numFailedTests} failed`);
  expect(numFailedTests).toBe(0);
  expect(status).toBe(0);
});
