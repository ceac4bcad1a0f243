import { DataError } from "./errors.ts";
import type { Values } from "./batches.ts";
import type { Predictor } from "./predictor.ts";

export interface Prediction<Class extends string> {
  /** The most probable one. */
  readonly class: Class;
  readonly probabilities: Readonly<Record<Class, number>>;
}

/** A predictor of a network whose features and classes have names. */
export interface NamedPredictor<P, Feature extends string, Class extends string> extends Predictor<P> {
  readonly classes: readonly Class[];
  /** One example as it comes, preprocessing inside. Throws DataError for a feature that is missing or not finite. */
  predict(example: Readonly<Record<Feature, number>>): Prediction<Class>;
  /** A[L], also where it is logits. */
  predict(inputs: Values): Float32Array;
}

/**
 * Gives a predictor names: `features` are the rows of X, `classes` the rows of A[L], or, where n[L] = 1, "no" and "yes": then
 * a is the probability of the second. Where A[L] are logits, `probabilitiesOf` makes probabilities of an example's.
 */
export function named<P, const Feature extends string, const Class extends string>(
  predictor: Predictor<P>,
  features: readonly Feature[],
  classes: readonly Class[],
  probabilitiesOf = (A: Float32Array) => A,
): NamedPredictor<P, Feature, Class> {
  const inputs = new Float64Array(features.length);

  function predict(example: Readonly<Record<Feature, number>>): Prediction<Class>;
  function predict(values: Values): Float32Array;
  function predict(given: Readonly<Record<Feature, number>> | Values): Prediction<Class> | Float32Array {
    if (ArrayBuffer.isView(given)) return predictor.predict(given as Values);
    readExample(features, given as Readonly<Record<Feature, number>>, inputs);
    const A = probabilitiesOf(predictor.predict(inputs));
    const chances = A.length === 1 ? [1 - A[0]!, A[0]!] : [...A];
    const probabilities = Object.fromEntries(classes.map((name, i) => [name, chances[i]!])) as Record<Class, number>;
    return { class: classes[largest(chances)]!, probabilities };
  }

  return { ...predictor, classes, predict };
}

/** Fills the inputs with an example's features. Throws DataError for one that is missing or not finite. */
export function readExample<Feature extends string>(
  features: readonly Feature[],
  example: Readonly<Record<Feature, number>>,
  inputs: Float64Array,
): void {
  features.forEach((feature, i) => {
    const value = Object.hasOwn(example, feature) ? example[feature] : undefined;
    if (!Number.isFinite(value)) throw new DataError(`${feature} is ${value}; it must be a number`);
    inputs[i] = value!;
  });
}

/** The index of the largest number; of equal ones, the first. */
function largest(values: readonly number[]): number {
  return values.reduce((best, value, i) => (value > values[best]! ? i : best), 0);
}
