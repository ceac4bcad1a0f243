/** A source of random numbers, which initializers draw from. */
export interface Random {
  /** Uniform in [0, 1). */
  uniform(): number;
  /** Standard normal: mean 0, standard deviation 1. */
  normal(): number;
}

/** A stream of random numbers that can go on where it stood. */
export interface RandomStream extends Random {
  /** Uniform in 0 … below − 1. */
  integer(below: number): number;
  /** What all numbers to come depend on: sfc32's four words, and the normal number that was made and not given yet. */
  state(): RandomState;
  /** Goes on as the stream did whose state it was. */
  restore(state: RandomState): void;
}

export type RandomState = readonly (number | null)[];

const STREAMS = { initialization: 1, shuffling: 2, split: 3, check: 4, dropout: 5, sweep: 6 } as const;

/** What random numbers are drawn for. Each has a stream of its own, so that one more draw here changes nothing there. */
export type Stream = keyof typeof STREAMS;

const TWO_POW_MINUS_53 = 2 ** -53;

/**
 * sfc32 (Chris Doty-Humphrey's small fast counting generator, from PractRand), seeded by seed and stream. Integer
 * arithmetic, + − × ÷ and √ alone: the same numbers on every machine and in every JavaScript engine.
 */
export function createRandom(seed: number, stream: Stream): RandomStream {
  let a = seed >>> 0;
  let b = Math.floor(seed / 2 ** 32) >>> 0;
  let c: number = STREAMS[stream];
  let counter = 1;
  let spare: number | null = null;

  function next(): number {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  }
  for (let i = 0; i < 15; i++) next();

  function uniform(): number {
    const high = next() >>> 5;
    const low = next() >>> 6;
    return (high * 2 ** 26 + low) * TWO_POW_MINUS_53;
  }

  /** Marsaglia's polar method, two numbers a turn. */
  function normal(): number {
    if (spare !== null) {
      const value = spare;
      spare = null;
      return value;
    }
    for (;;) {
      const x = 2 * uniform() - 1;
      const y = 2 * uniform() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const factor = Math.sqrt((-2 * logarithm(square)) / square);
      spare = x * factor;
      return y * factor;
    }
  }

  /** Uniform in 0 … below − 1, without bias: numbers past the last whole multiple of `below` are drawn again. */
  function integer(below: number): number {
    const limit = 2 ** 32 - (2 ** 32 % below);
    for (;;) {
      const value = next();
      if (value < limit) return value % below;
    }
  }

  return {
    uniform,
    normal,
    integer,
    state: () => [a, b, c, counter, spare],
    restore(state) {
      [a, b, c, counter, spare] = state as [number, number, number, number, number | null];
    },
  };
}

/**
 * ln x for 0 < x, to about 1 ulp, from + − × ÷ alone: Math.log differs between engines in the last bit. x = 2^e · f with
 * f in [√½, √2), ln f = 2 artanh s for s = (f − 1)/(f + 1), by its series.
 */
export function logarithm(x: number): number {
  let exponent = 0;
  let f = x;
  while (f < Math.SQRT1_2) {
    f *= 2;
    exponent--;
  }
  while (f >= Math.SQRT2) {
    f /= 2;
    exponent++;
  }
  const s = (f - 1) / (f + 1);
  const square = s * s;
  let series = 0;
  for (let k = 23; k >= 3; k -= 2) series = (series + 1 / k) * square;
  return exponent * Math.LN2 + 2 * s * (1 + series);
}

/** The numbers 0 … count − 1 in random order (Fisher and Yates), written into `order`. */
export function shuffle(order: Int32Array, random: { integer(below: number): number }): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = random.integer(i + 1);
    const swapped = order[i]!;
    order[i] = order[j]!;
    order[j] = swapped;
  }
}
