import type { Matrix } from "../heap.ts";

/**
 * A[i, j] = e^Z[i, j] / Σ_k e^Z[k, j]: each column becomes a probability distribution over its n units. The column's
 * largest Z is subtracted first, so that no e^z overflows. Shapes: Z, A (n, m); Z and A may share storage.
 */
export function softmax<N extends number, M extends number>(Z: Matrix<N, M>, A: Matrix<N, M>): void {
  const native = A.heap.native?.softmax;
  if (native !== undefined) return native(Z, A);
  const { rows, cols: m, data: z } = Z;
  const a = A.data;
  for (let j = 0; j < m; j++) {
    const end = j + rows * m;
    let largest = -Infinity;
    for (let i = j; i < end; i += m) largest = Math.max(largest, z[i]!);
    let sum = 0;
    for (let i = j; i < end; i += m) sum += Math.exp(z[i]! - largest);
    for (let i = j; i < end; i += m) a[i] = Math.exp(z[i]! - largest) / sum;
  }
}

/**
 * dZ[i, j] = A[i, j] (dA[i, j] − Σ_k A[k, j] dA[k, j]): the Jacobian of softmax times dA, column by column.
 * Shapes: dA, A, dZ (n, m).
 */
export function softmaxGrad<N extends number, M extends number>(
  dA: Matrix<N, M>,
  A: Matrix<N, M>,
  dZ: Matrix<N, M>,
): void {
  const native = dZ.heap.native?.softmaxGrad;
  if (native !== undefined) return native(dA, A, dZ);
  const { rows, cols: m, data: a } = A;
  const da = dA.data;
  const dz = dZ.data;
  for (let j = 0; j < m; j++) {
    const end = j + rows * m;
    let dot = 0;
    for (let i = j; i < end; i += m) dot += a[i]! * da[i]!;
    for (let i = j; i < end; i += m) dz[i] = a[i]! * (da[i]! - dot);
  }
}
