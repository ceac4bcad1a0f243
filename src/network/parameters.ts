import type { Initializer } from "../initializers/initializer.ts";
import type { Chosen } from "../vocabulary.ts";
import type { Layer } from "./network.ts";

/** A tensor that a network has whatever its batch: `W1`, (rows, cols). */
export interface ParameterShape {
  readonly name: string;
  /** `W`: the name without the layer. */
  readonly letter: string;
  readonly layer: number;
  readonly rows: number;
  readonly cols: number;
  /** How it is filled before training: by an initializer, or with one number. */
  readonly initial: Chosen<Initializer> | number;
}

/**
 * What a layer learns: W[l] (n[l], n[l-1]), and (n[l], 1) each b[l], and of a normalisation γ[l] and β[l]; then what
 * its activation learns.
 */
export function learnedBy(layer: Layer): readonly ParameterShape[] {
  const { units, inputs, initializer, biasInitializer, normalization } = layer;
  return [
    shape("W", layer, initializer, units, inputs),
    ...(biasInitializer === undefined ? [] : [shape("b", layer, biasInitializer)]),
    ...(normalization === undefined ? [] : [shape("gamma", layer, 1), shape("beta", layer, 0)]),
    ...learnedByActivation(layer),
  ];
}

/** What g[l] learns, if anything: (n[l], 1), or (1, 1) where the units share it. */
export function learnedByActivation(layer: Layer): readonly ParameterShape[] {
  const { word, values, choices } = layer.activation;
  return (word.learns ?? []).map(({ name, initial, shared }) =>
    shape(name, layer, values[initial]!, choices?.[shared] === true ? 1 : layer.units),
  );
}

/** What inference of a layer needs besides, and no gradient changes: the running averages of batch normalisation. */
export function averagedBy(layer: Layer): readonly ParameterShape[] {
  if (layer.normalization?.word.over !== "examples") return [];
  return [shape("runningMean", layer, 0), shape("runningVariance", layer, 1)];
}

/** Of a tensor with a number for each unit, unless it is told otherwise. */
function shape(
  letter: string,
  { index, units }: Layer,
  initial: ParameterShape["initial"],
  rows: number = units,
  cols: number = 1,
): ParameterShape {
  return { name: `${letter}${index}`, letter, layer: index, rows, cols, initial };
}

/** The tensors of all layers: the weights, the biases, then the others in their order. */
export function weightsFirst(tensors: readonly ParameterShape[]): readonly ParameterShape[] {
  const rank = ({ letter }: ParameterShape): number => (letter === "W" ? 0 : letter === "b" ? 1 : 2);
  return tensors.toSorted((x, y) => rank(x) - rank(y));
}
