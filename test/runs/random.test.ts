import { describe, expect, test } from "vitest";
import { createRandom, shuffle, type Stream } from "../../src/runtime/random.ts";

const streams: readonly Stream[] = ["initialization", "shuffling", "split", "check"];

function draw(count: number, source: () => number): number[] {
  return Array.from({ length: count }, source);
}

/** Sample correlation of two equally long lists of numbers. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  const covariance = (p: readonly number[], meanP: number, q: readonly number[], meanQ: number): number =>
    mean(p.map((x, i) => (x - meanP) * (q[i]! - meanQ)));
  return covariance(a, meanA, b, meanB) / Math.sqrt(covariance(a, meanA, a, meanA) * covariance(b, meanB, b, meanB));
}

describe("createRandom", () => {
  // Weights that are drawn today are drawn tomorrow: a change of these numbers changes every seeded training.
  test("gives these numbers", () => {
    expect(draw(4, createRandom(1, "initialization").uniform)).toEqual([
      0.957913737028166, 0.037873515011441206, 0.46406883462866755, 0.5593300777567045,
    ]);
    expect(draw(4, createRandom(1, "initialization").normal)).toEqual([
      2.4043368164123207, -1.456101643978237, -1.0160425908963477, 0.18323196077731418,
    ]);
    const { integer } = createRandom(2 ** 40 + 7, "shuffling");
    expect(draw(8, () => integer(10))).toEqual([3, 8, 1, 0, 1, 6, 6, 4]);
  });

  test("is sfc32: the numbers of a second implementation, in BigInt", () => {
    const mask = 0xffffffffn;
    let [a, b, c, counter] = [5n, 0n, 1n, 1n];
    const next = (): bigint => {
      const sum = (a + b + counter) & mask;
      counter = (counter + 1n) & mask;
      a = b ^ (b >> 9n);
      b = (c + (c << 3n)) & mask;
      c = ((((c << 21n) | (c >> 11n)) & mask) + sum) & mask;
      return sum;
    };
    for (let i = 0; i < 15; i++) next();
    const expected = draw(1000, () => Number((next() >> 5n) * 2n ** 26n + (next() >> 6n)) / 2 ** 53);
    expect(draw(1000, createRandom(5, "initialization").uniform)).toEqual(expected);
  });

  test("depends on the whole seed and on the stream", () => {
    const seeds = [0, 1, 2, 2 ** 32, 2 ** 32 + 1, Number.MAX_SAFE_INTEGER];
    const firsts = seeds.flatMap((seed) => streams.map((stream) => createRandom(seed, stream).uniform()));
    expect(new Set(firsts).size).toBe(firsts.length);
    expect(createRandom(3, "split").uniform()).toBe(createRandom(3, "split").uniform());
  });

  test("streams of one seed, and neighbouring seeds, are uncorrelated", () => {
    const sources = [
      ...streams.map((stream) => createRandom(1, stream)),
      createRandom(2, "initialization"),
      createRandom(3, "initialization"),
    ];
    const samples = sources.map(({ uniform }) => draw(20_000, uniform));
    samples.forEach((sample, i) => {
      for (const other of samples.slice(i + 1)) {
        // Five standard deviations, 1/√20000 each.
        expect(Math.abs(correlation(sample, other))).toBeLessThan(0.036);
      }
      // Of one number and the next, and the one after that.
      for (const lag of [1, 2]) {
        expect(Math.abs(correlation(sample.slice(lag), sample.slice(0, -lag)))).toBeLessThan(0.036);
      }
    });
  });

  test("uniforms lie in [0, 1) and have their moments", () => {
    const values = draw(100_000, createRandom(4, "check").uniform);
    expect(values.every((x) => x >= 0 && x < 1)).toBe(true);
    const moment = (k: number): number => values.reduce((sum, x) => sum + x ** k, 0) / values.length;
    for (const k of [1, 2, 3]) expect(Math.abs(moment(k) - 1 / (k + 1))).toBeLessThan(0.005);
  });

  test("normals have their moments and tails", () => {
    const values = draw(100_000, createRandom(4, "initialization").normal);
    const moment = (k: number): number => values.reduce((sum, x) => sum + x ** k, 0) / values.length;
    // Five standard deviations of each sample moment.
    expect(Math.abs(moment(1))).toBeLessThan(0.016);
    expect(Math.abs(moment(2) - 1)).toBeLessThan(0.023);
    expect(Math.abs(moment(3))).toBeLessThan(0.062);
    expect(Math.abs(moment(4) - 3)).toBeLessThan(0.16);
    const beyond = (limit: number): number => values.filter((x) => Math.abs(x) > limit).length / values.length;
    expect(beyond(1)).toBeCloseTo(0.3173, 1);
    expect(beyond(2)).toBeCloseTo(0.0455, 2);
    expect(beyond(3)).toBeCloseTo(0.0027, 3);
  });

  test("integers are uniform", () => {
    const { integer } = createRandom(9, "shuffling");
    const counts = new Array<number>(7).fill(0);
    for (let i = 0; i < 70_000; i++) counts[integer(7)]!++;
    // Five standard deviations, √(70000 · 1/7 · 6/7) = 93 each.
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(465);
  });
});

test("shuffle gives every order equally often", () => {
  const random = createRandom(5, "shuffling");
  const counts = new Map<string, number>();
  for (let i = 0; i < 24_000; i++) {
    const order = Int32Array.of(0, 1, 2, 3);
    shuffle(order, random);
    counts.set(order.join(""), (counts.get(order.join("")) ?? 0) + 1);
  }
  expect(counts.size).toBe(24);
  // Five standard deviations, √(24000 · 1/24 · 23/24) = 31 each.
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(155);
});
