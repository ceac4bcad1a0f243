import { evaluate, parse, variablesOf, type Expression } from "../formula/index.ts";
import type { Activation } from "./activation.ts";

/** Where g keeps z within limits, min(max(least, z), most) or max(least, z) alone: these. */
export function limitsOf({ formula, ofSpec }: Activation): readonly number[] | undefined {
  // The kernel of a formula of a spec stands in the module, and is called there.
  if (formula === undefined || ofSpec === true) return undefined;
  const whole = parse(formula);
  const most = constantBeside(whole, "min");
  const least = constantBeside(most === undefined ? whole : most.beside, "max");
  if (least?.beside.kind !== "variable") return undefined;
  return most === undefined ? [least.constant] : [least.constant, most.constant];
}

/** The constant of `max(0, z)` and what is beside it. */
function constantBeside(
  expression: Expression,
  primitive: "min" | "max",
): { readonly constant: number; readonly beside: Expression } | undefined {
  if (expression.kind !== "call" || expression.primitive !== primitive) return undefined;
  const [constant, beside] = expression.args.toSorted((x, y) => variablesOf(x).size - variablesOf(y).size);
  return variablesOf(constant!).size > 0 ? undefined : { constant: evaluate(constant!, {}), beside: beside! };
}
