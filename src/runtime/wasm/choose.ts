/** Which form of a class is the fastest here: what engines make of the same loop differs by a factor of four. */
import { aligned, createHeap, matrix, type Kernels, type Numbers } from "../heap.ts";
import { linear } from "../kernels/linear.ts";
import { createRandom } from "../random.ts";
import { instantiate } from "./kernels.ts";
import { HEAP } from "./layout.ts";
import type { Module } from "./webassembly.ts";

/** Whether relaxed_madd rounds once, as the class `fma` promises: machines without the instruction round twice. */
export function isFused(module: Module): boolean {
  const { memory, exports } = instantiate(module, 32);
  const numbers = new Float32Array(memory.buffer, HEAP, 16);
  const wide = new Float64Array(memory.buffer, HEAP + 64, 8);
  // x² = 1 + 2⁻¹¹ + 2⁻²⁴, the last of which a rounding to 24 bits loses; and the like of 53 bits.
  numbers.fill(1 + 2 ** -12, 0, 8);
  numbers.fill(-(1 + 2 ** -11), 8, 12);
  wide.fill(1 + 2 ** -27, 0, 4);
  wide.fill(-(1 + 2 ** -26), 4, 6);
  exports.multiplyAdd(HEAP);
  return numbers.slice(12).every((value) => value === 2 ** -24) && wide.slice(6).every((value) => value === 2 ** -54);
}

/** W·A + b by some kernels: W (n, k), A (k, m). */
export interface Product {
  readonly kernels: Kernels;
  readonly flop: number;
  /** Computes Z, and returns it. */
  run(): Numbers;
}

export interface Size {
  readonly n: number;
  readonly k: number;
  readonly m: number;
}

export interface Comparison {
  /** The same product of random numbers by each of the kernels, on a heap of its own. */
  readonly products: readonly Product[];
  /** Runs a product, and says whether it gives what the TypeScript kernels do. */
  isRight(product: Product): boolean;
}

export function compare(all: readonly Kernels[], { n, k, m }: Size): Comparison {
  const [a, b] = [aligned(n * k), aligned(n * k) + aligned(k * m)];
  const z = b + aligned(n);
  const random = createRandom(1, "check");
  // A few numbers over and over: to draw them all would take longer than the products do.
  const drawn = Float32Array.from({ length: 61 }, () => 2 * random.uniform() - 1);
  const operands = Float32Array.from({ length: z }, (_, i) => drawn[i % 61]!);
  const productOf = (kernels?: Kernels): (() => Numbers) => {
    const heap = createHeap(z + n * m, { kernels });
    heap.data.set(operands);
    const [W, A, B, Z] = [matrix(heap, 0, n, k), matrix(heap, a, k, m), matrix(heap, b, n, 1), matrix(heap, z, n, m)];
    return () => {
      linear(W, A, B, Z);
      return Z.data;
    };
  };
  const wanted = productOf()();
  // Of sums of k products of numbers below 1, in float32 and in any order.
  const bound = 4 * k ** 1.5 * 2 ** -24;
  return {
    products: all.map((kernels) => ({ kernels, flop: 2 * n * k * m, run: productOf(kernels) })),
    isRight: ({ run }) => run().every((value, i) => Math.abs(value - wanted[i]!) <= bound),
  };
}

/** As small as takes the paths of large ones: packed on both sides, and a whole number of each tile. */
const SIZE: Size = { n: 24, k: 64, m: 16 };

/**
 * The fastest of the forms that compute what the TypeScript kernels do; undefined where none does. They are held
 * against these when they have been timed: by then it is the engine's best code that runs, which will also run in
 * training. It takes some 15 ms, most of which the engine needs to notice that the functions are worth that code.
 */
export function fastest(forms: readonly Kernels[]): Pick | undefined {
  const { products, isRight } = compare(forms, SIZE);
  const rates = speeds(products, 60);
  const found = products
    .map((product, i) => ({ product, rate: rates[i]! }))
    .sort((x, y) => y.rate - x.rate)
    .find(({ product }) => isRight(product));
  return found === undefined ? undefined : { kernels: found.product.kernels, measured: found.rate > 0 };
}

/** The form that runs, and whether it was measured that it is the fastest, or there was no time for that. */
export interface Pick {
  readonly kernels: Kernels;
  readonly measured: boolean;
}

/** A form that became so much faster runs in the engine's best code; less may come of a core that was slow at first. */
const OPTIMISED = 2;
/** What is as fast as this share of such a form did from the start: someone ran it before. */
const AS_FAST = 0.4;
/** A form that becomes so much faster may have got better code just now, and others may yet get theirs. */
const RISE = 1.1;
/**
 * Milliseconds in which nothing rises: engines make better code beside what runs, one function after the other. Where a
 * core was slow at first, the first of them takes about as long to come.
 */
const SETTLED = 5;
/** Milliseconds of a measurement, where the clock ticks as often. */
const SAMPLE = 0.05;

/**
 * FLOP a millisecond of each product, at its fastest: measured in turns, until the engine has optimised all of them and
 * none has become faster for a while, or for so many milliseconds. Where by then it has not optimised all of them, all
 * speeds are 0, since first code says nothing.
 */
export function speeds(all: readonly Product[], milliseconds: number): number[] {
  const first = all.map(() => 0);
  const best = all.map(() => 0);
  const end = performance.now() + milliseconds;
  for (let rounds = 0, rose = performance.now(); ; rounds++) {
    for (const [i, product] of all.entries()) {
      const rate = sample(product);
      if (rate > RISE * best[i]!) rose = performance.now();
      best[i] = Math.max(best[i]!, rate);
      if (rounds < 3) first[i] = best[i]!;
    }
    const faster = best.filter((rate, i) => rate > OPTIMISED * first[i]!);
    const optimised = faster.length > 0 && Math.min(...best) > AS_FAST * Math.max(...faster);
    const now = performance.now();
    if (optimised && (now > end || now - rose > SETTLED)) return best;
    if (now > end) return all.map(() => 0);
  }
}

/** FLOP a millisecond. */
export function sample({ run, flop }: Product): number {
  const began = performance.now();
  for (let count = 1; ; count++) {
    run();
    const elapsed = performance.now() - began;
    if (elapsed >= SAMPLE) return (count * flop) / elapsed;
  }
}
