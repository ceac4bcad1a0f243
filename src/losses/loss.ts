import type { Chosen, Word } from "../vocabulary.ts";
import type { Scores } from "../runtime/metrics.ts";
import type { Range } from "../activations/activation.ts";
import { labelSmoothing } from "./choices.ts";

/** What a network with this loss is for, which decides how its output is read and measured. */
export type Task = "binary" | "categorical" | "regression";

/** How an example's units are put together. */
export type Reduction = "sum_over_units" | "mean_over_units";

/** A loss: J is its mean over the m examples. */
export interface Loss extends Word {
  /** The loss of one unit of one example, in a, y and the symbols of the parameters. */
  readonly formula: string;
  /** ∂/∂a of `formula`; absent: derived. Where it is given, a test holds it equal to the derived one. */
  readonly derivative?: string;
  /**
   * Expressions in a, y and the symbols of the parameters that change their sign where the derivative bends or jumps.
   */
  readonly kinks: readonly string[];
  /**
   * What its kernels do, and the default where a spec may choose. A mean puts its 1/n[L] into dA; the 1/m of J is in dW
   * and db.
   */
  readonly reduction: Reduction;
  /** The ranges of output activations that it is defined for. */
  readonly accepts: readonly Range[];
  readonly task: Task;
  /** Labels are no and yes, −1 or 0 and 1, and a > 0 is a yes. Absent: a > 0.5, where the task is binary. */
  readonly margins?: true;
  /** J and its gradient over a whole column, up to the mean over units: where the formula does not read well. */
  readonly display?: { readonly cost: string; readonly gradient: string };
  /** Outputs that are computed together with the loss. */
  readonly fused: readonly FusedLoss[];
  /** It is a formula in a spec and no word of the vocabulary: the generated module holds its functions. */
  readonly ofSpec?: true;
  /** Kernels by hand in place of the printed ones: `(A, Y, parameters) → J` and `(A, Y, parameters, dA)`. */
  readonly byHand?: { readonly cost: string; readonly gradient: string };
  /**
   * What is computed where a spec gives `class_weights`, which its parameters then are. Absent where these weigh the
   * labels: the loss is linear in Y, and class k has a row of its own.
   */
  readonly weighted?: Loss;
}

/**
 * Loss and output activation computed together: J from Z[L], finite at any logit, and dZ[L] without dA[L]. Both kernels
 * are written by hand in runtime/kernels; they take the parameters before the destination.
 */
export interface FusedLoss {
  readonly activation: string;
  /** For the setting `from_logits`, where A[L] = Z[L] are the logits. */
  readonly fromLogits?: true;
  /** The kernel `(Z, Y) → J`, its formula, and what that has a name for. */
  readonly cost: FusedKernel & { readonly where?: string };
  /** The kernel `(A, Y, dZ)` or `(Z, Y, dZ)` and its formula. */
  readonly gradient: FusedKernel & { readonly reads: "Z" | "A" };
}

interface FusedKernel {
  readonly kernel: string;
  /** Over a whole column, as a line of mathematics. */
  readonly display: string;
  /**
   * What the kernel computes for one unit, to the bit: in z or a, y and the symbols of the parameters. Absent where it
   * takes a whole column, or is no formula.
   */
  readonly formula?: string;
}

/** Every range there is: what a loss of distances is defined for. */
export const EVERYWHERE: readonly Range[] = ["real", "nonnegative", "(-1, 1)", "[0, 1]", "probability", "distribution"];

/** The reduction that is asked for. */
export function reductionOf({ word, choices }: Chosen<Loss>): Reduction {
  // Its choice has no other options.
  return (choices?.["reduction"] as Reduction | undefined) ?? word.reduction;
}

/** ε, 0 where labels are not smoothed. */
export function smoothingOf({ values }: Chosen<Loss>): number {
  return values[labelSmoothing.name] ?? 0;
}

/** What each class counts for, empty where all count alike. */
export function classWeightsOf({ lists }: Chosen<Loss>): readonly number[] {
  return lists?.["class_weights"] ?? [];
}

/** The loss that is computed, of labels as `smoothingOf` and, without `weighted`, `classWeightsOf` have made them. */
export function computedLoss(loss: Chosen<Loss>): Chosen<Loss> {
  const weights = classWeightsOf(loss);
  const { weighted } = loss.word;
  if (weighted === undefined || weights.length === 0) {
    const parameters = loss.word.parameters.filter((parameter) => parameter !== labelSmoothing);
    return { ...loss, word: { ...loss.word, parameters } };
  }
  const values = Object.fromEntries(weighted.parameters.map(({ name }, i) => [name, weights[i]!]));
  return { ...loss, word: weighted, values };
}

/** Whether A[L] are logits, which the loss itself makes probabilities of. */
export function isFromLogits({ choices }: Chosen<Loss>): boolean {
  return choices?.["from_logits"] === true;
}

/** What A[L] is where the loss tells classes apart and A[L] are no probabilities. */
export function scoresOf(loss: Chosen<Loss>): Scores | undefined {
  if (isFromLogits(loss)) return "logits";
  return loss.word.margins ? "margins" : undefined;
}

/** The kernels that compute the loss and the output activation together, where there are such. */
export function fusedLossOf(loss: Chosen<Loss>, activation: string): FusedLoss | undefined {
  const logits = isFromLogits(loss);
  return loss.word.fused.find((each) => each.activation === activation && (each.fromLogits ?? false) === logits);
}
