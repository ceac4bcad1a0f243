import type { Word } from "../vocabulary.ts";

/**
 * Where g's values lie: a loss that needs probabilities looks here. One that is exactly 0 for a whole range of z is none,
 * since its logarithm is −∞ and g′ there is 0: it is in [0, 1].
 */
export type Range = "real" | "nonnegative" | "(-1, 1)" | "[0, 1]" | "probability" | "distribution";

/** The ends of ranges that have two, towards which g flattens out. */
export const ENDS: Partial<Record<Range, readonly [low: number, high: number]>> = {
  probability: [0, 1],
  "[0, 1]": [0, 1],
  "(-1, 1)": [-1, 1],
};

/** An activation function g[l]: A[l] = g[l](Z[l]). */
export interface Activation extends Word {
  /**
   * g over one unit, in z, the symbols of the parameters and the names of what it learns; absent where g takes a whole
   * column (softmax).
   */
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
  /** What is learned with the weights. Its kernels are then by hand. */
  readonly learns?: readonly Learned[];
  /** It is a formula in a spec and no word of the vocabulary: the generated module holds its kernels. */
  readonly ofSpec?: true;
  /**
   * Kernels by hand in place of the printed ones, by name: `(Z, A)`, and `(dA, Z, dZ)` or `(dA, A, dZ)`. Before the
   * last come what is learned and then the settings: `(Z, slope, A)`, `(dA, Z, slope, dZ)`.
   */
  readonly byHand?: { readonly forward: string; readonly backward: string };
}

/** A tensor that an activation learns: a number for each unit, (n[l], 1), or one for the layer, (1, 1). */
export interface Learned {
  /** Its name in formulas; with the layer, in code and weights files: slope, slope1. */
  readonly name: string;
  /** The parameter of the word that all of it is before training. */
  readonly initial: string;
  /** The choice of the word by which the units of a layer share one number. */
  readonly shared: string;
  /** ∂g/∂ of it over one unit, in z. Its kernel multiplies it by dA and sums; a test holds it equal to the derived one. */
  readonly derivative: string;
  /** The kernel of its gradient, `(dA, Z, dslope)`: (1/m) Σ over the examples, and over the units that share it. */
  readonly gradient: string;
}
