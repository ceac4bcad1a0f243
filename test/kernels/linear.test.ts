import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Precision } from "../../src/runtime/heap.ts";
import {
  linear,
  linearClamp,
  linearGradA,
  linearGradB,
  linearGradW,
  multiply,
  multiplyClamp,
} from "../../src/runtime/kernels/linear.ts";
import { rowsOf, setRows, type Rows } from "../support/matrices.ts";
import type { AnyMatrix } from "../support/module.ts";
import { emptyMatrix, product, randomMatrix, transpose } from "./naive.ts";

/**
 * The kernels sum in the naive order, in float64, and round once on store: the results are the naive ones bit for bit,
 * in either precision.
 */
function expectSameBits(actual: AnyMatrix, expected: Rows): void {
  const stored = emptyMatrix(actual.rows, actual.cols, actual.heap.precision);
  setRows(stored, expected);
  expect(actual.data).toEqual(stored.data);
}

const extent = fc.integer({ min: 1, max: 40 });
/** The kernels work in blocks of 4. */
const edges = [1, 2, 3, 4, 5, 7, 8, 9];
const edgeShapes = edges.flatMap((n) => edges.flatMap((k) => edges.map((m): [number, number, number] => [n, k, m])));

/** Runs a check on shapes n, k, m drawn at random and on all those around the edges of blocks. */
function onShapes(check: (n: number, k: number, m: number, precision: Precision, seed: number) => void): void {
  for (const precision of ["float32", "float64"] as const) {
    fc.assert(fc.property(extent, extent, extent, fc.nat(), (n, k, m, seed) => check(n, k, m, precision, seed)));
    for (const [n, k, m] of edgeShapes) check(n, k, m, precision, n + k + m);
  }
}

describe("products of a dense layer are the naive ones bit for bit", () => {
  test("linear: Z = W·A + b, and multiply: Z = W·A", () => {
    onShapes((n, k, m, precision, seed) => {
      const W = randomMatrix(n, k, precision, seed);
      const A = randomMatrix(k, m, precision, seed + 1);
      const b = randomMatrix(n, 1, precision, seed + 2);
      const Z = emptyMatrix(n, m, precision);
      const expected = product(rowsOf(W), rowsOf(A));
      multiply(W, A, Z);
      expectSameBits(Z, expected);
      linear(W, A, { ...b, cols: 1 }, Z);
      expectSameBits(Z, expected.map((row, i) => row.map((z) => z + b.data[i]!)));
    });
  });

  test("linearClamp: G = min(max(least, W·A + b), most), and multiplyClamp without b", () => {
    onShapes((n, k, m, precision, seed) => {
      const W = randomMatrix(n, k, precision, seed);
      const A = randomMatrix(k, m, precision, seed + 1);
      const b = randomMatrix(n, 1, precision, seed + 2);
      const G = emptyMatrix(n, m, precision);
      const expected = product(rowsOf(W), rowsOf(A));
      multiplyClamp(W, A, G, -0.5, 0.25);
      expectSameBits(G, expected.map((row) => row.map((z) => Math.min(Math.max(-0.5, z), 0.25))));
      linearClamp(W, A, { ...b, cols: 1 }, G, 0);
      expectSameBits(G, expected.map((row, i) => row.map((z) => Math.max(0, z + b.data[i]!))));
    });
  });

  test("linearGradW: dW = (1/m) dZ·Aᵀ", () => {
    onShapes((n, k, m, precision, seed) => {
      const dZ = randomMatrix(n, m, precision, seed);
      const A = randomMatrix(k, m, precision, seed + 1);
      const dW = emptyMatrix(n, k, precision);
      linearGradW(dZ, A, dW);
      expectSameBits(dW, product(rowsOf(dZ), transpose(rowsOf(A))).map((row) => row.map((sum) => sum / m)));
    });
  });

  test("linearGradB: db = (1/m) Σ dZ", () => {
    onShapes((n, _, m, precision, seed) => {
      const dZ = randomMatrix(n, m, precision, seed);
      const db = emptyMatrix(n, 1, precision);
      linearGradB(dZ, { ...db, cols: 1 });
      expectSameBits(db, rowsOf(dZ).map((row) => [row.reduce((total, x) => total + x, 0) / m]));
    });
  });

  test("linearGradA: dA = Wᵀ·dZ", () => {
    onShapes((n, k, m, precision, seed) => {
      const W = randomMatrix(n, k, precision, seed);
      const dZ = randomMatrix(n, m, precision, seed + 1);
      const dA = emptyMatrix(k, m, precision);
      linearGradA(W, dZ, dA);
      expectSameBits(dA, product(transpose(rowsOf(W)), rowsOf(dZ)));
    });
  });
});

test("a column alone and within a batch has the same bits", () => {
  const A = randomMatrix(37, 40, "float32", 1);
  const W = randomMatrix(19, 37, "float32", 2);
  const b = { ...randomMatrix(19, 1, "float32", 3), cols: 1 as const };
  const Z = emptyMatrix(19, 40, "float32");
  linear(W, A, b, Z);
  for (let j = 0; j < 40; j++) {
    const column = emptyMatrix(37, 1, "float32");
    const alone = emptyMatrix(19, 1, "float32");
    setRows(column, rowsOf(A).map((row) => [row[j]!]));
    linear(W, column, b, alone);
    expectSameBits(alone, rowsOf(Z).map((row) => [row[j]!]));
  }
});
