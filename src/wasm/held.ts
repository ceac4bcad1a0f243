import { wasmFunction, type WasmFunction } from "../runtime/wasm/assembler/function.ts";
import { f32, f32x4, i32, v128 } from "../runtime/wasm/assembler/instructions.ts";
import { ending } from "./ending.ts";
import { DEPTH } from "./gemm.ts";
import type { Numerics } from "./numerics.ts";
import { loadPartial, storePartial } from "./partial.ts";

/** The rows that are summed at a time: more sums than that V8 does not keep in registers. */
export const HELD_ROWS = 24;

const n = i32.const;
const zero = v128.const(0, 0, 0, 0);

/**
 * c = W·a + bias, at least `least` and at most `most`, for one column a. W (rows, depth) is held as
 * src/runtime/wasm/held.ts says: every number of it is read once, one after the other. Without a bias, biasStep is 0
 * and there are four zeros. The sums are those of `gemm`, to the bit.
 */
export function heldProduct({ madd }: Numerics): WasmFunction {
  return wasmFunction(
    "heldProduct",
    {
      held: "i32", a: "i32", bias: "i32", biasStep: "i32", c: "i32", rows: "i32", depth: "i32", scratch: "i32",
      least: "f32", most: "f32",
    },
    ($, { held, a, bias, biasStep, c, rows, depth, scratch, least, most }) => {
      const end = ending($, { scale: f32.const(1), least, most });
      const vectors = Array.from({ length: HELD_ROWS / 4 }, (_, i) => 16 * i);
      $.while(rows, () => {
        const at = $.let(a);
        const left = $.let(depth);
        const first = $.let(n(1));
        $.while(left, () => {
          const k = $.let(i32.select(n(DEPTH), left, i32.gtU(left, n(DEPTH))));
          $.set(left, i32.sub(left, k));
          const sums = vectors.map(() => $.let(zero));
          $.while(k, () => {
            const factor = $.let(v128.load32Splat(at));
            for (const [i, sum] of sums.entries()) $.set(sum, madd(factor, v128.load(held, vectors[i]), sum));
            $.set(at, i32.add(at, n(4)));
            $.set(held, i32.add(held, n(4 * HELD_ROWS)));
            $.set(k, i32.sub(k, n(1)));
          });
          // A first block of several is stored with a bias of 0, as `gemm` does it: −0 becomes 0.
          $.if(
            first,
            () => {
              $.if(left, () => {
                for (const sum of sums) $.set(sum, f32x4.add(sum, zero));
              });
            },
            () => {
              for (const [i, sum] of sums.entries()) $.set(sum, f32x4.add(v128.load(scratch, vectors[i]), sum));
            },
          );
          for (const [i, sum] of sums.entries()) $.do(v128.store(scratch, sum, vectors[i]));
          $.set(first, n(0));
        });
        const here = $.let(i32.select(n(HELD_ROWS), rows, i32.gtU(rows, n(HELD_ROWS))));
        $.set(rows, i32.sub(rows, here));
        const from = $.let(scratch);
        $.while(i32.geU(here, n(4)), () => {
          const four = $.let(v128.load(from));
          end([[four, v128.load(bias)]]);
          $.do(v128.store(c, four));
          for (const each of [from, c]) $.set(each, i32.add(each, n(16)));
          $.set(bias, i32.add(bias, i32.shl(biasStep, n(2))));
          $.set(here, i32.sub(here, n(4)));
        });
        $.if(here, () => {
          const some = $.let(v128.load(from));
          end([[some, loadPartial($, bias, here)]]);
          storePartial($, c, some, here);
        });
      });
    },
  );
}
