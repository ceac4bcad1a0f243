/**
 * What is made of ω, what each example counts for. An example that counts for 0 is left out, whatever its loss: 0 ∗ ∞
 * is 0 here.
 */
import type { Matrix } from "../heap.ts";

/**
 * J = (1/m) Σ_j ω_j loss_j, summed in float64: Keras' sum_over_batch_size of a loss with sample_weight. The loss of
 * example j is the `loss` of a batch of it alone: any kernel of a loss will do, which takes its `settings` last.
 * Shapes: P, Y (n, m), ω (1, m); p and y (n, 1) are room for a column.
 */
export function weightedMean<N extends number, M extends number, S extends readonly number[]>(
  loss: (p: Matrix<N, 1>, y: Matrix<N, 1>, ...settings: S) => number,
  P: Matrix<N, M>,
  Y: Matrix<N, M>,
  weights: Matrix<1, M>,
  p: Matrix<N, 1>,
  y: Matrix<N, 1>,
  ...settings: S
): number {
  const { rows, cols: m } = P;
  let sum = 0;
  for (let j = 0; j < m; j++) {
    const weight = weights.data[j]!;
    if (weight === 0) continue;
    for (let i = 0, at = j; i < rows; i++, at += m) {
      p.data[i] = P.data[at]!;
      y.data[i] = Y.data[at]!;
    }
    sum += weight * loss(p, y, ...settings);
  }
  return sum / m;
}

/** D ← D ∗ ω, column j times ω_j. Shapes: ω (1, m), D (n, m). */
export function weightExamples<N extends number, M extends number>(weights: Matrix<1, M>, D: Matrix<N, M>): void {
  const native = D.heap.native?.weightExamples;
  if (native !== undefined) return native(weights, D);
  const { cols: m, data: d } = D;
  const w = weights.data;
  for (let start = 0; start < d.length; start += m) {
    for (let j = 0; j < m; j++) d[start + j] = w[j] === 0 ? 0 : w[j]! * d[start + j]!;
  }
}
