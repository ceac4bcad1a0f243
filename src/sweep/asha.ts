/**
 * Early termination by asynchronous successive halving: Li, Jamieson, Rostamizadeh, Gonina, Ben-tzur, Hardt, Recht and
 * Talwalkar, "A System for Massively Parallel Hyperparameter Tuning", MLSys 2020, in the form that stops trials and
 * never pauses them.
 */

export interface Asha {
  /** Epochs before the first rung. */
  readonly minEpochs: number;
  /** η: of as many trials one goes on. */
  readonly reduction: number;
}

/** A number of epochs after which a trial goes on only if it is among the best. */
export interface Rung {
  readonly epochs: number;
  /** The largest loss that goes on. */
  readonly limit: number;
}

/** The epochs of the rungs before the end of a training: r, rη, rη², … */
export function rungEpochs({ minEpochs, reduction }: Asha, epochs: number): readonly number[] {
  const rungs: number[] = [];
  for (let exact = minEpochs; Math.round(exact) < epochs; exact *= reduction) rungs.push(Math.round(exact));
  return rungs;
}

/** The largest of these losses that is among the best 1/η of them; there has to be one. */
export function survivingLoss(losses: readonly number[], { reduction }: Asha): number {
  const places = Math.max(1, Math.floor(losses.length / reduction));
  return losses.toSorted((a, b) => a - b)[places - 1]!;
}

/**
 * What a trial is measured by, given the losses of those before it that reached the rung: it goes on if it is among the
 * best 1/η of these and itself, and where it is the first.
 */
export function rungLimit(losses: readonly number[], { reduction }: Asha): number {
  const places = Math.max(1, Math.floor((losses.length + 1) / reduction));
  if (places > losses.length) return Infinity;
  const sorted = losses.toSorted((a, b) => a - b);
  // Equal to the last of them is as good.
  return sorted[places - 1]!;
}
