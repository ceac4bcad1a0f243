/** A spec in short: n[0 … L] and g[1 … L]. */
export interface Sketch {
  readonly n: readonly number[];
  readonly activations: readonly (string | Readonly<Record<string, unknown>>)[];
  readonly loss: string | Readonly<Record<string, unknown>>;
  /** Layers that have b[l], in order. Default: all. */
  readonly bias?: readonly boolean[];
  /** Rates of dropout, of as many layers as there are. */
  readonly dropout?: readonly number[];
  /** What else a layer has. */
  readonly more?: readonly Readonly<Record<string, unknown>>[];
  /** How every W[l] is drawn. */
  readonly initializer?: string | Readonly<Record<string, unknown>>;
  readonly l2?: number | undefined;
  readonly optimizer?: Readonly<Record<string, unknown>>;
  readonly training?: Readonly<Record<string, unknown>>;
}

/** The sketch as the text of a spec: JSON, which is YAML. */
export function specText(sketch: Sketch): string {
  const { n, activations, loss, bias, dropout, more, initializer, l2, optimizer, training } = sketch;
  return JSON.stringify({
    version: 1,
    name: "sketch",
    input: { units: n[0] },
    layers: activations.map((activation, i) => ({
      ...{ units: n[i + 1], activation, bias: bias?.[i] ?? true, initializer },
      ...(dropout?.[i] === undefined ? {} : { dropout: dropout[i] }),
      ...more?.[i],
    })),
    loss,
    regularization: l2 === undefined ? undefined : { l2 },
    optimizer,
    training,
  });
}

/** The text of a spec that names its inputs and its classes. */
export function namedSpec(features: readonly string[], classes: readonly string[]): string {
  return JSON.stringify({
    version: 1,
    name: "named",
    input: { units: features.length, features },
    output: { classes },
    layers: [{ units: classes.length, activation: "softmax" }],
    loss: "categorical_crossentropy",
  });
}
