/** The axes of a chart: their ends and ticks at round numbers. */

export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly log: boolean;
  /** From low to high. */
  readonly ticks: readonly Tick[];
}

export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** From this ratio of the largest cost to the smallest on, a linear axis would hide what happens at the bottom. */
const LOG_FROM = 30;
/** Smaller costs count as 0: there are no round steps between denormal numbers. */
const LEAST = 1e-300;
/** The most ticks of a logarithmic axis. */
const LOG_TICKS = 7;

/** The axis of finite costs: logarithmic where all are positive (from 1e-300) and max/min > 30. */
export function costAxis(costs: readonly number[]): Axis {
  const [smallest, largest] = extremesOf(costs);
  return smallest >= LEAST && largest / smallest > LOG_FROM ? logAxis(smallest, largest) : numberAxis(costs);
}

/** The linear axis of finite numbers. One that is constant, but for rounding, gets room on both sides. */
export function numberAxis(numbers: readonly number[]): Axis {
  const [smallest, largest] = extremesOf(numbers);
  const size = Math.max(Math.abs(smallest), Math.abs(largest));
  const room = largest - smallest > Math.max(1e-9 * size, LEAST) ? 0 : size > LEAST ? size / 2 : 1;
  return linearAxis(smallest - room, largest + room);
}

/** The least and the most of one number or more: there may be more of them than a function takes arguments. */
export function extremesOf(numbers: readonly number[]): [least: number, most: number] {
  return numbers.reduce(([least, most], each) => [Math.min(least, each), Math.max(most, each)], [Infinity, -Infinity]);
}

/** From the largest round step below the values to the smallest above them. */
export function linearAxis(smallest: number, largest: number): Axis {
  const step = roundStep((largest - smallest) / 5);
  const ticks = multiples(step, Math.floor(smallest / step), Math.ceil(largest / step));
  return { low: ticks[0]!.value, high: ticks.at(-1)!.value, log: false, ticks };
}

/** Ends at 1, 2 or 5 times powers of ten, and ticks there where those are few; else at every first, second, … power. */
function logAxis(smallest: number, largest: number): Axis {
  const [from, to] = [Math.floor(Math.log10(smallest)), Math.ceil(Math.log10(largest))];
  const powers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const round = powers.flatMap((exponent) => [1, 2, 5].map((digit) => roundTick(digit, exponent)));
  const low = round.findLastIndex(({ value }) => value <= smallest);
  const high = round.findIndex(({ value }) => value >= largest);
  const within = round.slice(low, high + 1);
  const [bottom, top] = [within[0]!.value, within.at(-1)!.value];
  if (within.length <= LOG_TICKS) return { low: bottom, high: top, log: true, ticks: within };
  const decades = powers.filter((exponent) => within.some(({ value }) => value === roundTick(1, exponent).value));
  const every = Math.ceil(decades.length / LOG_TICKS);
  const ticks = decades.filter((exponent) => exponent % every === 0).map((exponent) => roundTick(1, exponent));
  return { low: bottom, high: top, log: true, ticks };
}

/** The axis of epochs or iterations, with about `most` ticks; one at its end where it holds no round number. */
export function countAxis(first: number, last: number, most: number): Axis {
  if (first === last) return { low: first, high: last, log: false, ticks: [{ value: last, label: String(last) }] };
  const step = Math.max(1, roundStep((last - first) / most));
  const ticks = multiples(step, Math.ceil(first / step), Math.floor(last / step));
  if (ticks.length === 0) ticks.push({ value: last, label: String(last) });
  return { low: first, high: last, log: false, ticks };
}

/** The axis of learning rates: logarithmic, from the first to the last, with at most `most` ticks at powers of ten. */
export function rateAxis(first: number, last: number, most: number): Axis {
  const [from, to] = [Math.ceil(Math.log10(first)), Math.floor(Math.log10(last))];
  const powers = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
  const every = Math.ceil(powers.length / most);
  const ticks = powers.filter((exponent) => exponent % every === 0).map((exponent) => roundTick(1, exponent));
  if (ticks.length === 0) ticks.push({ value: last, label: String(Number(last.toPrecision(2))) });
  return { low: first, high: last, log: true, ticks };
}

/** Where a value lies between the ends of its axis: 0 at the low one, 1 at the high one. */
export function share(value: number, { low, high, log }: Axis): number {
  if (high <= low) return 0;
  const [at, bottom, top] = log ? [Math.log(value), Math.log(low), Math.log(high)] : [value, low, high];
  return (at - bottom) / (top - bottom);
}

/** The least of 1, 2, 5, 10, 20, … times a power of ten that is at least `size`. */
function roundStep(size: number): number {
  const exponent = Math.floor(Math.log10(size));
  return roundTick([1, 2, 5].find((digit) => roundTick(digit, exponent).value >= size) ?? 10, exponent).value;
}

/** digit · 10^exponent, as near as a number comes to it, and its shortest label. */
function roundTick(digit: number, exponent: number): Tick {
  const value = Number(`${digit}e${exponent}`);
  return { value, label: exponent < -4 || exponent > 5 ? `${digit}e${exponent}` : String(value) };
}

/** The multiples of a round step, with the same number of decimals on all labels. */
function multiples(step: number, from: number, to: number): Tick[] {
  const decimals = Math.max(0, -Math.floor(Math.log10(step)));
  const largest = Math.max(Math.abs(from), Math.abs(to)) * step;
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const value = Number(((from + index) * step).toPrecision(15));
    const plain = decimals <= 5 && largest < 1e7;
    return { value, label: plain ? value.toFixed(decimals) : value.toExponential(exponentDecimals(largest, step)) };
  });
}

/** Digits after the point that tell multiples of a step apart in exponent form. */
function exponentDecimals(largest: number, step: number): number {
  return Math.min(20, Math.max(0, Math.floor(Math.log10(largest)) - Math.floor(Math.log10(step))));
}
