import type { Layer } from "./network.ts";

/** A tensor that a network has whatever its batch: `W1`, (rows, cols). */
export interface ParameterShape {
  readonly name: string;
  readonly layer: number;
  readonly rows: number;
  readonly cols: number;
}

/** What a layer learns: W[l] (n[l], n[l-1]), and (n[l], 1) each b[l], and of a normalisation γ[l] and β[l]. */
export function learnedBy(layer: Layer): readonly ParameterShape[] {
  const { index, units, inputs, bias, normalization } = layer;
  return [
    { name: `W${index}`, layer: index, rows: units, cols: inputs },
    ...(bias ? [column("b", layer)] : []),
    ...(normalization === undefined ? [] : [column("gamma", layer), column("beta", layer)]),
  ];
}

/** What inference of a layer needs besides, and no gradient changes: the running averages of batch normalisation. */
export function averagedBy(layer: Layer): readonly ParameterShape[] {
  if (layer.normalization?.word.over !== "examples") return [];
  return [column("runningMean", layer), column("runningVariance", layer)];
}

function column(name: string, { index, units }: Layer): ParameterShape {
  return { name: `${name}${index}`, layer: index, rows: units, cols: 1 };
}

/** The tensors of all layers: the weights, the biases, then the others in their order. */
export function weightsFirst(tensors: readonly ParameterShape[]): readonly ParameterShape[] {
  const rank = ({ name }: ParameterShape): number => (/^W\d/.test(name) ? 0 : /^b\d/.test(name) ? 1 : 2);
  return tensors.toSorted((x, y) => rank(x) - rank(y));
}
