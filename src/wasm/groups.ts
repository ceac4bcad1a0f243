/** Arrays of any length, four elements at a time. */
import type { Body, Variable } from "../runtime/wasm/assembler/function.ts";
import { i32, v128, type I32, type V128 } from "../runtime/wasm/assembler/instructions.ts";

/** A group of elements: where it is in each array, and how much of it there is. */
export interface Group {
  load(array: I32): V128;
  store(array: I32, value: V128): void;
  /** The lanes that lie in the array, as they are; 0 in the others. Two lanes of float64 each. */
  within(low: V128, high: V128): readonly [V128, V128];
}

/** The bytes of a group. */
const BYTES = 16;

/**
 * Writes `group` for all elements of arrays of `length` float32 numbers, `unrolled` groups a turn and then one by one,
 * the last of which may have but one to three elements. Nothing beyond the arrays is read or written.
 */
export function forEachGroup($: Body, length: I32, unrolled: number, group: (group: Group) => void): void {
  forEachTurn($, length, unrolled, (groups) => groups.forEach(group));
}

/** The same, the groups of a turn handed over together. */
export function forEachTurn($: Body, length: I32, unrolled: number, turn: (groups: readonly Group[]) => void): void {
  const end = $.let(i32.shl(length, i32.const(2)));
  const at = $.let(i32.const(0));
  if (unrolled > 1) {
    const step = unrolled * BYTES;
    // All that is a multiple of the step.
    $.for(at, i32.and(end, i32.const(-step)), step, () => {
      const addresses = new Map<I32, Variable<"i32">>();
      const addressIn = (array: I32): Variable<"i32"> => {
        const known = addresses.get(array) ?? $.let(i32.add(array, at));
        addresses.set(array, known);
        return known;
      };
      turn(Array.from({ length: unrolled }, (_, i) => wholeGroup($, addressIn, i * BYTES)));
    });
  }
  $.for(at, end, BYTES, () => turn([anyGroup($, at, $.let(i32.sub(end, at)))]));
}

function wholeGroup($: Body, addressIn: (array: I32) => I32, offset: number): Group {
  return {
    load: (array) => v128.load(addressIn(array), offset),
    store: (array, value) => $.do(v128.store(addressIn(array), value, offset)),
    within: (low, high) => [low, high],
  };
}

/** A group of which `left` bytes, or more than a group, are left. */
function anyGroup($: Body, at: I32, left: Variable<"i32">): Group {
  const isPart = i32.ltU(left, i32.const(BYTES));
  const isOne = i32.eq(left, i32.const(4));
  const isThree = i32.eq(left, i32.const(12));
  return {
    load(array) {
      const address = $.let(i32.add(array, at));
      const value = $.let(v128.const(0, 0, 0, 0));
      $.if(
        isPart,
        () =>
          $.if(
            isOne,
            () => $.set(value, v128.load32Zero(address)),
            () => {
              $.set(value, v128.load64Zero(address));
              $.if(isThree, () => $.set(value, v128.load32Lane(address, value, 2, 8)));
            },
          ),
        () => $.set(value, v128.load(address)),
      );
      return value;
    },
    store(array, lanes) {
      const address = $.let(i32.add(array, at));
      const value = $.let(lanes);
      $.if(
        isPart,
        () =>
          $.if(
            isOne,
            () => $.do(v128.store32Lane(address, value, 0)),
            () => {
              $.do(v128.store64Lane(address, value, 0));
              $.if(isThree, () => $.do(v128.store32Lane(address, value, 2, 8)));
            },
          ),
        () => $.do(v128.store(address, value)),
      );
    },
    within(low, high) {
      const first = $.let(low);
      const second = $.let(high);
      $.if(isPart, () => {
        const lane = v128.const(-1, -1, 0, 0);
        $.if(isOne, () => $.set(first, v128.and(first, lane)));
        $.if(
          isThree,
          () => $.set(second, v128.and(second, lane)),
          () => $.set(second, v128.const(0, 0, 0, 0)),
        );
      });
      return [first, second];
    },
  };
}
