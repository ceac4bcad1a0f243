import { wasmFunction, type WasmFunction } from "../runtime/wasm/assembler/function.ts";
import { f32x4, v128 } from "../runtime/wasm/assembler/instructions.ts";
import { forEachGroup } from "./groups.ts";
import { forEachRow } from "./rows.ts";

/** Column j of D times ω_j, and 0 where that is 0. */
export function weightExamples(): WasmFunction {
  return wasmFunction(
    "weightExamples",
    { weights: "i32", D: "i32", rows: "i32", cols: "i32" },
    ($, { weights, D, rows, cols }) => {
      forEachGroup($, cols, 1, (group) => {
        const w = $.let(group.load(weights));
        const counts = $.let(f32x4.ne(w, v128.const(0, 0, 0, 0)));
        forEachRow($, rows, cols, { D }, (row) => {
          group.store(row.D, v128.and(counts, f32x4.mul(w, group.load(row.D))));
        });
      });
    },
  );
}
