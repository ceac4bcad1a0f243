import { createRandom } from "../../src/runtime/random.ts";
import type { Rows } from "./matrices.ts";

/** A (rows, cols) matrix of standard normals. */
export function normals(rows: number, cols: number, random: { normal(): number }): Rows {
  return Array.from({ length: rows }, () => Array.from({ length: cols }, () => random.normal()));
}

/** Labels that a loss takes, (n[L], m): numbers, yes or no for each unit, or one class of several an example. */
export function labels(loss: string, rows: number, m: number, seed: number): Rows {
  const random = createRandom(seed, "check");
  if (loss === "mean_squared_error") return normals(rows, m, random);
  if (loss === "binary_crossentropy") return normals(rows, m, random).map((row) => row.map((x) => (x > 0 ? 1 : 0)));
  const classes = Array.from({ length: m }, () => random.integer(rows));
  return Array.from({ length: rows }, (_, k) => classes.map((label) => (label === k ? 1 : 0)));
}
