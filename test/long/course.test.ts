/** The cats' training runs of course 1 from the given weights, whole: some minutes each in TypeScript kernels. */
import { describe, expect, test } from "vitest";
import { describeWithOracle } from "../oracle/paths.ts";
import { catRuns, startOnCats } from "../runs/course-networks.ts";
import { costsOf, expectTable, upTo } from "../runs/course-runs.ts";

describeWithOracle("cats", () => {
  describe.each(catRuns)("$spec, all $iterations iterations", (run) => {
    const { iterations, float32, accuracy } = run;
    test.each([
      ["float64", upTo(iterations, 1e-6, 0)],
      ["float32", float32],
    ] as const)("%s: the cost table and the published accuracies", async (precision, tolerance) => {
      const { trainer, table, train, test } = await startOnCats(run, precision);
      const costs = costsOf(trainer, iterations);
      expect(trainer.evaluate(train).accuracy).toBeCloseTo(accuracy.train, 10);
      expect(trainer.evaluate(test).accuracy).toBeCloseTo(accuracy.test, 10);
      expectTable(costs, table, tolerance, 21);
    });
  });
});
