import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Kernels, Tensor } from "../../src/runtime/heap.ts";
import * as clipping from "../../src/runtime/kernels/clipping.ts";
import * as crossEntropies from "../../src/runtime/kernels/crossentropy.ts";
import * as exampleWeights from "../../src/runtime/kernels/example-weights.ts";
import * as focals from "../../src/runtime/kernels/focal.ts";
import * as labels from "../../src/runtime/kernels/labels.ts";
import * as normalizations from "../../src/runtime/kernels/normalization.ts";
import * as penalties from "../../src/runtime/kernels/penalties.ts";
import * as prelus from "../../src/runtime/kernels/prelu.ts";
import * as softmaxes from "../../src/runtime/kernels/softmax.ts";
import { classesHere } from "./classes.ts";
import { expectGuarded, isSame, place, type Shape } from "./places.ts";

type Operand = Tensor | number | readonly number[];
type AnyKernel = (...operands: Operand[]) => number | void;
const inTypeScript = {
  ...{ ...softmaxes, ...crossEntropies, ...focals, ...normalizations, ...penalties, ...clipping, ...labels, ...prelus },
  ...exampleWeights,
} as unknown as Readonly<Record<string, AnyKernel>>;

/** The shapes that tensors have in kernels of (n, m): those of X, of a column and of a row. */
type Kind = "matrix" | "column" | "row";

/** What an operand holds: numbers of [−8, 8], of [−8000, 8000], above 0, labels; or it is written. */
type Content = "any" | "wide" | "positive" | "labels" | "written";

type Parameter = readonly [kind: Kind, content: Content] | number | "weights";

interface Case {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /** Of float32, in a value: one where it is rounded on store alone. */
  readonly roundings?: number;
  /** What a value may be off besides, because a function in lanes is not exact or cancellation leaves little of it. */
  readonly slack: number;
  /** Each column, or row, is computed from itself alone, and the vectors that go with it. */
  readonly alone?: "columns" | "rows";
  /** Only float64 arithmetic in the order of TypeScript: the bits are the same. */
  readonly sameBits?: true;
}

const any = ["matrix", "any"] as const;
const wide = ["matrix", "wide"] as const;
const probabilities = ["matrix", "positive"] as const;
const oneHot = ["matrix", "labels"] as const;
const out = ["matrix", "written"] as const;
const column = ["column", "any"] as const;
const columnAbove0 = ["column", "positive"] as const;
const columnOut = ["column", "written"] as const;
const row = ["row", "any"] as const;
const rowAbove0 = ["row", "positive"] as const;
const rowOut = ["row", "written"] as const;
const EPSILON = 1e-5;

/** 2^-28 for exp and log of src/wasm/math, 2^-34 for sums of 300 float64 numbers below 1000. */
const FUNCTIONS = 2 ** -28;
const SUMS = 2 ** -34;

const CASES: readonly Case[] = [
  // e^z is stored before it is divided.
  { name: "softmax", parameters: [any, out], roundings: 2, slack: FUNCTIONS, alone: "columns" },
  { name: "softmax", parameters: [wide, out], roundings: 2, slack: FUNCTIONS, alone: "columns" },
  { name: "softmaxGrad", parameters: [any, probabilities, out], slack: SUMS, alone: "columns", sameBits: true },
  { name: "softmaxCategoricalCrossEntropy", parameters: [any, oneHot], slack: FUNCTIONS },
  { name: "softmaxCategoricalCrossEntropy", parameters: [wide, oneHot], slack: FUNCTIONS },
  { name: "softmaxCategoricalCrossEntropy", parameters: [any, any], slack: FUNCTIONS },
  {
    name: "softmaxCategoricalCrossEntropyGrad",
    parameters: [probabilities, any, out],
    slack: SUMS,
    alone: "columns",
    sameBits: true,
  },
  { name: "logitCategoricalCrossEntropyGrad", parameters: [any, oneHot, out], slack: 32 * FUNCTIONS, alone: "columns" },
  {
    name: "logitCategoricalCrossEntropyGrad",
    parameters: [wide, oneHot, out],
    slack: 32 * FUNCTIONS,
    alone: "columns",
  },
  { name: "softmaxKlDivergence", parameters: [wide, probabilities], slack: FUNCTIONS },
  { name: "softmaxKlDivergence", parameters: [any, oneHot], slack: FUNCTIONS },
  // γ = 0 is a case of its own.
  { name: "focal", parameters: [probabilities, oneHot, 0, 0.25], slack: FUNCTIONS },
  { name: "focalGrad", parameters: [probabilities, oneHot, 0, 0.25, out], slack: 128 * FUNCTIONS },
  { name: "sigmoidFocalGrad", parameters: [any, oneHot, 0, 0.25, out], slack: FUNCTIONS },
  { name: "batchStatistics", parameters: [any, columnOut, columnOut], slack: SUMS, alone: "rows" },
  {
    name: "normalize",
    parameters: [any, column, columnAbove0, column, column, EPSILON, out],
    slack: SUMS,
    alone: "rows",
    sameBits: true,
  },
  {
    name: "normalizeGrad",
    parameters: [any, any, column, columnAbove0, column, EPSILON, out],
    slack: SUMS,
    alone: "rows",
  },
  {
    name: "normalizeGradGamma",
    parameters: [any, any, column, columnAbove0, EPSILON, columnOut],
    slack: SUMS,
    alone: "rows",
  },
  { name: "layerStatistics", parameters: [any, rowOut, rowOut], slack: SUMS, alone: "columns", sameBits: true },
  {
    name: "layerNormalize",
    parameters: [any, row, rowAbove0, column, column, EPSILON, out],
    slack: SUMS,
    alone: "columns",
    sameBits: true,
  },
  {
    name: "layerNormalizeGrad",
    parameters: [any, any, row, rowAbove0, column, EPSILON, out],
    slack: SUMS,
    alone: "columns",
  },
  {
    name: "layerNormalizeGradGamma",
    parameters: [any, any, row, rowAbove0, EPSILON, columnOut],
    slack: SUMS,
    alone: "rows",
  },
  { name: "l1Penalty", parameters: [any, 0.3, 24], slack: 0 },
  { name: "l2Penalty", parameters: [any, 0.3, 24], slack: 0 },
  // A factor is rounded to float32 before the product is.
  { name: "limitNorms", parameters: [3, out], roundings: 2, slack: 0, alone: "rows" },
  { name: "clipByNorm", parameters: [3, out], roundings: 2, slack: 0 },
  { name: "clipByNorm", parameters: [1e9, out], slack: 0, sameBits: true },
  { name: "prelu", parameters: [any, column, out], slack: 0, alone: "rows", sameBits: true },
  { name: "preluGrad", parameters: [any, any, column, out], slack: 0, alone: "rows", sameBits: true },
  { name: "preluGradSlope", parameters: [any, any, columnOut], slack: SUMS, alone: "rows" },
  { name: "weightExamples", parameters: [row, out], slack: 0, alone: "columns", sameBits: true },
  { name: "weightClasses", parameters: [oneHot, "weights", out], roundings: 2, slack: 0 },
];

const SPECIAL = [NaN, Infinity, -Infinity, 0, -0, 2 ** -149, -1e-40, 8, -8].map(Math.fround);

interface Size {
  readonly n: number;
  readonly m: number;
}

/** What the tensors hold before the call, special once in `rarity` times where it is not 0. */
function inputsOf({ parameters }: Case, { n, m }: Size, seed: number, rarity: number): Float32Array[] {
  let state = seed >>> 0;
  const next = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const numberOf = (content: Content): number => {
    const x = 16 * next() - 8;
    if (rarity > 0 && next() * rarity < 1) {
      const special = SPECIAL[Math.floor(next() * SPECIAL.length)]!;
      // Infinity times e^z, which may be 0 or not quite, is anything.
      return content === "labels" && Math.abs(special) === Infinity ? 0 : special;
    }
    if (content === "wide") return 1000 * x;
    if (content === "positive") return Math.abs(x) / 8.2 + 0.01;
    if (content === "labels") return x > 6 ? 1 : x > 5.5 ? 0.25 : 0;
    return x;
  };
  return parameters.filter(isTensor).map(([kind, content]) => {
    const [rows, cols] = shapeOf(kind, n, m);
    return Float32Array.from({ length: rows * cols }, () => numberOf(content));
  });
}

function isTensor(parameter: Parameter): parameter is readonly [Kind, Content] {
  return typeof parameter === "object";
}

function shapeOf(kind: Kind, n: number, m: number): Shape {
  return [kind === "row" ? 1 : n, kind === "column" ? 1 : m];
}

interface Outcome {
  readonly returned: number | void;
  readonly written: readonly Tensor["data"][];
}

/** Calls the kernel, and looks at what it should not have written. */
function run(
  { name, parameters }: Case,
  { n, m }: Size,
  inputs: readonly Float32Array[],
  options: { readonly kernels?: Kernels; readonly precision?: "float64" },
): Outcome {
  const kinds = parameters.filter(isTensor);
  const { heap, tensors } = place(kinds.map(([kind]) => shapeOf(kind, n, m)), options);
  for (const [i, { data }] of tensors.entries()) data.set(inputs[i]!);
  let next = 0;
  const operands = parameters.map((parameter): Operand => {
    if (typeof parameter === "number") return parameter;
    return parameter === "weights" ? Array.from({ length: n }, (_, k) => 0.3 + k) : tensors[next++]!;
  });
  const returned = inTypeScript[name]!(...operands);
  expectGuarded(heap, tensors);
  for (const [i, { data }] of tensors.entries()) {
    if (kinds[i]![1] !== "written") expect(isSame(data, inputs[i]!), `operand ${i} was written`).toBe(true);
  }
  return { returned, written: tensors.filter((_, i) => kinds[i]![1] === "written").map(({ data }) => data) };
}

function expectWithin(actual: number, exact: number, { roundings = 1, slack }: Case, where: string): void {
  const rounded = Math.fround(exact);
  const bound = slack + roundings * (2 ** -24 * Math.abs(exact) + 2 ** -150);
  const isRight = Number.isFinite(rounded) ? Math.abs(actual - exact) <= bound : Object.is(actual, rounded);
  if (!isRight) expect.fail(`${where} is ${actual}, not ${exact} (bound ${bound})`);
}

/** A cost is not rounded to float32, but its terms are added in another order. */
function expectCost(actual: number, exact: number, { slack }: Case, { n, m }: Size): void {
  const bound = (slack + n * m * 2 ** -53) * (8 * n + Math.abs(exact));
  const isRight = Number.isFinite(exact) ? Math.abs(actual - exact) <= bound : Object.is(actual, exact);
  if (!isRight) expect.fail(`the cost is ${actual}, not ${exact} (bound ${bound})`);
}

/** Column or row k of what is given, if it has several. */
function partOf(
  data: ArrayLike<number>,
  kind: Kind,
  along: "columns" | "rows",
  k: number,
  { n, m }: Size,
): Float32Array {
  if (kind === (along === "columns" ? "column" : "row")) return Float32Array.from(data);
  if (kind !== "matrix") return Float32Array.of(data[k]!);
  return along === "columns"
    ? Float32Array.from({ length: n }, (_, i) => data[i * m + k]!)
    : Float32Array.from({ length: m }, (_, j) => data[k * m + j]!);
}

const SIZES = [1, 2, 3, 4, 5, 7, 8, 9, 12, 15, 16, 17, 31, 32, 33, 64];
const length = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...SIZES) }, fc.integer({ min: 1, max: 300 }));
const runs = fc.record({
  size: fc.record({ n: length, m: fc.oneof(fc.constant(1), length) }),
  seed: fc.nat(),
  rarity: fc.constantFrom(0, 0, 30, 1000),
});

const titled = CASES.map((each, i) => [`${each.name} (${i + 1})`, each] as const);

describe.each(classesHere.filter(({ missing }) => missing === undefined))("class $name", ({ forms }) => {
  const [kernels] = forms as [Kernels];

  test.each(titled)("%s is what it is in TypeScript", (_, each) => {
    fc.assert(
      fc.property(runs, ({ size, seed, rarity }) => {
        const inputs = inputsOf(each, size, seed, rarity);
        const exact = run(each, size, inputs, { precision: "float64" });
        const actual = run(each, size, inputs, { kernels });
        if (exact.returned !== undefined) expectCost(Number(actual.returned), exact.returned, each, size);
        for (const [k, data] of exact.written.entries()) {
          data.forEach((value, i) => {
            expectWithin(actual.written[k]![i]!, value, each, `element ${i} of result ${k} of (${size.n}, ${size.m})`);
          });
        }
        if (each.sameBits !== true) return;
        const { written } = run(each, size, inputs, {});
        for (const [k, data] of written.entries()) expect(isSame(actual.written[k]!, data)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  const alone = titled.filter(([, each]) => each.alone !== undefined);
  test.each(alone)("%s has the same bits for a column or a row alone", (_, each) => {
    const along = each.alone!;
    const kinds = each.parameters.filter(isTensor);
    const results = kinds.filter(([, content]) => content === "written");
    for (const [n, m] of [[5, 23], [37, 6], [13, 16]] as const) {
      const inputs = inputsOf(each, { n, m }, 5, 0);
      const whole = run(each, { n, m }, inputs, { kernels });
      for (let k = 0; k < (along === "columns" ? m : n); k++) {
        const parts = inputs.map((data, i) => partOf(data, kinds[i]![0], along, k, { n, m }));
        const single = run(each, along === "columns" ? { n, m: 1 } : { n: 1, m }, parts, { kernels });
        for (const [i, data] of single.written.entries()) {
          const wanted = partOf(whole.written[i]!, results[i]![0], along, k, { n, m });
          expect(isSame(data, wanted), `${along} ${k} of (${n}, ${m})`).toBe(true);
        }
      }
    }
  });
});
