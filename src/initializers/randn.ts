import type { Initializer } from "./initializer.ts";

/** Standard normal × scale, by default Ng's randn × 0.01: small, so that tanh and sigmoid start where they rise. */
export const randn: Initializer = {
  name: "randn",
  title: "scaled randn",
  description: "Standard normal times a small number, as in Ng’s first course",
  parameters: [
    { name: "scale", symbol: "scale", default: 0.01, minimum: 0, description: "The factor of the standard normal" },
  ],
  distribution: { type: "normal", mean: "0", standardDeviation: "scale" },
  display: "scale ∗ N(0, 1)",
};
