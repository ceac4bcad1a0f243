import type { StateScalar } from "../optimizers/optimizer.ts";
import type { Form, WordOfForms } from "../vocabulary.ts";

/**
 * A schedule: the learning rate as a function of time. t is the steps or epochs done, 0 at first, T those of the whole
 * training; the choice `by` says which.
 */
export interface Schedule extends WordOfForms<ScheduleForm> {
  /** Numbers that it keeps from epoch to epoch. */
  readonly state?: readonly StateScalar[];
  /** The runtime's function `(J, state, hyperparameters …)` that is told each epoch's cost, and its arguments. */
  readonly watch?: { readonly kernel: string; readonly args: readonly string[] };
}

export interface ScheduleForm extends Form {
  /**
   * Statements `name = expression`, which see t, T, pi, alpha, the parameters' symbols, the state and the names before
   * them; the last assigns `rate`. Or, for a word with lists, what makes them from these.
   */
  readonly statements: readonly string[] | ((lists: Readonly<Record<string, readonly number[]>>) => readonly string[]);
  /** As a line of mathematics. */
  readonly display: string;
}
