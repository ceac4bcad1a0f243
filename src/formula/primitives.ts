import { erf, erfc, TWO_OVER_SQRT_PI } from "../runtime/kernels/scalar.ts";

type MathFunction =
  | "abs" | "min" | "max" | "sign" | "floor" | "sqrt" | "exp" | "log" | "log1p" | "expm1" | "sin" | "cos" | "tanh";

/**
 * A function that formulas may call. Its formulas are over its arguments u and v; du and dv stand for the arguments'
 * derivatives. select is not among them: it takes a comparison, so the grammar has a form for it.
 */
export interface Primitive {
  readonly arity: 1 | 2;
  /** The derivative by the chain rule, finite wherever the primitive and the arguments' derivatives are. */
  readonly derivative: string;
  /** f(u, v) = f(v, u). */
  readonly symmetric?: true;
  /** How it is computed: by a function, whose name in TypeScript is given, or by a formula that is stable at any u. */
  readonly definition:
    | { readonly evaluate: (u: number, v: number) => number; readonly typescript: string }
    | { readonly formula: string };
  /** What comments call it where that is not its name: σ(z). |z|, √z and e^z have forms of their own. */
  readonly letter?: string;
}

/**
 * The primitives. At a kink the derivative is that of one side, or between both: abs′(0) = sign(0) = 0, sign′ = 0,
 * floor′ = 0, and where max or min ties, the first argument's, or that of the argument that is constant. So
 * relu′(0) = 0 for max(0, z) and max(z, 0) alike, and a clipped function is flat at its corners.
 */
export const primitives: ReadonlyMap<string, Primitive> = new Map<string, Primitive>([
  ["abs", { arity: 1, derivative: "sign(u) * du", definition: math("abs") }],
  ["min", { arity: 2, symmetric: true, derivative: "select(u <= v, du, dv)", definition: math("min") }],
  ["max", { arity: 2, symmetric: true, derivative: "select(u >= v, du, dv)", definition: math("max") }],
  ["sign", { arity: 1, derivative: "0", definition: math("sign") }],
  ["floor", { arity: 1, derivative: "0", definition: math("floor") }],
  ["sqrt", { arity: 1, derivative: "du / (2 * sqrt(u))", definition: math("sqrt") }],
  ["exp", { arity: 1, derivative: "exp(u) * du", definition: math("exp") }],
  ["log", { arity: 1, derivative: "du / u", definition: math("log") }],
  ["log1p", { arity: 1, derivative: "du / (1 + u)", definition: math("log1p") }],
  ["expm1", { arity: 1, derivative: "exp(u) * du", definition: math("expm1") }],
  ["sin", { arity: 1, derivative: "cos(u) * du", definition: math("sin") }],
  ["cos", { arity: 1, derivative: "-sin(u) * du", definition: math("cos") }],
  ["tanh", { arity: 1, derivative: "(1 - tanh(u)^2) * du", definition: math("tanh") }],
  [
    "sigmoid",
    {
      arity: 1,
      derivative: "sigmoid(u) * (1 - sigmoid(u)) * du",
      // Where e^−u overflows in float64 the quotient is 0, which is right to 1e-308.
      definition: { formula: "1 / (1 + exp(-u))" },
      letter: "σ",
    },
  ],
  ["softplus", { arity: 1, derivative: "sigmoid(u) * du", definition: { formula: "max(u, 0) + log1p(exp(-abs(u)))" } }],
  ["erf", { arity: 1, derivative: `${TWO_OVER_SQRT_PI} * exp(-u^2) * du`, definition: scalar("erf", erf) }],
  ["erfc", { arity: 1, derivative: `-${TWO_OVER_SQRT_PI} * exp(-u^2) * du`, definition: scalar("erfc", erfc) }],
]);

function math(name: MathFunction): Primitive["definition"] {
  return { evaluate: Math[name], typescript: `Math.${name}` };
}

function scalar(name: string, evaluate: (u: number) => number): Primitive["definition"] {
  return { evaluate, typescript: name };
}
