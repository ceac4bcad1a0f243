import type { WordChoice, WordParameter } from "../vocabulary.ts";

/** Weight decay: what every optimizer may do to the parameters besides following their gradients. */
export const weightDecay: WordParameter = {
  name: "weight_decay",
  symbol: "weightDecay",
  default: 0,
  minimum: 0,
  optional: true,
  description: "How strongly parameters are drawn towards 0",
};

/** PyTorch decays everything unless parameters are put in groups; Ng's penalties are on weights alone. */
export const weightDecayOn: WordChoice = {
  name: "weight_decay_on",
  description: "Whether weight decay is on `all` parameters, biases too, or on the `weights` W[l] alone",
  options: [{ value: "all" }, { value: "weights", title: "weight decay on weights alone" }],
};

/**
 * Coupled, weight decay is part of the gradient, dθ ← dθ + weightDecay θ, as in PyTorch; decoupled it is a step of its
 * own, θ ← (1 − α weightDecay) θ, before the other (Loshchilov and Hutter, 2019), as in Keras and in PyTorch's AdamW.
 */
export const decoupledWeightDecay: WordChoice = {
  name: "decoupled_weight_decay",
  description: "Whether weight decay shrinks θ in a step of its own, as in Keras, or is added to the gradient",
  options: [{ value: false }, { value: true, title: "decoupled weight decay" }],
};
