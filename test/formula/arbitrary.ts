import fc from "fast-check";
import {
  binary,
  call,
  negate,
  number,
  partsOf,
  power,
  primitives,
  select,
  variable,
  type Expression,
} from "../../src/formula/index.ts";

/** Expressions in x and y of every kind and every primitive, up to four operations deep. */
export const expressions: fc.Arbitrary<Expression> = fc.letrec<{ expression: Expression }>((tie) => {
  const inner = tie("expression");
  const leaf = fc.oneof(
    fc.constantFrom("x", "y").map(variable),
    fc.integer({ min: 0, max: 40 }).map((tenths) => number(tenths / 10)),
  );
  const named = (arity: number): string[] => [...primitives].filter(([, p]) => p.arity === arity).map(([name]) => name);
  return {
    expression: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaf,
      inner.map(negate),
      fc.tuple(fc.constantFrom("+", "-", "*", "/"), inner, inner).map(([op, a, b]) => binary(op, a, b)),
      fc.tuple(inner, fc.integer({ min: 0, max: 4 })).map(([base, exponent]) => power(base, exponent)),
      fc
        .tuple(fc.constantFrom("<", "<=", ">", ">="), inner, inner, inner, inner)
        .map(([operator, left, right, then, otherwise]) => select({ operator, left, right }, then, otherwise)),
      fc.tuple(fc.constantFrom(...named(1)), inner).map(([name, u]) => call(name, [u])),
      fc.tuple(fc.constantFrom(...named(2)), inner, inner).map(([name, u, v]) => call(name, [u, v])),
    ),
  };
}).expression;

/** Where x and y are taken from: nothing within rounding of 0 or of one another by chance. */
export const points: fc.Arbitrary<number> = fc.integer({ min: -3000, max: 3000 }).map((k) => (k + 0.5) / 1024);

/** What changes sign where there is a kink or a pole: the sides of a comparison, the argument of abs, a divisor. */
export function switches(expression: Expression): Expression[] {
  const inner = partsOf(expression).flatMap(switches);
  if (expression.kind === "select") {
    return [binary("-", expression.condition.left, expression.condition.right), ...inner];
  }
  if (expression.kind === "binary" && expression.operator === "/") return [expression.right, ...inner];
  if (expression.kind === "call") {
    const [u, v] = expression.args;
    if (expression.primitive === "abs" || expression.primitive === "sign") return [u!, ...inner];
    if (expression.primitive === "min" || expression.primitive === "max") return [binary("-", u!, v!), ...inner];
  }
  return inner;
}
