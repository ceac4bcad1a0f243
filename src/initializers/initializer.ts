import type { Word } from "../vocabulary.ts";

/**
 * How W[l] or b[l] is filled before training. The expressions see fan_in = n[l-1], fan_out = n[l] and the parameters'
 * symbols.
 */
export interface Initializer extends Word {
  readonly distribution:
    | { readonly type: "constant"; readonly value: string }
    | { readonly type: "normal"; readonly mean: string; readonly standardDeviation: string }
    | { readonly type: "uniform"; readonly limit: string }
    /** Cut off at two standard deviations from the mean. */
    | { readonly type: "truncated_normal"; readonly mean: string; readonly standardDeviation: string }
    /** Orthonormal rows, or columns where they are fewer, times `gain`. */
    | { readonly type: "orthogonal"; readonly gain: string }
    /** None: it is taken from a file before training, and nothing is drawn. */
    | { readonly type: "file" };
  /** As a line of mathematics with FAN_IN, FAN_OUT and the parameters' symbols to be replaced: `N(0, 2 / FAN_IN)`. */
  readonly display: string;
}
