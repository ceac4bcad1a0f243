/** The rectified linear unit whose slope where Z is negative is learned (He et al., 2015). Sums are float64. */
import type { Matrix } from "../heap.ts";

/** slope[i] of unit i, or one that all units share. */
type Slope<N extends number> = Matrix<N, 1> | Matrix<1, 1>;

/**
 * A[i, j] = Z[i, j] if Z[i, j] > 0, else slope[i] Z[i, j]. Shapes: Z, A (n, m), slope (n, 1), or (1, 1) for all units;
 * Z and A may share storage.
 */
export function prelu<N extends number, M extends number>(Z: Matrix<N, M>, slope: Slope<N>, A: Matrix<N, M>): void {
  const native = A.heap.native?.prelu;
  if (native !== undefined) return native(Z, slope, A);
  const { rows, cols: m, data: z } = Z;
  const a = A.data;
  for (let i = 0; i < rows; i++) {
    const s = slope.data[slope.rows === 1 ? 0 : i]!;
    for (let at = i * m, end = at + m; at < end; at++) a[at] = z[at]! > 0 ? z[at]! : s * z[at]!;
  }
}

/**
 * dZ[i, j] = dA[i, j] if Z[i, j] > 0, else slope[i] dA[i, j]: at 0 as PyTorch has it. Shapes: dA, Z, dZ (n, m), slope
 * (n, 1), or (1, 1) for all units; dA and dZ may share storage.
 */
export function preluGrad<N extends number, M extends number>(
  dA: Matrix<N, M>,
  Z: Matrix<N, M>,
  slope: Slope<N>,
  dZ: Matrix<N, M>,
): void {
  const native = dZ.heap.native?.preluGrad;
  if (native !== undefined) return native(dA, Z, slope, dZ);
  const { rows, cols: m, data: z } = Z;
  const da = dA.data;
  const dz = dZ.data;
  for (let i = 0; i < rows; i++) {
    const s = slope.data[slope.rows === 1 ? 0 : i]!;
    for (let at = i * m, end = at + m; at < end; at++) dz[at] = z[at]! > 0 ? da[at]! : s * da[at]!;
  }
}

/**
 * dslope[i] = (1/m) Σ_j dA[i, j] min(0, Z[i, j]); where the units share one slope, the sum over all i. Shapes: dA, Z
 * (n, m), dslope (n, 1) or (1, 1).
 */
export function preluGradSlope<N extends number, M extends number>(
  dA: Matrix<N, M>,
  Z: Matrix<N, M>,
  dslope: Slope<N>,
): void {
  const native = dslope.heap.native?.preluGradSlope;
  if (native !== undefined) return native(dA, Z, dslope);
  const { cols: m, data: z } = Z;
  const da = dA.data;
  // The rows of one slope lie one after the other.
  const length = z.length / dslope.rows;
  for (let i = 0; i < dslope.rows; i++) {
    let sum = 0;
    for (let at = i * length, end = at + length; at < end; at++) sum += z[at]! > 0 ? 0 : da[at]! * z[at]!;
    dslope.data[i] = sum / m;
  }
}
