import { expect, test } from "vitest";
import { erf, erfc } from "../../src/runtime/kernels/scalar.ts";

/** Numbers as integers in units of 2^−BITS. erfc is down to 2^−980, and e^(z²) in the terms of its series up to 2^980. */
const BITS = 2300n;
const ONE = 1n << BITS;

/** arctan(1/n) = Σ (−1)^k / ((2k+1) n^(2k+1)). */
function arctanOfInverse(n: bigint): bigint {
  let [sum, power] = [0n, ONE / n];
  for (let odd = 1n; power !== 0n; odd += 2n, power /= -n * n) sum += power / odd;
  return sum;
}

/** In bits. */
function lengthOf(x: bigint): bigint {
  return BigInt(x.toString(2).replace("-", "").length);
}

/** Newton's method from above. */
function squareRoot(x: bigint): bigint {
  let root = 1n << (lengthOf(x) / 2n + 1n);
  for (;;) {
    const next = (root + x / root) / 2n;
    if (next >= root) return root;
    root = next;
  }
}

/** π = 16 arctan(1/5) − 4 arctan(1/239), Machin. */
const PI = 16n * arctanOfInverse(5n) - 4n * arctanOfInverse(239n);
const ROOT_PI = squareRoot(PI * ONE);

/** (2/√π) Σ (−1)^k z^(2k+1) / (k! (2k+1)) for z = numerator / 1024. */
function exactErf(numerator: bigint): bigint {
  let [sum, term] = [0n, (numerator * ONE) / 1024n];
  for (let k = 1n, odd = 1n; term !== 0n; k++, odd += 2n) {
    sum += term / odd;
    term = (-term * numerator * numerator) / (k * 1024n * 1024n);
  }
  return (2n * sum * ONE) / ROOT_PI;
}

/** In units of the last place of the float64 number that `exact` rounds to. */
function unitsOff(actual: number, exact: bigint): number {
  const unit = lengthOf(exact) - 53n;
  return Math.abs(Number(((unitsOf(actual) - exact) * 1000n) >> unit)) / 1000;
}

/** A float64 in units of 2^−BITS, exactly. */
function unitsOf(x: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const bits = view.getBigUint64(0);
  const exponent = Number((bits >> 52n) & 2047n);
  const fraction = bits & ((1n << 52n) - 1n);
  const mantissa = exponent === 0 ? fraction : fraction | (1n << 52n);
  const shift = BITS + BigInt(Math.max(exponent, 1) - 1075);
  return (bits >> 63n === 1n ? -mantissa : mantissa) << shift;
}

test("erf and erfc are within a unit and three of their series, on both sides of every border", () => {
  // 0.84375, 1.25 and 1/0.35 are where one approximation ends and the next begins; from 26.5 on erfc is subnormal.
  const borders = [0.25, 0.84375, 1.25, 2.857].map((z) => Math.round(z * 1024));
  const near = borders.flatMap((border) => [-2, -1, 0, 1, 2].map((step) => border + step));
  const spread = Array.from({ length: 300 }, (_, i) => 1 + 89 * i);
  for (const numerator of [...near, ...spread]) {
    const z = numerator / 1024;
    const exact = exactErf(BigInt(numerator));
    expect(unitsOff(erf(z), exact), `erf(${z})`).toBeLessThan(1.1);
    expect(unitsOff(erfc(z), ONE - exact), `erfc(${z})`).toBeLessThan(3.1);
    expect(unitsOff(erfc(-z), ONE + exact), `erfc(${-z})`).toBeLessThan(1.1);
    expect(erf(-z)).toBe(-erf(z));
  }
});
