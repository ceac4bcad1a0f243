/** MNIST and Fashion-MNIST as their specs have it, whole: some minutes each in TypeScript kernels. */
import { expect, test } from "vitest";
import { describeWithOracle, oracle } from "../oracle/paths.ts";
import { trainSpec } from "../support/training.ts";

describeWithOracle("images of 28 × 28 pixels, ten epochs", () => {
  test.each([
    ["mnist", 0.97, "mnist"],
    ["fashion_mnist", 0.87, "fashion-mnist"],
  ])("%s reaches a test accuracy of %d", async (name, accuracy, folder) => {
    const { trainer, data, records } = await trainSpec(name, { folder: oracle("data", folder) });
    expect(records).toHaveLength(10);
    expect(trainer.evaluate(data.test!).accuracy).toBeGreaterThanOrEqual(accuracy);
  });
});
