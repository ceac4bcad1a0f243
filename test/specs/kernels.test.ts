/** Whole trainings on each class of kernels come to what they come to on the TypeScript kernels. */
import { describe, expect, test } from "vitest";
import { trainSpec, type Trained } from "../support/training.ts";
import { classesHere } from "../wasm/classes.ts";

/** With the epochs of a short run. */
const short = [
  ["iris", 30],
  ["planar", 500],
  ["digits", 5],
  ["digits_residual", 3],
  ["quick_gelu", 3],
] as const;

/** A training makes rounding errors of 1e-7 larger, by a factor that its length decides. */
const COST = 1e-3;
/** Of accuracy: what a few examples at the border of two classes make. */
const ACCURACY = 0.01;

describe.each(short)("%s, %d epochs", (name, epochs) => {
  let reference: Trained | undefined;

  test.for(classesHere)("on class $name", async ({ forms, missing }, { skip }) => {
    if (missing !== undefined) skip(missing);
    reference ??= await trainSpec(name, { fit: { epochs } });
    const trained = await trainSpec(name, { fit: { epochs }, kernels: forms[0]! });
    expect(trained.trainer.kernels.numericClass).not.toBe("js");
    const [ours, theirs] = [trained, reference].map(({ trainer, data }) => trainer.evaluate(data.test ?? data.train));
    expect(Math.abs(ours!.cost / theirs!.cost - 1)).toBeLessThan(COST);
    expect(Math.abs(ours!.accuracy! - theirs!.accuracy!)).toBeLessThanOrEqual(ACCURACY);
    // Better than the classes' shares of the examples are.
    expect(theirs!.accuracy).toBeGreaterThan(0.6);
    expect(trained.records.length).toBe(epochs);
  });
});
