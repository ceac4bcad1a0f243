/** What the reference data call a thing → what a spec calls it. Throws UnknownError for what neither knows. */
import type { NumpyArray } from "./npz.ts";

/** Something of a case for which there is no word here: a want of a feature, or a new kind of case. */
export class UnknownError extends Error {
  override readonly name = "UnknownError";
}

export type Settings = Readonly<Record<string, unknown>>;

/** A word as the reference data have it: PyTorch's name, or one of theirs, and PyTorch's options. */
export type TorchWord = Settings & { readonly name: string };

const ACTIVATIONS = [
  ...["linear", "sigmoid", "tanh", "relu", "leaky_relu", "elu", "selu", "gelu", "gelu_tanh", "silu", "softplus", "mish"],
  ...["hard_sigmoid", "hard_swish", "hard_tanh", "relu6", "softsign", "softmax"],
];

export function activationOf({ name, ...settings }: TorchWord): Settings {
  if (!ACTIVATIONS.includes(name)) throw new UnknownError(`activation ${name}`);
  return { type: name, ...settings };
}

const LOSSES: Readonly<Record<string, Settings>> = {
  mse: { type: "mean_squared_error" },
  half_mse: { type: "half_mean_squared_error" },
  mae: { type: "mean_absolute_error" },
  huber: { type: "huber" },
  hinge: { type: "hinge" },
  squared_hinge: { type: "squared_hinge" },
  bce: { type: "binary_crossentropy" },
  bce_with_logits: { type: "binary_crossentropy", from_logits: true },
  cce: { type: "categorical_crossentropy" },
  sparse_cce: { type: "categorical_crossentropy" },
  cce_with_logits: { type: "categorical_crossentropy", from_logits: true },
  sparse_cce_with_logits: { type: "categorical_crossentropy", from_logits: true },
};

const REDUCTIONS: Readonly<Record<string, string>> = { element_mean: "mean_over_units", batch_mean: "sum_over_units" };

/** Categorical cross-entropies divide by the batch alone. */
export function lossOf({ name, reduction, soft_labels: _, ...settings }: TorchWord): Settings {
  const word = LOSSES[name];
  if (word === undefined) throw new UnknownError(`loss ${name}`);
  if (word["type"] === "categorical_crossentropy") return { ...word, ...settings };
  const over = REDUCTIONS[String(reduction)];
  if (over === undefined) throw new UnknownError(`reduction ${String(reduction)}`);
  return { ...word, ...settings, reduction: over };
}

const OPTIMIZERS: Readonly<Record<string, Settings>> = {
  sgd: { type: "gradient_descent" },
  momentum_ng: { type: "momentum", velocity: "mean" },
  rmsprop_eps_inside: { type: "rmsprop", epsilon_placement: "inside" },
  adagrad_eps_inside: { type: "adagrad", epsilon_placement: "inside" },
  adam_eps_hat: { type: "adam", epsilon_placement: "hat" },
};

/** PyTorch's name of an option → ours; of those that are not listed the name is the same. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  lr: ["learning_rate"],
  betas: ["beta_1", "beta_2"],
  eps: ["epsilon"],
  alpha: ["rho"],
  beta: ["momentum"],
  lr_decay: ["learning_rate_decay"],
};

export function optimizerOf({ name, ...given }: TorchWord): Settings {
  const entries = Object.entries(given).flatMap(([option, value]) =>
    (OPTIONS[option] ?? [option]).map((key, i) => [key, Array.isArray(value) ? (value[i] as unknown) : value]),
  );
  return { ...(OPTIMIZERS[name] ?? { type: name }), ...Object.fromEntries(entries) };
}

/** Of (rows, m) labels, or of m classes, the columns of a batch, row-major: classes one-hot. */
export function labelsOf(Y: NumpyArray, batch: readonly number[], rows: number): number[] {
  const [, m] = Y.shape;
  const at = (i: number, j: number): number => (m === undefined ? Number(Number(Y.data[j]) === i) : Number(Y.data[i * m + j]));
  return Array.from({ length: rows }, (_, i) => batch.map((j) => at(i, j))).flat();
}
