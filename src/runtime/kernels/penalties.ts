import type { Matrix } from "../heap.ts";

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
