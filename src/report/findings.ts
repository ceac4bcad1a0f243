/** What stands out in a run, in words. */
import type { DistributionLine, EpochLine, RunRecord } from "../runs/record.ts";
import { extremesOf } from "../training/axis.ts";
import { expectationLine } from "../training/expect.ts";
import { formatCost } from "../training/progress.ts";
import { rms, type LayerTitle } from "./tensors.ts";

export interface Finding {
  readonly kind: "good" | "bad";
  readonly text: string;
}

/** A layer and the word of its activation. */
export interface FoundLayer extends LayerTitle {
  readonly activation: string;
}

/** Moments that have to agree before something is said of them. */
const AGREE = 3;
/** Share of a layer's units that may be 0 for a batch. */
const DEAD = 0.1;
/** Of the gradients of two layers, the smaller to the larger. */
const VANISHING = 1e-3;
/** From the smallest validation cost to the last one. */
const OVERFITTING = 1.1;
/** Share of a layer's outputs near the ends of its activation's range. */
const SATURATED = 0.6;
/** The ranges of activations that flatten out at both ends. */
const RANGES: Readonly<Record<string, readonly [low: number, high: number]>> = {
  sigmoid: [0, 1],
  tanh: [-1, 1],
  hard_sigmoid: [0, 1],
  hard_tanh: [-1, 1],
  softsign: [-1, 1],
};

export interface Observed {
  readonly record: RunRecord;
  readonly epochs: readonly EpochLine[];
  readonly distributions: readonly DistributionLine[];
  /** Layers 1 … L. */
  readonly layers: readonly FoundLayer[];
}

export function findingsOf({ record, epochs, distributions, layers }: Observed): Finding[] {
  const last = distributions.slice(-AGREE);
  const bad = [
    ...(record.problem === undefined ? [] : [record.problem]),
    ...(record.result?.expectations ?? []).filter(({ met }) => !met).map((each) => expectationLine(each, true)),
    ...layers.slice(0, -1).flatMap((layer) => [...deadUnits(layer, last), ...saturation(layer, last)]),
    ...vanishing(layers, last),
    ...overfitting(epochs),
  ];
  if (bad.length > 0) return bad.map((text) => ({ kind: "bad", text }));
  if (distributions.length === 0) return [];
  return [
    { kind: "good", text: "Nothing stands out: no dead or saturated units, no vanishing gradients, no overfitting." },
  ];
}

function deadUnits(
  { index, title, units, activation }: LayerTitle & FoundLayer,
  last: readonly DistributionLine[],
): string[] {
  const counts = last.map(({ tensors }) => tensors[`A${index}`]?.dead ?? 0);
  const [dead] = extremesOf(counts);
  if (counts.length === 0 || dead < 1 || dead < DEAD * units) return [];
  const word = /relu/.test(activation) ? "dying relu" : "units that have died";
  return [
    `${title}: ${dead} of ${units} units were 0 for the whole batch: ${word}. They learn nothing while that lasts; ` +
      "a lower learning rate or leaky_relu keeps units alive.",
  ];
}

function saturation({ index, title, activation }: FoundLayer, last: readonly DistributionLine[]): string[] {
  const [low, high] = RANGES[activation] ?? [];
  if (low === undefined || high === undefined) return [];
  const edge = (high - low) / 32;
  const shares = last.map(({ tensors }) => {
    const A = tensors[`A${index}`];
    if (A === undefined) return 0;
    const width = (A.max - A.min) / A.counts.length;
    const total = A.counts.reduce((sum, each) => sum + each, 0);
    const isOutside = (i: number): boolean =>
      A.min + (i + 1) * width <= low + edge + 1e-6 || A.min + i * width >= high - edge - 1e-6;
    return A.counts.reduce((sum, each, i) => sum + (isOutside(i) ? each : 0), 0) / total;
  });
  const [share] = extremesOf(shares);
  if (shares.length === 0 || share < SATURATED) return [];
  return [
    `${title}: ${(100 * share).toFixed(0)} % of the outputs lie near ${low} or ${high}, where ${activation} is flat: ` +
      "saturated units. Smaller initial weights, normalised inputs or a relu keep gradients flowing.",
  ];
}

function vanishing(layers: readonly FoundLayer[], last: readonly DistributionLine[]): string[] {
  const sizes = layers.map(({ index }) => {
    const each = last.flatMap(({ tensors }) => tensors[`dW${index}`] ?? []).map(rms);
    return { index, size: each.length === 0 ? NaN : Math.max(...each) };
  });
  const largest = sizes.reduce((most, each) => (each.size > most.size ? each : most), { index: 0, size: 0 });
  const smallest = sizes.reduce((least, each) => (each.size < least.size ? each : least), { index: 0, size: Infinity });
  // What vanishes does so on its way to the first layers.
  if (smallest.index >= largest.index || smallest.size >= VANISHING * largest.size) return [];
  const size =
    smallest.size === 0 ? "is 0" : `is ${(smallest.size / largest.size).toExponential(0)} of dW[${largest.index}]`;
  return [
    `dW[${smallest.index}] ${size}: vanishing gradients. ` +
      "Skip connections, normalization, he initializers or relu help.",
  ];
}

function overfitting(epochs: readonly EpochLine[]): string[] {
  const measured = epochs.flatMap(({ epoch, cost, validation }) =>
    typeof validation?.cost === "number" ? [{ epoch, cost, validated: validation.cost }] : [],
  );
  const best = measured.reduce((least, each) => (each.validated < least.validated ? each : least), measured[0]!);
  const last = measured.at(-1);
  if (last === undefined || last.validated <= OVERFITTING * best.validated || last.cost >= best.cost) return [];
  const [from, to] = [best, last].map(({ validated }) => formatCost(validated));
  return [
    `The validation cost was lowest after epoch ${best.epoch}, ${from}, and is ${to} after epoch ${last.epoch}, ` +
      "while the training cost fell on: overfitting. early_stopping, regularization, dropout or more data help.",
  ];
}
