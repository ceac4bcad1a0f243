/**
 * The three products of a dense layer. Every output element is summed in float64 over the inner dimension in ascending
 * order, whatever the block it falls into, and rounded once on store: results do not depend on the blocking.
 */
import type { Matrix, Numbers } from "../heap.ts";

/** Z = W·A + b, b broadcast over the m columns. Shapes: W (n, k), A (k, m), b (n, 1), Z (n, m). */
export function linear<N extends number, K extends number, M extends number>(
  W: Matrix<N, K>,
  A: Matrix<K, M>,
  b: Matrix<N, 1>,
  Z: Matrix<N, M>,
): void {
  const native = Z.heap.native?.linear;
  if (native !== undefined) return native(W, A, b, Z);
  product(W.data, W.cols, 1, A.data, A.cols, 1, Z.rows, Z.cols, W.cols, b.data, 1, Z.data);
}

/** Z = W·A: a layer without bias. Shapes: W (n, k), A (k, m), Z (n, m). */
export function multiply<N extends number, K extends number, M extends number>(
  W: Matrix<N, K>,
  A: Matrix<K, M>,
  Z: Matrix<N, M>,
): void {
  const native = Z.heap.native?.multiply;
  if (native !== undefined) return native(W, A, Z);
  product(W.data, W.cols, 1, A.data, A.cols, 1, Z.rows, Z.cols, W.cols, undefined, 1, Z.data);
}

/**
 * G = min(max(least, W·A + b), most): a product and the activation after it in one, as ReLU where `least` is 0. Shapes
 * as those of `linear`.
 */
export function linearClamp<N extends number, K extends number, M extends number>(
  W: Matrix<N, K>,
  A: Matrix<K, M>,
  b: Matrix<N, 1>,
  G: Matrix<N, M>,
  least: number,
  most = Infinity,
): void {
  const native = G.heap.native?.linearClamp;
  if (native !== undefined) return native(W, A, b, G, least, most);
  linear(W, A, b, G);
  clamp(G.data, least, most);
}

/** G = min(max(least, W·A), most): the same without bias. */
export function multiplyClamp<N extends number, K extends number, M extends number>(
  W: Matrix<N, K>,
  A: Matrix<K, M>,
  G: Matrix<N, M>,
  least: number,
  most = Infinity,
): void {
  const native = G.heap.native?.multiplyClamp;
  if (native !== undefined) return native(W, A, G, least, most);
  multiply(W, A, G);
  clamp(G.data, least, most);
}

function clamp(z: Numbers, least: number, most: number): void {
  for (let i = 0; i < z.length; i++) z[i] = Math.min(Math.max(least, z[i]!), most);
}

/** dW = (1/m) dZ·Aᵀ. Shapes: dZ (n, m), A (k, m), dW (n, k). */
export function linearGradW<N extends number, K extends number, M extends number>(
  dZ: Matrix<N, M>,
  A: Matrix<K, M>,
  dW: Matrix<N, K>,
): void {
  const native = dW.heap.native?.linearGradW;
  if (native !== undefined) return native(dZ, A, dW);
  product(dZ.data, dZ.cols, 1, A.data, 1, A.cols, dW.rows, dW.cols, dZ.cols, undefined, dZ.cols, dW.data);
}

/** db = (1/m) Σ over the m columns of dZ. Shapes: dZ (n, m), db (n, 1). */
export function linearGradB<N extends number, M extends number>(dZ: Matrix<N, M>, db: Matrix<N, 1>): void {
  const native = db.heap.native?.linearGradB;
  if (native !== undefined) return native(dZ, db);
  const { rows, cols: m, data } = dZ;
  const out = db.data;
  for (let i = 0; i < rows; i++) {
    let sum = 0;
    for (let j = i * m, end = j + m; j < end; j++) sum += data[j]!;
    out[i] = sum / m;
  }
}

/** dA = Wᵀ·dZ. Shapes: W (n, k), dZ (n, m), dA (k, m). */
export function linearGradA<N extends number, K extends number, M extends number>(
  W: Matrix<N, K>,
  dZ: Matrix<N, M>,
  dA: Matrix<K, M>,
): void {
  const native = dA.heap.native?.linearGradA;
  if (native !== undefined) return native(W, dZ, dA);
  product(W.data, 1, W.cols, dZ.data, dZ.cols, 1, dA.rows, dA.cols, dZ.rows, undefined, 1, dA.data);
}

/**
 * C[i, j] = (Σ_k P[i·pRow + k·pStep] · Q[k·qStep + j·qCol] + bias[i]) / divisor over C's (rows, cols), in blocks of 4 × 4
 * that share their loads. Where 4 does not divide a dimension the last block begins 4 before its end: what it computes
 * again comes out the same. C must not overlap P or Q.
 */
function product(
  P: Numbers,
  pRow: number,
  pStep: number,
  Q: Numbers,
  qStep: number,
  qCol: number,
  rows: number,
  cols: number,
  depth: number,
  bias: Numbers | undefined,
  divisor: number,
  C: Numbers,
): void {
  if (rows < 4 || cols < 4) return narrowProduct(P, pRow, pStep, Q, qStep, qCol, rows, cols, depth, bias, divisor, C);
  for (let block = 0; block < rows; block += 4) {
    const i = Math.min(block, rows - 4);
    const bias0 = biasAt(bias, i);
    const bias1 = biasAt(bias, i + 1);
    const bias2 = biasAt(bias, i + 2);
    const bias3 = biasAt(bias, i + 3);
    for (let columns = 0; columns < cols; columns += 4) {
      const j = Math.min(columns, cols - 4);
      let p0 = i * pRow;
      let p1 = p0 + pRow;
      let p2 = p1 + pRow;
      let p3 = p2 + pRow;
      let q0 = j * qCol;
      let q1 = q0 + qCol;
      let q2 = q1 + qCol;
      let q3 = q2 + qCol;
      let c00 = 0, c01 = 0, c02 = 0, c03 = 0;
      let c10 = 0, c11 = 0, c12 = 0, c13 = 0;
      let c20 = 0, c21 = 0, c22 = 0, c23 = 0;
      let c30 = 0, c31 = 0, c32 = 0, c33 = 0;
      for (let k = 0; k < depth; k++) {
        const u0 = P[p0]!, u1 = P[p1]!, u2 = P[p2]!, u3 = P[p3]!;
        const v0 = Q[q0]!, v1 = Q[q1]!, v2 = Q[q2]!, v3 = Q[q3]!;
        c00 += u0 * v0; c01 += u0 * v1; c02 += u0 * v2; c03 += u0 * v3;
        c10 += u1 * v0; c11 += u1 * v1; c12 += u1 * v2; c13 += u1 * v3;
        c20 += u2 * v0; c21 += u2 * v1; c22 += u2 * v2; c23 += u2 * v3;
        c30 += u3 * v0; c31 += u3 * v1; c32 += u3 * v2; c33 += u3 * v3;
        p0 += pStep; p1 += pStep; p2 += pStep; p3 += pStep;
        q0 += qStep; q1 += qStep; q2 += qStep; q3 += qStep;
      }
      let c = i * cols + j;
      C[c] = (c00 + bias0) / divisor; C[c + 1] = (c01 + bias0) / divisor;
      C[c + 2] = (c02 + bias0) / divisor; C[c + 3] = (c03 + bias0) / divisor;
      c += cols;
      C[c] = (c10 + bias1) / divisor; C[c + 1] = (c11 + bias1) / divisor;
      C[c + 2] = (c12 + bias1) / divisor; C[c + 3] = (c13 + bias1) / divisor;
      c += cols;
      C[c] = (c20 + bias2) / divisor; C[c + 1] = (c21 + bias2) / divisor;
      C[c + 2] = (c22 + bias2) / divisor; C[c + 3] = (c23 + bias2) / divisor;
      c += cols;
      C[c] = (c30 + bias3) / divisor; C[c + 1] = (c31 + bias3) / divisor;
      C[c + 2] = (c32 + bias3) / divisor; C[c + 3] = (c33 + bias3) / divisor;
    }
  }
}

function biasAt(bias: Numbers | undefined, i: number): number {
  return bias === undefined ? 0 : bias[i]!;
}

/** `product` where C has fewer than 4 rows or columns: four elements at a time along the longer dimension, then singly. */
function narrowProduct(
  P: Numbers,
  pRow: number,
  pStep: number,
  Q: Numbers,
  qStep: number,
  qCol: number,
  rows: number,
  cols: number,
  depth: number,
  bias: Numbers | undefined,
  divisor: number,
  C: Numbers,
): void {
  const tall = rows > cols;
  // The shorter dimension is walked one by one, with U; the longer in fours, with V. Arrays to name them by would be
  // allocated at every call.
  const U = tall ? Q : P, uLine = tall ? qCol : pRow, uStep = tall ? qStep : pStep;
  const V = tall ? P : Q, vLine = tall ? pRow : qCol, vStep = tall ? pStep : qStep;
  const short = tall ? cols : rows, shortStride = tall ? 1 : cols;
  const long = tall ? rows : cols, longStride = tall ? cols : 1;
  const fours = long - (long % 4);
  for (let s = 0; s < short; s++) {
    for (let l = 0; l < fours; l += 4) {
      let u = s * uLine;
      let v0 = l * vLine;
      let v1 = v0 + vLine;
      let v2 = v1 + vLine;
      let v3 = v2 + vLine;
      let c0 = 0, c1 = 0, c2 = 0, c3 = 0;
      for (let k = 0; k < depth; k++) {
        const factor = U[u]!;
        c0 += factor * V[v0]!; c1 += factor * V[v1]!; c2 += factor * V[v2]!; c3 += factor * V[v3]!;
        u += uStep;
        v0 += vStep; v1 += vStep; v2 += vStep; v3 += vStep;
      }
      const c = s * shortStride + l * longStride;
      C[c] = (c0 + biasAt(bias, tall ? l : s)) / divisor;
      C[c + longStride] = (c1 + biasAt(bias, tall ? l + 1 : s)) / divisor;
      C[c + 2 * longStride] = (c2 + biasAt(bias, tall ? l + 2 : s)) / divisor;
      C[c + 3 * longStride] = (c3 + biasAt(bias, tall ? l + 3 : s)) / divisor;
    }
    for (let l = fours; l < long; l++) {
      let u = s * uLine;
      let v = l * vLine;
      let sum = 0;
      for (let k = 0; k < depth; k++) {
        sum += U[u]! * V[v]!;
        u += uStep;
        v += vStep;
      }
      C[s * shortStride + l * longStride] = (sum + biasAt(bias, tall ? l : s)) / divisor;
    }
  }
}
