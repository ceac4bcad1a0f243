/** Initializers against the formulas and limits of PyTorch and Keras, and what they draw against its definition. */
import { describe, expect, test } from "vitest";
import { evaluate, parse } from "../../src/formula/index.ts";
import { initializers, initializersByName } from "../../src/initializers/index.ts";
import { fillOrthogonal, fillTruncatedNormal } from "../../src/runtime/fill.ts";
import { createRandom } from "../../src/runtime/random.ts";
import { initialParameters } from "../../src/training/parameters.ts";
import { compile } from "../../src/compile.ts";
import { specText } from "../support/spec.ts";
import { readJson } from "../oracle/npz.ts";
import { describeWithOracle, hasOracle, oracle } from "../oracle/paths.ts";
import { matrixOf } from "./matrices.ts";

interface Row {
  readonly W_shape: readonly [number, number];
  readonly fan_in: number;
  readonly fan_out: number;
  readonly glorot_uniform_limit: number;
  readonly glorot_std: number;
  readonly he_uniform_limit: number;
  readonly he_std: number;
  readonly lecun_uniform_limit: number;
  readonly lecun_std: number;
  readonly pytorch_nn_Linear_default_limit: number;
}

interface Reference {
  readonly formulas: Readonly<Record<string, string>>;
  readonly table: readonly Row[];
  readonly pytorch_calculate_gain: Readonly<Record<string, number>>;
}

const reference: Reference = hasOracle
  ? readJson<Reference>(oracle("initializers", "initializers.json"))
  : { formulas: {}, table: [], pytorch_calculate_gain: {} };

/** W, as a network with one layer of this initializer has it before training. */
function drawn(
  fanIn: number,
  fanOut: number,
  initializer: string | Readonly<Record<string, unknown>>,
  seed: number,
): number[] {
  const sketch = { n: [fanIn, fanOut], activations: ["linear"], loss: "mean_squared_error", initializer };
  const { network, diagnostics } = compile(specText(sketch), { file: "sketch.net.yaml", source: "sketch.net.yaml" });
  if (network === undefined) throw new Error(JSON.stringify(diagnostics));
  return Array.from(initialParameters(network, seed)["W1"]!.data);
}

/** The number that a word's distribution has for W of this shape. */
function computed(name: string, key: "limit" | "standardDeviation", { fan_in, fan_out }: Row): number {
  const expressions: Readonly<Record<string, string>> = { ...initializersByName.get(name)!.distribution };
  return evaluate(parse(expressions[key]!), { fan_in, fan_out });
}

/** |mean| < 4.5 √(v/N), the variance within 4.5 √(2/N) or, of a uniform, 4.5 √(0.8/N), and its limit reached. */
function expectMoments(values: readonly number[], std: number, limit?: number): void {
  const N = values.length;
  const mean = values.reduce((sum, w) => sum + w, 0) / N;
  const variance = values.reduce((sum, w) => sum + w * w, 0) / N;
  const largest = values.reduce((most, w) => Math.max(most, Math.abs(w)), 0);
  expect(Math.abs(mean)).toBeLessThan((4.5 * std) / Math.sqrt(N));
  expect(Math.abs(variance / std ** 2 - 1)).toBeLessThan(4.5 * Math.sqrt((limit === undefined ? 2 : 0.8) / N));
  if (limit === undefined) return;
  expect(largest).toBeLessThanOrEqual(Math.fround(limit));
  if (N >= 200) expect(largest).toBeGreaterThan(0.9 * limit);
}

describeWithOracle("the limits and deviations of PyTorch and Keras", () => {
  test("every initializer of the reference is a word, and every word is among them or Keras'", () => {
    const names = Object.keys(reference.formulas).map((name) => name.replace(/ .*/, ""));
    // W = 1 is { type: constant, value: 1 }.
    const words = names.map((name) => (name === "ones" ? "constant" : name));
    for (const word of words) expect([...initializersByName.keys()], word).toContain(word);
    // randn and randn_scaled are the course's; both have a line of their own in the tests of what is drawn.
    const others = initializers.map(({ name }) => name).filter((name) => !words.includes(name));
    expect(others).toEqual(["truncated_normal", "randn", "randn_scaled", "file"]);
  });

  test.each(reference.table)("W of shape $W_shape", (row) => {
    const { fan_in, fan_out } = row;
    const families = [
      ["glorot", row.glorot_std, row.glorot_uniform_limit],
      ["he", row.he_std, row.he_uniform_limit],
      ["lecun", row.lecun_std, row.lecun_uniform_limit],
    ] as const;
    for (const [family, std, limit] of families) {
      expect(computed(`${family}_normal`, "standardDeviation", row) / std).toBeCloseTo(1, 14);
      expect(computed(`${family}_uniform`, "limit", row) / limit).toBeCloseTo(1, 14);
      expectMoments(drawn(fan_in, fan_out, `${family}_normal`, 5), std);
      expectMoments(drawn(fan_in, fan_out, `${family}_uniform`, 5), limit / Math.sqrt(3), limit);
    }
    expect(computed("randn_scaled", "standardDeviation", row) / row.lecun_std).toBeCloseTo(1, 14);
    const limit = row.pytorch_nn_Linear_default_limit;
    expectMoments(drawn(fan_in, fan_out, { type: "uniform", limit }, 5), limit / Math.sqrt(3), limit);
    expect(new Set(drawn(fan_in, fan_out, { type: "constant", value: 1 }, 5))).toEqual(new Set([1]));
    expect(new Set(drawn(fan_in, fan_out, "zeros", 5))).toEqual(new Set([0]));
  });

  test.each(
    reference.table.flatMap(({ W_shape }) =>
      Object.entries(reference.pytorch_calculate_gain).map(([name, gain]) => [W_shape, name, gain] as const),
    ),
  )("orthogonal W of shape %j with the gain of %s", ([rows, cols], _, gain) => {
    expectOrthogonal(drawn(cols, rows, { type: "orthogonal", gain }, 3), rows, cols, gain, 1e-5);
  });
});

/** The rows of W, or its columns where there are fewer, have the length `gain` and are at right angles. */
function expectOrthogonal(W: readonly number[], rows: number, cols: number, gain: number, tolerance: number): void {
  const vectors =
    rows <= cols
      ? Array.from({ length: rows }, (_, i) => W.slice(i * cols, (i + 1) * cols))
      : Array.from({ length: cols }, (_, j) => Array.from({ length: rows }, (_, i) => W[i * cols + j]!));
  for (const [u, x] of vectors.entries()) {
    for (const [v, y] of vectors.slice(0, u + 1).entries()) {
      const product = x.reduce((sum, value, k) => sum + value * y[k]!, 0);
      expect(Math.abs(product - (u === v ? gain ** 2 : 0))).toBeLessThan(tolerance * gain ** 2);
    }
  }
}

describe("orthogonal", () => {
  test.each([
    [1, 1],
    [1, 5],
    [5, 1],
    [3, 3],
    [7, 4],
    [4, 7],
    [64, 64],
  ])("of shape (%d, %d)", (rows, cols) => {
    const Q = matrixOf(rows, cols, []);
    fillOrthogonal(Q, 1, createRandom(8, "initialization"));
    expectOrthogonal([...Q.data], rows, cols, 1, 1e-13);

    // The normal matrix it came from, drawn row by row, is Q·R with R upper triangular and its diagonal positive: of a
    // wide one the transpose is. There is one such Q.
    const random = createRandom(8, "initialization");
    const normal = Array.from({ length: rows * cols }, () => random.normal());
    const [height, width] = rows >= cols ? [rows, cols] : [cols, rows];
    const at = (k: number, j: number): number => (rows >= cols ? k * cols + j : j * cols + k);
    for (let i = 0; i < width; i++) {
      for (let j = 0; j <= i; j++) {
        let r = 0;
        for (let k = 0; k < height; k++) r += Q.data[at(k, i)]! * normal[at(k, j)]!;
        if (j < i) expect(Math.abs(r)).toBeLessThan(1e-12);
        else expect(r).toBeGreaterThan(0);
      }
    }
  });

  test("keeps right angles where vectors all but coincide", () => {
    // 40 vectors that differ in the ninth digit: one clearing would leave products of 1e-7.
    const base = createRandom(2, "initialization");
    const common = Array.from({ length: 40 }, () => base.normal());
    let drawn = 0;
    const random = { uniform: base.uniform, normal: () => common[drawn++ % 40]! + 1e-9 * base.normal() };
    const Q = matrixOf(40, 40, []);
    fillOrthogonal(Q, 1, random);
    expectOrthogonal([...Q.data], 40, 40, 1, 1e-13);
  });
});

describe("truncated_normal", () => {
  test("is a normal of which nothing lies beyond two standard deviations", () => {
    const N = 200_000;
    const W = matrixOf(1, N, []);
    fillTruncatedNormal(W, 3, 0.5, createRandom(4, "initialization"));
    const standard = [...W.data].map((w) => (w - 3) / 0.5);
    expect(standard.every((z) => Math.abs(z) <= 2)).toBe(true);
    // Φ at some points (Abramowitz and Stegun, table 26.1), scaled to what is left: Φ(2) − Φ(−2) = 0.9544997361.
    const normal: readonly (readonly [number, number])[] = [
      [-1.5, 0.0668072013],
      [-1, 0.1586552539],
      [-0.5, 0.3085375387],
      [0, 0.5],
      [0.7, 0.758036348],
      [1.9, 0.9712834402],
    ];
    for (const [z, below] of normal) {
      const share = (below - 0.022750131948) / 0.9544997361;
      const counted = standard.filter((value) => value < z).length / N;
      expect(Math.abs(counted - share)).toBeLessThan(4.5 * Math.sqrt((share * (1 - share)) / N));
    }
  });
});

test("what is drawn today is drawn tomorrow, and on every machine", () => {
  const first = (name: string): number[] => drawn(4, 3, name, 1).slice(0, 3);
  expect(first("truncated_normal")).toEqual([-0.07280508428812027, -0.05080213025212288, 0.009161598049104214]);
  expect(first("orthogonal")).toEqual([0.8029196858406067, -0.48625993728637695, -0.33930379152297974]);
});
