import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Matrix } from "../../src/runtime/heap.ts";
import { evaluate, parse } from "../../src/formula/index.ts";
import { derivativeOf } from "../../src/losses/derivative.ts";
import { losses, lossesByName } from "../../src/losses/index.ts";
import { sigmoid, sigmoidGrad } from "../../src/runtime/kernels/activations.ts";
import {
  binaryCrossEntropy,
  binaryCrossEntropyGrad,
  categoricalCrossEntropy,
  categoricalCrossEntropyGrad,
  logitBinaryCrossEntropyGrad,
  logitCategoricalCrossEntropyGrad,
  sigmoidBinaryCrossEntropy,
  sigmoidBinaryCrossEntropyGrad,
  softmaxCategoricalCrossEntropy,
  softmaxCategoricalCrossEntropyGrad,
  softmaxKlDivergence,
} from "../../src/runtime/kernels/crossentropy.ts";
import { focal, focalGrad, sigmoidFocal, sigmoidFocalGrad } from "../../src/runtime/kernels/focal.ts";
import {
  halfMeanSquaredError,
  halfMeanSquaredErrorGrad,
  hinge,
  hingeGrad,
  huber,
  huberGrad,
  klDivergence,
  klDivergenceGrad,
  logCosh,
  logCoshGrad,
  meanAbsoluteError,
  meanAbsoluteErrorGrad,
  meanSquaredError,
  meanSquaredErrorGrad,
  poisson,
  poissonGrad,
  squaredHinge,
  squaredHingeGrad,
} from "../../src/runtime/kernels/losses.ts";
import { softmax, softmaxGrad } from "../../src/runtime/kernels/softmax.ts";
import { describeWithOracle, oracle } from "../oracle/paths.ts";
import { isClose, matrixOf, numbersOf } from "./matrices.ts";

type AnyMatrix = Matrix<number, number>;
type Cost = (A: AnyMatrix, Y: AnyMatrix) => number;
type Gradient = (A: AnyMatrix, Y: AnyMatrix, out: AnyMatrix) => void;

/** The gradient of a kernel at A (or Z) and Y. */
function gradientOf(kernel: Gradient, A: AnyMatrix, Y: AnyMatrix): number[] {
  const out = matrixOf(A.rows, A.cols, []);
  kernel(A, Y, out);
  return [...out.data];
}

/** m ∂J/∂x for each element x of a matrix, by central differences. */
function differences(cost: () => number, X: AnyMatrix): number[] {
  const h = 1e-6;
  return Array.from(X.data, (x, i) => {
    X.data[i] = x + h;
    const above = cost();
    X.data[i] = x - h;
    const below = cost();
    X.data[i] = x;
    return (X.cols * (above - below)) / (2 * h);
  });
}

function expectAllClose(actual: readonly number[], expected: readonly number[], tolerance: number): void {
  actual.forEach((value, i) => {
    expect(Math.abs(value - expected[i]!), `element ${i}: ${value} and ${expected[i]}`).toBeLessThan(tolerance);
  });
}

// Two units, three examples: (0.2, 0.7), (0.5, 0.1), (0.3, 0.2). Labels that are no distribution, too.
const Z = (): AnyMatrix => matrixOf(2, 3, [-1.3, 0.2, 2.5, 0.8, -0.6, 1.1]);
const Y = (): AnyMatrix => matrixOf(2, 3, [1, 0.25, 0, 0, 0.5, 0.9]);

describe("costs are means over the m examples of sums over units", () => {
  test.each<[string, Cost, string]>([
    ["binary", binaryCrossEntropy, "binary_crossentropy"],
    ["categorical", categoricalCrossEntropy, "categorical_crossentropy"],
  ])("%s, by the word's formula", (_, cost, name) => {
    const A = matrixOf(2, 3, [0.2, 0.5, 0.3, 0.7, 0.1, 0.2]);
    const labels = matrixOf(2, 3, [0.9, 0.25, 0.1, 0.3, 0.5, 0.6]);
    const word = lossesByName.get(name)!;
    const terms = Array.from(A.data, (a, i) => evaluate(parse(word.formula), { a, y: labels.data[i]! }));
    expect(cost(A, labels)).toBeCloseTo(terms.reduce((sum, term) => sum + term) / 3, 14);
  });
});

test("mean squared error is a mean over the units, too", () => {
  const [A, labels] = [matrixOf(2, 3, [1, 2, 3, 4, 5, 6]), matrixOf(2, 3, [0, 0, 0, 4, 5, 4])];
  expect(meanSquaredError(A, labels)).toBe((1 + 4 + 9 + 4) / 6);
  expect(gradientOf(meanSquaredErrorGrad, A, labels)).toEqual([1, 2, 3, 0, 0, 2]);
});

test.each(losses.map((word) => [word.name, word] as const))("%s: the given gradient is the derived one", (_, word) => {
  const { derivative: _given, ...formulaAlone } = word;
  const derived = derivativeOf(formulaAlone);
  const scope = Object.fromEntries(word.parameters.map(({ symbol, default: value }) => [symbol, value]));
  for (const a of [0.001, 0.2, 0.5, 0.83, 0.999]) {
    for (const y of [0, 0.3, 1]) {
      const [given, expected] = [derivativeOf(word), derived].map((each) => evaluate(each, { ...scope, a, y })) as [
        number,
        number,
      ];
      expect(isClose(given, expected, 1e-12), `at a = ${a}, y = ${y}: ${given} and ${expected}`).toBe(true);
    }
  }
});

describe("gradients are m times those of the cost", () => {
  const probabilities = (): AnyMatrix => matrixOf(2, 3, [0.2, 0.5, 0.3, 0.7, 0.1, 0.2]);
  test.each<[string, Cost, Gradient]>([
    ["binary", binaryCrossEntropy, binaryCrossEntropyGrad],
    ["categorical", categoricalCrossEntropy, categoricalCrossEntropyGrad],
    ["focal", (A, Y) => focal(A, Y, 1.7, 0.3), (A, Y, dA) => focalGrad(A, Y, 1.7, 0.3, dA)],
    ["focal, γ = 0", (A, Y) => focal(A, Y, 0, 0.3), (A, Y, dA) => focalGrad(A, Y, 0, 0.3, dA)],
    ["Kullback–Leibler", klDivergence, klDivergenceGrad],
    ["mean squared error", meanSquaredError, meanSquaredErrorGrad],
    ["half mean squared error", halfMeanSquaredError, halfMeanSquaredErrorGrad],
    ["mean absolute error", meanAbsoluteError, meanAbsoluteErrorGrad],
    ["Huber", (A, Y) => huber(A, Y, 0.35), (A, Y, dA) => huberGrad(A, Y, 0.35, dA)],
    ["log-cosh", logCosh, logCoshGrad],
    ["Poisson", (A, Y) => poisson(A, Y, 1e-7), (A, Y, dA) => poissonGrad(A, Y, 1e-7, dA)],
    ["hinge", hinge, hingeGrad],
    ["squared hinge", squaredHinge, squaredHingeGrad],
  ])("%s, for A", (_, cost, gradient) => {
    const [A, labels] = [probabilities(), Y()];
    expectAllClose(gradientOf(gradient, A, labels), differences(() => cost(A, labels), A), 1e-8);
  });

  test.each<[string, (Z: AnyMatrix, A: AnyMatrix) => void, Cost, Gradient]>([
    ["sigmoid and binary", sigmoid, sigmoidBinaryCrossEntropy, sigmoidBinaryCrossEntropyGrad],
    ["softmax and categorical", softmax, softmaxCategoricalCrossEntropy, softmaxCategoricalCrossEntropyGrad],
  ])("%s, for Z, with labels that do not add up to 1", (_, activation, cost, gradient) => {
    const [logits, labels] = [Z(), Y()];
    const A = matrixOf(2, 3, []);
    activation(logits, A);
    expectAllClose(gradientOf(gradient, A, labels), differences(() => cost(logits, labels), logits), 1e-8);
  });

  test.each<[string, Cost, Gradient]>([
    ["binary", sigmoidBinaryCrossEntropy, logitBinaryCrossEntropyGrad],
    ["focal", (Z, Y) => sigmoidFocal(Z, Y, 1.7, 0.3), (Z, Y, dZ) => sigmoidFocalGrad(Z, Y, 1.7, 0.3, dZ)],
    ["focal, γ = 0", (Z, Y) => sigmoidFocal(Z, Y, 0, 0.3), (Z, Y, dZ) => sigmoidFocalGrad(Z, Y, 0, 0.3, dZ)],
    ["categorical", softmaxCategoricalCrossEntropy, logitCategoricalCrossEntropyGrad],
    ["Kullback–Leibler", softmaxKlDivergence, logitCategoricalCrossEntropyGrad],
  ])("%s, from logits, with labels that do not add up to 1", (_, cost, gradient) => {
    const [logits, labels] = [Z(), Y()];
    expectAllClose(gradientOf(gradient, logits, labels), differences(() => cost(logits, labels), logits), 1e-8);
    // The destination may be the input.
    const expected = gradientOf(gradient, logits, labels);
    gradient(logits, labels, logits);
    expect([...logits.data]).toEqual(expected);
  });
});

describe("numbers of Keras' documentation", () => {
  // keras.losses, BinaryCrossentropy and BinaryFocalCrossentropy: means over four numbers, to the digits printed there.
  const logits = matrixOf(4, 1, [-18.6, 0.51, 2.94, -12.8]);
  const labels = matrixOf(4, 1, [0, 1, 0, 0]);
  test("binary cross-entropy from logits", () => {
    expect(sigmoidBinaryCrossEntropy(logits, labels) / 4).toBeCloseTo(0.865, 3);
  });
  test.each([
    [2, 0.691, 0.51],
    [3, 0.647, 0.482],
  ])("focal, γ = %d", (gamma, plain, balanced) => {
    // Without class balancing both weights are 1, twice α = 1 − α = 1/2.
    expect((2 * sigmoidFocal(logits, labels, gamma, 0.5)) / 4).toBeCloseTo(plain, 3);
    expect(sigmoidFocal(logits, labels, gamma, 0.25) / 4).toBeCloseTo(balanced, 3);
  });
});

test("log-cosh keeps its digits near 0 and does not overflow far from it", () => {
  const at = (error: number): number => logCosh(matrixOf(1, 1, [error]), matrixOf(1, 1, [0]));
  // log cosh x = x²/2 − x⁴/12 + …; far out |x| − log 2.
  for (const x of [1e-12, 1e-6, 1e-4]) expect(isClose(at(x), x ** 2 / 2 - x ** 4 / 12, 1e-15), `at ${x}`).toBe(true);
  for (const x of [0.5, 0.999999, 1, 1.000001, 5, -20]) {
    expect(isClose(at(x), Math.log(Math.cosh(x)), 1e-15), `at ${x}`).toBe(true);
  }
  expect([at(0), at(1e4), at(-1e300)]).toEqual([0, 1e4 - Math.LN2, 1e300]);
});

test("hinge losses take labels −1 and 1 as they take 0 and 1", () => {
  const A = matrixOf(1, 4, [0.3, -0.3, 2, -2]);
  const [signed, binary] = [matrixOf(1, 4, [-1, 1, 1, 1]), matrixOf(1, 4, [0, 1, 1, 1])];
  for (const [cost, gradient] of [[hinge, hingeGrad], [squaredHinge, squaredHingeGrad]] as const) {
    expect(cost(A, signed)).toBe(cost(A, binary));
    expect(gradientOf(gradient, A, signed)).toEqual(gradientOf(gradient, A, binary));
  }
  expect(hinge(A, signed)).toBeCloseTo((1.3 + 1.3 + 0 + 3) / 4, 14);
  expect(gradientOf(hingeGrad, A, signed)).toEqual([1, -1, 0, -1]);
});

test("the divergence is cross-entropy less the labels' entropy: 0 where the output is right", () => {
  const shares = [0.2, 0.5, 0.3, 0.8, 0.5, 0.7];
  const [labels, logits] = [matrixOf(2, 3, shares), matrixOf(2, 3, shares.map(Math.log))];
  expect(klDivergence(labels, labels)).toBe(0);
  expect(softmaxKlDivergence(logits, labels)).toBeCloseTo(0, 15);
  expect(softmaxKlDivergence(Z(), labels)).toBeCloseTo(
    softmaxCategoricalCrossEntropy(Z(), labels) + shares.reduce((sum, y) => sum + y * Math.log(y), 0) / 3,
    14,
  );
});

test("computed together and apart, cost and gradient are the same", () => {
  const [logits, labels, A] = [Z(), Y(), matrixOf(2, 3, [])];
  const [dA, dZ] = [matrixOf(2, 3, []), matrixOf(2, 3, [])];
  sigmoid(logits, A);
  expect(binaryCrossEntropy(A, labels)).toBeCloseTo(sigmoidBinaryCrossEntropy(logits, labels), 14);
  binaryCrossEntropyGrad(A, labels, dA);
  sigmoidGrad(dA, A, dZ);
  expectAllClose([...dZ.data], gradientOf(sigmoidBinaryCrossEntropyGrad, A, labels), 1e-14);

  softmax(logits, A);
  expect(categoricalCrossEntropy(A, labels)).toBeCloseTo(softmaxCategoricalCrossEntropy(logits, labels), 14);
  categoricalCrossEntropyGrad(A, labels, dA);
  softmaxGrad(dA, A, dZ);
  expectAllClose([...dZ.data], gradientOf(softmaxCategoricalCrossEntropyGrad, A, labels), 1e-14);
  expect(klDivergence(A, labels)).toBeCloseTo(softmaxKlDivergence(logits, labels), 14);

  sigmoid(logits, A);
  for (const gamma of [0, 0.5, 2]) {
    expect(focal(A, labels, gamma, 0.3)).toBeCloseTo(sigmoidFocal(logits, labels, gamma, 0.3), 14);
    focalGrad(A, labels, gamma, 0.3, dA);
    sigmoidGrad(dA, A, dZ);
    const together = gradientOf((Z, Y, out) => sigmoidFocalGrad(Z, Y, gamma, 0.3, out), logits, labels);
    expectAllClose([...dZ.data], together, 1e-14);
  }
});

describe("edges", () => {
  const cost = (kernel: Cost, a: number, y: number): number => kernel(matrixOf(1, 1, [a]), matrixOf(1, 1, [y]));
  const slope = (kernel: Gradient, a: number, y: number): number =>
    gradientOf(kernel, matrixOf(1, 1, [a]), matrixOf(1, 1, [y]))[0]! + 0;

  test("0 · log 0 is 0, and a probability of 0 for what happened costs Infinity", () => {
    expect([cost(binaryCrossEntropy, 0, 0), cost(binaryCrossEntropy, 1, 1)]).toEqual([0, 0]);
    expect([cost(binaryCrossEntropy, 0, 1), cost(binaryCrossEntropy, 1, 0)]).toEqual([Infinity, Infinity]);
    expect([cost(categoricalCrossEntropy, 0, 0), cost(categoricalCrossEntropy, 0, 1)]).toEqual([0, Infinity]);
  });

  test("gradients at a = 0 and a = 1", () => {
    expect([slope(binaryCrossEntropyGrad, 0, 0), slope(binaryCrossEntropyGrad, 1, 1)]).toEqual([1, -1]);
    expect([slope(binaryCrossEntropyGrad, 0, 1), slope(binaryCrossEntropyGrad, 1, 0)]).toEqual([-Infinity, Infinity]);
    expect(slope(categoricalCrossEntropyGrad, 0, 0)).toBe(0);
    expect(slope(categoricalCrossEntropyGrad, 0, 1)).toBe(-Infinity);
  });

  test("focal at a = 0 and a = 1", () => {
    for (const gamma of [0, 0.5, 2]) {
      const J: Cost = (A, Y) => focal(A, Y, gamma, 0.25);
      const grad: Gradient = (A, Y, dA) => focalGrad(A, Y, gamma, 0.25, dA);
      expect([cost(J, 0, 0) + 0, cost(J, 1, 1) + 0, cost(J, 0, 1), cost(J, 1, 0)]).toEqual([0, 0, Infinity, Infinity]);
      const right = gamma === 0 ? [0.75, -0.25] : [0, 0];
      expect([slope(grad, 0, 0), slope(grad, 1, 1)]).toEqual(right);
      expect([slope(grad, 0, 1), slope(grad, 1, 0)]).toEqual([-Infinity, Infinity]);
    }
  });

  test("the divergence at a = 0 and y = 0", () => {
    expect([cost(klDivergence, 0, 0), cost(klDivergence, 0.5, 0), cost(klDivergence, 0, 1)]).toEqual([0, 0, Infinity]);
    expect([slope(klDivergenceGrad, 0, 0), slope(klDivergenceGrad, 0, 1)]).toEqual([0, -Infinity]);
  });

  test("Poisson is finite at an expectation of 0", () => {
    expect(cost((A, Y) => poisson(A, Y, 1e-7), 0, 3)).toBe(-3 * Math.log(1e-7));
    expect(slope((A, Y, dA) => poissonGrad(A, Y, 1e-7, dA), 0, 0)).toBe(1);
  });

  test("from logits, cost and gradient are finite as long as they are", () => {
    for (const z of [-3e38, -1e4, -745, -1e-45, 0, 1e-45, 745, 1e4, 3e38]) {
      for (const y of [0, 0.5, 1]) {
        const column = matrixOf(2, 1, [z, -z]);
        const labels = matrixOf(2, 1, [y, 1 - y]);
        const focalCost: Cost = (Z, Y) => sigmoidFocal(Z, Y, 2, 0.25);
        const costs = [sigmoidBinaryCrossEntropy, softmaxCategoricalCrossEntropy, softmaxKlDivergence, focalCost];
        for (const each of costs) {
          expect(each(column, labels), `cost at ${z}, ${y}`).toSatisfy(Number.isFinite);
        }
        const focalSlope: Gradient = (Z, Y, dZ) => sigmoidFocalGrad(Z, Y, 2, 0.25, dZ);
        for (const each of [logitBinaryCrossEntropyGrad, logitCategoricalCrossEntropyGrad, focalSlope]) {
          expect(gradientOf(each, column, labels), `gradient at ${z}, ${y}`).toSatisfy((slopes: number[]) =>
            slopes.every(Number.isFinite),
          );
        }
      }
    }
    expect(cost(sigmoidBinaryCrossEntropy, -100, 0)).toBe(Math.log1p(Math.exp(-100)));
  });

  test("NaN goes through", () => {
    for (const kernel of [binaryCrossEntropy, sigmoidBinaryCrossEntropy]) {
      for (const y of [0, 0.5, 1]) expect(cost(kernel, NaN, y)).toBeNaN();
    }
    expect(cost(categoricalCrossEntropy, NaN, 1)).toBeNaN();
    expect(softmaxCategoricalCrossEntropy(matrixOf(2, 1, [NaN, 0]), matrixOf(2, 1, [0, 1]))).toBeNaN();
  });
});

describeWithOracle("the edges from PyTorch", () => {
  const read = <T>(file: string): T =>
    (JSON.parse(readFileSync(oracle("edge", file), "utf8")) as { float64: T }).float64;
  type Numeric = number | string;

  function expectClose(actual: number, expected: number, absolute: number, what: string): void {
    const close = isClose(actual, expected, 1e-13) || Math.abs(actual - expected) < absolute;
    expect(close, `${what}: ${actual}, not ${expected}`).toBe(true);
  }

  test("binary cross-entropy from logits", () => {
    const cases = read<{ logit: Numeric; y: number; loss: Numeric; dlogit: Numeric }[]>("bce_with_logits.json");
    expect(cases.length).toBeGreaterThan(50);
    for (const { logit, y, loss, dlogit } of cases) {
      const [z, expected, slope] = numbersOf([logit, loss, dlogit]) as [number, number, number];
      const [logits, labels, A] = [matrixOf(1, 1, [z]), matrixOf(1, 1, [y]), matrixOf(1, 1, [])];
      sigmoid(logits, A);
      const J = sigmoidBinaryCrossEntropy(logits, labels);
      // PyTorch's is accurate beside 1 only: for z = −10, y = 0 it is off by 9e-16 in 4.5e-5, and 0 from z = −37 on.
      // An infinite logit costs Infinity or NaN, which of them depends on how 0 · ∞ comes about.
      if (Number.isFinite(expected)) expectClose(J, expected, 2e-15, `the cost at z = ${z}, y = ${y}`);
      else expect(J, `the cost at z = ${z}, y = ${y}`).not.toSatisfy(Number.isFinite);
      const [dz] = gradientOf(sigmoidBinaryCrossEntropyGrad, A, labels);
      expectClose(dz!, slope, 2e-16, `the slope at z = ${z}, y = ${y}`);
      const [fromLogit] = gradientOf(logitBinaryCrossEntropyGrad, logits, labels);
      expectClose(fromLogit!, slope, 2e-16, `the slope from logits at z = ${z}, y = ${y}`);
    }
  });

  test("categorical cross-entropy from logits", () => {
    type Case = { name: string; logits: Numeric[]; cross_entropy: { label: number; loss: Numeric; grad: Numeric[] }[] };
    const cases = read<Case[]>("softmax_cross_entropy.json");
    expect(cases.length).toBeGreaterThan(15);
    for (const { name, logits, cross_entropy } of cases) {
      const z = matrixOf(logits.length, 1, numbersOf(logits));
      const A = matrixOf(logits.length, 1, []);
      softmax(z, A);
      for (const { label, loss, grad } of cross_entropy) {
        const labels = matrixOf(logits.length, 1, logits.map((_, i) => (i === label ? 1 : 0)));
        const J = softmaxCategoricalCrossEntropy(z, labels);
        const [expected] = numbersOf([loss]) as [number];
        expectClose(J, expected, 1e-15, name);
        numbersOf(grad).forEach((slope, i) => {
          expectClose(gradientOf(softmaxCategoricalCrossEntropyGrad, A, labels)[i]!, slope, 1e-15, name);
          expectClose(gradientOf(logitCategoricalCrossEntropyGrad, z, labels)[i]!, slope, 1e-15, name);
        });
      }
    }
  });

  test.each<[string, Cost, Gradient]>([
    ["mse", meanSquaredError, meanSquaredErrorGrad],
    ["mae", meanAbsoluteError, meanAbsoluteErrorGrad],
    ["huber(delta=1)", (A, Y) => huber(A, Y, 1), (A, Y, dA) => huberGrad(A, Y, 1, dA)],
    ["huber(delta=0.5)", (A, Y) => huber(A, Y, 0.5), (A, Y, dA) => huberGrad(A, Y, 0.5, dA)],
    ["hinge(relu(1-y*a))", hinge, hingeGrad],
  ])("%s", (name, cost, gradient) => {
    type Case = Record<"a" | "y" | "elementwise_loss" | "dloss_da", Numeric[]>;
    const grid = read<Record<string, Case>>("losses.json")[name]!;
    const [a, y, loss, slope] = [grid.a, grid.y, grid.elementwise_loss, grid.dloss_da].map(numbersOf) as number[][];
    a!.forEach((_, i) => {
      const [A, labels] = [matrixOf(1, 1, [a![i]!]), matrixOf(1, 1, [y![i]!])];
      expect(isClose(cost(A, labels), loss![i]!, 1e-14), `loss at ${a![i]}`).toBe(true);
      // Of NaN, whose loss is NaN, PyTorch's gradients are 0, NaN or −1.
      if (Number.isNaN(a![i])) return;
      const [da] = gradientOf(gradient, A, labels);
      expect(isClose(da! + 0, slope![i]! + 0, 1e-14), `slope at ${a![i]}: ${da}, not ${slope![i]}`).toBe(true);
    });
  });
});
