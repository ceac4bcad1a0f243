import { differentiate } from "./differentiate.ts";
import { evaluate } from "./evaluate.ts";
import { binary, number, partsOf, type Expression } from "./expression.ts";
import { parse } from "./parse.ts";

/** As far as formulas are looked at. What a network computes stays far within, or it has diverged. */
export const FAR = 1e4;

/** Points from −FAR to FAR in order, dense near 0, and 0 itself. */
export const POINTS: readonly number[] = pointsUpTo(FAR);

function pointsUpTo(far: number): readonly number[] {
  const positive = Array.from({ length: 2048 }, (_, i) => (i + 1) / 64);
  const step = 2 ** (1 / 64);
  for (let z = positive.at(-1)! * step; z < far; z *= step) positive.push(z);
  positive.push(far);
  return [...positive.map((z) => -z).reverse(), 0, ...positive];
}

/**
 * The points from −FAR to FAR at which an expression in `name` jumps or its derivative does, in their order: where the
 * argument of abs or sign is 0, that of floor whole, the two of min or max are equal, or the sides of a comparison in
 * select, and the derivatives to the left, to the right and there differ. Two less than 1/64 apart, or a hundredth of
 * where they are, may be taken for none.
 */
export function findKinks(expression: Expression, name: string): readonly number[] {
  const at = (part: Expression, z: number): number => evaluate(part, { [name]: z });
  const slope = differentiate(expression, name);
  const bends = (z: number): boolean => {
    const step = 1e-7 * Math.max(1, Math.abs(z));
    const [left, here, right] = [at(slope, z - step), at(slope, z), at(slope, z + step)];
    const scale = Math.max(1, Math.abs(left), Math.abs(right));
    const jump = Math.abs(at(expression, z + step) - at(expression, z - step));
    const near = (slope: number): boolean => Math.abs(slope - left) <= 1e-4 * scale;
    return !(near(here) && near(right) && jump <= 10 * step * scale);
  };
  const roots = bordersOf(expression).flatMap((border) => rootsOf((z) => at(border, z)));
  return [...new Set(roots)].filter(bends).sort((x, y) => x - y);
}

/** More kinks at once help nobody. */
const MOST_TOLD = 8;

/** The kinks that are worth telling, in their order: of many, as floor has, those nearest 0. `more` counts the rest. */
export function nearestKinks(
  kinks: readonly string[],
  scope: Readonly<Record<string, number>> = {},
): { readonly nearest: readonly string[]; readonly more: number } {
  const distance = (kink: string): number => Math.abs(evaluate(parse(kink), scope));
  const nearest =
    kinks.length <= MOST_TOLD
      ? kinks
      : kinks
          .map((kink, i) => ({ i, distance: distance(kink) }))
          .sort((x, y) => x.distance - y.distance)
          .slice(0, MOST_TOLD)
          .sort((x, y) => x.i - y.i)
          .map(({ i }) => kinks[i]!);
  return { nearest, more: kinks.length - nearest.length };
}

/** What changes its sign where an expression may have a kink. */
export function bordersOf(expression: Expression): Expression[] {
  const inner = partsOf(expression).flatMap(bordersOf);
  if (expression.kind === "select") {
    const { left, right } = expression.condition;
    return [...inner, binary("-", left, right)];
  }
  if (expression.kind !== "call") return inner;
  const [u, v] = expression.args;
  if (expression.primitive === "abs" || expression.primitive === "sign") return [...inner, u!];
  // From almost 1/2 to -1/2; half-way between it is 0 too, where floor has no kink.
  if (expression.primitive === "floor") return [...inner, binary("-", binary("-", u!, expression), number(0.5))];
  return expression.primitive === "min" || expression.primitive === "max" ? [...inner, binary("-", u!, v!)] : inner;
}

function rootsOf(f: (z: number) => number): number[] {
  const roots: number[] = [];
  let previous = NaN;
  POINTS.forEach((z, i) => {
    const sign = Math.sign(f(z));
    // Of a range of zeros the two ends.
    if (sign === 0 && previous !== 0) roots.push(z);
    if (sign !== 0 && previous === 0) roots.push(POINTS[i - 1]!);
    if (sign * previous < 0) roots.push(rootBetween(f, POINTS[i - 1]!, z));
    previous = sign;
  });
  return roots;
}

/** By halving; the number of fewest digits that is as near. */
function rootBetween(f: (z: number) => number, from: number, to: number): number {
  const sign = Math.sign(f(from));
  let [low, high] = [from, to];
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (Math.sign(f(middle)) === sign) low = middle;
    else high = middle;
  }
  for (let digits = 1; digits < 16; digits++) {
    const short = Number(high.toPrecision(digits));
    if (short === low || short === high || f(short) === 0) return short;
  }
  return high;
}
