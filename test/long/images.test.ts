/** MNIST and Fashion-MNIST as their specs have it, whole: some minutes each in TypeScript kernels. */
import { describe, expect, test } from "vitest";
import { readIdx } from "../../src/data/idx.ts";
import { readJson, readSafetensors } from "../oracle/npz.ts";
import { describeWithOracle, oracle } from "../oracle/paths.ts";
import { compileAndImport } from "../support/module.ts";
import { textOfSpec } from "../support/specs.ts";
import { trainSpec } from "../support/training.ts";

/** PyTorch's training of the same network from given weights, without shuffling, in float32. */
interface Run {
  readonly config: { readonly batch_size: number; readonly epochs: number };
  readonly float32: {
    readonly epochs: readonly { readonly mean_train_loss_during_epoch: number; readonly test_metric: number }[];
  };
}

describeWithOracle("images of 28 × 28 pixels", () => {
  describe.each([
    ["mnist", "mnist", "mnist_784-128-64-10", 0.97],
    ["fashion_mnist", "fashion-mnist", "fashion_784-128-64-10", 0.87],
  ])("%s", (spec, folder, id, accuracy) => {
    test("ten epochs from its seed reach the test accuracy", async () => {
      const { trainer, data, records } = await trainSpec(spec, { folder: oracle("data", folder) });
      expect(records).toHaveLength(10);
      expect(trainer.evaluate(data.test!).accuracy).toBeGreaterThanOrEqual(accuracy);
    });

    // Two float32 runs part where a ReLU switches: tightly in the first epoch, loosely after.
    test("five epochs from PyTorch's weights have its losses and accuracies", async () => {
      const { config, float32 } = readJson<Run>(oracle("reference_runs", `${id}.json`));
      const { module } = await compileAndImport(textOfSpec(spec));
      const trainer = module.createTrainer({ examples: config.batch_size });
      for (const [name, { data }] of readSafetensors(oracle("reference_runs", `${id}.init.safetensors`))) {
        trainer.parameters[name]!.data.set(Float64Array.from(data, Number));
      }
      const part = async (name: string) => ({
        X: (await readIdx(oracle("data", folder, `${name}-images-idx3-ubyte`))).data,
        Y: (await readIdx(oracle("data", folder, `${name}-labels-idx1-ubyte`))).data,
      });
      const records = trainer.fit(
        { ...(await part("train")), validation: await part("t10k") },
        { epochs: config.epochs, batchSize: config.batch_size, shuffle: false, validateEvery: 1 },
      );
      expect(records.length).toBe(float32.epochs.length);
      for (const [i, { cost, validation }] of records.entries()) {
        const { mean_train_loss_during_epoch: loss, test_metric } = float32.epochs[i]!;
        expect(Math.abs(cost / loss - 1)).toBeLessThan(i === 0 ? 1e-3 : 0.03);
        expect(Math.abs(validation!.accuracy! - test_metric)).toBeLessThan(i === 0 ? 0.003 : 0.01);
      }
    });
  });
});
