import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DataError, WeightsError } from "../../src/runtime/errors.ts";
import {
  divide,
  minmax,
  parsePreprocessing,
  standardize,
  type Preprocessing,
} from "../../src/runtime/preprocessing.ts";

function apply({ shift, scale }: Preprocessing, x: number, i: number): number {
  return (x - (shift[i] ?? shift[0]!)) * (scale[i] ?? scale[0]!);
}

describe("divide", () => {
  it("gives every pixel the float32 that a division would", () => {
    const fitted = divide(255)(new Uint8Array(0), 784);
    expect(fitted).toEqual({ type: "divide", shift: [0], scale: [1 / 255] });
    for (let pixel = 0; pixel < 256; pixel++) {
      expect(Math.fround(apply(fitted, pixel, 3))).toBe(Math.fround(pixel / 255));
    }
  });
});

describe("standardize", () => {
  it("takes the mean and the biased standard deviation, as scikit-learn's StandardScaler", () => {
    // StandardScaler().fit([[1, 5], [2, 5], [6, 5]]): mean_ [3, 5], scale_ [2.160246899469287, 1]
    expect(standardize(Float32Array.of(1, 5, 2, 5, 6, 5), 2)).toEqual({
      type: "standardize",
      shift: [3, 5],
      scale: [1 / 2.160246899469287, 1],
    });
  });

  it("is fitted to the rows that it is given", () => {
    const X = Int32Array.of(0, 100, 2, 300, 4, -50);
    const all = standardize(Int32Array.of(0, 100, 4, -50), 2);
    expect(standardize(X, 2, Int32Array.of(2, 0))).toEqual(all);
    expect(standardize(X, 2)).not.toEqual(all);
  });

  it("keeps a small deviation from a large mean", () => {
    const X = Float64Array.from({ length: 3000 }, (_, j) => 1e9 + (j % 3));
    const { shift, scale } = standardize(X, 1);
    expect(shift[0]).toBe(1e9 + 1);
    expect(scale[0]).toBeCloseTo(Math.sqrt(1.5), 12);
  });

  it("sees that a feature is constant though its mean is rounded", () => {
    // Ten times 0.1 add up to 0.9999999999999999.
    expect(standardize(new Float64Array(10).fill(0.1), 1)).toEqual({ type: "standardize", shift: [0.1], scale: [1] });
  });

  it("leaves mean 0 and standard deviation 1", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 60 }), (values) => {
        fc.pre(new Set(values).size > 1);
        const fitted = standardize(Float64Array.from(values), 1);
        const scaled = values.map((x) => apply(fitted, x, 0));
        expect(scaled.reduce((a, b) => a + b) / scaled.length).toBeCloseTo(0, 10);
        expect(scaled.reduce((a, b) => a + b * b, 0) / scaled.length).toBeCloseTo(1, 10);
      }),
    );
  });

  it("says so where a feature cannot be scaled", () => {
    expect(() => standardize(Float64Array.of(0, -1e200, 0, 1e200), 2)).toThrow(DataError);
    expect(() => standardize(Float64Array.of(0, -1e200, 0, 1e200), 2)).toThrow(
      "feature 1 (counted from 0) spreads over Infinity, beyond what can be scaled; rescale it",
    );
    expect(() => minmax(Float64Array.of(0, 1e-320), 1)).toThrow(DataError);
  });
});

describe("minmax", () => {
  it("takes the least to 0 and the greatest to 1, a constant to 0", () => {
    const fitted = minmax(Int8Array.of(-4, 7, 4, 7, 0, 7), 2);
    expect(fitted).toEqual({ type: "minmax", shift: [-4, 7], scale: [1 / 8, 1] });
    expect([-4, 4, 0].map((x) => apply(fitted, x, 0))).toEqual([0, 1, 0.5]);
    expect(apply(fitted, 7, 1)).toBe(0);
  });

  it("is fitted to the rows that it is given", () => {
    expect(minmax(Int8Array.of(-4, 4, 100), 1, Int32Array.of(0, 1)).scale).toEqual([1 / 8]);
  });
});

describe("parsePreprocessing", () => {
  it("reads what JSON.stringify wrote, bit by bit", () => {
    for (const fit of [divide(3), standardize, minmax]) {
      const fitted = fit(Float64Array.of(0.1, 2, 0.3, 7), 2);
      expect(parsePreprocessing(JSON.stringify(fitted), 2)).toEqual(fitted);
    }
  });

  it.each([
    "{",
    "null",
    '{"type":"whiten","shift":[0],"scale":[1]}',
    '{"type":"minmax","shift":[0,0,0],"scale":[1]}',
    '{"type":"minmax","shift":[0],"scale":[1,null]}',
    '{"type":"minmax","shift":[0],"scale":["1"]}',
  ])("refuses %s", (text) => {
    expect(() => parsePreprocessing(text, 2)).toThrow(
      "is not divide, standardize or minmax with a shift and a scale of 1 or 2 numbers",
    );
    expect(() => parsePreprocessing(text, 2)).toThrow(WeightsError);
  });
});
