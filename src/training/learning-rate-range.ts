/**
 * The learning-rate range test: a few mini-batches at learning rates that rise over many powers of ten (Smith, Cyclical
 * Learning Rates for Training Neural Networks, 2015, https://arxiv.org/abs/1506.01186). The cost stays while they are
 * too small, falls where the network learns, and rises where steps overshoot.
 */
import { DivergedError } from "../runtime/errors.ts";
import type { TrainingExamples } from "../runtime/trainer.ts";
import type { AnyTrainer } from "./generated.ts";

export interface RangeOptions {
  /** The first learning rate, above 0. */
  readonly from: number;
  /** That of the last step, above the first. */
  readonly to: number;
  /** Mini-batches, at least `LEAST_STEPS`. */
  readonly steps: number;
}

export interface RangePoint {
  readonly learningRate: number;
  /** J of the step's mini-batch, before its update. */
  readonly cost: number;
  /** The cost there of the line through the costs around. */
  readonly smoothed: number;
}

export interface RangeTest {
  /** A point a step. */
  readonly points: readonly RangePoint[];
  /** Whether all steps were taken, or the cost had risen, or was not finite any more. */
  readonly ended: "all" | "risen" | "diverged";
  /** Undefined where the cost did not fall by more than it goes up and down by itself. */
  readonly found: Found | undefined;
}

/** Learning rates in two digits: a step of the test changes them by more. */
export interface Found {
  /** Where the smoothed cost falls fastest, over the logarithm of the learning rate. */
  readonly steepest: number;
  /** Where the smoothed cost is lowest: there steps begin to overshoot. */
  readonly lowest: number;
}

/** With fewer there is no telling a fall of the cost from chance. */
export const LEAST_STEPS = 20;

/** A test is over when the mean cost of late is this many times its lowest. */
const RISEN = 4;

/** By how many standard deviations of the costs around it the curve has to fall: chance gets so far one time in fifty. */
const NOTICEABLE = 1.5;

/** Of all steps, the share to either side of one that goes into what is smoothed there: half a power of ten of seven. */
const SHARE = 1 / 15;

/**
 * Trains from where the trainer is, for as many steps, the learning rate rising by the same factor at each. The network
 * must have neither a schedule nor early stopping. Throws DataError.
 */
export function testRange(trainer: AnyTrainer, data: TrainingExamples, options: RangeOptions): RangeTest {
  const { steps } = options;
  const around = Math.round(steps * SHARE);
  const taken: { readonly learningRate: number; readonly cost: number }[] = [];
  const isRisen = watchRise(around);
  let ended: RangeTest["ended"] = "all";
  trainer.hyperparameters.alpha = learningRateAt(0, options);
  try {
    for (const { step, cost, learningRate } of trainer.training(data, { iterations: steps, unchanged: true })) {
      taken.push({ learningRate, cost });
      if (isRisen(cost)) {
        ended = "risen";
        break;
      }
      trainer.hyperparameters.alpha = learningRateAt(step, options);
    }
  } catch (error) {
    if (!(error instanceof DivergedError)) throw error;
    ended = "diverged";
  }
  const lines = linesThrough(bounded(taken.map(({ cost }) => cost), around), around);
  const points = taken.map((point, i) => ({ ...point, smoothed: lines[i]!.value }));
  return { points, ended, found: findIn(points, lines, around) };
}

/** α of step i = 0 … steps − 1: from (to/from)^(i/(steps − 1)). */
function learningRateAt(i: number, { from, to, steps }: RangeOptions): number {
  return i === steps - 1 ? to : from * (to / from) ** (i / (steps - 1));
}

/** Takes costs one by one and says when their exponentially weighted mean, without bias, has risen. */
function watchRise(around: number): (cost: number) => boolean {
  const beta = around / (around + 1);
  let [sum, weight, lowest] = [0, 0, Infinity];
  return (cost) => {
    sum = beta * sum + (1 - beta) * cost;
    weight = beta * weight + (1 - beta);
    const mean = sum / weight;
    lowest = Math.min(lowest, mean);
    // Some losses go below 0.
    return mean - lowest > (RISEN - 1) * Math.abs(lowest);
  };
}

/** Costs of which none is so high above the rest, as the last ones are, that it bends all lines around. */
function bounded(costs: readonly number[], around: number): number[] {
  const lowest = leastOf(costs);
  const top = Math.max(...costs.slice(0, Math.max(around, lowest + 1)));
  const ceiling = top + Math.max(top - costs[lowest]!, Math.abs(top));
  return costs.map((cost) => Math.min(cost, ceiling));
}

/** A line at one of the steps that it goes through: its value there, and how much it rises in a step. */
interface Line {
  readonly value: number;
  readonly slope: number;
}

/**
 * For each cost the line of least squares through those up to `around` steps before and after it, its value no further
 * than these are.
 */
function linesThrough(costs: readonly number[], around: number): Line[] {
  return costs.map((_, i) => {
    const [from, to] = [Math.max(0, i - around), Math.min(costs.length - 1, i + around)];
    const [n, centre] = [to - from + 1, (from + to) / 2];
    let [sum, moment, spread] = [0, 0, 0];
    for (let j = from; j <= to; j++) {
      sum += costs[j]!;
      moment += (j - centre) * costs[j]!;
      spread += (j - centre) ** 2;
    }
    const slope = spread === 0 ? 0 : moment / spread;
    const through = costs.slice(from, to + 1);
    const value = Math.min(Math.max(...through), Math.max(Math.min(...through), sum / n + slope * (i - centre)));
    return { value, slope };
  });
}

function findIn(points: readonly RangePoint[], lines: readonly Line[], around: number): Found | undefined {
  // Near the ends a line goes through few costs.
  const inner = points.slice(0, Math.max(0, points.length - around));
  const lowest = leastOf(inner.map(({ smoothed }) => smoothed));
  const steepest = around + leastOf(lines.slice(around, lowest + 1).map(({ slope }) => slope));
  const [fast, low] = [points[steepest], points[lowest]];
  if (fast === undefined || low === undefined || steepest > lowest) return undefined;
  const before = points.slice(0, lowest + 1);
  const first = mean(points.slice(0, around).map(({ cost }) => cost));
  const noise = Math.sqrt(mean(before.map(({ cost, smoothed }) => (cost - smoothed) ** 2)));
  if (!(first - low.smoothed > NOTICEABLE * noise)) return undefined;
  return { steepest: rounded(fast.learningRate), lowest: rounded(low.learningRate) };
}

/** The index of the least; −1 of none. */
function leastOf(values: readonly number[]): number {
  return values.indexOf(Math.min(...values));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function rounded(learningRate: number): number {
  return Number(learningRate.toPrecision(2));
}
