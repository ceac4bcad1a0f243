/** Rows of matrices, and what is summed over them, in lanes of float64. */
import type { Body, Variable } from "../runtime/wasm/assembler/function.ts";
import { f64, f64x2, i32, v128, type F64, type I32 } from "../runtime/wasm/assembler/instructions.ts";
import { forEachGroup, type Group } from "./groups.ts";
import { fromFloat32, type Lanes } from "./lanes.ts";

/** Goes over `rows` rows of matrices that have `cols` columns each, from their addresses to those of each row. */
export function forEachRow<const M extends Readonly<Record<string, I32>>>(
  $: Body,
  rows: I32,
  cols: I32,
  matrices: M,
  visit: (addresses: { readonly [K in keyof M]: Variable<"i32"> }) => void,
): void {
  const stride = $.let(i32.shl(cols, i32.const(2)));
  const addresses = Object.entries(matrices).map(([name, address]) => [name, $.let(address)] as const);
  const left = $.let(rows);
  $.while(left, () => {
    visit(Object.fromEntries(addresses) as { readonly [K in keyof M]: Variable<"i32"> });
    for (const [, address] of addresses) $.set(address, i32.add(address, stride));
    $.set(left, i32.sub(left, i32.const(1)));
  });
}

/** Four numbers of a group, named. */
export function load($: Body, group: Group, row: I32): Lanes {
  return fromFloat32("f64", $, group.load(row)).map((register) => $.let(register));
}

/** The number at an address, in all lanes. */
export function loadScalar($: Body, address: I32): Lanes {
  const lanes = $.let(f64x2.promoteLowF32x4(v128.load32Splat(address)));
  return [lanes, lanes];
}

/** A number in all lanes. */
export function splat($: Body, value: F64): Lanes {
  const lanes = $.let(f64x2.splat(value));
  return [lanes, lanes];
}

/** The sum of each lane by itself. */
export interface Sum {
  readonly lanes: Lanes;
  add(term: Lanes): void;
}

/** A sum that begins at 0. */
export function createSum($: Body): Sum {
  const lanes = [0, 1].map(() => $.let(v128.const(0, 0, 0, 0)));
  return {
    lanes,
    add(term) {
      for (const [i, lane] of lanes.entries()) $.set(lane, f64x2.add(lane, term[i]!));
    },
  };
}

/** The sum of the lanes, in pairs. */
export function totalOf([low, high]: Lanes): F64 {
  const [first, second] = [low!, high!].map((sum) => f64.add(f64x2.extract(sum, 0), f64x2.extract(sum, 1)));
  return f64.add(first!, second!);
}

/** Groups of a turn, and as many sums: each addition waits for the one before it in its sum. */
const TURN = 4;

/**
 * The sums over an array of each of the `count` terms that `terms` gives for a group. The order goes by the length alone:
 * group i is added to sum i mod TURN as long as there is a turn left, to the first of them then.
 */
export function sumsOver(
  $: Body,
  length: I32,
  count: number,
  terms: (group: Group) => readonly Lanes[],
): readonly F64[] {
  const sums = Array.from({ length: TURN }, () => Array.from({ length: count }, () => createSum($)));
  let next = 0;
  forEachGroup($, length, TURN, (group) => {
    const into = sums[next++ % TURN]!;
    for (const [i, [low, high]] of terms(group).entries()) into[i]!.add(group.within(low!, high!));
  });
  return sums[0]!.map((first, i) => {
    for (const { [i]: other } of sums.slice(1)) first.add(other!.lanes);
    return totalOf(first.lanes);
  });
}
