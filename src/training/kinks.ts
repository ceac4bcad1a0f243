import { scopeOf } from "../activations/parameters.ts";
import { evaluate, number, parse, printFormula, substitute } from "../formula/index.ts";
import type { Network } from "../network/network.ts";

/** The points z at which g[l]′ does not exist, for each layer [1 … L]. */
export function kinksOf({ layers }: Pick<Network, "layers">): number[][] {
  return layers.map(({ activation: { word, values } }) =>
    word.kinks.map((kink) => evaluate(parse(kink), scopeOf(word, values))),
  );
}

/** Formulas in a and y that change their sign where the loss has no derivative, or none of second order. */
export function lossKinksOf({ loss: { word, values } }: Pick<Network, "loss">): string[] {
  const numbers = new Map(word.parameters.map(({ name, symbol }) => [symbol, number(values[name]!)]));
  return word.kinks.map((kink) => printFormula(substitute(parse(kink), numbers)));
}
