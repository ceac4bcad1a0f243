import { chunkColumns, gather, type Values } from "./batches.ts";
import { DataError } from "./errors.ts";
import { aligned, createHeap, matrix, type Heap, type Kernels, type Matrix, type Tensor } from "./heap.ts";
import type { Inference } from "./module.ts";
import type { Preprocessing } from "./preprocessing.ts";
import { decodeWeights } from "./weights.ts";

export interface PredictorOptions {
  /** Up to so many examples a call allocates nothing; more are taken, too. Default: 1. */
  readonly columns?: number;
  /** Default: the TypeScript kernels. */
  readonly kernels?: Kernels;
}

export interface Predictor<P> {
  /** As inference takes them: batch normalisation may be folded into W and β or b. For reading alone. */
  readonly parameters: P;
  readonly classes: readonly string[] | undefined;
  readonly preprocessing: Preprocessing | undefined;
  /** What the weights file says of itself. */
  readonly metadata: Readonly<Record<string, string>>;
  readonly kernels: Heap["kernels"];
  /**
   * A[L] of examples as they come, preprocessing inside: `inputs` holds them one after another, n[0] numbers each, and so
   * does the result with n[L]. A result of at most `columns` examples is overwritten by the next call.
   */
  predict(inputs: Values): Float32Array;
}

/** A predictor of a generated module's network; each module's `createPredictor` calls this one. */
export function createPredictor<
  N0 extends number,
  NL extends number,
  P extends { readonly theta: Tensor },
  A,
>(network: Inference<N0, NL, number, P, A>, weights: Uint8Array, options: PredictorOptions = {}): Predictor<P> {
  const { columns = 1, kernels } = options;
  if (!Number.isSafeInteger(columns) || columns < 1) {
    throw new RangeError(`columns is ${columns}; it must be a whole number from 1`);
  }
  const n0 = network.n[0] as N0;
  const nL = network.n.at(-1) as NL;
  const wide = aligned(Math.min(columns, chunkColumns(n0, kernels?.threads)));
  const xAt = network.parametersLength ?? network.theta;
  const activationsAt = xAt + n0 * wide;
  const heap = createHeap(activationsAt + network.activationRows * wide, { kernels, n: network.n });
  const parameters = network.placeParameters(heap, 0);
  const { metadata, preprocessing } = decodeWeights(weights, network, parameters);
  network.fold?.(parameters);

  const room = new Float32Array(columns * nL);
  // By how many examples, made once each.
  const results: Float32Array[] = [];
  const places: (readonly [X: Matrix<N0, number>, activations: A])[] = [];

  return {
    parameters,
    classes: network.classes,
    preprocessing,
    metadata,
    kernels: heap.kernels,
    predict(inputs) {
      const m = inputs.length / n0;
      if (m % 1 !== 0 || m < 1) {
        throw new DataError(`${inputs.length} numbers are not whole examples of ${n0}`);
      }
      const outputs = m > columns ? new Float32Array(m * nL) : (results[m] ??= room.subarray(0, m * nL));
      for (let start = 0; start < m; start += wide) {
        const count = Math.min(wide, m - start);
        const [X, activations] = (places[count] ??= [
          matrix(heap, xAt, n0, count),
          network.placeActivations(heap, activationsAt, wide, count),
        ]);
        gather(inputs, undefined, start, count, preprocessing, X);
        const A = network.infer(X, parameters, activations);
        if (heap.native?.scatter?.(A, outputs, start)) continue;
        for (let j = 0; j < count; j++) {
          for (let i = 0; i < nL; i++) outputs[(start + j) * nL + i] = A.data[i * count + j]!;
        }
      }
      return outputs;
    },
  };
}
