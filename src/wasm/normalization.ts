/**
 * Normalisation over the examples of a batch, which goes along rows, and over the units of a layer, which goes down
 * columns, four side by side. In float64, rounded on store.
 */
import { wasmFunction, type Body, type WasmFunction } from "../runtime/wasm/assembler/function.ts";
import { f32, f64, i32, type F64, type I32 } from "../runtime/wasm/assembler/instructions.ts";
import type { Constants } from "./constants.ts";
import { forEachGroup, type Group } from "./groups.ts";
import { arithmetic, toFloat32, type Arithmetic, type Lanes } from "./lanes.ts";
import { createSum, forEachRow, load, loadScalar, splat, sumsOver, totalOf } from "./rows.ts";

type LanesOf = ($: Body) => Arithmetic;

/** Groups of a turn along a row. */
const TURN = 4;

export function normalizationFunctions(constants: Constants, fused: boolean): WasmFunction[] {
  const lanes = ($: Body): Arithmetic => arithmetic("f64", $, constants, fused);
  return [
    batchStatistics(lanes),
    normalize(lanes),
    normalizeGrad(lanes),
    normalizeGradGamma(lanes),
    layerStatistics(lanes),
    layerNormalize(lanes),
    layerNormalizeGrad(lanes),
    layerNormalizeGradGamma(lanes),
  ];
}

function number($: Body, address: I32): F64 {
  return $.let(f64.promoteF32(f32.load(address)));
}

/** The address of number i of an array. */
function at(array: I32, i: I32): I32 {
  return i32.add(array, i32.shl(i, i32.const(2)));
}

/** μ[i] and variance[i] of each row. */
function batchStatistics(lanes: LanesOf): WasmFunction {
  return wasmFunction(
    "batchStatistics",
    { Z: "i32", mu: "i32", variance: "i32", rows: "i32", cols: "i32" },
    ($, { Z, mu, variance, rows, cols }) => {
      const a = lanes($);
      const m = $.let(f64.convertI32U(cols));
      const i = $.let(i32.const(0));
      forEachRow($, rows, cols, { Z }, (row) => {
        const [sum] = sumsOver($, cols, 1, (group) => [load($, group, row.Z)]);
        const mean = $.let(f64.div(sum!, m));
        const means = splat($, mean);
        const [squares] = sumsOver($, cols, 1, (group) => {
          const deviation = a.name(a.sub(load($, group, row.Z), means));
          return [a.name(a.mul(deviation, deviation))];
        });
        $.do(f32.store(at(mu, i), f32.demoteF64(mean)));
        $.do(f32.store(at(variance, i), f32.demoteF64(f64.div(squares!, m))));
        $.set(i, i32.add(i, i32.const(1)));
      });
    },
  );
}

/** N = (Z − μ) γ/√(variance + ε) + β, row by row. */
function normalize(lanes: LanesOf): WasmFunction {
  return wasmFunction(
    "normalize",
    {
      Z: "i32", mu: "i32", variance: "i32", gamma: "i32", beta: "i32", N: "i32",
      epsilon: "f64", rows: "i32", cols: "i32",
    },
    ($, { Z, mu, variance, gamma, beta, N, epsilon, rows, cols }) => {
      const a = lanes($);
      const i = $.let(i32.const(0));
      forEachRow($, rows, cols, { Z, N }, (row) => {
        const mean = loadScalar($, at(mu, i));
        const deviation = f64.sqrt(f64.add(number($, at(variance, i)), epsilon));
        const scale = splat($, f64.div(number($, at(gamma, i)), deviation));
        const shift = loadScalar($, at(beta, i));
        forEachGroup($, cols, TURN, (group) => {
          group.store(row.N, toFloat32(a.add(a.mul(a.sub(load($, group, row.Z), mean), scale), shift)));
        });
        $.set(i, i32.add(i, i32.const(1)));
      });
    },
  );
}

/** dZ = γ/√(variance + ε) ∗ (dN − mean(dN) − Ẑ ∗ mean(dN ∗ Ẑ)), row by row. */
function normalizeGrad(lanes: LanesOf): WasmFunction {
  return wasmFunction(
    "normalizeGrad",
    {
      dN: "i32", Z: "i32", mu: "i32", variance: "i32", gamma: "i32", dZ: "i32",
      epsilon: "f64", rows: "i32", cols: "i32",
    },
    ($, { dN, Z, mu, variance, gamma, dZ, epsilon, rows, cols }) => {
      const a = lanes($);
      const m = $.let(f64.convertI32U(cols));
      const i = $.let(i32.const(0));
      forEachRow($, rows, cols, { dN, Z, dZ }, (row) => {
        const mean = loadScalar($, at(mu, i));
        const reciprocal = $.let(reciprocalOfDeviation(number($, at(variance, i)), epsilon));
        const reciprocals = splat($, reciprocal);
        const normalized = (group: Group): Lanes => a.mul(a.sub(load($, group, row.Z), mean), reciprocals);
        const [sum, product] = sumsOver($, cols, 2, (group) => {
          const dn = load($, group, row.dN);
          return [dn, a.name(a.mul(dn, normalized(group)))];
        });
        const scale = splat($, f64.mul(number($, at(gamma, i)), reciprocal));
        const meanOfGradient = splat($, f64.div(sum!, m));
        const meanOfProduct = splat($, f64.div(product!, m));
        forEachGroup($, cols, TURN, (group) => {
          const centred = a.sub(load($, group, row.dN), meanOfGradient);
          group.store(row.dZ, toFloat32(a.mul(scale, a.sub(centred, a.mul(normalized(group), meanOfProduct)))));
        });
        $.set(i, i32.add(i, i32.const(1)));
      });
    },
  );
}

/** dγ = (1/m) Σ dN ∗ Ẑ of each row. */
function normalizeGradGamma(lanes: LanesOf): WasmFunction {
  return wasmFunction(
    "normalizeGradGamma",
    {
      dN: "i32", Z: "i32", mu: "i32", variance: "i32", dgamma: "i32",
      epsilon: "f64", rows: "i32", cols: "i32",
    },
    ($, { dN, Z, mu, variance, dgamma, epsilon, rows, cols }) => {
      const a = lanes($);
      const m = $.let(f64.convertI32U(cols));
      const i = $.let(i32.const(0));
      forEachRow($, rows, cols, { dN, Z }, (row) => {
        const mean = loadScalar($, at(mu, i));
        const [sum] = sumsOver($, cols, 1, (group) => {
          return [a.name(a.mul(load($, group, row.dN), a.sub(load($, group, row.Z), mean)))];
        });
        const deviation = f64.sqrt(f64.add(number($, at(variance, i)), epsilon));
        $.do(f32.store(at(dgamma, i), f32.demoteF64(f64.div(f64.div(sum!, deviation), m))));
        $.set(i, i32.add(i, i32.const(1)));
      });
    },
  );
}

/** μ[j] and variance[j] of each column. */
function layerStatistics(lanes: LanesOf): WasmFunction {
  return wasmFunction(
    "layerStatistics",
    { Z: "i32", mu: "i32", variance: "i32", rows: "i32", cols: "i32" },
    ($, { Z, mu, variance, rows, cols }) => {
      const a = lanes($);
      const n = splat($, f64.convertI32U(rows));
      forEachGroup($, cols, 1, (group) => {
        const sum = createSum($);
        forEachRow($, rows, cols, { Z }, (row) => sum.add(load($, group, row.Z)));
        const mean = a.name(a.div(sum.lanes, n));
        const squares = createSum($);
        forEachRow($, rows, cols, { Z }, (row) => {
          const deviation = a.name(a.sub(load($, group, row.Z), mean));
          squares.add(a.mul(deviation, deviation));
        });
        group.store(mu, toFloat32(mean));
        group.store(variance, toFloat32(a.div(squares.lanes, n)));
      });
    },
  );
}

/** N = (Z − μ)/√(variance + ε) ∗ γ + β, column by column. */
function layerNormalize(lanes: LanesOf): WasmFunction {
  return wasmFunction(
    "layerNormalize",
    {
      Z: "i32", mu: "i32", variance: "i32", gamma: "i32", beta: "i32", N: "i32",
      epsilon: "f64", rows: "i32", cols: "i32",
    },
    ($, { Z, mu, variance, gamma, beta, N, epsilon, rows, cols }) => {
      const a = lanes($);
      const small = splat($, epsilon);
      forEachGroup($, cols, 1, (group) => {
        const mean = load($, group, mu);
        const reciprocal = a.name(reciprocalOfDeviations(a, load($, group, variance), small));
        const i = $.let(i32.const(0));
        forEachRow($, rows, cols, { Z, N }, (row) => {
          const normalized = a.mul(a.sub(load($, group, row.Z), mean), reciprocal);
          const scaled = a.mul(normalized, loadScalar($, at(gamma, i)));
          group.store(row.N, toFloat32(a.add(scaled, loadScalar($, at(beta, i)))));
          $.set(i, i32.add(i, i32.const(1)));
        });
      });
    },
  );
}

/** dZ = (γ ∗ dN − mean(γ ∗ dN) − Ẑ ∗ mean(γ ∗ dN ∗ Ẑ))/√(variance + ε), column by column. */
function layerNormalizeGrad(lanes: LanesOf): WasmFunction {
  return wasmFunction(
    "layerNormalizeGrad",
    {
      dN: "i32", Z: "i32", mu: "i32", variance: "i32", gamma: "i32", dZ: "i32",
      epsilon: "f64", rows: "i32", cols: "i32",
    },
    ($, { dN, Z, mu, variance, gamma, dZ, epsilon, rows, cols }) => {
      const a = lanes($);
      const small = splat($, epsilon);
      const n = splat($, f64.convertI32U(rows));
      forEachGroup($, cols, 1, (group) => {
        const mean = load($, group, mu);
        const reciprocal = a.name(reciprocalOfDeviations(a, load($, group, variance), small));
        const [sum, product] = [createSum($), createSum($)];
        const i = $.let(i32.const(0));
        const eachRow = (visit: (slope: Lanes, normalized: Lanes, dZ: I32) => void): void => {
          $.set(i, i32.const(0));
          forEachRow($, rows, cols, { dN, Z, dZ }, (row) => {
            const slope = a.name(a.mul(loadScalar($, at(gamma, i)), load($, group, row.dN)));
            visit(slope, a.mul(a.sub(load($, group, row.Z), mean), reciprocal), row.dZ);
            $.set(i, i32.add(i, i32.const(1)));
          });
        };
        eachRow((slope, normalized) => {
          sum.add(slope);
          product.add(a.mul(slope, normalized));
        });
        const meanOfSlope = a.name(a.div(sum.lanes, n));
        const meanOfProduct = a.name(a.div(product.lanes, n));
        eachRow((slope, normalized, to) => {
          const centred = a.sub(slope, meanOfSlope);
          group.store(to, toFloat32(a.mul(reciprocal, a.sub(centred, a.mul(normalized, meanOfProduct)))));
        });
      });
    },
  );
}

/** Rows that share the reciprocals of a group of columns, which are the dearest part of each term. */
const ROWS = 4;

/** dγ = (1/m) Σ dN ∗ Ẑ of each row, where μ and the variance are of columns. */
function layerNormalizeGradGamma(lanes: LanesOf): WasmFunction {
  return wasmFunction(
    "layerNormalizeGradGamma",
    {
      dN: "i32", Z: "i32", mu: "i32", variance: "i32", dgamma: "i32",
      epsilon: "f64", rows: "i32", cols: "i32",
    },
    ($, { dN, Z, mu, variance, dgamma, epsilon, rows, cols }) => {
      const a = lanes($);
      const small = splat($, epsilon);
      const m = $.let(f64.convertI32U(cols));
      const stride = $.let(i32.shl(cols, i32.const(2)));
      const turn = (height: number): void => {
        $.while(i32.geU(rows, i32.const(height)), () => {
          const sums = Array.from({ length: height }, () => createSum($));
          forEachGroup($, cols, 1, (group) => {
            const mean = load($, group, mu);
            const reciprocal = a.name(reciprocalOfDeviations(a, load($, group, variance), small));
            for (const [i, sum] of sums.entries()) {
              const below = i32.mul(i32.const(i), stride);
              const deviation = a.sub(load($, group, i32.add(Z, below)), mean);
              const [low, high] = a.mul(a.mul(load($, group, i32.add(dN, below)), deviation), reciprocal);
              sum.add(group.within(low!, high!));
            }
          });
          for (const [i, sum] of sums.entries()) {
            $.do(f32.store(dgamma, f32.demoteF64(f64.div(totalOf(sum.lanes), m)), 4 * i));
          }
          for (const matrix of [dN, Z]) $.set(matrix, i32.add(matrix, i32.mul(i32.const(height), stride)));
          $.set(dgamma, i32.add(dgamma, i32.const(4 * height)));
          $.set(rows, i32.sub(rows, i32.const(height)));
        });
      };
      turn(ROWS);
      turn(1);
    },
  );
}

function reciprocalOfDeviation(variance: F64, epsilon: F64): F64 {
  return f64.div(f64.const(1), f64.sqrt(f64.add(variance, epsilon)));
}

function reciprocalOfDeviations(a: Arithmetic, variance: Lanes, epsilon: Lanes): Lanes {
  return a.div(a.constant(1), a.sqrt(a.add(variance, epsilon)));
}
