/**
 * The tree-structured Parzen estimator: Bergstra, Bardenet, Bengio and Kégl, "Algorithms for Hyper-Parameter
 * Optimization", NIPS 2011. Trials are divided into good ones and the rest; of points drawn from the density l of the
 * good ones, that is tried at which l/g is largest, g being the density of the rest. Where it leaves things open, as
 * Watanabe, "Tree-Structured Parzen Estimator: Understanding Its Algorithm Components", 2023, found best: densities over
 * all parameters together, kernels cut off at the ends of their range, bandwidths that do not fall below a limit.
 */
import { erf } from "../runtime/kernels/scalar.ts";
import type { RandomStream } from "../runtime/random.ts";
import type { Cell } from "./domain.ts";
import type { History, Observation } from "./sampler.ts";
import { assign, type Assignment, type Parameter, type Space } from "./space.ts";

/** Points that are drawn from l. */
const CANDIDATES = 24;
/** The share of trials that are good, and the most of them. */
const GOOD = { share: 0.1, most: 25 };
/** The bandwidth of a single observation, of a range of 1; and of the prior, which is one observation more. */
const BANDWIDTH = { own: 0.2, prior: 1 };

/** The values that are most promising after what was tried. */
export function propose(space: Space, { ended, pending }: History, random: RandomStream): Assignment {
  const ranked = ended.toSorted(better);
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

/**
 * The better first. What was terminated early ranks behind what was not, and the earlier the lower: its loss would have
 * become another.
 */
export function better(a: Observation, b: Observation): number {
  if (a.complete !== b.complete) return a.complete ? -1 : 1;
  if (!a.complete && a.epochs !== b.epochs) return b.epochs - a.epochs;
  if (a.loss !== b.loss) return a.loss < b.loss ? -1 : 1;
  return a.trial - b.trial;
}

interface Density {
  draw(random: RandomStream): Assignment;
  logarithmAt(point: Assignment): number;
}

/** A mixture, in equal parts, of a kernel around each observation and of the prior, which is even but for its ends. */
function densityOf(space: Space, observations: readonly Assignment[]): Density {
  const kernels = observations.length + 1;
  const dimensions = space.length;
  // Scott's rule for the rate at which bandwidths shrink; the limit keeps some curiosity.
  const scott = BANDWIDTH.own * Math.max(1, observations.length) ** (-1 / (dimensions + 4));
  const width = Math.max(scott, 1 / Math.min(100, 1 + kernels));
  const centres: readonly Assignment[] = [...observations, {}];
  // Of a value the mass under each kernel is wanted again and again.
  const known = new Map<string, number>();

  function massOf(parameter: Parameter, point: Assignment, centre: Assignment): number {
    const { path, domain } = parameter;
    const [value, about] = [point[path]!, centre[path]];
    const key = `${path} ${JSON.stringify(value)} ${JSON.stringify(about)}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const mass = domain.ordered
      ? massIn(domain.cellOf(value), about === undefined ? 0.5 : middle(domain.cellOf(about)), about === undefined ? BANDWIDTH.prior : width)
      : choiceMass(domain.cells!.count, about === undefined ? undefined : value === about || JSON.stringify(value) === JSON.stringify(about));
    known.set(key, mass);
    return mass;
  }

  /** Of a choice among `count`: its observed one has the weight of a trial more, each the same part of the prior. */
  function choiceMass(count: number, isObserved: boolean | undefined): number {
    if (isObserved === undefined) return 1 / count;
    const even = 1 / kernels;
    return ((isObserved ? 1 : 0) + even) / (1 + count * even);
  }

  return {
    draw(random) {
      const centre = centres[random.integer(kernels)]!;
      return assign(space, ({ path, domain }) => {
        const about = centre[path];
        if (domain.ordered) {
          const [mean, deviation] = about === undefined ? [0.5, BANDWIDTH.prior] : [middle(domain.cellOf(about)), width];
          return domain.valueAt(truncatedNormal(mean, deviation, random));
        }
        const { count, valueOf } = domain.cells!;
        if (about !== undefined && random.uniform() < 1 / (1 + count / kernels)) return about;
        return valueOf(random.integer(count));
      });
    },
    logarithmAt(point) {
      const active = space.filter(({ path }) => path in point);
      const logarithms = centres.map((centre) =>
        active.reduce((sum, parameter) => sum + Math.log(massOf(parameter, point, centre)), 0),
      );
      const largest = Math.max(...logarithms);
      return largest + Math.log(logarithms.reduce((sum, each) => sum + Math.exp(each - largest), 0) / kernels);
    },
  };
}

function middle({ from, to }: Cell): number {
  return (from + to) / 2;
}

/** The mass in a cell, or the density at a point, of a normal distribution that is cut off at 0 and 1. */
function massIn({ from, to }: Cell, mean: number, deviation: number): number {
  const whole = normalBetween(0, 1, mean, deviation);
  if (to > from) return Math.max(normalBetween(from, to, mean, deviation) / whole, Number.MIN_VALUE);
  const z = (from - mean) / deviation;
  return Math.max(Math.exp(-0.5 * z * z) / (deviation * Math.sqrt(2 * Math.PI) * whole), Number.MIN_VALUE);
}

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
