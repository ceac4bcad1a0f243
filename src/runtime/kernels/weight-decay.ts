import type { Matrix } from "../heap.ts";

/** dW ← dW + strength ∗ W: weight decay as part of the gradient, as in PyTorch. W and dW may be θ and dθ. */
export function addWeightDecay<N extends number, K extends number>(
  W: Matrix<N, K>,
  strength: number,
  dW: Matrix<N, K>,
): void {
  const native = dW.heap.native?.addWeightDecay;
  if (native !== undefined) return native(W, strength, dW);
  const w = W.data;
  const dw = dW.data;
  for (let i = 0; i < dw.length; i++) dw[i] = dw[i]! + strength * w[i]!;
}

/** W ← (1 − α ∗ strength) W: weight decay as a step of its own (Loshchilov and Hutter, 2019). W may be θ. */
export function decayWeights<N extends number, K extends number>(
  alpha: number,
  strength: number,
  W: Matrix<N, K>,
): void {
  const native = W.heap.native?.decayWeights;
  if (native !== undefined) return native(alpha, strength, W);
  const w = W.data;
  const factor = 1 - alpha * strength;
  for (let i = 0; i < w.length; i++) w[i] = factor * w[i]!;
}
