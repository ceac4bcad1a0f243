import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printKernels } from "../../scripts/print-kernels.ts";
import { activations } from "../../src/activations/index.ts";
import { derivativeOf as slopeOf } from "../../src/activations/derivative.ts";
import { evaluate, parse } from "../../src/formula/index.ts";
import { derivativeOf as gradientOf } from "../../src/losses/derivative.ts";
import { losses } from "../../src/losses/index.ts";
import { createHeap, matrix, type Kernels as HeapKernels, type Matrix } from "../../src/runtime/heap.ts";
import * as activationKernels from "../../src/runtime/kernels/activations.ts";
import * as clippingKernels from "../../src/runtime/kernels/clipping.ts";
import * as crossEntropies from "../../src/runtime/kernels/crossentropy.ts";
import { weightExamples } from "../../src/runtime/kernels/example-weights.ts";
import * as focalKernels from "../../src/runtime/kernels/focal.ts";
import * as lossKernels from "../../src/runtime/kernels/losses.ts";
import * as optimizerKernels from "../../src/runtime/kernels/optimizers.ts";
import * as preluKernels from "../../src/runtime/kernels/prelu.ts";
import * as scaling from "../../src/runtime/kernels/scale.ts";
import * as weightDecayKernels from "../../src/runtime/kernels/weight-decay.ts";
import * as v1 from "../../src/runtime/v1.ts";
import { camelCase } from "../../src/vocabulary.ts";
import { printModules } from "../../src/wasm/modules.ts";
import { matrixOf } from "./matrices.ts";

type AnyMatrix = Matrix<number, number>;
/** Kernels by the names that the words give them; tests pass the arguments that the words' data call for. */
type Kernels = Readonly<Record<string, (...args: (AnyMatrix | number)[]) => number | void>>;
const activationKernel = activationKernels as unknown as Kernels;
const lossKernel = lossKernels as unknown as Kernels;

test.each([...printKernels(), ...printModules()])("%s is what `npm run kernels` prints", (path, text) => {
  expect(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8")).toBe(text);
});

/** Shapes, and numbers on both sides of every kink, far out, and at 0. */
const cases = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 9 }))
  .chain(([rows, cols]) => {
    const numbers = fc.array(fc.oneof(fc.float({ min: -8, max: 8, noNaN: true }), fc.constantFrom(0, 100, -100)), {
      minLength: rows * cols,
      maxLength: rows * cols,
    });
    return fc.tuple(fc.constant(rows), fc.constant(cols), numbers, numbers);
  });

const printed = activations.filter(({ formula, byHand, name }) => formula !== undefined && !byHand && name !== "linear");

describe.each(printed.map((word) => [word.name, word] as const))("%s", (name, word) => {
  const values = word.parameters.map((parameter) => parameter.default * 1.5 + 0.25);
  const scope = Object.fromEntries(word.parameters.map(({ symbol }, i) => [symbol, values[i]!]));
  const formula = parse(word.formula!);
  const slope = slopeOf(word)!;

  test.each(["float32", "float64"] as const)("kernels equal the formula, in %s", (precision) => {
    const stored = precision === "float32" ? Math.fround : (x: number): number => x;
    const tolerance = precision === "float32" ? 1e-7 : 1e-15;
    fc.assert(
      fc.property(cases, ([rows, cols, first, second]) => {
        const [Z, dA] = [matrixOf(rows, cols, first, precision), matrixOf(rows, cols, second, precision)];
        const [A, dZ] = [matrixOf(rows, cols, [], precision), matrixOf(rows, cols, [], precision)];
        activationKernel[camelCase(name)]!(Z, ...values, A);
        activationKernel[`${camelCase(name)}Grad`]!(dA, word.reads === "Z" ? Z : A, ...values, dZ);
        for (let i = 0; i < rows * cols; i++) {
          const z = Z.data[i]!;
          const a = stored(evaluate(formula, { ...scope, z }));
          expect(Math.abs(A.data[i]! - a)).toBeLessThanOrEqual(tolerance * Math.abs(a));
          const dz = dA.data[i]! * evaluate(slope, { ...scope, z, a: A.data[i]! });
          expect(Math.abs(dZ.data[i]! - dz)).toBeLessThanOrEqual(tolerance * Math.abs(dz) + 1e-44);
        }
      }),
      { seed: 21, numRuns: 100 },
    );
  });

  test("the destination may be an input", () => {
    const Z = matrixOf(1, 4, [-2, 0, 0.5, 3]);
    const A = matrixOf(1, 4, []);
    activationKernel[camelCase(name)]!(Z, ...values, A);
    activationKernel[camelCase(name)]!(Z, ...values, Z);
    expect([...Z.data]).toEqual([...A.data]);
  });
});

const learning = activations.flatMap((word) => (word.learns ?? []).map((learned) => [word.name, word, learned] as const));

describe.each(learning)("%s, by hand", (_, word, learned) => {
  const [formula, slope, byLearned] = [parse(word.formula!), slopeOf(word)!, parse(learned.derivative)];
  const { forward, backward } = word.byHand!;
  const kernels = v1 as unknown as Kernels;
  const precisions = ["float32", "float64"] as const;

  test.each(precisions.flatMap((precision) => [false, true].map((shared) => [precision, shared] as const)))(
    "kernels equal the formula, in %s, one number for all units: %s",
    (precision, shared) => {
      const stored = precision === "float32" ? Math.fround : (x: number): number => x;
      const tolerance = precision === "float32" ? 1e-7 : 1e-15;
      fc.assert(
        fc.property(cases, ([rows, cols, first, second]) => {
          const [Z, dA] = [matrixOf(rows, cols, first, precision), matrixOf(rows, cols, second, precision)];
          const [A, dZ] = [matrixOf(rows, cols, [], precision), matrixOf(rows, cols, [], precision)];
          const units = shared ? 1 : rows;
          const S = matrixOf(units, 1, Array.from({ length: units }, (_, i) => 0.3 - i / 7), precision);
          const dS = matrixOf(units, 1, [], precision);
          kernels[forward]!(Z, S, A);
          kernels[backward]!(dA, Z, S, dZ);
          kernels[learned.gradient]!(dA, Z, dS);
          const [sums, terms] = [new Array<number>(units).fill(0), new Array<number>(units).fill(0)];
          for (let at = 0; at < rows * cols; at++) {
            const i = shared ? 0 : Math.floor(at / cols);
            const scope = { z: Z.data[at]!, [learned.name]: S.data[i]! };
            const a = stored(evaluate(formula, scope));
            expect(Math.abs(A.data[at]! - a)).toBeLessThanOrEqual(tolerance * Math.abs(a));
            const dz = dA.data[at]! * evaluate(slope, scope);
            expect(Math.abs(dZ.data[at]! - dz)).toBeLessThanOrEqual(tolerance * Math.abs(dz) + 1e-44);
            const term = (dA.data[at]! * evaluate(byLearned, scope)) / cols;
            sums[i]! += term;
            terms[i]! += Math.abs(term);
          }
          sums.forEach((sum, i) => {
            expect(Math.abs(dS.data[i]! - sum)).toBeLessThanOrEqual(10 * tolerance * terms[i]! + 1e-44);
          });
        }),
        { seed: 23, numRuns: 100 },
      );
    },
  );

  test("A may be in the place of Z, and dZ of dA", () => {
    const values = [-2, 0, 0.5, 3, -1, 7];
    const S = matrixOf(2, 1, [0.25, -0.5]);
    const [Z, A] = [matrixOf(2, 3, values), matrixOf(2, 3, [])];
    const [dA, dZ] = [matrixOf(2, 3, [1, 2, 3, 4, 5, 6]), matrixOf(2, 3, [])];
    kernels[backward]!(dA, Z, S, dZ);
    kernels[backward]!(dA, Z, S, dA);
    expect([...dA.data]).toEqual([...dZ.data]);
    kernels[forward]!(Z, S, A);
    kernels[forward]!(Z, S, Z);
    expect([...Z.data]).toEqual([...A.data]);
  });
});

describe.each(losses.filter(({ byHand }) => !byHand).map((word) => [word.name, word] as const))("%s", (name, word) => {
  const values = word.parameters.map((parameter) => parameter.default * 1.5);
  const parameters = Object.fromEntries(word.parameters.map(({ symbol }, i) => [symbol, values[i]!]));
  const inRange = (x: number): number => (word.accepts.includes("real") ? x : 1 / (1 + Math.exp(-x)));

  test("kernels equal the formula", () => {
    fc.assert(
      fc.property(cases, ([rows, cols, first, second]) => {
        const A = matrixOf(rows, cols, first.map(inRange));
        const Y = matrixOf(rows, cols, second.map(inRange));
        const dA = matrixOf(rows, cols, []);
        const n = word.reduction === "mean_over_units" ? rows : 1;
        let [J, terms] = [0, 0];
        lossKernel[`${camelCase(name)}Grad`]!(A, Y, ...values, dA);
        for (let i = 0; i < rows * cols; i++) {
          const scope = { ...parameters, a: A.data[i]!, y: Y.data[i]! };
          const loss = evaluate(parse(word.formula), scope) / (n * cols);
          J += loss;
          terms += Math.abs(loss);
          const da = evaluate(gradientOf(word), scope) / n;
          expect(Math.abs(dA.data[i]! - da)).toBeLessThanOrEqual(1e-15 * Math.abs(da));
        }
        const cost = Number(lossKernel[camelCase(name)]!(A, Y, ...values));
        expect(Math.abs(cost - J)).toBeLessThanOrEqual(1e-13 * terms);
      }),
      { seed: 22, numRuns: 100 },
    );
  });
});

const dispatching = {
  ...activationKernels,
  ...crossEntropies,
  ...focalKernels,
  ...lossKernels,
  ...optimizerKernels,
  ...preluKernels,
  ...scaling,
  weightExamples,
  ...weightDecayKernels,
  ...clippingKernels,
};

test.each(Object.keys(dispatching))("%s hands over to the kernel of that name that its heap carries", (name) => {
  const kernel = (dispatching as unknown as Kernels)[name]!;
  let received: readonly unknown[] = [];
  const native = { [name]: (...args: unknown[]) => ((received = args), 7) };
  const allocate: HeapKernels["allocate"] = (elements) => ({ data: new Float32Array(elements), native, start: 0 });
  const heap = createHeap(64, { kernels: { name: "test", numericClass: "js", allocate } });
  const args = Array.from({ length: kernel.length }, (_, i) => matrix(heap, i, 1 as number, 1 as number));
  expect(kernel(...args)).toBe(7);
  expect(received).toEqual(args);
});
