/** Of how many times it is the mean, about. */
const MEMORY = 8;
/** Of a longer time no more counts than so many times what was known, and a tick: a thread may be held up once. */
const MOST = 2;

/** The mean of the last times, by what it was before the last. `tick`: how long the clock may have stood still. */
export function meanTime(before: number, last: number, tick = 0): number {
  return before + (Math.min(last, MOST * before + tick) - before) / MEMORY;
}
