/**
 * The cross-entropies and their gradients, by hand: a formula over one element has no stable form at a = 0 and a = 1,
 * nor for a whole column of logits. Costs are summed in float64. A term whose factor y or 1 − y is 0 is 0, whatever the
 * other factor: 0 · log 0 = 0. Nothing is clipped: a probability of 0 for what happened costs Infinity.
 */
import type { Matrix } from "../heap.ts";

/** J = −(1/m) Σ (Y ∗ log A + (1 − Y) ∗ log(1 − A)), summed over units and examples. Shapes: A, Y (n, m). */
export function binaryCrossEntropy<N extends number, M extends number>(A: Matrix<N, M>, Y: Matrix<N, M>): number {
  const native = A.heap.native?.binaryCrossEntropy;
  if (native !== undefined) return native(A, Y);
  const a = A.data;
  const y = Y.data;
  let sum = 0;
  for (let i = 0; i < a.length; i++) {
    const yi = y[i]!;
    if (yi !== 0) sum -= yi * Math.log(a[i]!);
    if (yi !== 1) sum -= (1 - yi) * Math.log1p(-a[i]!);
  }
  return sum / A.cols;
}

/**
 * dA = −Y / A + (1 − Y) / (1 − A). Where y is 0 it is 1 / (1 − a), where y is 1 it is −1 / a: 1 and −1 at a prediction
 * that is exactly right, ±Infinity at one that is exactly wrong. Shapes: A, Y, dA (n, m).
 */
export function binaryCrossEntropyGrad<N extends number, M extends number>(
  A: Matrix<N, M>,
  Y: Matrix<N, M>,
  dA: Matrix<N, M>,
): void {
  const native = dA.heap.native?.binaryCrossEntropyGrad;
  if (native !== undefined) return native(A, Y, dA);
  const a = A.data;
  const y = Y.data;
  const da = dA.data;
  for (let i = 0; i < a.length; i++) {
    const ai = a[i]!;
    const yi = y[i]!;
    const yes = yi === 0 ? 0 : yi / ai;
    const no = yi === 1 ? 0 : (1 - yi) / (1 - ai);
    da[i] = no - yes;
  }
}

/**
 * J = (1/m) Σ (max(Z, 0) − Y ∗ Z + log(1 + e^−|Z|)): binary cross-entropy of A = σ(Z), finite at any finite Z.
 * Shapes: Z, Y (n, m).
 */
export function sigmoidBinaryCrossEntropy<N extends number, M extends number>(
  Z: Matrix<N, M>,
  Y: Matrix<N, M>,
): number {
  const native = Z.heap.native?.sigmoidBinaryCrossEntropy;
  if (native !== undefined) return native(Z, Y);
  const z = Z.data;
  const y = Y.data;
  let sum = 0;
  for (let i = 0; i < z.length; i++) {
    const zi = z[i]!;
    sum += Math.max(zi, 0) - y[i]! * zi + Math.log1p(Math.exp(-Math.abs(zi)));
  }
  return sum / Z.cols;
}

/** dZ = A − Y for binary cross-entropy of A = σ(Z). Shapes: A, Y, dZ (n, m). */
export function sigmoidBinaryCrossEntropyGrad<N extends number, M extends number>(
  A: Matrix<N, M>,
  Y: Matrix<N, M>,
  dZ: Matrix<N, M>,
): void {
  const native = dZ.heap.native?.sigmoidBinaryCrossEntropyGrad;
  if (native !== undefined) return native(A, Y, dZ);
  const a = A.data;
  const y = Y.data;
  const dz = dZ.data;
  for (let i = 0; i < dz.length; i++) dz[i] = a[i]! - y[i]!;
}

/** dZ = σ(Z) − Y for binary cross-entropy from the logits Z. Shapes: Z, Y, dZ (n, m). */
export function logitBinaryCrossEntropyGrad<N extends number, M extends number>(
  Z: Matrix<N, M>,
  Y: Matrix<N, M>,
  dZ: Matrix<N, M>,
): void {
  const native = dZ.heap.native?.logitBinaryCrossEntropyGrad;
  if (native !== undefined) return native(Z, Y, dZ);
  const z = Z.data;
  const y = Y.data;
  const dz = dZ.data;
  for (let i = 0; i < dz.length; i++) dz[i] = 1 / (1 + Math.exp(-z[i]!)) - y[i]!;
}

/** J = −(1/m) Σ Y ∗ log A, summed over units and examples. Shapes: A, Y (n, m). */
export function categoricalCrossEntropy<N extends number, M extends number>(A: Matrix<N, M>, Y: Matrix<N, M>): number {
  const native = A.heap.native?.categoricalCrossEntropy;
  if (native !== undefined) return native(A, Y);
  const a = A.data;
  const y = Y.data;
  let sum = 0;
  for (let i = 0; i < a.length; i++) if (y[i] !== 0) sum -= y[i]! * Math.log(a[i]!);
  return sum / A.cols;
}

/** dA = −Y / A; 0 where y is 0, −Infinity where a is 0 and y is not. Shapes: A, Y, dA (n, m). */
export function categoricalCrossEntropyGrad<N extends number, M extends number>(
  A: Matrix<N, M>,
  Y: Matrix<N, M>,
  dA: Matrix<N, M>,
): void {
  const native = dA.heap.native?.categoricalCrossEntropyGrad;
  if (native !== undefined) return native(A, Y, dA);
  const a = A.data;
  const y = Y.data;
  const da = dA.data;
  for (let i = 0; i < a.length; i++) da[i] = y[i] === 0 ? 0 : -y[i]! / a[i]!;
}

/**
 * J = −(1/m) Σ Y ∗ log softmax(Z), with −log softmax(z)_i = (max z − z_i) + log Σ_k e^(z_k − max z): categorical
 * cross-entropy of A = softmax(Z), finite at any finite Z. Shapes: Z, Y (n, m).
 */
export function softmaxCategoricalCrossEntropy<N extends number, M extends number>(
  Z: Matrix<N, M>,
  Y: Matrix<N, M>,
): number {
  const native = Z.heap.native?.softmaxCategoricalCrossEntropy;
  if (native !== undefined) return native(Z, Y);
  const { rows, cols: m, data: z } = Z;
  const y = Y.data;
  let cost = 0;
  for (let j = 0; j < m; j++) {
    const end = j + rows * m;
    let largest = -Infinity;
    for (let i = j; i < end; i += m) largest = Math.max(largest, z[i]!);
    let sum = 0;
    for (let i = j; i < end; i += m) sum += Math.exp(z[i]! - largest);
    const logSum = Math.log(sum);
    for (let i = j; i < end; i += m) if (y[i] !== 0) cost += y[i]! * (largest - z[i]! + logSum);
  }
  return cost / m;
}

/**
 * dZ = A ∗ ΣY − Y for categorical cross-entropy of A = softmax(Z), ΣY the sum of each column: A − Y where labels add up
 * to 1, and the gradient of the cost where they do not. Shapes: A, Y, dZ (n, m).
 */
export function softmaxCategoricalCrossEntropyGrad<N extends number, M extends number>(
  A: Matrix<N, M>,
  Y: Matrix<N, M>,
  dZ: Matrix<N, M>,
): void {
  const native = dZ.heap.native?.softmaxCategoricalCrossEntropyGrad;
  if (native !== undefined) return native(A, Y, dZ);
  const { rows, cols: m, data: a } = A;
  const y = Y.data;
  const dz = dZ.data;
  for (let j = 0; j < m; j++) {
    const end = j + rows * m;
    let total = 0;
    for (let i = j; i < end; i += m) total += y[i]!;
    for (let i = j; i < end; i += m) dz[i] = a[i]! * total - y[i]!;
  }
}

/**
 * dZ = softmax(Z) ∗ ΣY − Y for categorical cross-entropy from the logits Z, ΣY the sum of each column. Shapes: Z, Y, dZ
 * (n, m).
 */
export function logitCategoricalCrossEntropyGrad<N extends number, M extends number>(
  Z: Matrix<N, M>,
  Y: Matrix<N, M>,
  dZ: Matrix<N, M>,
): void {
  const native = dZ.heap.native?.logitCategoricalCrossEntropyGrad;
  if (native !== undefined) return native(Z, Y, dZ);
  const { rows, cols: m, data: z } = Z;
  const y = Y.data;
  const dz = dZ.data;
  for (let j = 0; j < m; j++) {
    const end = j + rows * m;
    let largest = -Infinity;
    for (let i = j; i < end; i += m) largest = Math.max(largest, z[i]!);
    let sum = 0;
    let total = 0;
    for (let i = j; i < end; i += m) {
      sum += Math.exp(z[i]! - largest);
      total += y[i]!;
    }
    for (let i = j; i < end; i += m) dz[i] = (Math.exp(z[i]! - largest) / sum) * total - y[i]!;
  }
}

/**
 * J = (1/m) Σ Y ∗ (log Y − log softmax(Z)): Kullback–Leibler divergence of A = softmax(Z) from Y, finite at any finite
 * Z. A term is 0 where its y is. Shapes: Z, Y (n, m).
 */
export function softmaxKlDivergence<N extends number, M extends number>(Z: Matrix<N, M>, Y: Matrix<N, M>): number {
  const native = Z.heap.native?.softmaxKlDivergence;
  if (native !== undefined) return native(Z, Y);
  const { rows, cols: m, data: z } = Z;
  const y = Y.data;
  let cost = 0;
  for (let j = 0; j < m; j++) {
    const end = j + rows * m;
    let largest = -Infinity;
    for (let i = j; i < end; i += m) largest = Math.max(largest, z[i]!);
    let sum = 0;
    for (let i = j; i < end; i += m) sum += Math.exp(z[i]! - largest);
    const logSum = Math.log(sum);
    for (let i = j; i < end; i += m) {
      if (y[i] !== 0) cost += y[i]! * (Math.log(y[i]!) + (largest - z[i]! + logSum));
    }
  }
  return cost / m;
}
