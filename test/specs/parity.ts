/** Weights that compute the parity of 8 bits, written down instead of trained. W[l] is row-major, (n[l], n[l-1]). */
export type Parameters = Readonly<Record<`${"W" | "b"}${number}`, readonly number[]>>;

/** The output unit's z is ±STEEPNESS/2, so that a[L] is within 5e-5 of the parity. */
const STEEPNESS = 20;

/**
 * parity_deep, 8-8-4-2-1: exclusive ors of pairs, of pairs of these, and so on. For bits p and q, with the slope s of
 * g = leaky ReLU, p ⊕ q = |p − q| = (g(p − q) + g(q − p)) / (1 − s): two units, whose sum and factor 1 / (1 − s) are in
 * the weights of the layer above. All hidden b[l] are 0.
 */
export function deep(negativeSlope: number): Parameters {
  const scale = 1 / (1 - negativeSlope);
  return {
    W1: differences(4, [1], [-1]),
    b1: zeros(8),
    W2: differences(2, [scale, scale], [-scale, -scale]),
    b2: zeros(4),
    W3: differences(1, [scale, scale], [-scale, -scale]),
    b3: zeros(2),
    W4: [STEEPNESS * scale, STEEPNESS * scale],
    b4: [-STEEPNESS / 2],
  };
}

/** For each of `pairs` neighbours two rows, p − q and q − p; the arguments say what p and q are of the layer below. */
function differences(pairs: number, p: readonly number[], q: readonly number[]): number[] {
  const width = p.length + q.length;
  return Array.from({ length: pairs }, (_, pair) =>
    [[...p, ...q], [...q, ...p]].map((row) => [...zeros(pair * width), ...row, ...zeros((pairs - 1 - pair) * width)]),
  ).flat(2);
}

/**
 * parity_shallow, 8-128-1, in disjunctive normal form: a unit for each odd input c, which is 1 on x = c and 0 on every
 * other. It is relu(Σ_{c_i=1} x_i − Σ_{c_i=0} x_i + 1 − |c|), the sums differing by |c| on c and by less elsewhere.
 */
export function shallowByTerms(): Parameters {
  const odd = Array.from({ length: 256 }, (_, number) => bitsOf(number)).filter((bits) => sum(bits) % 2 === 1);
  return {
    W1: odd.flatMap((bits) => bits.map((bit) => (bit === 1 ? 1 : -1))),
    b1: odd.map((bits) => 1 - sum(bits)),
    W2: odd.map(() => STEEPNESS),
    b2: [-STEEPNESS / 2],
  };
}

/**
 * parity_shallow with 8 of its 128 units, the others 0. With s = Σ x_i, relu(s) − 2 relu(s − 1) + 2 relu(s − 2) − …
 * − 2 relu(s − 7) goes up and down between 0 at even s and 1 at odd s.
 */
export function shallowByThresholds(): Parameters {
  const W1 = zeros(128 * 8).fill(1, 0, 8 * 8);
  const b1 = zeros(128);
  const W2 = zeros(128);
  for (let k = 0; k < 8; k++) {
    b1[k] = -k;
    W2[k] = STEEPNESS * (k === 0 ? 1 : k % 2 === 0 ? 2 : -2);
  }
  return { W1, b1, W2, b2: [-STEEPNESS / 2] };
}

/** The 8 bits of 0 … 255, the highest first: a row of specs/data/parity8.csv. */
export function bitsOf(number: number): number[] {
  return Array.from({ length: 8 }, (_, i) => (number >> (7 - i)) & 1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function zeros(count: number): number[] {
  return new Array<number>(count).fill(0);
}
