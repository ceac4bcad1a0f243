/**
 * Examples, one after another, as the columns of a matrix, preprocessed: X[i, j] = (x − shift[i]) · scale[i], in
 * float64, rounded on store, as in TypeScript.
 */
import { wasmFunction, type Body, type WasmFunction } from "../runtime/wasm/assembler/function.ts";
import { f32x4, f64x2, i32, i32x4, v128, type I32, type V128 } from "../runtime/wasm/assembler/instructions.ts";
import { transpose } from "./gemm.ts";
import { forEachGroup } from "./groups.ts";
import { fromFloat32, toFloat32 } from "./lanes.ts";

const n = i32.const;

/** Groups of four examples of a turn. */
const TURN = 2;

export function gatherFunctions(): WasmFunction[] {
  return [
    gather("gatherFloats", 4, (address) => v128.load(address)),
    // Eight are read, of which four are taken.
    gather("gatherBytes", 1, (address) => f32x4.convertI32x4S(i32x4.extendLowI16x8U(v128.load8x8U(address)))),
  ];
}

/**
 * X (rows, cols), of which `count` columns are written, from examples of `rows` numbers, `bytes` each, that begin
 * `example` bytes apart. `shift` and `scale` are float64 numbers, a step of 8 or 0 bytes apart. Of an example up to 16
 * bytes are read after its end, and up to three examples after the last.
 */
function gather(name: string, bytes: number, loadFour: (address: I32) => V128): WasmFunction {
  return wasmFunction(
    name,
    {
      from: "i32", example: "i32", shift: "i32", shiftStep: "i32", scale: "i32", scaleStep: "i32",
      X: "i32", rows: "i32", cols: "i32", count: "i32",
    },
    ($, { from, example, shift, shiftStep, scale, scaleStep, X, rows, cols, count }) => {
      const stride = $.let(i32.shl(cols, n(2)));
      const i = $.let(n(0));
      $.for(i, rows, 4, () => {
        const left = $.let(i32.sub(rows, i));
        const minus = fourFrom($, shift, shiftStep);
        const times = fourFrom($, scale, scaleStep);
        const address = $.let(from);
        forEachGroup($, count, TURN, (group) => {
          const examples = [0, 1, 2, 3].map((k) => $.let(loadFour(i32.add(address, i32.mul(n(k), example)))));
          const values = transpose($, examples).map((vector) => $.let(vector));
          for (const [k, four] of values.entries()) {
            const write = (): void => {
              const lanes = fromFloat32("f64", $, four).map((each) => f64x2.mul(f64x2.sub(each, minus[k]!), times[k]!));
              group.store(i32.add(X, i32.mul(n(k), stride)), toFloat32(lanes));
            };
            if (k === 0) write();
            else $.if(i32.gtU(left, n(k)), write);
          }
          $.set(address, i32.add(address, i32.shl(example, n(2))));
        });
        $.set(from, i32.add(from, n(4 * bytes)));
        $.set(shift, i32.add(shift, i32.shl(shiftStep, n(2))));
        $.set(scale, i32.add(scale, i32.shl(scaleStep, n(2))));
        $.set(X, i32.add(X, i32.shl(stride, n(2))));
      });
    },
  );
}

/** Four float64 numbers, each in all lanes. Up to three are read beyond the last feature. */
function fourFrom($: Body, address: I32, step: I32): V128[] {
  return [0, 1, 2, 3].map((k) => $.let(v128.load64Splat(i32.add(address, i32.mul(n(k), step)))));
}
