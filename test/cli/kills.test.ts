import { expect, test } from "vitest";
import { killAndGoOn } from "./kills.ts";

test("a training that is killed at random moments ends as one that never was; test/long/ has a hundred", async () => {
  const { goneOn } = await killAndGoOn(5, 1);
  expect(goneOn).toBeGreaterThan(0);
});
