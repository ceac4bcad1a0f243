import type { Word } from "../vocabulary.ts";

/**
 * Where g's values lie: a loss that needs probabilities looks here. One that is exactly 0 for a whole range of z is none,
 * since its logarithm is −∞ and g′ there is 0: it is in [0, 1].
 */
export type Range = "real" | "nonnegative" | "(-1, 1)" | "[0, 1]" | "probability" | "distribution";

/** An activation function g[l]: A[l] = g[l](Z[l]). */
export interface Activation extends Word {
  /** g over one unit, in z and the symbols of the parameters; absent where g takes a whole column (softmax). */
  readonly formula?: string;
  /** g and dZ as lines of mathematics in z, a and dA, where g takes a whole column. */
  readonly column?: { readonly value: string; readonly gradient: string };
  /** What backward reads from the cache of the layer: Z[l] or A[l]. */
  readonly reads: "Z" | "A";
  /**
   * g′, in z or in a, whichever `reads` names. Absent: derived from `formula` in z.
   * Where it is given, a test holds it equal to the derived one.
   */
  readonly derivative?: string;
  /** The points z at which g′ does not exist, as expressions in the parameters. */
  readonly kinks: readonly string[];
  readonly range: Range;
  /** The initializer of W[l] where a spec names none. */
  readonly initializer: string;
  /** It is a formula in a spec and no word of the vocabulary: the generated module holds its kernels. */
  readonly ofSpec?: true;
  /** Kernels by hand in place of the printed ones, by name: `(Z, A)`, and `(dA, Z, dZ)` or `(dA, A, dZ)`. */
  readonly byHand?: { readonly forward: string; readonly backward: string };
}
