import type { Matrix } from "../heap.ts";

/** λ/m Σ|W|: the L1 penalty on one layer's weights; m is the batch. Summed in float64. */
export function l1Penalty<N extends number, K extends number>(W: Matrix<N, K>, lambda: number, m: number): number {
  const native = W.heap.native?.l1Penalty;
  if (native !== undefined) return native(W, lambda, m);
  const w = W.data;
  let sum = 0;
  for (let i = 0; i < w.length; i++) sum += Math.abs(w[i]!);
  return (lambda / m) * sum;
}

/** dW ← dW + (λ/m) sign W: the gradient of `l1Penalty`, 0 where W is 0, added to what backward propagation left. */
export function l1PenaltyGrad<N extends number, K extends number>(
  W: Matrix<N, K>,
  lambda: number,
  m: number,
  dW: Matrix<N, K>,
): void {
  const native = dW.heap.native?.l1PenaltyGrad;
  if (native !== undefined) return native(W, lambda, m, dW);
  const w = W.data;
  const dw = dW.data;
  const factor = lambda / m;
  for (let i = 0; i < dw.length; i++) dw[i] = dw[i]! + factor * Math.sign(w[i]!);
}

/** λ/(2m) ‖W‖²: the L2 penalty on one layer's weights, as Ng has it; m is the batch. Summed in float64. */
export function l2Penalty<N extends number, K extends number>(W: Matrix<N, K>, lambda: number, m: number): number {
  const native = W.heap.native?.l2Penalty;
  if (native !== undefined) return native(W, lambda, m);
  const w = W.data;
  let sum = 0;
  for (let i = 0; i < w.length; i++) sum += w[i]! * w[i]!;
  return (lambda / (2 * m)) * sum;
}

/** dW ← dW + (λ/m) W: the gradient of `l2Penalty`, added to the one that backward propagation left. */
export function l2PenaltyGrad<N extends number, K extends number>(
  W: Matrix<N, K>,
  lambda: number,
  m: number,
  dW: Matrix<N, K>,
): void {
  const native = dW.heap.native?.l2PenaltyGrad;
  if (native !== undefined) return native(W, lambda, m, dW);
  const w = W.data;
  const dw = dW.data;
  const factor = lambda / m;
  for (let i = 0; i < dw.length; i++) dw[i] = dw[i]! + factor * w[i]!;
}

/** Shortens each row of W (n, k) that is longer than `maxNorm` to this length. Lengths are computed in float64. */
export function limitNorms<N extends number, K extends number>(maxNorm: number, W: Matrix<N, K>): void {
  const native = W.heap.native?.limitNorms;
  if (native !== undefined) return native(maxNorm, W);
  const { rows, cols, data: w } = W;
  for (let i = 0; i < rows; i++) {
    const [start, end] = [i * cols, (i + 1) * cols];
    let squares = 0;
    for (let at = start; at < end; at++) squares += w[at]! * w[at]!;
    const scale = maxNorm / Math.sqrt(squares);
    if (scale < 1) for (let at = start; at < end; at++) w[at] = w[at]! * scale;
  }
}
