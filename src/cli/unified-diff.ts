/** What differs between two texts, by lines. */

/** One place that differs, with the lines around it. */
export interface Hunk {
  /** The first of its lines in each text, from 1, and how many there are; before the first line where there is none. */
  readonly before: { readonly line: number; readonly count: number };
  readonly after: { readonly line: number; readonly count: number };
  /** Each begins with " ", "-" or "+"; one that ends its text without a newline is followed by NO_NEWLINE. */
  readonly lines: readonly string[];
}

export const NO_NEWLINE = "\\ No newline at end of file";

const CONTEXT = 3;

/** The hunks that lead from `before` to `after`, in their order; none where the texts are the same. */
export function diffHunks(before: string, after: string): Hunk[] {
  const [a, b] = [linesOf(before), linesOf(after)];
  const pairs = samePairs(a, b);
  const hunks: Hunk[] = [];
  // What is not paired lies in the gaps; gaps that would share a line of context are one hunk.
  let gaps: Gap[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...pairs, [a.length, b.length] as const]) {
    if (nextI > i || nextJ > j) {
      const last = gaps.at(-1);
      if (last !== undefined && i - last.a.end > 2 * CONTEXT) {
        hunks.push(hunkOf(gaps, a, b));
        gaps = [];
      }
      gaps.push({ a: { start: i, end: nextI }, b: { start: j, end: nextJ } });
    }
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return gaps.length === 0 ? hunks : [...hunks, hunkOf(gaps, a, b)];
}

/** The hunk as `patch` reads it, without a final newline. */
export function hunkText({ before, after, lines }: Hunk): string {
  return [`@@ -${before.line},${before.count} +${after.line},${after.count} @@`, ...lines].join("\n");
}

interface Gap {
  readonly a: { readonly start: number; readonly end: number };
  readonly b: { readonly start: number; readonly end: number };
}

/** Lines with their ends, so that a last line without one differs from the same with one. */
function linesOf(text: string): readonly string[] {
  return text === "" ? [] : text.split(/(?<=\n)/);
}

function hunkOf(gaps: readonly Gap[], a: readonly string[], b: readonly string[]): Hunk {
  const [first, last] = [gaps[0]!, gaps.at(-1)!];
  // Before the first gap and after the last as many lines are the same in both texts.
  const lead = Math.min(CONTEXT, first.a.start, first.b.start);
  const from = first.a.start - lead;
  const to = Math.min(a.length, last.a.end + CONTEXT);
  const lines: string[] = [];
  let i = from;
  for (const gap of gaps) {
    lines.push(...a.slice(i, gap.a.start).map((line) => ` ${line}`));
    lines.push(...a.slice(gap.a.start, gap.a.end).map((line) => `-${line}`));
    lines.push(...b.slice(gap.b.start, gap.b.end).map((line) => `+${line}`));
    i = gap.a.end;
  }
  lines.push(...a.slice(i, to).map((line) => ` ${line}`));
  const [fromB, toB] = [first.b.start - lead, last.b.end + to - last.a.end];
  return {
    before: rangeOf(from, to),
    after: rangeOf(fromB, toB),
    lines: lines.flatMap((line) => (line.endsWith("\n") ? [line.slice(0, -1)] : [line, NO_NEWLINE])),
  };
}

/** `patch` counts from 1, and places nothing after the line before it. */
function rangeOf(start: number, end: number): { readonly line: number; readonly count: number } {
  return { line: end > start ? start + 1 : start, count: end - start };
}

type Pair = readonly [a: number, b: number];

/**
 * Pairs of equal lines, rising in both texts: a common subsequence, and where one text is the other with lines added,
 * all of the other. By patience: lines that are once in each text hold the texts together, and between them the same is
 * done again; what has no such lines is matched by a longest common subsequence.
 */
function samePairs(a: readonly string[], b: readonly string[]): Pair[] {
  const numbers = new Map<string, number>();
  const numbered = (lines: readonly string[]): number[] =>
    lines.map((line) => {
      const number = numbers.get(line) ?? numbers.size;
      numbers.set(line, number);
      return number;
    });
  const [x, y] = [numbered(a), numbered(b)];
  const pairs: Pair[] = [];
  match(0, x.length, 0, y.length);
  return pairs;

  function match(fromX: number, toX: number, fromY: number, toY: number): void {
    while (fromX < toX && fromY < toY && x[fromX] === y[fromY]) pairs.push([fromX++, fromY++]);
    let tail = 0;
    while (toX - tail > fromX && toY - tail > fromY && x[toX - tail - 1] === y[toY - tail - 1]) tail++;
    let [i, j] = [fromX, fromY];
    const anchors = longestRise(onceInBoth(x, fromX, toX - tail, y, fromY, toY - tail));
    for (const [anchorI, anchorJ] of anchors) {
      match(i, anchorI, j, anchorJ);
      pairs.push([anchorI, anchorJ]);
      [i, j] = [anchorI + 1, anchorJ + 1];
    }
    if (anchors.length > 0) match(i, toX - tail, j, toY - tail);
    else pairs.push(...longestCommon(x, i, toX - tail, y, j, toY - tail));
    for (let k = tail; k > 0; k--) pairs.push([toX - k, toY - k]);
  }
}

/** The places of the values that are once in each of the two ranges, in the order of the first. */
function onceInBoth(
  x: readonly number[],
  fromX: number,
  toX: number,
  y: readonly number[],
  fromY: number,
  toY: number,
): Pair[] {
  const once = (values: readonly number[], from: number, to: number): Map<number, number | undefined> => {
    const places = new Map<number, number | undefined>();
    for (let i = from; i < to; i++) places.set(values[i]!, places.has(values[i]!) ? undefined : i);
    return places;
  };
  const [inX, inY] = [once(x, fromX, toX), once(y, fromY, toY)];
  return [...inX].flatMap(([value, i]) => {
    const j = inY.get(value);
    return i === undefined || j === undefined ? [] : [[i, j] as const];
  });
}

/** The longest of the subsequences that rise in their second numbers, the first ones rising already. */
function longestRise(pairs: readonly Pair[]): Pair[] {
  // tops[k]: the pair that ends a rise of k + 1 pairs with the least second number so far.
  const tops: number[] = [];
  const before = pairs.map(([, j], index) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tops[middle]!]![1] < j) low = middle + 1;
      else high = middle;
    }
    tops[low] = index;
    return tops[low - 1];
  });
  const rise: Pair[] = [];
  for (let index = tops.at(-1); index !== undefined; index = before[index]) rise.push(pairs[index]!);
  return rise.reverse();
}

/** Beyond this many comparisons, some 10 ms of them, two ranges without a common line of their own count as unlike. */
const MOST_COMPARISONS = 4_000_000;

function longestCommon(
  x: readonly number[],
  fromX: number,
  toX: number,
  y: readonly number[],
  fromY: number,
  toY: number,
): Pair[] {
  const [rows, columns] = [toX - fromX, toY - fromY];
  if (rows * columns > MOST_COMPARISONS) return [];
  // length[i, j] is that of the longest common subsequence of x from i and y from j; at most √MOST_COMPARISONS.
  const width = columns + 1;
  const length = new Uint16Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const at = i * width + j;
      const same = x[fromX + i] === y[fromY + j];
      length[at] = same ? length[at + width + 1]! + 1 : Math.max(length[at + width]!, length[at + 1]!);
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    const at = i * width + j;
    if (x[fromX + i] === y[fromY + j]) pairs.push([fromX + i++, fromY + j++]);
    else if (length[at + width]! >= length[at + 1]!) i++;
    else j++;
  }
  return pairs;
}
