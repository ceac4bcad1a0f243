/** What penalties and limits on weights and gradients are sums of, in float64. */
import { wasmFunction, type WasmFunction } from "../runtime/wasm/assembler/function.ts";
import type { Constants } from "./constants.ts";
import { arithmetic, type Arithmetic, type Lanes } from "./lanes.ts";
import { load, sumsOver } from "./rows.ts";

export function penaltyFunctions(constants: Constants, fused: boolean): WasmFunction[] {
  const sum = (name: string, term: (a: Arithmetic, w: Lanes) => Lanes): WasmFunction =>
    wasmFunction(name, { W: "i32", length: "i32" }, ($, { W, length }) => {
      const a = arithmetic("f64", $, constants, fused);
      return sumsOver($, length, 1, (group) => [a.name(term(a, load($, group, W)))])[0]!;
    });
  return [sum("sumOfSquares", (a, w) => a.mul(w, w)), sum("sumOfAbsolutes", (a, w) => a.abs(w))];
}
