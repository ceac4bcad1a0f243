/** The spec language, version 1, as a JSON Schema. Its lists of words are those of the vocabulary. */
import { activations } from "../activations/index.ts";
import { clippings } from "../clipping/index.ts";
import { MAX_LENGTH, primitives } from "../formula/index.ts";
import { initializers } from "../initializers/index.ts";
import { layerTypes } from "../layers/index.ts";
import { meanOverUnits } from "../losses/choices.ts";
import { losses } from "../losses/index.ts";
import { metrics } from "../metrics/index.ts";
import { monitors, monitorsByName } from "../metrics/monitor.ts";
import { normalizations } from "../normalizations/index.ts";
import { optimizers } from "../optimizers/index.ts";
import { regularizers } from "../regularizers/index.ts";
import { schedules } from "../schedules/index.ts";
import { capitalize, standsAlone } from "../vocabulary.ts";
import type { Word, WordChoice, WordList, WordParameter, WordText } from "../vocabulary.ts";
import { DEFAULTS } from "./defaults.ts";
import { sweepSchema } from "./sweep-schema.ts";

/** What formulas may call, by name. */
const FUNCTIONS = [...primitives.keys()].join(", ");

export type Schema = { readonly [keyword: string]: unknown };

/** The largest 32-bit integer: the limit of n[l] and of n[0]. Memory is exhausted long before. */
export const MAX_UNITS = 2 ** 31 - 1;

/** Layers of a network, repeated ones counted one by one. A module of so many is some 2 MB of TypeScript. */
export const MAX_LAYERS = 1000;

/** Characters of the name of a network or a layer. */
export const MAX_NAME = 64;

/** A name that can stand in TypeScript, in a path and in a shell as it is. */
const identifier: Schema = { type: "string", pattern: "^[a-z][a-z0-9_]*$", maxLength: MAX_NAME };

const path: Schema = { type: "string", minLength: 1, maxLength: 4096 };

const column = {
  name: { type: "string", minLength: 1, maxLength: 200 },
  index: { type: "integer", minimum: -MAX_UNITS, maximum: MAX_UNITS },
} as const satisfies Readonly<Record<string, Schema>>;

const divisor: Schema = {
  title: "Divisor",
  description: "What every input is divided by.",
  type: "number",
  exclusiveMinimum: 0,
  examples: [255],
};

const strengths: Schema = {
  type: "object",
  additionalProperties: false,
  properties: Object.fromEntries(regularizers.map((word) => [word.name, penaltySchema(word)])),
};

/** Where in a layer something is done. */
export const position: Schema = {
  title: "Position",
  description: "Whether it is done to what the activation takes, or to what it gives.",
  type: "string",
  enum: ["before_activation", "after_activation"],
  default: DEFAULTS.position,
  examples: ["after_activation"],
};

const LAYER =
  "Layer l: Z[l] = W[l]·A[l-1] + b[l], A[l] = g[l](Z[l]). In this order, where there are such: " +
  "normalization, add, the activation, or it before them; then noise and dropout, in training alone.";

/** What a layer says of itself, and `defaults` of all hidden layers. */
const layerSettings = {
  activation: wordMappingOrFormula(
    activations,
    {
      title: "Activation",
      description: "g[l].",
      default: DEFAULTS.layer.activation,
      examples: ["relu", { type: "leaky_relu", negative_slope: 0.1 }, { formula: "z * sigmoid(1.702 * z)" }],
    },
    {
      title: "Activation formula",
      description: "An activation by its formula in z; its derivative is derived.",
      example: "z * sigmoid(1.702 * z)",
      condition: "z > 0",
    },
  ),
  bias: {
    title: "Bias",
    description: "Whether the layer has b[l]. With batch normalisation before the activation, the default is false.",
    type: "boolean",
    default: DEFAULTS.layer.bias,
    examples: [false],
  },
  normalization: wordOrMapping(
    normalizations,
    {
      title: "Normalization",
      description: "N[l] = γ[l] ∗ (Z[l] − mean) / standard deviation + β[l], γ[l] and β[l] learned.",
      none: "No normalisation, where defaults have one",
      examples: ["batch", { type: "layer", position: "after_activation" }],
    },
    { position },
  ),
  noise: {
    title: "Gaussian noise",
    description:
      "The standard deviation of normal noise that is added to A[l] in training. Hidden layers alone; 0 is none.",
    type: "number",
    minimum: 0,
    examples: [0.1],
  },
  dropout: {
    title: "Dropout",
    description:
      "The rate of dropout, the share of A[l] that is set to 0 in training, the rest being divided by 1 − rate: " +
      "1 less Ng's keep_prob. Hidden layers alone; 0 is none.",
    type: "number",
    minimum: 0,
    exclusiveMaximum: 1,
    examples: [0.2],
  },
  regularization: {
    title: "Regularization of the layer",
    description: "In place of the network's; an empty mapping is none.",
    ...strengths,
    examples: [{ max_norm: 3 }],
  },
  initializer: wordOrMapping(initializers, {
    title: "Initializer",
    description: `How W[l] is filled before training. Without it, ${defaultInitializers()}.`,
    examples: ["he_normal", { type: "normal", std: 0.02 }],
  }),
  bias_initializer: wordOrMapping(initializers, {
    title: "Bias initializer",
    description: "How b[l] is filled before training.",
    default: DEFAULTS.layer.biasInitializer,
    examples: ["zeros", { type: "uniform", limit: 0.1 }],
  }),
} as const satisfies Readonly<Record<string, Schema>>;

const add: Schema = {
  title: "Skip connection",
  description:
    "The name of an earlier layer of as many units, whose A is added: a residual block. `input` is X; " +
    "where layers are repeated, it is what goes into the repetition. A name, or a mapping of layer and position.",
  anyOf: [
    { ...identifier },
    {
      type: "object",
      required: ["layer"],
      additionalProperties: false,
      properties: {
        layer: {
          title: "Layer",
          description: "The name of an earlier layer, or input.",
          ...identifier,
          examples: ["hidden1"],
        },
        position,
      },
      examples: [{ layer: "hidden1", position: "after_activation" }],
    },
  ],
  examples: ["hidden1", { layer: "hidden1", position: "after_activation" }],
};

const layerProperties: Readonly<Record<string, Schema>> = {
  name: {
    title: "Layer name",
    description: "What messages call the layer. Small letters, digits and _, a letter first, at most 64.",
    ...identifier,
    examples: ["hidden"],
  },
  type: {
    title: "Layer type",
    description: `The kind of layer. ${layerTypes.map(({ name, description }) => `\`${name}\`: ${description}`).join(". ")}.`,
    type: "string",
    enum: layerTypes.map(({ name }) => name),
    default: DEFAULTS.layer.type,
    examples: [DEFAULTS.layer.type],
  },
  units: {
    title: "Units",
    description: `n[l]: a whole number from 1 to ${MAX_UNITS}.`,
    type: "integer",
    minimum: 1,
    maximum: MAX_UNITS,
    examples: [64],
  },
  activation: ref("activation"),
  bias: ref("bias"),
  normalization: ref("normalization"),
  add: ref("add"),
  noise: ref("noise"),
  dropout: ref("dropout"),
  regularization: ref("regularization"),
  initializer: ref("initializer"),
  bias_initializer: ref("bias_initializer"),
};

const repeat: Schema = {
  title: "Repeat",
  description: "How many of it there are, one after the other. Names take the number: block1, block2, and so on.",
  type: "integer",
  minimum: 1,
  maximum: MAX_LAYERS,
  examples: [3],
};

/**
 * `schema/network.schema.json` is this value, written by `npm run schema`. Every choice between forms is an `anyOf` of
 * schemas that state a `type`, no two the same, so that editors complete both and a checker knows which was meant. Of
 * two mappings one is told by the key that it requires; a layer is what is no group.
 */
export const networkSchema: Schema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Network spec",
  description:
    "A dense neural network: its layers, its loss, how it is trained and on what. " +
    "Layer l = 1 … L has n[l] units; layer 0 is the input. `layerc generate` compiles it to TypeScript.",
  type: "object",
  required: ["version", "name", "input", "layers", "loss"],
  additionalProperties: false,
  definitions: { ...layerSettings, add },
  properties: {
    version: {
      title: "Version",
      description: "The version of the spec language: 1.",
      type: "integer",
      const: 1,
      examples: [1],
    },
    name: {
      title: "Name",
      description:
        "The name of the network and of its module, generated/NAME.ts. " +
        "Small letters, digits and _, a letter first, at most 64.",
      ...identifier,
      examples: ["iris", "two_hidden"],
    },
    description: {
      title: "Description",
      description: "What the network is for, in a sentence or two. It heads the generated module.",
      type: "string",
      minLength: 1,
      maxLength: 2000,
      examples: ["Three species of iris from four measurements"],
    },
    input: {
      title: "Input",
      description: "Layer 0: X = A[0] is (n[0], m), one column an example. Give units or shape.",
      type: "object",
      additionalProperties: false,
      anyOf: [{ required: ["units"] }, { required: ["shape"] }],
      not: { required: ["units", "shape"] },
      properties: {
        units: {
          title: "Input units",
          description: `n[0], the numbers that make up one example: a whole number from 1 to ${MAX_UNITS}.`,
          type: "integer",
          minimum: 1,
          maximum: MAX_UNITS,
          examples: [4, 784],
        },
        shape: {
          title: "Input shape",
          description: `The shape of one example, flattened row by row: n[0] is its product, at most ${MAX_UNITS}.`,
          type: "array",
          items: { type: "integer", minimum: 1, maximum: MAX_UNITS },
          minItems: 1,
          maxItems: 8,
          examples: [
            [28, 28],
            [64, 64, 3],
          ],
        },
        features: {
          title: "Features",
          description:
            "What the n[0] inputs are called, in their order: " +
            "in CSV files the columns that are read, in JSON lines the keys.",
          type: "array",
          items: { type: "string", minLength: 1, maxLength: 200 },
          minItems: 1,
          examples: [["sepal_length", "sepal_width", "petal_length", "petal_width"]],
        },
      },
      examples: [{ units: 4 }, { shape: [64, 64, 3] }],
    },
    output: {
      title: "Output",
      description: "What A[L] says.",
      type: "object",
      additionalProperties: false,
      properties: {
        classes: {
          title: "Classes",
          description:
            "The names of the classes, in the order of their labels 0, 1, …: as many as the last layer has units, " +
            "or two where it has one unit, which is then the probability of the second.",
          type: "array",
          items: { type: "string", minLength: 1, maxLength: 200 },
          minItems: 2,
          examples: [["setosa", "versicolor", "virginica"]],
        },
      },
      examples: [{ classes: ["no", "yes"] }],
    },
    defaults: {
      title: "Defaults",
      description: "What hidden layers take where they do not say it themselves. The output layer takes none of it.",
      type: "object",
      additionalProperties: false,
      properties: Object.fromEntries(Object.keys(layerSettings).map((key) => [key, ref(key)])),
      examples: [{ activation: "relu", normalization: "batch", dropout: 0.1 }],
    },
    layers: {
      title: "Layers",
      description:
        "Layers 1 … L, the last of which is the output. `repeat` makes several of a layer, or of a group of layers: " +
        `at most ${MAX_LAYERS} in all.`,
      type: "array",
      minItems: 1,
      items: {
        anyOf: [
          {
            title: "Group",
            description: "Layers that are repeated together. In it, `input` is what goes into the repetition.",
            type: "object",
            required: ["layers", "repeat"],
            additionalProperties: false,
            properties: {
              repeat,
              layers: {
                title: "Layers of the group",
                description: "What is repeated. Each takes the number of its repetition to its name.",
                type: "array",
                minItems: 1,
                items: {
                  title: "Group layer",
                  description: LAYER,
                  type: "object",
                  required: ["units"],
                  additionalProperties: false,
                  properties: layerProperties,
                  examples: [{ name: "block", units: 64, add: "input" }],
                },
                examples: [[{ units: 64 }, { name: "block", units: 64, add: "input" }]],
              },
            },
            examples: [{ repeat: 2, layers: [{ units: 64 }, { name: "block", units: 64, add: "input" }] }],
          },
          {
            title: "Layer",
            description: LAYER,
            type: "object",
            required: ["units"],
            additionalProperties: false,
            properties: { repeat, ...layerProperties },
            examples: [
              { name: "hidden", units: 8, activation: "tanh" },
              { repeat: 3, units: 64 },
            ],
          },
        ],
      },
      examples: [
        [
          { units: 8, activation: "tanh" },
          { units: 3, activation: "softmax" },
        ],
      ],
    },
    loss: wordMappingOrFormula(
      losses,
      {
        title: "Loss",
        description: "J is its mean over the m examples.",
        examples: ["categorical_crossentropy", { type: "huber", delta: 0.5 }, { formula: "(a - y)^4" }],
      },
      {
        title: "Loss formula",
        description: "A loss by its formula in a unit's a and y; its gradient is derived.",
        example: "(a - y)^4",
        condition: "a > y",
        choices: [meanOverUnits],
      },
    ),
    regularization: {
      title: "Regularization",
      description: "Penalties on the weights W[l], added to J, and constraints. Without it there are none.",
      ...strengths,
      examples: [{ l2: 1e-3 }, { l1: 1e-4, l2: 1e-3 }],
    },
    optimizer: wordOrMapping(optimizers, {
      title: "Optimizer",
      description: "How a step changes the parameters, given their gradients.",
      default: DEFAULTS.optimizer,
      examples: ["adam", { type: "gradient_descent", learning_rate: 0.5 }],
    }),
    training: {
      title: "Training",
      description: "How long and in what batches the network is trained. Give epochs or iterations.",
      type: "object",
      additionalProperties: false,
      not: { required: ["epochs", "iterations"] },
      properties: {
        epochs: {
          title: "Epochs",
          description: "Passes over the training examples.",
          type: "integer",
          minimum: 1,
          maximum: MAX_UNITS,
          default: DEFAULTS.training.epochs,
          examples: [20],
        },
        iterations: {
          title: "Iterations",
          description: "Steps of one mini-batch each, in place of epochs.",
          type: "integer",
          minimum: 1,
          maximum: MAX_UNITS,
          examples: [2500],
        },
        batch_size: {
          title: "Batch size",
          description: "m, the examples of a mini-batch; `full` takes all training examples at once.",
          anyOf: [
            { type: "integer", minimum: 1, maximum: MAX_UNITS },
            { type: "string", enum: ["full"] },
          ],
          default: DEFAULTS.training.batchSize,
          examples: [64, "full"],
        },
        seed: {
          title: "Seed",
          description:
            "Decides the initial parameters, the shuffles and the split: the same seed, the same run. " +
            `A whole number from 0 to ${Number.MAX_SAFE_INTEGER}.`,
          type: "integer",
          minimum: 0,
          maximum: Number.MAX_SAFE_INTEGER,
          default: DEFAULTS.training.seed,
          examples: [1, 42],
        },
        schedule: wordOrMapping(schedules, {
          title: "Learning rate schedule",
          description: "How the learning rate changes from the optimizer's learning_rate α on. Without it, it stays.",
          examples: ["cosine", { type: "step", every: 30, factor: 0.1 }],
        }),
        clip: wordOrMapping(clippings, {
          title: "Gradient clipping",
          description: "The limit that gradients are brought under before a step. Without it there is none.",
          examples: ["global_norm", { type: "value", max_value: 0.5 }],
        }),
        early_stopping: {
          title: "Early stopping",
          description:
            "Ends the training when what it monitors has got no better for more than `patience` epochs, and brings back " +
            "the parameters of the best epoch, however the training ends. Without it, it runs to its end.",
          type: "object",
          additionalProperties: false,
          properties: {
            monitor: {
              title: "Monitor",
              description:
                "What is watched: the `cost` of training, or of the validation examples the cost (`val_cost`) or a " +
                "metric, such as `val_accuracy`, which is then measured.",
              enum: [...monitorsByName.keys()],
              default: DEFAULTS.earlyStopping.monitor,
              examples: ["val_accuracy"],
            },
            patience: {
              title: "Patience",
              description: "Epochs without a better value that are borne; the next one ends the training.",
              type: "integer",
              minimum: 0,
              maximum: MAX_UNITS,
              default: DEFAULTS.earlyStopping.patience,
              examples: [5],
            },
            min_delta: {
              title: "Least change",
              description: "By how much more than this a value is better that counts as better.",
              type: "number",
              minimum: 0,
              default: DEFAULTS.earlyStopping.minDelta,
              examples: [0.001],
            },
          },
          examples: [{ monitor: "val_accuracy", patience: 20 }],
        },
        expect: {
          title: "Expectations",
          description:
            "What the end of a training is held to: `layerc train` exits 1 where something is not within its limits. " +
            "`cost` is that of training, `val_` and `test_` before `cost` or a metric those of the other parts.",
          type: "object",
          propertyNames: { enum: monitors.map(({ name }) => name) },
          additionalProperties: {
            title: "Limits",
            description: "What a value has to be at least, at most, or both.",
            type: "object",
            anyOf: [{ required: ["min"] }, { required: ["max"] }],
            additionalProperties: false,
            properties: {
              min: { title: "Minimum", description: "The least that will do.", type: "number", examples: [0.97] },
              max: { title: "Maximum", description: "The most that will do.", type: "number", examples: [0.2] },
            },
            examples: [{ min: 0.97 }, { max: 0.2 }],
          },
          examples: [{ val_accuracy: { min: 0.97 }, test_cost: { max: 0.2 } }],
        },
        input_gradient: {
          title: "Input gradient",
          description: "Whether backward propagation also computes dX = dA[0], the gradient of the input.",
          type: "boolean",
          default: DEFAULTS.training.inputGradient,
          examples: [true],
        },
        keep: {
          title: "Keep",
          description:
            "Which tensors have storage of their own in training: those that are `needed` later, or `all`. What is not " +
            "needed any more where it is next computed from lies in the same place: Z[l] in that of A[l] where the " +
            "activation's derivative takes A[l], dA[l] in that of dZ[l]. Results are the same bits.",
          enum: ["needed", "all"],
          default: DEFAULTS.training.keep,
          examples: ["all"],
        },
        example_weights: {
          title: "Example weights",
          description:
            "Whether examples count differently: J is the mean of each example's loss times its weight, which is 1 " +
            "where nothing else is given. By default, whether the data have weights (`data.source.example_weights`).",
          type: "boolean",
          examples: [true],
        },
        metrics: {
          title: "Metrics",
          description:
            "What is measured of the validation examples while training, and of the test examples after it, in place " +
            "of the accuracy or the mean squared error.",
          type: "array",
          minItems: 1,
          items: wordOrMapping(metrics, {
            title: "Metric",
            description: "A measurement of outputs against labels.",
            examples: ["f1_macro", { type: "top_k_accuracy", k: 3 }],
          }),
          examples: [["accuracy", "f1_macro"]],
        },
      },
      examples: [
        { epochs: 100, batch_size: 16, seed: 1 },
        { epochs: 100, schedule: { type: "cosine", warmup: 200 }, clip: { type: "global_norm", max_norm: 1 } },
        { iterations: 2500, batch_size: "full" },
      ],
    },
    data: {
      title: "Data",
      description:
        "What `layerc train` and `layerc evaluate` read. Generated code depends on `preprocess`, and on whether there " +
        "are weights, alone.",
      type: "object",
      required: ["source"],
      additionalProperties: false,
      properties: {
        source: {
          title: "Source",
          description: "The files with the examples. Paths lead from the spec's folder and stay in its project.",
          type: "object",
          discriminator: { propertyName: "format" },
          oneOf: [
            {
              title: "CSV source",
              description: "Comma-separated values, a row an example.",
              type: "object",
              required: ["format", "target"],
              additionalProperties: false,
              properties: {
                format: {
                  title: "Format",
                  description: "`csv`: comma-separated values.",
                  const: "csv",
                  examples: ["csv"],
                },
                path: {
                  title: "Path",
                  description: "The file; without it, `--data` names one.",
                  ...path,
                  examples: ["data/iris.csv"],
                },
                test: {
                  title: "Test file",
                  description:
                    "A file of test examples of its own. The split then divides `path` into training and validation.",
                  ...path,
                  examples: ["data/test.csv"],
                },
                target: {
                  title: "Target",
                  description:
                    "The column with the labels or the numbers to be predicted, or a list of columns: by name, " +
                    "or by index from 0, negative from the end.",
                  anyOf: [
                    column.name,
                    column.index,
                    { type: "array", items: { anyOf: [column.name, column.index] }, minItems: 1 },
                  ],
                  examples: ["species", -1, ["x", "y"]],
                },
                example_weights: {
                  title: "Example weights",
                  description: "The column with what each example counts for, a number from 0 up, as `target` names one.",
                  anyOf: [column.name, column.index],
                  examples: ["weight"],
                },
                header: {
                  title: "Header",
                  description: "Whether the first row names the columns.",
                  type: "boolean",
                  default: DEFAULTS.csv.header,
                  examples: [false],
                },
                delimiter: {
                  title: "Delimiter",
                  description: "The one character between columns.",
                  type: "string",
                  pattern: '^[^"\\r\\n]$',
                  default: DEFAULTS.csv.delimiter,
                  examples: [";", "\t"],
                },
              },
              examples: [{ format: "csv", path: "data/iris.csv", target: "species" }],
            },
            {
              title: "JSON lines source",
              description: "JSON lines: a file with one object on each line, an example each.",
              type: "object",
              required: ["format", "target"],
              additionalProperties: false,
              properties: {
                format: {
                  title: "Format",
                  description: "`jsonl`: JSON lines.",
                  const: "jsonl",
                  examples: ["jsonl"],
                },
                path: {
                  title: "Path",
                  description: "The file; without it, `--data` names one.",
                  ...path,
                  examples: ["data/iris.jsonl"],
                },
                test: {
                  title: "Test file",
                  description:
                    "A file of test examples of its own. The split then divides `path` into training and validation.",
                  ...path,
                  examples: ["data/test.jsonl"],
                },
                target: {
                  title: "Target",
                  description: "The key of the label or of the number to be predicted, or a list of keys.",
                  anyOf: [column.name, { type: "array", items: column.name, minItems: 1 }],
                  examples: ["species", ["x", "y"]],
                },
                example_weights: {
                  title: "Example weights",
                  description: "The key of what an example counts for, a number from 0 up.",
                  ...column.name,
                  examples: ["weight"],
                },
              },
              examples: [{ format: "jsonl", path: "data/iris.jsonl", target: "species" }],
            },
            arraySource("npy", {
              title: "NumPy source",
              description: "Arrays as numpy.save writes them, in one folder; their first axis counts the examples.",
              about: "arrays of NumPy",
              place: { noun: "folder", example: "data/cats" },
              noun: "file",
              test: ["test_x.npy", "test_y.npy"],
              weights: ["train_w.npy", "test_w.npy"],
            }),
            arraySource("npz", {
              title: "NumPy archive source",
              description:
                "Arrays in one file, as numpy.savez or numpy.savez_compressed writes it; " +
                "their first axis counts the examples.",
              about: "an archive of NumPy's arrays",
              place: { noun: "file", example: "data/cats.npz" },
              noun: "array",
              test: ["test_x", "test_y"],
              weights: ["train_w", "test_w"],
            }),
            arraySource("idx", {
              title: "IDX source",
              description:
                "Arrays as MNIST and Fashion-MNIST come, in one folder, each as it is or gzipped (NAME or NAME.gz); " +
                "their first axis counts the examples.",
              about: "the files of MNIST",
              place: { noun: "folder", example: "data/mnist" },
              noun: "file",
              test: ["t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"],
            }),
          ],
          examples: [{ format: "csv", path: "data/iris.csv", target: "species" }],
        },
        preprocess: {
          title: "Preprocessing",
          description:
            "What is done to every input first, by default nothing: `standardize` (mean 0, standard deviation 1), " +
            "`minmax` (0 … 1) or `{ type: divide, by: … }`. It is fitted on the training part and stored with the weights.",
          anyOf: [
            { type: "string", enum: ["standardize", "minmax"] },
            {
              type: "object",
              discriminator: { propertyName: "type" },
              oneOf: [
                mappingOfType(
                  "standardize",
                  "Standardize",
                  "(x − mean) / standard deviation, feature by feature.",
                  {},
                  {
                    type: "standardize",
                  },
                ),
                mappingOfType(
                  "minmax",
                  "Min-max",
                  "(x − minimum) / (maximum − minimum), feature by feature.",
                  {},
                  {
                    type: "minmax",
                  },
                ),
                mappingOfType(
                  "divide",
                  "Divide",
                  "x / by, all features alike.",
                  { by: divisor },
                  {
                    type: "divide",
                    by: 255,
                  },
                ),
              ],
            },
          ],
          examples: ["standardize", { type: "divide", by: 255 }],
        },
        split: {
          title: "Split",
          description:
            "The shares of the examples, chosen at random by the seed; they add up to at most 1. " +
            "With test examples in files of their own, train and validation add up to 1.",
          type: "object",
          additionalProperties: false,
          properties: {
            train: {
              title: "Training share",
              description:
                "The share that the parameters are fitted to. " +
                "With test examples in files of their own, the default is what validation leaves.",
              type: "number",
              exclusiveMinimum: 0,
              maximum: 1,
              default: DEFAULTS.split.train,
              examples: [0.7],
            },
            validation: {
              title: "Validation share",
              description: "The share that is measured while training.",
              type: "number",
              minimum: 0,
              exclusiveMaximum: 1,
              default: DEFAULTS.split.validation,
              examples: [0.1],
            },
            test: {
              title: "Test share",
              description: "The share that is measured once, at the end. Without it, what the others leave.",
              type: "number",
              minimum: 0,
              exclusiveMaximum: 1,
              examples: [0.2],
            },
            stratify: {
              title: "Stratify",
              description: "Whether every part has the classes in the same proportions.",
              type: "boolean",
              default: DEFAULTS.split.stratify,
              examples: [true],
            },
          },
          examples: [{ train: 0.7, validation: 0.1, test: 0.2, stratify: true }],
        },
      },
      examples: [{ source: { format: "csv", path: "data/iris.csv", target: "species" }, preprocess: "standardize" }],
    },
    sweep: sweepSchema,
  },
  examples: [
    {
      version: 1,
      name: "xor",
      input: { units: 2 },
      layers: [
        { units: 3, activation: "tanh" },
        { units: 1, activation: "sigmoid" },
      ],
      loss: "binary_crossentropy",
      optimizer: { type: "gradient_descent", learning_rate: 0.5 },
    },
  ],
};

/** A source of arrays that are told by name: `path` is the folder or the archive that holds them. */
function arraySource(
  format: "npy" | "npz" | "idx",
  about: {
    readonly title: string;
    readonly description: string;
    /** What the format is, after its word. */
    readonly about: string;
    readonly place: { readonly noun: "folder" | "file"; readonly example: string };
    /** What one array is: a file of the folder, an array of the archive. */
    readonly noun: "file" | "array";
    readonly test: readonly [inputs: string, labels: string];
    /** Names of arrays of weights, of the examples and of the test's, where the format is one of numbers. */
    readonly weights?: readonly [examples: string, test: string];
  },
): Schema {
  const { noun, place, test, weights } = about;
  const { inputs, labels } = DEFAULTS[format];
  const property = (title: string, description: string, rest: Schema): Schema => {
    return { title, description, ...path, ...rest };
  };
  return {
    title: about.title,
    description: about.description,
    type: "object",
    required: ["format"],
    additionalProperties: false,
    dependencies: {
      test_inputs: ["test_labels"],
      test_labels: ["test_inputs"],
      ...(weights === undefined ? {} : { test_example_weights: ["test_inputs", "example_weights"] }),
    },
    properties: {
      format: {
        title: "Format",
        description: `\`${format}\`: ${about.about}.`,
        const: format,
        examples: [format],
      },
      path: property("Path", `The ${place.noun}; without it, \`--data\` names one.`, { examples: [place.example] }),
      inputs: property("Inputs", `The ${noun} of the inputs, each flattened to n[0] numbers.`, {
        default: inputs,
        examples: [inputs],
      }),
      labels: property("Labels", `The ${noun} of the labels or targets.`, { default: labels, examples: [labels] }),
      ...(weights === undefined
        ? {}
        : {
            example_weights: property(
              "Example weights",
              `The ${noun} of what each example counts for, a number from 0 up. Without it, all count for 1.`,
              { examples: [weights[0]] },
            ),
          }),
      test_inputs: property(
        "Test inputs",
        `The ${noun} of the test inputs. The split then divides \`inputs\` into training and validation.`,
        { examples: [test[0]] },
      ),
      test_labels: property("Test labels", `The ${noun} of the test labels, beside test_inputs.`, {
        examples: [test[1]],
      }),
      ...(weights === undefined
        ? {}
        : {
            test_example_weights: property(
              "Test example weights",
              `The ${noun} of what each test example counts for, beside example_weights. Without it, all count for 1.`,
              { examples: [weights[1]] },
            ),
          }),
    },
    examples: [{ format, path: place.example, test_inputs: test[0], test_labels: test[1] }],
  };
}

/** A key that layers and defaults share: its text is in the schema once. */
function ref(key: string): Schema {
  return { $ref: `#/definitions/${key}` };
}

/** `activation: relu` or `activation: { type: leaky_relu, negative_slope: 0.1 }`. */
function wordOrMapping(
  words: readonly Word[],
  about: {
    readonly title: string;
    readonly description: string;
    readonly default?: string;
    /** What the word `none` means, where it is one. */
    readonly none?: string;
    readonly examples: readonly unknown[];
  },
  more: Readonly<Record<string, Schema>> = {},
): Schema {
  const { title, description, none, ...rest } = about;
  const described = [...words, ...(none === undefined ? [] : [{ name: "none", description: none }])];
  const list = described.map((word) => `- \`${word.name}\`: ${sentence(word.description)}`);
  const alone = [...words.filter(standsAlone).map(({ name }) => name), ...(none === undefined ? [] : ["none"])];
  return {
    title,
    description: `${description} A word, or a mapping of type and parameters:\n${list.join("\n")}`,
    anyOf: [
      { type: "string", enum: alone },
      { type: "object", discriminator: { propertyName: "type" }, oneOf: words.map((word) => wordSchema(word, more)) },
    ],
    ...rest,
  };
}

/** A word, a mapping, or `activation: { formula: "z * sigmoid(1.702 * z)" }`. */
function wordMappingOrFormula(
  words: readonly Word[],
  about: Parameters<typeof wordOrMapping>[1],
  formula: Readonly<Record<"title" | "description" | "example" | "condition", string>> & {
    /** What is said beside it. */
    readonly choices?: readonly WordChoice[];
  },
): Schema {
  const { description, anyOf, ...rest } = wordOrMapping(words, about) as {
    readonly description: string;
    readonly anyOf: readonly Schema[];
  };
  const { title, description: what, example, condition, choices = [] } = formula;
  return {
    ...rest,
    description: `${description}\n- or \`{ formula: … }\`: ${what}`,
    anyOf: [
      ...anyOf,
      {
        title,
        description: what,
        type: "object",
        required: ["formula"],
        additionalProperties: false,
        properties: {
          formula: {
            title: "Formula",
            description: `Numbers, + - * / ^ and parentheses, ${FUNCTIONS}, and select(${condition}, then, else).`,
            type: "string",
            minLength: 1,
            maxLength: MAX_LENGTH,
            examples: [example],
          },
          ...Object.fromEntries(choices.map((choice) => [choice.name, choiceSchema(choice)])),
        },
        examples: [{ formula: example }],
      },
    ],
  };
}

/** `{ type: leaky_relu, negative_slope: 0.1 }`; `more`: keys besides the word's own. */
function wordSchema(
  { name, title, description, parameters, choices = [], lists = [], texts = [] }: Word,
  more: Readonly<Record<string, Schema>>,
): Schema {
  const properties = Object.fromEntries([
    ...parameters.map((parameter) => [parameter.name, parameterSchema(parameter)]),
    ...choices.map((choice) => [choice.name, choiceSchema(choice)]),
    ...lists.map((list) => [list.name, listSchema(list)]),
    ...texts.map((text) => [text.name, textSchema(text)]),
  ]);
  const example = Object.fromEntries([
    ...parameters.map((parameter) => [parameter.name, parameter.default]),
    ...texts.map((text) => [text.name, text.example]),
  ]);
  const all = { ...properties, ...more };
  const optional = texts.filter(({ required }) => required !== true).map((text) => text.name);
  return mappingOfType(name, capitalize(title), sentence(description), all, { type: name, ...example }, optional);
}

/** A closed mapping that is told by its `type`. Keys are required that have no default, but for the `optional` ones. */
function mappingOfType(
  type: string,
  title: string,
  description: string,
  properties: Readonly<Record<string, Schema>>,
  example: Readonly<Record<string, unknown>>,
  optional: readonly string[] = [],
): Schema {
  const required = Object.keys(properties).filter((key) => !("default" in properties[key]!) && !optional.includes(key));
  return {
    title,
    description,
    type: "object",
    required: ["type", ...required],
    additionalProperties: false,
    properties: { type: { title: "Type", description, const: type, examples: [type] }, ...properties },
    examples: [example],
  };
}

function parameterSchema(parameter: WordParameter): Schema {
  const { name, symbol: _, optional: __, description, default: value, integer = false, ...bounds } = parameter;
  return {
    title: capitalize(name.replaceAll("_", " ")),
    description: sentence(description),
    type: integer ? "integer" : "number",
    ...bounds,
    default: value,
    examples: [value],
  };
}

function choiceSchema({ name, description, options }: WordChoice): Schema {
  const values = options.map(({ value }) => value);
  return {
    title: capitalize(name.replaceAll("_", " ")),
    description: sentence(description),
    ...(values.every((value) => typeof value === "boolean") ? { type: "boolean" } : { type: "string", enum: values }),
    default: values[0],
    examples: [values.at(-1)],
  };
}

function listSchema({ name, description, default: value, example = value, ...bounds }: WordList): Schema {
  return {
    title: capitalize(name.replaceAll("_", " ")),
    description: sentence(description),
    type: "array",
    items: { type: "number", ...bounds },
    ...(value.length === 0 ? {} : { minItems: 1 }),
    default: value,
    examples: [example],
  };
}

function textSchema({ name, description, example, pattern }: WordText): Schema {
  return {
    title: capitalize(name.replaceAll("_", " ")),
    description: sentence(description),
    ...path,
    ...(pattern === undefined ? {} : { pattern }),
    examples: [example],
  };
}

/** `regularization: { l2: 1e-3 }`: the strength beside the word. */
function penaltySchema({ title, description, parameters: [strength] }: Word): Schema {
  if (strength === undefined) throw new Error(`${title} has no strength`);
  const { default: _, ...schema } = parameterSchema(strength);
  return { ...schema, title: capitalize(title), description: sentence(description), examples: [1e-3] };
}

/** `he_normal, and glorot_uniform for linear, sigmoid and tanh`. */
function defaultInitializers(): string {
  const users = new Map<string, string[]>();
  for (const { name, initializer } of activations) users.set(initializer, [...(users.get(initializer) ?? []), name]);
  const [[commonest] = [""], ...others] = [...users].sort(([, x], [, y]) => y.length - x.length);
  const listed = (names: readonly string[]): string => names.join(", ").replace(/, (?=[^,]*$)/, " and ");
  return [commonest, ...others.map(([initializer, names]) => `${initializer} for ${listed(names)}`)].join(", and ");
}

function sentence(text: string): string {
  return `${text}.`;
}
