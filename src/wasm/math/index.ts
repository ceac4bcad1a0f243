import type { Arithmetic, Lanes } from "../lanes.ts";
import { erf, erfc } from "./erf.ts";
import { exp, expm1, roundedTanh, tanh } from "./exp.ts";
import { log, log1p, softplus } from "./log.ts";

/**
 * Functions of float64 lanes by the primitives' names. Rounded to float32 each is within 0.51 units in the last place,
 * of which the rounding takes half a one. Infinity, NaN and −0 go through as in Math.
 */
export const functions: ReadonlyMap<string, LanesFunction> = new Map(
  Object.entries({ exp, expm1, tanh, log, log1p, softplus, erf, erfc }),
);

/** The same within the same bound for what is rounded to float32 at once, so that no difference of it is taken. */
export const roundedFunctions: ReadonlyMap<string, LanesFunction> = new Map(Object.entries({ tanh: roundedTanh }));

type LanesFunction = (a: Arithmetic, x: Lanes) => Lanes;
