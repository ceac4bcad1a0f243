/** What is made of the labels Y before the loss. Each goes element by element: T may be Y. */
import type { Matrix } from "../heap.ts";

/**
 * T = (1 − ε) Y + ε / classes (Szegedy et al., 2016; Keras' and PyTorch's label_smoothing): columns that add up to 1
 * still do over as many classes as there are rows, and of yes and no there are two. Shapes: Y, T (n, m).
 */
export function smoothLabels<N extends number, M extends number>(
  Y: Matrix<N, M>,
  epsilon: number,
  classes: number,
  T: Matrix<N, M>,
): void {
  const native = T.heap.native?.smoothLabels;
  if (native !== undefined) return native(Y, epsilon, classes, T);
  const y = Y.data;
  const t = T.data;
  const share = epsilon / classes;
  for (let i = 0; i < t.length; i++) t[i] = (1 - epsilon) * y[i]! + share;
}

/** T = w ∗ Y, row k of which is w_k times that of Y: class k counts for w_k. n weights. Shapes: Y, T (n, m). */
export function weightClasses<N extends number, M extends number>(
  Y: Matrix<N, M>,
  weights: readonly number[],
  T: Matrix<N, M>,
): void {
  const native = T.heap.native?.weightClasses;
  if (native !== undefined) return native(Y, weights, T);
  const { rows, cols: m, data: y } = Y;
  const t = T.data;
  for (let k = 0; k < rows; k++) {
    const weight = weights[k]!;
    for (let i = k * m, end = i + m; i < end; i++) t[i] = weight * y[i]!;
  }
}
