/** e^x and what is made of it, in lanes of float64. */
import { i64x2 } from "../../runtime/wasm/assembler/instructions.ts";
import type { Arithmetic, Lanes } from "../lanes.ts";
import { polynomial } from "./polynomial.ts";

/** e^x to 2^-32 of it; 0 where it is below 2^-1022. */
export function exp(a: Arithmetic, x: Lanes): Lanes {
  const within = a.atLeast(a.atMost(x, a.constant(HIGHEST)), a.constant(LOWEST));
  const { fraction, scale } = powerOfTwo(a, a.mul(within, a.constant(Math.LOG2E)), 0);
  return a.mul(a.add(fraction, a.constant(1)), scale);
}

/** e^x − 1 to 2^-32 of it, also where it is tiny. */
export function expm1(a: Arithmetic, x: Lanes): Lanes {
  const within = a.atLeast(a.atMost(x, a.constant(HIGHEST)), a.constant(-GONE));
  const half = a.name(halfExpm1(a, a.mul(within, a.constant(Math.LOG2E))));
  return a.add(half, half);
}

/** tanh x = (e^2x − 1) / (e^2x + 1), to 2^-31 of it. */
export function tanh(a: Arithmetic, x: Lanes): Lanes {
  const within = a.atLeast(a.atMost(x, a.constant(GONE)), a.constant(-GONE));
  const half = a.name(halfExpm1(a, a.mul(within, a.constant(2 * Math.LOG2E))));
  return a.div(half, a.add(half, a.constant(1)));
}

/**
 * tanh x = x P(x²) / Q(x²), to 2^-34 of it, in four fifths of the time; but 1 − tanh x, from which rounding to float32
 * takes all digits, has none of its own where it is small.
 */
export function roundedTanh(a: Arithmetic, x: Lanes): Lanes {
  const within = a.name(a.atLeast(a.atMost(x, a.constant(TANH_IS_ONE)), a.constant(-TANH_IS_ONE)));
  const square = a.name(a.mul(within, within));
  return a.div(a.mul(within, polynomial(a, square, TANH_OVER)), polynomial(a, square, TANH_UNDER));
}

/** e^710 is above all numbers of float64, e^-709 below all that are normal. */
const HIGHEST = 710;
const LOWEST = -709;

/** e^-40 is nothing beside 1, and 1 nothing beside e^40. */
const GONE = 40;

/** Where 1 − tanh x is less than half a unit of float32's last place. */
const TANH_IS_ONE = 9.02;

/** (2^y − 1) / 2: halved, 2ⁿ is a number for each y that HIGHEST allows. */
function halfExpm1(a: Arithmetic, y: Lanes): Lanes {
  const { fraction, scale } = powerOfTwo(a, y, -1);
  // In this order −0 stays what it is: −0 · ½ − 0.
  return a.sub(a.mul(fraction, scale), a.sub(a.constant(0.5), scale));
}

/** y = n + f with |f| ≤ ½. Gives 2^f − 1, and 2^(n + shift); 2^-1023 is 0, 2^1024 Infinity. */
function powerOfTwo(a: Arithmetic, y: Lanes, shift: 0 | -1): { readonly fraction: Lanes; readonly scale: Lanes } {
  // Added to 1.5 · 2^52 a number is rounded to an integer, which is then the sum's low bits, here those of an exponent.
  const round = a.constant(1.5 * 2 ** 52 + 1023 + shift);
  const whole = a.name(y);
  const sum = a.name(a.add(whole, round));
  const f = a.name(a.sub(whole, a.sub(sum, round)));
  return { fraction: a.mul(f, polynomial(a, f, QUOTIENT)), scale: a.name(a.map((bits) => i64x2.shl(bits!, 52), sum)) };
}

/** (2^f − 1) / f for |f| ≤ ½: the best approximation of its degree, to 2^-32 of it, by Remez' algorithm. */
const QUOTIENT = [
  0.6931471805817292, 0.2402265092039444, 0.05550410726829138, 0.009618056967092817, 0.0013333669866358614,
  0.0001546135738317738, 1.5252679846904898e-5,
];

/** P and Q of tanh x = x P(x²) / Q(x²) for |x| ≤ TANH_IS_ONE: the best of their degree, by Remez' algorithm. */
const TANH_OVER = [
  0.9999999999635449, 0.14099216937013415, 0.0044259587120717096, 4.2273980211337215e-5, 1.1117739358298013e-7,
  3.674514369000813e-11,
];
const TANH_UNDER = [
  1, 0.47432550230325005, 0.029201126875531152, 0.0005008360147887687, 2.6038766229942607e-6, 2.9512242697449544e-9,
];
