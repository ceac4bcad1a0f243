import { evaluate, parse } from "../formula/index.ts";
import type { Network } from "../network/network.ts";

/** The points z at which g[l]′ does not exist, for each layer [1 … L]. */
export function kinksOf({ layers }: Pick<Network, "layers">): number[][] {
  return layers.map(({ activation: { word, values } }) => {
    const scope = Object.fromEntries(word.parameters.map(({ name, symbol }) => [symbol, values[name]!]));
    return word.kinks.map((kink) => evaluate(parse(kink), scope));
  });
}
