import type { Word } from "../vocabulary.ts";

/**
 * An optimizer: what `update` does to each element p of θ, given its gradient g and the slots it keeps for it.
 * Statements are `name = expression`, and run in order. Those of `perStep` see the parameters' symbols and t (1 at the
 * first step) and are computed once a step; those of `perElement` see these, g, p and the slots, and assign slots and
 * p, each once.
 */
export interface Optimizer extends Word {
  /** Vectors like θ that live from step to step, zero at first, named as Ng has them: v, s. */
  readonly slots: readonly string[];
  readonly perStep: readonly string[];
  readonly perElement: readonly string[];
  /** The update as a line of mathematics, for comments and docs: `θ ← θ − α dθ`. */
  readonly display: string;
}
