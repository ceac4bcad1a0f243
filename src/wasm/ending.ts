/** What becomes of the sums of products: the bias, the scale, and the limits of the activation after them. */
import type { Body, Variable } from "../runtime/wasm/assembler/function.ts";
import { f32, f32x4, type F32, type V128 } from "../runtime/wasm/assembler/instructions.ts";

/**
 * Parameters of a function that stores scale · (sum + bias), at least `least` and at most `most`. Where `least` is
 * −Infinity, `most` does not count.
 */
export const END = { bias: "i32", biasStep: "i32", scale: "f32", least: "f32", most: "f32" } as const;

/** Makes of sums what is stored, each with the bias beside it. */
type End = (sums: readonly (readonly [sum: Variable<"v128">, bias: V128])[]) => void;

/** NaN passes the limits, as it does in Math.min and Math.max. */
export function ending($: Body, { scale, least, most }: Readonly<Record<"scale" | "least" | "most", F32>>): End {
  const factor = $.let(f32x4.splat(scale));
  return (sums) => {
    for (const [sum, bias] of sums) $.set(sum, f32x4.mul(f32x4.add(sum, bias), factor));
    // Gradients have none, and short sums many ends.
    $.if(f32.gt(least, f32.const(-Infinity)), () => {
      const [lowest, highest] = [$.let(f32x4.splat(least)), $.let(f32x4.splat(most))];
      // Where nothing is below 0 no −0 is left either, as Math.max(0, −0) is 0. −0 changes nothing that it is added to.
      const nought = $.let(f32x4.splat(f32.select(f32.const(0), f32.const(-0), f32.eq(least, f32.const(0)))));
      // pmax(x, y) is y where x < y, else x.
      for (const [sum] of sums) $.set(sum, f32x4.add(f32x4.pmin(f32x4.pmax(sum, lowest), highest), nought));
    });
  };
}
