import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate, variablesOf } from "../../src/formula/index.ts";
import { createHeap, matrix, type Heap, type Kernels, type Matrix } from "../../src/runtime/heap.ts";
import * as activationKernels from "../../src/runtime/kernels/activations.ts";
import * as clippingKernels from "../../src/runtime/kernels/clipping.ts";
import * as crossEntropyKernels from "../../src/runtime/kernels/crossentropy.ts";
import * as focalKernels from "../../src/runtime/kernels/focal.ts";
import * as labelKernels from "../../src/runtime/kernels/labels.ts";
import * as lossKernels from "../../src/runtime/kernels/losses.ts";
import * as noiseKernels from "../../src/runtime/kernels/noise.ts";
import * as normalizationKernels from "../../src/runtime/kernels/normalization.ts";
import * as optimizerKernels from "../../src/runtime/kernels/optimizers.ts";
import * as penaltyKernels from "../../src/runtime/kernels/penalties.ts";
import * as scaleKernels from "../../src/runtime/kernels/scale.ts";
import * as sumKernels from "../../src/runtime/kernels/sum.ts";
import * as decayKernels from "../../src/runtime/kernels/weight-decay.ts";
import * as weightedKernels from "../../src/runtime/kernels/weighted-crossentropy.ts";
import { elementwise as wrappers, type ElementwiseExports } from "../../src/runtime/wasm/elementwise.ts";
import { createConstants } from "../../src/wasm/constants.ts";
import { elementwise, elementwiseFunctions, type Elementwise } from "../../src/wasm/elementwise.ts";
import { elementwiseKernels } from "../../src/wasm/vocabulary.ts";
import { classes, instantiate, withoutFma, type Instance } from "./instances.ts";
import { bound, FLOAT32, FLOAT64, held, type Bounded } from "./error-bound.ts";

type AnyMatrix = Matrix<number, number>;
/** Kernels by the names that the words give them; tests pass the arguments that the words' data call for. */
type AnyKernels = Readonly<Record<string, (...args: (AnyMatrix | number)[]) => number | void>>;
const inTypeScript = {
  ...{ ...activationKernels, ...lossKernels, ...optimizerKernels, ...crossEntropyKernels, ...weightedKernels },
  ...{ ...focalKernels, ...sumKernels, ...scaleKernels, ...labelKernels, ...noiseKernels, ...normalizationKernels },
  ...{ ...penaltyKernels, ...clippingKernels, ...decayKernels },
} as unknown as AnyKernels;

const PAGES = 4;
/** Where the heap begins, after the constants. */
const HEAP = 65536;

interface Machine {
  readonly instance: Instance;
  readonly kernels: Kernels;
}

function machineOf(numericClass: "simd" | "fma", fused: boolean): Machine {
  const constants = createConstants();
  const functions = elementwiseFunctions(constants, fused);
  const data = constants.data();
  expect(data.length).toBeLessThan(HEAP);
  const instance = instantiate(functions, { data, pages: PAGES });
  const native = wrappers(instance.exports as unknown as ElementwiseExports);
  const allocate: Kernels["allocate"] = (elements) => ({
    data: new Float32Array(instance.buffer, HEAP, elements),
    native,
    start: HEAP,
  });
  return { instance, kernels: { name: "test", numericClass, allocate } };
}

const machines = classes.map(({ numericClass, fused }) => ({ numericClass, machine: machineOf(numericClass, fused) }));

test.skipIf(withoutFma === undefined)(`nothing is known of ${withoutFma}`, () => {});

test("every element-wise kernel of the vocabulary has a form in instructions", () => {
  expect(elementwise().map(({ kernel }) => kernel)).toEqual(elementwiseKernels());
});

test("every constant is there for both classes alike", () => {
  const tables = [false, true].map((fused) => {
    const constants = createConstants();
    elementwiseFunctions(constants, fused);
    return constants.data();
  });
  expect(tables[0]).toEqual(tables[1]);
});

/** One of each number that a kernel takes. */
const NUMBERS: Readonly<Record<string, number>> = {
  negativeSlope: 0.015,
  alpha: 0.7,
  delta: 1.25,
  epsilon: 1e-7,
  t: 3,
  mu: 0.9,
  dampening: 0.2,
  rho: 0.95,
  beta1: 0.9,
  beta2: 0.999,
  learningRateDecay: 0.01,
  initialAccumulator: 0.1,
  muProduct: 0.8,
  psi: 0.004,
  gamma: 1.5,
  w0: 0.75,
  w1: 3,
  keep: 0.8,
  lambda: 0.3,
  m: 24,
  maxValue: 0.65,
  strength: 0.02,
  c: 1.7,
  classes: 10,
  momentum: 0.1,
};

/** Matrices whose numbers are above 0: of squares, and of probabilities. */
const POSITIVE: Readonly<Record<string, readonly string[]>> = {
  klDivergence: ["A", "Y"],
  klDivergenceGrad: ["A", "Y"],
  poisson: ["A"],
  poissonGrad: ["A"],
};
/** Kernels of A and Y that are probabilities. */
const PROBABILITIES = /^(b|c|weightedB)\w*CrossEntropy(Grad)?$|^focal(Grad)?$/;
const SQUARES = ["s", "d", "u", "largest"];

type Values = Readonly<Record<string, readonly number[]>>;

interface Outcome {
  readonly returned: number | void;
  readonly results: Values;
}

/** Elements before the first matrix, so that none begins where a register would like it to, and between them. */
const MARGIN = 3;

/** Calls a kernel on matrices of these values. */
function run({ kernel }: Elementwise, heap: Heap, rows: number, values: Values): Outcome {
  const names = Object.keys(kernel.matrices);
  const size = values[names[0]!]!.length;
  heap.data.fill(NaN);
  const matrices = Object.fromEntries(
    names.map((name, i) => [name, matrix(heap, MARGIN + i * (size + MARGIN), rows, size / rows)]),
  );
  for (const name of names) matrices[name]!.data.set(values[name]!);
  const before = heap.data.slice();
  const returned = inTypeScript[kernel.name]!(...kernel.parameters.map((name) => matrices[name] ?? NUMBERS[name]!));
  const results = Object.fromEntries(names.map((name) => [name, [...matrices[name]!.data]]));
  for (const { name } of kernel.perElement) {
    const destination = names.find((matrix) => kernel.matrices[matrix] === name);
    if (destination !== undefined) matrices[destination]!.data.set(values[destination]!);
  }
  expect(isSame(heap.data, before), "only destinations may change").toBe(true);
  return { returned, results };
}

function isSame(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return false;
  return true;
}

/** What each element, and the sum of all, may be off by. */
function errorsOf(each: Elementwise, rows: number, values: Values): { readonly results: Values; readonly sum: number } {
  const { kernel, numbers, perElement, type } = each;
  const precision = type === "f32" ? FLOAT32 : FLOAT64;
  const scope: Record<string, number> = { ...NUMBERS, n: rows };
  for (const { name, value } of kernel.perStep) scope[name] = evaluate(value, scope);
  const fixed = [...numbers].map(([name, formula]): [string, Bounded] => [
    name,
    held(evaluate(formula, scope), precision),
  ]);
  const results: Record<string, number[]> = {};
  let sum = 0;
  const size = Object.values(values)[0]!.length;
  for (let i = 0; i < size; i++) {
    const names = new Map(fixed);
    for (const [matrix, element] of Object.entries(kernel.matrices)) {
      names.set(element, { value: values[matrix]![i]!, error: 0 });
    }
    for (const { name, value } of perElement) names.set(name, bound(value, names, precision));
    for (const [matrix, element] of Object.entries(kernel.matrices)) {
      const { value, error } = names.get(element)!;
      // Rounded when stored.
      (results[matrix] ??= []).push(error + 2 ** -24 * (Math.abs(value) + error) + 2 ** -150);
    }
    const term = names.get(kernel.sum?.of ?? "");
    if (term !== undefined) sum += term.error + size * 2 ** -53 * Math.abs(term.value);
  }
  return { results, sum };
}

/**
 * An element as it is to be, an error allowed: NaN and infinities are the same, and so is the sign of what is exactly
 * 0. Where something may be a divisor of 0 there is no bound.
 */
function isWithin(actual: number, exact: number, error: number): boolean {
  const rounded = Math.fround(exact);
  if (Number.isNaN(exact) || !Number.isFinite(rounded)) return Object.is(actual, rounded);
  if (actual === 0 && exact === 0) return Object.is(actual, rounded);
  return Math.abs(actual - exact) <= (Number.isFinite(error) ? error : 2 ** -22 * Math.abs(exact));
}

function expectAlike(each: Elementwise, machine: Machine, rows: number, values: Values): void {
  const { kernel } = each;
  const capacity = values[Object.keys(values)[0]!]!.length < 40 ? SMALL : CAPACITY;
  const outcome = run(each, createHeap(capacity, { kernels: machine.kernels }), rows, values);
  const exact = run(each, createHeap(capacity, { precision: "float64" }), rows, values);
  const errors = errorsOf(each, rows, values);
  for (const [name, expected] of Object.entries(exact.results)) {
    expected.forEach((each, i) => {
      const actual = outcome.results[name]![i]!;
      if (isWithin(actual, each, errors.results[name]![i]!)) return;
      const at = Object.entries(values).map(([name, { [i]: value }]) => `${name} = ${value}`);
      expect.fail(`${kernel.name}: ${name} is ${actual} and not ${each} at ${at.join(", ")}`);
    });
  }
  if (kernel.sum === undefined) expect(outcome.returned).toBe(exact.returned);
  else {
    const error = errors.sum / (Object.values(values)[0]!.length / (kernel.sum.divisor.endsWith(".cols") ? rows : 1));
    const [actual, expected] = [Number(outcome.returned), Number(exact.returned)];
    const said = `${kernel.name} is ${actual} and not ${expected} of ${JSON.stringify(values)}`;
    expect(isWithin(actual, expected, error), said).toBe(true);
  }
}

/** Elements of heaps. */
const CAPACITY = 4096;
const SMALL = 256;

const numbersIn = (matrix: string, kernel: string): fc.Arbitrary<number> => {
  const any = fc.oneof(
    fc.float({ min: -8, max: 8, noNaN: true }),
    fc.constantFrom(0, 1, -1, 3, -3, 6, 30, -30, 120, -120),
  );
  if (PROBABILITIES.test(kernel) && (matrix === "A" || matrix === "Y")) {
    // Labels may be 0 and 1.
    const least = matrix === "A" ? 0.002 : 0;
    return any.map((x) => Math.fround(least + (1 - 2 * least) / (1 + Math.exp(-x))));
  }
  const isPositive = SQUARES.includes(matrix) || POSITIVE[kernel]?.includes(matrix);
  return isPositive ? any.map((x) => Math.fround(Math.abs(x) + 1e-3)) : any;
};

describe.each(elementwise().map((each) => [each.kernel.name, each] as const))("%s", (name, each) => {
  const matrices = Object.keys(each.kernel.matrices);

  test.each(machines)("is what it is in TypeScript, in $numericClass", ({ machine }) => {
    const cases = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 25 })).chain(([rows, cols]) => {
      const array = (matrix: string): fc.Arbitrary<number[]> =>
        fc.array(numbersIn(matrix, name), { minLength: rows * cols, maxLength: rows * cols });
      return fc.tuple(fc.constant(rows), fc.record(Object.fromEntries(matrices.map((m) => [m, array(m)]))));
    });
    fc.assert(
      fc.property(cases, ([rows, values]) => expectAlike(each, machine, rows, values)),
      { seed: 31, numRuns: 20 },
    );
  });

  test.each(machines)("is so at the edges of numbers, in $numericClass", ({ machine }) => {
    const all = matrices.reduce<readonly (readonly number[])[]>(
      (rows, _, i) =>
        rows.flatMap((row) => EDGES.filter((__, k) => i < 2 || k % 7 === 0).map((edge) => [...row, edge])),
      [[]],
    );
    // A sum of which one term is NaN would say nothing of the others.
    const chunk = each.kernel.sum === undefined ? 700 : 1;
    for (let first = 0; first < all.length; first += chunk) {
      const rows = all.slice(first, first + chunk);
      expectAlike(each, machine, 1, Object.fromEntries(matrices.map((m, i) => [m, rows.map((row) => row[i]!)])));
    }
  });

  test.each(machines)("gives the same bits wherever an element stands, in $numericClass", ({ machine }) => {
    const heap = createHeap(SMALL, { kernels: machine.kernels });
    const constants = new Uint8Array(machine.instance.buffer, 0, HEAP);
    const before = constants.slice();
    const whole = Object.fromEntries(matrices.map((m, k) => [m, arrayOf(40, m, name, k)]));
    const { results } = run(each, heap, 1, whole);
    for (let length = 1; length <= 40; length++) {
      for (const start of length < 9 ? [0, 1, 2, 3, 7] : [0]) {
        const part = (values: Values): Values =>
          Object.fromEntries(matrices.map((m) => [m, values[m]!.slice(start, start + length)]));
        const outcome = run(each, heap, 1, part(whole));
        const expected = part(results);
        for (const m of matrices)
          expect(isSame(outcome.results[m]!, expected[m]!), `${m}, ${length} elements`).toBe(true);
        if (each.kernel.sum !== undefined) {
          const exact = run(each, createHeap(SMALL, { precision: "float64" }), 1, part(whole)).returned;
          expect(outcome.returned).toBeCloseTo(Number(exact), 6);
        }
      }
    }
    expect(Buffer.compare(constants, before), "the constants have changed").toBe(0);
  });

  test.each(machines)("stays within the memory, in $numericClass", ({ machine: { instance } }) => {
    const end = instance.buffer.byteLength;
    const addresses = each.matrices.map((_, i) => (i === 0 ? 0 : HEAP + 64 * i));
    for (let length = 1; length <= 20; length++) {
      for (const last of each.matrices.keys()) {
        const at = addresses.map((address, i) => (i === last ? end - 4 * length : HEAP + address));
        expect(() => instance.exports[name]!(...at, ...[...each.numbers].map(() => 1), length)).not.toThrow();
      }
    }
  });

  if (each.kernel.sum === undefined) {
    test.each(machines)("may write over what it reads, in $numericClass", ({ machine: { instance } }) => {
      const destinations = each.perElement.map((statement) => statement.name);
      const target = each.matrices.findLast((m) => destinations.includes(each.kernel.matrices[m]!))!;
      const numbers = [...each.numbers].map(() => 0.5);
      const size = 23;
      const call = (place: (i: number) => number): number[] => {
        each.matrices.forEach((m, i) => {
          if (m === target) return;
          new Float32Array(instance.buffer, place(i), size).set(arrayOf(size, m, name, i));
        });
        instance.exports[name]!(...each.matrices.map((_, i) => place(i)), ...numbers, size);
        return [...new Float32Array(instance.buffer, place(each.matrices.indexOf(target)), size)];
      };
      // Some read their destination too.
      if (each.perElement.some(({ value }) => variablesOf(value).has(each.kernel.matrices[target]!))) return;
      const apart = call((i) => HEAP + 1024 * i);
      for (const [source, m] of each.matrices.entries()) {
        if (m !== target) expect(call((i) => HEAP + 1024 * (each.matrices[i] === target ? source : i))).toEqual(apart);
      }
    });
  }
});

const EDGES = [
  NaN,
  Infinity,
  -Infinity,
  0,
  -0,
  1,
  -1,
  2 ** -149,
  -(2 ** -149),
  1e-40,
  -3e-39,
  1e-30,
  0.5,
  -6,
  6,
  88,
  -90,
  1e4,
  -1e4,
].map(Math.fround);

/** Numbers from −8 to 8, or above 0 where the kernel asks for such. */
function arrayOf(size: number, matrix: string, kernel: string, seed: number): number[] {
  return fc.sample(numbersIn(matrix, kernel), { seed: seed + 1, numRuns: size });
}
