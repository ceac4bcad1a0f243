import { expect, test } from "vitest";
import { killAndGoOn } from "../cli/kills.ts";

test("a hundred kills at random moments cost no training a bit, and no run what it had", async () => {
  const { goneOn } = await killAndGoOn(100, 2);
  expect(goneOn).toBeGreaterThan(30);
});
