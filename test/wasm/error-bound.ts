/** Formulas in float64, with a bound on how far a computation of fewer digits may be off. */
import {
  call,
  differentiate,
  evaluate,
  lower,
  primitives,
  variable,
  type Expression,
} from "../../src/formula/index.ts";

export interface Bounded {
  readonly value: number;
  /** What a computed value may be away from `value`. */
  readonly error: number;
}

export interface Precision {
  /** What a rounding, and a function that is no arithmetic, may be off by, as shares of the value. */
  readonly rounding: number;
  readonly functions: number;
  /** What a rounding may be off by where a number is too small for all digits. */
  readonly least: number;
  /** A constant as it is held. */
  held(x: number): number;
}

/** float32, half a unit; and float64 with the functions of src/wasm/math. */
export const FLOAT32: Precision = { rounding: 2 ** -24, functions: 0, least: 2 ** -150, held: Math.fround };
export const FLOAT64: Precision = { rounding: 2 ** -53, functions: 2 ** -29, least: 0, held: (x) => x };

export function held(value: number, precision: Precision): Bounded {
  return { value, error: Math.abs(precision.held(value) - value) };
}

/** Running error analysis: errors of the parts, carried through to first order, and the rounding of each operation. */
export function bound(formula: Expression, scope: ReadonlyMap<string, Bounded>, precision: Precision): Bounded {
  const within = (part: Expression): Bounded => bound(part, scope, precision);
  const rounded = (value: number, error: number): Bounded => {
    if (!Number.isFinite(value)) return { value, error: 0 };
    return { value, error: error + precision.rounding * (Math.abs(value) + error) + precision.least };
  };
  switch (formula.kind) {
    case "number":
      return held(formula.value, precision);
    case "variable":
      return scope.get(formula.name)!;
    case "negate": {
      const { value, error } = within(formula.operand);
      return { value: -value, error };
    }
    case "binary": {
      const [x, y] = [within(formula.left), within(formula.right)];
      switch (formula.operator) {
        case "+":
          return rounded(x.value + y.value, x.error + y.error);
        case "-":
          return rounded(x.value - y.value, x.error + y.error);
        case "*":
          return rounded(x.value * y.value, share(x.error, y.value) + share(y.error, x.value) + x.error * y.error);
        case "/": {
          const quotient = x.value / y.value;
          const least = Math.abs(y.value) - y.error;
          return rounded(quotient, least > 0 ? (x.error + share(y.error, quotient)) / least : Infinity);
        }
      }
    }
    case "power": {
      const { value, error } = within(formula.base);
      const count = formula.exponent as number;
      const slope = count * Math.pow(Math.abs(value) + error, count - 1);
      return {
        value: Math.pow(value, count),
        error: slope * error + count * (precision.rounding * Math.abs(value) ** count + precision.least),
      };
    }
    case "select": {
      const { operator, left, right } = formula.condition;
      const [x, y] = [within(left), within(right)];
      const sides = [within(formula.then), within(formula.otherwise)] as const;
      const holds = {
        "<": x.value < y.value,
        "<=": x.value <= y.value,
        ">": x.value > y.value,
        ">=": x.value >= y.value,
      };
      const [taken, other] = holds[operator] ? sides : [sides[1], sides[0]];
      // As near to the border as this the other side may be taken; a rounding of a lone number is none.
      const isNear = x.value !== y.value && Math.abs(x.value - y.value) <= x.error + y.error;
      return isNear ? { value: taken.value, error: other.error + Math.abs(taken.value - other.value) } : taken;
    }
    case "call": {
      if ("formula" in primitives.get(formula.primitive)!.definition) return within(lower(formula));
      return called(formula.primitive, formula.args.map(within), precision);
    }
  }
}

/** An error times what it is multiplied by. What has no error has none times Infinity. */
function share(error: number, factor: number): number {
  return error === 0 ? 0 : error * Math.abs(factor);
}

function called(primitive: string, [u, v]: readonly Bounded[], { rounding, functions }: Precision): Bounded {
  const { value: x, error } = u!;
  switch (primitive) {
    case "abs":
      return { value: Math.abs(x), error };
    case "min":
    case "max":
      if (Math.abs(x - v!.value) <= error + v!.error) {
        return { value: Math[primitive](x, v!.value), error: Math.max(error, v!.error) };
      }
      return Math[primitive](x, v!.value) === x ? u! : v!;
    case "sign":
      return { value: Math.sign(x), error: error > 0 && Math.abs(x) <= error ? 2 : 0 };
    case "floor":
      return { value: Math.floor(x), error: Math.floor(x + error) - Math.floor(x - error) };
    case "sqrt": {
      const root = Math.sqrt(x);
      if (!Number.isFinite(root)) return { value: root, error: 0 };
      return { value: root, error: (error < x ? error / root : Math.sqrt(error)) + rounding * root };
    }
    default: {
      const ofU = call(primitive, [variable("u")]);
      const value = evaluate(ofU, { u: x });
      const carried = error === 0 ? 0 : error * Math.abs(evaluate(differentiate(ofU, "u"), { u: x }));
      return { value, error: carried + functions * Math.abs(value) };
    }
  }
}
