import type { Values } from "./batches.ts";
import { readExample } from "./named-predictor.ts";
import type { Predictor } from "./predictor.ts";

export interface Labelling<Class extends string> {
  /** Those that are more probable than not: none, some or all. */
  readonly classes: readonly Class[];
  readonly probabilities: Readonly<Record<Class, number>>;
}

/** A predictor of a network whose outputs are labels, of which each may be so or not, with names. */
export interface LabelledPredictor<P, Feature extends string, Class extends string> extends Predictor<P> {
  readonly classes: readonly Class[];
  /** One example as it comes, preprocessing inside. Throws DataError for a feature that is missing or not finite. */
  predict(example: Readonly<Record<Feature, number>>): Labelling<Class>;
  /** A[L], also where it is logits. */
  predict(inputs: Values): Float32Array;
}

/**
 * Gives a predictor names: `features` are the rows of X, `classes` the rows of A[L], each the probability of one label.
 * Where A[L] are logits, `probabilitiesOf` makes probabilities of an example's.
 */
export function labelled<P, const Feature extends string, const Class extends string>(
  predictor: Predictor<P>,
  features: readonly Feature[],
  classes: readonly Class[],
  probabilitiesOf = (A: Float32Array) => A,
): LabelledPredictor<P, Feature, Class> {
  const inputs = new Float64Array(features.length);

  function predict(example: Readonly<Record<Feature, number>>): Labelling<Class>;
  function predict(values: Values): Float32Array;
  function predict(given: Readonly<Record<Feature, number>> | Values): Labelling<Class> | Float32Array {
    if (ArrayBuffer.isView(given)) return predictor.predict(given as Values);
    readExample(features, given as Readonly<Record<Feature, number>>, inputs);
    const A = probabilitiesOf(predictor.predict(inputs));
    const probabilities = Object.fromEntries(classes.map((name, i) => [name, A[i]!])) as Record<Class, number>;
    return { classes: classes.filter((_, i) => A[i]! > 0.5), probabilities };
  }

  return { ...predictor, classes, predict };
}
