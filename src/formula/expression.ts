/** An expression over scalars. Trees are frozen, and compared by structure. */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "negate"; readonly operand: Expression }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "power"; readonly base: Expression; readonly exponent: Exponent }
  | {
      readonly kind: "select";
      readonly condition: Comparison;
      readonly then: Expression;
      readonly otherwise: Expression;
    }
  | { readonly kind: "call"; readonly primitive: string; readonly args: readonly Expression[] };

export type BinaryOperator = "+" | "-" | "*" | "/";

/** A non-negative integer, or the name of a variable that holds one, such as the step t in β₁ᵗ. */
export type Exponent = number | string;

export interface Comparison {
  readonly operator: "<" | "<=" | ">" | ">=";
  readonly left: Expression;
  readonly right: Expression;
}

/** A finite number. Trees hold no negative literals: −3 is the negation of 3, as it is when parsed. */
export function number(value: number): Expression {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a finite number`);
  if (value < 0) return negate(number(-value));
  return Object.freeze({ kind: "number", value: Math.abs(value) });
}

export function variable(name: string): Expression {
  return Object.freeze({ kind: "variable", name });
}

export function negate(operand: Expression): Expression {
  return Object.freeze({ kind: "negate", operand });
}

export function binary(operator: BinaryOperator, left: Expression, right: Expression): Expression {
  return Object.freeze({ kind: "binary", operator, left, right });
}

export function power(base: Expression, exponent: Exponent): Expression {
  return Object.freeze({ kind: "power", base, exponent });
}

export function select(condition: Comparison, then: Expression, otherwise: Expression): Expression {
  return Object.freeze({ kind: "select", condition: Object.freeze({ ...condition }), then, otherwise });
}

export function call(primitive: string, args: readonly Expression[]): Expression {
  return Object.freeze({ kind: "call", primitive, args: Object.freeze([...args]) });
}

/** The direct parts of an expression, left to right; those of select's comparison come first. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "number":
    case "variable":
      return [];
    case "negate":
      return [expression.operand];
    case "binary":
      return [expression.left, expression.right];
    case "power":
      return [expression.base];
    case "select":
      return [expression.condition.left, expression.condition.right, expression.then, expression.otherwise];
    case "call":
      return expression.args;
  }
}

/** The expression with each of its direct parts replaced by `f(part)`. */
export function mapParts(expression: Expression, f: (part: Expression) => Expression): Expression {
  switch (expression.kind) {
    case "number":
    case "variable":
      return expression;
    case "negate":
      return negate(f(expression.operand));
    case "binary":
      return binary(expression.operator, f(expression.left), f(expression.right));
    case "power":
      return power(f(expression.base), expression.exponent);
    case "select": {
      const { operator, left, right } = expression.condition;
      return select({ operator, left: f(left), right: f(right) }, f(expression.then), f(expression.otherwise));
    }
    case "call":
      return call(expression.primitive, expression.args.map(f));
  }
}

/** Whether a power is written as a product: x², x³. The base is then read as often as the exponent says. */
export function isWrittenOut(exponent: Exponent): exponent is 2 | 3 {
  return exponent === 2 || exponent === 3;
}

/** The names of all variables, those in exponents included. */
export function variablesOf(expression: Expression): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (part: Expression): void => {
    if (part.kind === "variable") names.add(part.name);
    if (part.kind === "power" && typeof part.exponent === "string") names.add(part.exponent);
    partsOf(part).forEach(visit);
  };
  visit(expression);
  return names;
}

/** Replaces variables by expressions, all at once. A variable in an exponent stays: no expression may stand there. */
export function substitute(expression: Expression, values: ReadonlyMap<string, Expression>): Expression {
  if (expression.kind === "variable") return values.get(expression.name) ?? expression;
  return mapParts(expression, (part) => substitute(part, values));
}
