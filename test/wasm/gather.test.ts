import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gather, gatherTargets, type Values } from "../../src/runtime/batches.ts";
import type { Kernels } from "../../src/runtime/heap.ts";
import type { Preprocessing } from "../../src/runtime/preprocessing.ts";
import { classesHere } from "./classes.ts";
import { expectGuarded, isSame, place } from "./places.ts";

const ARRAYS = [Uint8Array, Uint8ClampedArray, Int8Array, Uint16Array, Int32Array, Float32Array, Float64Array] as const;
const SPECIAL = [0, -0, NaN, Infinity, -Infinity, 1e-45, 3.4e38];

interface Batch {
  readonly n0: number;
  /** Columns of X, of which `count` are written. */
  readonly cols: number;
  readonly count: number;
  readonly start: number;
  readonly kind: (typeof ARRAYS)[number];
  /** Bytes between the beginning of the buffer and the values, as far as their kind allows. */
  readonly margin: number;
  readonly ordered: boolean;
  readonly preprocessing: "none" | "divide" | "standardize" | "mixed";
  readonly special: boolean;
}

const batches = fc
  .record({
    n0: fc.oneof(fc.constantFrom(127, 128, 129, 130, 131, 784, 1024), fc.integer({ min: 1, max: 300 })),
    count: fc.oneof(fc.constantFrom(1, 3, 4, 5, 8, 32, 64), fc.integer({ min: 1, max: 100 })),
    more: fc.oneof(fc.constant(0), fc.nat(5)),
    start: fc.nat(7),
    kind: fc.constantFrom(...ARRAYS),
    margin: fc.nat(3),
    ordered: fc.boolean(),
    preprocessing: fc.constantFrom("none", "divide", "standardize", "mixed"),
    special: fc.boolean(),
  })
  .map(({ more, ...rest }): Batch => ({ ...rest, cols: rest.count + more }));

function valuesOf({ n0, count, start, kind, margin, special }: Batch): Values {
  const length = n0 * (start + count + 2);
  const offset = margin * kind.BYTES_PER_ELEMENT;
  const values = new kind(new ArrayBuffer(offset + length * kind.BYTES_PER_ELEMENT), offset, length);
  for (let i = 0; i < length; i++) values[i] = Math.imul(i + 1, 2654435761) / (i % 7 === 0 ? 1 : 2 ** 24);
  if (special) SPECIAL.forEach((value, i) => (values[(i * 31) % length] = value));
  return values;
}

function preprocessingOf({ n0, preprocessing }: Batch): Preprocessing | undefined {
  const list = (length: number): number[] => Array.from({ length }, (_, i) => Math.sin(i + 1) / 3);
  switch (preprocessing) {
    case "none":
      return undefined;
    case "divide":
      return { type: "divide", shift: [0], scale: [1 / 255] };
    case "standardize":
      return { type: "standardize", shift: list(n0), scale: list(n0) };
    case "mixed":
      return { type: "minmax", shift: [0.1], scale: list(n0) };
  }
}

function gathered(batch: Batch, values: Values, kernels?: Kernels): Float32Array {
  const { n0, cols, count, start, ordered } = batch;
  const { heap, tensors } = place([[n0, cols]], { kernels });
  const [X] = tensors as [(typeof tensors)[number]];
  X.data.fill(7);
  const order = ordered ? Int32Array.from({ length: start + count }, (_, i) => (i * 5) % (start + count)) : undefined;
  gather(values, order, start, count, preprocessingOf(batch), X);
  expectGuarded(heap, tensors);
  return Float32Array.from(X.data);
}

describe.each(classesHere.filter(({ missing }) => missing === undefined))("class $name", ({ forms }) => {
  const [kernels] = forms as [Kernels];

  test("a mini-batch is the same bits as in TypeScript, of any kind of values", () => {
    fc.assert(
      fc.property(batches, (batch) => {
        const values = valuesOf(batch);
        expect(isSame(gathered(batch, values, kernels), gathered(batch, values))).toBe(true);
      }),
      { numRuns: 120 },
    );
  });

  const large = { start: 0, margin: 0, ordered: true, preprocessing: "standardize", special: false } as const;
  test.each([
    ["are more than scratch holds at once", { ...large, n0: 12288, cols: 209, count: 209, kind: Uint8Array }],
    ["are so long that there is just room", { ...large, n0: 40003, cols: 9, count: 9, kind: Float32Array }],
    ["are wide and moved as they are", { ...large, n0: 5000, cols: 70, count: 70, kind: Float32Array, preprocessing: "none" }],
    ["are taken in pieces", { ...large, n0: 12299, cols: 37, count: 37, kind: Float32Array, ordered: false, preprocessing: "none" }],
    ["are taken in pieces, of bytes", { ...large, n0: 40003, cols: 18, count: 18, kind: Uint8Array }],
    ["lie side by side", { ...large, n0: 96, cols: 200, count: 200, kind: Float32Array, ordered: false }],
    ["are longer than scratch", { ...large, n0: 200000, cols: 5, count: 5, kind: Float32Array }],
  ] as const)("and where examples %s", (_, batch) => {
    const values = valuesOf(batch);
    expect(isSame(gathered(batch, values, kernels), gathered(batch, values))).toBe(true);
  });

  test("bytes and float32 numbers are taken, others left to TypeScript", () => {
    for (const kind of ARRAYS) {
      const batch: Batch = { ...large, n0: 128, cols: 8, count: 8, kind };
      const { heap, tensors } = place([[128, 8]], { kernels });
      const isTaken = heap.native!.gather!(valuesOf(batch), undefined, 0, 8, undefined, tensors[0]!);
      expect(isTaken, kind.name).toBe([Uint8Array, Uint8ClampedArray, Float32Array].some((each) => each === kind));
      expect(tensors[0]!.data.some((value) => value !== tensors[0]!.data[0]), kind.name).toBe(isTaken);
    }
  });

  test("preprocessings may change from one call to the next on a heap", () => {
    const [n0, m] = [160, 12];
    const { tensors } = place([[n0, m], [n0, m]], { kernels });
    const [X, Y] = tensors as [(typeof tensors)[number], (typeof tensors)[number]];
    const values = Float32Array.from({ length: n0 * m }, (_, i) => i);
    const divide = { type: "divide", shift: [1], scale: [0.5] } as const;
    gather(values, undefined, 0, m, divide, X);
    gatherTargets(values, m, undefined, 0, m, Y);
    expect([X.data[0], X.data[m], Y.data[0], Y.data[m]]).toEqual([-0.5, 0, 0, 1]);
    gather(values, undefined, 0, m, { type: "minmax", shift: [0], scale: [2] }, X);
    expect([X.data[0], X.data[m]]).toEqual([0, 2]);
    gather(values, undefined, 0, m, divide, X);
    expect([X.data[0], X.data[m]]).toEqual([-0.5, 0]);
  });
});
