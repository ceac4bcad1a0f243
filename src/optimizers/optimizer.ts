import type { Form, WordOfForms } from "../vocabulary.ts";

/** An optimizer: what `update` does to each element p of θ, given its gradient g and what it keeps of it. */
export interface Optimizer extends WordOfForms<OptimizerForm> {
  /** How weight decay is applied unless a spec says otherwise: see `decoupledWeightDecay`. */
  readonly weightDecay: "coupled" | "decoupled";
}

/**
 * An update that is a kernel of its own. Statements are `name = expression`, and run in order. Those of `perStep` see
 * the parameters' symbols, t (1 at the first step) and the scalar, and are computed once a step; those of `perElement`
 * see these, g, p and the slots, and assign slots and p, each once.
 */
export interface OptimizerForm extends Form {
  /** What its kernel is called: `adamEpsilonHat`. */
  readonly kernel: string;
  /** Vectors like θ that live from step to step, zero at first, named as Ng has them: v, s. */
  readonly slots: readonly string[];
  /** A number that lives from step to step, which a statement of `perStep` assigns; the kernel returns it. */
  readonly scalar?: StateScalar;
  readonly perStep: readonly string[];
  readonly perElement: readonly string[];
  /** The update as a line of mathematics, for comments and docs: `θ ← θ − α dθ`. */
  readonly display: string;
}

/** A number in a module's State. */
export interface StateScalar {
  readonly name: string;
  /** Before the first step. */
  readonly initial: number;
  /** A sentence without a final stop. */
  readonly description: string;
}
