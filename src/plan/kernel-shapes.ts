import { activations } from "../activations/index.ts";

const UNIT = ["n", "1"] as const;
const EXAMPLE = ["1", "m"] as const;
const ALL = ["n", "m"] as const;
/** A number for each unit, or one for all. */
const LEARNED = ["n or 1", "1"] as const;

/** One list a tensor argument, each of rows and columns: numbers of one name are equal, `n or 1` is either. */
type Shapes = Readonly<Record<string, readonly (readonly [string, string])[]>>;

/**
 * Shapes of the kernels that mix dimensions, one list a tensor argument: `linear` takes W (n, k), A (k, m), b (n, 1) and
 * writes Z (n, m). Their output must not lie where an input does.
 */
const MIXING: Shapes = {
  linear: [["n", "k"], ["k", "m"], UNIT, ALL],
  multiply: [["n", "k"], ["k", "m"], ALL],
  linearClamp: [["n", "k"], ["k", "m"], UNIT, ALL],
  multiplyClamp: [["n", "k"], ["k", "m"], ALL],
  linearGradW: [ALL, ["k", "m"], ["n", "k"]],
  linearGradB: [ALL, UNIT],
  linearGradA: [["n", "k"], ALL, ["k", "m"]],
  weightedMean: [ALL, ALL, EXAMPLE, UNIT, UNIT],
};

/** Those of kernels that go row by row or column by column, with vectors beside matrices. */
const ALONG: Shapes = {
  batchStatistics: [ALL, UNIT, UNIT],
  normalize: [ALL, UNIT, UNIT, UNIT, UNIT, ALL],
  normalizeGrad: [ALL, ALL, UNIT, UNIT, UNIT, ALL],
  normalizeGradGamma: [ALL, ALL, UNIT, UNIT, UNIT],
  foldNormalization: [UNIT, UNIT, UNIT, ["n", "k"], UNIT],
  foldNormalizationAhead: [...Array.from({ length: 4 }, () => ["k", "1"] as const), ["n", "k"], UNIT],
  weightExamples: [EXAMPLE, ALL],
  layerStatistics: [ALL, EXAMPLE, EXAMPLE],
  layerNormalize: [ALL, EXAMPLE, EXAMPLE, UNIT, UNIT, ALL],
  layerNormalizeGrad: [ALL, ALL, EXAMPLE, EXAMPLE, UNIT, ALL],
  layerNormalizeGradGamma: [ALL, ALL, EXAMPLE, EXAMPLE, UNIT],
};

/** Those of activations that learn something. */
const LEARNING: Shapes = Object.fromEntries(
  activations.flatMap(({ byHand, learns = [] }) => {
    if (byHand === undefined || learns.length === 0) return [];
    const learned = learns.map(() => LEARNED);
    return [
      [byHand.forward, [ALL, ...learned, ALL]],
      [byHand.backward, [ALL, ALL, ...learned, ALL]],
      ...learns.map(({ gradient }) => [gradient, [ALL, ALL, LEARNED]]),
    ];
  }),
);

/** The shapes of a kernel's tensors; undefined where all have one shape, as of those that go element by element. */
export function kernelShapes(kernel: string): readonly (readonly [string, string])[] | undefined {
  return MIXING[kernel] ?? ALONG[kernel] ?? LEARNING[kernel];
}

/** Whether an output must not lie where an input does. */
export function mixesDimensions(kernel: string): boolean {
  return kernel in MIXING;
}
