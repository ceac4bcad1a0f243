import { lossesByName } from "../../src/losses/index.ts";
import { createRandom } from "../../src/runtime/random.ts";
import type { Rows } from "./matrices.ts";

/** A (rows, cols) matrix of standard normals. */
export function normals(rows: number, cols: number, random: { normal(): number }): Rows {
  return Array.from({ length: rows }, () => Array.from({ length: cols }, () => random.normal()));
}

/** Columns that add up to 1, each with a 0 in it. */
function distributions(rows: number, m: number, random: { normal(): number }): Rows {
  const drawn = normals(rows, m, random).map((row) => row.map((x) => Math.abs(x)));
  const columns = drawn[0]!.map((_, j) => drawn.map((row, k) => (k === j % rows ? 0 : row[j]!)));
  const shares = columns.map((column) => column.map((x) => x / column.reduce((sum, each) => sum + each, 0)));
  return drawn.map((_, k) => shares.map((column) => column[k]!));
}

/** Labels that a loss takes, (n[L], m): numbers, yes or no for each unit, or one class of several an example. */
export function labels(loss: string, rows: number, m: number, seed: number): Rows {
  const random = createRandom(seed, "check");
  const drawn = (label: (x: number) => number): Rows => normals(rows, m, random).map((row) => row.map(label));
  const { task, margins } = lossesByName.get(loss)!;
  if (loss === "poisson") return drawn((x) => Math.floor(Math.abs(2 * x)));
  if (task === "regression") return drawn((x) => x);
  if (task === "binary") return drawn((x) => (x > 0 ? 1 : margins && seed % 2 === 0 ? -1 : 0));
  if (loss === "kl_divergence" && m > 1) return distributions(rows, m, random);
  const classes = Array.from({ length: m }, () => random.integer(rows));
  return Array.from({ length: rows }, (_, k) => classes.map((label) => (label === k ? 1 : 0)));
}
