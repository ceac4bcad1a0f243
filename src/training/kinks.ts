import { scopeOf } from "../activations/parameters.ts";
import { evaluate, number, parse, printFormula, substitute } from "../formula/index.ts";
import type { Network } from "../network/network.ts";

/** Where g[l]′ does not exist: at points z, or at a = g(z) where that is what backward propagation keeps. */
export interface Kinks {
  readonly of: "Z" | "A";
  readonly points: readonly number[];
}

/** The kinks of each layer [1 … L]. */
export function kinksOf({ layers }: Pick<Network, "layers">): Kinks[] {
  return layers.map(({ activation: { word, values } }) => {
    const scope = scopeOf(word, values);
    const points = word.kinks.map((kink) => evaluate(parse(kink), scope));
    if (word.reads === "Z" || word.formula === undefined) return { of: word.reads, points };
    const g = parse(word.formula);
    return { of: "A", points: points.map((z) => evaluate(g, { ...scope, z })) };
  });
}

/** Formulas in a and y that change their sign where the loss has no derivative, or none of second order. */
export function lossKinksOf({ loss: { word, values } }: Pick<Network, "loss">): string[] {
  const numbers = new Map(word.parameters.map(({ name, symbol }) => [symbol, number(values[name]!)]));
  return word.kinks.map((kink) => printFormula(substitute(parse(kink), numbers)));
}
