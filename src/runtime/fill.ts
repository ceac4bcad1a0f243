import type { Matrix } from "./heap.ts";
import type { Random } from "./random.ts";

/** Sets every element to `value`. */
export function fillConstant<N extends number, K extends number>(out: Matrix<N, K>, value: number): void {
  out.data.fill(value);
}

/** Draws every element, row by row, from the normal distribution N(mean, standardDeviation²). */
export function fillNormal<N extends number, K extends number>(
  out: Matrix<N, K>,
  mean: number,
  standardDeviation: number,
  random: Random,
): void {
  const { data } = out;
  for (let i = 0; i < data.length; i++) data[i] = mean + standardDeviation * random.normal();
}

/** Draws every element, row by row, from the uniform distribution U(−limit, limit). */
export function fillUniform<N extends number, K extends number>(
  out: Matrix<N, K>,
  limit: number,
  random: Random,
): void {
  const { data } = out;
  for (let i = 0; i < data.length; i++) data[i] = limit * (2 * random.uniform() - 1);
}
