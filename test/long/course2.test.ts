/** Training runs of course 2 that this vocabulary has the words for: initialisation, L2, mini-batches, momentum, Adam. */
import { describe, expect, test } from "vitest";
import { randomState } from "../oracle/numpy-random.ts";
import { describeWithOracle } from "../oracle/paths.ts";
import { costsOf, expectTable, points, readRun, setInitialWeights, trainerFor, upTo } from "../runs/course-runs.ts";
import { compileAndImport } from "../support/module.ts";
import { specText } from "../support/spec.ts";

describeWithOracle("course 2", () => {
  test.each([
    ["c2w1.init_zeros", "circles"],
    ["c2w1.init_he", "circles"],
    ["c2w1.reg_none", "football"],
    ["c2w1.reg_l2_0.7", "football"],
  ])("%s: the whole cost table and the accuracies in float64", async (id, data) => {
    const { layers, activations, learning_rate, l2_lambda, ...run } = readRun(id);
    const optimizer = { type: "gradient_descent", learning_rate };
    const sketch = { n: layers, activations, loss: "binary_crossentropy", l2: l2_lambda, optimizer };
    const { module } = await compileAndImport(specText(sketch));
    const train = points(`${data}_train`);
    const trainer = trainerFor(module, train, { precision: "float64" });
    setInitialWeights(trainer, run.initial_weights);
    expectTable(costsOf(trainer, run.iterations), run.reproduced_costs_float64, upTo(run.iterations, 1e-6, 0), 15);
    expect(trainer.evaluate(train).accuracy).toBeCloseTo(run.reproduced_accuracy!.train, 10);
    expect(trainer.evaluate(points(`${data}_test`)).accuracy).toBeCloseTo(run.reproduced_accuracy!.test!, 10);
  });

  describe("mini-batches of 64 on the moons, 10,000 epochs in numpy's shuffles, in float64", () => {
    test.each([
      ["c2w2.opt_gd", (learning_rate: number) => ({ type: "gradient_descent", learning_rate })],
      // Ng's v ← β v + (1 − β) dθ is momentum's with α (1 − β) for α.
      ["c2w2.opt_momentum", (alpha: number) => ({ type: "momentum", learning_rate: alpha * 0.1, momentum: 0.9 })],
      ["c2w2.opt_adam", (learning_rate: number) => ({ type: "adam", learning_rate })],
    ])("%s", async (id, optimizer) => {
      const { layers, activations, learning_rate, ...run } = readRun(id);
      const sketch = { n: layers, activations, loss: "binary_crossentropy", optimizer: optimizer(learning_rate) };
      const { module } = await compileAndImport(specText(sketch));
      const data = points("moons");
      const trainer = module.createTrainer({ examples: 64, precision: "float64" });
      setInitialWeights(trainer, run.initial_weights);
      const costs = Array.from({ length: 10_000 }, (_, epoch) => {
        const rows = Int32Array.from(randomState(11 + epoch).permutation(300));
        const [record] = trainer.fit({ ...data, rows }, { epochs: 1, batchSize: 64, shuffle: false });
        return record!.cost;
      });
      expectTable(costs, run.reproduced_costs_float64, upTo(10_000, 1e-6, 0), 100);
      expect(trainer.evaluate(data).accuracy).toBeCloseTo(run.reproduced_accuracy!.train, 10);
    });
  });
});
