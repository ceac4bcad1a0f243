import type { Arithmetic, Lanes } from "../lanes.ts";
import { erf, erfc } from "./erf.ts";
import { exp, expm1, tanh } from "./exp.ts";
import { log, log1p, softplus } from "./log.ts";

/**
 * Functions of float64 lanes by the primitives' names. Each is so close that rounded to float32 it is the number next to
 * the true value in all but the nearest of ties: 0.51 units in the last place. Infinity, NaN and −0 go through as in
 * Math.
 */
export const functions: ReadonlyMap<string, (a: Arithmetic, x: Lanes) => Lanes> = new Map(
  Object.entries({ exp, expm1, tanh, log, log1p, softplus, erf, erfc }),
);
