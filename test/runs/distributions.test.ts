import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BINS, distributionOf, isMoment, MOMENTS, watchTensors } from "../../src/runs/distributions.ts";
import { createRandom } from "../../src/runtime/random.ts";
import type { GeneratedModule } from "../../src/training/generated.ts";
import { compileAndImport, type AnyTrainer } from "../support/module.ts";

/** numpy.histogram(values, 32): bins are half open but for the last, its edges numpy.linspace(min, max, 33). */
function histogram(values: readonly number[], min: number, max: number): number[] {
  const edges = Array.from({ length: BINS + 1 }, (_, i) => min + (i * (max - min)) / BINS);
  return edges.slice(1).map((end, i) => {
    const isIn = (x: number): boolean => x >= edges[i]! && (i === BINS - 1 ? x <= max : x < end);
    return values.filter(isIn).length;
  });
}

test("min, max, mean, numpy.std, share of zeros and numpy.histogram", () => {
  // Dyadic numbers over a range of 64: edges of bins are exact, and many numbers lie on them.
  const numbers = fc.array(
    fc.integer({ min: -64, max: 64 }).map((i) => i / 2),
    { maxLength: 80 },
  );
  fc.assert(
    fc.property(numbers, (more) => {
      const values = [-32, 32, ...more];
      const found = distributionOf(Float32Array.from(values))!;
      const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
      expect(found.min).toBe(-32);
      expect(found.max).toBe(32);
      expect(found.mean).toBeCloseTo(mean, 12);
      expect(found.std).toBeCloseTo(Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length), 10);
      expect(found.zeros).toBe(values.filter((x) => x === 0).length / values.length);
      expect(found.counts).toEqual(histogram(values, -32, 32));
    }),
  );
});

test("of equal numbers all are in one bin; what is not finite is left out", () => {
  const [first, ...rest] = distributionOf(Float32Array.of(3, 3, NaN, 3, Infinity))!.counts;
  expect([first, ...new Set(rest)]).toEqual([3, 0]);
  expect(distributionOf(Float32Array.of(3, 3, NaN, 3, Infinity))).toMatchObject({ min: 3, max: 3, mean: 3, std: 0 });
  expect(distributionOf(Float32Array.of(NaN, -Infinity))).toBeUndefined();
});

test.each([1, 7, 50, 51, 100, 1234, 100_000])(
  "of %i steps the first, the last and about fifty are looked at",
  (steps) => {
    const moments = Array.from({ length: steps }, (_, i) => i + 1).filter((step) => isMoment(step, steps));
    expect(moments[0]).toBe(1);
    expect(moments.at(-1)).toBe(steps);
    expect(moments.length).toBeGreaterThanOrEqual(Math.min(steps, MOMENTS));
    expect(moments.length).toBeLessThanOrEqual(MOMENTS + 1);
    const gaps = moments.slice(2).map((step, i) => step - moments[i + 1]!);
    if (gaps.length > 0) expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
  },
);

const N0 = 3;
const EXAMPLES = 11;
const BATCH = 4;
const random = createRandom(5, "check");
const data = {
  X: Float32Array.from({ length: EXAMPLES * N0 }, () => random.normal()),
  Y: Uint8Array.from({ length: EXAMPLES }, () => random.integer(2)),
};

async function networkOf(hidden: Readonly<Record<string, unknown>>): Promise<GeneratedModule> {
  const text = JSON.stringify({
    version: 1,
    name: "sketch",
    input: { units: N0 },
    layers: [
      { activation: "relu", ...hidden },
      { units: 1, activation: "sigmoid" },
    ],
    loss: "binary_crossentropy",
    optimizer: { type: "gradient_descent", learning_rate: 0.3 },
    training: { batch_size: BATCH, epochs: 6, seed: 3 },
  });
  return (await compileAndImport(text)).module as unknown as GeneratedModule;
}

const networks = {
  tiny: { units: 5 },
  "larger than those whose step is written out": { units: 60 },
  "with batch normalisation and dropout": { units: 60, normalization: "batch", dropout: 0.4 },
} as const;

describe.each(Object.entries(networks))("%s", (name, hidden) => {
  test("the training goes on to the same bits", async () => {
    const module = await networkOf(hidden);
    const [watched, alone] = [1, 2].map(() => module.createTrainer({ examples: BATCH, initial: {} })) as [Any, Any];
    const look = lookAt(watched, module);
    const lines: unknown[] = [];
    for (const progress of watched.training(data)) lines.push(look(progress));
    alone.fit(data);
    expect(lines.filter((line) => line !== undefined)).toHaveLength(18);
    expect(watched.parameters.theta.data).toEqual(alone.parameters.theta.data);
  });

  test.skipIf("dropout" in hidden)("A[1] and its dead units are those of the batch, smaller ones too", async () => {
    const module = await networkOf(hidden);
    expect(module.step !== undefined).toBe(name === "tiny");
    const trainer = module.createTrainer({ examples: BATCH, initial: {} }) as unknown as AnyTrainer;
    const look = lookAt(trainer as never, module);
    let before = copyOf(trainer);
    let smaller = 0;
    for (const progress of trainer.training(data)) {
      const { tensors } = look(progress)!;
      // A tiny network's activations are those after the step, for there are no others.
      const { W, b } = name === "tiny" ? copyOf(trainer) : before;
      const { order, start } = trainer.running.course!;
      const count = start % BATCH === 0 ? BATCH : start % BATCH;
      if (count < BATCH) smaller++;
      const rows = [...order.subarray(start - count, start)];
      const A = b.map((bias, i) =>
        rows.map((row) =>
          Math.max(0, bias + data.X.subarray(row * N0, (row + 1) * N0).reduce((z, x, k) => z + W[i * N0 + k]! * x, 0)),
        ),
      );
      const found = tensors["A1"]!;
      expect(found.counts.reduce((sum, each) => sum + each, 0)).toBe(A.length * count);
      expect(found.max).toBeCloseTo(Math.max(...A.flat()), 5);
      expect(found.mean).toBeCloseTo(A.flat().reduce((sum, a) => sum + a, 0) / A.flat().length, 5);
      expect(found.zeros).toBeCloseTo(A.flat().filter((a) => a === 0).length / A.flat().length, 12);
      expect(found.dead).toBe(A.filter((unit) => unit.every((a) => a === 0)).length);
      expect(Object.keys(tensors)).toEqual(["W1", "dW1", "A1", "dZ1", "W2", "dW2", "A2", "dZ2"]);
      expect(tensors["W1"]).toEqual(distributionOf(trainer.parameters["W1"]!.data));
      expect(tensors["dW2"]).toEqual(distributionOf(trainer.gradients["dW2"]!.data));
      before = copyOf(trainer);
    }
    expect(smaller).toBe(6);
  });
});

test("before dropout: its zeros are none of the activation", async () => {
  const module = await networkOf({ units: 60, activation: "sigmoid", dropout: 0.9 });
  const trainer = module.createTrainer({ examples: BATCH, initial: {} });
  const look = lookAt(trainer, module);
  for (const progress of trainer.training(data))
    expect(look(progress)!.tensors["A1"]).toMatchObject({ zeros: 0, dead: 0 });
});

type Any = ReturnType<GeneratedModule["createTrainer"]>;

function lookAt(trainer: Any, module: GeneratedModule) {
  return watchTensors({ trainer, module, examples: EXAMPLES, batchSize: BATCH });
}

function copyOf({ parameters }: AnyTrainer): { readonly W: readonly number[]; readonly b: readonly number[] } {
  return { W: [...parameters["W1"]!.data], b: [...parameters["b1"]!.data] };
}
