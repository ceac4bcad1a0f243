import type { Random } from "../../src/runtime/random.ts";

/** numpy's legacy generator, `numpy.random.RandomState(seed)`, as far as the course uses it. */
export interface RandomState {
  /** Uniform in [0, 1), of 53 bits. */
  rand(): number;
  /** Standard normal. numpy takes C's logarithm, so that the last bit may differ. */
  randn(): number;
  /** The numbers 0 … n − 1 in random order. */
  permutation(n: number): number[];
  /** Puts the values in random order, in place. */
  shuffle(values: number[]): void;
}

const N = 624;
const M = 397;

/**
 * The Mersenne Twister MT19937 (Matsumoto and Nishimura, 1998), seeded by `init_genrand` as numpy does for one integer
 * 0 … 2³² − 1, and numpy's legacy distributions on it: Marsaglia's polar method with a cached second value, and whole
 * numbers up to a bound by masked rejection.
 */
export function randomState(seed: number): RandomState {
  if (seed >>> 0 !== seed) throw new RangeError(`seed ${seed}: use 0 … 2³² − 1`);
  const state = new Uint32Array(N);
  state[0] = seed;
  for (let i = 1; i < N; i++) {
    const previous = state[i - 1]!;
    state[i] = Math.imul(1812433253, previous ^ (previous >>> 30)) + i;
  }
  let position = N;
  let spare: number | undefined;

  function twist(): void {
    for (let i = 0; i < N; i++) {
      const y = (state[i]! & 0x80000000) | (state[(i + 1) % N]! & 0x7fffffff);
      state[i] = state[(i + M) % N]! ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    }
    position = 0;
  }

  function uint32(): number {
    if (position === N) twist();
    let y = state[position++]!;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    y ^= y >>> 18;
    return y >>> 0;
  }

  function rand(): number {
    const high = uint32() >>> 5;
    const low = uint32() >>> 6;
    return (high * 2 ** 26 + low) / 2 ** 53;
  }

  function randn(): number {
    if (spare !== undefined) {
      const value = spare;
      spare = undefined;
      return value;
    }
    for (;;) {
      const x = 2 * rand() - 1;
      const y = 2 * rand() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const factor = Math.sqrt((-2 * Math.log(square)) / square);
      spare = factor * x;
      return factor * y;
    }
  }

  /** Uniform in 0 … max: numbers of as many bits as max has, until one is not above it. */
  function interval(max: number): number {
    const mask = 2 ** (32 - Math.clz32(max)) - 1;
    for (;;) {
      const value = (uint32() & mask) >>> 0;
      if (value <= max) return value;
    }
  }

  function shuffle(values: number[]): void {
    for (let i = values.length - 1; i > 0; i--) {
      const j = interval(i);
      [values[i], values[j]] = [values[j]!, values[i]!];
    }
  }

  function permutation(n: number): number[] {
    const order = Array.from({ length: n }, (_, i) => i);
    shuffle(order);
    return order;
  }

  return { rand, randn, permutation, shuffle };
}

/** numpy's generator as a source of random numbers for initializers: the course's weights from its seeds. */
export function numpySource(seed: number): Random {
  const { rand, randn } = randomState(seed);
  return { uniform: rand, normal: randn };
}
