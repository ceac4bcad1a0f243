/** A predictor's examples, however many a call has: alone, within its columns, beyond them, in several chunks. */
import { expect, test } from "vitest";
import * as digits from "../../generated/digits.ts";
import * as mnist from "../../generated/mnist.ts";
import * as xor from "../../generated/xor.ts";
import { chunkColumns } from "../../src/runtime/batches.ts";
import type { Kernels } from "layerc/runtime/v1";

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

test("each thread has as many examples of a chunk as one alone, up to 256 in all", () => {
  for (const n0 of [12_288, 60_000, 200_000]) {
    for (const threads of [1, 2, 3]) expect(chunkColumns(n0, threads)).toBe(threads * chunkColumns(n0));
  }
  expect(chunkColumns(2, 3)).toBe(256);
});

test("has room for the examples of as many threads as its kernels have", () => {
  const weights = mnist.createTrainer({ examples: 1 }).save();
  const inputs = Float32Array.from({ length: 300 * 784 }, (_, i) => Math.sin(i * i));
  const [alone, two] = [undefined, 2].map((threads) => {
    let room = 0;
    const kernels: Kernels = {
      name: "js",
      numericClass: "js",
      ...(threads === undefined ? {} : { threads }),
      allocate: (elements) => {
        room = elements;
        return { data: new Float32Array(elements), native: undefined, start: 0 };
      },
    };
    const predictor = mnist.createPredictor(weights, { columns: 300, kernels });
    return { room, outputs: [...predictor.predict(inputs)] };
  });
  // Of 240 examples, and of 256.
  const rows = 784 + mnist.n[1] + mnist.n.at(-1)!;
  expect(two!.room - alone!.room).toBeGreaterThanOrEqual(16 * rows);
  expect(two!.outputs).toEqual(alone!.outputs);
});
