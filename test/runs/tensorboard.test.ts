import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { DistributionLine, EpochLine } from "../../src/runs/record.ts";
import { distributionOf } from "../../src/runs/distributions.ts";
import { crc32c, distributionEvents, epochEvents, fileVersion, summaryEvent } from "../../src/runs/tensorboard.ts";

const ascending = Uint8Array.from({ length: 32 }, (_, i) => i);

test.each<[string, Uint8Array, number]>([
  // RFC 3720, B.4.
  ["32 bytes of 0", new Uint8Array(32), 0x8a9136aa],
  ["32 bytes of 0xff", new Uint8Array(32).fill(0xff), 0x62a8ab43],
  ["0 … 31", ascending, 0x46dd794e],
  ["31 … 0", ascending.toReversed(), 0x113fdb5c],
  // The check value of the catalogue of CRC algorithms (CRC-32/ISCSI).
  ["123456789", new TextEncoder().encode("123456789"), 0xe3069283],
])("CRC-32C of %s", (_, bytes, crc) => expect(crc32c(bytes)).toBe(crc));

/**
 * Written by TensorBoard 2.21.0 itself, its RecordWriter and its messages (tensorboard.compat.proto): a version, two
 * numbers at step 1, the histogram of 32 × 0.5 and 32 × 3.5 by numpy at step 300, and a number at step 0.
 */
const BY_TENSORBOARD = readFileSync(new URL("fixtures/tensorboard-2.21.tfevents", import.meta.url));

test("the bytes are those that TensorBoard writes", () => {
  const values = Float64Array.from({ length: 64 }, (_, i) => (i < 32 ? 0.5 : 3.5));
  const ours = Buffer.concat([
    fileVersion(1764144000.25),
    summaryEvent(1764144001.5, { step: 1, scalars: { epoch_loss: 0.75, epoch_learning_rate: 0.001 } }),
    summaryEvent(1764144002, { step: 300, histograms: { "layer_1/W": distributionOf(values)! } }),
    summaryEvent(1764144003, { step: 0, scalars: { epoch_loss: -2 } }),
  ]);
  expect(ours.toString("hex")).toBe(BY_TENSORBOARD.toString("hex"));
});

test("epochs have the names of Keras' callback, and training and validation are runs of their own", () => {
  const line: EpochLine = {
    epoch: 2,
    step: 64,
    cost: 0.75,
    learning_rate: 0.001,
    seconds: 1,
    validation: { cost: 0.5, accuracy: 0.25, roc_auc: null },
  };
  const { train, validation } = epochEvents(line, 7);
  const scalars = { epoch_loss: 0.75, epoch_learning_rate: 0.001 };
  expect(train).toEqual(summaryEvent(7, { step: 2, scalars }));
  expect(validation).toEqual(summaryEvent(7, { step: 2, scalars: { epoch_loss: 0.5, epoch_accuracy: 0.25 } }));
  const { validation: _, ...unmeasured } = line;
  expect(epochEvents(unmeasured, 7).validation).toBeUndefined();
});

test("histograms and dead units are told by layer and step", () => {
  const W = distributionOf(Float32Array.of(1, 2, 3))!;
  const line: DistributionLine = { epoch: 1, step: 32, seconds: 1, tensors: { W12: W, A12: { ...W, dead: 4 } } };
  expect(distributionEvents(line, 7)).toEqual({
    train: summaryEvent(7, {
      step: 32,
      scalars: { "layer_12/A_dead_units": 4 },
      histograms: { "layer_12/W": W, "layer_12/A": W },
    }),
    validation: undefined,
  });
});
