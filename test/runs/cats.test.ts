/** The one cats' training run of course 1 that takes seconds, whole; test/long has all of them. */
import { expect, test } from "vitest";
import { describeWithOracle } from "../oracle/paths.ts";
import { catRuns, startOnCats } from "./course-networks.ts";
import { costsOf, expectTable, upTo } from "./course-runs.ts";

describeWithOracle("cats by logistic regression, whole", () => {
  test("float64: the cost table and the published accuracies", async () => {
    const run = catRuns.find(({ spec }) => spec === "logistic_regression")!;
    const { iterations, accuracy } = run;
    const { trainer, table, train, test: unseen } = await startOnCats(run, "float64");
    const costs = costsOf(trainer, iterations);
    expect(trainer.evaluate(train).accuracy).toBeCloseTo(accuracy.train, 10);
    expect(trainer.evaluate(unseen).accuracy).toBeCloseTo(accuracy.test, 10);
    expectTable(costs, table, upTo(iterations, 1e-6, 0), 20);
  }, 300_000);
});
