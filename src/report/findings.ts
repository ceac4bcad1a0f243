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

/** A layer and its activation. */
export interface FoundLayer extends LayerTitle {
  /** Its word. */
  readonly activation: string;
  /** Between which it lies, where it flattens out at both. */
  readonly ends: readonly [low: number, high: number] | undefined;
}

/** Moments that have to agree before something is said of them. */
const AGREE = 3;
/** Share of a layer's units that may be 0 for a batch. */
const DEAD = 0.1;
/** Of the gradients of two layers, the smaller to the larger. */
const VANISHING = 1e-3;
/** From the smallest validation cost to the last one, as a share of the smallest. */
const OVERFITTING = 0.1;
/** Share of a layer's outputs near the ends of its activation's range. */
const SATURATED = 0.6;
export interface Observed {
  readonly record: RunRecord;
  readonly epochs: readonly EpochLine[];
  readonly distributions: readonly DistributionLine[];
  /** Layers 1 … L. */
  readonly layers: readonly FoundLayer[];
}

export function findingsOf({ record, epochs, distributions, layers }: Observed): Finding[] {
  const looks = distributions.slice(-AGREE);
  const last = looks.length === AGREE ? looks : [];
  const bad = [
    ...(record.problem === undefined ? [] : [record.problem]),
    ...(record.result?.expectations ?? []).filter(({ met }) => !met).map((each) => expectationLine(each, true)),
    ...layers.slice(0, -1).flatMap((layer) => [...deadUnits(layer, last), ...saturation(layer, last)]),
    ...vanishing(layers, last),
    ...overfitting(epochs),
  ];
  if (bad.length > 0) return bad.map((text) => ({ kind: "bad", text }));
  if (last.length === 0) return [];
  const compared = measuredIn(epochs).length > 0 ? ", no overfitting" : "";
  return [{ kind: "good", text: `Nothing stands out: no dead or saturated units, no vanishing gradients${compared}.` }];
}

function deadUnits({ index, title, units, activation }: FoundLayer, last: readonly DistributionLine[]): string[] {
  const counts = last.map(({ tensors }) => tensors[`A${index}`]?.dead ?? 0);
  const [dead] = extremesOf(counts);
  if (counts.length === 0 || dead < 1 || dead < DEAD * units) return [];
  const word = /relu/.test(activation) ? "dying relu" : "units that have died";
  return [
    `${title}: ${dead} of ${units} units were 0 for the whole batch: ${word}. They learn nothing while that lasts; ` +
      "a lower learning rate or leaky_relu keeps units alive.",
  ];
}

function saturation({ index, title, activation, ends }: FoundLayer, last: readonly DistributionLine[]): string[] {
  if (ends === undefined) return [];
  const [low, high] = ends;
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

/** The first layer whose gradient is that much smaller than a later one's in every look: it vanished on its way there. */
function vanishing(layers: readonly FoundLayer[], last: readonly DistributionLine[]): string[] {
  const found = layers.slice(0, -1).find((layer) => last.length > 0 && last.every((look) => isVanishing(layer, look)));
  if (found === undefined) return [];
  const [own, later] = [sizeOf(found, last.at(-1)!), largestAfter(found, last.at(-1)!)];
  const size = own === 0 ? "is 0" : `is ${(own / later.size).toExponential(0)} of dW[${later.index}]`;
  return [
    `dW[${found.index}] ${size}: vanishing gradients. ` +
      "Skip connections, normalization, he initializers or relu help.",
  ];

  function sizeOf({ index }: FoundLayer, { tensors }: DistributionLine): number {
    const gradient = tensors[`dW${index}`];
    return gradient === undefined ? NaN : rms(gradient);
  }

  function largestAfter({ index }: FoundLayer, look: DistributionLine): { readonly index: number; readonly size: number } {
    const later = layers.filter((each) => each.index > index).map((each) => ({ index: each.index, size: sizeOf(each, look) }));
    return later.reduce((most, each) => (each.size > most.size ? each : most), { index: 0, size: 0 });
  }

  function isVanishing(layer: FoundLayer, look: DistributionLine): boolean {
    return sizeOf(layer, look) < VANISHING * largestAfter(layer, look).size;
  }
}

/** The epochs whose validation cost is known. */
function measuredIn(epochs: readonly EpochLine[]) {
  return epochs.flatMap(({ epoch, cost, validation }) =>
    typeof validation?.cost === "number" ? [{ epoch, cost, validated: validation.cost }] : [],
  );
}

function overfitting(epochs: readonly EpochLine[]): string[] {
  const measured = measuredIn(epochs);
  const best = measured.reduce((least, each) => (each.validated < least.validated ? each : least), measured[0]!);
  const last = measured.at(-1);
  if (last === undefined || last.cost >= best.cost) return [];
  // Costs may be negative: a share of how large the best one is.
  if (last.validated - best.validated <= OVERFITTING * Math.abs(best.validated)) return [];
  const [from, to] = [best, last].map(({ validated }) => formatCost(validated));
  return [
    `The validation cost was lowest after epoch ${best.epoch}, ${from}, and is ${to} after epoch ${last.epoch}, ` +
      "while the training cost fell on: overfitting. early_stopping, regularization, dropout or more data help.",
  ];
}
