import { decayFactor, minimum } from "./parameters.ts";
import type { Schedule } from "./schedule.ts";

/**
 * α times a scale that falls by a factor where the cost has not been better than its best, by more than a threshold,
 * for more than `patience` epochs.
 */
export const reduceOnPlateau: Schedule = {
  name: "reduce_on_plateau",
  title: "reduced on plateaus",
  description: "Falls by a factor when the cost has stopped falling",
  sources: [],
  elsewhere: [
    {
      framework: "PyTorch",
      name: "torch.optim.lr_scheduler.ReduceLROnPlateau",
      differs: "The cost that is watched is the one that its step is given",
    },
    {
      framework: "Keras",
      name: "keras.callbacks.ReduceLROnPlateau",
      here: "{ type: reduce_on_plateau, patience: 9, monitor: validation }",
      differs:
        "The last of its patience epochs lowers the rate, so that its 10 is 9 here; min_delta, its threshold, is " +
        "a difference and no share",
    },
  ],
  parameters: [
    decayFactor,
    {
      name: "patience",
      symbol: "patience",
      default: 10,
      minimum: 0,
      description: "Epochs without a better cost that are borne; the next one lowers the rate",
    },
    {
      name: "threshold",
      symbol: "threshold",
      default: 1e-4,
      minimum: 0,
      exclusiveMaximum: 1,
      description: "The share of the best cost by which a better one is lower",
    },
    {
      name: "cooldown",
      symbol: "cooldown",
      default: 0,
      minimum: 0,
      description: "Epochs after a fall in which costs do not count",
    },
    minimum,
  ],
  choices: [
    {
      name: "monitor",
      description: "Which cost is watched: that of the epoch's `training`, or that of the `validation` examples",
      options: [{ value: "training" }, { value: "validation", title: "on the validation cost" }],
    },
  ],
  state: [
    { name: "scale", initial: 1, description: "What the learning rate is multiplied by" },
    { name: "best", initial: Number.MAX_VALUE, description: "The lowest cost so far" },
    { name: "badEpochs", initial: 0, description: "Epochs since the lowest cost" },
    { name: "cooling", initial: 0, description: "Epochs in which costs do not count yet" },
  ],
  watch: {
    kernel: "reduceOnPlateau",
    args: ["alpha", "decayFactor", "patience", "threshold", "cooldown", "alphaMin"],
  },
  forms: [{ statements: ["rate = alpha * scale"], display: "α(t) = α scale" }],
};
