import { wasmFunction, type WasmFunction } from "../runtime/wasm/assembler/function.ts";
import { f32, f32x4, i32, v128 } from "../runtime/wasm/assembler/instructions.ts";
import { loadPartial } from "./partial.ts";

const n = i32.const;
const zero = v128.const(0, 0, 0, 0);

/**
 * out[i] = scale · Σ of row i. Column j is added to sum j mod 16 as long as sixteen are left, to sum j mod 4 then; the
 * sums are added in pairs. The order goes by the row's length alone.
 */
export function rowSums(): WasmFunction {
  return wasmFunction(
    "rowSums",
    { from: "i32", rows: "i32", cols: "i32", scale: "f32", out: "i32" },
    ($, { from, rows, cols, scale, out }) => {
      $.while(rows, () => {
        const sums = [0, 1, 2, 3].map(() => $.let(zero));
        const left = $.let(cols);
        $.while(i32.geU(left, n(16)), () => {
          for (const [i, sum] of sums.entries()) $.set(sum, f32x4.add(sum, v128.load(from, 16 * i)));
          $.set(from, i32.add(from, n(64)));
          $.set(left, i32.sub(left, n(16)));
        });
        const [first] = sums;
        $.while(i32.geU(left, n(4)), () => {
          $.set(first!, f32x4.add(first!, v128.load(from)));
          $.set(from, i32.add(from, n(16)));
          $.set(left, i32.sub(left, n(4)));
        });
        $.if(left, () => {
          $.set(first!, f32x4.add(first!, loadPartial($, from, left)));
          $.set(from, i32.add(from, i32.shl(left, n(2))));
        });
        const all = $.let(f32x4.add(f32x4.add(sums[0]!, sums[1]!), f32x4.add(sums[2]!, sums[3]!)));
        const sum = f32.add(
          f32.add(f32x4.extract(all, 0), f32x4.extract(all, 1)),
          f32.add(f32x4.extract(all, 2), f32x4.extract(all, 3)),
        );
        $.do(f32.store(out, f32.mul(sum, scale)));
        $.set(out, i32.add(out, n(4)));
        $.set(rows, i32.sub(rows, n(1)));
      });
    },
  );
}
