import { expect, test } from "vitest";
import { createRandom } from "../../src/runtime/random.ts";
import { testRange, type RangeOptions } from "../../src/training/learning-rate-range.ts";
import { compileAndImport, type AnyTrainer } from "../support/module.ts";
import { specText } from "../support/spec.ts";

const RANGE: RangeOptions = { from: 1e-6, to: 10, steps: 100 };

/** A trainer of a = w x from w = 1, J = (1/m) Σ (a − y)²/2. */
async function lineTrainer(batch: number, seed = 1): Promise<AnyTrainer> {
  const { module } = await compileAndImport(
    specText({
      n: [1, 1],
      activations: ["linear"],
      loss: "half_mean_squared_error",
      bias: [false],
      initializer: { type: "constant", value: 1 },
      optimizer: { type: "gradient_descent" },
      training: { batch_size: batch, seed },
    }),
  );
  return module.createTrainer({ examples: batch, seed, precision: "float64" });
}

/** x = ±s and y = 0: J = λw²/2 with λ = s², which gradient descent brings to 0 in one step of α = 1/λ. */
async function onParabola(lambda: number, options: RangeOptions = RANGE) {
  const s = Math.sqrt(lambda);
  return testRange(await lineTrainer(4), { X: Float64Array.of(s, -s, s, -s), Y: new Float64Array(4) }, options);
}

test.each([10, 100, 1000])("on a parabola of curvature %d the rates are where they are known to be", async (lambda) => {
  const { points, ended, found } = await onParabola(lambda);
  // With rates that grow by r, J goes as exp(−2λα/ln r): it falls fastest over log α at α = ln(r)/2λ.
  const steepest = Math.log(RANGE.to / RANGE.from) / (RANGE.steps - 1) / 2 / lambda;
  expect(found!.steepest / steepest).toBeGreaterThan(0.6);
  expect(found!.steepest / steepest).toBeLessThan(1.6);
  expect(found!.lowest).toBeGreaterThan(found!.steepest);
  // Where J is 0 it takes some steps to come back.
  expect(found!.lowest).toBeLessThan(3 / lambda);
  expect(ended).toBe("risen");
  // From 2/λ on each step leads away from 0.
  expect(points.at(-1)!.learningRate).toBeGreaterThan(2 / lambda);
});

test("the costs are those of the steps at each rate", async () => {
  const lambda = 3;
  const { points } = await onParabola(lambda);
  let w = 1;
  for (const { learningRate, cost } of points) {
    expect(cost / ((lambda * w * w) / 2)).toBeCloseTo(1, 9);
    w -= learningRate * lambda * w;
  }
});

test("rates that are a hundredth go with a curvature that is a hundred times as much", async () => {
  const [one, hundred] = [await onParabola(1), await onParabola(100, { from: 1e-8, to: 0.1, steps: 100 })];
  expect(hundred.points).toHaveLength(one.points.length);
  expect(hundred.found!.steepest).toBeCloseTo(one.found!.steepest / 100, 9);
  expect(hundred.found!.lowest).toBeCloseTo(one.found!.lowest / 100, 9);
});

test("rates rise by the same factor from the first to the last", async () => {
  const { points, ended } = await onParabola(1e-3);
  expect([ended, points.length, points[0]!.learningRate, points.at(-1)!.learningRate]).toEqual(["all", 100, 1e-6, 10]);
  const factors = points.slice(1).map(({ learningRate }, i) => learningRate / points[i]!.learningRate);
  for (const factor of factors) expect(factor).toBeCloseTo(10 ** (7 / 99), 9);
});

test("mini-batches are drawn as in training", async () => {
  const random = createRandom(5, "check");
  const X = Float64Array.from({ length: 30 }, () => random.normal());
  const data = { X, Y: X.map((x) => 3 * x) };
  const { points } = testRange(await lineTrainer(8, 9), data, { from: 0.01, to: 0.01 + 1e-9, steps: 20 });
  const trainer = await lineTrainer(8, 9);
  trainer.hyperparameters.alpha = 0.01;
  const costs: number[] = [];
  for (const { cost } of trainer.training(data, { iterations: 20 })) costs.push(cost);
  expect(points.map(({ cost }) => cost)).toEqual(costs.map((cost) => expect.closeTo(cost, 6)));
});

test("a cost that does not fall suggests nothing", async () => {
  const still = testRange(await lineTrainer(4), { X: new Float64Array(4), Y: Float64Array.of(1, 2, 3, 4) }, RANGE);
  expect([still.ended, still.points.length, still.found]).toEqual(["all", 100, undefined]);
});

test("nor does one that goes up and down by itself, at rates too small to matter", async () => {
  let found = 0;
  for (let seed = 1; seed <= 40; seed++) {
    const random = createRandom(seed, "check");
    const X = Float64Array.from({ length: 400 }, () => random.normal());
    const trainer = await lineTrainer(8, seed);
    const test = testRange(trainer, { X, Y: X.map(() => random.normal()) }, { from: 1e-12, to: 1e-9, steps: 100 });
    if (test.found !== undefined) found++;
  }
  expect(found).toBeLessThanOrEqual(2);
});

test("a cost that is no number any more ends the test, and is left out", async () => {
  const { points, ended, found } = await onParabola(1e100, { from: 1e60, to: 1e61, steps: 20 });
  expect([ended, points.length, points[0]!.cost / 5e99, found]).toEqual(["diverged", 1, expect.closeTo(1), undefined]);
});
