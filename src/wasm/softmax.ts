/**
 * softmax and the costs of its logits, whose columns lie side by side in the lanes, their rows in order: what is
 * computed of a column is the same whatever the batch that it is in. In float64, rounded on store.
 */
import { wasmFunction, type Body, type Variable, type WasmFunction } from "../runtime/wasm/assembler/function.ts";
import { f32, f32x4, type I32 } from "../runtime/wasm/assembler/instructions.ts";
import type { Constants } from "./constants.ts";
import { forEachGroup, type Group } from "./groups.ts";
import { arithmetic, fromFloat32, toFloat32, type Arithmetic, type Lanes } from "./lanes.ts";
import { exp } from "./math/exp.ts";
import { log } from "./math/log.ts";
import { createSum, forEachRow, load, totalOf } from "./rows.ts";

export function softmaxFunctions(constants: Constants, fused: boolean): WasmFunction[] {
  const lanes = ($: Body): Arithmetic => arithmetic("f64", $, constants, fused);
  return [
    softmax(lanes),
    softmaxGrad(lanes),
    softmaxCategoricalCrossEntropy(lanes),
    softmaxCategoricalCrossEntropyGrad(lanes),
    logitCategoricalCrossEntropyGrad(lanes),
    softmaxKlDivergence(lanes),
  ];
}

type LanesOf = ($: Body) => Arithmetic;

/** The largest of each column, and Σ e^(z − largest). Where `into` is given, the terms are stored there, rounded. */
function exponentials(
  $: Body,
  a: Arithmetic,
  group: Group,
  { Z, rows, cols }: { readonly Z: I32; readonly rows: I32; readonly cols: I32 },
  into?: Variable<"i32">,
): { readonly largest: Lanes; readonly sum: Lanes } {
  const four = $.let(f32x4.splat(f32.const(-Infinity)));
  // pmax passes over NaN, but the sum does not.
  forEachRow($, rows, cols, { Z }, (row) => $.set(four, f32x4.pmax(four, group.load(row.Z))));
  const largest = a.name(fromFloat32("f64", $, four));
  const sum = createSum($);
  forEachRow($, rows, cols, { Z, into: into ?? Z }, (row) => {
    const term = a.name(exp(a, a.sub(load($, group, row.Z), largest)));
    sum.add(term);
    if (into !== undefined) group.store(row.into, toFloat32(term));
  });
  return { largest, sum: sum.lanes };
}

/** A[i, j] = e^Z[i, j] / Σ_k e^Z[k, j]. */
function softmax(lanes: LanesOf): WasmFunction {
  return wasmFunction("softmax", { Z: "i32", A: "i32", rows: "i32", cols: "i32" }, ($, { Z, A, rows, cols }) => {
    const a = lanes($);
    forEachGroup($, cols, 1, (group) => {
      const { sum } = exponentials($, a, group, { Z, rows, cols }, A);
      const factor = a.name(a.div(a.constant(1), sum));
      forEachRow($, rows, cols, { A }, (row) => {
        group.store(row.A, toFloat32(a.mul(load($, group, row.A), factor)));
      });
    });
  });
}

/** dZ = A ∗ (dA − Σ A ∗ dA). */
function softmaxGrad(lanes: LanesOf): WasmFunction {
  return wasmFunction(
    "softmaxGrad",
    { dA: "i32", A: "i32", dZ: "i32", rows: "i32", cols: "i32" },
    ($, { dA, A, dZ, rows, cols }) => {
      const a = lanes($);
      forEachGroup($, cols, 1, (group) => {
        const dot = createSum($);
        forEachRow($, rows, cols, { A, dA }, (row) => {
          dot.add(a.mul(load($, group, row.A), load($, group, row.dA)));
        });
        forEachRow($, rows, cols, { A, dA, dZ }, (row) => {
          group.store(row.dZ, toFloat32(a.mul(load($, group, row.A), a.sub(load($, group, row.dA), dot.lanes))));
        });
      });
    },
  );
}

/** Σ Y ∗ (largest − Z + log Σ e^(Z − largest)), a term being 0 where its y is. */
function softmaxCategoricalCrossEntropy(lanes: LanesOf): WasmFunction {
  return costOfLogits("softmaxCategoricalCrossEntropy", lanes, (_, minusLog) => minusLog);
}

/** Σ Y ∗ (log Y − log softmax(Z)), a term being 0 where its y is. */
function softmaxKlDivergence(lanes: LanesOf): WasmFunction {
  return costOfLogits("softmaxKlDivergence", lanes, (a, minusLog, y) => a.add(log(a, y), minusLog));
}

/** Σ Y ∗ `term`, which is made of −log softmax(Z) and y. Columns j, j + 4, … are added to the sum of lane j mod 4. */
function costOfLogits(
  name: string,
  lanes: LanesOf,
  term: (a: Arithmetic, minusLog: Lanes, y: Lanes) => Lanes,
): WasmFunction {
  return wasmFunction(name, { Z: "i32", Y: "i32", rows: "i32", cols: "i32" }, ($, { Z, Y, rows, cols }) => {
    const a = lanes($);
    const cost = createSum($);
    forEachGroup($, cols, 1, (group) => {
      const { largest, sum } = exponentials($, a, group, { Z, rows, cols });
      const logSum = a.name(log(a, sum));
      forEachRow($, rows, cols, { Z, Y }, (row) => {
        // Lanes beyond the last column have a y of 0, too.
        const y = load($, group, row.Y);
        const minusLog = a.name(a.add(a.sub(largest, load($, group, row.Z)), logSum));
        const zero = a.constant(0);
        cost.add(a.select(a.eq(y, zero), zero, a.mul(y, term(a, minusLog, y))));
      });
    });
    return totalOf(cost.lanes);
  });
}

/** dZ = A ∗ ΣY − Y. */
function softmaxCategoricalCrossEntropyGrad(lanes: LanesOf): WasmFunction {
  return wasmFunction(
    "softmaxCategoricalCrossEntropyGrad",
    { A: "i32", Y: "i32", dZ: "i32", rows: "i32", cols: "i32" },
    ($, { A, Y, dZ, rows, cols }) => {
      const a = lanes($);
      forEachGroup($, cols, 1, (group) => {
        const total = createSum($);
        forEachRow($, rows, cols, { Y }, (row) => total.add(load($, group, row.Y)));
        forEachRow($, rows, cols, { A, Y, dZ }, (row) => {
          group.store(row.dZ, toFloat32(a.sub(a.mul(load($, group, row.A), total.lanes), load($, group, row.Y))));
        });
      });
    },
  );
}

/** dZ = softmax(Z) ∗ ΣY − Y. dZ may share storage with Z or Y: e^z is computed twice and nothing stored between. */
function logitCategoricalCrossEntropyGrad(lanes: LanesOf): WasmFunction {
  return wasmFunction(
    "logitCategoricalCrossEntropyGrad",
    { Z: "i32", Y: "i32", dZ: "i32", rows: "i32", cols: "i32" },
    ($, { Z, Y, dZ, rows, cols }) => {
      const a = lanes($);
      forEachGroup($, cols, 1, (group) => {
        const { largest, sum } = exponentials($, a, group, { Z, rows, cols });
        const total = createSum($);
        forEachRow($, rows, cols, { Y }, (row) => total.add(load($, group, row.Y)));
        const factor = a.name(a.div(total.lanes, sum));
        forEachRow($, rows, cols, { Z, Y, dZ }, (row) => {
          const term = exp(a, a.sub(load($, group, row.Z), largest));
          group.store(row.dZ, toFloat32(a.sub(a.mul(term, factor), load($, group, row.Y))));
        });
      });
    },
  );
}
