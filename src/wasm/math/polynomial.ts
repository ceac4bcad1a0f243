import type { Arithmetic, Lanes } from "../lanes.ts";

/**
 * c₀ + c₁ x + c₂ x² + …, even and odd powers apart, each by Horner's rule: half as many operations wait for one another
 * as in one chain.
 */
export function polynomial(a: Arithmetic, x: Lanes, coefficients: readonly number[]): Lanes {
  const square = a.name(a.mul(x, x));
  const [even, odd] = [0, 1].map((first) =>
    horner(
      a,
      square,
      coefficients.filter((_, power) => power % 2 === first),
    ),
  );
  return a.madd(odd!, x, even!);
}

function horner(a: Arithmetic, x: Lanes, coefficients: readonly number[]): Lanes {
  let sum = a.constant(coefficients.at(-1)!);
  for (const coefficient of coefficients.slice(0, -1).reverse()) {
    sum = a.name(a.madd(sum, x, a.constant(coefficient)));
  }
  return sum;
}
