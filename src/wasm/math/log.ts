/** The natural logarithm and what is made of it, in lanes of float64. */
import { i64x2, v128 } from "../../runtime/wasm/assembler/instructions.ts";
import type { Arithmetic, Lanes } from "../lanes.ts";
import { exp } from "./exp.ts";
import { polynomial } from "./polynomial.ts";

/** log x to 2^-37 of it, for x from 2^-1022 on; −Infinity at 0, NaN below. */
export function log(a: Arithmetic, x: Lanes): Lanes {
  const operand = a.name(x);
  const { mantissa, halvings } = split(a, operand);
  return logOf(a, operand, a.sub(mantissa, a.constant(1)), halvings);
}

/** log(1 + x) to 2^-37 of it, also where it is tiny. */
export function log1p(a: Arithmetic, x: Lanes): Lanes {
  const operand = a.name(x);
  const sum = a.name(a.add(operand, a.constant(1)));
  const { mantissa, halvings } = split(a, sum);
  // Where nothing was halved x itself is what is above 1, and has all of its digits.
  const above = a.select(a.eq(halvings, a.constant(0)), operand, a.sub(mantissa, a.constant(1)));
  return logOf(a, sum, above, halvings);
}

/** log(1 + e^x) to 2^-31 of it, also where it is tiny. */
export function softplus(a: Arithmetic, x: Lanes): Lanes {
  const operand = a.name(x);
  const power = exp(a, a.neg(a.abs(operand)));
  return a.add(a.atLeast(operand, a.constant(0)), nearOne(a, power, WIDER_ARTANH));
}

/** log x, where x · 2^halvings = 1 + above. */
function logOf(a: Arithmetic, x: Lanes, above: Lanes, halvings: Lanes): Lanes {
  const ofMantissa = nearOne(a, above, ARTANH);
  // In this order −0 stays what it is: −0 − 0.
  const value = a.sub(ofMantissa, a.mul(halvings, a.constant(Math.LN2)));
  const ofPositive = a.select(a.lt(x, a.constant(Infinity)), value, x);
  // Ones in all bits are a NaN.
  const ofNone = a.or(a.lt(x, a.constant(0)), a.constant(-Infinity));
  return a.select(a.le(x, a.constant(0)), ofNone, ofPositive);
}

/** log(1 + f) = 2 artanh s = 2s + s³ (2/3 + 2/5 s² + …) with s = f / (2 + f), the series in s² by its coefficients. */
function nearOne(a: Arithmetic, f: Lanes, series: readonly number[]): Lanes {
  const above = a.name(f);
  const s = a.name(a.div(above, a.add(above, a.constant(2))));
  const square = a.name(a.mul(s, s));
  return a.add(a.add(s, s), a.mul(a.mul(s, square), polynomial(a, square, series)));
}

const MANTISSA = (1n << 52n) - 1n;
const ONE = 1023n << 52n;
const ROOT_OF_HALF = 0x3fe6a09e667f3bcdn;

/** x · 2^halvings = mantissa, from √½ to √2, for positive numbers; for others both are some numbers. */
function split(a: Arithmetic, x: Lanes): { readonly mantissa: Lanes; readonly halvings: Lanes } {
  const bits = (value: bigint): Lanes => a.name(a.map(() => a.constants.bits(value)));
  // What is at least √½ gets the exponent of 1.
  const moved = a.name(a.map((each, by) => i64x2.add(each!, by!), x, bits(ONE - ROOT_OF_HALF)));
  const fraction = a.map((each, mask) => v128.and(each!, mask!), moved, bits(MANTISSA));
  // An integer in the low bits of 2^52 is a number from there on.
  const exponent = a.map((each, above) => v128.or(i64x2.shrU(each!, 52), above!), moved, a.constant(2 ** 52));
  return {
    mantissa: a.map((each, root) => i64x2.add(each!, root!), fraction, bits(ROOT_OF_HALF)),
    halvings: a.name(a.sub(a.constant(2 ** 52 + 1023), exponent)),
  };
}

/**
 * The series for f from √½ − 1 to √2 − 1: the best approximation of its degree, by Remez' algorithm, to 2^-37 of the
 * logarithm.
 */
const ARTANH = [0.6666666564476662, 0.40000335377534924, 0.285372953450846, 0.2358242279993647];

/** The same for f from 0 to 1, to 2^-38. */
const WIDER_ARTANH = [
  0.6666666636355896, 0.40000052436309924, 0.28568419429684083, 0.22301078557876564, 0.1715130884761134,
  0.21781841633538185,
];
