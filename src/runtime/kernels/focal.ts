/**
 * The focal loss of Lin et al. (2017) and its gradients, by hand: γ is any number from 0, and no form over one element
 * is stable at a = 0 and a = 1. Costs are summed in float64. A term whose factor y or 1 − y is 0 is 0. Nothing is clipped.
 */
import type { Matrix } from "../heap.ts";

/**
 * J = −(1/m) Σ (α Y ∗ (1 − A)^γ ∗ log A + (1 − α)(1 − Y) ∗ A^γ ∗ log(1 − A)), summed over units and examples.
 * Shapes: A, Y (n, m).
 */
export function focal<N extends number, M extends number>(
  A: Matrix<N, M>,
  Y: Matrix<N, M>,
  gamma: number,
  alpha: number,
): number {
  const native = A.heap.native?.focal;
  if (native !== undefined) return native(A, Y, gamma, alpha);
  const a = A.data;
  const y = Y.data;
  let sum = 0;
  for (let i = 0; i < a.length; i++) {
    const yi = y[i]!;
    const yes = Math.log(a[i]!);
    const no = Math.log1p(-a[i]!);
    if (yi !== 0) sum -= alpha * yi * discount(gamma, no) * yes;
    if (yi !== 1) sum -= (1 - alpha) * (1 - yi) * discount(gamma, yes) * no;
  }
  return sum / A.cols;
}

/**
 * dA = (1 − α)(1 − Y) ∗ A^γ ∗ (1 / (1 − A) − γ log(1 − A) / A) − α Y ∗ (1 − A)^γ ∗ (1 / A − γ log A / (1 − A)).
 * Shapes: A, Y, dA (n, m).
 */
export function focalGrad<N extends number, M extends number>(
  A: Matrix<N, M>,
  Y: Matrix<N, M>,
  gamma: number,
  alpha: number,
  dA: Matrix<N, M>,
): void {
  const native = dA.heap.native?.focalGrad;
  if (native !== undefined) return native(A, Y, gamma, alpha, dA);
  const a = A.data;
  const y = Y.data;
  const da = dA.data;
  for (let i = 0; i < a.length; i++) {
    const ai = a[i]!;
    const yi = y[i]!;
    const yes = yi === 0 ? 0 : alpha * yi * slope(gamma, ai, 1 - ai, Math.log(ai), Math.log1p(-ai));
    const no = yi === 1 ? 0 : (1 - alpha) * (1 - yi) * slope(gamma, 1 - ai, ai, Math.log1p(-ai), Math.log(ai));
    da[i] = no - yes;
  }
}

/**
 * J = −(1/m) Σ (α Y ∗ (1 − P)^γ ∗ log P + (1 − α)(1 − Y) ∗ P^γ ∗ log(1 − P)) of P = σ(Z), finite at any finite Z:
 * log P = −log(1 + e^−Z), log(1 − P) = −log(1 + e^Z). Shapes: Z, Y (n, m).
 */
export function sigmoidFocal<N extends number, M extends number>(
  Z: Matrix<N, M>,
  Y: Matrix<N, M>,
  gamma: number,
  alpha: number,
): number {
  const native = Z.heap.native?.sigmoidFocal;
  if (native !== undefined) return native(Z, Y, gamma, alpha);
  const z = Z.data;
  const y = Y.data;
  let sum = 0;
  for (let i = 0; i < z.length; i++) {
    const zi = z[i]!;
    const rest = Math.log1p(Math.exp(-Math.abs(zi)));
    const yes = Math.min(zi, 0) - rest;
    const no = -Math.max(zi, 0) - rest;
    sum -= alpha * y[i]! * discount(gamma, no) * yes + (1 - alpha) * (1 - y[i]!) * discount(gamma, yes) * no;
  }
  return sum / Z.cols;
}

/**
 * dZ = (1 − α)(1 − Y) ∗ P^γ ∗ (P − γ(1 − P) ∗ log(1 − P)) − α Y ∗ (1 − P)^γ ∗ (1 − P − γP ∗ log P) for the focal loss
 * of P = σ(Z), finite at any finite Z. Shapes: Z, Y, dZ (n, m).
 */
export function sigmoidFocalGrad<N extends number, M extends number>(
  Z: Matrix<N, M>,
  Y: Matrix<N, M>,
  gamma: number,
  alpha: number,
  dZ: Matrix<N, M>,
): void {
  const native = dZ.heap.native?.sigmoidFocalGrad;
  if (native !== undefined) return native(Z, Y, gamma, alpha, dZ);
  const z = Z.data;
  const y = Y.data;
  const dz = dZ.data;
  for (let i = 0; i < z.length; i++) {
    const zi = z[i]!;
    const yi = y[i]!;
    const rest = Math.log1p(Math.exp(-Math.abs(zi)));
    const yes = Math.min(zi, 0) - rest;
    const no = -Math.max(zi, 0) - rest;
    const p = 1 / (1 + Math.exp(-zi));
    const q = 1 / (1 + Math.exp(zi));
    const ofYes = alpha * yi * discount(gamma, no) * (q - gamma * p * yes);
    const ofNo = (1 - alpha) * (1 - yi) * discount(gamma, yes) * (p - gamma * q * no);
    dz[i] = ofNo - ofYes;
  }
}

/** p^γ from log p; 0^0 = 1. */
function discount(gamma: number, logarithm: number): number {
  return gamma === 0 ? 1 : Math.exp(gamma * logarithm);
}

/** q^γ (1 / p − γ log p / q), q being 1 − p; where q is 0, log p / q is −1. */
function slope(gamma: number, p: number, q: number, logP: number, logQ: number): number {
  const quotient = q === 0 ? -1 : logP / q;
  return discount(gamma, logQ) * (1 / p - (gamma === 0 ? 0 : gamma * quotient));
}
