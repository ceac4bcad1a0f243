import { describe, expect, test } from "vitest";
import { numpySource, randomState } from "./numpy-random.ts";
import { readJson, readNpy, readNpz } from "./npz.ts";
import { describeWithOracle, oracle } from "./paths.ts";

/** numpy's randn takes the logarithm of the C library, which may differ from Math.log in the last bit. */
function expectSame(actual: readonly number[], expected: ArrayLike<number>): void {
  expect(actual.length).toBe(expected.length);
  const errors = actual.map((value, i) => Math.abs(value / expected[i]! - 1));
  expect(Math.max(...errors)).toBeLessThanOrEqual(1e-15);
}

function draw(count: number, source: () => number): number[] {
  return Array.from({ length: count }, source);
}

describe("as numpy 2.4.6 printed them", () => {
  test("rand", () => {
    expect(draw(3, randomState(42).rand)).toEqual([0.3745401188473625, 0.9507143064099162, 0.7319939418114051]);
    // 2,000 draws of 32 bits: the state is twisted four times.
    expect(draw(1000, randomState(7).rand)[999]).toBe(0.016448753231374513);
  });

  test("randn, whose second number waits while rand goes on", () => {
    const normals = [0.4967141530112327, -0.13826430117118466, 0.6476885381006925, 1.5230298564080254];
    expectSame(draw(4, randomState(42).randn), normals);
    const { rand, randn } = randomState(2 ** 32 - 1);
    const turns = [rand(), randn(), rand(), randn()];
    expectSame(turns, [0.0976320289940138, 0.0813036681172692, 0.14611715599393837, 0.4096851233481656]);
  });

  test("permutation and shuffle", () => {
    const { permutation, rand } = randomState(42);
    expect(permutation(10)).toEqual([8, 1, 5, 0, 7, 2, 9, 4, 3, 6]);
    expect(rand()).toBe(0.15599452033620265);
    const values = [3, 1, 4, 1, 5, 9, 2, 6];
    randomState(7).shuffle(values);
    expect(values).toEqual([4, 9, 3, 2, 1, 1, 5, 6]);
  });

  test("a seed that numpy does not take is an error", () => {
    for (const seed of [-1, 2 ** 32, 0.5]) expect(() => randomState(seed)).toThrow("use 0 … 2³² − 1");
  });
});

test("numpySource draws from one stream", () => {
  const { uniform, normal } = numpySource(3);
  const { rand, randn } = randomState(3);
  expect([normal(), uniform(), normal()]).toEqual([randn(), rand(), randn()]);
});

interface Case {
  readonly id: string;
  readonly numpy_seed?: number | string;
  readonly expected: Readonly<Record<string, number[][]>>;
}

describeWithOracle("numpy's generator against the course", () => {
  // The scale of W[l] as a function of n[l-1]; b[l] = 0 is not drawn.
  const initializers: readonly [id: string, scale: (fanIn: number) => number][] = [
    ["c1w4.initialize_parameters.v4a", () => 0.01],
    ["c1w4.initialize_parameters_deep", () => 0.01],
    ["c1w3.initialize_parameters", () => 0.01],
    ["c2w1.initialize_parameters_random", () => 10],
    ["c2w1.initialize_parameters_he", (fanIn) => Math.sqrt(2 / fanIn)],
  ];

  test.each(initializers)("%s", (id, scale) => {
    const { cases } = readJson<{ cases: Case[] }>(oracle("course", "function_cases.json"));
    const { numpy_seed: seed, expected } = cases.find((each) => each.id === id)!;
    const { randn } = randomState(Number(seed));
    for (let l = 1; expected[`W${l}`] !== undefined; l++) {
      const W = expected[`W${l}`]!;
      expectSame(draw(W.flat().length, () => randn() * scale(W[0]!.length)), W.flat());
    }
  });

  // Seeds and scales as training_runs.json has them, under `init`.
  const weights: readonly [file: string, seed: number, scale: (fanIn: number) => number][] = [
    ["planar_2-4-1", 2, () => 0.01],
    ["planar_2-50-1", 2, () => 0.01],
    ["circles_2-10-5-1_he", 3, (fanIn) => Math.sqrt(2 / fanIn)],
    ["circles_2-10-5-1_random_x10", 3, () => 10],
    ["football_2-20-3-1", 3, (fanIn) => 1 / Math.sqrt(fanIn)],
    ["moons_2-5-2-1", 3, (fanIn) => Math.sqrt(2 / fanIn)],
  ];

  test.each(weights)("the initial weights %s", (file, seed, scale) => {
    const tensors = readNpz(oracle("course", "weights", `${file}.f64.npz`));
    const { randn } = randomState(seed);
    for (let l = 1; tensors.has(`W${l}`); l++) {
      const { shape, data } = tensors.get(`W${l}`)!;
      expectSame(draw(data.length, () => randn() * scale(shape[1]!)), data);
    }
    expect(tensors.size).toBeGreaterThanOrEqual(4);
  });

  test("the shuffles of the mini-batch runs: epoch e has seed 11 + e", () => {
    const { shape, data } = readNpy(oracle("data", "toy2d", "moons_permutations_1001.npy"));
    expect(shape).toEqual([1001, 300]);
    for (let epoch = 0; epoch <= 1000; epoch++) {
      expect(randomState(11 + epoch).permutation(300)).toEqual([...data.subarray(epoch * 300, (epoch + 1) * 300)]);
    }
  });

  test.each(["digits", "iris", "wine", "breast_cancer", "diabetes"])("the split of %s", (name) => {
    const { rows, train, test } = readJson<Split>(oracle("data", "tabular", `${name}.split.json`));
    expect(randomState(0).permutation(rows)).toEqual([...train, ...test]);
  });
});

interface Split {
  readonly rows: number;
  readonly train: number[];
  readonly test: number[];
}
