/**
 * The tree-structured Parzen estimator: Bergstra, Bardenet, Bengio and Kégl, "Algorithms for Hyper-Parameter
 * Optimization", NIPS 2011. Trials are divided into good ones and the rest; of points drawn from the density l of the
 * good ones, that is tried at which l/g is largest, g being the density of the rest. Where it leaves things open, as
 * Watanabe, "Tree-Structured Parzen Estimator: Understanding Its Algorithm Components", 2023, found best: densities
 * over all parameters together, kernels cut off at the ends of their range, bandwidths that do not fall below a limit.
 */
import { erf } from "../runtime/kernels/scalar.ts";
import type { Asha } from "./asha.ts";
import type { RandomStream } from "../runtime/random.ts";
import type { SpecValue } from "../spec/parse.ts";
import type { Cell, Domain } from "./domain.ts";
import { rankedTrials } from "./rank.ts";
import type { History } from "./sampler.ts";
import { assign, type Assignment, type Parameter, type Space } from "./space.ts";

/** Points that are drawn from l. */
const CANDIDATES = 24;
/** The share of trials that are good, and the most of them. */
const GOOD = { share: 0.2, most: 50 };
/**
 * The bandwidth of a single observation, of a range of 1; and of the prior, which is one observation more. Half of it
 * finds more on smooth functions, but kept more searches from an end on trainings whose cost is partly luck.
 */
const BANDWIDTH = { own: 0.2, prior: 1 };

/** The values that are most promising after what was tried. */
export function propose(
  space: Space,
  { ended, pending }: History,
  asha: Asha | undefined,
  random: RandomStream,
): Assignment {
  const ranked = rankedTrials(ended, asha);
  const count = Math.min(GOOD.most, Math.ceil(GOOD.share * ranked.length));
  const good = densityOf(space, ranked.slice(0, count).map(({ values }) => values));
  // What is being tried counts as if it were no good, so that it is not tried twice at once.
  const rest = densityOf(space, [...ranked.slice(count).map(({ values }) => values), ...pending]);
  let best: Assignment | undefined;
  let most = -Infinity;
  for (let i = 0; i < CANDIDATES; i++) {
    const candidate = good.draw(random);
    const gain = good.logarithmAt(candidate) - rest.logarithmAt(candidate);
    if (best === undefined || gain > most) [best, most] = [candidate, gain];
  }
  return best!;
}

interface Density {
  draw(random: RandomStream): Assignment;
  logarithmAt(point: Assignment): number;
}

/** A mixture, in equal parts, of a kernel around each observation and of the prior, which is even but for its ends. */
function densityOf(space: Space, observations: readonly Assignment[]): Density {
  const kernels = observations.length + 1;
  // Scott's rule for the rate at which bandwidths shrink; the limit keeps some curiosity.
  const scott = BANDWIDTH.own * Math.max(1, observations.length) ** (-1 / (space.length + 4));
  const width = Math.max(scott, 1 / Math.min(100, 1 + kernels));
  // The last one, without values, is the prior.
  const centres: readonly Assignment[] = [...observations, {}];
  const marginals = new Map(space.map((parameter) => [parameter.path, marginalOf(parameter, centres, width)]));
  return {
    draw(random) {
      const centre = random.integer(kernels);
      return assign(space, ({ path }) => marginals.get(path)!.draw(centre, random));
    },
    logarithmAt(point) {
      const sums = new Float64Array(kernels);
      for (const [path, value] of Object.entries(point)) {
        marginals.get(path)!.logarithms(value).forEach((logarithm, i) => (sums[i]! += logarithm));
      }
      const largest = sums.reduce((most, each) => Math.max(most, each));
      return largest + Math.log(sums.reduce((sum, each) => sum + Math.exp(each - largest), 0) / kernels);
    },
  };
}

/** The kernels of all centres in one hyperparameter. */
interface Marginal {
  draw(centre: number, random: RandomStream): SpecValue;
  /** Of the mass or the density that each has at a value. */
  logarithms(value: SpecValue): Float64Array;
}

function marginalOf({ path, domain }: Parameter, centres: readonly Assignment[], width: number): Marginal {
  const values = centres.map((centre) => centre[path]);
  return domain.ordered ? orderedMarginal(domain, values, width) : choiceMarginal(domain, values);
}

/** Normal kernels that are cut off at 0 and 1. A centre without a value has the prior. */
function orderedMarginal(domain: Domain, values: readonly (SpecValue | undefined)[], width: number): Marginal {
  const kernels = values.map((value) => {
    const [mean, deviation] = value === undefined ? [0.5, BANDWIDTH.prior] : [middle(domain.cellOf(value)), width];
    return { mean, deviation, whole: normalBetween(0, 1, mean, deviation) };
  });
  const known = new Map<SpecValue, Float64Array>();
  return {
    draw(centre, random) {
      const { mean, deviation } = kernels[centre]!;
      return domain.valueAt(truncatedNormal(mean, deviation, random));
    },
    logarithms(value) {
      const found = known.get(value);
      if (found !== undefined) return found;
      const { from, to } = domain.cellOf(value);
      const all = Float64Array.from(kernels, ({ mean, deviation, whole }) => {
        if (to > from) return Math.log(Math.max(normalBetween(from, to, mean, deviation) / whole, Number.MIN_VALUE));
        return -0.5 * ((from - mean) / deviation) ** 2 - Math.log(deviation * Math.sqrt(2 * Math.PI) * whole);
      });
      known.set(value, all);
      return all;
    },
  };
}

/** The value of a centre has the weight of one observation, and each value the same part of the prior's. */
function choiceMarginal({ cells, cellOf }: Domain, values: readonly (SpecValue | undefined)[]): Marginal {
  const { count, valueOf } = cells!;
  const indexOf = (value: SpecValue): number => Math.round(cellOf(value).from * count);
  const indexes = values.map((value) => (value === undefined ? -1 : indexOf(value)));
  const even = 1 / values.length;
  const whole = 1 + count * even;
  return {
    draw(centre, random) {
      const index = indexes[centre]!;
      return index >= 0 && random.uniform() < 1 / whole ? valueOf(index) : valueOf(random.integer(count));
    },
    logarithms(value) {
      const at = indexOf(value);
      return Float64Array.from(indexes, (index) =>
        Math.log(index < 0 ? 1 / count : ((index === at ? 1 : 0) + even) / whole),
      );
    },
  };
}

function middle({ from, to }: Cell): number {
  return (from + to) / 2;
}

/** The mass of a normal distribution between two points. */
function normalBetween(from: number, to: number, mean: number, deviation: number): number {
  const scale = 1 / (deviation * Math.SQRT2);
  return 0.5 * (erf((to - mean) * scale) - erf((from - mean) * scale));
}

/** From a mean within [0, 1] at least a third of the draws fall within. */
function truncatedNormal(mean: number, deviation: number, random: RandomStream): number {
  for (;;) {
    const u = mean + deviation * random.normal();
    if (u >= 0 && u <= 1) return u;
  }
}
