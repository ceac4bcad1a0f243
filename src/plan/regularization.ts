/** Penalties on W[l], their gradients, and constraints: the network's in each layer that has none of its own. */
import { letterOf } from "../formula/index.ts";
import type { Layer, Network } from "../network/network.ts";
import type { Regularizer } from "../regularizers/regularizer.ts";
import type { Chosen } from "../vocabulary.ts";
import { read, scalar, update } from "./arguments.ts";
import type { Hyperparameter, Step } from "./plan.ts";

/** A regularizer of a layer, and the hyperparameter that holds its strength. */
interface Effect<Word extends Regularizer> {
  readonly word: Word;
  readonly symbol: string;
  /** `λ`, or `λ[3]` of layer 3 alone. */
  readonly letter: string;
  readonly value: number;
}

function effectsOf<Kind extends Regularizer["kind"]>(
  network: Network,
  layer: Layer,
  kind: Kind,
): Effect<Extract<Regularizer, { kind: Kind }>>[] {
  const own = layer.regularizers;
  return (own ?? network.regularizers).flatMap(({ word, values }: Chosen<Regularizer>) => {
    if (word.kind !== kind) return [];
    const { name, symbol } = word.parameters[0]!;
    const suffix = own === undefined ? "" : `Layer${layer.index}`;
    const letter = `${letterOf(symbol)}${own === undefined ? "" : `[${layer.index}]`}`;
    const chosen = word as Extract<Regularizer, { kind: Kind }>;
    return [{ word: chosen, symbol: `${symbol}${suffix}`, letter, value: values[name]! }];
  });
}

/** The terms of J after that of the loss. */
export function penaltyCosts(network: Network): Step[] {
  return network.layers.flatMap((layer) =>
    effectsOf(network, layer, "penalty").map(({ word: { cost }, symbol, letter }) => ({
      layer: layer.index,
      kernel: cost.kernel,
      args: [read(`W${layer.index}`), scalar(symbol), scalar("m")],
      formula: `+ ${displayed(cost.display, layer, letter)}`,
    })),
  );
}

/** What is added to dW[l]. */
export function penaltyGradients(network: Network, layer: Layer): Step[] {
  const l = layer.index;
  return effectsOf(network, layer, "penalty").map(({ word: { gradient }, symbol, letter }) => ({
    layer: l,
    kernel: gradient.kernel,
    args: [read(`W${l}`), scalar(symbol), scalar("m"), update(`dW${l}`)],
    formula: displayed(gradient.display, layer, letter),
  }));
}

/** What is done to W[l] after the optimizer's step. */
export function constraintSteps(network: Network): Step[] {
  return network.layers.flatMap((layer) =>
    effectsOf(network, layer, "constraint").map(({ word: { project }, symbol, letter }) => ({
      layer: layer.index,
      kernel: project.kernel,
      args: [scalar(symbol), update(`W${layer.index}`)],
      formula: displayed(project.display, layer, letter),
    })),
  );
}

/** The strengths that any layer uses: those of all layers first. */
export function strengthsOf(network: Network): (Hyperparameter & { readonly kind: Regularizer["kind"] })[] {
  const all = network.layers.flatMap((layer) =>
    [...effectsOf(network, layer, "penalty"), ...effectsOf(network, layer, "constraint")].map((effect) => ({
      ...effect,
      layer: layer.regularizers === undefined ? undefined : layer.index,
    })),
  );
  const unique = [...new Map(all.map((effect) => [effect.symbol, effect])).values()];
  const inOrder = [...unique.filter(({ layer }) => layer === undefined), ...unique.filter(({ layer }) => layer)];
  return inOrder.map(({ word, symbol, letter, value, layer }) => {
    const { description } = word.parameters[0]!;
    const text = letter === symbol ? description : `${letter}: ${description.charAt(0).toLowerCase()}${description.slice(1)}`;
    return { symbol, value, description: layer === undefined ? text : `${text}, in layer ${layer}`, kind: word.kind };
  });
}

function displayed(display: string, { index }: Layer, letter: string): string {
  return display.replaceAll("[LAYER]", `[${index}]`).replaceAll("STRENGTH", letter);
}
