import type { Word } from "../vocabulary.ts";
import type { Range } from "../activations/activation.ts";

/** What a network with this loss is for, which decides how its output is read and measured. */
export type Task = "binary" | "categorical" | "regression";

/** A loss: J is its mean over the m examples. */
export interface Loss extends Word {
  /** The loss of one unit of one example, in a and y. */
  readonly formula: string;
  /** ∂/∂a of `formula`; absent: derived. Where it is given, a test holds it equal to the derived one. */
  readonly derivative?: string;
  /** How an example's units are put together. A mean puts its 1/n[L] into dA; the 1/m of J is in dW and db. */
  readonly reduction: "sum_over_units" | "mean_over_units";
  /** The ranges of output activations that it is defined for. */
  readonly accepts: readonly Range[];
  readonly task: Task;
  /** J and its gradient as Ng writes them, over a whole column: for comments and docs. */
  readonly display: { readonly cost: string; readonly gradient: string };
  /**
   * Output activations that are computed together with the loss: J from Z[L], finite at any logit, and dZ[L] without
   * dA[L]. Both kernels are written by hand in runtime/kernels.
   */
  readonly fused: readonly {
    readonly activation: string;
    /** The kernel `(Z, Y) → J` and its formula. */
    readonly cost: { readonly kernel: string; readonly display: string };
    /** The kernel `(A, Y, dZ)` and its formula. */
    readonly gradient: { readonly kernel: string; readonly display: string };
  }[];
  /** Kernels by hand in place of the printed ones: `(A, Y) → J` and `(A, Y, dA)`. */
  readonly byHand?: { readonly cost: string; readonly gradient: string };
}
