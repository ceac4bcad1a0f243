import { expect, test } from "vitest";
import { killSweeps } from "../cli/sweeps.ts";

test("thirty kills at random moments cost no sweep a trial, and have none run twice", async () => {
  const { goneOn } = await killSweeps(30, 2, 700);
  expect(goneOn).toBeGreaterThan(10);
});
