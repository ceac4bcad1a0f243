/** The error function, in lanes of float64. */
import type { Arithmetic, Lanes } from "../lanes.ts";
import { exp } from "./exp.ts";
import { polynomial } from "./polynomial.ts";

/** erf x to 2^-30 of it, also where it is tiny. */
export function erf(a: Arithmetic, x: Lanes): Lanes {
  const z = a.name(x);
  const size = a.name(a.abs(z));
  const near = a.mul(z, polynomial(a, a.name(a.mul(z, z)), ERF));
  const far = a.name(a.sub(a.constant(1), erfcOfPositive(a, size)));
  const signed = a.select(a.lt(z, a.constant(0)), a.neg(far), far);
  return a.select(a.lt(size, a.constant(1)), near, signed);
}

/** erfc x = 1 − erf x to 2^-30 of it, also where it is tiny. */
export function erfc(a: Arithmetic, x: Lanes): Lanes {
  const z = a.name(x);
  const positive = a.name(erfcOfPositive(a, a.name(a.abs(z))));
  return a.select(a.lt(z, a.constant(0)), a.sub(a.constant(2), positive), positive);
}

/** erfc x = e^(−x²) t P(t) with t = 1 / (1 + SCALE x), which goes from 1 to 0 as e^(x²) erfc x does. */
function erfcOfPositive(a: Arithmetic, x: Lanes): Lanes {
  const t = a.name(a.div(a.constant(1), a.add(a.mul(x, a.constant(SCALE)), a.constant(1))));
  return a.mul(a.mul(t, polynomial(a, t, SCALED_ERFC)), exp(a, a.neg(a.mul(x, x))));
}

const SCALE = 0.4;

/** e^(x²) erfc x / t in t from 0 to 1: the best approximation of its degree, to 2^-31 of it, by Remez' algorithm. */
const SCALED_ERFC = [
  0.22567583331913144, 0.22567585921464425, 0.20762072928524625, 0.17152699533749968, 0.1216545514526603,
  0.06602228713706805, 0.02658789802923938, -0.05598098227505912, 0.09862268368048199, -0.23580859185690514,
  0.23688670592090189, -0.10729602419385896, 0.01881205539193529,
];

/** erf x / x in x² from 0 to 1, likewise to 2^-34. */
const ERF = [
  1.1283791670580816, -0.37612638434988754, 0.11283781977331792, -0.026865400163864964, 0.0052209456475099305,
  -0.0008482830564735325, 0.0001125695217224192, -9.641508645293832e-6,
];
