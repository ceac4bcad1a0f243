import { partsOf, type Expression } from "./expression.ts";

/** Whether two expressions are the same tree. */
export function equal(a: Expression, b: Expression): boolean {
  if (a === b) return true;
  if (label(a) !== label(b)) return false;
  const [parts, others] = [partsOf(a), partsOf(b)];
  return parts.length === others.length && parts.every((part, i) => equal(part, others[i]!));
}

/** What an expression is apart from its parts. */
function label(expression: Expression): string {
  switch (expression.kind) {
    case "number":
      return `number ${expression.value}`;
    case "variable":
      return `variable ${expression.name}`;
    case "negate":
      return "negate";
    case "binary":
      return `binary ${expression.operator}`;
    case "power":
      return `power ${typeof expression.exponent} ${expression.exponent}`;
    case "select":
      return `select ${expression.condition.operator}`;
    case "call":
      return `call ${expression.primitive}`;
  }
}
