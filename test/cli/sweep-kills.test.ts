import { expect, test } from "vitest";
import { killSweeps } from "./sweeps.ts";

test("a sweep that is killed at random moments ends as one that never was; test/long/ has thirty", async () => {
  const { goneOn } = await killSweeps(4, 1, 700);
  expect(goneOn).toBeGreaterThan(0);
});
