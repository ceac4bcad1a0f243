import type { Activation } from "../activations/activation.ts";
import type { Clipping } from "../clipping/clipping.ts";
import type { Initializer } from "../initializers/initializer.ts";
import type { LayerType } from "../layers/layer.ts";
import type { Loss, Task } from "../losses/loss.ts";
import type { Metric } from "../metrics/metric.ts";
import type { Monitor } from "../metrics/monitor.ts";
import type { Normalization } from "../normalizations/normalization.ts";
import type { Optimizer } from "../optimizers/optimizer.ts";
import type { Regularizer } from "../regularizers/regularizer.ts";
import type { Scores } from "../runtime/metrics.ts";
import type { Schedule } from "../schedules/schedule.ts";
import type { Chosen } from "../vocabulary.ts";

/** A resolved network: every word looked up, every default filled in, every rule across layers kept. */
export interface Network {
  /** The module's name: generated/NAME.ts. */
  readonly name: string;
  readonly description: string | undefined;
  readonly input: Input;
  readonly output: Output;
  /** Layers 1 … L; layer l stands at index l − 1. */
  readonly layers: readonly Layer[];
  readonly loss: Chosen<Loss>;
  /** What the network is for: how A[L] is read and measured. */
  readonly task: Task;
  /** What A[L] is where it tells classes apart without being their probabilities. */
  readonly scores: Scores | undefined;
  readonly regularizers: readonly Chosen<Regularizer>[];
  readonly optimizer: Chosen<Optimizer>;
  readonly training: Training;
  /** What is measured besides what always is; empty where the spec says nothing. */
  readonly metrics: readonly Chosen<Metric>[];
  readonly data: Data | undefined;
  /** Every setting with its value and where it came from, in the order of the spec language: what `explain` prints. */
  readonly settings: readonly Setting[];
}

export interface Input {
  /** n[0]. */
  readonly units: number;
  /** As the spec gives it, [64, 64, 3]; n[0] is the product. */
  readonly shape: readonly number[] | undefined;
  readonly features: readonly string[] | undefined;
}

export interface Output {
  readonly classes: readonly string[] | undefined;
}

export interface Layer {
  /** l = 1 … L. */
  readonly index: number;
  readonly name: string | undefined;
  readonly type: Chosen<LayerType>;
  /** n[l]. */
  readonly units: number;
  /** n[l-1]. */
  readonly inputs: number;
  readonly activation: Chosen<Activation>;
  readonly bias: boolean;
  /** How W[l] is drawn. */
  readonly initializer: Chosen<Initializer>;
  /** How b[l] is filled; undefined without bias. */
  readonly biasInitializer: Chosen<Initializer> | undefined;
  readonly normalization: (Chosen<Normalization> & Placed) | undefined;
  /** A skip connection: A[k] of an earlier layer k is added, or X where k is 0. */
  readonly add: ({ readonly layer: number } & Placed) | undefined;
  /** The standard deviation of noise that is added to A[l] in training. */
  readonly noise: number | undefined;
  /** The share of A[l] that dropout sets to 0 in training. */
  readonly dropout: number | undefined;
  /** In place of the network's; undefined where these hold. */
  readonly regularizers: readonly Chosen<Regularizer>[] | undefined;
}

/** Whether something is done to what the activation takes, or to what it gives. */
export interface Placed {
  readonly position: Position;
}

export type Position = "before_activation" | "after_activation";

export interface Training {
  /** Passes over the training set, or steps: one mini-batch each. */
  readonly length: { readonly unit: "epochs" | "iterations"; readonly count: number };
  readonly batchSize: number | "full";
  readonly seed: number;
  /** How the learning rate changes; undefined where it stays. */
  readonly schedule: Chosen<Schedule> | undefined;
  /** The limit on gradients, if there is one. */
  readonly clip: Chosen<Clipping> | undefined;
  /** When it ends before its time; undefined where it does not. */
  readonly earlyStopping: EarlyStopping | undefined;
  /** What is expected of it in the end, in the order of `monitors`; undefined where the spec says nothing. */
  readonly expect: readonly Expected[] | undefined;
  /** Whether backward propagation also computes dX = dA[0]. */
  readonly inputGradient: boolean;
  readonly keep: Keep;
  /** Set where J is of examples that count differently, as their weights say. */
  readonly exampleWeights: true | undefined;
}

/** Which tensors have storage of their own in training. */
export type Keep = "needed" | "all";

export interface EarlyStopping {
  readonly monitor: Monitor;
  readonly patience: number;
  readonly minDelta: number;
}

/** Limits of what is measured; one of them may be missing. */
export interface Expected {
  readonly monitor: Monitor;
  readonly min: number | undefined;
  readonly max: number | undefined;
}

export type PreprocessType = "divide" | "standardize" | "minmax";

export interface Data {
  readonly source: Source;
  /** `by` is set for divide alone. */
  readonly preprocess: { readonly type: PreprocessType; readonly by: number | undefined } | undefined;
  readonly split: Split;
}

/** Files of lines, or arrays. */
export type Source = CsvSource | JsonLinesSource | ArraySource;

export interface CsvSource {
  readonly format: "csv";
  /** Relative to the spec's folder; undefined where `--data` gives it. */
  readonly path: string | undefined;
  /** A file of test examples of its own; then the split divides `path` into training and validation. */
  readonly test: string | undefined;
  /** Column names, or 0-based indexes (negative from the end) where there is no header. */
  readonly target: readonly (string | number)[];
  /** The column of what each example counts for, told as a target is. */
  readonly exampleWeights: string | number | undefined;
  readonly header: boolean;
  readonly delimiter: string;
}

export interface JsonLinesSource {
  readonly format: "jsonl";
  /** Relative to the spec's folder; undefined where `--data` gives it. */
  readonly path: string | undefined;
  /** A file of test examples of its own; then the split divides `path` into training and validation. */
  readonly test: string | undefined;
  /** Keys of an example's object. */
  readonly target: readonly string[];
  /** The key of what an example counts for. */
  readonly exampleWeights: string | undefined;
}

/** Arrays in the files of a folder (npy, idx) or in one archive (npz); their first axis counts the examples. */
export interface ArraySource {
  readonly format: "npy" | "npz" | "idx";
  /** The folder or the archive, relative to the spec's folder; undefined where `--data` gives it. */
  readonly path: string | undefined;
  /** Names of files within the folder, or of arrays within the archive. */
  readonly inputs: string;
  readonly labels: string;
  /** What each example counts for. */
  readonly exampleWeights: string | undefined;
  readonly testInputs: string | undefined;
  readonly testLabels: string | undefined;
  readonly testExampleWeights: string | undefined;
}

/** Shares of the examples, which add up to at most 1. */
export interface Split {
  readonly train: number;
  readonly validation: number;
  readonly test: number;
  readonly stratify: boolean;
}

export interface Setting {
  /** `layers[0].activation`, `optimizer.learning_rate`. */
  readonly path: string;
  readonly value: string;
  /** The spec itself, its `defaults` for hidden layers, or what holds where a spec says nothing. */
  readonly origin: "spec" | "defaults" | "default";
}
