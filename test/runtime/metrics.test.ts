import { describe, expect, it } from "vitest";
import { createHeap, matrix } from "../../src/runtime/heap.ts";
import { createMetrics } from "../../src/runtime/metrics.ts";
import { logLossMetric } from "../../src/runtime/probability-metrics.ts";

function of(rows: number[][]) {
  const out = matrix(createHeap(64), 0, rows.length, rows[0]!.length);
  out.data.set(rows.flat());
  return out;
}

describe("createMetrics", () => {
  it("binary: yes is a > 0.5, over all chunks", () => {
    const metrics = createMetrics("binary", 1);
    metrics.add(of([[0.9, 0.5, 0.51]]), of([[1, 1, 0]]), 3);
    metrics.add(of([[0.1, 0.9, 0.9]]), of([[0, 0, 0]]), 1);
    expect(metrics.result()).toEqual({ examples: 4, correct: 2, accuracy: 0.5, confusion: [[1, 1], [1, 1]] });
  });

  it("binary by scores: yes is a > 0, of labels −1 and 1 too", () => {
    for (const [scores, no] of [["logits", 0], ["margins", -1]] as const) {
      const metrics = createMetrics("binary", 1, [], scores);
      metrics.add(of([[0.3, -0.3, 0, 4]]), of([[1, 1, no, no]]), 4);
      expect(metrics.result()).toEqual({ examples: 4, correct: 2, accuracy: 0.5, confusion: [[1, 1], [1, 1]] });
    }
  });

  it("what is named besides sees the probabilities of logits", () => {
    const share = (z: number): number => 1 / (1 + Math.exp(-z));
    for (const [task, logits, labels, shares] of [
      ["binary", [[0.3, -2]], [[1, 1]], [[share(0.3), share(-2)]]],
      ["categorical", [[1, 0], [0, 2]], [[1, 0], [0, 1]], [[share(1), share(-2)], [share(-1), share(2)]]],
    ] as const) {
      const measure = (A: readonly (readonly number[])[], scores?: "logits"): number => {
        const metrics = createMetrics(task, A.length, [logLossMetric()], scores);
        metrics.add(of(A.map((row) => [...row])), of(labels.map((row) => [...row])), 2);
        return Object.values(metrics.result().metrics!)[0]!;
      };
      expect(measure(logits, "logits")).toBeCloseTo(measure(shares), 6);
      expect(measure(shares)).toBeGreaterThan(0.1);
    }
  });

  it("binary with several units: an example is right where all are; the confusion is over all", () => {
    const metrics = createMetrics("binary", 2);
    metrics.add(of([[0.9, 0.2], [0.9, 0.2]]), of([[1, 0], [1, 1]]), 2);
    const confusionPerUnit = [[[1, 0], [0, 1]], [[0, 0], [1, 1]]];
    const all = [[1, 0], [1, 2]];
    expect(metrics.result()).toEqual({ examples: 2, correct: 1, accuracy: 0.5, confusion: all, confusionPerUnit });
    // Wrong in the first unit, right in the last.
    const order = createMetrics("binary", 2);
    order.add(of([[0.9], [0.9]]), of([[0], [1]]), 1);
    expect(order.result().correct).toBe(0);
  });

  it("categorical: the largest, of equal ones the first; rows are true classes", () => {
    const metrics = createMetrics("categorical", 3);
    metrics.add(
      of([
        [0.2, 0.4, 0.1],
        [0.5, 0.4, 0.2],
        [0.3, 0.2, 0.7],
      ]),
      of([
        [0, 1, 0],
        [1, 0, 1],
        [0, 0, 0],
      ]),
      3,
    );
    expect(metrics.result()).toEqual({
      examples: 3,
      correct: 2,
      accuracy: 2 / 3,
      confusion: [
        [1, 0, 0],
        [0, 1, 1],
        [0, 0, 0],
      ],
    });
  });

  it("regression: the mean of the squares over units and examples", () => {
    const metrics = createMetrics("regression", 2);
    metrics.add(of([[1, 2], [3, 4]]), of([[1, 0], [0, 4]]), 2);
    metrics.add(of([[1, 99], [0, 99]]), of([[0, 0], [0, 0]]), 1);
    expect(metrics.result()).toEqual({ examples: 3, meanSquaredError: (0 + 4 + 9 + 0 + 1) / 6 });
  });
});
