import { adamEpsilon, adamForms, adamParameters } from "./adam.ts";
import type { Optimizer } from "./optimizer.ts";
import { weightDecay, weightDecayOn } from "./weight-decay.ts";

/**
 * θ ← (1 − α weightDecay) θ, then Adam's step (Loshchilov and Hutter, 2019; PyTorch, whose default is 0.01). Keras has
 * 0.004, and its ε as in Adam.
 */
export const adamw: Optimizer = {
  name: "adamw",
  title: "AdamW",
  description: "Adam with a weight decay that its averages do not see",
  parameters: [
    ...adamParameters,
    {
      name: weightDecay.name,
      symbol: weightDecay.symbol,
      default: 0.01,
      minimum: 0,
      description: weightDecay.description,
    },
  ],
  choices: [adamEpsilon, weightDecayOn],
  weightDecay: "decoupled",
  forms: adamForms,
};
