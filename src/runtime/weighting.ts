import { gather, type Examples } from "./batches.ts";
import { DataError } from "./errors.ts";
import type { Matrix } from "./heap.ts";

/** What a trainer does with ω, what examples count for. A: the module's Activations, which its Cache has too. */
export interface Weighting<A> {
  /** Throws DataError, which names the example, counted from 0, unless each counts for 0 or more. */
  check(data: Examples, n0: number): void;
  /** Fills ω of a batch, as `gather` does X: with 1 where there are no examples, or these have no weights. */
  fill(cache: A, data?: Examples, order?: Int32Array, start?: number): void;
}

/** `weightsOf`: where ω, (1, m), lies. */
export function weightingOf<M extends number, A>(weightsOf: (cache: A) => Matrix<1, M>): Weighting<A> {
  return {
    check: checkExampleWeights,
    fill(cache, data, order, start = 0) {
      const weights = weightsOf(cache);
      const values = data?.exampleWeights;
      if (values === undefined) weights.data.fill(1);
      else gather(values, order, start, weights.cols, undefined, weights);
    },
  };
}

/** That there is a weight for each example, and that those of `rows` are finite and not negative. Throws DataError. */
export function checkExampleWeights({ X, rows, exampleWeights }: Examples, n0: number): void {
  if (exampleWeights === undefined) return;
  const total = X.length / n0;
  if (exampleWeights.length !== total) {
    throw new DataError(`there are ${exampleWeights.length} weights for ${total} examples`);
  }
  for (let j = 0; j < (rows ?? exampleWeights).length; j++) {
    const row = rows === undefined ? j : rows[j]!;
    const weight = exampleWeights[row]!;
    if (weight >= 0 && weight < Infinity) continue;
    throw new DataError(`example ${row} has the weight ${weight}; weights are finite and not negative`);
  }
}
