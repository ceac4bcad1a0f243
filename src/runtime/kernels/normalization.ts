/** Normalisation over the examples of a batch, or over the units of a layer. Sums are float64. */
import type { Matrix } from "../heap.ts";

/**
 * μ[i] = (1/m) Σ_j Z[i, j] and variance[i] = (1/m) Σ_j (Z[i, j] − μ[i])², the biased one: of each unit over the examples.
 * Shapes: Z (n, m), mu, variance (n, 1).
 */
export function batchStatistics<N extends number, M extends number>(
  Z: Matrix<N, M>,
  mu: Matrix<N, 1>,
  variance: Matrix<N, 1>,
): void {
  const native = variance.heap.native?.batchStatistics;
  if (native !== undefined) return native(Z, mu, variance);
  const { rows, cols: m, data: z } = Z;
  for (let i = 0; i < rows; i++) {
    const start = i * m;
    const end = start + m;
    let sum = 0;
    for (let at = start; at < end; at++) sum += z[at]!;
    const mean = sum / m;
    let squares = 0;
    for (let at = start; at < end; at++) squares += (z[at]! - mean) * (z[at]! - mean);
    mu.data[i] = mean;
    variance.data[i] = squares / m;
  }
}

/**
 * N = γ ∗ Ẑ + β, Ẑ[i, j] = (Z[i, j] − μ[i]) / √(variance[i] + ε) (Ioffe and Szegedy, 2015, algorithm 1). Shapes: Z, N
 * (n, m), the others (n, 1); Z and N may share storage.
 */
export function normalize<N extends number, M extends number>(
  Z: Matrix<N, M>,
  mu: Matrix<N, 1>,
  variance: Matrix<N, 1>,
  gamma: Matrix<N, 1>,
  beta: Matrix<N, 1>,
  epsilon: number,
  out: Matrix<N, M>,
): void {
  const native = out.heap.native?.normalize;
  if (native !== undefined) return native(Z, mu, variance, gamma, beta, epsilon, out);
  const { rows, cols: m, data: z } = Z;
  for (let i = 0; i < rows; i++) {
    const mean = mu.data[i]!;
    const scale = gamma.data[i]! / Math.sqrt(variance.data[i]! + epsilon);
    const shift = beta.data[i]!;
    for (let at = i * m, end = at + m; at < end; at++) out.data[at] = (z[at]! - mean) * scale + shift;
  }
}

/**
 * dZ = γ/√(variance + ε) ∗ (dN − mean(dN) − Ẑ ∗ mean(dN ∗ Ẑ)), the means over the m examples, since μ and the variance
 * depend on Z. Shapes: dN, Z, dZ (n, m), the others (n, 1); dN and dZ may share storage.
 */
export function normalizeGrad<N extends number, M extends number>(
  dN: Matrix<N, M>,
  Z: Matrix<N, M>,
  mu: Matrix<N, 1>,
  variance: Matrix<N, 1>,
  gamma: Matrix<N, 1>,
  epsilon: number,
  dZ: Matrix<N, M>,
): void {
  const native = dZ.heap.native?.normalizeGrad;
  if (native !== undefined) return native(dN, Z, mu, variance, gamma, epsilon, dZ);
  const { rows, cols: m, data: z } = Z;
  const dn = dN.data;
  for (let i = 0; i < rows; i++) {
    const start = i * m;
    const end = start + m;
    const mean = mu.data[i]!;
    const reciprocal = 1 / Math.sqrt(variance.data[i]! + epsilon);
    let sum = 0;
    let product = 0;
    for (let at = start; at < end; at++) {
      sum += dn[at]!;
      product += dn[at]! * (z[at]! - mean) * reciprocal;
    }
    const scale = gamma.data[i]! * reciprocal;
    for (let at = start; at < end; at++) {
      dZ.data[at] = scale * (dn[at]! - sum / m - ((z[at]! - mean) * reciprocal * product) / m);
    }
  }
}

/** dγ = (1/m) Σ_j dN ∗ Ẑ. Shapes: dN, Z (n, m), the others (n, 1). */
export function normalizeGradGamma<N extends number, M extends number>(
  dN: Matrix<N, M>,
  Z: Matrix<N, M>,
  mu: Matrix<N, 1>,
  variance: Matrix<N, 1>,
  epsilon: number,
  dgamma: Matrix<N, 1>,
): void {
  const native = dgamma.heap.native?.normalizeGradGamma;
  if (native !== undefined) return native(dN, Z, mu, variance, epsilon, dgamma);
  const { rows, cols: m, data: z } = Z;
  for (let i = 0; i < rows; i++) {
    const mean = mu.data[i]!;
    let sum = 0;
    for (let at = i * m, end = at + m; at < end; at++) sum += dN.data[at]! * (z[at]! - mean);
    dgamma.data[i] = sum / Math.sqrt(variance.data[i]! + epsilon) / m;
  }
}

/**
 * running ← (1 − momentum) running + momentum · batch: what inference normalises by, as PyTorch has it; the momentum of
 * Keras is 1 minus this. Shapes: batch, running (n, 1).
 */
export function runningAverage<N extends number>(batch: Matrix<N, 1>, momentum: number, running: Matrix<N, 1>): void {
  const native = running.heap.native?.runningAverage;
  if (native !== undefined) return native(batch, momentum, running);
  const { data } = running;
  for (let i = 0; i < data.length; i++) data[i] = (1 - momentum) * data[i]! + momentum * batch.data[i]!;
}

/**
 * The same of the variance, unbiased: m/(m − 1) times the batch's, as in PyTorch; Keras takes the biased one. Shapes:
 * variance, running (n, 1). A batch of one example has no such variance, and leaves the average as it is.
 */
export function runningVariance<N extends number>(
  variance: Matrix<N, 1>,
  momentum: number,
  m: number,
  running: Matrix<N, 1>,
): void {
  const native = running.heap.native?.runningVariance;
  if (native !== undefined) return native(variance, momentum, m, running);
  const { data } = running;
  for (let i = 0; i < data.length; i++) {
    data[i] = (1 - momentum) * data[i]! + momentum * variance.data[i]! * (m / (m - 1));
  }
}

/**
 * μ[j] = (1/n) Σ_i Z[i, j] and variance[j] = (1/n) Σ_i (Z[i, j] − μ[j])²: of each example over the units. Shapes: Z
 * (n, m), mu, variance (1, m).
 */
export function layerStatistics<N extends number, M extends number>(
  Z: Matrix<N, M>,
  mu: Matrix<1, M>,
  variance: Matrix<1, M>,
): void {
  const native = variance.heap.native?.layerStatistics;
  if (native !== undefined) return native(Z, mu, variance);
  const { rows, cols: m, data: z } = Z;
  for (let j = 0; j < m; j++) {
    const end = j + rows * m;
    let sum = 0;
    for (let at = j; at < end; at += m) sum += z[at]!;
    const mean = sum / rows;
    let squares = 0;
    for (let at = j; at < end; at += m) squares += (z[at]! - mean) * (z[at]! - mean);
    mu.data[j] = mean;
    variance.data[j] = squares / rows;
  }
}

/**
 * N = γ ∗ Ẑ + β, Ẑ[i, j] = (Z[i, j] − μ[j]) / √(variance[j] + ε) (Ba, Kiros and Hinton, 2016). Shapes: Z, N (n, m), gamma,
 * beta (n, 1), mu, variance (1, m); Z and N may share storage.
 */
export function layerNormalize<N extends number, M extends number>(
  Z: Matrix<N, M>,
  mu: Matrix<1, M>,
  variance: Matrix<1, M>,
  gamma: Matrix<N, 1>,
  beta: Matrix<N, 1>,
  epsilon: number,
  out: Matrix<N, M>,
): void {
  const native = out.heap.native?.layerNormalize;
  if (native !== undefined) return native(Z, mu, variance, gamma, beta, epsilon, out);
  const { rows, cols: m, data: z } = Z;
  for (let j = 0; j < m; j++) {
    const mean = mu.data[j]!;
    const reciprocal = 1 / Math.sqrt(variance.data[j]! + epsilon);
    for (let i = 0, at = j; i < rows; i++, at += m) {
      out.data[at] = (z[at]! - mean) * reciprocal * gamma.data[i]! + beta.data[i]!;
    }
  }
}

/**
 * dZ = (γ ∗ dN − mean(γ ∗ dN) − Ẑ ∗ mean(γ ∗ dN ∗ Ẑ)) / √(variance + ε), the means over the n units. Shapes: dN, Z, dZ
 * (n, m), gamma (n, 1), mu, variance (1, m); dN and dZ may share storage.
 */
export function layerNormalizeGrad<N extends number, M extends number>(
  dN: Matrix<N, M>,
  Z: Matrix<N, M>,
  mu: Matrix<1, M>,
  variance: Matrix<1, M>,
  gamma: Matrix<N, 1>,
  epsilon: number,
  dZ: Matrix<N, M>,
): void {
  const native = dZ.heap.native?.layerNormalizeGrad;
  if (native !== undefined) return native(dN, Z, mu, variance, gamma, epsilon, dZ);
  const { rows, cols: m, data: z } = Z;
  const dn = dN.data;
  for (let j = 0; j < m; j++) {
    const mean = mu.data[j]!;
    const reciprocal = 1 / Math.sqrt(variance.data[j]! + epsilon);
    let sum = 0;
    let product = 0;
    for (let i = 0, at = j; i < rows; i++, at += m) {
      const slope = gamma.data[i]! * dn[at]!;
      sum += slope;
      product += slope * (z[at]! - mean) * reciprocal;
    }
    for (let i = 0, at = j; i < rows; i++, at += m) {
      const centred = gamma.data[i]! * dn[at]! - sum / rows;
      dZ.data[at] = reciprocal * (centred - ((z[at]! - mean) * reciprocal * product) / rows);
    }
  }
}

/** dγ = (1/m) Σ_j dN ∗ Ẑ. Shapes: dN, Z (n, m), mu, variance (1, m), dgamma (n, 1). */
export function layerNormalizeGradGamma<N extends number, M extends number>(
  dN: Matrix<N, M>,
  Z: Matrix<N, M>,
  mu: Matrix<1, M>,
  variance: Matrix<1, M>,
  epsilon: number,
  dgamma: Matrix<N, 1>,
): void {
  const native = dgamma.heap.native?.layerNormalizeGradGamma;
  if (native !== undefined) return native(dN, Z, mu, variance, epsilon, dgamma);
  const { rows, cols: m, data: z } = Z;
  for (let i = 0; i < rows; i++) {
    let sum = 0;
    for (let j = 0, at = i * m; j < m; j++, at++) {
      sum += (dN.data[at]! * (z[at]! - mu.data[j]!)) / Math.sqrt(variance.data[j]! + epsilon);
    }
    dgamma.data[i] = sum / m;
  }
}
