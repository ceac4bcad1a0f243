import { adamEpsilon, adamForms, adamParameters } from "./adam.ts";
import type { Optimizer } from "./optimizer.ts";
import { weightDecay, weightDecayOn } from "./weight-decay.ts";

/** θ ← (1 − α weightDecay) θ, then Adam's step. */
export const adamw: Optimizer = {
  name: "adamw",
  title: "AdamW",
  description: "Adam with a weight decay that its averages do not see",
  sources: [
    {
      authors: "Loshchilov and Hutter",
      year: 2019,
      title: "Decoupled Weight Decay Regularization",
      where: "ICLR",
      url: "https://arxiv.org/abs/1711.05101",
    },
  ],
  elsewhere: [
    { framework: "PyTorch", name: "torch.optim.AdamW" },
    {
      framework: "Keras",
      name: "keras.optimizers.AdamW",
      here: "{ type: adamw, weight_decay: 0.004, epsilon: 1e-7, epsilon_placement: hat }",
      differs: "It adds ε as its Adam does",
    },
  ],
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
