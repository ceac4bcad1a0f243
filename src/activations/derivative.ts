import { differentiate, parse, type Expression } from "../formula/index.ts";
import type { Activation } from "./activation.ts";

/** g′ in z or a, whichever the word `reads`, and its parameters; undefined where g takes a whole column. */
export function derivativeOf({ formula, derivative }: Activation): Expression | undefined {
  if (derivative !== undefined) return parse(derivative);
  return formula === undefined ? undefined : differentiate(parse(formula), "z");
}
