import type { Arithmetic, Lanes } from "../lanes.ts";
import { erf, erfc } from "./erf.ts";
import { exp, expm1, tanh } from "./exp.ts";
import { log, log1p, softplus } from "./log.ts";

/**
 * Functions of float64 lanes by the primitives' names. Rounded to float32 each is within 0.51 units in the last place,
 * of which the rounding takes half a one. Infinity, NaN and −0 go through as in Math.
 */
export const functions: ReadonlyMap<string, (a: Arithmetic, x: Lanes) => Lanes> = new Map(
  Object.entries({ exp, expm1, tanh, log, log1p, softplus, erf, erfc }),
);
