import type { Split } from "../network/network.ts";
import { createRandom, shuffle } from "../runtime/random.ts";

/** The examples of each part by their index, in ascending order. */
export interface SplitRows {
  readonly train: Int32Array;
  readonly validation: Int32Array;
  readonly test: Int32Array;
}

/** Below this a share that is left over is rounding: 0.7 + 0.1 + 0.2 is 1 − 1.1e-16. */
const NEGLIGIBLE = 1e-9;

/**
 * Draws the parts of a data set of `examples` examples at random, the same for the same seed. Parts are disjoint;
 * shares that add up to 1 use every example. Their sizes are the shares rounded so that they add up (largest
 * remainder), with at least one example for training.
 *
 * `classes`, one an example, stratifies: each part takes its examples from the classes in proportion to what these have
 * left, rounded in the same way, so that it is right to one example a class and exact in all.
 */
export function splitRows(
  examples: number,
  { train, validation, test }: Pick<Split, "train" | "validation" | "test">,
  seed: number,
  classes?: ArrayLike<number>,
): SplitRows {
  const rest = 1 - train - validation - test;
  const sizes = apportion(examples, [train, validation, test, rest > NEGLIGIBLE ? rest : 0]);
  if (sizes[0] === 0 && examples > 0) {
    sizes[sizes.indexOf(Math.max(...sizes))]!--;
    sizes[0] = 1;
  }

  const order = Int32Array.from({ length: examples }, (_, row) => row);
  shuffle(order, createRandom(seed, "split"));
  // Without classes all examples are of one. Each class deals out its examples in their random order.
  const members = new Map<number, number[]>();
  for (const row of order) {
    const label = classes?.[row] ?? 0;
    const known = members.get(label);
    if (known === undefined) members.set(label, [row]);
    else known.push(row);
  }
  const groups = [...members].sort(([a], [b]) => a - b).map(([, rows]) => rows);

  // Training comes last and takes what the others leave.
  const [, validationSize, testSize, unused] = sizes as [number, number, number, number];
  const parts = { test: deal(testSize), validation: deal(validationSize) };
  deal(unused);
  return { ...parts, train: deal(sizes[0]!) };

  function deal(size: number): Int32Array {
    const shares = apportion(size, groups.map((rows) => rows.length));
    return Int32Array.from(groups.flatMap((rows, i) => rows.splice(rows.length - shares[i]!))).sort();
  }
}

/**
 * Divides `total` into whole numbers in proportion to the weights: each quota rounded down, and what is left given to
 * the largest remainders, of equal ones to the first (Hamilton's method). No number differs from its quota by 1 or
 * more.
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum === 0) return weights.map(() => 0);
  const quotas = weights.map((weight) => (total * weight) / sum);
  const counts = quotas.map(Math.floor);
  const left = total - counts.reduce((a, b) => a + b, 0);
  const remainders = quotas.map((quota, i) => quota - counts[i]!);
  const largestFirst = remainders.map((_, i) => i).sort((a, b) => remainders[b]! - remainders[a]! || a - b);
  for (const i of largestFirst.slice(0, left)) counts[i]!++;
  return counts;
}
