/** Formulas as SIMD instructions. */
import { partsOf, share, type Comparison, type Expression } from "../formula/index.ts";
import type { Arithmetic, Lanes, LaneType } from "./lanes.ts";
import { functions, roundedFunctions } from "./math/index.ts";

/** Primitives that are computed as they are, also those that have a formula. */
export const KEPT: ReadonlySet<string> = new Set(functions.keys());

/**
 * What a formula is computed in: float32, but float64 where it calls one of `functions`. The value is then rounded
 * once, as that of a TypeScript kernel is, and nothing within overflows, vanishes or cancels that would not there.
 */
export function laneTypeOf(expression: Expression): LaneType {
  if (expression.kind === "call" && functions.has(expression.primitive)) return "f64";
  return partsOf(expression).some((part) => laneTypeOf(part) === "f64") ? "f64" : "f32";
}

/** Whether there are instructions for a formula: not for a power whose exponent is a variable. */
export function hasInstructions(expression: Expression): boolean {
  if (expression.kind === "power" && typeof expression.exponent === "string") return false;
  if (expression.kind === "call" && !functions.has(expression.primitive) && !operations.has(expression.primitive)) {
    return false;
  }
  return partsOf(expression).every(hasInstructions);
}

/**
 * The value of a formula that has instructions; what occurs in it more than once is computed once. `scope` holds the
 * named lanes of its variables. `isRounded`: it is used as a number of float32 alone.
 */
export function fromFormula(
  a: Arithmetic,
  formula: Expression,
  scope: ReadonlyMap<string, Lanes>,
  isRounded = false,
): Lanes {
  const { bindings, result } = share(formula, KEPT);
  const names = new Map(scope);
  for (const { name, value } of bindings) names.set(name, a.name(valueOf(a, value, names)));
  if (isRounded && result.kind === "call") {
    const rounded = roundedFunctions.get(result.primitive);
    if (rounded !== undefined) return rounded(a, valueOf(a, result.args[0]!, names));
  }
  return valueOf(a, result, names);
}

function valueOf(a: Arithmetic, expression: Expression, scope: ReadonlyMap<string, Lanes>): Lanes {
  const inner = (part: Expression): Lanes => valueOf(a, part, scope);
  switch (expression.kind) {
    case "number":
      return a.constant(expression.value);
    case "variable": {
      const lanes = scope.get(expression.name);
      if (lanes === undefined) throw new TypeError(`the formula needs lanes for ${expression.name}`);
      return lanes;
    }
    case "negate": {
      const constant = constantOf(expression);
      return constant === undefined ? a.neg(inner(expression.operand)) : a.constant(constant);
    }
    case "binary": {
      const { operator, left, right } = expression;
      switch (operator) {
        case "+":
          return a.add(inner(left), inner(right));
        case "-":
          return a.sub(inner(left), inner(right));
        case "*":
          return a.mul(inner(left), inner(right));
        case "/":
          // A power of two has an exact inverse; with another the quotient would be rounded twice.
          if (right.kind === "number" && isPowerOfTwo(right.value))
            return a.mul(inner(left), a.constant(1 / right.value));
          return a.div(inner(left), inner(right));
      }
    }
    case "power":
      return power(a, a.name(inner(expression.base)), expression.exponent);
    case "select": {
      const { condition, then, otherwise } = expression;
      return a.select(comparison(a, condition, inner), inner(then), inner(otherwise));
    }
    case "call": {
      const { primitive, args } = expression;
      const operation = functions.get(primitive) ?? operations.get(primitive);
      if (operation === undefined) throw new TypeError(`there are no instructions for ${primitive}`);
      if (args.length === 1) return operation(a, inner(args[0]!), []);
      const [first, second] = args as [Expression, Expression];
      const [u, v] = [constantOf(first), constantOf(second)];
      if (u !== undefined) return limited(a, primitive, inner(second), u);
      if (v !== undefined) return limited(a, primitive, inner(first), v);
      return operation(a, inner(first), inner(second));
    }
  }
}

type Operation = (a: Arithmetic, x: Lanes, y: Lanes) => Lanes;

/** What any lanes have an instruction for, or a few. */
const operations: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ["abs", (a, x) => a.abs(x)],
  ["sqrt", (a, x) => a.sqrt(x)],
  ["floor", (a, x) => a.floor(x)],
  ["min", (a, x, y) => a.min(x, y)],
  ["max", (a, x, y) => a.max(x, y)],
  [
    "sign",
    (a, x) => {
      const z = a.name(x);
      const zero = a.constant(0);
      // 0, −0 and NaN are their own signs.
      return a.select(a.gt(z, zero), a.constant(1), a.select(a.lt(z, zero), a.constant(-1), z));
    },
  ],
]);

/** min or max of x and a constant, by the instruction that takes NaN for neither the smaller nor the larger. */
function limited(a: Arithmetic, primitive: string, x: Lanes, limit: number): Lanes {
  const lanes = a.constant(limit);
  if (primitive === "min") return a.atMost(x, lanes);
  // max(0, −0) is 0: −0 + 0.
  return limit === 0 ? a.add(a.atLeast(x, lanes), lanes) : a.atLeast(x, lanes);
}

/** base^exponent by repeated squaring, in the order of runtime/kernels/scalar.ts. */
function power(a: Arithmetic, base: Lanes, exponent: number | string): Lanes {
  if (typeof exponent === "string") throw new TypeError(`there are no instructions for a power of ${exponent}`);
  let result: Lanes | undefined;
  let square = base;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = result === undefined ? square : a.name(a.mul(result, square));
    if (rest > 1) square = a.name(a.mul(square, square));
  }
  return result ?? a.constant(1);
}

function comparison(a: Arithmetic, { operator, left, right }: Comparison, inner: (part: Expression) => Lanes): Lanes {
  const operation = { "<": a.lt, "<=": a.le, ">": a.gt, ">=": a.ge }[operator];
  return operation(inner(left), inner(right));
}

/** The value of a number or of a negated one. */
function constantOf(expression: Expression): number | undefined {
  if (expression.kind === "number") return expression.value;
  if (expression.kind !== "negate" || expression.operand.kind !== "number") return undefined;
  return -expression.operand.value;
}

function isPowerOfTwo(value: number): boolean {
  return value >= 1 && value < 2 ** 31 && Number.isInteger(value) && (value & (value - 1)) === 0;
}
