import { evaluate } from "./evaluate.ts";
import { binary, call, mapParts, number, partsOf, type Expression } from "./expression.ts";
import { POINTS } from "./kinks.ts";
import { simplify } from "./simplify.ts";

/** Points at which an expression has no number that float32 can hold. */
export interface Gap {
  /** NaN, or what is larger than any number of float32. */
  readonly kind: "NaN" | "overflow";
  /** From and to; ∓FAR where it goes on as far as formulas are looked at. */
  readonly from: number;
  readonly to: number;
}

/** The largest number of float32. */
const LARGEST = (2 - 2 ** -23) * 2 ** 127;

/** The ranges of `name` within ±FAR where any of the expressions has no value, to about three digits. */
export function findGaps(expressions: readonly Expression[], name: string): readonly Gap[] {
  const kindAt = (z: number): Gap["kind"] | undefined => {
    const values = expressions.map((expression) => evaluate(expression, { [name]: z }));
    if (values.some(Number.isNaN)) return "NaN";
    return values.some((value) => Math.abs(value) > LARGEST) ? "overflow" : undefined;
  };
  const gaps: { kind: Gap["kind"]; from: number; to: number }[] = [];
  let before: Gap["kind"] | undefined;
  POINTS.forEach((z, i) => {
    const kind = kindAt(z);
    if (kind !== before) {
      const border = i === 0 ? z : borderOf(kindAt, POINTS[i - 1]!, z);
      if (before !== undefined) gaps.at(-1)!.to = border;
      if (kind !== undefined) gaps.push({ kind, from: border, to: POINTS.at(-1)! });
    }
    before = kind;
  });
  return gaps;
}

/** Where what `kindAt` says changes, by halving. */
function borderOf(kindAt: (z: number) => unknown, from: number, to: number): number {
  const kind = kindAt(from);
  let [low, high] = [from, to];
  while (high - low > 1e-4 * Math.max(Math.abs(low), Math.abs(high)) && high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (kindAt(middle) === kind) low = middle;
    else high = middle;
  }
  // 0 is a border that is meant to the last digit.
  return low <= 0 && high >= 0 ? 0 : Number(high.toPrecision(3));
}

const CANDIDATES = ["sigmoid", "softplus", "tanh", "expm1", "log1p"];

/** Points at which two functions that agree are one. */
const TRIALS = [-2.9, -1.7, -0.6, -0.05, 0.3, 1.1, 2.3];

/**
 * The expression with stable primitives in place of the parts that they compute: sigmoid(z) for exp(z) / (1 + exp(z)),
 * z * sigmoid(z) for z / (1 + exp(-z)). Their arguments are those that exp has in the part, with either sign, and halves
 * of them.
 */
export function stabilize(expression: Expression, name: string): Expression {
  const whole = primitiveFor(expression, name);
  if (whole !== undefined) return whole;
  if (expression.kind === "binary" && expression.operator === "/") {
    // One of the factors above with all that is below, or that alone.
    const factors = [...factorsOf(expression.left), number(1)];
    for (const [i, factor] of factors.entries()) {
      const inner = primitiveFor(binary("/", factor, expression.right), name);
      if (inner === undefined) continue;
      const rest = factors.filter((_, k) => k !== i).reduce((product, other) => binary("*", product, other));
      return simplify(binary("*", stabilize(rest, name), inner));
    }
  }
  return mapParts(expression, (part) => stabilize(part, name));
}

function factorsOf(expression: Expression): Expression[] {
  if (expression.kind !== "binary" || expression.operator !== "*") return [expression];
  return [...factorsOf(expression.left), ...factorsOf(expression.right)];
}

function primitiveFor(part: Expression, name: string): Expression | undefined {
  if (part.kind === "call" && CANDIDATES.includes(part.primitive)) return undefined;
  const at = (of: Expression, z: number): number => evaluate(of, { [name]: z });
  const values = TRIALS.map((z) => at(part, z));
  const alike = (other: Expression): boolean =>
    TRIALS.every((z, i) => Math.abs(at(other, z) - values[i]!) <= 1e-9 * Math.abs(values[i]!));
  return exponentsOf(part)
    .flatMap((u) => CANDIDATES.map((primitive) => call(primitive, [u])))
    .find(alike);
}

/** The arguments of exp within a part, with either sign, and halves of them. */
function exponentsOf(part: Expression): Expression[] {
  const inner = partsOf(part).flatMap(exponentsOf);
  if (part.kind !== "call" || part.primitive !== "exp") return inner;
  const [u] = part.args;
  return [...[1, -1, 0.5, -0.5].map((factor) => simplify(binary("*", number(factor), u!))), ...inner];
}
