/**
 * How much each hyperparameter matters, by PED-ANOVA: Watanabe, Bansal and Hutter, "PED-ANOVA: Efficiently Quantifying
 * Hyperparameter Importance in Arbitrary Subspaces", IJCAI 2023. A parameter matters as far as the values that good
 * trials have are distributed otherwise than those that all have: the Pearson divergence of the two densities.
 */
import type { Domain } from "./domain.ts";
import type { Asha } from "./asha.ts";
import type { Observation } from "./sampler.ts";
import type { Parameter, Space } from "./space.ts";
import { rankedTrials } from "./rank.ts";

/** The share of trials that are good. */
const GOOD = 0.1;
/** Fewer trials say nothing of a parameter. */
const LEAST = 10;
/** Cells that a dense domain is divided into. */
const CELLS = 50;

export interface Importance {
  readonly path: string;
  /** Its share: those of all parameters add up to 1. */
  readonly share: number;
}

/** The most important first. Undefined where there are too few trials, or none is better than another. */
export function importanceOf(
  space: Space,
  trials: readonly Observation[],
  asha: Asha | undefined,
): readonly Importance[] | undefined {
  const ranked = rankedTrials(trials, asha);
  const divergences = space.map((parameter) => divergenceOf(parameter, ranked));
  const sum = divergences.reduce((total, each) => total + each, 0);
  if (!(sum > 0)) return undefined;
  return space
    .map(({ path }, i) => ({ path, share: divergences[i]! / sum }))
    .sort((a, b) => b.share - a.share);
}

/** Of the trials in which the parameter is there. */
function divergenceOf({ path, domain }: Parameter, ranked: readonly Observation[]): number {
  const points = ranked.filter(({ values }) => path in values).map(({ values }) => cellIn(domain, values[path]!));
  if (points.length < LEAST) return 0;
  const good = points.slice(0, Math.max(2, Math.ceil(GOOD * points.length)));
  const [ofGood, ofAll] = [good, points].map((each) => densityOf(each, domain));
  return ofAll!.reduce((sum, p, i) => sum + p * (ofGood![i]! / p - 1) ** 2, 0);
}

/** The index of a value's cell. */
function cellIn(domain: Domain, value: Parameters<Domain["cellOf"]>[0]): number {
  const { from, to } = domain.cellOf(value);
  return Math.min(cellsOf(domain) - 1, Math.floor(((from + to) / 2) * cellsOf(domain)));
}

function cellsOf({ cells }: Domain): number {
  return Math.min(CELLS, cells?.count ?? CELLS);
}

/** The mass in each cell: normal kernels of Scott's bandwidth where there is an order, else counts; a little in all. */
function densityOf(points: readonly number[], domain: Domain): readonly number[] {
  const count = cellsOf(domain);
  const mass = new Array<number>(count).fill(0);
  const deviation = Math.max(0.5, spread(points) * 1.059 * points.length ** -0.2);
  for (const point of points) {
    const kernel = mass.map((_, cell) =>
      domain.ordered ? Math.exp(-0.5 * ((cell - point) / deviation) ** 2) : cell === point ? 1 : 0,
    );
    const whole = kernel.reduce((sum, each) => sum + each, 0);
    kernel.forEach((each, cell) => (mass[cell]! += each / whole));
  }
  // The prior has the weight of one trial.
  return mass.map((each) => (each + 1 / count) / (points.length + 1));
}

function spread(points: readonly number[]): number {
  const mean = points.reduce((sum, each) => sum + each, 0) / points.length;
  return Math.sqrt(points.reduce((sum, each) => sum + (each - mean) ** 2, 0) / points.length);
}
