import {
  binary,
  negate,
  number,
  power,
  select,
  substitute,
  variablesOf,
  type Expression,
} from "./expression.ts";
import { FormulaError } from "./error.ts";
import { parse } from "./parse.ts";
import { primitives } from "./primitives.ts";
import { simplify } from "./simplify.ts";

/**
 * ∂expression/∂variable, simplified. The derivative of select is that of the branch taken; at other kinks see
 * `primitives`. Throws FormulaError where the variable is an exponent, which is a whole number.
 */
export function differentiate(expression: Expression, name: string): Expression {
  return simplify(derivative(expression, name));
}

const ZERO = number(0);

function derivative(expression: Expression, name: string): Expression {
  switch (expression.kind) {
    case "number":
      return ZERO;
    case "variable":
      return number(expression.name === name ? 1 : 0);
    case "negate":
      return negate(derivative(expression.operand, name));
    case "binary": {
      const { operator, left, right } = expression;
      const dLeft = derivative(left, name);
      const dRight = derivative(right, name);
      switch (operator) {
        case "+":
        case "-":
          return binary(operator, dLeft, dRight);
        case "*":
          return binary("+", binary("*", dLeft, right), binary("*", left, dRight));
        case "/":
          // (f/g)′ = (f′ − (f/g) g′)/g: unlike (f′g − fg′)/g² it forms no g², which overflows or vanishes early.
          return binary("/", binary("-", dLeft, binary("*", expression, dRight)), right);
      }
    }
    case "power": {
      const { base, exponent } = expression;
      if (exponent === name) throw new FormulaError(`${name} is an exponent: a whole number has no derivative`, 1);
      if (exponent === 0) return ZERO;
      const dBase = derivative(base, name);
      if (typeof exponent === "number") {
        return binary("*", binary("*", number(exponent), power(base, exponent - 1)), dBase);
      }
      if (!variablesOf(base).has(name)) return ZERO;
      throw new FormulaError(`the base of a power with the exponent ${exponent} cannot contain ${name}`, 1);
    }
    case "select":
      return select(expression.condition, derivative(expression.then, name), derivative(expression.otherwise, name));
    case "call":
      return chainRule(expression.primitive, expression.args, expression.args.map((part) => derivative(part, name)));
  }
}

const rules = new Map<string, Expression>();

function chainRule(name: string, args: readonly Expression[], derivatives: readonly Expression[]): Expression {
  const primitive = primitives.get(name)!;
  let rule = rules.get(name);
  if (rule === undefined) rules.set(name, (rule = parse(primitive.derivative)));
  let [[u, v], [du, dv]] = [args, derivatives.map(simplify)];
  // A tie of max or min takes the first argument's derivative, so a constant argument goes first.
  if (primitive.symmetric && isZero(dv!) && !isZero(du!)) [u, v, du, dv] = [v, u, dv, du];
  const values = new Map<string, Expression>([["u", u!], ["du", du!]]);
  if (v !== undefined && dv !== undefined) values.set("v", v).set("dv", dv);
  return substitute(rule, values);
}

function isZero(expression: Expression): boolean {
  return expression.kind === "number" && expression.value === 0;
}
