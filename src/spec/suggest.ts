/** Did you mean …? */
import { quote } from "../diagnostic.ts";

/**
 * The known word that a person most likely meant, or undefined where none is near: at most a third of the letters may
 * differ. Case, and `-` or a space for `_`, do not count.
 */
export function suggest(word: string, known: readonly string[]): string | undefined {
  const written = normalize(word);
  let nearest: string | undefined;
  let least = Infinity;
  for (const candidate of known) {
    const allowed = Math.max(1, Math.floor(candidate.length / 3));
    // The distance is at least the difference in length, and a long text is not worth measuring.
    if (Math.abs(candidate.length - written.length) > allowed) continue;
    const distance = editDistance(written, normalize(candidate));
    if (distance <= allowed && distance < least) {
      nearest = candidate;
      least = distance;
    }
  }
  return nearest;
}

/** `did you mean "tanh"? Known: linear, tanh`. */
export function choices(word: string, known: readonly string[]): string {
  const nearest = suggest(word, known);
  const list = `nown: ${known.join(", ")}`;
  return nearest === undefined ? `k${list}` : `did you mean ${quote(nearest)}? K${list}`;
}

function normalize(word: string): string {
  return word.toLowerCase().replace(/[\s-]/g, "_");
}

/**
 * The Damerau–Levenshtein distance in its restricted form (optimal string alignment): the least number of letters
 * inserted, removed, replaced, or swapped with the next, where none is edited twice.
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let distance = Math.min(last[j]! + 1, row[j - 1]! + 1, replaced);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) distance = Math.min(distance, beforeLast[j - 2]! + 1);
      row.push(distance);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
