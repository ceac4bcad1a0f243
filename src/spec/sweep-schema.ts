/** `sweep`: the part of the schema that says which hyperparameters are tried, and how. */
import { monitorsByName } from "../metrics/monitor.ts";
import { DEFAULTS } from "./defaults.ts";

type Schema = { readonly [keyword: string]: unknown };

/** The ways to say which values a parameter may have: a distribution has one of them. */
const KINDS = ["values", "uniform", "log_uniform", "int"] as const;

/** More trials than anybody waits for. */
const MAX_TRIALS = 1_000_000;

const { method, metric, seeds, parallel, seed, asha } = DEFAULTS.sweep;

function ends(title: string, description: string, items: Schema, example: readonly number[]): Schema {
  return { title, description, type: "array", items, minItems: 2, maxItems: 2, examples: [example] };
}

const distribution: Schema = {
  title: "Distribution",
  description: `The values that a parameter may have: ${KINDS.slice(0, -1).join(", ")} or ${KINDS.at(-1)}.`,
  type: "object",
  additionalProperties: false,
  anyOf: KINDS.map((kind) => ({ required: [kind] })),
  // What has its values listed, has no step between them.
  not: { anyOf: [...pairs(KINDS), ["values", "step"]].map((required) => ({ required })) },
  properties: {
    values: {
      title: "Values",
      description: "These, each as likely. What may stand in the spec may stand here. Numbers are taken in their order.",
      type: "array",
      items: {},
      minItems: 1,
      examples: [["relu", "tanh"]],
    },
    uniform: ends("Uniform", "Numbers from the first to the second, each as likely.", { type: "number" }, [0, 0.5]),
    log_uniform: ends(
      "Log-uniform",
      "Numbers from the first to the second, each order of magnitude as likely: for learning rates, strengths, and " +
        "with a step of 1 for units.",
      { type: "number", exclusiveMinimum: 0 },
      [1e-4, 1e-1],
    ),
    int: ends("Int", "Whole numbers from the first to the second, each as likely.", { type: "integer" }, [8, 128]),
    step: {
      title: "Step",
      description: "Only the first end, and what is whole steps above it.",
      type: "number",
      exclusiveMinimum: 0,
      examples: [8],
    },
    when: {
      title: "When",
      description:
        "The parameter is there only where other parameters of the sweep have these values: one, or one of a list. " +
        "Else the spec's own value stands.",
      type: "object",
      minProperties: 1,
      additionalProperties: {},
      examples: [{ "optimizer.type": "momentum" }],
    },
  },
  examples: [{ log_uniform: [1e-4, 1e-1] }, { int: [8, 128], step: 8 }, { values: ["relu", "tanh"] }],
};

export const sweepSchema: Schema = {
  title: "Sweep",
  description:
    "Which hyperparameters `layerc sweep` tries, and how it chooses them. The generated module depends on nothing of it.",
  type: "object",
  required: ["parameters"],
  additionalProperties: false,
  properties: {
    method: {
      title: "Method",
      description:
        "How values are chosen: `grid`, every combination; `random`; `bayes`, where earlier trials were good (the " +
        "tree-structured Parzen estimator).",
      type: "string",
      enum: ["grid", "random", "bayes"],
      default: method,
      examples: ["bayes"],
    },
    metric: {
      title: "Metric",
      description:
        "What the best trial is best in: the `cost` of training, or of the validation examples the cost (`val_cost`) or " +
        "a metric, such as `val_accuracy`, which is then measured.",
      enum: [...monitorsByName.keys()],
      default: metric,
      examples: ["val_accuracy"],
    },
    parameters: {
      title: "Parameters",
      description:
        "What is tried, by its path in the spec as `--set` takes it: `optimizer.learning_rate`, `layers.hidden1.units`.",
      type: "object",
      minProperties: 1,
      additionalProperties: distribution,
      examples: [
        {
          "optimizer.learning_rate": { log_uniform: [1e-4, 1e-1] },
          "layers.hidden1.units": { values: [16, 32, 64] },
        },
      ],
    },
    seeds: {
      title: "Seeds",
      description: "Trainings of each trial, by the spec's seed and those after it; its metric is their mean.",
      type: "integer",
      minimum: 1,
      maximum: 1000,
      default: seeds,
      examples: [3],
    },
    early_termination: {
      title: "Early termination",
      description:
        "Ends trials that are worse than others were after as many epochs. Without it, all run to their end. A word, or " +
        "a mapping of type and parameters:\n" +
        "- `asha`: After min_epochs, then reduction times as many and so on, the best 1/reduction of the trials go on.",
      anyOf: [
        { type: "string", enum: ["asha"] },
        {
          type: "object",
          discriminator: { propertyName: "type" },
          oneOf: [
            {
              title: "ASHA",
              description: "Asynchronous successive halving (Li et al. 2020), in the form that stops trials.",
              type: "object",
              required: ["type"],
              additionalProperties: false,
              properties: {
                type: { title: "Type", description: "`asha`.", const: "asha", examples: ["asha"] },
                min_epochs: {
                  title: "Min epochs",
                  description: "Epochs before the first trials are ended.",
                  type: "integer",
                  minimum: 1,
                  maximum: 2 ** 31 - 1,
                  default: asha.minEpochs,
                  examples: [3],
                },
                reduction: {
                  title: "Reduction",
                  description: "η: of as many trials, one goes on.",
                  type: "number",
                  minimum: 2,
                  maximum: 100,
                  default: asha.reduction,
                  examples: [4],
                },
              },
              examples: [{ type: "asha", min_epochs: 3, reduction: 3 }],
            },
          ],
        },
      ],
      examples: ["asha", { type: "asha", min_epochs: 3, reduction: 3 }],
    },
    budget: {
      title: "Budget",
      description:
        `When the sweep is over. Without it, a grid is tried whole, and else ${DEFAULTS.sweep.trials} trials are run.`,
      type: "object",
      additionalProperties: false,
      anyOf: [{ required: ["trials"] }, { required: ["minutes"] }],
      properties: {
        trials: {
          title: "Trials",
          description: "Trials in all.",
          type: "integer",
          minimum: 1,
          maximum: MAX_TRIALS,
          examples: [50],
        },
        minutes: {
          title: "Minutes",
          description: "After these no trial begins; those that are running are finished.",
          type: "number",
          exclusiveMinimum: 0,
          examples: [10],
        },
      },
      examples: [{ trials: 50 }, { trials: 200, minutes: 10 }],
    },
    parallel: {
      title: "Parallel",
      description:
        "How many trials may run at once. A trial is chosen by the results of those that are at least so many before it, " +
        "whatever the number of cores, so that the same seed gives the same trials on every machine.",
      type: "integer",
      minimum: 1,
      maximum: 1024,
      default: parallel,
      examples: [8],
    },
    seed: {
      title: "Seed of the sweep",
      description: "Decides which values are tried: the same seed, the same trials.",
      type: "integer",
      minimum: 0,
      maximum: Number.MAX_SAFE_INTEGER,
      default: seed,
      examples: [1],
    },
  },
  examples: [
    {
      parameters: { "optimizer.learning_rate": { log_uniform: [1e-4, 1e-1] } },
      early_termination: "asha",
      budget: { trials: 50 },
    },
  ],
};

function pairs(words: readonly string[]): readonly (readonly string[])[] {
  return words.flatMap((word, i) => words.slice(i + 1).map((other) => [word, other]));
}
