import { mapParts, negate, variable, variablesOf, type Expression } from "../formula/index.ts";

/** What a − y is called in a formula of it alone. */
export const RESIDUAL = "r";

/** A formula in a and y as one in r = a − y; undefined where it is one of more than their difference. */
export function inResidual(expression: Expression): Expression | undefined {
  const replaced = withResidual(expression);
  return [...variablesOf(replaced)].every((name) => name === RESIDUAL) ? replaced : undefined;
}

function withResidual(expression: Expression): Expression {
  if (expression.kind === "binary" && expression.operator === "-") {
    const { left, right } = expression;
    const names = [left, right].map((side) => (side.kind === "variable" ? side.name : "")).join("-");
    if (names === "a-y") return variable(RESIDUAL);
    if (names === "y-a") return negate(variable(RESIDUAL));
  }
  return mapParts(expression, withResidual);
}
