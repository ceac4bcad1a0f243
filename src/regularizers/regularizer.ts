import type { Word } from "../vocabulary.ts";

/**
 * What keeps the weights W[l] small (never b[l], γ[l], β[l] or a slope): a penalty or a constraint. It has one parameter,
 * its strength. Displays are lines of mathematics in which LAYER stands for l and STRENGTH for the strength's letter.
 */
export type Regularizer = Penalty | Constraint;

/** Added to J; its gradient is added to dW[l]. */
export interface Penalty extends Word {
  readonly kind: "penalty";
  /** The kernel `(W, strength, m) → number`. */
  readonly cost: { readonly kernel: string; readonly display: string };
  /** The kernel `(W, strength, m, dW)`, which adds to dW. */
  readonly gradient: { readonly kernel: string; readonly display: string };
}

/** What W[l] is brought under after each step. */
export interface Constraint extends Word {
  readonly kind: "constraint";
  /** The kernel `(strength, W)`, which changes W. */
  readonly project: { readonly kernel: string; readonly display: string };
}
