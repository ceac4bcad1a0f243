/** MNIST and Fashion-MNIST as their specs have it, whole: some minutes each in TypeScript kernels. */
import { expect, test } from "vitest";
import { describeWithOracle, oracle } from "../oracle/paths.ts";
import { trainSpec } from "../support/training.ts";

describeWithOracle("images of 28 × 28 pixels, ten epochs", () => {
  test.each([
    ["mnist", "mnist", 0.97],
    ["fashion_mnist", "fashion-mnist", 0.87],
  ])("%s reaches a test accuracy of %d", async (name, folder, accuracy) => {
    const { trainer, data, records } = await trainSpec(name, { folder: oracle("data", folder) });
    expect(records).toHaveLength(10);
    expect(trainer.evaluate(data.test!).accuracy).toBeGreaterThanOrEqual(accuracy);
  });
});
