import { power } from "../runtime/kernels/scalar.ts";
import type { Comparison, Expression } from "./expression.ts";
import { lowered } from "./lower.ts";
import { primitives } from "./primitives.ts";

/** The value in float64. Throws a RangeError where the scope lacks a variable, or a whole number for an exponent. */
export function evaluate(expression: Expression, scope: Readonly<Record<string, number>>): number {
  switch (expression.kind) {
    case "number":
      return expression.value;
    case "variable":
      return lookUp(expression.name, scope);
    case "negate":
      return -evaluate(expression.operand, scope);
    case "binary": {
      const left = evaluate(expression.left, scope);
      const right = evaluate(expression.right, scope);
      switch (expression.operator) {
        case "+":
          return left + right;
        case "-":
          return left - right;
        case "*":
          return left * right;
        case "/":
          return left / right;
      }
    }
    case "power": {
      const { base, exponent } = expression;
      const count = typeof exponent === "number" ? exponent : lookUp(exponent, scope);
      if (!Number.isSafeInteger(count) || count < 0) {
        throw new RangeError(`the exponent ${exponent} is ${count}, and must be a whole number`);
      }
      return power(evaluate(base, scope), count);
    }
    case "select":
      return evaluate(holds(expression.condition, scope) ? expression.then : expression.otherwise, scope);
    case "call": {
      // What takes one argument ignores v.
      const [u = NaN, v = NaN] = expression.args.map((argument) => evaluate(argument, scope));
      const { definition } = primitives.get(expression.primitive)!;
      if ("formula" in definition) return evaluate(lowered(expression.primitive), { u, v });
      return definition.evaluate(u, v);
    }
  }
}

function lookUp(name: string, scope: Readonly<Record<string, number>>): number {
  const value = Object.hasOwn(scope, name) ? scope[name] : undefined;
  if (value === undefined) throw new RangeError(`the formula needs a value for ${name}`);
  return value;
}

function holds({ operator, left, right }: Comparison, scope: Readonly<Record<string, number>>): boolean {
  const a = evaluate(left, scope);
  const b = evaluate(right, scope);
  switch (operator) {
    case "<":
      return a < b;
    case "<=":
      return a <= b;
    case ">":
      return a > b;
    case ">=":
      return a >= b;
  }
}
