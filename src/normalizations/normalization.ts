import type { Word } from "../vocabulary.ts";

/**
 * A normalisation of a layer: N[l] = γ[l] ∗ Ẑ[l] + β[l], where Ẑ[l] is IN[l] less a mean, over a standard deviation, and
 * γ[l], β[l], (n[l], 1), are learned, 1 and 0 at first.
 */
export interface Normalization extends Word {
  /** Whether the mean is over the examples of a batch, and so another in inference, or over the units of a layer. */
  readonly over: "examples" | "units";
  /** Whether b[l] is of no use before it, since the mean takes it away. */
  readonly replacesBias: boolean;
  readonly forward: readonly NormalizationStep[];
  /** Where inference computes otherwise. */
  readonly infer?: readonly NormalizationStep[];
  /** From dOUT to dγ, dβ and dIN. */
  readonly backward: readonly NormalizationStep[];
}

/** IN and OUT are the tensors before and after it. */
export type NormalizationTensor =
  | ("IN" | "OUT" | "dIN" | "dOUT" | "gamma" | "beta" | "dgamma" | "dbeta")
  | ("mu" | "variance" | "runningMean" | "runningVariance");

/** A call of a kernel. */
export interface NormalizationStep {
  readonly kernel: string;
  /** Tensors, of which those after `>` are written and those after `+` updated; and scalars: parameters' names and `m`. */
  readonly args: readonly (
    | NormalizationTensor
    | `>${NormalizationTensor}`
    | `+${NormalizationTensor}`
    | { readonly scalar: string }
  )[];
  /** What it computes; LAYER stands for l, and the names of tensors with it for themselves: `μ[LAYER]`, `IN[LAYER]`. */
  readonly formula: string;
}
