import type { Word } from "../vocabulary.ts";

/**
 * A penalty on the weights W[l] (never on b[l]), added to J; its gradient is added to dW[l]. A regularizer has one
 * parameter, its strength. Displays are lines of mathematics in which LAYER stands for l.
 */
export interface Regularizer extends Word {
  /** The kernel `(W, strength, m) → number`. */
  readonly cost: { readonly kernel: string; readonly display: string };
  /** The kernel `(W, strength, m, dW)`, which adds to dW. */
  readonly gradient: { readonly kernel: string; readonly display: string };
}
