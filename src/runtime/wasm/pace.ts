import { meanTime } from "./mean.ts";

/**
 * Whether operations of one size are done sooner in parts, measured as they go: a core that another process takes, or
 * caches that lie far apart, can make several threads slower than one.
 */
export interface Pace {
  /** Whether the next is to be done in parts. */
  next(): boolean;
  /** Whether that is a trial: the other way was sooner last. */
  readonly isTrial: boolean;
  /** How long it took, in ms. */
  took(time: number): void;
}

/** Operations between two trials of the other way: at first and where it has just become the slower, and at most. */
const FIRST = 16;
const LAST = 256;

/** So long, in ms, a browser's clock may stand still: longer than an operation takes. */
const TICK = 0.1;

export function createPace(): Pace {
  // Until the other way was tried, parts are taken to be sooner.
  let [inParts, whole] = [0, Infinity];
  let isFirst = true;
  let gap = FIRST;
  let left = gap;
  let isPart = true;
  const pace = {
    isTrial: false,
    next() {
      left -= 1;
      pace.isTrial = left < 0;
      isPart = inParts <= whole !== pace.isTrial;
      return isPart;
    },
    took(time: number) {
      const preferred = inParts <= whole;
      const known = isPart ? inParts : whole;
      // A trial tells what is so now, as the first of all does.
      const mean = pace.isTrial || isFirst ? time : meanTime(known, time, TICK);
      isFirst = false;
      if (isPart) inParts = mean;
      else whole = mean;
      const hasTurned = inParts <= whole !== preferred;
      if (hasTurned) gap = FIRST;
      else if (pace.isTrial) gap = Math.min(2 * gap, LAST);
      if (hasTurned || pace.isTrial) left = gap;
    },
  };
  return pace;
}
