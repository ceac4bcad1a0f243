/** Functions that optimizers are tried on, and the search for their least value. */
import { monitorsByName } from "../../src/metrics/monitor.ts";
import { listed, range } from "../../src/sweep/domain.ts";
import { samplerOf } from "../../src/sweep/sampler.ts";
import { search, type Result } from "../../src/sweep/search.ts";
import type { Assignment, Space } from "../../src/sweep/space.ts";
import type { Sweep } from "../../src/sweep/sweep.ts";
import type { Outcome } from "../../src/sweep/trial.ts";

export interface TestFunction {
  readonly space: Space;
  readonly at: (values: Assignment) => number;
  /** The least value. */
  readonly least: number;
}

const uniform = (path: string, low: number, high: number, when: Space[number]["when"] = []): Space[number] => {
  return { path, domain: range({ low, high, log: false, step: undefined }), when };
};

/** Dixon and Szegő 1978: three minima of 0.397887. */
export const branin: TestFunction = {
  space: [uniform("x", -5, 10), uniform("y", 0, 15)],
  at: ({ x, y }) => {
    const [a, b] = [x as number, y as number];
    const square = b - (5.1 / (4 * Math.PI ** 2)) * a ** 2 + (5 / Math.PI) * a - 6;
    return square ** 2 + 10 * (1 - 1 / (8 * Math.PI)) * Math.cos(a) + 10;
  },
  least: 0.397887,
};

export const sphere: TestFunction = {
  space: ["a", "b", "c", "d"].map((path) => uniform(path, -5, 5)),
  at: (values) => Object.values(values).reduce<number>((sum, each) => sum + ((each as number) - 1) ** 2, 0),
  least: 0,
};

/** Hartmann's function of six variables, as Dixon and Szegő have it: -3.32237 at one of six minima. */
export const hartmann6: TestFunction = {
  space: Array.from({ length: 6 }, (_, i) => uniform(`x${i}`, 0, 1)),
  at: (values) => {
    const x = Object.values(values) as number[];
    const A = [
      [10, 3, 17, 3.5, 1.7, 8],
      [0.05, 10, 17, 0.1, 8, 14],
      [3, 3.5, 1.7, 10, 17, 8],
      [17, 8, 0.05, 10, 0.1, 14],
    ];
    const P = [
      [1312, 1696, 5569, 124, 8283, 5886],
      [2329, 4135, 8307, 3736, 1004, 9991],
      [2348, 1451, 3522, 2883, 3047, 6650],
      [4047, 8828, 8732, 5743, 1091, 381],
    ];
    return -[1, 1.2, 3, 3.2].reduce((sum, alpha, i) => {
      return sum + alpha * Math.exp(-x.reduce((inner, xj, j) => inner + A[i]![j]! * (xj - 1e-4 * P[i]![j]!) ** 2, 0));
    }, 0);
  },
  least: -3.32237,
};

/** A choice between two functions, each of a variable that is there for it alone. */
export const conditional: TestFunction = {
  space: [
    { path: "kind", domain: listed(["left", "right", "neither"]), when: [] },
    uniform("p", 0, 1, [{ path: "kind", values: ["left"] }]),
    uniform("q", 0, 1, [{ path: "kind", values: ["right"] }]),
  ],
  at: ({ kind, p, q }) => {
    if (kind === "left") return 0.2 + ((p as number) - 0.3) ** 2;
    return kind === "right" ? 4 * ((q as number) - 0.83) ** 2 : 0.5;
  },
  least: 0,
};

export function outcomeOf(value: number): Outcome {
  const curve = { epoch: [1], cost: [value], value: [value] };
  return { status: "complete", value, values: [value], epochs: 1, work: 1, rungs: [], curve };
}

export function sweepOf(space: Space, changes: Partial<Sweep> = {}): Sweep {
  return {
    method: "bayes",
    metric: monitorsByName.get("val_cost")!,
    space,
    seeds: 1,
    asha: undefined,
    budget: { trials: 100, minutes: undefined },
    parallel: 1,
    seed: 1,
    measuring: [],
    ...changes,
  };
}

/** Tries the function as a sweep does. */
export function minimize({ space, at }: TestFunction, changes: Partial<Sweep>, jobs = 1): Promise<readonly Result[]> {
  const sweep = sweepOf(space, changes);
  return search({
    sweep,
    sampler: samplerOf(sweep),
    before: [],
    jobs,
    run: async ({ values }) => outcomeOf(at(values)),
    onResult() {},
    isOver: () => false,
  });
}

/** The least value of the first so many trials. */
export function leastOf(results: readonly Result[], trials = results.length): number {
  return Math.min(...results.slice(0, trials).map(({ value }) => value ?? Infinity));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}
