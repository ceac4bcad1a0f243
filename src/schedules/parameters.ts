/** What the settings of several schedules have in common. */
import type { WordChoice, WordParameter } from "../vocabulary.ts";

const OPTIONS = [
  { value: "epoch", title: "by epoch" },
  { value: "step", title: "by step" },
];

export const byEpoch: WordChoice = {
  name: "by",
  description: "What time is counted in: `epoch`, a pass over the training examples, or `step`, one mini-batch",
  options: OPTIONS,
};

export const byStep: WordChoice = { ...byEpoch, options: OPTIONS.toReversed() };

export const decayFactor: WordParameter = {
  name: "factor",
  symbol: "decayFactor",
  default: 0.1,
  exclusiveMinimum: 0,
  maximum: 1,
  description: "What the learning rate is multiplied by",
};

export const minimum: WordParameter = {
  name: "minimum",
  symbol: "alphaMin",
  default: 0,
  minimum: 0,
  description: "The lowest learning rate",
};

/** A rise before the schedule, whose t and T then count from its end; see `withWarmup` of the plan. */
export const warmup: WordParameter = {
  name: "warmup",
  symbol: "warmup",
  default: 0,
  minimum: 0,
  optional: true,
  description: "How long the learning rate rises at first, in equal steps, to its full height",
};
