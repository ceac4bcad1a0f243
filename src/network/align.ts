import type { Layer } from "./network.ts";

/** A layer that stayed, changed or not; or was removed (no `after`), or added (no `before`). */
export interface Pair {
  readonly before?: Layer;
  readonly after?: Layer;
}

/**
 * Which layer became which. Every layer is in one pair, and the order of both networks is kept: pairs never cross.
 * Of all such alignments it is the one with the most layers of one name together; of these with the most that are
 * alike (kind, n[l], g[l], bias), so the longest common subsequence; then with the most that are the same in every
 * setting; and what is left goes together one by one, units and activations with their like. A layer that was inserted
 * or removed is therefore one pair of one layer, wherever it stands, and the others, whose n[l-1] may differ by it, are
 * pairs of two. Swapping the networks swaps the pairs.
 */
export function alignLayers(before: readonly Layer[], after: readonly Layer[]): readonly Pair[] {
  const [olds, youngs] = [before.map(keyed), after.map(keyed)];
  // Equally good alignments are chosen between from one side, whichever way the networks come.
  if (order(youngs, olds) >= 0) return align(olds, youngs);
  return align(youngs, olds).map((pair) => pairOf(pair.after, pair.before));
}

/** A layer with all of its settings, but not its place: l, n[l-1]. */
interface Keyed {
  readonly layer: Layer;
  readonly key: string;
}

function keyed(layer: Layer): Keyed {
  const name = (key: string, value: unknown): unknown => (key === "word" ? (value as { name: string }).name : value);
  return { layer, key: JSON.stringify({ ...layer, index: 0, inputs: 0 }, name) };
}

function order(x: readonly Keyed[], y: readonly Keyed[]): number {
  const [a, b] = [x, y].map((layers) => layers.map(({ key }) => key).join("\n"));
  return a! < b! ? -1 : a! > b! ? 1 : 0;
}

/** Layers that are the same at either end belong together in a best alignment: only what is between is searched. */
function align(before: readonly Keyed[], after: readonly Keyed[]): Pair[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start]!.key === after[start]!.key) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end)!.key === after.at(-1 - end)!.key) end++;
  const ends = (from: number, to: number | undefined): Pair[] =>
    before.slice(from, to).map(({ layer }, i) => ({ before: layer, after: after.slice(from, to)[i]!.layer }));
  return [
    ...ends(0, start),
    ...search(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...(end === 0 ? [] : ends(-end, undefined)),
  ];
}

/** The most cells of the table: 4,096 by 4,096 layers. Beyond, where no person looks, layers go together one by one. */
const MOST_CELLS = 2 ** 24;

const PAIRED = 0;
const REMOVED = 1;
const ADDED = 2;

/** The alignment of the largest weight, by dynamic programming in O(before × after). */
function search(before: readonly Keyed[], after: readonly Keyed[]): Pair[] {
  const [rows, cols] = [before.length, after.length];
  if (rows * cols > MOST_CELLS) {
    return Array.from({ length: Math.max(rows, cols) }, (_, i) => pairOf(before[i]?.layer, after[i]?.layer));
  }
  const weigh = weightsFor(Math.min(rows, cols));
  // best[j]: the weight of the layers from i and from j on. choice: what is done first there.
  const choice = new Uint8Array(rows * cols);
  let below = new Float64Array(cols + 1);
  for (let i = rows - 1; i >= 0; i--) {
    const best = new Float64Array(cols + 1);
    for (let j = cols - 1; j >= 0; j--) {
      const paired = weigh(before[i]!, after[j]!) + below[j + 1]!;
      const removed = below[j]!;
      const added = best[j + 1]!;
      best[j] = Math.max(paired, removed, added);
      choice[i * cols + j] = best[j] === paired ? PAIRED : best[j] === removed ? REMOVED : ADDED;
    }
    below = best;
  }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < rows || j < cols) {
    const next = i === rows ? ADDED : j === cols ? REMOVED : choice[i * cols + j];
    pairs.push(pairOf(next === ADDED ? undefined : before[i]!.layer, next === REMOVED ? undefined : after[j]!.layer));
    if (next !== ADDED) i++;
    if (next !== REMOVED) j++;
  }
  return pairs;
}

/** Weights of which one of a higher kind outweighs all of the lower kinds together; below 2^53 in all, so exact. */
function weightsFor(pairs: number): (before: Keyed, after: Keyed) => number {
  const base = 3 * pairs + 1;
  return ({ layer: x, key }, { layer: y, key: other }) => {
    const named = x.name !== undefined && x.name === y.name;
    const likeness = 1 + Number(x.units === y.units) + Number(x.activation.word.name === y.activation.word.name);
    const alike = likeness === 3 && x.bias === y.bias && x.type.word === y.type.word;
    return (named ? base ** 3 : 0) + (alike ? base ** 2 : 0) + (key === other ? base : 0) + likeness;
  };
}

function pairOf(before: Layer | undefined, after: Layer | undefined): Pair {
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}
