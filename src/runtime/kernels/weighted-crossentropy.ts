/**
 * Binary cross-entropy whose no and yes count for w₀ and w₁, by hand like those without weights in crossentropy.ts, and
 * with the same rules for 0 · log 0. With w₀ = 1, w₁ is the pos_weight of PyTorch's BCEWithLogitsLoss.
 */
import type { Matrix } from "../heap.ts";

/** J = −(1/m) Σ (w₁ Y ∗ log A + w₀ (1 − Y) ∗ log(1 − A)), summed over units and examples. Shapes: A, Y (n, m). */
export function weightedBinaryCrossEntropy<N extends number, M extends number>(
  A: Matrix<N, M>,
  Y: Matrix<N, M>,
  w0: number,
  w1: number,
): number {
  const native = A.heap.native?.weightedBinaryCrossEntropy;
  if (native !== undefined) return native(A, Y, w0, w1);
  const a = A.data;
  const y = Y.data;
  let sum = 0;
  for (let i = 0; i < a.length; i++) {
    const yes = w1 * y[i]!;
    const no = w0 * (1 - y[i]!);
    if (yes !== 0) sum -= yes * Math.log(a[i]!);
    if (no !== 0) sum -= no * Math.log1p(-a[i]!);
  }
  return sum / A.cols;
}

/**
 * dA = −w₁ Y / A + w₀ (1 − Y) / (1 − A). A term whose factor is 0 is 0; at a prediction that is exactly wrong it is
 * ±Infinity. Shapes: A, Y, dA (n, m).
 */
export function weightedBinaryCrossEntropyGrad<N extends number, M extends number>(
  A: Matrix<N, M>,
  Y: Matrix<N, M>,
  w0: number,
  w1: number,
  dA: Matrix<N, M>,
): void {
  const native = dA.heap.native?.weightedBinaryCrossEntropyGrad;
  if (native !== undefined) return native(A, Y, w0, w1, dA);
  const a = A.data;
  const y = Y.data;
  const da = dA.data;
  for (let i = 0; i < da.length; i++) {
    const ai = a[i]!;
    const yes = w1 * y[i]!;
    const no = w0 * (1 - y[i]!);
    da[i] = (no === 0 ? 0 : no / (1 - ai)) - (yes === 0 ? 0 : yes / ai);
  }
}

/**
 * J = (1/m) Σ (w₁ Y ∗ log(1 + e^−Z) + w₀ (1 − Y) ∗ log(1 + e^Z)), of which the logarithms are max(∓z, 0) +
 * log(1 + e^−|z|): that of A = σ(Z), finite at any finite Z. Shapes: Z, Y (n, m).
 */
export function sigmoidWeightedBinaryCrossEntropy<N extends number, M extends number>(
  Z: Matrix<N, M>,
  Y: Matrix<N, M>,
  w0: number,
  w1: number,
): number {
  const native = Z.heap.native?.sigmoidWeightedBinaryCrossEntropy;
  if (native !== undefined) return native(Z, Y, w0, w1);
  const z = Z.data;
  const y = Y.data;
  let sum = 0;
  for (let i = 0; i < z.length; i++) {
    const zi = z[i]!;
    const rest = Math.log1p(Math.exp(-Math.abs(zi)));
    sum += w1 * y[i]! * (Math.max(-zi, 0) + rest) + w0 * (1 - y[i]!) * (Math.max(zi, 0) + rest);
  }
  return sum / Z.cols;
}

/** dZ = w₀ (1 − Y) ∗ A − w₁ Y ∗ (1 − A) for that cost of A = σ(Z). Shapes: A, Y, dZ (n, m). */
export function sigmoidWeightedBinaryCrossEntropyGrad<N extends number, M extends number>(
  A: Matrix<N, M>,
  Y: Matrix<N, M>,
  w0: number,
  w1: number,
  dZ: Matrix<N, M>,
): void {
  const native = dZ.heap.native?.sigmoidWeightedBinaryCrossEntropyGrad;
  if (native !== undefined) return native(A, Y, w0, w1, dZ);
  const a = A.data;
  const y = Y.data;
  const dz = dZ.data;
  for (let i = 0; i < dz.length; i++) dz[i] = w0 * (1 - y[i]!) * a[i]! - w1 * y[i]! * (1 - a[i]!);
}

/** dZ = w₀ (1 − Y) ∗ σ(Z) − w₁ Y ∗ σ(−Z) for that cost from the logits Z. Shapes: Z, Y, dZ (n, m). */
export function logitWeightedBinaryCrossEntropyGrad<N extends number, M extends number>(
  Z: Matrix<N, M>,
  Y: Matrix<N, M>,
  w0: number,
  w1: number,
  dZ: Matrix<N, M>,
): void {
  const native = dZ.heap.native?.logitWeightedBinaryCrossEntropyGrad;
  if (native !== undefined) return native(Z, Y, w0, w1, dZ);
  const z = Z.data;
  const y = Y.data;
  const dz = dZ.data;
  for (let i = 0; i < dz.length; i++) {
    const zi = z[i]!;
    dz[i] = (w0 * (1 - y[i]!)) / (1 + Math.exp(-zi)) - (w1 * y[i]!) / (1 + Math.exp(zi));
  }
}
