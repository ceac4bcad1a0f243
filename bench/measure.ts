/** The median of several runs, and the least and greatest. */
export interface Measurement {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly runs: number;
}

export function measurementOf(values: readonly number[]): Measurement {
  const sorted = values.toSorted((x, y) => x - y);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return { median, min: sorted[0]!, max: sorted.at(-1)!, runs: sorted.length };
}

/** What `measure` gives in each of `runs` runs; a first one, in which caches fill, is not counted. */
export async function repeat(runs: number, measure: () => number | Promise<number>): Promise<Measurement> {
  await measure();
  const values: number[] = [];
  for (let i = 0; i < runs; i++) values.push(await measure());
  return measurementOf(values);
}
