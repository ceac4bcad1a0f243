import type { Word } from "../vocabulary.ts";

/** A limit on gradients, kept in `update` before all else. Its one parameter is the limit. */
export interface Clipping extends Word {
  /** The kernel `(limit, G)`, which changes G in place. */
  readonly kernel: string;
  /** Whether G is dθ, or the gradient of each W[l] and b[l] in turn. */
  readonly over: "theta" | "tensors";
  /** As a line of mathematics, in which GRADIENT stands for G. */
  readonly display: string;
}
