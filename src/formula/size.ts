import { partsOf, type Expression } from "./expression.ts";
import { lowered } from "./lower.ts";
import { primitives } from "./primitives.ts";

/**
 * The names, numbers and operations of an expression, primitives replaced by their formulas. Counted without writing it
 * down: softplus names its argument twice, and ten of them one in the other name it a thousand times.
 */
export function sizeOf(expression: Expression): number {
  const parts = partsOf(expression).map(sizeOf);
  const sum = parts.reduce((total, size) => total + size, 1);
  if (expression.kind !== "call" || !("formula" in primitives.get(expression.primitive)!.definition)) return sum;
  const count = (part: Expression): number => {
    if (part.kind === "variable") return parts[part.name === "u" ? 0 : 1]!;
    return partsOf(part).reduce((total, inner) => total + count(inner), 1);
  };
  return count(lowered(expression.primitive));
}
