import type { Matrix } from "../heap.ts";

/** dW ← dW min(1, maxNorm / (‖dW‖ + 1e-6)), the norm summed in float64. dW may be dθ, whose padding is zero. */
export function clipByNorm<N extends number, K extends number>(maxNorm: number, dW: Matrix<N, K>): void {
  const native = dW.heap.native?.clipByNorm;
  if (native !== undefined) return native(maxNorm, dW);
  const dw = dW.data;
  let sum = 0;
  for (let i = 0; i < dw.length; i++) sum += dw[i]! * dw[i]!;
  const factor = Math.min(1, maxNorm / (Math.sqrt(sum) + 1e-6));
  for (let i = 0; i < dw.length; i++) dw[i] = factor * dw[i]!;
}

/** dW ← max(−maxValue, min(maxValue, dW)), element by element. dW may be dθ. */
export function clipByValue<N extends number, K extends number>(maxValue: number, dW: Matrix<N, K>): void {
  const native = dW.heap.native?.clipByValue;
  if (native !== undefined) return native(maxValue, dW);
  const dw = dW.data;
  for (let i = 0; i < dw.length; i++) dw[i] = Math.max(-maxValue, Math.min(maxValue, dw[i]!));
}
