import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  hardTanh,
  linear,
  linearClamp,
  linearGradA,
  linearGradB,
  linearGradW,
  multiply,
  multiplyClamp,
  relu,
  type Kernels,
  type Tensor,
} from "layerc/runtime/v1";
import { classesHere } from "./classes.ts";
import { expectGuarded, place } from "./places.ts";

interface Product {
  readonly name: string;
  /** Shapes (rows, cols) of the operands, then of the result, for W (n, k) and m examples. */
  shapes(n: number, k: number, m: number): readonly (readonly [number, number])[];
  run(...tensors: Tensor[]): void;
  /** What an element is a sum of: this many terms. */
  terms(n: number, k: number, m: number): number;
}

// The kernels' types tie the shapes together, which this table leaves to `shapes`.
type Run = Product["run"];
type Clamp = (...tensors: (Tensor | number)[]) => void;
const PRODUCTS: readonly Product[] = [
  {
    name: "linear",
    shapes: (n, k, m) => [[n, k], [k, m], [n, 1], [n, m]],
    run: linear as Run,
    terms: (_, k) => k + 1,
  },
  { name: "multiply", shapes: (n, k, m) => [[n, k], [k, m], [n, m]], run: multiply as Run, terms: (_, k) => k },
  {
    name: "linearClamp",
    shapes: (n, k, m) => [[n, k], [k, m], [n, 1], [n, m]],
    run: (...tensors) => (linearClamp as Clamp)(...tensors, 0),
    terms: (_, k) => k + 1,
  },
  {
    name: "multiplyClamp",
    shapes: (n, k, m) => [[n, k], [k, m], [n, m]],
    run: (...tensors) => (multiplyClamp as Clamp)(...tensors, -1, 1),
    terms: (_, k) => k,
  },
  {
    name: "linearGradW",
    shapes: (n, k, m) => [[n, m], [k, m], [n, k]],
    run: linearGradW as Run,
    terms: (_n, _k, m) => m,
  },
  { name: "linearGradB", shapes: (n, _, m) => [[n, m], [n, 1]], run: linearGradB as Run, terms: (_n, _k, m) => m },
  { name: "linearGradA", shapes: (n, k, m) => [[n, k], [n, m], [k, m]], run: linearGradA as Run, terms: (n) => n },
];

function fill(tensors: readonly Tensor[], seed: number): void {
  let state = seed >>> 0;
  for (const { data } of tensors.slice(0, -1)) {
    for (let i = 0; i < data.length; i++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      data[i] = state / 2 ** 31 - 1;
    }
  }
}

/** Runs a product and returns its result, having looked at what is around the tensors. */
function resultOf({ shapes, run }: Product, size: readonly [number, number, number], seed: number, kernels?: Kernels): Float32Array {
  const { heap, tensors } = place(shapes(...size), { kernels });
  fill(tensors, seed);
  run(...tensors);
  expectGuarded(heap, tensors);
  return Float32Array.from(tensors.at(-1)!.data);
}

/** What the TypeScript kernels give, to the accuracy of float32, and from every form the same bits. */
function expectRight(product: Product, size: readonly [number, number, number], seed: number, forms: readonly Kernels[]): void {
  const [n, k, m] = size;
  const wanted = resultOf(product, size, seed);
  const [first, ...others] = forms.map((kernels) => resultOf(product, size, seed, kernels));
  // Operands are below 1: the bound of a sum of products in float32, in any order.
  const divisor = product.name === "linearGradW" || product.name === "linearGradB" ? m : 1;
  const bound = (product.terms(n, k, m) ** 1.5 * 2 ** -24 * 4) / divisor + 2 ** -24;
  for (let i = 0; i < wanted.length; i++) {
    if (!(Math.abs(first![i]! - wanted[i]!) <= bound)) {
      expect.fail(`element ${i} of (${n}, ${k}, ${m}) is ${first![i]}, not ${wanted[i]} (bound ${bound})`);
    }
  }
  for (const other of others) expect(Buffer.from(other.buffer).equals(Buffer.from(first!.buffer))).toBe(true);
}

// Around every tile, panel and block; m = 1 has a path of its own.
const BORDERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 15, 16, 17, 23, 24, 25, 31, 32, 33, 63, 64, 65];
const LARGE = [191, 192, 193, 255, 256, 257, 300, 511, 512, 513, 600];
const size = fc.oneof(fc.constantFrom(...BORDERS), fc.integer({ min: 1, max: 300 }));
const sizes = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(size, size, fc.oneof(fc.constant(1), size)) },
  // A wide W, whose gradient is computed the other way round.
  { weight: 1, arbitrary: fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 500, max: 900 }), fc.oneof(size)) },
  // One long dimension, two that leave the test quick.
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...LARGE), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), fc.nat(2))
      .map(([large, x, y, at]): [number, number, number] => {
        const rest = [x, y];
        rest.splice(at, 0, large);
        return rest as [number, number, number];
      }),
  },
);

describe.each(classesHere)("class $name", ({ forms, missing }) => {
  test.skipIf(missing !== undefined).each(PRODUCTS)("$name is that of the TypeScript kernels, in each form the same bits", (product) => {
    fc.assert(
      fc.property(sizes, fc.integer(), (size, seed) => expectRight(product, size, seed, forms)),
      { numRuns: 150 },
    );
  });

  // Of several MiB, which are read before they are used, where their rows follow one another.
  test.skipIf(missing !== undefined).each(PRODUCTS)("$name of what no cache holds is that of the TypeScript kernels", (product) => {
    const sizes = [[3, 8300, 131], [20, 2600, 512], [2, 2100, 513], [8300, 131, 20], [8300, 20, 131], [2600, 512, 1]] as const;
    for (const size of sizes) expectRight(product, size, 5, forms);
  });

  test.skipIf(missing !== undefined)("a product and an activation in one give the bits of one after the other", () => {
    const special = fc.constantFrom(0, -0, 1e-30, -1e-30, NaN, Infinity);
    fc.assert(
      fc.property(sizes, fc.nat(), fc.array(special, { maxLength: 9 }), (size, seed, specials) => {
        const [n, k, m] = size;
        const { heap, tensors } = place([[n, k], [k, m], [n, 1], [n, m], [n, m], [n, m]], { kernels: forms.at(-1)! });
        const [W, A, b, Z, G, wanted] = tensors as [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
        fill([W, A, b, Z], seed);
        for (const [i, value] of specials.entries()) {
          for (const { data } of [W, A, b]) data[(i * 7919 + seed) % data.length] = value;
        }
        if (seed % 3 === 0) b.data.fill(-0);
        for (const [product, clamped, bias] of [
          [linear as Run, linearClamp as Clamp, [b]],
          [multiply as Run, multiplyClamp as Clamp, []],
        ] as const) {
          for (const [activation, limits] of [[relu, [0]], [hardTanh, [-1, 1]]] as const) {
            product(W, A, ...bias, Z);
            (activation as Run)(Z, wanted);
            clamped(W, A, ...bias, G, ...limits);
            // Object.is tells −0 from 0.
            const other = G.data.findIndex((value, i) => !Object.is(value, wanted.data[i]));
            expect(other, `${G.data[other]}, not ${wanted.data[other]}`).toBe(-1);
          }
        }
        expectGuarded(heap, tensors);
      }),
      { numRuns: 60 },
    );
  });

  test.skipIf(missing !== undefined)("limits let NaN pass, and leave no −0 where nothing is below 0", () => {
    for (const kernels of forms) {
      // Tiles and single columns, of one block of k and of several.
      for (const [n, k, m] of [[9, 11, 10], [9, 300, 11], [23, 5, 1], [23, 300, 1], [1, 2, 1]] as const) {
        const { tensors } = place([[n, k], [k, m], [n, 1], [n, m]], { kernels });
        const [W, A, b, G] = tensors as [Tensor, Tensor, Tensor, Tensor];
        // Their products vanish below 0.
        W.data.fill(1e-30);
        A.data.fill(-1e-30);
        b.data.fill(-0);
        (linearClamp as Clamp)(W, A, b, G, 0);
        expect([...G.data].every((value) => Object.is(value, 0)), `${n} ${k} ${m}`).toBe(true);
        W.data[0] = NaN;
        (linearClamp as Clamp)(W, A, b, G, -1, 1);
        expect([...G.data].map(Number.isNaN), `${n} ${k} ${m}`).toEqual([...G.data].map((_, i) => i < m));
      }
    }
  });

  test.skipIf(missing !== undefined)("columns come out the same whatever the batch that they are in", () => {
    const [kernels] = forms;
    const [n, k, m] = [37, 300, 70];
    const { heap, tensors } = place([[n, k], [k, m], [n, 1], [n, m], [k, 1], [n, 1]], { kernels });
    fill(tensors, 7);
    const [W, A, b, Z, column, single] = tensors as [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
    (linear as Run)(W, A, b, Z);
    for (let j = 0; j < m; j++) {
      for (let i = 0; i < k; i++) column.data[i] = A.data[i * m + j]!;
      (linear as Run)(W, column, b, single);
      for (let i = 0; i < n; i++) expect(single.data[i]).toBe(Z.data[i * m + j]);
    }
    expect(heap.kernels.numericClass).not.toBe("js");
  });

  test.skipIf(missing !== undefined)("infinities and NaN go where they belong", () => {
    for (const kernels of forms) {
      const { tensors } = place([[9, 11], [11, 10], [9, 1], [9, 10]], { kernels });
      fill(tensors, 3);
      const [W, A, b, Z] = tensors as [Tensor, Tensor, Tensor, Tensor];
      W.data[3 * 11 + 2] = Infinity;
      A.data[5 * 10 + 9] = NaN;
      (linear as Run)(W, A, b, Z);
      for (let i = 0; i < 9; i++) {
        for (let j = 0; j < 10; j++) {
          const value = Z.data[i * 10 + j]!;
          if (j === 9) expect(value).toBeNaN();
          else if (i === 3) expect(Math.abs(value)).toBe(Infinity);
          else expect(Number.isFinite(value)).toBe(true);
        }
      }
    }
  });
});

test("classes that are missing say why", () => {
  for (const { name, missing } of classesHere) if (missing !== undefined) console.log(`class ${name} was not tested: ${missing}`);
  expect(classesHere[0]!.missing).toBeUndefined();
});
