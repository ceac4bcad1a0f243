import { isWrittenOut, mapParts, partsOf, variable, variablesOf, type Expression } from "./expression.ts";
import { lower } from "./lower.ts";
import { printFormula } from "./print-formula.ts";
import { simplify } from "./simplify.ts";

/** An expression in which what occurs more than once has a name. */
export interface Shared {
  /** What the names stand for; each may use the names before it. */
  readonly bindings: readonly { readonly name: string; readonly value: Expression }[];
  readonly result: Expression;
}

/**
 * Gives names (u, or u1, u2, …) to the operations that would be computed more than once; (a − y)² computes its base
 * twice. Primitives that have a formula are replaced by it, but not those of `kept`.
 */
export function share(expression: Expression, kept?: ReadonlySet<string>): Shared {
  const simple = simplify(lower(expression, kept));
  const counts = new Map<string, number>();
  count(simple, counts);
  const shared = [...counts.values()].filter((uses) => uses > 1).length;
  const taken = variablesOf(simple);
  let index = shared === 1 ? 0 : 1;
  const freshName = (): string => {
    const name = index === 0 ? "u" : `u${index}`;
    index++;
    return taken.has(name) ? freshName() : name;
  };

  const bindings: { name: string; value: Expression }[] = [];
  const named = new Map<string, Expression>();
  const replace = (part: Expression): Expression => {
    const key = printFormula(part);
    if ((counts.get(key) ?? 0) < 2) return mapParts(part, replace);
    const known = named.get(key);
    if (known !== undefined) return known;
    const value = mapParts(part, replace);
    const name = freshName();
    bindings.push({ name, value });
    named.set(key, variable(name));
    return variable(name);
  };
  return { result: replace(simple), bindings };
}

/** Counts the operations by their text. What occurs again counts without its parts, which are computed once. */
function count(expression: Expression, counts: Map<string, number>): void {
  if (!isOperation(expression)) return;
  const key = printFormula(expression);
  const uses = (counts.get(key) ?? 0) + 1;
  counts.set(key, uses);
  if (uses > 1) return;
  for (const part of partsOf(expression)) count(part, counts);
  if (expression.kind === "power" && isWrittenOut(expression.exponent)) count(expression.base, counts);
}

/** A name, a number, or either with a minus is written again as easily. */
function isOperation(expression: Expression): boolean {
  return expression.kind === "negate" ? isOperation(expression.operand) : partsOf(expression).length > 0;
}
