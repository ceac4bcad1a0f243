/**
 * The training runs of course 1: the flower's whole, the cats' up to iteration 100 in float32; test:oracle has these in
 * float64, test/long the rest.
 */
import { expect, test } from "vitest";
import { describeWithOracle } from "../oracle/paths.ts";
import { compileAndImport } from "../support/module.ts";
import { specText } from "../support/spec.ts";
import { catRuns, startOnCats } from "./course-networks.ts";
import {
  costsOf,
  expectTable,
  moduleOfSpec,
  points,
  readRun,
  setInitialWeights,
  trainerFor,
  upTo,
} from "./course-runs.ts";

const PREFIX = 101;

describeWithOracle("cats, iterations 0 and 100", () => {
  test.each(catRuns)("$spec, float32", async (run) => {
    const { trainer, table } = await startOnCats(run, "float32");
    expectTable(costsOf(trainer, PREFIX), table, upTo(PREFIX, 1e-6, 0), 2);
  });
});

describeWithOracle("the planar flower", () => {
  // After iteration 7000 the published notebooks differ among themselves: the run amplifies the last bit.
  test.each([
    ["float64", upTo(7000, 1e-6, 1e-3), [0.9025, 0.905, 0.9075, 0.91]],
    ["float32", upTo(7000, 1e-6, 0.01), [0.9025, 0.905, 0.9075, 0.91]],
  ] as const)("2-4-1, all 10,000 iterations in %s", async (precision, tolerance, accuracies) => {
    const run = readRun("c1w3.planar_nh4");
    const part = points("planar_flower");
    const trainer = trainerFor(await moduleOfSpec("planar"), part, { precision });
    setInitialWeights(trainer, run.initial_weights);
    expectTable(costsOf(trainer, 10_000), run.reproduced_costs_float64, tolerance, 11);
    expect(accuracies).toContain(trainer.evaluate(part).accuracy);
  });

  test.each([1, 2, 4, 5])("2-%i-1, 5,000 iterations in both precisions", async (nH) => {
    const run = readRun(`c1w3.planar_nh${nH}_5000`);
    const part = points("planar_flower");
    const { module } = await compileAndImport(
      specText({
        n: [2, nH, 1],
        activations: ["tanh", "sigmoid"],
        loss: "binary_crossentropy",
        optimizer: { type: "gradient_descent", learning_rate: run.learning_rate },
      }),
    );
    for (const precision of ["float64", "float32"] as const) {
      const trainer = trainerFor(module, part, { precision });
      setInitialWeights(trainer, run.initial_weights);
      expectTable(costsOf(trainer, 5000), run.reproduced_costs_float64, upTo(5000, 1e-6, 0), 6);
      expect(trainer.evaluate(part).accuracy! * 100).toBeCloseTo(run.reproduced_accuracy_percent!, 10);
    }
  });
});
