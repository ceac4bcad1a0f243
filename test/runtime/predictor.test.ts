/** A predictor's examples, however many a call has: alone, within its columns, beyond them, in several chunks. */
import { expect, test } from "vitest";
import * as digits from "../../generated/digits.ts";
import * as xor from "../../generated/xor.ts";

// One output, which is copied as it comes, and ten, which are transposed.
test.each([
  ["xor", xor],
  ["digits", digits],
] as const)("%s gives each example what it gives it alone", (_, module) => {
  const [n0, nL] = [module.n[0], module.n.at(-1)!];
  const weights = (module.createTrainer as (options: { examples: number }) => { save(): Uint8Array })({ examples: 1 }).save();
  const alone = module.createPredictor(weights);
  const predictor = module.createPredictor(weights, { columns: 300 });
  for (const m of [1, 2, 16, 255, 256, 257, 300, 600]) {
    const inputs = Float32Array.from({ length: m * n0 }, (_, i) => Math.sin(i * i));
    const outputs = Array.from(predictor.predict(inputs));
    expect(outputs.length).toBe(m * nL);
    const each = Array.from({ length: m }, (_, j) => [...alone.predict(inputs.subarray(j * n0, (j + 1) * n0))]).flat();
    expect(outputs).toEqual(each);
  }
});
