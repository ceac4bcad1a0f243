/** Long curves with as many points as can be told apart. */
import type { Point } from "./plot.ts";

/** Places along x that a page can tell apart. */
const PLACES = 400;

/**
 * Of the points in each of `places` equal stretches of x the first, the lowest, the highest and the last, which draw
 * the same pixels as all (Jugel, Jerzak, Hackenbroich and Markl 2014, M4). Points ascend in x; where there are at most
 * four a place, all stay.
 */
export function thinned(points: readonly Point[], places: number = PLACES): readonly Point[] {
  if (points.length <= 4 * places) return points;
  const [from, to] = [points[0]![0], points.at(-1)![0]];
  const placeOf = ([x]: Point): number => Math.min(places - 1, Math.floor(((x - from) / (to - from || 1)) * places));
  const kept: Point[] = [];
  for (let start = 0; start < points.length; ) {
    const place = placeOf(points[start]!);
    let [end, low, high] = [start, start, start];
    for (; end < points.length && placeOf(points[end]!) === place; end++) {
      if (points[end]![1] < points[low]![1]) low = end;
      if (points[end]![1] > points[high]![1]) high = end;
    }
    const indexes = [...new Set([start, low, high, end - 1])].sort((a, b) => a - b);
    kept.push(...indexes.map((i) => points[i]!));
    start = end;
  }
  return kept;
}

/** `most` of the items at even distances, the first and the last among them. */
export function sampled<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, i) => items[Math.round((i * (items.length - 1)) / (most - 1))]!);
}
