import { differentiate, parse, type Expression } from "../formula/index.ts";
import type { Loss } from "./loss.ts";

/** ∂/∂a of the loss of one unit of one example, in a and y. */
export function derivativeOf({ formula, derivative }: Loss): Expression {
  return derivative === undefined ? differentiate(parse(formula), "a") : parse(derivative);
}
