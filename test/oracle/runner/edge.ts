/** The edges of numbers: kernels at zeros, denormals, huge numbers, infinities and NaN, against PyTorch's. */
import { readdirSync } from "node:fs";
import { activationsByName } from "../../../src/activations/index.ts";
import { aligned, createHeap, matrix, type Heap, type Kernels, type Matrix, type Precision } from "../../../src/runtime/heap.ts";
import * as v1 from "../../../src/runtime/v1.ts";
import { camelCase } from "../../../src/vocabulary.ts";
import { oracle } from "../folder.ts";
import { readJson } from "../npz.ts";
import { UnknownError } from "../translate.ts";
import { misc } from "./edge-misc.ts";
import { KERNELS } from "./module.ts";
import { Comparison, failed, type Outcome } from "./outcome.ts";

/** A number, or one that JSON does not know: "NaN", "-Infinity", "-0". */
export type Numeric = number | string;

export type AnyMatrix = Matrix<number, number>;

type Kernel = (...args: unknown[]) => number;

/** Where a table is run: in a precision, on some kernels. */
export interface Place {
  readonly precision: Precision;
  readonly kernels: Kernels | undefined;
}

export function* edge(): Generator<Outcome> {
  for (const file of readdirSync(oracle("edge")).filter((name) => name.endsWith(".json"))) {
    const path = `edge/${file}`;
    try {
      yield* fileOutcomes(path, readJson<unknown>(oracle("edge", file)));
    } catch (error) {
      yield failed(path, "cannot be read", error);
    }
  }
}

/** A file is told by its shape, whatever its name. */
function* fileOutcomes(path: string, content: unknown): Generator<Outcome> {
  if (Array.isArray(content)) {
    for (const entry of content as Record<string, unknown>[]) {
      if (!("y_train" in entry)) throw new UnknownError(`a list of ${Object.keys(entry).join(", ")}`);
      const { name, dtype } = entry as { name: string; dtype: Precision };
      yield* inEach(path, `batch norm: ${name}`, [dtype], (place, to) => batchNorm(entry as never, place, to));
    }
    return;
  }
  const tables = content as Partial<Record<Precision, unknown>> & Record<string, unknown>;
  const precisions = (["float64", "float32"] as const).filter((precision) => tables[precision] !== undefined);
  if (precisions.length === 0) return yield* misc(path, tables);
  for (const precision of precisions) {
    const table = tables[precision];
    if (Array.isArray(table)) {
      const [first = {}] = table as Record<string, unknown>[];
      if ("logit" in first) yield* inEach(path, "binary cross-entropy", [precision], (place, to) => binary(table, place, to));
      else if ("cross_entropy" in first) {
        for (const entry of table as { name: string }[]) {
          yield* inEach(path, `softmax: ${entry.name}`, [precision], (place, to) => softmax(entry as never, place, to));
        }
      } else throw new UnknownError(`a list of ${Object.keys(first).join(", ")}`);
      continue;
    }
    const { x, ...columns } = table as Record<string, unknown> & { x?: Numeric[] };
    for (const [name, column] of Object.entries(columns)) {
      yield* inEach(path, name, [precision], (place, to) =>
        x === undefined ? loss(name, column as never, place, to) : activation(name, x, column as never, place, to),
      );
    }
  }
}

/** One outcome for each precision and set of kernels. A test returns what is stated of a difference, if there is one. */
function* inEach(
  path: string,
  name: string,
  precisions: readonly Precision[],
  compare: (place: Place, to: Comparison) => string | undefined,
): Generator<Outcome> {
  for (const precision of precisions) {
    for (const { name: of, kernels } of KERNELS) {
      if (precision === "float64" && kernels !== undefined) continue;
      const title = [name, precision, ...(of === "js" ? [] : [of])].join(", ");
      const comparison = new Comparison();
      try {
        const stated = compare({ precision, kernels }, comparison);
        yield comparison.outcome(path, title, stated);
      } catch (error) {
        yield failed(path, title, error);
      }
    }
  }
}

export function numbersOf(values: readonly Numeric[]): number[] {
  return values.map((value) => (value === "-0" ? -0 : Number(value)));
}

/** A kernel's matrices lie on one heap. There is room for those of a comparison: later ones take the place of earlier. */
const ROOM = 2 ** 20;
const heaps = new Map<string, { readonly heap: Heap; end: number }>();

export function matrixOf(rows: number, cols: number, values: readonly number[], place: Place): AnyMatrix {
  const key = `${place.precision} ${place.kernels?.name}`;
  const known = heaps.get(key) ?? { heap: createHeap(ROOM, place), end: 0 };
  heaps.set(key, known);
  if (known.end + aligned(rows * cols) > ROOM) known.end = 0;
  const result = matrix(known.heap, known.end, rows, cols);
  known.end += aligned(rows * cols);
  result.data.fill(0);
  result.data.set(values);
  return result;
}

function kernel(name: string): Kernel {
  const found = (v1 as unknown as Record<string, Kernel | undefined>)[name];
  if (found === undefined) throw new UnknownError(`kernel ${name}`);
  return found;
}

/** PyTorch's forms cancel in a tail: they have the absolute accuracy of 1, or of z. */
const RELATIVE = { float64: 1e-13, float32: 2e-6 };
const ABSOLUTE = { float64: 2 ** -51, float32: 2 ** -22 };

function closeTo(expected: number, z: number, { precision }: Place, more = 0): number {
  const size = Math.max(1, Math.abs(z));
  const absolute = ABSOLUTE[precision] * (Number.isFinite(size) ? size : 1);
  return Math.max(Math.abs(expected) * RELATIVE[precision], absolute, more);
}

/** What of PyTorch's g and g′ is not theirs. */
const OTHERWISE: Readonly<Record<string, readonly [value: number, slope: number, reason: string]>> = {
  softplus: [2.1e-9, 2.1e-9, "PyTorch's softplus switches to z above 20"],
  hard_sigmoid: [0, 5e-9, "PyTorch's derivative of hard_sigmoid is 1/6 in float32"],
};

function activation(
  title: string,
  x: readonly Numeric[],
  { y, dy_dx }: { readonly y: readonly Numeric[]; readonly dy_dx: readonly Numeric[] },
  place: Place,
  to: Comparison,
): string | undefined {
  const [, name = "", argument] = /^(\w+)(?:\(([\d.]+)\))?/.exec(title) ?? [];
  if (name === "logsigmoid") return logSigmoid(x, y, dy_dx, place, to);
  const word = activationsByName.get(name);
  if (word === undefined) throw new UnknownError(`activation ${title}`);
  const settings = word.parameters.map(({ default: usual }) => (argument === undefined ? usual : Number(argument)));
  const [value, slope, reason] = OTHERWISE[name] ?? [0, 0];
  const z = numbersOf(x);
  const Z = matrixOf(1, z.length, z, place);
  const [A, dZ] = [matrixOf(1, z.length, [], place), matrixOf(1, z.length, [], place)];
  const dA = matrixOf(1, z.length, z.map(() => 1), place);
  kernel(word.byHand?.forward ?? camelCase(name))(Z, ...settings, A);
  kernel(word.byHand?.backward ?? `${camelCase(name)}Grad`)(dA, word.reads === "Z" ? Z : A, ...settings, dZ);
  return alongGrid({ z, A, dZ, y, dy_dx, place, to, more: [value, slope], reason });
}

/** Not a word here: −softplus(−z). */
function logSigmoid(
  x: readonly Numeric[],
  y: readonly Numeric[],
  dy_dx: readonly Numeric[],
  place: Place,
  to: Comparison,
): string | undefined {
  const z = numbersOf(x);
  const negative = matrixOf(1, z.length, z.map((each) => -each), place);
  const [A, dZ] = [matrixOf(1, z.length, [], place), matrixOf(1, z.length, [], place)];
  kernel("softplus")(negative, A);
  A.data.forEach((a, i) => (A.data[i] = -a));
  kernel("softplusGrad")(matrixOf(1, z.length, z.map(() => 1), place), negative, dZ);
  return alongGrid({ z, A, dZ, y, dy_dx, place, to, more: [0, 0], reason: "no word here: compared as −softplus(−z)", always: true });
}

function alongGrid({ z, A, dZ, y, dy_dx, place, to, more, reason, always = false }: {
  readonly z: readonly number[];
  readonly A: AnyMatrix;
  readonly dZ: AnyMatrix;
  readonly y: readonly Numeric[];
  readonly dy_dx: readonly Numeric[];
  readonly place: Place;
  readonly to: Comparison;
  readonly more: readonly [number, number];
  readonly reason: string | undefined;
  readonly always?: boolean;
}): string | undefined {
  const [values, slopes] = [numbersOf(y), numbersOf(dy_dx)];
  const stated = new Set<string>();
  if (always) stated.add(reason!);
  z.forEach((each, i) => {
    const known = (expected: number): boolean =>
      Number.isNaN(each) || (Number.isFinite(each) ? !Number.isNaN(expected) : Number.isFinite(expected));
    const compare = (what: string, actual: number, expected: number, extra: number): void => {
      const usual = closeTo(expected, each, place);
      const differs = extra > usual && Math.abs(actual - expected) > usual;
      if (differs) stated.add(reason!);
      to.number(`${what} at ${each}`, actual + 0, expected + 0, differs ? Math.max(extra, usual) : usual);
    };
    if (known(values[i]!)) compare("g", A.data[i]!, values[i]!, more[0]);
    else stated.add(NAN);
    if (Number.isNaN(each)) stated.add("the derivative at NaN is what it is");
    else if (known(slopes[i]!)) compare("g′", dZ.data[i]!, slopes[i]!, more[1]);
    else stated.add(NAN);
  });
  return stated.size === 0 ? undefined : [...stated].join("; ");
}

const NAN = "PyTorch has NaN for ∞ · 0, at an infinite z or where a power of z overflows";

function loss(
  title: string,
  { a, y, elementwise_loss, dloss_da }: Readonly<Record<"a" | "y" | "elementwise_loss" | "dloss_da", readonly Numeric[]>>,
  place: Place,
  to: Comparison,
): string | undefined {
  const [, name = "", argument] = /^(\w+)(?:\((?:delta|beta)=([\d.]+)\))?/.exec(title) ?? [];
  const words: Readonly<Record<string, string>> = {
    ...{ mse: "meanSquaredError", half_mse: "halfMeanSquaredError", mae: "meanAbsoluteError" },
    ...{ huber: "huber", smooth_l1: "huber", hinge: "hinge", squared_hinge: "squaredHinge" },
    ...{ log_cosh: "logCosh", poisson: "poisson" },
  };
  const word = words[name];
  if (word === undefined) throw new UnknownError(`loss ${title}`);
  const settings = argument === undefined ? [] : [Number(argument)];
  const share = name === "smooth_l1" ? 1 / settings[0]! : 1;
  const stated = new Set<string>();
  const clamps = title.includes("clamp");
  const [outputs, labels] = [numbersOf(a), numbersOf(y)];
  const [losses, slopes] = [numbersOf(elementwise_loss), numbersOf(dloss_da)];
  outputs.forEach((each, i) => {
    const [A, Y, dA] = [[each], [labels[i]!], [NaN]].map((values) => matrixOf(1, 1, values, place)) as [AnyMatrix, AnyMatrix, AnyMatrix];
    const J = kernel(word)(A, Y, ...settings) * share;
    to.number(`${name}(${each}, ${labels[i]})`, J, losses[i]!, closeTo(losses[i]!, 0, place));
    kernel(`${word}Grad`)(A, Y, ...settings, dA);
    if (clamps && labels[i]! * each === 1) return stated.add("PyTorch's clamp passes the gradient on at the margin; here it is 0 there");
    if (Number.isNaN(each)) return stated.add("the derivative at NaN is what it is");
    to.number(`${name}′(${each}, ${labels[i]})`, dA.data[0]! * share + 0, slopes[i]! + 0, closeTo(slopes[i]!, 0, place));
  });
  return stated.size === 0 ? undefined : [...stated].join("; ");
}

function binary(
  table: readonly { readonly logit: Numeric; readonly y: number; readonly loss: Numeric; readonly dlogit: Numeric }[],
  place: Place,
  to: Comparison,
): string | undefined {
  const stated = new Set(["what PyTorch's form of probabilities gives, its log clamped at −100, is not compared: this is from logits"]);
  for (const { logit, y, loss: J, dlogit } of table) {
    const [z, expected, slope] = numbersOf([logit, J, dlogit]) as [number, number, number];
    const [Z, Y, A, dZ] = [[z], [y], [NaN], [NaN]].map((values) => matrixOf(1, 1, values, place)) as [AnyMatrix, AnyMatrix, AnyMatrix, AnyMatrix];
    v1.sigmoid(Z, A);
    const actual = v1.sigmoidBinaryCrossEntropy(Z, Y);
    const where = `at z = ${z}, y = ${y}`;
    if (Number.isFinite(expected)) to.number(`J ${where}`, actual, expected, closeTo(expected, 0, place, 4 * ABSOLUTE[place.precision]));
    else if (Number.isFinite(actual)) to.fail(`J ${where} is ${actual}, not ${expected}`);
    else stated.add("an infinite logit costs ∞ or NaN: which of them depends on how 0 · ∞ comes about");
    v1.sigmoidBinaryCrossEntropyGrad(A, Y, dZ);
    to.number(`dZ ${where}`, dZ.data[0]! + 0, slope + 0, closeTo(slope, 0, place));
    v1.logitBinaryCrossEntropyGrad(Z, Y, dZ);
    to.number(`dZ from logits ${where}`, dZ.data[0]! + 0, slope + 0, closeTo(slope, 0, place));
  }
  return [...stated].join("; ");
}

function softmax(
  { logits, softmax: probabilities, cross_entropy }: {
    readonly logits: readonly Numeric[];
    readonly softmax: readonly Numeric[];
    readonly cross_entropy: readonly { readonly label: number; readonly loss: Numeric; readonly grad: readonly Numeric[] }[];
  },
  place: Place,
  to: Comparison,
): string | undefined {
  const z = numbersOf(logits);
  const n = z.length;
  const [Z, A, dZ] = [matrixOf(n, 1, z, place), matrixOf(n, 1, [], place), matrixOf(n, 1, [], place)];
  v1.softmax(Z, A);
  numbersOf(probabilities).forEach((p, i) => to.number(`A[${i}]`, A.data[i]!, p, closeTo(p, 0, place)));
  for (const { label, loss: J, grad } of cross_entropy) {
    const Y = matrixOf(n, 1, z.map((_, i) => Number(i === label)), place);
    const [expected] = numbersOf([J]) as [number];
    const largest = Math.max(...z.map(Math.abs).filter(Number.isFinite), 0);
    to.number(`J of label ${label}`, v1.softmaxCategoricalCrossEntropy(Z, Y), expected, closeTo(expected, largest, place));
    for (const [what, from, gradient] of [
      ["dZ", A, v1.softmaxCategoricalCrossEntropyGrad],
      ["dZ from logits", Z, v1.logitCategoricalCrossEntropyGrad],
    ] as const) {
      gradient(from, Y, dZ);
      numbersOf(grad).forEach((slope, i) => to.number(`${what}[${i}] of label ${label}`, dZ.data[i]! + 0, slope + 0, closeTo(slope, 0, place)));
    }
  }
  return undefined;
}

function batchNorm(
  entry: Readonly<Record<string, readonly Numeric[] | Numeric>>,
  place: Place,
  to: Comparison,
): string | undefined {
  const numbers = (key: string): number[] => numbersOf(entry[key] as readonly Numeric[]);
  const z = numbers("z");
  const m = z.length;
  const row = (values: readonly number[]): AnyMatrix => matrixOf(1, values.length, values, place);
  const [Z, N, dZ] = [row(z), row(z), row(z)];
  const [mu, variance, gamma, beta] = [row([0]), row([0]), row([1]), row([0])] as Matrix<number, 1>[] as [Matrix<number, 1>, Matrix<number, 1>, Matrix<number, 1>, Matrix<number, 1>];
  const [runningMean, runningVariance] = [row([0]), row([1])] as [Matrix<number, 1>, Matrix<number, 1>];
  v1.batchStatistics(Z, mu, variance);
  v1.normalize(Z, mu, variance, gamma, beta, 1e-5, N);
  v1.runningAverage(mu, 0.1, runningMean);
  v1.runningVariance(variance, 0.1, m, runningVariance);
  const scale = (values: readonly number[]): number => Math.max(...values.map(Math.abs).filter(Number.isFinite), 1e-300);
  const [share, unit] = place.precision === "float64" ? [1e-9, 2 ** -52] : [1e-3, 2 ** -23];
  // One unit in the last place of a mean, in standard deviations: all that the difference to a mean can be right to.
  const cancelled = (unit * Math.abs(mu.data[0]!)) / Math.sqrt(variance.data[0]! + 1e-5);
  const compare = (what: string, actual: ArrayLike<number>, expected: readonly number[], least = 0): void =>
    to.array(what, actual, expected, (share + (what === "N" || what === "dZ" ? cancelled : 0)) * Math.max(scale(expected), least));
  compare("N", N.data, numbers("y_train"), 1e-3);
  v1.normalizeGrad(row(z.map((_, k) => k)), Z, mu, variance, gamma, 1e-5, dZ);
  compare("dZ", dZ.data, numbers("grad_of_sum_k(k*y_k)"), scale(z) > 1e10 ? 0 : 1e-3);
  compare("running mean", runningMean.data, numbersOf([entry["running_mean"] as Numeric]));
  compare("running variance", runningVariance.data, numbersOf([entry["running_var(unbiased)"] as Numeric]));
  return undefined;
}
