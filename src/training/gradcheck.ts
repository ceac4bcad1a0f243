import { evaluate, parse, type Expression } from "../formula/index.ts";
import type { Task } from "../losses/loss.ts";
import type { Masks } from "../runtime/drawing.ts";
import type { Matrix, Tensor } from "../runtime/heap.ts";
import { createRandom } from "../runtime/random.ts";
import type { Kinks } from "./kinks.ts";

/** What a check asks of a trainer. X and Y hold the examples; the parameters are where the gradient is checked. */
export interface CheckedTrainer {
  readonly precision: "float32" | "float64";
  readonly parameters: { readonly theta: Tensor };
  readonly gradients: object;
  readonly cache: object;
  readonly X: Matrix<number, number>;
  readonly Y: Matrix<number, number>;
  forward(X: Matrix<number, number>): unknown;
  cost(Y: Matrix<number, number>): number;
  backward(Y: Matrix<number, number>): void;
  setMasks(masks?: Masks): void;
}

export interface GradcheckOptions {
  /** For each layer [1 … L] where g[l]′ does not exist: `kinksOf`. */
  readonly kinks: readonly Kinks[];
  /** Formulas in a and y that change their sign where the loss has no derivative: `lossKinksOf`. Default: none. */
  readonly lossKinks?: readonly string[];
  /** Of the sample of entries in a large network. Default: 1. */
  readonly seed?: number;
}

export interface TensorCheck {
  /** `W1`. */
  readonly name: string;
  /** Its entries in all. */
  readonly entries: number;
  /** Those that were compared. */
  readonly checked: number;
  /** Those left out, since a kink lies within ε of them. */
  readonly atKinks: number;
  /** Ng's, ‖grad − approx‖ / (‖grad‖ + ‖approx‖); 0 where both are 0. */
  readonly difference: number;
  /** Whether rounding alone may have exceeded the threshold: the gradients are too small for differences of J. */
  readonly belowResolution: boolean;
}

export interface Gradcheck {
  readonly tensors: readonly TensorCheck[];
  /** Over all tensors, as if they were one. */
  readonly overall: TensorCheck;
  readonly epsilon: number;
  readonly threshold: number;
  /** Whether every tensor, and all together, are below the threshold, or too small to tell. */
  readonly passed: boolean;
}

/**
 * The step of the central differences. Their error is about ε²|J‴|/6 from the step and u|J|/ε from rounding, with
 * u = 2⁻⁵³ in float64: least near ∛(3u) = 7e-6, and some 1e-10 of the gradient there. Ng's 1e-7 leaves 1e-9.
 */
export const EPSILON = 1e-5;

/** Ng's: a relative difference below 1e-7 is great, above 1e-3 a bug (course 2, week 1). */
export const THRESHOLD = 1e-7;

/** All entries are checked up to this many in all; in a larger network, this many of each tensor. */
const MOST_ENTRIES = 2000;
const SAMPLE = 200;

/** Rounding of one evaluation of J, in units in the last place: J is a sum over examples, units and products. */
const ROUNDING = 16 * 2 ** -53;

/**
 * Compares backward propagation with central differences (J(θ + ε) − J(θ − ε)) / 2ε, entry by entry, in float64.
 * An entry is left out where a Z[l] lies on the other side of a kink of g[l] at θ + ε than at θ − ε, or A[L] of one of
 * the loss, or where the entry itself changes its sign, since L1 has a kink at 0: the difference would be across the
 * kink. The parameters are the same afterwards. Throws where the trainer is not one of float64.
 */
export function gradcheck(trainer: CheckedTrainer, { kinks, lossKinks = [], seed = 1 }: GradcheckOptions): Gradcheck {
  if (trainer.precision !== "float64") throw new Error("a gradient check needs a trainer of float64");
  const gradients = new Map(namedTensors(trainer.gradients));
  // Running averages have no gradient.
  const parameters = namedTensors(trainer.parameters).filter(([name]) => gradients.has(`d${name}`) && name !== "theta");
  const cache = new Map(namedTensors(trainer.cache));
  const bent = kinks.flatMap(({ of, points }, i) =>
    points.length === 0 ? [] : [{ tensor: cache.get(besideActivation(of, [...cache.keys()], i + 1))!, points }],
  );
  const loss = { A: cache.get(`A${kinks.length}`)!, Y: trainer.Y, kinks: lossKinks.map((kink) => parse(kink)) };
  const sides = createSides(bent, loss);

  trainer.forward(trainer.X);
  // What was drawn stays, or J would be another function each time.
  const drawn = [...cache].filter(([name]) => /^[DE]\d+$/.test(name));
  trainer.setMasks(Object.fromEntries(drawn.map(([name, { data }]) => [name, data.slice()])));
  const J = trainer.cost(trainer.Y);
  trainer.backward(trainer.Y);

  // dX has no 1/m in it, as dA and dZ have none.
  const dX = cache.get("dX");
  if (dX !== undefined) {
    parameters.push(["X", trainer.X]);
    gradients.set("dX", { ...dX, data: dX.data.map((value) => value / trainer.X.cols) });
  }
  const count = parameters.reduce((sum, [, { data }]) => sum + data.length, 0);
  const random = createRandom(seed, "check");
  const measured = parameters.map(([name, { data }]) => {
    const gradient = gradients.get(`d${name}`)!.data;
    const entries = count <= MOST_ENTRIES ? data.keys() : sample(data.length);
    const sums = newSums(name, data.length);
    for (const at of entries) {
      const approx = centralDifference(data, at);
      if (approx === undefined) sums.atKinks++;
      else add(sums, gradient[at]!, approx);
    }
    return sums;
  });

  const resolution = (ROUNDING * Math.max(1, Math.abs(J))) / EPSILON;
  const tensors = measured.map((sums) => checkOf(sums, resolution));
  const overall = checkOf(measured.reduce(together, newSums("all", 0)), resolution);
  const passed = [...tensors, overall].every(
    ({ difference, belowResolution }) => difference < THRESHOLD || belowResolution,
  );
  trainer.setMasks();
  return { tensors, overall, epsilon: EPSILON, threshold: THRESHOLD, passed };

  /** Undefined where a kink lies between. */
  function centralDifference(data: Tensor["data"], at: number): number | undefined {
    const value = data[at]!;
    // |W| of an L1 penalty bends at 0; at 0 itself the difference is 0, as its gradient there.
    if (value !== 0 && Math.abs(value) < EPSILON) return undefined;
    const right = value + EPSILON;
    const left = value - EPSILON;
    const above = costAt(right);
    sides.note();
    const below = costAt(left);
    data[at] = value;
    // The step as float64 has it.
    return sides.changed() ? undefined : (above - below) / (right - left);

    function costAt(moved: number): number {
      data[at] = moved;
      trainer.forward(trainer.X);
      return trainer.cost(trainer.Y);
    }
  }

  /** SAMPLE different entries of a tensor, at random; all of a smaller one. */
  function sample(length: number): Iterable<number> {
    if (length <= SAMPLE) return Array.from({ length }, (_, i) => i);
    const chosen = new Set<number>();
    while (chosen.size < SAMPLE) chosen.add(random.integer(length));
    return chosen;
  }
}

/** The tensor that g[l] gives, or takes: what stands before it in the order of forward propagation. */
function besideActivation(of: Kinks["of"], cache: readonly string[], l: number): string {
  const own = cache.filter((name) => new RegExp(`^[ZNSGA]${l}$`).test(name));
  const output = own.includes(`G${l}`) ? `G${l}` : `A${l}`;
  return of === "A" ? output : own[own.indexOf(output) - 1]!;
}

/** The most examples that a check is made on: more take longer and show nothing else. */
export const MOST_EXAMPLES = 5;

/** Standard normal inputs, labels as the task has them, and weights where there are some, in place of data. */
export function drawExamples(trainer: Pick<CheckedTrainer, "X" | "Y" | "cache">, task: Task, seed: number): void {
  const { X, Y } = trainer;
  drawExampleWeights(trainer, seed);
  const random = createRandom(seed, "check");
  for (let i = 0; i < X.data.length; i++) X.data[i] = random.normal();
  for (let i = 0; i < Y.data.length; i++) Y.data[i] = task === "regression" ? random.normal() : random.integer(2);
  if (task !== "categorical") return;
  Y.data.fill(0);
  for (let j = 0; j < Y.cols; j++) Y.data[random.integer(Y.rows) * Y.cols + j] = 1;
}

/** What examples count for, from 0 to 2, where the network has example weights. */
export function drawExampleWeights({ cache }: Pick<CheckedTrainer, "cache">, seed: number): void {
  const weights = new Map(namedTensors(cache)).get("exampleWeights");
  // Not the numbers that X is made of.
  const random = createRandom(seed + 2, "check");
  weights?.data.forEach((_, j) => (weights.data[j] = 2 * random.uniform()));
}

/** A trainer's tensors by name. Every property of its parameters, gradients and cache is a matrix. */
function namedTensors(tensors: object): [string, Tensor][] {
  return Object.entries(tensors) as [string, Tensor][];
}

/** Which side of each kink every Z, or A, lies on, and of each of the loss every A[L]. */
function createSides(
  bent: readonly { readonly tensor: Tensor; readonly points: readonly number[] }[],
  loss: { readonly A: Tensor; readonly Y: Tensor; readonly kinks: readonly Expression[] },
) {
  const size = bent.reduce((sum, { tensor, points }) => sum + tensor.data.length * points.length, 0);
  const noted = new Int8Array(size + loss.A.data.length * loss.kinks.length);
  const visit = (see: (index: number, side: number) => boolean): boolean => {
    let index = 0;
    for (const { tensor, points } of bent) {
      for (const point of points) {
        for (const value of tensor.data) if (see(index++, Math.sign(value - point))) return true;
      }
    }
    for (const kink of loss.kinks) {
      for (let i = 0; i < loss.A.data.length; i++) {
        const at = { a: loss.A.data[i]!, y: loss.Y.data[i]! };
        if (see(index++, Math.sign(evaluate(kink, at)))) return true;
      }
    }
    return false;
  };
  return {
    note(): void {
      visit((index, side) => {
        noted[index] = side;
        return false;
      });
    },
    changed: (): boolean => visit((index, side) => noted[index] !== side),
  };
}

/** Squares of norms, as they are summed. */
interface Sums {
  readonly name: string;
  entries: number;
  checked: number;
  atKinks: number;
  gradient: number;
  approx: number;
  difference: number;
}

function newSums(name: string, entries: number): Sums {
  return { name, entries, checked: 0, atKinks: 0, gradient: 0, approx: 0, difference: 0 };
}

function add(sums: Sums, gradient: number, approx: number): void {
  sums.checked++;
  sums.gradient += gradient ** 2;
  sums.approx += approx ** 2;
  sums.difference += (gradient - approx) ** 2;
}

function together(a: Sums, b: Sums): Sums {
  return {
    name: a.name,
    entries: a.entries + b.entries,
    checked: a.checked + b.checked,
    atKinks: a.atKinks + b.atKinks,
    gradient: a.gradient + b.gradient,
    approx: a.approx + b.approx,
    difference: a.difference + b.difference,
  };
}

function checkOf(sums: Sums, resolution: number): TensorCheck {
  const { name, entries, checked, atKinks } = sums;
  const distance = Math.sqrt(sums.difference);
  const size = Math.sqrt(sums.gradient) + Math.sqrt(sums.approx);
  const difference = distance === 0 ? 0 : distance / size;
  const belowResolution = difference >= THRESHOLD && distance <= resolution * Math.sqrt(checked);
  return { name, entries, checked, atKinks, difference, belowResolution };
}
