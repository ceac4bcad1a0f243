import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Precision } from "../../src/runtime/heap.ts";
import { l2Penalty, l2PenaltyGrad } from "../../src/runtime/kernels/penalties.ts";
import { softmax, softmaxGrad } from "../../src/runtime/kernels/softmax.ts";
import { distance, largest, rowsOf, setRows } from "../support/matrices.ts";
import { emptyMatrix, randomMatrix, transpose } from "./naive.ts";

const extent = fc.integer({ min: 1, max: 40 });

/** One rounding on store, and the few of float64 in the naive form. */
const ROUNDING = { float32: 2 ** -23, float64: 1e-14 };

function onShapes(check: (n: number, m: number, precision: Precision, seed: number) => void): void {
  for (const precision of ["float32", "float64"] as const) {
    fc.assert(fc.property(extent, extent, fc.nat(), (n, m, seed) => check(n, m, precision, seed)));
    for (const n of [1, 2, 40]) check(n, 1, precision, n);
  }
}

describe("softmax", () => {
  test("A = e^Z / Σ e^Z, column by column", () => {
    onShapes((n, m, precision, seed) => {
      const Z = randomMatrix(n, m, precision, seed);
      const A = emptyMatrix(n, m, precision);
      softmax(Z, A);
      const expected = transpose(
        transpose(rowsOf(Z)).map((z) => {
          const powers = z.map(Math.exp);
          return powers.map((power) => power / powers.reduce((total, each) => total + each));
        }),
      );
      expect(distance(rowsOf(A), expected)).toBeLessThanOrEqual(ROUNDING[precision]);
    });
  });

  test("softmaxGrad is the Jacobian times dA", () => {
    onShapes((n, m, precision, seed) => {
      const A = emptyMatrix(n, m, precision);
      softmax(randomMatrix(n, m, precision, seed), A);
      const dA = randomMatrix(n, m, precision, seed + 1);
      const dZ = emptyMatrix(n, m, precision);
      softmaxGrad(dA, A, dZ);
      const a = rowsOf(A);
      const da = rowsOf(dA);
      // ∂a_k/∂z_i = a_k (δ_ik − a_i).
      const expected = a.map((row, i) =>
        row.map((ai, j) => a.reduce((sum, ak, k) => sum + da[k]![j]! * ak[j]! * ((i === k ? 1 : 0) - ai), 0)),
      );
      // In float32 a column of a adds up to 1 but for n roundings, which the two forms weigh differently.
      const scale = largest(da) * n;
      expect(distance(rowsOf(dZ), expected)).toBeLessThanOrEqual(ROUNDING[precision] * scale);
    });
  });

  test("a column alone and within a batch has the same bits", () => {
    const Z = randomMatrix(10, 9, "float32", 4);
    const A = emptyMatrix(10, 9, "float32");
    softmax(Z, A);
    for (let j = 0; j < 9; j++) {
      const column = emptyMatrix(10, 1, "float32");
      const alone = emptyMatrix(10, 1, "float32");
      setRows(column, rowsOf(Z).map((row) => [row[j]!]));
      softmax(column, alone);
      expect(rowsOf(alone).flat()).toEqual(rowsOf(A).map((row) => row[j]));
    }
  });
});

describe("L2", () => {
  test("l2Penalty = λ/(2m) ‖W‖²", () => {
    onShapes((n, k, precision, seed) => {
      const W = randomMatrix(n, k, precision, seed);
      const squares = rowsOf(W).flat().reduce((total, w) => total + w ** 2, 0);
      expect(l2Penalty(W, 0.7, 5)).toBeCloseTo((0.7 * squares) / 10, 10);
    });
  });

  test("l2PenaltyGrad adds (λ/m) W to dW", () => {
    onShapes((n, k, precision, seed) => {
      const W = randomMatrix(n, k, precision, seed);
      const dW = randomMatrix(n, k, precision, seed + 1);
      const expected = rowsOf(dW).map((row, i) => row.map((dw, j) => dw + (0.7 / 5) * W.data[i * k + j]!));
      l2PenaltyGrad(W, 0.7, 5, dW);
      expect(distance(rowsOf(dW), expected)).toBeLessThanOrEqual(ROUNDING[precision] * 4);
    });
  });
});
