/**
 * Whether operations of one size are done sooner in parts, measured as they go: a core that another process takes, or
 * caches that lie far apart, can make several threads slower than one.
 */
export interface Pace {
  /** Whether the next is to be done in parts. */
  next(): boolean;
  /** Whether that is a trial: the other way was sooner last. */
  readonly isTrial: boolean;
  /** How long it took, in any unit. */
  took(time: number): void;
}

/** The other way is tried after so many operations where that has just become the slower one, in the end after so many. */
const FIRST = 16;
const LAST = 256;
/** Of how many the time is the mean, about. */
const MEMORY = 8;
/** A longer time counts as so many times what was known: a thread may be held up once. */
const MOST = 2;

export function createPace(): Pace {
  // Until the other way was tried, parts are taken to be sooner.
  let [inParts, whole] = [0, Infinity];
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
      const isNew = pace.isTrial || known === 0;
      const mean = isNew ? time : known + (Math.min(time, MOST * known) - known) / MEMORY;
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
