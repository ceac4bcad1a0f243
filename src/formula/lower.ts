import { mapParts, substitute, type Expression } from "./expression.ts";
import { parse } from "./parse.ts";
import { primitives } from "./primitives.ts";

const parsed = new Map<string, Expression>();

/** The formula in u (and v) that a primitive is computed by. */
export function lowered(primitive: string): Expression {
  let formula = parsed.get(primitive);
  if (formula === undefined) {
    const { definition } = primitives.get(primitive)!;
    if (!("formula" in definition)) throw new TypeError(`${primitive} is computed by a function`);
    formula = lower(parse(definition.formula));
    parsed.set(primitive, formula);
  }
  return formula;
}

/** Puts the formula of each primitive that has one in its place, but of `kept`: sigmoid(z) → 1 / (1 + exp(-z)). */
export function lower(expression: Expression, kept: ReadonlySet<string> = NONE): Expression {
  const inner = mapParts(expression, (part) => lower(part, kept));
  if (inner.kind !== "call" || kept.has(inner.primitive)) return inner;
  if (!("formula" in primitives.get(inner.primitive)!.definition)) return inner;
  const [u, v] = inner.args;
  return substitute(
    lowered(inner.primitive),
    new Map([["u", u], ["v", v]].filter((entry): entry is [string, Expression] => entry[1] !== undefined)),
  );
}

const NONE: ReadonlySet<string> = new Set();
