import { equal } from "./equal.ts";
import { evaluate } from "./evaluate.ts";
import { binary, mapParts, negate, number, partsOf, select, type Comparison, type Expression } from "./expression.ts";

/**
 * An equal expression of fewer parts: numbers are folded and go in front, neutral elements and double signs go, factors
 * move into a select of 0 and something else. Finite values stay what they were up to rounding. 0 · x becomes 0 although x = ∞ would
 * give NaN: the zeros of derivatives mean that nothing depends on x.
 */
export function simplify(expression: Expression): Expression {
  return rewrite(mapParts(expression, simplify));
}

/** One step at the root, the parts being simple already; what the step makes is simplified in turn. */
function rewrite(expression: Expression): Expression {
  const folded = fold(expression);
  if (folded !== undefined) return folded;
  switch (expression.kind) {
    case "negate":
      return expression.operand.kind === "negate" ? expression.operand.operand : expression;
    case "binary": {
      const { left, right } = expression;
      switch (expression.operator) {
        case "+":
          return add(left, right);
        case "-":
          return subtract(left, right);
        case "*":
          return multiply(left, right);
        case "/":
          return divide(left, right);
      }
    }
    case "power":
      if (expression.exponent === 0) return number(1);
      return expression.exponent === 1 ? expression.base : expression;
    case "select":
      return choose(expression.condition, expression.then, expression.otherwise);
    default:
      return expression;
  }
}

/** The number that an operation on numbers gives, if it is finite; a negated number is in its simplest form already. */
function fold(expression: Expression): Expression | undefined {
  const parts = partsOf(expression);
  if (parts.length === 0 || !parts.every(isNumeric)) return undefined;
  if (expression.kind === "power" && typeof expression.exponent === "string") return undefined;
  const value = evaluate(expression, {});
  return Number.isFinite(value) ? number(value) : undefined;
}

function add(left: Expression, right: Expression): Expression {
  if (is(left, 0)) return right;
  if (is(right, 0)) return left;
  if (right.kind === "negate") return subtract(left, right.operand);
  if (left.kind === "negate") return subtract(right, left.operand);
  return binary("+", left, right);
}

function subtract(left: Expression, right: Expression): Expression {
  if (is(right, 0)) return left;
  if (is(left, 0)) return rewrite(negate(right));
  if (right.kind === "negate") return add(left, right.operand);
  return binary("-", left, right);
}

function multiply(left: Expression, right: Expression): Expression {
  if (is(left, 0) || is(right, 0)) return number(0);
  if (is(left, 1)) return right;
  if (is(right, 1)) return left;
  if (left.kind === "negate") return rewrite(negate(multiply(left.operand, right)));
  if (right.kind === "negate") return rewrite(negate(multiply(left, right.operand)));
  if (isSwitch(right)) return choose(right.condition, multiply(left, right.then), multiply(left, right.otherwise));
  if (isSwitch(left)) return choose(left.condition, multiply(left.then, right), multiply(left.otherwise, right));
  if (isNumeric(right) && !isNumeric(left)) return multiply(right, left);
  // x · (y · z) becomes (x · y) · z, so that numbers meet: 2 · (3 · x) is 6 · x.
  if (right.kind === "binary" && right.operator === "*") {
    return rewrite(binary("*", rewrite(binary("*", left, right.left)), right.right));
  }
  return binary("*", left, right);
}

function divide(left: Expression, right: Expression): Expression {
  if (is(left, 0)) return number(0);
  if (is(right, 1)) return left;
  if (left.kind === "negate") return rewrite(negate(divide(left.operand, right)));
  if (right.kind === "negate") return rewrite(negate(divide(left, right.operand)));
  return binary("/", left, right);
}

function choose(condition: Comparison, then: Expression, otherwise: Expression): Expression {
  if (equal(then, otherwise)) return then;
  const { operator, left, right } = condition;
  // A number is what something is compared with: 0 >= z becomes z <= 0.
  if (isNumeric(left) && !isNumeric(right)) {
    return select({ operator: FLIPPED[operator], left: right, right: left }, then, otherwise);
  }
  return select(condition, then, otherwise);
}

const FLIPPED = { "<": ">", "<=": ">=", ">": "<", ">=": "<=" } as const;

function is(expression: Expression, value: number): boolean {
  return expression.kind === "number" && expression.value === value;
}

function isNumeric(expression: Expression): boolean {
  return expression.kind === "number" || (expression.kind === "negate" && expression.operand.kind === "number");
}

/** A select of 0 and something else: a factor beside it moves into it without being written twice. */
function isSwitch(expression: Expression): expression is Expression & { kind: "select" } {
  return expression.kind === "select" && (is(expression.then, 0) || is(expression.otherwise, 0));
}
