/** The last one to three numbers of an array: nothing beyond it is read or written. */
import type { Body, Variable } from "../runtime/wasm/assembler/function.ts";
import { i32, v128, type I32, type V128 } from "../runtime/wasm/assembler/instructions.ts";

/** `count` numbers, 1 to 3, and zeros. */
export function loadPartial($: Body, address: I32, count: I32): Variable<"v128"> {
  const vector = $.let(v128.load32Zero(address));
  $.if(i32.gtU(count, i32.const(1)), () => $.set(vector, v128.load32Lane(address, vector, 1, 4)));
  $.if(i32.gtU(count, i32.const(2)), () => $.set(vector, v128.load32Lane(address, vector, 2, 8)));
  return vector;
}

export function storePartial($: Body, address: I32, vector: V128, count: I32): void {
  const value = $.let(vector);
  $.do(v128.store32Lane(address, value, 0));
  $.if(i32.gtU(count, i32.const(1)), () => $.do(v128.store32Lane(address, value, 1, 4)));
  $.if(i32.gtU(count, i32.const(2)), () => $.do(v128.store32Lane(address, value, 2, 8)));
}
