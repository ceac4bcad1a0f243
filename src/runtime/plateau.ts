/** What a learning rate that is reduced on plateaus keeps from epoch to epoch. */
export interface Plateau {
  /** What the learning rate is multiplied by. */
  scale: number;
  /** The lowest cost so far. */
  best: number;
  badEpochs: number;
  cooling: number;
}

/** A fall of the learning rate by no more than this is none: PyTorch's eps. */
const LEAST_FALL = 1e-8;

/**
 * Tells `state` an epoch's cost J, as PyTorch's ReduceLROnPlateau has it: more than `patience` epochs in a row in which
 * J was not below (1 − threshold) of its best lower the rate, alpha ∗ scale, by a factor, but not below `minimum`.
 */
export function reduceOnPlateau(
  J: number,
  state: Plateau,
  alpha: number,
  factor: number,
  patience: number,
  threshold: number,
  cooldown: number,
  minimum: number,
): void {
  if (J < state.best * (1 - threshold)) {
    state.best = J;
    state.badEpochs = 0;
  } else {
    state.badEpochs++;
  }
  if (state.cooling > 0) {
    state.cooling--;
    state.badEpochs = 0;
  }
  if (state.badEpochs <= patience) return;
  const rate = alpha * state.scale;
  const lower = Math.max(rate * factor, minimum);
  if (rate - lower > LEAST_FALL) state.scale = lower > minimum ? state.scale * factor : minimum / alpha;
  state.cooling = cooldown;
  state.badEpochs = 0;
}
