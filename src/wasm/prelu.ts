import { wasmFunction, type WasmFunction } from "../runtime/wasm/assembler/function.ts";
import type { Constants } from "./constants.ts";
import { arithmetic } from "./lanes.ts";
import { load, sumsOver } from "./rows.ts";

/** Σ dA ∗ min(0, Z), in float64: what is summed for the gradient of a learned slope. */
export function slopeSum(constants: Constants, fused: boolean): WasmFunction {
  return wasmFunction("slopeSum", { dA: "i32", Z: "i32", length: "i32" }, ($, { dA, Z, length }) => {
    const a = arithmetic("f64", $, constants, fused);
    const zero = a.constant(0);
    return sumsOver($, length, 1, (group) => {
      const z = load($, group, Z);
      return [a.name(a.select(a.gt(z, zero), zero, a.mul(load($, group, dA), z)))];
    })[0]!;
  });
}
