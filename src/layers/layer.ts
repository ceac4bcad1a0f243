import type { Word } from "../vocabulary.ts";

/** A kind of layer: what Z[l] is of A[l-1], and how the gradients come back. */
export interface LayerType extends Word {
  /** In their order: Z[l] from A[l-1] = PREVIOUS. */
  readonly forward: readonly LayerStep[];
  /** In their order: from dZ[l] to the gradients of the layer's parameters and to dA[l-1] = dPREVIOUS. */
  readonly backward: readonly LayerStep[];
}

/** A call of a kernel. */
export interface LayerStep {
  readonly kernel: string;
  /**
   * The layer's tensors `W`, `b`, `Z`, `dW`, `db`, `dZ`, and `A` and `dA` of the layer before; the last is the one that is
   * written.
   */
  readonly args: readonly LayerTensor[];
  /** What it computes; LAYER stands for l, PREVIOUS for A[l-1], dPREVIOUS for dA[l-1]. */
  readonly formula: string;
  /** Whether it belongs to layers with a bias or to those without. Absent: to both. */
  readonly bias?: boolean;
}

export type LayerTensor = "W" | "b" | "Z" | "dW" | "db" | "dZ" | "A" | "dA";
