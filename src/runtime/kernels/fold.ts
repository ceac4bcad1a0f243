/** Batch normalisation in inference, put into the parameters of a product beside it, once. In float64, rounded on store. */
import type { Matrix } from "../heap.ts";

/**
 * W ← s ∗ W row by row and β ← β − s ∗ μ, s = γ/√(variance + ε): W·A + β is then what W·A is normalised to. Shapes:
 * W (n, k), the others (n, 1).
 */
export function foldNormalization<N extends number, K extends number>(
  mu: Matrix<N, 1>,
  variance: Matrix<N, 1>,
  gamma: Matrix<N, 1>,
  epsilon: number,
  W: Matrix<N, K>,
  beta: Matrix<N, 1>,
): void {
  const { rows, cols, data: w } = W;
  for (let i = 0; i < rows; i++) {
    const scale = gamma.data[i]! / Math.sqrt(variance.data[i]! + epsilon);
    for (let at = i * cols, end = at + cols; at < end; at++) w[at] = w[at]! * scale;
    beta.data[i] = beta.data[i]! - scale * mu.data[i]!;
  }
}

/** μ ← μ − b: to normalise Z + b by μ is to normalise Z by μ − b. Shapes: (n, 1). */
export function shiftMean<N extends number>(b: Matrix<N, 1>, mu: Matrix<N, 1>): void {
  for (let i = 0; i < mu.data.length; i++) mu.data[i] = mu.data[i]! - b.data[i]!;
}

/**
 * W ← W ∗ sᵀ column by column and b ← b + W·(β − s ∗ μ), with W as it was, s = γ/√(variance + ε): the product of the
 * layer after a normalisation, of what was to be normalised. Shapes: W (n, k), b (n, 1), the others (k, 1).
 */
export function foldNormalizationAhead<N extends number, K extends number>(
  mu: Matrix<K, 1>,
  variance: Matrix<K, 1>,
  gamma: Matrix<K, 1>,
  beta: Matrix<K, 1>,
  epsilon: number,
  W: Matrix<N, K>,
  b: Matrix<N, 1>,
): void {
  const { rows, cols, data: w } = W;
  for (let i = 0; i < rows; i++) {
    let sum = 0;
    for (let j = 0; j < cols; j++) {
      const scale = gamma.data[j]! / Math.sqrt(variance.data[j]! + epsilon);
      const at = i * cols + j;
      sum += w[at]! * (beta.data[j]! - scale * mu.data[j]!);
      w[at] = w[at]! * scale;
    }
    b.data[i] = b.data[i]! + sum;
  }
}
